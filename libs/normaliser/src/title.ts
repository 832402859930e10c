/** Reads a title or a stated role: which role families it names, how surely, and its content words. */

import { type ComparableRole, type FamilyWeight } from '#lib/vocabulary';
import { fold } from './fold.js';
import { acceptedFamilies } from './role-closeness.js';
import { lemma, type PhraseMeaning, roleLexicon } from './role-lexicon.js';

const GENERIC = 'software-engineering';
const LONGEST_PHRASE = 7;
/** A title longer than this says nothing more about the role. */
const MAX_TITLE = 300;
const MAX_FAMILIES = 3;

/** Where a title turns from the role to its team, place or note. */
const BREAK = /\s[-–—|:]\s|[,;|•()[\]{}–—@]|\s-|-\s|\//u;

/** Words that make the words beside them an engineer's speciality ("Backend … Engineer"). */
const ENGINEER_WORDS: ReadonlySet<string> = new Set([
  'engineer', 'engineering', 'developer', 'development', 'dev', 'programmer', 'programming', 'swe', 'sde', 'architect', 'coder', 'technologist', 'lead', 'expert',
  'מפתח', 'מהנדס', 'מתכנת', 'פיתוח', 'תוכניתן', 'הנדסה', 'ארכיטקט', 'راهبر', 'مطور', 'مهندس', 'مبرمج', 'تطویر', 'توسعه', 'دهنده', 'برنامه', 'نویس', 'مهندسی', 'کارشناس', 'متخصص',
]);

/** Words of rank, employment and filling that no role is known by. */
const NOISE: ReadonlySet<string> = new Set((
  'a an the of for and or in at to with on by from our new senior sr junior jr mid staff principal lead level i ii iii iv v entry experienced intern internship student graduate remote hybrid onsite '
  + 'full part time fulltime temporary contract permanent job position role opportunity team בכיר זוטר גוניור סניור דרוש משרה מלאה חלקית ל של עם או ו سینیور جونیور ارشد استخدام مطلوب وظیفه فی من در و کارآموز'
).split(' '));

interface Segment {
  readonly words: readonly string[];
  readonly index: number;
}

function segments(title: string): Segment[] {
  const gender = title.slice(0, MAX_TITLE).replace(/([\u05d0-\u05ea])[/\\.](?=(?:ת|ית|ה|ות|נית|אשת)(?![\u05d0-\u05ea]))/gu, '$1\u0001');
  const guarded = gender.replace(/\b(ui|ci|l|p|b|ai|full|front|back|ux)\s*[/-]\s*(ux|cd|&?d|l|ui|ml|stack|end)\b/giu, '$1 $2').replace(/([A-Za-z])-(?=[A-Za-z])/gu, '$1 ');
  return guarded.split(BREAK).map((part) => fold(part.replaceAll('\u0001', '/'))).filter((part) => part !== '').map((part, index) => ({ words: part.split(' ').map(lemma), index }));
}

/** Persian and Arabic join the article and Hebrew its prefixes to the word; a phrase is also looked for without them. */
const bare = (word: string): string => (/^ال[\u0620-\u06ff]{3}/u.test(word) ? word.slice(2) : word);

interface Found {
  readonly family: string;
  readonly score: number;
}

function longestAt<T>(all: readonly string[], at: number, map: ReadonlyMap<string, T>): { readonly value: T; readonly length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, all.length - at); length > 0; length -= 1) {
    const part = all.slice(at, at + length);
    const value = map.get(part.join(' ')) ?? map.get(part.map(bare).join(' '));
    if (value !== undefined) return { value, length };
  }
  return null;
}

/** A single lexicon word counts only at the end of its segment, where English titles keep their head. */
const counts = (found: { value: PhraseMeaning; length: number }, at: number, size: number): boolean => found.value.kind === 'direct' || found.length > 1 || at + 1 === size;

function directIn(segment: Segment): { family: string; score: number; at: number; length: number }[] {
  const found: { family: string; score: number; at: number; length: number }[] = [];
  const { direct } = roleLexicon();
  for (let at = 0; at < segment.words.length;) {
    const hit = longestAt(segment.words, at, direct);
    if (hit === null || !counts(hit, at, segment.words.length)) {
      at += 1;
      continue;
    }
    const kindWeight = hit.value.kind === 'direct' ? 1 : 0.8;
    const lengthWeight = hit.length > 1 ? 1 : 0.85;
    found.push({ family: hit.value.family, score: kindWeight * lengthWeight * (segment.index === 0 ? 1 : 0.55), at, length: hit.length });
    at += hit.length;
  }
  return found;
}

