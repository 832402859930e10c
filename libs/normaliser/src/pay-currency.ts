/** Which currency a text names: by sign, code or word, and by the country of the work where several countries share a word. */

import { beginningsOf, latinStarts } from './latin-starts.js';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/CA\$|C\$|\bCAD\b/u, 'CAD'], [/A\$|AU\$|\bAUD\b/u, 'AUD'], [/NZ\$|\bNZD\b/u, 'NZD'], [/S\$|\bSGD\b/u, 'SGD'], [/HK\$|\bHKD\b/u, 'HKD'], [/R\$|\bBRL\b/u, 'BRL'], [/MX\$|\bMXN\b/u, 'MXN'],
  [/\bUSD\b|US\$|\$|dollars?\b|دولار|دلار|דולר/iu, 'USD'], [/€|\bEUR\b|\beuros?\b|יורו|يورو|یورو/iu, 'EUR'], [/£|\bGBP\b/u, 'GBP'], [/₪|\bILS\b|\bNIS\b|ש["״׳']?ח|שקל|شيكل/u, 'ILS'], [/₹|\bINR\b/u, 'INR'], [/\bCHF\b/u, 'CHF'], [/\bPLN\b|zł/u, 'PLN'],
  [/تومان|تومن|\bIRT\b/u, 'IRT'], [/\bIRR\b/u, 'IRR'], [/ر\.س|\bSAR\b/u, 'SAR'], [/\bAED\b/u, 'AED'], [/\bJOD\b/u, 'JOD'], [/\bEGP\b/u, 'EGP'], [/\bKWD\b/u, 'KWD'], [/\bQAR\b/u, 'QAR'], [/\bOMR\b/u, 'OMR'], [/\bBHD\b/u, 'BHD'],
  [/\bSEK\b/u, 'SEK'], [/\bNOK\b/u, 'NOK'], [/\bDKK\b/u, 'DKK'], [/\bJPY\b|¥/u, 'JPY'], [/\bTRY\b|₺/u, 'TRY'], [/\bUAH\b|₴/u, 'UAH'], [/\bRUB\b|₽/u, 'RUB'], [/\bZAR\b/u, 'ZAR'], [/\bCZK\b/u, 'CZK'], [/\bHUF\b/u, 'HUF'], [/\bRON\b/u, 'RON'],
];

/** Names that several countries give to different money, what each means by it, and what one is where nothing tells; a rial and a dinar are nothing then. */
const SHARED_NAMES: readonly (readonly [RegExp, Readonly<Record<string, string>>, likeliest?: string])[] = [
  [/(?<!\p{L})(?:ال)?ر[يی]ال|﷼|\bri(?:y)?als?\b/iu, { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' }],
  [/(?<!\p{L})(?:ال)?درهم|\bdirhams?\b/iu, { AE: 'AED', MA: 'MAD' }, 'AED'],
  [/(?<!\p{L})(?:ال)?د[يی]نار|\bdinars?\b/iu, { JO: 'JOD', KW: 'KWD', BH: 'BHD', IQ: 'IQD', TN: 'TND' }],
  [/(?<!\p{L})(?:ال)?جنيه/u, { EG: 'EGP', GB: 'GBP' }, 'EGP'],
];
/** The adjective that tells which of them is meant, wherever the work is. */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/سعود|\bsaudi\b/iu, 'SAR'], [/قطري|\bqatari\b/iu, 'QAR'], [/عماني|\bomani\b/iu, 'OMR'], [/يمني|\byemeni\b/iu, 'YER'], [/إيراني|ایران|\biranian\b/iu, 'IRR'], [/إماراتي|\bemirati\b|\buae\b/iu, 'AED'], [/مغربي|\bmoroccan\b/iu, 'MAD'],
  [/أردني|\bjordanian\b/iu, 'JOD'], [/كويتي|\bkuwaiti\b/iu, 'KWD'], [/بحريني|\bbahraini\b/iu, 'BHD'], [/عراقي|\biraqi\b/iu, 'IQD'], [/تونسي|\btunisian\b/iu, 'TND'], [/مصري|\begyptian\b/iu, 'EGP'], [/[إا]سترليني/u, 'GBP'],
];
/** Letters and digits that Persian has and Arabic lacks, and the sign of its rial. */
const PERSIAN = /[پچژگکی۰-۹﷼]/u;

/** What a currency looks like beside an amount; a pattern's source, for a pattern without regard to case. */
export const CURRENCY = "(?:(?:US|CA|AU|NZ|HK|MX|[CASR])?\\$|€|£|₪|₹|¥|₺|₴|₽|﷼|\\b(?:USD|EUR|GBP|ILS|NIS|CAD|AUD|NZD|SGD|HKD|INR|CHF|PLN|SEK|NOK|DKK|BRL|MXN|JPY|AED|SAR|QAR|OMR|BHD|KWD|JOD|EGP|IRR|IRT|TRY|UAH|RUB|ZAR|CZK|HUF|RON)\\b|ש[\"״׳']?ח|שקלים|שקל|דולר|יורו|شيكل|دولار|دلار|يورو|یورو|تومان|تومن|(?:(?:saudi|qatari|omani|yemeni|iranian|uae|emirati|moroccan|jordanian|kuwaiti|bahraini|iraqi|tunisian) )?\\b(?:riy?als?|dirhams?|dinars?)\\b|(?<!\\p{L})ر[يی]ال(?: سعودي| السعودي| قطري| عماني| يمني| إيراني)?|درهم(?: إماراتي| مغربي)?|د[يی]نار(?: أردني| كويتي| بحريني| عراقي| تونسي)?|جنيه(?: مصري| [إا]سترليني)?|dollars?\\b|euros?\\b|zł)";

/** Where the money of a text is paid: what a name means that several countries give to theirs. */
export interface Home { readonly country: string | undefined; readonly isPersian: boolean }

export const homeOf = (text: string, country: string | undefined): Home => ({ country, isPersian: PERSIAN.test(text) });

/** The money a shared name means: by its adjective, else by the country of the work, else where only one is likely. */
function sharedCurrency(text: string, { country, isPersian }: Home): string | null {
  const [, meant, likeliest] = SHARED_NAMES.find(([name]) => name.test(text)) ?? [];
  if (meant === undefined) return null;
  const told = ADJECTIVES.find(([adjective, currency]) => Object.values(meant).includes(currency) && adjective.test(text))?.[1];
  return told ?? (country === undefined ? undefined : meant[country]) ?? (isPersian ? meant['IR'] : undefined) ?? likeliest ?? null;
}

/** The ISO 4217 code of the currency a text names first in our order (`IRT`: toman); null for none, and for a rial or dinar that nothing tells. */
export const currencyOf = (text: string, home: Home): string | null => SIGNS.find(([pattern]) => pattern.test(text))?.[1] ?? sharedCurrency(text, home);

const SIGN = /[$€£₪₹¥₺₴₽﷼]/;
const CODES = beginningsOf('USD EUR GBP ILS NIS CAD AUD NZD SGD HKD INR CHF PLN SEK NOK DKK BRL MXN JPY AED SAR QAR OMR BHD KWD JOD EGP IRR IRT TRY UAH RUB ZAR CZK HUF RON'.split(' '));

/** Whether a text of Latin letters surely names no currency; false when it may, and for every other text. */
export function surelyNoCurrency(text: string): boolean {
  return !SIGN.test(text) && latinStarts(text, CODES)?.length === 0 && !/dollar|euro|zł|\b(?:riy?al|dirham|dinar)s?\b/i.test(text);
}

/** Whether a text with ASCII digits may name a currency at all. */
export const MAY_NAME_CURRENCY = /[$€£₪₹¥₺₴₽﷼]|\b(?:USD|EUR|GBP|ILS|NIS|CAD|AUD|NZD|SGD|HKD|INR|CHF|PLN|SEK|NOK|DKK|BRL|MXN|JPY|AED|SAR|QAR|OMR|BHD|KWD|JOD|EGP|IRR|IRT|TRY|UAH|RUB|ZAR|CZK|HUF|RON)\b|ש["״׳']?ח|שקל|דולר|יורו|شيكل|دولار|دلار|يورو|یورو|تومان|تومن|ریال|ريال|درهم|دينار|دینار|جنيه|\b(?:riy?al|dirham|dinar)s?\b|dollar|euro|zł/iu;
