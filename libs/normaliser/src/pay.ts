/** Reads pay from text when it is clearly pay, and makes amounts comparable: US dollars a year. */

import { type ExchangeRates, type PayPeriod, type PayRange } from '#lib/vocabulary';
import { DEFAULT_RATES } from './data/rates.js';
import { CURRENCY, currencyOf, type Home, homeOf, MAY_NAME_CURRENCY, surelyNoCurrency } from './pay-currency.js';

const HOURS_A_YEAR = 2080;
const DAYS_A_YEAR = 260;
const A_YEAR: Readonly<Record<PayPeriod, number>> = { hour: HOURS_A_YEAR, day: DAYS_A_YEAR, month: 12, year: 1 };

const NUMBER = '\\d{1,3}(?:[.,\'’ \\u00a0٬]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,٫]\\d{1,2})?';
const SCALE = '(?:\\s?(?:k|K|K)\\b|\\s?(?:אלף)|\\s?(?:هزار|ألف|میلیون|مليون)|\\s?[mM]\\b)';
const AMOUNT = `(?:${CURRENCY}\\s?)?(?:${NUMBER})${SCALE}?(?:\\s?${CURRENCY})?`;
const BETWEEN = '\\s*(?:-|–|—|−|~|\\bto\\b|\\bund\\b|\\bbis\\b|\\band\\b|עד|إلى|الى|تا)\\s*';
const RANGE = new RegExp(`(?<![\\w.,$€£₪])(${AMOUNT})(?:\\s?(?:\\/\\s?|per\\s|an?\\s)(?:yr|year|hour|hr|month|day)\\b)?(?:${BETWEEN}(${AMOUNT}))?`, 'giu');

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /^.{0,14}?(?:\/\s?(?:h|hr|hour)\b|\b(?:an|per|each) hour|\bhourly|\bph\b|pro stunde|לשעה|בשעה|في الساعة|بالساعة|للساعة|ساعتی|در ساعت)/iu],
  ['day', /^.{0,14}?(?:\/\s?(?:d|day)\b|\b(?:a|per) day|\bdaily|pro tag|ליום|في اليوم|باليوم|يوميا|روزانه|در روز)/iu],
  ['month', /^.{0,18}?(?:\/\s?(?:mo|month)\b|\b(?:a|per) month|\bmonthly|\bpcm\b|pro monat|לחודש|בחודש|חודשי|شهري|في الشهر|بالشهر|شهريا|ماهانه|در ماه|ماهیانه)/iu],
  ['year', /^.{0,18}?(?:\/\s?(?:y|yr|year|annum)\b|\b(?:a|per) (?:year|annum)|\bannual|\byearly|\bp\.?a\.?\b|pro jahr|par an|לשנה|בשנה|שנתי|سنوي|في السنة|سنويا|سالانه|در سال)/iu],
];
const PAY_WORD = /salary|compensation|\bpay\b|\bwage|base (?:range|pay)|\bOTE\b|remuneration|gehalt|earn|\brate\b|שכר|ברוטו|משכורת|الراتب|راتب|أجر|حقوق|دستمزد|درآمد/iu;
/** A week is no period of ours: pay by the week stays unread rather than taken for another. */
const WEEKLY = /^.{0,14}?(?:\/\s?(?:w|wk|week)\b|\b(?:a|per|each) week|\bweekly|\bp\.?w\b|לשבוע|שבועי|في الأسبوع|أسبوعي|هفتگی|در هفته)/iu;
/** What a seller earns when every target is met is no pay that anybody may count on. */
const ON_TARGET_BEFORE = /\b(?:OTE|on[- ]target earnings)\b[^\d.;]{0,12}$/iu;
const ON_TARGET_BEHIND = /^[ (]*(?:OTE|on[- ]target)\b/iu;
const NOT_PAY = /\b(?:ARR|revenue|funding|raised|valuation|series [a-f]|in sales|budget|customers|users|401|assets|AUM|investment|bonus of|sign[- ]?on|stipend|referral|reimburse|allowance|savings|worth of|transactions|GMV|market cap|grant|per diem|insurance|coverage|quota|portfolio|deals?)\b|הכנסות|גיוס של|מחזור|تمويل|سرمایه/iu;

interface Amount { readonly value: number; readonly scaled: boolean; readonly currency: string | null }

const asciiDigits = (text: string): string => text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** A point or comma before three digits groups thousands; before one or two it is the decimal point. */
function numberOf(digits: string): number {
  const clean = digits.replace(/['’ \u00a0٬]/gu, '');
  return Number(/[.,]\d{3}(?:[.,]|$)/u.test(clean) ? clean.replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.') : clean.replace(/[,٫]/u, '.'));
}

function scaleOf(text: string): number {
  if (/میلیون|مليون|\d\s?m\b/iu.test(text)) return 1_000_000;
  return /\d\s?k\b|אלף|هزار|ألف/iu.test(text) ? 1000 : 1;
}

function amountOf(text: string, home: Home): Amount {
  const digits = new RegExp(NUMBER, 'u').exec(text)?.[0] ?? '0';
  const scale = scaleOf(text);
  return { value: numberOf(digits) * scale, scaled: scale > 1, currency: currencyOf(text, home) };
}

/** What a period must lie between in dollars to be believed: "$15" is no yearly pay, "$120,000" no hourly one. */
const BELIEVABLE: Readonly<Record<PayPeriod, readonly [number, number]>> = { hour: [1, 1000], day: [8, 8000], month: [80, 120_000], year: [1000, 3_000_000] };

/** Money of no known rate is taken at its word: it is compared with nothing but itself. */
function isBelievable(min: number, max: number, rate: number | undefined, period: PayPeriod): boolean {
  const [least, most] = BELIEVABLE[period];
  return rate === undefined || (max / rate <= most && min / rate >= least);
}

function guessPeriod(usd: number, currency: string): PayPeriod | null {
  if (usd >= 15_000) return 'year';
  if (usd < 250 && usd >= 7 && !['IRR', 'EGP'].includes(currency)) return 'hour';
  return usd >= (currency === 'IRR' || currency === 'EGP' ? 80 : 400) && usd <= 12_000 && ['ILS', 'IRR', 'SAR', 'QAR', 'OMR', 'AED', 'KWD', 'BHD', 'EGP', 'JOD', 'MAD', 'TND', 'PLN'].includes(currency) ? 'month' : null;
}

function rangeOf(match: RegExpMatchArray, text: string, rates: ExchangeRates, home: Home): PayRange | null {
  const at = match.index ?? 0;
  const after = text.slice(at + match[0].length, at + match[0].length + 40);
  const around = text.slice(Math.max(0, at - 90), at) + match[0] + after;
  const first = amountOf(match[1] ?? '', home);
  const second = match[2] === undefined ? null : amountOf(match[2], home);
  const stated = second?.currency ?? first.currency ?? currencyOf(after.slice(0, 12), home);
  if (stated === null || WEEKLY.test(after) || /^\s?(?:m|mm|bn?|million|billion|\+? ?ARR)\b/iu.test(after)) return null;
  const period = PERIODS.find(([, pattern]) => pattern.test(after))?.[0] ?? PERIODS.find(([, pattern]) => pattern.test(match[0].slice((match[1] ?? '').length)))?.[0] ?? null;
  const worded = PAY_WORD.test(around);
  if (ON_TARGET_BEFORE.test(text.slice(Math.max(0, at - 24), at)) || ON_TARGET_BEHIND.test(after)) return null;
  if (NOT_PAY.test(text.slice(Math.max(0, at - 40), at) + after.slice(0, 25)) && !(worded && period !== null)) return null;
  if (!worded && period === null && second === null) return null;
  // "$120–150k": the thousands said once are meant for both.
  const low = second?.scaled === true && !first.scaled && first.value < second.value ? first.value * (second.value >= 1_000_000 && first.value < 1000 ? 1_000_000 : first.value < 1000 ? 1000 : 1) : first.value;
  const toman = stated === 'IRT' ? 10 : 1;
  const currency = stated === 'IRT' ? 'IRR' : stated;
  const rate = rates.perUsd[currency] ?? DEFAULT_RATES.perUsd[currency];
  const min = low * toman;
  const max = second === null ? null : second.value * toman;
  const monthly = PERIODS.find(([, pattern]) => pattern.test(text.slice(Math.max(0, at - 24), at)))?.[0] ?? null;
  const chosen = period ?? monthly ?? (rate === undefined ? null : guessPeriod((max ?? min) / rate, currency));
  if (chosen === null || (max !== null && (max < min || max > min * 10)) || !isBelievable(min, max ?? min, rate, chosen)) return null;
  return bounded(text.slice(Math.max(0, at - 14), at), min, max, currency, chosen);
}

/** "Up to" makes a single amount the most; "from" and a bare amount make it the least ("bare" also the most). */
function bounded(before: string, min: number, max: number | null, currency: string, period: PayPeriod): PayRange {
  if (max !== null) return { min, max, currency, period };
  if (/up to|maximum|max\.?|עד|حتى|تا\s*$/iu.test(before)) return { max: min, currency, period };
  return /from|starting|min|at least|החל|מ-|ابتداء|من\s*$|از\s*$|حداقل/iu.test(before) ? { min, currency, period } : { min, max: min, currency, period };
}

/**
 * The first clear statement of pay in a text, in the currency and period it was stated in (toman become rial); null when there is none.
 * An amount counts with a currency and either a period, a range, or a word of pay beside it; revenue, funding and benefits do not.
 * `country`: where the work is, when it is one; it tells whose rial, dirham, dinar or pound is meant. A rial or dinar that nothing tells is no pay.
 */
export function readPay(text: string, rates: ExchangeRates = DEFAULT_RATES, country?: string): PayRange | null {
  const short = text.slice(0, 60_000);
  if (surelyNoCurrency(short)) return null;
  const plain = asciiDigits(short);
  if (!MAY_NAME_CURRENCY.test(plain)) return null;
  const home = homeOf(short, country);
  for (const match of plain.matchAll(RANGE)) {
    const found = rangeOf(match, plain, rates, home);
    if (found !== null) return found;
  }
  return null;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Any amount a period in US dollars a year; null when the table has no rate for the currency or the amount is no number. */
export function amountUsdYear(amount: number, currency: string, period: PayPeriod, rates: ExchangeRates = DEFAULT_RATES): number | null {
  const rate = rates.perUsd[currency.toUpperCase()];
  return rate === undefined || !(rate > 0) || !Number.isFinite(amount) ? null : rounded((amount * A_YEAR[period]) / rate);
}

/** Pay in US dollars a year: an hour × 2080, a day × 260, a month × 12; null when there is no rate for the currency. */
export function toUsdYear(pay: PayRange, rates: ExchangeRates = DEFAULT_RATES): { min: number | null; max: number | null } | null {
  const min = pay.min === undefined ? null : amountUsdYear(pay.min, pay.currency, pay.period, rates);
  const max = pay.max === undefined ? null : amountUsdYear(pay.max, pay.currency, pay.period, rates);
  return min === null && max === null ? null : { min, max };
}
