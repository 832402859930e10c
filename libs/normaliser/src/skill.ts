/** Finds skills in text as exact words with synonyms, in one pass; words of ordinary language count only in the company of skills. */

import { OWN_SKILLS, NOT_SKILLS } from './data/skills.js';
import { SOURCE_SKILLS } from './data/source-skills.js';
import { fold } from './fold.js';
import { type FoldedWords, foldedWords, phraseAt, wordHash } from './folded-words.js';

interface Skill {
  readonly id: string;
  /** A word such as "Go" or "Spring": counts only beside other skills, written as a name. */
  readonly doubtful: boolean;
}

/** Longest name of a skill, in words. */
const LONGEST = 4;
/** A posting that names more skills than this says nothing by them. */
const MAX_SKILLS = 200;
const MAX_TEXT = 60_000;
/** A doubtful word counts within this many words of a sure skill. */
const COMPANY = 4;

/** A short word of a source may be a word of the language ("fluent"). */
const ORDINARY = /^[a-z]{1,9}$/u;

/** Bits of a word's hash by which most words that start no name are told without cutting them out of the text. */
const HASH_BITS = 18;
const sieveOf = (hash: number): number => hash >>> (32 - HASH_BITS);
const pairOf = (first: number, second: number): number => sieveOf(Math.imul(first, 0x9e3779b1) ^ second);
const SOLE = 1;
const OPENS = 2;

interface Lexicon {
  readonly names: ReadonlyMap<string, Skill>;
  readonly starts: ReadonlyMap<string, number>;
  /** By hash of a word: SOLE when it is a name, OPENS when a longer name begins with it. */
  readonly sieve: Uint8Array;
  /** By hash of two words in a row: 1 when a name begins with them. */
  readonly pairs: Uint8Array;
}

let lexicon: Lexicon | undefined;

function build(): Lexicon {
  const names = new Map<string, Skill>();
  const add = (name: string, skill: Skill): void => {
    const key = fold(name);
    if (key !== '' && key.split(' ').length <= LONGEST && !names.has(key)) names.set(key, skill);
  };
  for (const line of OWN_SKILLS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const doubtful = line[colon - 1] === '!';
    const id = line.slice(0, doubtful ? colon - 1 : colon);
    add(id.replaceAll('-', ' '), { id, doubtful });
    for (const other of line.slice(colon + 1).split(';')) add(other, { id, doubtful: false });
  }
  const left = new Set(NOT_SKILLS.split(' '));
  for (const entry of SOURCE_SKILLS.split('\n')) {
    const [id = '', ...others] = entry.split('|');
    if (left.has(id) || id === '') continue;
    const known = names.get(fold(id.replaceAll('-', ' ')));
    const skill = known ?? { id, doubtful: others[0] === '!' };
    for (const name of [id.replaceAll('-', ' '), ...others]) if (name !== '!' && name.length > 2) add(name, known === undefined && ORDINARY.test(name) ? { id, doubtful: true } : skill);
  }
  // How many words the longest name has that starts with this one: most words of a text start none, most others only themselves.
  const starts = new Map<string, number>();
  for (const name of names.keys()) {
    const parts = name.split(' ');
    starts.set(parts[0] ?? '', Math.max(starts.get(parts[0] ?? '') ?? 0, parts.length));
  }
  const sieve = new Uint8Array(1 << HASH_BITS);
  const pairs = new Uint8Array(1 << HASH_BITS);
  for (const name of names.keys()) {
    const [first = '', second] = name.split(' ');
    const at = sieveOf(wordHash(first));
    sieve[at] = (sieve[at] ?? 0) | (second === undefined ? SOLE : OPENS);
    if (second !== undefined) pairs[pairOf(wordHash(first), wordHash(second))] = 1;
  }
  return { names, starts, sieve, pairs };
}

const theLexicon = (): Lexicon => (lexicon ??= build());

interface Hit extends Skill {
  readonly at: number;
  readonly name: string;
}

function hitsIn(all: FoldedWords): Hit[] {
  const { names, starts, sieve, pairs } = theLexicon();
  const hits: Hit[] = [];
  for (let at = 0; at < all.count; at += 1) {
    const hash = all.hashes[at] ?? 0;
    const seen = sieve[sieveOf(hash)] ?? 0;
    const isOpen = seen >= OPENS && pairs[pairOf(hash, all.hashes[at + 1] ?? 0)] === 1;
    if ((seen & SOLE) === 0 && !isOpen) continue;
    const word = phraseAt(all, at, 1);
    const longest = isOpen ? starts.get(word) : 1;
    if (longest === undefined) continue;
    let phrase = word;
    let skill: Skill | undefined;
    let name = word;
    let taken = 1;
    for (let length = 1; length <= longest && at + length <= all.count; length += 1) {
      if (length > 1) phrase = phraseAt(all, at, length);
      const longer = names.get(phrase);
      if (longer === undefined) continue;
      skill = longer;
      name = phrase;
      taken = length;
    }
    if (skill !== undefined) {
      hits.push({ id: skill.id, doubtful: skill.doubtful, at, name });
      at += taken - 1;
    }
  }
  return hits;
}

/** Between Hebrew or Arabic words a Latin one is a name, unless it is too short to tell. */
const EASTERN = /[\u0590-\u06ff]/u;
const EASTERN_BEFORE = /[\u0590-\u06ff][ -]*$/u;
const EASTERN_BEHIND = /^ ?[\u0590-\u06ff]/u;
const LEAST_FOREIGN = 3;

