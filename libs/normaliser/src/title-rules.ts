/** Reads a title by the phrases that name roles and by what they are about, and says what the reading rests on. */

import { type FamilyWeight } from '#lib/vocabulary';
import { type PhraseMeaning, roleLexicon } from './role-lexicon.js';
import { ENGINEER_WORDS, HEADS, MAX_TITLE, NOISE, OPEN_TITLES, type Segment } from './title-segments.js';
import { titleWords } from './title-words.js';

const GENERIC = 'software-engineering';
const MANAGEMENT = 'engineering-management';
const LONGEST_PHRASE = 7;
export const MAX_FAMILIES = 3;
/** Weight of a generic engineer of no known speciality: sure enough to be shown, not to outrank a named one. */
const UNSPECIFIC = 0.6;
/** Weight of the generic engineer beside a speciality: below it, so that the speciality stays first. */
const STILL_GENERIC = 0.75;
/** What is left of a title's word that only says what another's work is about: it ranks a list and sends no job. */
const ABOUT = 0.45;
/** An open title beside words that nobody knows: sure enough to be shown to who asks for it, below all that is surely read. */
const UNEXPLAINED = 0.6;
/** In the other languages no guess knows better: only less sure than one that is explained, and above what may be overruled. */
const UNEXPLAINED_ELSEWHERE = 0.86;

/**
 * What a reading rests on: a phrase that is all that its part says (`title`), one of several words of our own among others (`phrase`), a single word of ours (`word`)
 * or a source's title (`source`) among others, an engineer's speciality, an engineer of an unknown one, what another open title is about (`subject`), an open title alone.
 */
export type Basis = 'title' | 'phrase' | 'word' | 'source' | 'speciality' | 'engineer' | 'subject' | 'open' | 'nothing';

export interface RuleReading {
  readonly families: readonly FamilyWeight[];
  readonly basis: Basis;
}

interface Found {
  readonly family: string;
  readonly score: number;
}

interface Matched extends Found {
  /** Words of the phrase that names it. */
  readonly length: number;
}

interface Phrase extends Matched {
  readonly at: number;
  /** One word that leaves the trade open ("technician"). */
  readonly open: boolean;
  readonly kind: PhraseMeaning['kind'];
  /** How many telling words stand beside it in its segment. */
  readonly beside: number;
}

