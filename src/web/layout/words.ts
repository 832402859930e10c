/** The words of the pages in each language, and how one is said. English names the keys; the spec holds the others to them. */

import { createRequire } from 'node:module';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, LOCALES } from '#lib/vocabulary';
import { type default as english } from '../words/en.json' with { type: 'json' };

export type WordKey = keyof typeof english;
export type Words = Readonly<Record<WordKey, string>>;
export type Values = Readonly<Record<string, string | number>>;

// Not an import: Node 20 warns on every start that JSON modules are experimental.
const load = createRequire(import.meta.url);

export const WORDS: Readonly<Record<Locale, Words>> = {
  en: load('../words/en.json') as Words,
  he: load('../words/he.json') as Words,
  ar: load('../words/ar.json') as Words,
  fa: load('../words/fa.json') as Words,
};

/** How each language names itself. */
export const OWN_NAME: Readonly<Record<Locale, string>> = { en: 'English', he: 'עברית', ar: 'العربية', fa: 'فارسی' };

/** Latin digits in Arabic, Persian ones in Persian prose; the same choice as in our messages. */
const TAG: Readonly<Record<Locale, string>> = { en: 'en', he: 'he', ar: 'ar-u-nu-latn', fa: 'fa-u-nu-arabext' };

/** Hebrew prefixes take a maqaf before a foreign word or a number and none before Hebrew. */
const LOOSE_PREFIX = /(?<![א-ת])([בלמש])־(?=[א-ת])/g;

const compiled = new Map<string, IntlMessageFormat>();

function formatOf(locale: Locale, key: WordKey): IntlMessageFormat {
  const known = compiled.get(`${locale} ${key}`);
  if (known) return known;
  const format = new IntlMessageFormat(WORDS[locale][key], TAG[locale], undefined, { ignoreTag: true });
  compiled.set(`${locale} ${key}`, format);
  return format;
}

/** One of the words with its values in place; markup is escaped by the renderer, not here. */
export function say(locale: Locale, key: WordKey, values: Values = {}): string {
  const text = String(formatOf(locale, key).format(values));
  return locale === 'he' ? text.replace(LOOSE_PREFIX, '$1') : text;
}

export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);
