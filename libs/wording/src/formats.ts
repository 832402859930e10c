/** Numbers, pay, dates, places, lists and the names of countries and languages, as each language writes them. */

import { directionOf, type Locale, type PayFloor, type PayPeriod, type PayRange, type Place } from '#lib/vocabulary';
import { isolated, name } from './bidi.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { LANGUAGE_TAG, say } from './words/say.js';

/** Remembers what `make` made for each key; Intl objects cost a hundred times what using them does. */
function kept<T>(make: (locale: Locale, detail: string) => T): (locale: Locale, detail: string) => T {
  const made = new Map<string, T>();
  return (locale, detail) => {
    const key = `${locale} ${detail}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(locale, detail);
    if (made.size > 2_000) made.clear();
    made.set(key, fresh);
    return fresh;
  };
}

const listFormat = kept((locale, type) => new Intl.ListFormat(LANGUAGE_TAG[locale], { type: type === 'or' ? 'disjunction' : 'conjunction' }));
const numberFormat = kept((locale) => new Intl.NumberFormat(LANGUAGE_TAG[locale], { maximumFractionDigits: 2 }));
const displayNames = kept((locale, type) => new Intl.DisplayNames(LANGUAGE_TAG[locale], { type: type === 'region' ? 'region' : 'language' }));
const dateFormat = kept((locale, timeZone) => new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: 'long', timeZone }));
const momentFormat = kept((locale, timeZone) =>
  new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone }));

const MARKS = /[\u200E\u200F\u061C]/g;

/** `a, b and c` or `a, b or c`; Intl's own direction marks are left out since the items are isolated. */
export function joinList(locale: Locale, items: readonly Phrase[], type: 'and' | 'or' = 'and'): Phrase {
  const only = items[0];
  if (only === undefined) return EMPTY;
  return items.length === 1 ? only : phrase(listFormat(locale, type).format(items).replace(MARKS, ''));
}

export const formatNumber = (locale: Locale, value: number): Phrase => phrase(numberFormat(locale, '').format(value).replace(MARKS, ''));

const currencyFormat = kept((locale, detail) => new Intl.NumberFormat(LANGUAGE_TAG[locale], {
  style: 'currency', currency: detail.slice(0, 3), minimumFractionDigits: 0, maximumFractionDigits: detail.endsWith('.') ? 2 : 0,
}));

const currencySign = kept((locale, currency) =>
  (currencyFormat(locale, currency).formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency).replace(MARKS, ''));

/** Right-to-left languages say the amount first: Intl's Persian puts the sign in front, which nobody writes. */
function moneyWritten(locale: Locale, amount: number, currency: string): Phrase {
  const detail = Number.isInteger(amount) ? currency : `${currency}.`;
  if (!/^[A-Z]{3}$/.test(currency)) return phrase(`${formatNumber(locale, amount)} ${name(locale, currency)}`.trim());
  if (directionOf(locale) === 'ltr') return phrase(currencyFormat(locale, detail).format(amount).replace(/\u00A0/g, ' '));
  return phrase(`${formatNumber(locale, amount)}\u00A0${currencySign(locale, currency)}`);
}

/** What a job pays comes again in every letter that tells it. */
const moneyKept = kept((locale, detail) => {
  const space = detail.indexOf(' ');
  return moneyWritten(locale, Number(detail.slice(0, space)), detail.slice(space + 1));
});

const money = (locale: Locale, amount: number, currency: string): Phrase => moneyKept(locale, `${String(amount)} ${currency}`);

const perPeriod = (locale: Locale, amount: Phrase, period: PayPeriod): Phrase => say(locale, `payPer.${period}`, { amount });

/** `up to ₪36,000 a month`; empty when the range has neither end. Amounts in major units. */
export function formatPay(pay: PayRange, locale: Locale): Phrase {
  const min = pay.min === undefined ? null : money(locale, pay.min, pay.currency);
  const max = pay.max === undefined ? null : money(locale, pay.max, pay.currency);
  if (min !== null && max !== null) {
    return perPeriod(locale, min === max ? min : say(locale, 'payRange', { min, max }), pay.period);
  }
  if (max !== null) return perPeriod(locale, say(locale, 'payUpTo', { max }), pay.period);
  return min === null ? EMPTY : perPeriod(locale, say(locale, 'payFrom', { min }), pay.period);
}

/** `₪25,000 a month`, without the period when the sentence has said it. */
export function formatPayFloor(floor: PayFloor, locale: Locale, withPeriod = true): Phrase {
  const amount = money(locale, floor.amount, floor.currency);
  return withPeriod ? perPeriod(locale, amount, floor.period) : amount;
}

function displayName(locale: Locale, type: 'region' | 'language', code: string): Phrase {
  if (!/^[A-Za-z]{2,3}$/.test(code)) return name(locale, code);
  return name(locale, displayNames(locale, type).of(type === 'region' ? code.toUpperCase() : code.toLowerCase()) ?? code);
}

/** The name of a country, ISO 3166-1 alpha-2, in the reader's language. */
export const countryName = (locale: Locale, code: string): Phrase => displayName(locale, 'region', code);

/** The name of a language, ISO 639-1, in the reader's language. */
export const languageName = (locale: Locale, code: string): Phrase => displayName(locale, 'language', code);

/** A place by its name, or by its country when the name is empty. */
export const placeName = (locale: Locale, place: { readonly name: string; readonly country?: string | undefined }): Phrase =>
  name(locale, place.name) || (place.country === undefined ? EMPTY : countryName(locale, place.country));

/** `Haifa, Tel Aviv and 3 more`: at most `most` names, each once. */
export function formatPlaces(places: readonly Place[], locale: Locale, most = 2): Phrase {
  const names = [...new Set(places.map((place) => placeName(locale, place)))].filter((found) => found !== '');
  if (names.length <= most) return joinList(locale, names);
  const shown = names.slice(0, most).join(locale === 'en' || locale === 'he' ? ', ' : '، ');
  return phrase(`${shown} ${say(locale, 'andMore', { more: names.length - most })}`);
}

const zoneOrUtc = (timeZone: string): string => {
  try {
    dateFormat('en', timeZone);
    return timeZone;
  } catch {
    return 'UTC'; // A zone this machine does not know must not stop a message; the day is then the day in UTC.
  }
};

function written(formatter: (locale: Locale, zone: string) => Intl.DateTimeFormat, date: Date, locale: Locale, timeZone: string): Phrase {
  if (Number.isNaN(date.getTime())) return EMPTY;
  return phrase(formatter(locale, zoneOrUtc(timeZone)).format(date).replace(MARKS, ''));
}

/** The days on which jobs were posted come again in every letter that tells them. */
const dayWritten = kept((locale, detail) => {
  const [time = '', timeZone = ''] = detail.split(' ');
  return written(dateFormat, new Date(Number(time)), locale, timeZone);
});

/** The day in words, in the person's zone (IANA) and customary calendar; empty for an invalid date. */
export const formatDate = (date: Date, locale: Locale, timeZone: string): Phrase => dayWritten(locale, `${String(date.getTime())} ${timeZone}`);

/** Day and local time (24 h). Isolated, because a right-to-left line would move the clock. */
export const formatMoment = (date: Date, locale: Locale, timeZone: string): Phrase => {
  const text = written(momentFormat, date, locale, timeZone);
  return directionOf(locale) === 'ltr' ? text : isolated(text);
};
