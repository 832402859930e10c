/** A stated role over all jobs: which answer it and how well, remembered by the role; only the words that hold a bit. */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { closenessTo } from '../criteria/role.js';
import { textOf } from '../profile/packed-bytes.js';
import { roleOf } from '../profile/packed-wishes.js';
import { roleShare } from '../score.js';
import { ByteTable } from './byte-table.js';
import { JobGroups } from './groups.js';
import { type RoleIndex } from './role-index.js';
import { roomFor } from './room.js';

/** Numbers a word of a set takes, and where in them they stand. */
export const WORD = 3;
export const [BITS, SHARES] = [1, 2];

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
/** Wishes about levels that roles are narrowed to: there are about thirty without odd policies. */
const MOST_LEVELS = 64;
const NOT_MADE = 0;

/**
 * A set lies in `words` from its start on: where it ends, then {@link WORD} numbers for each word that holds a bit, those that
 * hold the best share first: which word, its bits, and where in `shareOf` the jobs of that word begin. Flat, because hardly two people after one
 * another ask for the same role: each object on the way would be a wait for memory.
 */
export class RoleSets {
  /** Both may be replaced when a set is made: read them after the last. */
  words = new Int32Array(2 ** 12);
  /** For each job of a set, in order, which of `shares` is its share of the score. */
  shareOf = new Uint16Array(2 ** 12);
  /** The different shares there are, 0 to 1: closenesses come from a lexicon, so they are few. */
  readonly shares: number[] = [];
  readonly #texts = new ByteTable();
  /** By role: where its set starts, then that narrowed to each wish about levels. */
  #starts = new Int32Array(MOST_LEVELS * 16);
  #end = NOT_MADE + 1;
  #shareEnd = 0;
  readonly #numberOfShare = new Map<number, number>();
  readonly #titles: JobGroups;
  /** Working space while a set is made: the jobs to ask, and what was said of each title. */
  readonly #scratch: Uint32Array;
  readonly #shareOfTitle: Int32Array;

  constructor(jobs: readonly ComparableJob[], private readonly roles: RoleIndex) {
    this.#titles = new JobGroups(jobs, titleKey);
    this.#scratch = new Uint32Array(Math.ceil(jobs.length / 32));
    this.#shareOfTitle = new Int32Array(this.#titles.count);
  }

  get isFull(): boolean {
    const bytes = this.#end * this.words.BYTES_PER_ELEMENT + this.#shareEnd * this.shareOf.BYTES_PER_ELEMENT;
    return bytes > MOST_BYTES || this.#texts.byteLength > MOST_TEXT_BYTES || this.shares.length > MOST_SHARES;
  }

  forget(): void {
    this.#texts.clear();
    this.#starts.fill(NOT_MADE);
    this.#end = NOT_MADE + 1;
    this.#shareEnd = 0;
    this.#numberOfShare.clear();
    this.shares.length = 0;
  }

  /** The number of the role whose packed text is `length` bytes from `words[from]` on. */
  entryOf(words: Int32Array, from: number, length: number, hash: number): number {
    const found = this.#texts.find(words, from, length, hash);
    if (found !== -1) return found;
    const start = this.#make(textOf(words, from, length));
    const entry = this.#texts.add(words, from, length, hash);
    this.#starts = roomFor(this.#starts, (entry + 1) * MOST_LEVELS);
    this.#starts[entry * MOST_LEVELS] = start;
    return entry;
  }

  /** Where the set of a role starts. */
  startOf(entry: number): number {
    return this.#starts[entry * MOST_LEVELS] ?? NOT_MADE;
  }

  /** Whether `within` can be asked about this wish. */
  canNarrowTo(level: number): boolean {
    return level < MOST_LEVELS;
  }

  /**
   * Where the role's jobs start whose level is wished, which the set beginning at `from` of `bits` says: most of a role's jobs
   * are of another level, and jobs of a role and level stand together, so that few words are left to look at.
   */
  within(entry: number, level: number, bits: Uint32Array, from: number): number {
    const at = entry * MOST_LEVELS + level;
    const known = this.#starts[at] ?? NOT_MADE;
    return known === NOT_MADE ? (this.#starts[at] = this.#narrowed(this.startOf(entry), bits, from)) : known;
  }

  #narrowed(set: number, bits: Uint32Array, from: number): number {
    const { words, shareOf } = this;
    const jobs: number[] = [];
    const shares: number[] = [];
    for (let i = set + 1; i < (words[set] ?? 0); i += WORD) {
      const at = words[i] ?? 0;
      let share = words[i + SHARES] ?? 0;
      for (let word = words[i + BITS] ?? 0; word !== 0; word &= word - 1, share++) {
        const lowest = word & -word;
        if (((bits[from + at] ?? 0) & lowest) === 0) continue;
        jobs.push(at * 32 + 31 - Math.clz32(lowest));
        shares.push(shareOf[share] ?? 0);
      }
    }
    return this.#add(jobs, shares);
  }

  #make(text: string): number {
    const role = roleOf(text);
    const bits = this.#scratch.fill(0);
    this.roles.addTo(bits, role);
    this.#shareOfTitle.fill(NOT_ASKED);
    const jobs: number[] = [];
    const shares: number[] = [];
    for (let w = 0; w < bits.length; w++) {
      for (let word = bits[w] ?? 0; word !== 0; word &= word - 1) {
        const at = w * 32 + 31 - Math.clz32(word & -word);
        const share = this.#shareOf(this.#titles.of[at] ?? 0, role);
        if (share === NO_ANSWER) continue;
        jobs.push(at);
        shares.push(share);
      }
    }
    return this.#add(jobs, shares);
  }

  /** Lays down a set of jobs, those of a word together, and answers where it starts. */
  #add(jobs: readonly number[], shares: readonly number[]): number {
    this.shareOf = roomFor(this.shareOf, this.#shareEnd + shares.length);
    this.shareOf.set(shares, this.#shareEnd);
    const words: { readonly at: number; bits: number; readonly shares: number; best: number }[] = [];
    jobs.forEach((job, at) => {
      let word = words.at(-1);
      if (word?.at !== job >>> 5) words.push((word = { at: job >>> 5, bits: 0, shares: this.#shareEnd + at, best: 0 }));
      word.bits |= 1 << (job & 31);
      word.best = Math.max(word.best, this.shares[shares[at] ?? 0] ?? 0);
    });
    // What a person most likely gets comes first: then most of the rest is seen to be out of reach, and not read.
    words.sort((one, other) => other.best - one.best || one.at - other.at);
    const start = this.#end;
    this.#end += 1 + words.length * WORD;
    this.words = roomFor(this.words, this.#end);
    this.words[start] = this.#end;
    words.forEach((word, at) => { this.words.set([word.at, word.bits, word.shares], start + 1 + at * WORD); });
    this.#shareEnd += shares.length;
    return start;
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