function longestAt<T>(all: readonly string[], at: number, map: ReadonlyMap<string, T>): { readonly value: T; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, all.length - at); length > 0; length -= 1) {
    const value = map.get(length === 1 ? (all[at] ?? '') : all.slice(at, at + length).join(' '));
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** "iOS Tooling Engineer": a speciality before a source's title says more of an engineer than that title, which knows no such speciality. */
const isOverspoken = (found: { value: PhraseMeaning; length: number }, at: number, segment: Segment): boolean =>
  found.value.kind === 'lexicon' && at > 0 && ENGINEER_WORDS.has(segment.words[at + found.length - 1] ?? '') && phrasesIn({ ...segment, words: segment.words.slice(0, at) }, roleLexicon().qualifiers).length > 0;

/** A single lexicon word counts only at the end of its segment, where English titles keep their head. */
const counts = (found: { value: PhraseMeaning; length: number }, at: number, words: readonly string[]): boolean =>
  found.value.kind === 'direct' || found.length > 1 || (at + 1 === words.length && !NOISE.has(words[at] ?? ''));

const tellingWords = (words: readonly string[]): number => words.filter((word) => !NOISE.has(word) && !RANKS.has(word)).length;

function directIn(segment: Segment): Phrase[] {
  const found: Phrase[] = [];
  const { direct } = roleLexicon();
  for (let at = 0; at < segment.words.length;) {
    const hit = longestAt(segment.words, at, direct);
    if (hit === null || !counts(hit, at, segment.words) || isOverspoken(hit, at, segment)) {
      at += 1;
      continue;
    }
    const kindWeight = hit.value.kind === 'direct' ? 1 : 0.8;
    const lengthWeight = hit.length > 1 ? 1 : 0.95;
    const open = hit.length === 1 && OPEN_TITLES.has(segment.words[at] ?? '');
    found.push({ family: hit.value.family, score: kindWeight * lengthWeight * (segment.index === 0 ? 1 : 0.55), at, length: hit.length, open, kind: hit.value.kind, beside: tellingWords(segment.words) - tellingWords(segment.words.slice(at, at + hit.length)) });
    at += hit.length;
  }
  return found;
}

function phrasesIn(segment: Segment, map: ReadonlyMap<string, string>): { readonly family: string; readonly at: number; readonly length: number }[] {
  const found: { family: string; at: number; length: number }[] = [];
  for (let at = 0; at < segment.words.length;) {
    const hit = longestAt(segment.words, at, map);
    if (hit !== null) found.push({ family: hit.value, at, length: hit.length });
    at += hit?.length ?? 1;
  }
  return found;
}

export const hundredths = (weight: number): number => Math.round(weight * 100) / 100;

function best(found: readonly Found[], limit = MAX_FAMILIES): FamilyWeight[] {
  const weights = new Map<string, number>();
  for (const { family, score } of found) weights.set(family, Math.max(weights.get(family) ?? 0, hundredths(score)));
  return [...weights].map(([family, weight]) => ({ family, weight })).sort((a, b) => b.weight - a.weight || 0).slice(0, limit);
}

/** What an engineer's title specialises in: the first speciality at its weight, further ones at 0.6 of theirs. */
function specialities(parts: readonly Segment[]): Matched[] {
  const { qualifiers } = roleLexicon();
  const all = parts.flatMap((part) => phrasesIn(part, qualifiers).map(({ family, length }) => ({ family, length, score: part.index === 0 ? 1 : 0.9 })));
  return all.map((found, index) => ({ family: found.family, length: found.length, score: index === 0 || found.family === all[0]?.family ? 0.95 * found.score : 0.6 * found.score }));
}

const isLatin = (part: Segment | undefined): boolean => /^[a-z]/u.test(part?.words[0] ?? '');

/** What a title is about, where no phrase names the role itself: the longest subject; of equals English means the last, the others the first. */
function aboutIn(parts: readonly Segment[]): Matched[] {
  const { subjects } = roleLexicon();
  const headed = parts.some(({ words }) => words.some((word) => HEADS.has(word)));
  for (const part of parts) {
    const latin = isLatin(part);
    const found = phrasesIn(part, subjects).sort((a, b) => b.length - a.length || (latin ? b.at - a.at : a.at - b.at));
    if (found.length === 0) continue;
    // Nothing but the subject ("Finance", "Product"): that is what the work is called.
    const isAll = parts.length === 1 && found[0]?.length === part.words.filter((word) => !NOISE.has(word)).length;
    const sure = (headed || isAll ? 1 : latin ? 0.7 : 0.85) * (part.index === 0 ? 1 : 0.85);
    return found.map(({ family, length }, index) => ({ family, length, score: (index === 0 ? 1 : 0.6) * sure * Math.min(0.9, 0.8 + 0.05 * length) }));
  }
  return [];
}

const RANKS: ReadonlySet<string> = new Set(['manager', 'director', 'president', 'vp', 'leader', 'lead', 'head']);

/** "Senior Manager, Engineering" is an engineering manager: a first segment of rank alone is read with the next. */
function inverted([first, second]: readonly Segment[]): Segment[] {
  const rank = first?.words.at(-1);
  if (first === undefined || second === undefined || rank === undefined || !RANKS.has(rank) || !first.words.every((word) => NOISE.has(word) || RANKS.has(word) || word === 'vice')) return [];
  return [{ words: [...second.words, rank], index: 0 }];
}

/** Who leads a team of a trade is known by its manager's title: a "Quality Team Leader" by "quality manager". */
function asManaged(segment: Segment): Segment | null {
  const led = /^(.+?) (?:(?:team|group|squad) )?(?:lead|leader)$/u.exec(segment.words.join(' '))?.[1];
  return led === undefined ? null : { ...segment, words: [...led.split(' '), 'manager'] };
}

/** "تحلیلگر و طراح ارشد نرم افزار": a rank in the middle of a title parts its words. */
const GRADES: ReadonlySet<string> = new Set('senior junior בכיר זוטר أول ارشد'.split(' ').flatMap(titleWords));
function withoutGrade(segment: Segment): Segment | null {
  const words = segment.words.filter((word) => !GRADES.has(word));
  return words.length === segment.words.length ? null : { ...segment, words };
}

const longestOf = (phrases: readonly Phrase[]): number => Math.max(0, ...phrases.filter(({ open }) => !open).map(({ length }) => length));

/** "FP&A Senior Analyst": the title that a rank in its middle parts says more than what begins with the rank. */
function aroundGrade(segment: Segment, found: readonly Phrase[]): Phrase[] | null {
  if (!segment.words.slice(1).some((word) => GRADES.has(word))) return null;
  const whole = directIn({ ...segment, words: segment.words.filter((word) => !GRADES.has(word)) });
  return longestOf(whole) > longestOf(found) ? whole : null;
}

function titlesIn(segment: Segment): Phrase[] {
  const found = directIn(segment);
  if (found.some(({ open }) => !open)) return aroundGrade(segment, found) ?? found;
  const others = [withoutGrade(segment), asManaged(segment)].map((one) => (one === null ? [] : directIn(one)));
  return others.find((phrases) => phrases.some(({ open }) => !open)) ?? found;
}

/** The role is what stands first; a later segment speaks only when the first names no role, or an open one. */
function leading(parts: readonly Segment[], joins: boolean): { readonly named: readonly Phrase[]; readonly open: readonly Phrase[] } {
  let open: readonly Phrase[] = [];
  for (const part of [...inverted(parts), ...parts]) {
    const found = titlesIn(part);
    // English puts the head last: of "Customer Success Operations Manager" the longer, later phrase is the role; the others put it first.
    const headLast = isLatin(part) ? 1 : -1;
    const [head, ...others] = found.sort((a, b) => Number(a.open) - Number(b.open) || b.score - a.score || b.length - a.length || headLast * (b.at - a.at));
    // Right before an English head a single word is what the work is about: a nurse recruiter recruits. A "&" between them makes two of one.
    const ranked = head === undefined ? [] : [head, ...others.map((one) => ({ ...one, score: one.score * (headLast === 1 && one.length === 1 && one.at + 1 === head.at && !joins ? ABOUT : 0.7) }))];
    if (ranked[0]?.open === false) return { named: ranked, open };
    if (open.length === 0) open = ranked;
    // What a first segment leaves open its own subject tells better than the next segment's role, unless that is its translation.
    const next = parts[part.index + 1];
    if (part.index === 0 && aboutIn([part]).length > 0 && (next === undefined || isLatin(next) === isLatin(part))) break;
  }
  return { named: [], open };
}

const LEADS_PEOPLE = new RegExp(`(?:^| )(?:${['manager', 'director', 'head', 'vp', 'team lead', 'team leader', 'group leader', 'group lead', 'ראש צוות', 'ראש קבוצה', 'מנהל', 'مدير', 'قائد فريق', 'رئيس فريق', 'مدیر', 'سرپرست', 'سرتیم'].map((text) => titleWords(text).join(' ')).join('|')})(?: |$)`, 'u');
const BUILT_BY_TEAMS: ReadonlySet<string> = new Set([GENERIC, 'backend-engineering', 'frontend-engineering', 'fullstack-engineering', 'mobile-engineering']);

/** Who leads the people that build software does another work than they. */
function ledBy(parts: readonly Segment[], found: readonly Found[]): readonly Found[] {
  const [first] = found;
  if (first === undefined || !BUILT_BY_TEAMS.has(first.family) || !LEADS_PEOPLE.test(parts[0]?.words.join(' ') ?? '')) return found;
  return [{ family: MANAGEMENT, score: Math.min(1, first.score + 0.05) }, ...found.map((one) => ({ ...one, score: one.score * 0.6 }))];
}

/** Who builds is no clerk: a "payments engineer" builds for payments, and is neither a banker nor an accountant. */
const BUILDERS: ReadonlySet<string> = new Set(['engineer', 'developer', 'programmer', 'מפתח', 'מתכנת', 'مطور', 'مبرمج', 'برنامه‌نویس', 'توسعه‌دهنده'].flatMap(titleWords));
export const DESK_WORK: ReadonlySet<string> = new Set((
  'sales account-management marketing digital-marketing product-marketing social-media public-relations content-writing finance accounting payroll audit-tax banking insurance investment-trading risk-management e-commerce legal human-resources recruiting business-development learning-development retail '
  + 'customer-success customer-support procurement supply-chain-logistics operations event-management teaching early-childhood-education math-science-teaching language-teaching special-education arts-teaching higher-education '
  + 'social-work police-fire-rescue travel-tourism hospitality hotel-reception food-service restaurant-management waiting-bar performing-arts journalism public-administration real-estate nonprofit-fundraising medical-support care-work'
).split(' '));
export const builds = ([first]: readonly Segment[]): boolean => first?.words.some((word) => BUILDERS.has(word)) === true;

/** Every trade has its consultants and analysts. */
const TOO_OPEN: ReadonlySet<string> = new Set(['consulting', 'data-analysis']);

/** How sure an open title is of its own family when its first part has words beside it: of a "wine consultant" we know the title and not the work. */
function openCertainty([first]: readonly Segment[]): number {
  if (first?.words.some((word) => !NOISE.has(word) && !HEADS.has(word) && !OPEN_TITLES.has(word) && !RANKS.has(word)) !== true) return 1;
  return isLatin(first) ? UNEXPLAINED : UNEXPLAINED_ELSEWHERE;
}

function readOpen(parts: readonly Segment[], open: readonly Phrase[]): { readonly found: readonly Found[]; readonly basis: Basis } {
  const engineer = open.some(({ family }) => family === GENERIC) || (open.length === 0 && parts.some(({ words }) => words.some((word) => ENGINEER_WORDS.has(word))));
  const about = builds(parts) ? aboutIn(parts).filter(({ family }) => !DESK_WORK.has(family)) : aboutIn(parts);
  const special = specialities(parts);
  // "کارشناس علم داده": the longer phrase knows better than a speciality of one word inside it.
  const [inFirst] = aboutIn(parts.slice(0, 1));
  if (engineer && special.length > 0 && !(inFirst !== undefined && inFirst.length > (special[0]?.length ?? 0))) return { found: special, basis: 'speciality' };
  if (about.length > 0) return { found: [...about, ...open.map((one) => ({ family: one.family, score: one.score * 0.5 }))], basis: 'subject' };
  if (special.length > 0) return { found: special.map((one) => ({ ...one, score: one.score * 0.7 })), basis: 'open' };
  const found = open.map((one) => ({ ...one, score: one.family === GENERIC ? UNSPECIFIC : TOO_OPEN.has(one.family) ? one.score * openCertainty(parts) : one.score }));
  const [first] = open;
  return { found, basis: first === undefined ? 'nothing' : first.beside === 0 ? 'title' : first.family === GENERIC ? 'engineer' : 'open' };
}

/** A "Software Engineer, Payments Infrastructure" is a software engineer whatever the team: surely enough for who asks for one, not for their relatives. */
const withGeneric = (special: readonly Found[]): readonly Found[] => [...special.slice(0, MAX_FAMILIES - 1), { family: GENERIC, score: STILL_GENERIC }];

function basisOf({ kind, length, beside }: Phrase): Basis {
  if (beside === 0) return 'title';
  if (kind === 'lexicon') return 'source';
  return length > 1 ? 'phrase' : 'word';
}

/** The families that the phrases and subjects of a title name, best first, at most three. */
export function readByRules(title: string, parts: readonly Segment[]): RuleReading {
  const { named, open } = leading(parts, /\s&\s/u.test(title.slice(0, MAX_TITLE)));
  const [first] = named;
  if (first !== undefined && first.family !== GENERIC) return { families: best(ledBy(parts, named)), basis: basisOf(first) };
  if (first !== undefined) {
    const special = specialities(parts);
    const led = ledBy(parts, named);
    return { families: best(led === named && special.length > 0 ? ledBy(parts, withGeneric(special)) : led), basis: 'title' };
  }
  const { found, basis } = readOpen(parts, open);
  const led = ledBy(parts, found);
  return { families: best(led), basis: led === found ? basis : 'title' };
}
