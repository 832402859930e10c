/** A place's name in the reader's own language, where we know it: a Hebrew sentence says חיפה, whatever the feed wrote. */

import { type Locale, type Place } from '#lib/vocabulary';
import { TOWN_NAMES } from './data/place-names.js';
import { fold } from './fold.js';

const HEBREW = /^[\u0590-\u05FF '"״׳־-]+$/u;
const ARABIC_SCRIPT = /^[\u0600-\u06FF\u200C ]+$/u;
/** Letters only one of the two languages writes: the same town is حيفا to one reader and حیفا to the other. */
const PERSIAN_ONLY = /[یکگپچژ]/u;
const ARABIC_ONLY = /[يكةىأإؤئ]/u;

/** Best first; the first form that finds a name is taken. */
const FORMS: Readonly<Record<Exclude<Locale, 'en'>, readonly ((name: string) => boolean)[]>> = {
  he: [(name) => HEBREW.test(name)],
  ar: [(name) => ARABIC_SCRIPT.test(name) && !PERSIAN_ONLY.test(name)],
  fa: [(name) => ARABIC_SCRIPT.test(name) && PERSIAN_ONLY.test(name), (name) => ARABIC_SCRIPT.test(name) && !ARABIC_ONLY.test(name)],
};

/** Every spelling of a town, by each of its spellings and its country. */
let towns: ReadonlyMap<string, readonly string[]> | null = null;

const keyOf = (name: string, country: string): string => `${fold(name)}@${country}`;

function readTowns(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const row of TOWN_NAMES.trim().split('\n')) {
    const [target = '', others = ''] = row.split(':');
    const [name = '', country = ''] = target.split('@');
    const spellings = [name, ...others.split(';')];
    for (const spelling of spellings) if (!read.has(keyOf(spelling, country))) read.set(keyOf(spelling, country), spellings);
  }
  return read;
}

/** When a feed names a country as the place (`Remote - Israel`), the language itself knows the word. */
function countryFor(name: string, country: string, locale: Locale): string | null {
  const english = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? '';
  return fold(english) === fold(name) ? (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? null) : null;
}

/**
 * The place's name as a reader of `locale` writes it, else the name it came with. English readers get it as it came:
 * English feeds write English names, and others are for people who read them.
 */
export function placeNameFor({ name, country }: Place, locale: Locale): string {
  if (locale === 'en' || country === undefined || !/^[A-Z]{2}$/.test(country)) return name;
  towns ??= readTowns();
  const spellings = towns.get(keyOf(name, country)) ?? [];
  for (const fits of FORMS[locale]) {
    if (spellings.length > 0 && fits(name)) return name;
    const found = spellings.find(fits);
    if (found !== undefined) return found;
  }
  return countryFor(name, country, locale) ?? name;
}
