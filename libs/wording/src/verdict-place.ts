/** What a verdict on the place says: how near, where from, and what was asked for. */

import { type Locale, type RuleVerdict } from '#lib/vocabulary';
import { name } from './bidi.js';
import { countryName, formatNumber, joinList, placeName } from './formats.js';
import { asNumber, asRecord, asRecords, asText, asTexts, type FoundRecord } from './found.reader.js';
import { EMPTY, type Phrase } from './phrase.js';
import { say } from './words/say.js';

/** More countries than this say no more than "remote". */
const MOST_COUNTRIES = 3;

const placeOf = (locale: Locale, record: FoundRecord | null): Phrase => {
  const country = asText(record?.['country']);
  return record === null ? EMPTY : placeName(locale, { name: asText(record['name']) ?? '', ...(country === null ? {} : { country }) });
};

export const isRemote = (verdict: RuleVerdict): boolean => asRecord(verdict.found)?.['remote'] === true;

/** The countries a remote job may be done from, in words; empty when not stated, anywhere, or too many to name. */
export function remoteCountries(locale: Locale, verdict: RuleVerdict): Phrase {
  const allowed = asTexts(asRecord(verdict.found)?.['countries']);
  const own = asTexts(asRecord(verdict.stated)?.['remoteFrom']).filter((code) => allowed.includes(code));
  const codes = own.length > 0 ? own : allowed;
  return codes.length > MOST_COUNTRIES ? EMPTY : joinList(locale, codes.map((code) => countryName(locale, code)), 'or');
}

/** The wish compared: named in what was found, or, in a reason narrowed to it, the one stated. */
function wishOf(verdict: RuleVerdict): { readonly wish: string | null; readonly radius: number | null } {
  const found = asRecord(verdict.found);
  const stated = asRecord(verdict.stated);
  return {
    wish: asText(found?.['wish']) ?? asText(found?.['wished']) ?? asText(stated?.['name']),
    radius: asNumber(found?.['radiusKm']) ?? asNumber(stated?.['radiusKm']),
  };
}

/** The wish a job met, or else the place it is in; `km` only for a wish with a radius. */
export function metPlace(locale: Locale, verdict: RuleVerdict): { readonly place: Phrase; readonly km: number | null } {
  const found = asRecord(verdict.found);
  const { wish, radius: km } = wishOf(verdict);
  if (wish !== null && km !== null) return { place: name(locale, wish), km };
  const place = placeOf(locale, found);
  return { place: place === EMPTY && wish !== null ? name(locale, wish) : place, km: null };
}

const statedPlaces = (locale: Locale, verdict: RuleVerdict): Phrase =>
  joinList(locale, asRecords(asRecord(verdict.stated)?.['places'] ?? verdict.stated).map((record) => placeOf(locale, record)).filter((place) => place !== EMPTY), 'or');

function yes(locale: Locale, verdict: RuleVerdict): Phrase {
  if (isRemote(verdict)) {
    const allowed = asRecord(verdict.found)?.['countries'];
    if (Array.isArray(allowed) && allowed.length === 0) return say(locale, 'place.remoteAnywhere');
    const countries = remoteCountries(locale, verdict);
    return countries === EMPTY ? say(locale, 'place.remote') : say(locale, 'place.remoteFrom', { countries });
  }
  if (asRecord(verdict.stated)?.['anywhere'] === true) return say(locale, 'place.anywhere');
  const { place, km } = metPlace(locale, verdict);
  if (place === EMPTY) return EMPTY;
  return km === null ? say(locale, 'place.in', { place }) : say(locale, 'place.near', { place, km: formatNumber(locale, km) });
}

function no(locale: Locale, verdict: RuleVerdict): Phrase {
  const found = asRecord(verdict.found);
  const wishes = statedPlaces(locale, verdict);
  if (isRemote(verdict)) {
    if (wishes !== EMPTY) return say(locale, 'place.remoteNo', { wishes });
    const countries = remoteCountries(locale, verdict);
    return countries === EMPTY ? EMPTY : say(locale, 'place.remoteFromNo', { countries });
  }
  const place = placeOf(locale, found) || joinList(locale, asTexts(found?.['places']).map((each) => name(locale, each)));
  const { wish, radius } = wishOf(verdict);
  const km = asNumber(found?.['km']);
  if (place === EMPTY) return EMPTY;
  if (wish !== null && km !== null && radius !== null) {
    return say(locale, 'place.far', { place, wish: name(locale, wish), km: formatNumber(locale, Math.round(km)), radius: formatNumber(locale, radius) });
  }
  return wishes === EMPTY ? EMPTY : say(locale, 'place.no', { place, wishes });
}

/** The sentence on the place, or empty when the verdict lacks what it needs. */
export const placeSentence = (locale: Locale, verdict: RuleVerdict): Phrase => (verdict.verdict === 'yes' ? yes(locale, verdict) : no(locale, verdict));