const BEFORE_NAME = /(?:[,/(•|:\n،\u0590-\u06ff]|\band|\bor|\bin|\bwith|\busing|^)[\s-]*$/u;
const AFTER_NAME = /^\s*(?:[,/)•|;.\n،؛]|and\b|or\b|[\u0590-\u06ff]|$)/u;

/** Written with a capital beside a word of another script: "به Excel و". */
function isAmongForeign(text: string, name: string): boolean {
  if (name.length < LEAST_FOREIGN) return false;
  const written = (name[0] ?? '').toUpperCase() + name.slice(1);
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    if (EASTERN_BEFORE.test(text.slice(Math.max(0, at - 4), at)) || EASTERN_BEHIND.test(text.slice(at + written.length, at + written.length + 2))) return true;
  }
  return false;
}

/** A sentence that begins with the name begins with a list: "Spark, Airflow." */
const BEFORE_LIST = /[.!?]\s*$/u;
const AFTER_FIRST = /^(?:,|\/)/u;

const spellings = (name: string): readonly string[] => [...new Set([(name[0] ?? '').toUpperCase() + name.slice(1), name.toUpperCase()])];

/** "Go" and "R" are names when written with a capital that no sentence asks for: after a comma, slash or bracket, or before one. */
function writtenAsName(text: string, name: string): boolean {
  for (const written of spellings(name)) {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      const before = text.slice(Math.max(0, at - 8), at);
      const behind = text.slice(at + written.length, at + written.length + 5);
      if ((BEFORE_NAME.test(before) && AFTER_NAME.test(behind)) || (BEFORE_LIST.test(before) && AFTER_FIRST.test(behind))) return true;
    }
  }
  return false;
}

/** Inside a sentence, where nothing but a name has a capital: "our Go and PostgreSQL stack". */
const writtenInSentence = (text: string, name: string): boolean => new RegExp(`[\\p{Ll},] (?:${spellings(name).join('|')})(?![\\p{L}\\d+#.-]| to )`, 'u').test(text);

const BUILDERS = '(?:[Dd]eveloper|[Ee]ngineer|[Pp]rogrammer|DEVELOPER|ENGINEER|PROGRAMMER)';
/** Languages that are words of the language, too; of other words a builder's title is made ("backend engineer"). */
const LANGUAGES: ReadonlySet<string> = new Set(['c', 'r', 'go', 'rust', 'swift', 'elixir']);
/** Whoever builds with it is called by it: "Go developer", "Founding Engineer (Rust)". A "Class C Engineer" holds a licence. */
const namesBuilder = (text: string, name: string): boolean => new RegExp(`(?<![\\p{L}\\d+#.'’-]|[Cc]lass |[Gg]rade |[Tt]ype |[Ll]evel |[Cc]ategory )(?:${spellings(name).join('|')}) ${BUILDERS}|${BUILDERS}[^()\\n]{0,30}\\((?:${spellings(name).join('|')})\\)`, 'u').test(text);

const JOINING: ReadonlySet<string> = new Set(['and', 'or']);

/**
 * Canonical ids of the skills a text names, in order of first mention, at most 200.
 * Exact words: `java` is not in "JavaScript" nor `ai` in "maintain". Doubtful words count beside sure ones, written as a name, and before who builds with them ("Go developer"); between Hebrew or Arabic words without company, too.
 */
export function recogniseSkills(text: string, all: FoldedWords = foldedWords(fold(text.slice(0, MAX_TEXT)))): string[] {
  const hits = hitsIn(all);
  const sureAt = hits.flatMap((hit) => (hit.doubtful ? [] : [hit.at]));
  let next = 0;
  const ids = new Set<string>();
  const isEastern = EASTERN.test(text);
  // The same name may stand in a text ten thousand times: each is looked for once.
  const once = (look: (text: string, name: string) => boolean): ((name: string) => boolean) => {
    const known = new Map<string, boolean>();
    return (name) => known.get(name) ?? known.set(name, look(text, name)).get(name) === true;
  };
  const isNamed = once(writtenAsName);
  const isInSentence = once(writtenInSentence);
  const isBuilders = once(namesBuilder);
  const sure = new Set(sureAt);
  const joins = (at: number): boolean => at > 0 && at < all.count && JOINING.has(phraseAt(all, at, 1));
  const isJoined = ({ at }: Hit): boolean => (sure.has(at + 2) && joins(at + 1)) || (sure.has(at - 2) && joins(at - 1));
  const isForeign = once((written, name) => isAmongForeign(written, name) && writtenAsName(written, name));
  for (const hit of hits) {
    if (ids.has(hit.id)) continue;
    // Hits come in the order of the text, so the sure ones on either side of this are the last passed and the next.
    while (next < sureAt.length && (sureAt[next] ?? 0) < hit.at) next += 1;
    const inCompany = (sureAt[next] ?? Infinity) - hit.at <= COMPANY || hit.at - (sureAt[next - 1] ?? -Infinity) <= COMPANY;
    const counts = !hit.doubtful || (inCompany && isNamed(hit.name)) || (isJoined(hit) && isInSentence(hit.name)) || (LANGUAGES.has(hit.id) && isBuilders(hit.name)) || (isEastern && isForeign(hit.name));
    if (counts) ids.add(hit.id);
    if (ids.size >= MAX_SKILLS) break;
  }
  return [...ids];
}

/** Canonical id of one skill as a person or feed states it in a list, where "Go" and "C" are skills; an unknown one is its folded name. Empty for an empty text. */
export function canonicalSkill(text: string): string {
  const folded = fold(text.slice(0, 200));
  return theLexicon().names.get(folded)?.id ?? folded.replaceAll(' ', '-');
}
