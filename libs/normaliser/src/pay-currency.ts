/** Which currency a text names: by sign, code or word, and by the country of the work where several countries share a word. */

import { beginningsOf, latinStarts } from './latin-starts.js';

/** ISO 4217 codes that a text may write beside an amount, and what is written for them. */
const CODES: readonly string[] = 'USD EUR GBP ILS NIS CAD AUD NZD SGD HKD INR CHF PLN SEK NOK DKK BRL MXN JPY AED SAR QAR OMR BHD KWD JOD EGP IRR IRT TRY UAH RUB ZAR CZK HUF RON PHP MAD TND IQD LYD DZD LBP YER KES NGN PKR THB MYR IDR CNY KRW GEL'.split(' ');
const ALTERNATIVE_CODES = CODES.join('|');
/** "8,000 ر.س", "600 د.ك": the short form of a currency's name and of its country's. */
const ARABIC_SHORTS: Readonly<Record<string, string>> = { 'ر.س': 'SAR', 'ر.ق': 'QAR', 'ر.ع': 'OMR', 'ر.ي': 'YER', 'د.ك': 'KWD', 'د.إ': 'AED', 'د.ا': 'AED', 'د.أ': 'JOD', 'د.ب': 'BHD', 'د.ع': 'IQD', 'د.ت': 'TND', 'د.م': 'MAD', 'د.ج': 'DZD', 'د.ل': 'LYD', 'ج.م': 'EGP', 'ل.ل': 'LBP' };
const ARABIC_SHORT = `(?<!\\p{L})(?:${Object.keys(ARABIC_SHORTS).map((short) => short.replace('.', '\\.\\s?')).join('|')})(?!\\p{L})`;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/CA\$|(?<![A-Za-z])C\$|\bCAD\b/u, 'CAD'], [/(?<![A-Za-z])A\$|AU\$|\bAUD\b/u, 'AUD'], [/NZ\$|\bNZD\b/u, 'NZD'], [/(?<![A-Za-z])S\$|\bSGD\b/u, 'SGD'], [/HK\$|\bHKD\b/u, 'HKD'], [/(?<![A-Za-z])R\$|\bBRL\b/u, 'BRL'], [/MX\$|\bMXN\b/u, 'MXN'],
  [/\bUSD\b|US\$|\$|dollars?\b|دولار|دلار|דולר/iu, 'USD'], [/€|\bEUR\b|\beuros?\b|יורו|يورو|یورو/iu, 'EUR'], [/£|\bGBP\b/u, 'GBP'], [/₪|\bILS\b|\bNIS\b|ש["״׳']?ח|שקל|شيكل/u, 'ILS'], [/₹|\bINR\b/u, 'INR'], [/\bCHF\b/u, 'CHF'], [/\bPLN\b|zł/u, 'PLN'],
  [/تومان|تومن|\bIRT\b/u, 'IRT'], [/\bIRR\b/u, 'IRR'], [/\bSAR\b|\bSR\b/iu, 'SAR'], [/\bAED\b|\bdhs?\b/iu, 'AED'], [/\bJOD\b|\bJD\b/u, 'JOD'], [/\bEGP\b/u, 'EGP'], [/\bKWD\b|\bKD\b/u, 'KWD'], [/\bQAR\b/u, 'QAR'], [/\bOMR\b/u, 'OMR'], [/\bBHD\b|\bBD\b/u, 'BHD'],
  [/\bNGN\b|₦/u, 'NGN'], [/\bSEK\b/u, 'SEK'], [/\bNOK\b/u, 'NOK'], [/\bDKK\b/u, 'DKK'], [/\bJPY\b|¥/u, 'JPY'], [/\bTRY\b|\bTL\b|₺/u, 'TRY'], [/\bUAH\b|₴/u, 'UAH'], [/\bRUB\b|₽|руб/iu, 'RUB'], [/\bZAR\b/u, 'ZAR'], [/\bCZK\b/u, 'CZK'], [/\bHUF\b/u, 'HUF'], [/\bRON\b/u, 'RON'],
  ...'PHP MAD TND IQD LYD DZD LBP YER KES PKR THB MYR IDR CNY KRW GEL'.split(' ').map((code) => [new RegExp(`\\b${code}\\b`, 'u'), code] as const),
  ...Object.entries(ARABIC_SHORTS).map(([short, code]) => [new RegExp(short.replace('.', '\\.\\s?'), 'u'), code] as const),
];

/** Names that several countries give to different money, what each means by it, and what one is where nothing tells; a rial and a dinar are nothing then. */
const SHARED_NAMES: readonly (readonly [RegExp, Readonly<Record<string, string>>, likeliest?: string])[] = [
  [/(?<!\p{L})(?:ال)?ر[يی]ال|﷼|\bri(?:y)?als?\b/iu, { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' }],
  [/(?<!\p{L})(?:ال)?درهم|\bdirhams?\b/iu, { AE: 'AED', MA: 'MAD' }, 'AED'],
  [/(?<!\p{L})(?:ال)?د[يی]نار|\bdinars?\b/iu, { JO: 'JOD', KW: 'KWD', BH: 'BHD', IQ: 'IQD', TN: 'TND', LY: 'LYD', DZ: 'DZD' }],
  [/(?<!\p{L})(?:ال)?جنيه/u, { EG: 'EGP', GB: 'GBP', SD: 'SDG' }, 'EGP'],
  [/(?<!\p{L})(?:ال)?ليرة/u, { LB: 'LBP', SY: 'SYP', TR: 'TRY' }],
];
/** The adjective that tells which of them is meant, wherever the work is. */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/سعود|\bsaudi\b/iu, 'SAR'], [/قطري|\bqatari\b/iu, 'QAR'], [/عماني|\bomani\b/iu, 'OMR'], [/يمني|\byemeni\b/iu, 'YER'], [/إيراني|ایران|\biranian\b/iu, 'IRR'], [/إماراتي|\bemirati\b|\buae\b/iu, 'AED'], [/مغربي|\bmoroccan\b/iu, 'MAD'],
  [/أردني|\bjordanian\b/iu, 'JOD'], [/كويتي|\bkuwaiti\b/iu, 'KWD'], [/بحريني|\bbahraini\b/iu, 'BHD'], [/عراقي|\biraqi\b/iu, 'IQD'], [/تونسي|\btunisian\b/iu, 'TND'], [/ليبي|\blibyan\b/iu, 'LYD'], [/جزائري|\balgerian\b/iu, 'DZD'], [/سوداني/u, 'SDG'], [/لبناني/u, 'LBP'], [/سوري/u, 'SYP'], [/تركي/u, 'TRY'], [/مصري|\begyptian\b/iu, 'EGP'], [/[إا]سترليني/u, 'GBP'],
];
/** Letters and digits that Persian has and Arabic lacks, and the sign of its rial. */
const PERSIAN = /[پچژگکی۰-۹﷼]/u;

/** What a currency looks like beside an amount; a pattern's source, for a pattern without regard to case. */
export const CURRENCY = `(?:(?:US|CA|AU|NZ|HK|MX|[CASR])?\\$|€|£|₪|₹|¥|₺|₴|₽|₦|﷼|\\b(?:${ALTERNATIVE_CODES})\\b|\\bTL\\b|руб(?:лей|\\.)?|\\b(?:SR|Dhs?)\\b|\\b(?:KD|JD|BD)(?=\\s?\\d{3})|${ARABIC_SHORT}|ש["״׳']?ח|שקלים|שקל|דולר|יורו|شيكل|دولار|دلار|يورو|یورو|تومان|تومن|(?:(?:saudi|qatari|omani|yemeni|iranian|uae|emirati|moroccan|jordanian|kuwaiti|bahraini|iraqi|tunisian|libyan|algerian) )?\\b(?:riy?als?|dirhams?|dinars?)\\b|(?<!\\p{L})ر[يی]ال(?: سعودي| السعودي| قطري| عماني| يمني| إيراني)?|درهم(?: إماراتي| مغربي)?|د[يی]نار(?: أردني| كويتي| بحريني| عراقي| تونسي| ليبي| جزائري)?|جنيه(?: مصري| [إا]سترليني| سوداني)?|ليرة(?: لبنانية| سورية| تركية)?|dollars?\\b|euros?\\b|zł)`;

/** Where the money of a text is paid: what a name means that several countries give to theirs. */
export interface Home { readonly country: string | undefined; readonly isPersian: boolean; /** Hebrew, Arabic or Persian. */ readonly isEastern: boolean }

export const homeOf = (text: string, country: string | undefined): Home => ({ country, isPersian: PERSIAN.test(text), isEastern: /[\u05d0-\u05ea\u0620-\u06ff]/u.test(text) });

const BY_MONTH: ReadonlySet<string> = new Set('IL PS JO LB SY IQ IR SA AE QA KW BH OM YE EG TR LY TN DZ MA SD'.split(' '));
/** Whether pay is said by the month where the work is, or in the language of its text when nobody says where. */
export const isPaidByMonth = ({ country, isEastern }: Home): boolean => (country === undefined ? isEastern : BY_MONTH.has(country));

/** A "$" that does not say whose dollar it is. */
export const BARE_DOLLAR = /(?<![A-Za-z])\$(?!.*\bUSD\b)/u;
const DOLLARS: Readonly<Record<string, string>> = { AU: 'AUD', NZ: 'NZD', CA: 'CAD', SG: 'SGD', HK: 'HKD' };
const DOLLAR_BEHIND = /^[^.;\n]{0,24}?\b(AUD|CAD|NZD|SGD|HKD|USD)\b/u;

/** Whose dollar a bare "$" is: the one its sentence goes on to name, else that of the country of the work, else the American. */
export const dollarOf = (after: string, { country }: Home): string => DOLLAR_BEHIND.exec(after)?.[1] ?? (country === undefined ? undefined : DOLLARS[country]) ?? 'USD';

/** The money a shared name means: by its adjective, else by the country of the work, else where only one is likely. */
function sharedCurrency(text: string, { country, isPersian }: Home): string | null {
  const [, meant, likeliest] = SHARED_NAMES.find(([name]) => name.test(text)) ?? [];
  if (meant === undefined) return null;
  const told = ADJECTIVES.find(([adjective, currency]) => Object.values(meant).includes(currency) && adjective.test(text))?.[1];
  return told ?? (country === undefined ? undefined : meant[country]) ?? (isPersian ? meant['IR'] : undefined) ?? likeliest ?? null;
}

/** The ISO 4217 code of the currency a text names first in our order (`IRT`: toman); null for none, and for a rial or dinar that nothing tells. */
export const currencyOf = (text: string, home: Home): string | null => SIGNS.find(([pattern]) => pattern.test(text))?.[1] ?? sharedCurrency(text, home);

const SIGN = /[$€£₪₹¥₺₴₽₦﷼]/;
const BEGINNINGS = beginningsOf(CODES);

/** Whether a text of Latin letters surely names no currency; false when it may, and for every other text. */
export function surelyNoCurrency(text: string): boolean {
  return !SIGN.test(text) && latinStarts(text, BEGINNINGS)?.length === 0 && !/dollar|euro|zł|\d\s?(?:lpa|lakhs?|lacs?|crores?)\b|\bTL\b|\b(?:riy?al|dirham|dinar)s?\b|\b(?:SR|dhs?|KD|JD|BD)\b/i.test(text);
}

/** Whether a text with ASCII digits may name a currency at all. */
const NAMED = /[$€£₪₹¥₺₴₽₦﷼]|руб|\d\s?(?:LPA|lakhs?|lacs?|crores?)\b|\bTL\b|ש["״׳']?ח|שקל|דולר|יורו|شيكل|دولار|دلار|يورو|یورو|تومان|تومن|ریال|ريال|درهم|دينار|دینار|جنيه|ليرة|\b(?:riy?al|dirham|dinar)s?\b|dollar|euro|zł|میلیون/iu;
export const MAY_NAME_CURRENCY = new RegExp(`${NAMED.source}|\\b(?:${ALTERNATIVE_CODES}|SR|dhs?|KD|JD|BD)\\b|${ARABIC_SHORT}`, 'iu');
