/**
 * A seeded population: first what each person truly wants (a taste over what can be read on a posting), then the lossy way they state it.
 * Knows postings and people only; the product's lexicon, families and scores are not imported here.
 */

import { type Locale, SENIORITIES, type StatedPreferences } from '#lib/vocabulary';
import { COMPANIES, CRAFTS, type Craft, TOWNS } from './market.js';
import { pick, type Random, type Row } from './postings.js';

type Town = (typeof TOWNS)[number];

export interface Person {
  readonly locale: Locale;
  readonly stated: StatedPreferences;
  /** The chance that the person finds the posting worth their time, 0 to 1. */
  readonly worth: (row: Row) => number;
}

interface Taste {
  readonly kind: (row: Row) => number;
  readonly near: (row: Row) => boolean;
  readonly level: number | null;
  readonly leastPay: number;
  readonly disliked: string | null;
  readonly cares: Cares;
}

/** Who cares less about a thing leaves it out more often; some who care leave it out all the same (`LEFT_OUT`). */
interface Cares {
  readonly level: boolean;
  readonly pay: boolean;
  readonly place: boolean;
}
const LEFT_OUT = 0.15;

/** How wanting turns into the chance of a "yes": steep, never quite sure. */
const chance = (want: number): number => 0.96 / (1 + Math.exp(-10 * (want - 0.5)));

/** Two levels off is another job; one level off is a smaller flaw. */
const levelFit = (mine: number | null, theirs: number | null): number => (mine === null || theirs === null || Math.abs(mine - theirs) < 2 ? 1 : 0.35);

const worthOf = ({ kind, near, level, leastPay, disliked }: Taste) => ({ seen, ...rest }: Row): number => {
  if (seen.company === disliked) return 0;
  const pay = seen.payUsdYear === null || seen.payUsdYear >= leastPay ? 1 : 0.3;
  return chance(kind({ seen, ...rest }) * levelFit(level, seen.level) * pay * (near({ seen, ...rest }) ? 1 : 0.1));
};

interface Statement {
  readonly roles: readonly string[];
  readonly town: { readonly name: string; readonly country?: string };
  readonly remoteFrom: string | null;
}

/** What is left out differs from person to person: hardly anybody fills in every field. */
function statement(taste: Taste, { roles, town, remoteFrom }: Statement, random: Random): StatedPreferences {
  const states = (cares: boolean): boolean => cares && random() >= LEFT_OUT;
  const levels = taste.level === null || !states(taste.cares.level) ? undefined : { min: SENIORITIES[Math.max(0, taste.level - 1)], max: SENIORITIES[Math.min(7, taste.level + 1)] };
  return {
    roles,
    ...(levels === undefined ? {} : { seniority: levels as NonNullable<StatedPreferences['seniority']> }),
    ...(states(taste.cares.place) ? { places: [{ name: town.name, ...(town.country === undefined ? {} : { country: town.country }) }] } : {}),
    ...(remoteFrom !== null ? { workModes: ['remote', 'hybrid', 'onsite'] as const, remoteFrom: [remoteFrom] } : random() < 0.4 ? { workModes: ['hybrid', 'onsite'] as const } : {}),
    ...(states(taste.cares.pay) ? { salaryFloor: { amount: Math.round((taste.leastPay * (0.92 + 0.08 * random())) / 100) * 100, currency: 'USD', period: 'year' as const } } : {}),
    ...(taste.disliked !== null && states(true) ? { refuse: { companies: [taste.disliked] } } : {}),
  };
}

const caresOf = (random: Random): Cares => ({ level: random() < 0.6, pay: random() < 0.5, place: random() < 0.95 });

