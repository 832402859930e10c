/** Pay in words, and pay made comparable. */

import { describe, expect, it } from 'vitest';
import { readPay, toUsdYear } from './pay.js';

describe('pay in text', () => {
  it.each([
    ['$120k–$150k', { min: 120_000, max: 150_000, currency: 'USD', period: 'year' }],
    ['₪25,000-30,000 ברוטו לחודש', { min: 25_000, max: 30_000, currency: 'ILS', period: 'month' }],
    ['€60.000 pro Jahr', { min: 60_000, max: 60_000, currency: 'EUR', period: 'year' }],
    ['35-40 USD/hour', { min: 35, max: 40, currency: 'USD', period: 'hour' }],
    ['حقوق ۳۰ میلیون تومان', { min: 300_000_000, max: 300_000_000, currency: 'IRR', period: 'month' }],
    ['الراتب 8000 ريال سعودي شهريا', { min: 8000, max: 8000, currency: 'SAR', period: 'month' }],
    ['up to £55,000 a year', { max: 55_000, currency: 'GBP', period: 'year' }],
  ])('%s', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });

  it.each([
    ['الراتب 8000 ريال شهريا', 'SA', 'SAR', 8000], ['الراتب: 6000 - 7000 ريال', 'QA', 'QAR', 6000], ['الراتب 450 ريال شهريا', 'OM', 'OMR', 450], ['الراتب 300000 ريال شهريا', 'YE', 'YER', 300_000],
    ['حقوق ۳۰۰۰۰۰۰۰۰ ریال', 'IR', 'IRR', 300_000_000], ['حقوق ۳۰۰۰۰۰۰۰۰ ریال', undefined, 'IRR', 300_000_000], ['Salary 9,000 riyals a month', 'SA', 'SAR', 9000], ['الراتب 8000 ريال قطري شهريا', 'SA', 'QAR', 8000],
    ['الراتب 700 دينار شهريا', 'KW', 'KWD', 700], ['9000 درهم شهريا', 'MA', 'MAD', 9000], ['9000 درهم شهريا', 'DE', 'AED', 9000],
  ])('%s in %s is in %s', (text, country, currency, min) => {
    expect(readPay(text, undefined, country)).toMatchObject({ currency, min, period: 'month' });
  });

  it('in a rial or dinar that neither its adjective, the country nor the language tells stays unread', () => {
    expect(readPay('الراتب 8000 ريال شهريا')).toBeNull();
    expect(readPay('الراتب 8000 ريال شهريا', undefined, 'DE')).toBeNull();
    expect(readPay('الراتب 700 دينار شهريا')).toBeNull();
  });

  it.each(['We reached $5M ARR', '401k matching', 'توافقی', 'raised $100 million', '$50,000 signing bonus', 'we serve 1,000-2,000 users', ''])('%s is no pay', (text) => {
    expect(readPay(text)).toBeNull();
  });
});

describe('comparable pay', () => {
  it('counts an hour 2080 times, a day 260 times and a month twelve times', () => {
    const rates = { asOf: '2025-01-01', perUsd: { ILS: 4 } };
    expect(toUsdYear({ min: 4, currency: 'ILS', period: 'hour' }, rates)).toEqual({ min: 2080, max: null });
    expect(toUsdYear({ max: 4, currency: 'ILS', period: 'day' }, rates)).toEqual({ min: null, max: 260 });
    expect(toUsdYear({ min: 4, max: 8, currency: 'ILS', period: 'month' }, rates)).toEqual({ min: 12, max: 24 });
  });

  it('is unknown when the currency has no rate', () => {
    expect(toUsdYear({ min: 1, currency: 'XTS', period: 'year' })).toBeNull();
  });
});
