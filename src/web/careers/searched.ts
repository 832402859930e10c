/** The open roles that hold what somebody typed: every word in the posting, the place in the name of one of its towns or countries. Pure. */

import { fold, placeNameFor } from '#lib/normaliser';
import { LOCALES } from '#lib/vocabulary';
import { countryName } from '#lib/wording';
import { type OpenJob } from '../../records/views/open-jobs.view.js';

/** Distinct employers, towns and countries; only feeds of odd spellings can fill it, and then it starts afresh. */
const MOST_NAMES = 50_000;

/** A memo, not state: the same few names stand in many postings, and anybody may search. Folded anew for each posting they took twenty times as long as the words. */
const names = new Map<string, readonly string[]>();

function folded(key: string, read: () => readonly string[]): readonly string[] {
  const known = names.get(key);
  if (known !== undefined) return known;
  const fresh = read().map(fold);
  if (names.size >= MOST_NAMES) names.clear();
  names.set(key, fresh);
  return fresh;
}

/** In no order. `text` and `place` as typed; empty ones narrow nothing. */
export function searched(jobs: Iterable<OpenJob>, text: string, place: string): OpenJob[] {
  const words = fold(text.slice(0, 200)).split(' ').filter((word) => word !== '');
  const where = fold(place.slice(0, 100));
  return [...jobs].filter((job) => words.every((word) => mentions(job, word)) && (where === '' || isIn(job, where)));
}

const mentions = ({ comparable, posting: { company } }: OpenJob, word: string): boolean =>
  comparable.haystack.includes(word) || folded(`company ${company}`, () => [company]).some((name) => name.includes(word));

/** A town and a country are found by their names in any of our languages. */
function isIn({ posting: { places = [] }, comparable }: OpenJob, where: string): boolean {
  const countries = new Set([...places, ...comparable.places].flatMap(({ country }) => country ?? []));
  return places.some((place) => folded(`town ${place.country ?? ''} ${place.name}`, () => LOCALES.map((locale) => placeNameFor(place, locale))).some((name) => name.includes(where)))
    || [...countries].some((code) => folded(`country ${code}`, () => LOCALES.map((locale) => countryName(locale, code))).includes(where));
}