function craftPerson(random: Random): Person {
  const craft: Craft = pick(CRAFTS, random);
  const home: Town = pick(TOWNS, random);
  const acceptsRemote = random() < 0.5;
  const locale = pick(craft.languages, random);
  const cares = caresOf(random);
  const taste: Taste = {
    cares,
    kind: (row) => (row.craft === undefined ? 0 : row.craft.id === craft.id ? 1 : (craft.near[row.craft.id] ?? 0)),
    near: ({ seen }) => (seen.remote ? acceptsRemote && seen.country === home.country : !cares.place || TOWNS.find(({ name }) => name === seen.place)?.district === home.district),
    level: cares.level ? pick([1, 2, 3], random) : null,
    leastPay: craft.payUsd * (cares.pay ? 0.5 + 0.45 * random() : 0.3),
    disliked: random() < 0.3 ? pick(COMPANIES, random) : null,
  };
  const near = Object.entries(craft.near).filter(([, gladly]) => gladly >= 0.6).map(([id]) => CRAFTS.find((one) => one.id === id)).find((one) => one !== undefined);
  const titlesOf = (one: Craft): readonly string[] => one.titles[locale] ?? one.titles.en;
  const roles = [pick(titlesOf(craft), random), ...(near !== undefined && random() < 0.4 ? [pick(titlesOf(near), random)] : [])];
  return { locale, worth: worthOf(taste), stated: statement(taste, { roles, town: home, remoteFrom: acceptsRemote ? home.country : null }, random) };
}

const LEVEL_WORDS = /\b(?:senior|sr|junior|jr|staff|principal|lead|ii|iii|iv|intern|i)\b\.?/giu;
const wordsOf = (title: string): string[] => title.toLowerCase().replace(LEVEL_WORDS, ' ').split(/[^\p{L}\p{N}+#]+/u).filter((word) => word.length > 1);

/** Likeness of titles by their words, rare words counting more: all that can be seen of the work in a file of postings. */
function titleLikeness(rows: readonly Row[]): (a: string, b: string) => number {
  const seenIn = new Map<string, number>();
  for (const { seen } of rows) for (const word of new Set(wordsOf(seen.title))) seenIn.set(word, (seenIn.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + rows.length / (seenIn.get(word) ?? 1)) ** 2;
  const vectors = new Map<string, ReadonlyMap<string, number>>();
  const vector = (title: string): ReadonlyMap<string, number> => {
    let made = vectors.get(title);
    if (made === undefined) vectors.set(title, (made = new Map(wordsOf(title).slice(0, 12).map((word, at) => [word, weight(word) / (1 + 0.25 * at)]))));
    return made;
  };
  const length = (one: ReadonlyMap<string, number>): number => Math.sqrt([...one.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  return (a, b) => {
    const [one, other] = [vector(a), vector(b)];
    let dot = 0;
    for (const [word, value] of one) dot += value * (other.get(word) ?? 0);
    return dot / (length(one) * length(other));
  };
}

const shortTitle = (title: string): string => (title.split(/[,(|–—]|\s-\s/u)[0] ?? title).replace(LEVEL_WORDS, ' ').replace(/\s+/gu, ' ').trim() || title;

/** A person whose taste is a posting of the file: they want its like, there or thereabouts, for about its pay. */
function fileMaker(rows: readonly Row[]): (random: Random) => Person {
  const likeness = titleLikeness(rows);
  const named = rows.filter(({ seen }) => seen.place !== '' && wordsOf(seen.title).length > 0);
  return (random) => {
    const { seen: anchor } = pick(named, random);
    const remote = anchor.remote;
    const cares = caresOf(random);
    const taste: Taste = {
      cares,
      kind: ({ seen }) => Math.min(1, 1.25 * likeness(anchor.title, seen.title)),
      near: ({ seen }) => !cares.place || seen.place === anchor.place,
      level: cares.level ? anchor.level : null, leastPay: (anchor.payUsdYear ?? 60_000) * (cares.pay ? 0.6 + 0.35 * random() : 0.3), disliked: null,
    };
    const country = /\b(?:us|usa|united states)\b/iu.test(anchor.place) ? 'US' : null;
    const stated = statement(taste, { roles: [shortTitle(anchor.title)], town: { name: anchor.place.replace(/\b(?:remote|hybrid|onsite|office)\b[\s:,-]*/giu, '').trim() || anchor.place }, remoteFrom: remote ? (country ?? 'US') : null }, random);
    return { locale: /[\u0600-\u06ff]/u.test(anchor.title) ? 'fa' : /[\u0590-\u05ff]/u.test(anchor.title) ? 'he' : 'en', worth: worthOf(taste), stated };
  };
}

/** `count` people over these postings; the same seed gives the same people. */
export function population(rows: readonly Row[], count: number, random: Random): Person[] {
  const make = rows.every(({ craft }) => craft !== undefined) ? craftPerson : fileMaker(rows);
  return Array.from({ length: count }, () => make(random));
}
