/** People for a file of postings: each wants the like of one of them, there or thereabouts, for about its pay, and says so in a few words. */

import { pick, type Random, type Row } from './postings.js';
import { caresOf, judgedBy, type Person, statement, type Taste } from './taste.js';
import { callingOf, gladness, headOf, seenPlace } from './reader.js';

/** Ranks; but a tech lead and a team lead are called so, and so is a member of technical staff. */
const LEVEL_WORDS = /\b(?:senior|sr|junior|jr|(?<!technical )staff|principal|(?<!(?:tech|technical|team|squad|group) )lead|ii|iii|iv|intern|i)\b\.?/giu;
const wordsOf = (title: string): string[] => title.toLowerCase().replace(LEVEL_WORDS, ' ').split(/[^\p{L}\p{N}+#]+/u).filter((word) => word.length > 1);

/** Likeness of titles by their words, rare words counting more. */
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

const RANK_ALONE = /^(?:(?:senior|general|assistant|associate)\s+)?(?:manager|director|engineer|analyst|specialist|head|lead|vp|architect|consultant|programmer|developer|designer|מנהל\S*|סטודנט\S*|کارشناس|متخصص|مدیر)?$/iu;

const bare = (text: string): string => text.replace(LEVEL_WORDS, ' ').replace(/\s+/gu, ' ').replace(/^[\s/&.,-]+|[\s/&.,-]+$/gu, '');
const wholeTitle = (title: string): string => bare(title.replace(/[,(|–—)]|-\s|\s-/gu, ' ')) || title;

/** The title before its team and place, unless only a rank is left. */
export function shortTitle(title: string): string {
  const short = bare(headOf(title));
  return RANK_ALONE.test(short) ? wholeTitle(title) : short;
}

/** What a person would say they do: who builds phone apps as a "Software Engineer, iOS" and would hardly take another software engineer's post does not ask for one. */
function saidRole({ title, calling }: Row['seen']): string {
  const short = shortTitle(title);
  return callingOf(title) === calling && callingOf(headOf(title)) !== calling ? wholeTitle(title) : short;
}

/** A calling that is another is another, however many words are shared; the very same words are the same work. */
const OTHER_CALLING = 0.35;
const SAME_WORDS = 0.85;

function wanting(anchor: Row, likeness: (a: string, b: string) => number): (row: Row) => number {
  const mine = anchor.seen.calling ?? null;
  const said = saidRole(anchor.seen).toLowerCase();
  return ({ seen }) => {
    const like = likeness(anchor.seen.title, seen.title);
    const theirs = seen.calling ?? null;
    if (mine === null || theirs === null) return like;
    if (mine === theirs) return Math.max(like, 0.8 + 0.2 * like);
    return Math.max(gladness(mine, theirs), shortTitle(seen.title).toLowerCase() === said ? SAME_WORDS : Math.min(OTHER_CALLING, like));
  };
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** A person whose taste is a posting of the file: they want its like, there or thereabouts, for about its pay. */
export function fileMaker(rows: readonly Row[]): (random: Random) => Person {
  const likeness = titleLikeness(rows);
  const places = new Map(rows.map((row) => [row, seenPlace(row.seen.place)]));
  const placeOf = (row: Row): ReturnType<typeof seenPlace> => places.get(row) ?? seenPlace('');
  const named = rows.filter((row) => Object.values(placeOf(row)).some(({ size }) => size > 0) && wordsOf(row.seen.title).length > 0);
  return (random) => {
    const row = pick(named, random);
    const anchor = row.seen;
    const { metros, states, countries } = placeOf(row);
    const cares = caresOf(random);
    // Who says "hybrid or on site" means it: what is stated is a part of what is wanted, never against it.
    const shunsRemote = !anchor.remote && random() < 0.4;
    // Who took up a posting that names only a state or a country is at home anywhere in it.
    const near = (other: Row): boolean => {
      if (shunsRemote && other.seen.remote) return false;
      if (!cares.place) return true;
      const there = placeOf(other);
      if (anchor.remote && other.seen.remote && (there.countries.size === 0 || meet(countries, there.countries))) return true;
      return metros.size > 0 ? meet(metros, there.metros) : states.size > 0 ? meet(states, there.states) : meet(countries, there.countries);
    };
    const taste: Taste = { cares, kind: wanting(row, likeness), near, level: cares.level ? anchor.level : null, leastPay: (anchor.payUsdYear ?? 60_000) * (cares.pay ? 0.6 + 0.35 * random() : 0.3), disliked: null };
    const name = anchor.place.split(/[;|•]/u)[0]?.replace(/\b(?:remote|hybrid|on-?site|office)\b[\s:,-]*/giu, '').replace(/\(\s*\)|[-,\s]+$/gu, '').trim() || anchor.place;
    const [country] = countries;
    const stated = statement(taste, { roles: [saidRole(anchor)], town: { name }, remoteFrom: anchor.remote ? country ?? null : null, shunsRemote }, random);
    return { locale: /[\u0600-\u06ff]/u.test(anchor.title) ? 'fa' : /[\u0590-\u05ff]/u.test(anchor.title) ? 'he' : 'en', slices: [anchor.remote ? 'remote welcome' : 'on site'], ...judgedBy(taste), stated };
  };
}
