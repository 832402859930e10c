/** People and jobs in the terms of the matcher, with the skew of real ones; and the same as rows of small numbers for the peers. */

import { type ComparableJob, type ComparableWishes, EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { NOTHING_STATED } from '#lib/matcher';
import { randomOf } from './world.js';

export const NOW = new Date('2026-11-24T08:00:00Z');
const [FAMILIES, ROLES, SKILLS, CITIES, COMPANIES, INDUSTRIES] = [40, 400, 2000, 400, 2000, 15];
const COUNTRIES = ['IL', 'DE', 'US', 'FR', 'GB', 'AE', 'JO', 'EG', 'IR', 'NL', 'PL', 'ES'];
const LANGUAGES = ['en', 'he', 'ar', 'fa', 'de', 'fr'];
const DAY_MS = 86_400_000;

/** A posting as a peer would keep it; null and -1 = the posting does not say. */
export interface PlainJob {
  readonly id: string;
  readonly cluster: string;
  readonly role: number;
  readonly family: number;
  readonly weight: number;
  readonly level: number;
  readonly mode: number;
  readonly type: number;
  readonly city: number;
  readonly country: number;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Bits of countries; 0 = anywhere; -1 = not said. */
  readonly fence: number;
  /** The best on offer, ILS a month. */
  readonly pay: number | null;
  /** Bits of languages; -1 = not said. */
  readonly languages: number;
  readonly industry: number;
  readonly company: number;
  readonly skills: readonly number[];
  readonly postedAt: Date;
}

export interface PlainPerson {
  readonly role: number;
  /** Families accepted and how readily. */
  readonly families: readonly (readonly [family: number, weight: number])[];
  readonly levels: readonly [least: number, most: number];
  readonly place: { readonly city: number; readonly country: number; readonly lat: number; readonly lon: number; readonly radiusKm: number };
  /** Bits of work modes; 0 = not stated. */
  readonly modes: number;
  /** Bits of countries; 0 = not stated. */
  readonly remoteFrom: number;
  readonly types: number;
  readonly floor: number | null;
  readonly unstatedPayIsNo: boolean;
  readonly languages: number;
  readonly industries: readonly number[];
  readonly skills: readonly number[];
  readonly refused: readonly number[];
  readonly seen: readonly string[];
}

const uuid = (kind: number, n: number): string => `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${(Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(12, '0')}`;
const cityAt = (city: number) => ({ lat: 29 + ((city * 7919) % 2500) / 100, lon: -5 + ((city * 104_729) % 5500) / 100, country: city % COUNTRIES.length });
const few = (random: () => number, most: number): number => Math.floor(random() ** 2.2 * most);
const some = (random: () => number, count: number, most: number): number[] => [...new Set(Array.from({ length: count }, () => few(random, most)))].sort((a, b) => a - b);
const maskOf = (bits: readonly number[]): number => bits.reduce((mask, bit) => mask | (1 << bit), 0);

export function plainJob(n: number, random: () => number): PlainJob {
  const role = few(random, ROLES);
  const city = few(random, CITIES);
  const remote = random() < 0.1;
  const placed = random() < (remote ? 0.4 : 0.98);
  const { lat, lon, country } = cityAt(city);
  const fence = random();
  return {
    id: uuid(1, n), cluster: uuid(2, n - (n % 50 === 1 ? 1 : 0)), role, family: role % FAMILIES, weight: random() < 0.85 ? 1 : 0.8,
    level: random() < 0.95 ? 1 + few(random, 6) : -1, mode: remote ? 0 : random() < 0.95 ? 1 + few(random, 2) : -1, type: random() < 0.95 ? few(random, 4) : -1,
    city: placed ? city : -1, country: placed ? country : -1, lat: placed ? lat : null, lon: placed ? lon : null,
    fence: !remote ? -1 : fence < 0.4 ? -1 : fence < 0.6 ? 0 : maskOf(some(random, 2, COUNTRIES.length)),
    pay: random() < 0.5 ? 10_000 + Math.floor(random() * 40) * 1000 : null, languages: random() < 0.7 ? maskOf(some(random, 2, LANGUAGES.length)) : -1,
    industry: random() < 0.7 ? few(random, INDUSTRIES) : -1, company: few(random, COMPANIES), skills: some(random, 9, SKILLS), postedAt: new Date(NOW.getTime() - Math.floor(random() * 60) * DAY_MS),
  };
}

export function plainPerson(random: () => number, jobs: readonly PlainJob[]): PlainPerson {
  const role = few(random, ROLES);
  const [family, level] = [role % FAMILIES, 1 + few(random, 5)];
  const city = few(random, CITIES);
  return {
    role, families: [[family, 1], [(family + 1) % FAMILIES, 0.75], [(family + 7) % FAMILIES, 0.6]],
    levels: [level, Math.min(7, level + 1 + Math.floor(random() * 2))],
    place: { city, ...cityAt(city), radiusKm: [5, 10, 25, 40][Math.floor(random() * 4)] ?? 25 },
    modes: random() < 0.7 ? maskOf(some(random, 2, 3)) : 0, remoteFrom: random() < 0.6 ? 1 << cityAt(city).country : 0,
    types: random() < 0.6 ? maskOf(some(random, 2, 4)) : 0, floor: random() < 0.4 ? 10_000 + Math.floor(random() * 20) * 1000 : null, unstatedPayIsNo: random() < 0.1,
    languages: random() < 0.8 ? maskOf([0, ...some(random, 2, LANGUAGES.length)]) : 0, industries: random() < 0.2 ? some(random, 2, INDUSTRIES) : [],
    skills: some(random, 12, SKILLS), refused: random() < 0.3 ? some(random, 3, COMPANIES) : [],
    seen: Array.from({ length: 7 }, () => jobs[Math.floor(random() * jobs.length)]?.cluster ?? ''),
  };
}

export function plainJobs(count: number): PlainJob[] {
  const random = randomOf(21);
  return Array.from({ length: count }, (_, n) => plainJob(n, random));
}

const listed = <T>(names: readonly T[], bits: number): T[] => names.filter((_, at) => (bits & (1 << at)) !== 0);
const named = (kind: string, numbers: readonly number[]): string[] => numbers.map((one) => `${kind}-${String(one)}`);
const titleOf = (role: number): string[] => [`family-${String(role % FAMILIES)}`, `role-${String(role)}`];

export function comparableJobOf(job: PlainJob): ComparableJob {
  const title = titleOf(job.role);
  const name = `city-${String(job.city)}`;
  return {
    id: job.id, clusterId: job.cluster, title: title.join(' '), titleTokens: title, families: [{ family: `family-${String(job.family)}`, weight: job.weight }],
    seniority: SENIORITIES[job.level] ?? null, company: `Company ${String(job.company)}`, companyKey: `company-${String(job.company)}`, industry: job.industry < 0 ? null : `industry-${String(job.industry)}`,
    places: job.lat === null || job.lon === null ? [] : [{ name, country: COUNTRIES[job.country] ?? '', lat: job.lat, lon: job.lon }], workMode: WORK_MODES[job.mode] ?? null,
    remoteCountries: job.fence < 0 ? null : listed(COUNTRIES, job.fence), employmentType: EMPLOYMENT_TYPES[job.type] ?? null,
    pay: job.pay === null ? null : { max: job.pay, currency: 'ILS', period: 'month' }, payUsdYear: null, skills: named('skill', job.skills),
    languages: job.languages < 0 ? null : listed(LANGUAGES, job.languages), haystack: title.join(' '), postedAt: job.postedAt,
  };
}

export function wishesOf(person: PlainPerson): ComparableWishes {
  const { place, levels } = person;
  const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);
  return {
    ...NOTHING_STATED,
    roles: [{ text: titleOf(person.role).join(' '), families: person.families.map(([family, weight]) => ({ family: `family-${String(family)}`, weight })), tokens: titleOf(person.role) }],
    seniority: { min: SENIORITIES[levels[0]] ?? 'mid', max: SENIORITIES[levels[1]] ?? 'executive' },
    places: [{ name: `city-${String(place.city)}`, country: COUNTRIES[place.country] ?? '', lat: place.lat, lon: place.lon, radiusKm: place.radiusKm }],
    workModes: orNull(listed(WORK_MODES, person.modes)), remoteFrom: orNull(listed(COUNTRIES, person.remoteFrom)), employmentTypes: orNull(listed(EMPLOYMENT_TYPES, person.types)),
    salaryFloor: person.floor === null ? null : { amount: person.floor, currency: 'ILS', period: 'month', usdYear: null }, languages: orNull(listed(LANGUAGES, person.languages)),
    skills: named('skill', person.skills).map((id) => ({ id, text: id })), industries: named('industry', person.industries),
    refuse: { companyKeys: named('company', person.refused), industries: [], roles: [], keywords: [] },
    unknown: person.unstatedPayIsNo ? { salaryFloor: 'exclude' } : {},
  };
}

/** The clusters of `seen` as they are kept beside packed wishes. */
export const seenBytes = ({ seen }: PlainPerson): Buffer => Buffer.from(seen.join('').replaceAll('-', ''), 'hex');
