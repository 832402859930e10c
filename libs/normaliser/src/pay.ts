/** Reads pay from text when it is clearly pay, and makes amounts comparable: US dollars a year. */

import { type ExchangeRates, type PayPeriod, type PayRange } from '#lib/vocabulary';
import { DEFAULT_RATES } from './data/rates.js';
import { around, type Around, boundSaid, standsAlone } from './pay-context.js';
import { BARE_DOLLAR, CURRENCY, currencyOf, dollarOf, type Home, homeOf, isPaidByMonth, MAY_NAME_CURRENCY, surelyNoCurrency } from './pay-currency.js';

const HOURS_A_YEAR = 2080;
const DAYS_A_YEAR = 260;
const WEEKS_A_YEAR = 52;
const A_YEAR: Readonly<Record<PayPeriod, number>> = { hour: HOURS_A_YEAR, day: DAYS_A_YEAR, month: 12, year: 1 };

const NUMBER = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[.,\'’ \\u00a0٬]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,٫]\\d{1,2})?';
const SCALE = '(?:\\s?(?:k|K|K)\\b|\\s?(?:אלף)|\\s?(?:هزار|ألف|الف|آلاف|میلیون|مليون)|\\s?[mM]\\b|\\s?(?:LPA|lakhs?|lacs?|crores?)\\b)';
const AMOUNT = `(?:${CURRENCY}\\s?)?(?:${NUMBER})${SCALE}?(?:\\s?${CURRENCY})?`;
const BETWEEN = '\\s*(?:-|–|—|−|~|,? ?\\b(?:rising )?to\\b|\\bund\\b|\\bbis\\b|\\band\\b|עד|إلى|ال[ىیي]|حتى|تا)\\s*';
const RANGE = new RegExp(`(?<![\\w.,$€£₪]|\\d:)(${AMOUNT})(?:\\s?(?:\\/\\s?|per\\s|an?\\s)(?:yr|year|hour|hr|month|day)\\b)?(?:${BETWEEN}(${AMOUNT}))?(?!\\d|:\\d)`, 'iuy');

interface Amount { readonly value: number; readonly scale: number; readonly currency: string | null; /** "$" alone, which many countries write. */ readonly isBareDollar: boolean }

const asciiDigits = (text: string): string => text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** A point or comma before three digits groups thousands; before one or two it is the decimal point. India groups by two: 18,00,000. */
function numberOf(digits: string): number {
  const clean = digits.replace(/['’ \u00a0٬]/gu, '');
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/u.test(clean)) return Number(clean.replaceAll(',', ''));
  return Number(/[.,]\d{3}(?:[.,]|$)/u.test(clean) ? clean.replace(/[.,](?=\d{3}(?:\D|$))/gu, '').replace(',', '.') : clean.replace(/[,٫]/u, '.'));
}

/** India says a year's pay in hundreds of thousands. */
const LAKHS = /\d\s?(?:LPA|lakhs?|lacs?)\b/iu;
const INDIAN = /\d\s?(?:LPA|lakhs?|lacs?|crores?)\b/iu;

function scaleOf(text: string): number {
  if (/میلیون|مليون|\d\s?m\b/iu.test(text)) return 1_000_000;
  if (LAKHS.test(text)) return 100_000;
  if (/crore/iu.test(text)) return 10_000_000;
  return /\d\s?k\b|אלף|هزار|ألف|الف|آلاف/iu.test(text) ? 1000 : 1;
}

function amountOf(text: string, home: Home): Amount {
  const digits = new RegExp(NUMBER, 'u').exec(text)?.[0] ?? '0';
  const scale = scaleOf(text);
  const currency = currencyOf(text, home);
  return { value: numberOf(digits) * scale, scale, currency, isBareDollar: currency === 'USD' && BARE_DOLLAR.test(text) };
}

/** What a period must lie between in dollars to be believed: "$15" is no yearly pay, "$120,000" no hourly one. */
const BELIEVABLE: Readonly<Record<PayPeriod, readonly [number, number]>> = { hour: [1, 1000], day: [4, 8000], month: [40, 120_000], year: [1000, 3_000_000] };

/** Money of no known rate is taken at its word: it is compared with nothing but itself. */
function isBelievable(min: number, max: number, rate: number | undefined, period: PayPeriod): boolean {
  const [least, most] = BELIEVABLE[period];
  return rate === undefined || (max / rate <= most && min / rate >= least);
}

/** Money of which a month's pay is less than a hundred dollars' worth in places, and an hour's is never said. */
const LOW: ReadonlySet<string> = new Set(['IRR', 'EGP', 'IQD', 'TND', 'MAD', 'LBP', 'SYP', 'YER', 'DZD', 'LYD', 'PHP', 'PKR', 'INR']);
const MONTHLY: ReadonlySet<string> = new Set(['ILS', 'IRR', 'SAR', 'QAR', 'OMR', 'AED', 'KWD', 'BHD', 'EGP', 'JOD', 'MAD', 'TND', 'IQD', 'LYD', 'DZD', 'PLN', 'TRY', 'RUB', 'UAH', 'BRL', 'THB']);

/** The period that nobody said, where the amount leaves no doubt: `usd` is what it is worth. */
function guessPeriod(usd: number, currency: string, home: Home): PayPeriod | null {
  const monthly = MONTHLY.has(currency) || isPaidByMonth(home);
  if (usd >= (monthly ? 25_000 : 15_000)) return 'year';
  if (usd < 250 && usd >= 7 && !LOW.has(currency)) return 'hour';
  return monthly && usd >= (LOW.has(currency) ? 50 : 300) && usd <= 18_000 ? 'month' : null;
}

/** "between 8,000 and 11,000" in the languages whose "and" joins other things, too. */
const BETWEEN_BEFORE = /(?:بين|بین|בין)\s*$/u;
const BETWEEN_BEHIND = new RegExp(`^\\s?(?:و|ל-?|ו-?)\\s?(${AMOUNT})`, 'iu');

/** Money named behind another number or in another sentence is that one's. */
const BESIDE = /[\d,;،%)\n]|\.\s/u;

/** In Persian a million beside a word of pay is of toman; a lakh is of rupees wherever it is said. */
const saidInMillions = (text: string, home: Home): string | null => (home.isPersian && /میلیون/u.test(text) ? 'IRT' : null);
const saidInLakhs = (text: string, isPay: boolean): string | null => (INDIAN.test(text) && (isPay || /LPA/iu.test(text)) ? 'INR' : null);

/** Of several dollars the one that says whose it is, else that of the country of the work. */
function moneyOf(amounts: readonly (Amount | null)[], after: string, written: string, found: Around, home: Home): string | null {
  const named = amounts.flatMap((one) => (one?.currency == null ? [] : [one]));
  const first = named.find(({ isBareDollar }) => !isBareDollar) ?? named[0];
  if (first === undefined) return saidInLakhs(written, found.worded || found.period === 'year') ?? currencyOf(after.slice(0, 12).split(BESIDE, 1)[0] ?? '', home) ?? (found.worded || standsAlone(found) ? saidInMillions(written, home) : null);
  return first.isBareDollar ? dollarOf(after, home) : first.currency;
}

/** "$120–150k": the thousands said once are meant for both. */
function lowest(first: Amount, second: Amount | null): number {
  if (second === null || second.scale === 1 || first.scale > 1 || first.value >= second.value || first.value >= 1000) return first.value;
  return first.value * second.scale;
}

function rangeOf(match: RegExpMatchArray, text: string, rates: ExchangeRates, home: Home): PayRange | null {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const found = around(text, at, end, match[0].slice((match[1] ?? '').length));
  if (found === null) return null;
  const first = amountOf(match[1] ?? '', home);
  const joined = match[2] === undefined && BETWEEN_BEFORE.test(found.before) ? BETWEEN_BEHIND.exec(found.after) : null;
  const second = match[2] !== undefined ? amountOf(match[2], home) : joined === null ? null : amountOf(joined[1] ?? '', home);
  const stated = moneyOf([second, first], found.after, match[0], found, home);
  const said = found.period ?? (INDIAN.test(match[0]) ? 'year' : null);
  const isClear = found.worded || said !== null || second !== null || standsAlone(found);
  if (stated === null || !isClear) return null;
  const times = (stated === 'IRT' ? 10 : 1) * (said === 'week' ? WEEKS_A_YEAR : 1);
  const currency = stated === 'IRT' ? 'IRR' : stated;
  const rate = rates.perUsd[currency] ?? DEFAULT_RATES.perUsd[currency];
  const min = lowest(first, second) * times;
  const max = second === null ? null : second.value * times;
  const chosen = (said === 'week' ? 'year' : said) ?? (rate === undefined ? null : guessPeriod((max ?? min) / rate, currency, home));
  if (chosen === null || (max !== null && (max < min || max > min * 10)) || !isBelievable(min, max ?? min, rate, chosen)) return null;
  // An hour's pay is said to be one: a small amount alone may be anything.
  if (chosen === 'hour' && said === null && !found.worded && second === null) return null;
  return bounded(found.before, min, max, currency, chosen);
}

/** "Up to" makes a single amount the most, "from" the least; a bare amount is both. */
function bounded(before: string, min: number, max: number | null, currency: string, period: PayPeriod): PayRange {
  if (max !== null) return { min, max, currency, period };
  const bound = boundSaid(before);
  if (bound === 'most') return { max: min, currency, period };
  return bound === 'least' ? { min, currency, period } : { min, max: min, currency, period };
}

/** "۱ میلیون و ۵۰۰ هزار" is one amount. */
const COMPOUND = /(\d{1,3}) ?(?:میلیون|مليون) ?و ?(\d{1,3}) ?(?:هزار|ألف|الف)/gu;

/** "بیست و پنج میلیون": Persian writes round numbers out. */
const TENS: Readonly<Record<string, number>> = { ده: 10, یازده: 11, دوازده: 12, پانزده: 15, هجده: 18, بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90, صد: 100 };
const ONES: Readonly<Record<string, number>> = { یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, هفت: 7, هشت: 8, نه: 9 };
const alternatives = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');
const WRITTEN_OUT = new RegExp(`(?<!\\p{L})(?:(${alternatives(TENS)})(?: و (${alternatives(ONES)}))?|(${alternatives(ONES)}))(?= (?:تا [\\p{L} ]{2,12} )?میلیون)`, 'gu');
const inDigits = (text: string): string => (text.includes('میلیون') ? text.replace(WRITTEN_OUT, (_, tens: string | undefined, and: string | undefined, ones: string | undefined) => String((TENS[tens ?? ''] ?? 0) + (ONES[and ?? ones ?? ''] ?? 0))) : text);

const CURRENCY_BEFORE = new RegExp(`(?:${CURRENCY})\\s?$`, 'iu');
const LONGEST_CURRENCY = 24;

/** The amount or range that begins with these digits or the currency before them: looked for only there, because digits are few. */
function amountsAt(text: string, digits: number): RegExpExecArray | null {
  const before = text.slice(Math.max(0, digits - LONGEST_CURRENCY), digits);
  const currency = /[\p{L}\p{Sc}.]\s?$/u.test(before) ? (CURRENCY_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  for (const start of currency > 0 ? [digits - currency, digits] : [digits]) {
    RANGE.lastIndex = start;
    const match = RANGE.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/**
 * The first clear statement of pay in a text, in the currency and period it was stated in (toman become rial, weeks years); null when there is none.
 * An amount counts with a currency and either a period, a range, or a word of pay beside it; revenue, funding and benefits do not.
 * `country`: where the work is, when it is one; it tells whose rial, dirham, dinar or pound is meant. A rial or dinar that nothing tells is no pay.
 */
export function readPay(text: string, rates: ExchangeRates = DEFAULT_RATES, country?: string): PayRange | null {
  const short = text.slice(0, 60_000);
  if (surelyNoCurrency(short)) return null;
  const plain = inDigits(asciiDigits(short)).replace(COMPOUND, (_, millions: string, thousands: string) => String(Number(millions) * 1_000_000 + Number(thousands) * 1000));
  if (!MAY_NAME_CURRENCY.test(plain)) return null;
  const home = homeOf(short, country);
  let next = 0;
  for (const { index } of plain.matchAll(/\d+/gu)) {
    const match = index < next ? null : amountsAt(plain, index);
    if (match === null) continue;
    next = match.index + match[0].length;
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
