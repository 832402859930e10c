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
    ...(levels === undefined ? {} : { seniority: levels }),
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
  const vectors = new Map<string, ReadonlyMap<string, number>>();
  const vector = (text: string): ReadonlyMap<string, number> => {
    let made = vectors.get(text);
    if (made === undefined) vectors.set(text, (made = new Map(wordsOf(text).slice(0, 12).map((word) => [word, Math.log(1 + rows.length / (seenIn.get(word) ?? 1))]))));
    return made;
  };
  const length = (one: ReadonlyMap<string, number>): number => Math.sqrt([...one.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  const cosine = (a: string, b: string): number => {
    const [one, other] = [vector(a), vector(b)];
    let dot = 0;
    for (const [word, value] of one) dot += value * (other.get(word) ?? 0);
    return dot / (length(one) * length(other));
  };
  // What stands before the comma is the work, what follows its team: a reader wants the first and cares a little for the second.
  return (a, b) => 0.8 * cosine(shortTitle(a), shortTitle(b)) + 0.2 * cosine(a, b);
}

const shortTitle = (title: string): string => (title.split(/[,(|–—]|\s-\s/u)[0] ?? title).replace(LEVEL_WORDS, ' ').replace(/\s+/gu, ' ').trim() || title;

const COUNTRY_WORDS: readonly (readonly [RegExp, string])[] = [[/\b(?:us|usa|united states)\b/iu, 'US'], [/\b(?:uk|united kingdom)\b/iu, 'GB'], [/\bcanada\b/iu, 'CA'], [/\bindia\b/iu, 'IN'], [/\bgermany\b/iu, 'DE'], [/\bireland\b/iu, 'IE'], [/\bisrael\b/iu, 'IL'], [/\bspain\b/iu, 'ES'], [/\bsweden\b/iu, 'SE']];
const countryOf = (place: string): string | null => COUNTRY_WORDS.find(([pattern]) => pattern.test(place))?.[1] ?? null;

/** The towns a place text names, as a reader takes them in: before the comma, without "remote" and "office". */
const townsOf = (place: string): Set<string> =>
  new Set(place.split(/[;|/&]|\sor\s|\sand\s/u).map((part) => (part.split(',')[0] ?? '').toLowerCase().replace(/\b(?:remote|hybrid|on-?site|office|hq)\b|[^\p{L}\s]/gu, ' ').replace(/\s+/gu, ' ').trim()).filter((name) => name !== ''));

/** A person whose taste is a posting of the file: they want its like, there or thereabouts, for about its pay. */
function fileMaker(rows: readonly Row[]): (random: Random) => Person {
  const likeness = titleLikeness(rows);
  const named = rows.filter(({ seen }) => townsOf(seen.place).size > 0 && wordsOf(seen.title).length > 0);
  return (random) => {
    const { seen: anchor } = pick(named, random);
    const remote = anchor.remote;
    const cares = caresOf(random);
    const towns = townsOf(anchor.place);
    const country = countryOf(anchor.place);
    const taste: Taste = {
      cares,
      kind: ({ seen }) => likeness(anchor.title, seen.title),
      near: ({ seen }) => !cares.place || [...townsOf(seen.place)].some((town) => towns.has(town)) || (remote && seen.remote && countryOf(seen.place) === country),
      level: cares.level ? anchor.level : null, leastPay: (anchor.payUsdYear ?? 60_000) * (cares.pay ? 0.6 + 0.35 * random() : 0.3), disliked: null,
    };
    const stated = statement(taste, { roles: [shortTitle(anchor.title)], town: { name: anchor.place.split(/[;|]/u)[0]?.replace(/\b(?:remote|hybrid|on-?site|office)\b[\s:,-]*/giu, '').trim() || anchor.place }, remoteFrom: remote ? country : null }, random);
    return { locale: /[\u0600-\u06ff]/u.test(anchor.title) ? 'fa' : /[\u0590-\u05ff]/u.test(anchor.title) ? 'he' : 'en', worth: worthOf(taste), stated };
  };
}

/** `count` people over these postings; the same seed gives the same people. */
export function population(rows: readonly Row[], count: number, random: Random): Person[] {
  const make = rows.every(({ craft }) => craft !== undefined) ? craftPerson : fileMaker(rows);
  return Array.from({ length: count }, () => make(random));
}
