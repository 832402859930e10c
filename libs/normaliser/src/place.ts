/** Reads places as postings and people write them: towns with coordinates, countries, remote and its fence. */

import { createRequire } from 'node:module';
import { type Place, type WorkMode } from '#lib/vocabulary';
import { fold } from './fold.js';
import { theGazetteer, type Town } from './gazetteer.js';
import { MAX_TEXT, PEOPLE_TO_BE_MEANT, type Piece, piecesIn } from './place-pieces.js';
import { readShortWorkMode } from './work-mode.js';

export interface PlaceReading {
  /** Towns with coordinates, then bare states and countries; without doubles. */
  readonly places: readonly Place[];
  readonly workMode: WorkMode | null;
  /** null = no fence said; empty = anywhere. */
  readonly remoteCountries: readonly string[] | null;
}

export interface PlaceHints {
  /** ISO 3166-1 alpha-2 of where the employer or the person is, to choose among namesakes. */
  readonly country?: string;
}

/** A posting that lists more places than this names none of them in particular; the rest is not read. */
const MAX_PLACES = 60;

const GROUPS = /[;|\n•·&+]|\s\/\s|\s?\/\s?(?=[A-Z\u0590-\u06ff])|\s(?:or|and|או|أو|یا)\s/u;
const EACH_GROUP = new RegExp(GROUPS, 'gu');
/** What joins two names to one list: "remote within Portugal and Spain". */
const JOINS = /^\s?(?:&|\/|or|and|או|أو|یا)\s?$/u;

interface Group {
  readonly text: string;
  /** Written in one breath with the group before it. */
  readonly isJoined: boolean;
}

function groupsOf(text: string): Group[] {
  const whole = text.slice(0, MAX_TEXT);
  // "Trinidad and Tobago" is one name.
  if (theGazetteer().country(fold(whole)) !== null) return [{ text: whole, isJoined: false }];
  const groups: Group[] = [];
  let from = 0;
  let isJoined = false;
  for (const { 0: sign, index } of whole.matchAll(EACH_GROUP)) {
    groups.push({ text: whole.slice(from, index), isJoined });
    from = index + sign.length;
    isJoined = JOINS.test(sign);
  }
  groups.push({ text: whole.slice(from), isJoined });
  return groups.filter((group) => group.text.trim() !== '');
}

/** The namesake that the words around it mean: in the named state or country, else in the hinted country if it is no hamlet there, else the largest. */
function choose(towns: readonly Town[], area: { readonly country: string; readonly admin: string | null } | null, hint: string | undefined): Town | null {
  if (area !== null) {
    const inCountry = towns.filter((town) => town.country === area.country);
    return (area.admin === null ? inCountry[0] : inCountry.find((town) => town.admin === area.admin)) ?? null;
  }
  const hinted = hint === undefined ? undefined : towns.find((town) => town.country === hint && town.population >= PEOPLE_TO_BE_MEANT);
  return hinted ?? towns[0] ?? null;
}

const placeOf = (town: Town): Place => ({ name: town.name, country: town.country, lat: town.lat, lon: town.lon });
const countryPlace = (code: string): Place => ({ name: theGazetteer().countryName(code), country: code });

interface Heard {
  readonly towns: Place[];
  readonly countries: string[];
  /** States named alone; each one's country is among the countries too. */
  readonly states: Place[];
  readonly fence: string[];
  anywhere: boolean;
}

/** An area after a town belongs to it ("Salem, OR, USA"); one that stands alone is a place of its own. */
function areaAfter(pieces: readonly Piece[], at: number, town: Piece & { kind: 'town' }): { area: { country: string; admin: string | null } | null; used: number } {
  const next = pieces[at + 1];
  if (next?.kind === 'town') {
    // "Albany, New York" and "תל אביב, ישראל": a town's name that is also a state's.
    const named = next.towns[0];
    const state = named === undefined ? null : theGazetteer().state(fold(named.name.replace(/ City$/u, '')));
    if (state !== null && town.towns.some((one) => one.country === state.country && one.admin === state.admin)) return { area: state, used: 1 };
    return { area: null, used: 0 };
  }
  if (next?.kind !== 'area') return { area: null, used: 0 };
  // "Toronto, CA": the state's letters are also a country's.
  if (choose(town.towns, next, undefined) !== null) return { area: next, used: 1 };
  if (next.namesake !== undefined && choose(town.towns, { country: next.namesake, admin: null }, undefined) !== null) return { area: { country: next.namesake, admin: null }, used: 1 };
  const letters = next.admin;
  if (letters !== null && /^[A-Z]{2}$/u.test(letters) && choose(town.towns, { country: letters, admin: null }, undefined) !== null) return { area: { country: letters, admin: null }, used: 1 };
  return { area: null, used: 0 };
}