function qualifiersIn(segment: Segment): Found[] {
  const found: Found[] = [];
  const { qualifiers } = roleLexicon();
  for (let at = 0; at < segment.words.length;) {
    const hit = longestAt(segment.words, at, qualifiers);
    if (hit !== null) found.push({ family: hit.value, score: segment.index === 0 ? 1 : 0.9 });
    at += hit?.length ?? 1;
  }
  return found;
}

function best(found: readonly Found[], limit = MAX_FAMILIES): FamilyWeight[] {
  const weights = new Map<string, number>();
  for (const { family, score } of found) weights.set(family, Math.max(weights.get(family) ?? 0, Math.round(score * 100) / 100));
  return [...weights].map(([family, weight]) => ({ family, weight })).sort((a, b) => b.weight - a.weight || 0).slice(0, limit);
}

/** What an engineer's title specialises in: the first speciality at its weight, further ones at 0.6 of theirs. */
function specialities(parts: readonly Segment[]): Found[] {
  const all = parts.flatMap(qualifiersIn);
  return all.map((found, index) => ({ family: found.family, score: index === 0 || found.family === all[0]?.family ? 0.95 * found.score : 0.6 * found.score }));
}

const RANKS: ReadonlySet<string> = new Set(['manager', 'director', 'president', 'vp', 'leader', 'lead', 'head']);

/** "Senior Manager, Engineering" is an engineering manager: a first segment of rank alone is read with the next. */
function inverted([first, second]: readonly Segment[]): Segment[] {
  const rank = first?.words.at(-1);
  if (first === undefined || second === undefined || rank === undefined || !RANKS.has(rank) || !first.words.every((word) => NOISE.has(word) || RANKS.has(word) || word === 'vice')) return [];
  return [{ words: [...second.words, rank], index: 0 }];
}

/** The role is what stands first; a later segment speaks only when the first names no role. */
function leading(parts: readonly Segment[]): Found[] {
  for (const part of [...inverted(parts), ...parts]) {
    const found = directIn(part);
    // English puts the head last: of "Customer Success Operations Manager" the longer, later phrase is the role.
    if (found.length > 0) return found.sort((a, b) => b.score - a.score || b.length - a.length || b.at - a.at).map((one, index) => (index === 0 ? one : { ...one, score: one.score * 0.7 }));
  }
  return [];
}

/**
 * Role families a title names, best first, at most three, with how sure the reading is (0 to 1); empty when none is recognised.
 * A generic engineer's title ("Software Engineer, Backend") is read as its speciality; without one it is `software-engineering`.
 */
export function readTitle(title: string): FamilyWeight[] {
  const parts = segments(title);
  const found = leading(parts);
  const first = found[0];
  const generic = first === undefined ? parts.some((part) => part.words.some((word) => ENGINEER_WORDS.has(word))) : first.family === GENERIC;
  if (first !== undefined && !generic) return best(found);
  const special = specialities(parts);
  if (special.length > 0) return best(generic ? special : special.map((one) => ({ ...one, score: one.score * 0.7 })));
  return best(found);
}

/** Folded words of a title that tell one role from another: no rank, employment or filling words. */
export const titleTokens = (title: string): string[] => [...new Set(fold(title.slice(0, MAX_TITLE)).split(' ').map(lemma).filter((word) => word !== '' && !NOISE.has(word)))];

/** A role in the words of a person: the families it accepts (closeness 0.6 and more) and its content words. */
export function readRole(text: string): ComparableRole {
  const accepted = new Map<string, number>();
  const named = readTitle(text);
  const strongest = named[0]?.weight ?? 1;
  // A second reading counts only when it is nearly as sure: "Customer success" must not also mean every customer role.
  for (const { family } of named.filter(({ weight }) => weight >= 0.9 * strongest)) {
    for (const near of acceptedFamilies(family)) accepted.set(near.family, Math.max(accepted.get(near.family) ?? 0, near.weight));
  }
  const families = [...accepted].map(([family, weight]) => ({ family, weight })).sort((a, b) => b.weight - a.weight || (a.family < b.family ? -1 : 1));
  return { text, families, tokens: titleTokens(text) };
}
