/** Towns and countries of the world (GeoNames), looked up by folded name; a town is read from its line when it is first asked for. */

import { createRequire } from 'node:module';
import { COUNTRY_NAMES, MORE_TOWNS, TOWN_NAMES } from './data/place-names.js';
import { STATES } from './data/state-names.js';
import { fold } from './fold.js';

export interface Town {
  readonly name: string;
  readonly country: string;
  /** Code of the state or province in the city list, e.g. `CA` for California. */
  readonly admin: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

export interface State {
  readonly country: string;
  readonly admin: string;
  /** In English. */
  readonly name: string;
}

export interface Gazetteer {
  /** Towns of a folded name, largest first. */
  readonly towns: (folded: string) => readonly Town[];
  readonly country: (folded: string) => string | null;
  /** A state or province, of the countries whose we know, by folded name or letters. */
  readonly state: (folded: string) => State | null;
  /** Whether we know the states of a country. */
  readonly hasStates: (country: string) => boolean;
  readonly countryName: (code: string) => string;
}

/** Towns that the list lacks, in its form, with their other names. */
const furtherTowns = (): readonly { readonly line: string; readonly names: readonly string[] }[] => MORE_TOWNS.trim().split('\n').map((entry) => {
  const [target = '', lat, lon, people = '', others = ''] = entry.split(':');
  const [name = '', country = ''] = target.split('@');
  const hundredThousandths = (degrees: string | undefined): string => String(Math.round(Number(degrees) * 1e5));
  return { line: [name, country, '', people, hundredThousandths(lat), hundredThousandths(lon)].join('|'), names: others.split(';') };
});

const nameIn = (line: string): string => line.slice(0, line.indexOf('|'));
const peopleIn = (line: string): number => Number(line.split('|', 4)[3]);

function readTown(line: string): Town {
  const [name = '', country = '', admin = '', people, lat, lon] = line.split('|');
  return { name, country, admin, population: Number(people), lat: Number(lat) / 1e5, lon: Number(lon) / 1e5 };
}

/** Largest first; a further town stands behind those of its size. Loaded at the first use: two megabytes that many a process never needs. */
function townLines(): readonly string[] {
  const lines = [...(createRequire(import.meta.url)('./data/towns.json') as readonly string[])];
  for (const { line } of furtherTowns()) {
    const people = peopleIn(line);
    const behind = lines.findIndex((one) => peopleIn(one) < people);
    lines.splice(behind < 0 ? lines.length : behind, 0, line);
  }
  return lines;
}

/** Most names are plain: folding them is lower-casing, and fifty thousand are folded at the start. */
const nameOf = (text: string): string => /^[A-Za-z ]+$/u.test(text) ? text.toLowerCase() : fold(text.replaceAll(/[‘’ʻ`]/gu, "'"));

function indexTowns(lines: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [at]);
    else if (!list.includes(at)) list.push(at);
  };
  lines.forEach((line, at) => {
    add(nameOf(nameIn(line)), at);
  });
  const named = TOWN_NAMES.trim().split('\n').map((line): readonly [string, readonly string[]] => [line.split(':')[0] ?? '', (line.split(':')[1] ?? '').split(';')]);
  for (const [target, others] of [...named, ...furtherTowns().map(({ line, names }) => [line.split('|', 2).join('@'), names] as const)]) {
    const [name = '', country = ''] = target.split('@');
    const at = index.get(nameOf(name))?.find((one) => readTown(lines[one] ?? '').country === country);
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

const capitalised = (name: string): string => name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()).replace(/(?<= )Of(?= )/gu, 'of');

/** Letters are taken first come, first served: "SA" and the like of one country are no name in another. */
function indexStates(): Map<string, State> {
  const index = new Map<string, State>();
  for (const [country, states] of Object.entries(STATES)) {
    for (const state of states.split(';')) {
      const [admin = '', name = '', others = ''] = state.split(':');
      for (const key of [name, ...others.split(',').filter((other) => other !== '')].map(fold)) if (!index.has(key)) index.set(key, { country, admin, name: capitalised(name) });
    }
  }
  return index;
}

function build(): Gazetteer {
  const lines = townLines();
  const index = indexTowns(lines);
  const read: Town[] = [];
  const townAt = (at: number): Town => (read[at] ??= readTown(lines[at] ?? ''));
  const countryIndex = indexCountries(new Set(lines.map((line) => line.split('|', 2)[1] ?? '')));
  const states = indexStates();
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  return {
    towns: (folded) => (index.get(folded) ?? []).map(townAt),
    country: (folded) => countryIndex.get(folded) ?? null,
    state: (folded) => states.get(folded) ?? null,
    hasStates: (country) => STATES[country] !== undefined,
    countryName: (code) => english.of(code) ?? code,
  };
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer, read at the first call (some 300 ms) and kept. */
export const theGazetteer = (): Gazetteer => (gazetteer ??= build());