/** How many pieces after a town still say where it is: "Paris, Île-de-France, France", "Toronto, ON, CA", "Berlin, BE, DE". */
function restOfAddress(pieces: readonly Piece[], at: number, { country }: Town): number {
  const isItsCountry = (piece: Piece | undefined): boolean => piece?.kind === 'area' && (piece.country === country || (piece.isCode && piece.admin === country));
  const [next, last] = [pieces[at + 1], pieces[at + 2]];
  if (isItsCountry(next)) return 1;
  return next?.kind === 'area' && next.isCode && isItsCountry(last) ? 2 : 0;
}

function hear(pieces: readonly Piece[], heard: Heard, remote: boolean, hint: string | undefined): void {
  const named: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (piece.kind === 'anywhere') heard.anywhere = true;
    // "Remote, United Kingdom, EMEA": a region after a place is where that place lies.
    else if (piece.kind === 'region') heard.fence.push(...(named.some((country) => piece.countries.includes(country)) ? [] : piece.countries));
    else if (piece.kind === 'area') {
      // "IL" alone may be Israel or Illinois, "Georgia" the state or the country: not said.
      if ((piece.letters === true || piece.namesake !== undefined) && heard.towns.length === 0) continue;
      heard.countries.push(piece.country);
      named.push(piece.country);
      if (piece.name !== undefined) heard.states.push({ name: piece.name, country: piece.country });
      if (remote) heard.fence.push(piece.country);
    } else {
      const { area, used } = areaAfter(pieces, at, piece);
      const town = choose(piece.towns, area, hint);
      if (town !== null) {
        heard.towns.push(placeOf(town));
        named.push(town.country);
      }
      at += used;
      if (town !== null) at += restOfAddress(pieces, at, town);
    }
  }
}

const STARTS = /^\s*(?:fully\s+)?(?:on-?site|remote|hybrid|in[- ]office|office|locations?|based in)\s*[-–—:,]\s*/iu;

/** Said of a place, but not of a title ("Distributed Systems Engineer", "Home Based Carer"), these mean remote. */
const REMOTE_PLACE = /^\s*(?:(?:fully |globally )?distributed(?: team)?|home[- ]based|telecommute|from home)\b/iu;

/** `isFence`: the group goes on with a list of countries that work is remote from. */
function readGroup(raw: string, heard: Heard, isFence: boolean, hint: string | undefined): { readonly mode: WorkMode | null; readonly isFence: boolean } {
  const mode = readShortWorkMode(raw) ?? (REMOTE_PLACE.test(raw) ? 'remote' : null);
  const pieces = piecesIn(raw.replace(STARTS, ''));
  const goesOn = isFence && mode === null && pieces.length > 0 && pieces.every(({ kind }) => kind === 'area');
  hear(pieces, heard, mode === 'remote' || goesOn, hint);
  return { mode, isFence: mode === 'remote' || goesOn };
}

/** A country by the states that were named of it, else the country. */
function statesOr(country: string, states: readonly Place[]): readonly Place[] {
  const named = without(states.filter((state) => state.country === country), ({ name }) => name);
  return named.length > 0 ? named : [countryPlace(country)];
}

function without<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}

/** Remote among the alternatives makes the job remote: who wants the office still has the towns. */
function modeOf(modes: readonly (WorkMode | null)[]): WorkMode | null {
  return (['hybrid', 'remote', 'onsite'] as const).find((mode) => modes.includes(mode)) ?? null;
}

/**
 * Places, work mode and fence from location strings as written ("Onsite- Fremont, CA; Onsite- Salem, OR", "Remote - US", "תל אביב-יפו").
 * Names it does not know are left out, never guessed. A fence is read only beside the word remote or from a region ("EMEA").
 */
