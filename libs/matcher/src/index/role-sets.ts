/** A stated role over all jobs: which answer it and how well, remembered by the role; only the words that hold a bit. */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { closenessTo } from '../criteria/role.js';
import { textOf } from '../profile/packed-bytes.js';
import { roleOf } from '../profile/packed-wishes.js';
import { roleShare } from '../score.js';
import { ByteTable } from './byte-table.js';
import { JobGroups } from './groups.js';
import { type RoleIndex } from './role-index.js';

export interface RoleSet {
  /** {@link WORD} numbers for each word of a set over the jobs that holds a bit, rising: which word, its bits, how many jobs stand in those before. */
  readonly words: Int32Array;
  /** For each job, in order, which of `shares` is its share of the score. */
  readonly shareOf: Uint16Array;
  /** What is left of it for a wish about levels, by the entry of that wish; made by `within`. */
  readonly byLevel: (RoleSet | undefined)[];
}
/** Numbers a word takes, and where in them they stand. */
export const WORD = 3;
export const [BITS, BEFORE] = [1, 2];

/** All that a role is held against. */
const titleKey = ({ families, titleTokens }: ComparableJob): string => {
  let key = titleTokens.join(' ');
  for (const { family, weight } of families) key += `\n${family} ${String(weight)}`;
  return key;
};

/** In place of a number of a share: the title is not asked yet, or does not answer the role. */
const NOT_ASKED = -2;
const NO_ANSWER = -1;

const MOST_BYTES = 64 * 2 ** 20;
const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** As many as two bytes tell apart, and room for those of one more role. */
const MOST_SHARES = 2 ** 15;

export class RoleSets {
  readonly #texts = new ByteTable();
  readonly #sets: RoleSet[] = [];
  readonly #numberOfShare = new Map<number, number>();
  /** The different shares there are, 0 to 1: closenesses come from a lexicon, so they are few. */
  readonly shares: number[] = [];
  readonly #titles: JobGroups;
  /** Working space while a set is made: the jobs to ask, and what was said of each title. */
  readonly #scratch: Uint32Array;
  readonly #shareOfTitle: Int32Array;
  #byteLength = 0;

  constructor(jobs: readonly ComparableJob[], private readonly roles: RoleIndex) {
    this.#titles = new JobGroups(jobs, titleKey);
    this.#scratch = new Uint32Array(Math.ceil(jobs.length / 32));
    this.#shareOfTitle = new Int32Array(this.#titles.count);
  }

  get isFull(): boolean {
    return this.#byteLength > MOST_BYTES || this.#texts.byteLength > MOST_TEXT_BYTES || this.shares.length > MOST_SHARES;
  }

  forget(): void {
    this.#texts.clear();
    this.#sets.length = 0;
    this.#numberOfShare.clear();
    this.shares.length = 0;
    this.#byteLength = 0;
  }

  /** The set of the role whose packed text is `length` bytes from `words[from]` on. */
  setOf(words: Int32Array, from: number, length: number, hash: number): RoleSet | undefined {
    let entry = this.#texts.find(words, from, length, hash);
    if (entry === -1) {
      entry = this.#texts.add(words, from, length, hash);
      this.#sets.push(this.#make(textOf(words, from, length)));
    }
    return this.#sets[entry];
  }

  /**
   * The jobs of `set` whose level is wished, which the set beginning at `start` of `words` says: most of a role's jobs are
   * of another level, and jobs of a role and level stand together, so that few words are left to look at.
   */
  within(set: RoleSet, entry: number, words: Uint32Array, start: number): RoleSet {
    const known = set.byLevel[entry];
    if (known !== undefined) return known;
    const jobs: number[] = [];
    const shareOf: number[] = [];
    let number = 0;
    for (let i = 0; i < set.words.length; i += WORD) {
      const at = set.words[i] ?? 0;
      for (let word = set.words[i + BITS] ?? 0; word !== 0; word &= word - 1, number++) {
        const lowest = word & -word;
        if (((words[start + at] ?? 0) & lowest) === 0) continue;
        jobs.push(at * 32 + 31 - Math.clz32(lowest));
        shareOf.push(set.shareOf[number] ?? 0);
      }
    }
    while (set.byLevel.length < entry) set.byLevel.push(undefined); // an array without holes is found in faster
    return (set.byLevel[entry] = this.#setOf(jobs, shareOf));
  }

  #make(text: string): RoleSet {
    const role = roleOf(text);
    const bits = this.#scratch.fill(0);
    this.roles.addTo(bits, role);
    this.#shareOfTitle.fill(NOT_ASKED);
    const jobs: number[] = [];
    const shareOf: number[] = [];
    for (let w = 0; w < bits.length; w++) {
      for (let word = bits[w] ?? 0; word !== 0; word &= word - 1) {
        const at = w * 32 + 31 - Math.clz32(word & -word);
        const share = this.#shareOf(this.#titles.of[at] ?? 0, role);
        if (share === NO_ANSWER) continue;
        jobs.push(at);
        shareOf.push(share);
      }
    }
    return this.#setOf(jobs, shareOf);
  }

  /** `jobs` rise. */
  #setOf(jobs: readonly number[], shareOf: readonly number[]): RoleSet {
    const set = { words: wordsOf(jobs), shareOf: Uint16Array.from(shareOf), byLevel: [] };
    this.#byteLength += set.words.byteLength + set.shareOf.byteLength;
    return set;
  }

  /** Which of `shares` is that of a title; the jobs of one title are asked once. */
  #shareOf(title: number, role: ComparableRole): number {
    let share = this.#shareOfTitle[title] ?? NOT_ASKED;
    if (share === NOT_ASKED) {
      const job = this.#titles.examples[title];
      const closeness = job === undefined ? 0 : closenessTo(job, role);
      this.#shareOfTitle[title] = share = closeness > 0 ? this.#number(roleShare(closeness)) : NO_ANSWER;
    }
    return share;
  }

  #number(share: number): number {
    let number = this.#numberOfShare.get(share);
    if (number === undefined) {
      number = this.shares.push(share) - 1;
      this.#numberOfShare.set(share, number);
    }
    return number;
  }
}

/** Rising job numbers as words of a set. */
function wordsOf(jobs: readonly number[]): Int32Array {
  const words: number[] = [];
  jobs.forEach((job, before) => {
    if (words.at(-WORD) !== job >>> 5) words.push(job >>> 5, 0, before);
    words[words.length - WORD + BITS] = (words.at(-WORD + BITS) ?? 0) | (1 << (job & 31));
  });
  return Int32Array.from(words);
}
