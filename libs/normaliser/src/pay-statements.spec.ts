/** Pay as postings of four languages really write it, and amounts that are none. */

import { describe, expect, it } from 'vitest';
import { readPay } from './pay.js';

const read = (text: string, country?: string): string => {
  const pay = readPay(text, undefined, country);
  return pay === null ? '-' : `${String(pay.min ?? '')}-${String(pay.max ?? '')} ${pay.currency} ${pay.period}`;
};

describe('whose dollar it is', () => {
  it.each([
    ['A$30-$34 per hour', undefined, '30-34 AUD hour'], ['up to $60 an hour (NZD)', undefined, '-60 NZD hour'], ['$80,000 - $95,000 a year', 'CA', '80000-95000 CAD year'], ['$80,000 - $95,000 a year', 'US', '80000-95000 USD year'],
    ['US$80,000 - 95,000 a year', 'AU', '80000-95000 USD year'], ['C$21 per hour plus phone allowance', undefined, '21-21 CAD hour'],
  ])('%s in %s', (text, country, pay) => {
    expect(read(text, country)).toBe(pay);
  });
});

describe('the period of pay', () => {
  it.each([
    ['סידור עבודה: 6:00-14:00, 52 ₪ לשעה', '52-52 ILS hour'], ['450 ש"ח למשמרת', '450-450 ILS day'], ['£120 per shift', '120-120 GBP day'], ['ساعتی ۱۸۰ هزار تومان', '1800000-1800000 IRR hour'], ['روزانه ۷۰۰ هزار تومان', '7000000-7000000 IRR day'],
    ['روزمزد ۱ میلیون و ۳۰۰ هزار تومان', '13000000-13000000 IRR day'], ['هر شیفت ۲ میلیون تومان', '20000000-20000000 IRR day'], ['£25 per lesson', '-'], ['جلسه‌ای ۳۰۰ هزار تومان', '-'], ['$0.20 per word', '-'],
    ['مرتب 9000 جنيه', '9000-9000 EGP month'], ['900$ - 1300$ لسائق', '900-1300 USD month'], ['السلطة 700 دولار باليوم', '700-700 USD day'],
    ['£700 - £750 per week', '36400-39000 GBP year'], ['$2,450/week gross', '127400-127400 USD year'], ['£12.60ph, 40 hours per week', '12.6-12.6 GBP hour'], ['3.200 € brutto monatlich', '3200-3200 EUR month'], ['روزی یک میلیون تومان', '10000000-10000000 IRR day'],
    ['₹25-35 LPA', '2500000-3500000 INR year'], ['CTC: 12 - 18 lakhs per annum', '1200000-1800000 INR year'], ['₹18,00,000 - ₹24,00,000 a year', '1800000-2400000 INR year'], ['حقوق بیست و پنج میلیون تومان', '250000000-250000000 IRR month'],
  ])('%s', (text, pay) => {
    expect(read(text)).toBe(pay);
  });
});

describe('a range or a bound', () => {
  it.each([
    ['الأجر بين 6000 و 7500 درهم مغربي', '6000-7500 MAD month'], ['שכר בין 9,000 ל-11,000 ש"ח', '9000-11000 ILS month'], ['حقوق ۲۲ الی ۲۶ میلیون تومان', '220000000-260000000 IRR month'], ['Starting salary £24,500 rising to £28,000', '24500-28000 GBP year'],
    ['حقوق تا سقف ۴۵ میلیون تومان', '-450000000 IRR month'], ['راتب يصل إلى 5500 ر.س', '-5500 SAR month'], ['دستمزد از ۳۰ میلیون تومان', '300000000- IRR month'], ['راتب يبدأ من 700 د.ك', '700- KWD month'], ['بنسبة: 6,000 – 7,000 ج.م', '6000-7000 EGP month'],
    ['Up to £52,000. Bristol.', '-52000 GBP year'], ['Salary: up to SR 7,000 monthly', '-7000 SAR month'], ['PHP 28,000 monthly', '28000-28000 PHP month'], ['دوام كامل، ٣٢٠٠ ريال قطري. سكن.', '3200-3200 QAR month'], ['شیفت شب. ۱۶ میلیون تومان + بیمه', '160000000-160000000 IRR month'],
    ['حقوق پایه ۱۳ میلیون + پورسانت', '130000000-130000000 IRR month'],
  ])('%s', (text, pay) => {
    expect(read(text)).toBe(pay);
  });

  it('is what is paid, not what is earned on target', () => {
    expect(read('On target $120k; base salary $70,000 to $80,000.')).toBe('70000-80000 USD year');
  });

  it('is in the money beside it, not in that of the next number', () => {
    expect(['18 weeks. £21 p/h', 'משרה 80%. 54 ₪ לשעה', '٧٥%. ٤٨ شيكل للساعة'].map((text) => read(text))).toEqual(['21-21 GBP hour', '54-54 ILS hour', '48-48 ILS hour']);
    expect(['9 آلاف جنيه، سكن', '٨٠٠ الف دينار عراقي.', '2800 ريال قطري ومواصلات'].map((text) => read(text))).toEqual(['9000-9000 EGP month', '800000-800000 IQD month', '2800-2800 QAR month']);
    expect(read('Expenses are paid (up to £20 a day)')).toBe('-');
  });

  it.each(['מענק התמדה 5,000 ש"ח', 'בונוס עד 2,000 ש"ח', 'پاداش ۳ میلیون تومان', 'بدل سكن 500 ريال سعودي', 'بيع منتجات بقيمة 3000 دولار لكل عميل', 'We hand out prizes worth £50,000.', 'Bonus up to €300', 'Rooms from £95 per week', 'Save up to £20 a week', 'a weekly bonus of £200', 'bi-weekly pay of $2,000', 'we take 5 lakh orders a day'])('%s is no pay', (text) => {
    expect(read(text)).toBe('-');
  });
});