export function readPlaces(texts: readonly string[], hints: PlaceHints = {}): PlaceReading {
  const heard: Heard = { towns: [], countries: [], states: [], fence: [], anywhere: false };
  const modes: (WorkMode | null)[] = [];
  let inFence = false;
  for (const group of texts.flatMap(groupsOf).slice(0, MAX_PLACES)) {
    const { mode, isFence } = readGroup(group.text, heard, inFence && group.isJoined, hints.country);
    modes.push(mode);
    inFence = isFence;
  }
  const workMode = modeOf(modes);
  // "Germany | Remote": one fact, two groups.
  if (workMode === 'remote' && heard.towns.length === 0) heard.fence.push(...heard.countries);
  const covered = new Set(heard.towns.map(({ country }) => country));
  const countries = [...new Set(heard.countries)].filter((country) => !covered.has(country));
  const fence = [...new Set(heard.fence)].sort();
  const places = [...without(heard.towns, (place) => `${place.name}|${place.country ?? ''}|${String(place.lat)}`), ...countries.flatMap((country) => statesOr(country, heard.states))];
  const remoteCountries = heard.anywhere && workMode !== 'onsite' && fence.length === 0 ? [] : fence.length > 0 ? fence : null;
  return { places, workMode: workMode ?? (heard.anywhere && places.length === 0 ? 'remote' : null), remoteCountries };
}

/** A place a person or a feed names, with country and coordinates when they were not stated and the name is known; stated values are kept. */
export function resolvePlace(place: Place): Place {
  if (place.lat !== undefined && place.lon !== undefined) return place;
  const read = readPlaces([place.name], place.country === undefined ? {} : { country: place.country }).places[0];
  const folded = fold(place.name);
  const inCountry = place.country === undefined ? undefined : theGazetteer().towns(folded).find(({ country }) => country === place.country);
  const state = theGazetteer().state(folded);
  // A town of a state's name in another state ("California", Maryland) is not meant.
  const named = state !== null && state.country === place.country && state.admin !== inCountry?.admin ? undefined : inCountry;
  const found = named === undefined ? read : placeOf(named);
  if (found === undefined || (place.country !== undefined && found.country !== place.country)) return place;
  return { ...place, ...(found.country === undefined ? {} : { country: found.country }), ...(found.lat === undefined || found.lon === undefined ? {} : { lat: found.lat, lon: found.lon }) };
}

/** A county or state behind a town ("Ashford, Kent") may be a smaller town of another country: only one as large is meant there. */
const PEOPLE_ABROAD = 300_000;

/** The towns of one group, where a comma may part them or say more of the first; one alone keeps the name it was written with. */
function townsTogether(group: string, hint: string | undefined): readonly Place[] {
  const { places, workMode } = readPlaces([group], hint === undefined ? {} : { country: hint });
  const towns = places.filter(({ lat }) => lat !== undefined);
  const [town] = towns;
  if (town !== undefined && towns.length === 1 && workMode === null) return [{ ...town, name: group.trim() }];
  return towns.filter(({ name, country }) => country === towns[0]?.country || (theGazetteer().towns(fold(name))[0]?.population ?? 0) >= PEOPLE_ABROAD);
}

/** As `resolvePlace`; several towns in one name ("London or Cardiff", "תל אביב / חיפה") are as many places. */
export function resolvePlaces(place: Place): Place[] {
  const one = resolvePlace(place);
  if (place.lat !== undefined || theGazetteer().towns(fold(place.name)).length > 0) return [one];
  const several = without(groupsOf(place.name).flatMap(({ text }) => townsTogether(text, place.country)), ({ name, country, lat }) => `${name}|${country ?? ''}|${String(lat)}`)
    .filter(({ country }) => (place.country ?? country) === country);
  return several.length > 1 ? several : [one];
}

let zoneAt: ((lat: number, lon: number) => string) | undefined;

/** IANA time zone of a place with coordinates (or that the gazetteer knows); null when it has none. */
export function timeZoneOf(place: Place): string | null {
  const { lat, lon } = resolvePlace(place);
  if (lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return null;
  zoneAt ??= createRequire(import.meta.url)('@photostructure/tz-lookup') as (lat: number, lon: number) => string;
  return zoneAt(lat, lon);
}
