/** A stated role over all jobs: which answer it and how well, remembered by the role; only the words that hold a bit. */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { closenessTo } from '../criteria/role.js';
import { decoder } from '../profile/packed-bytes.js';
import { roleOf } from '../profile/packed-wishes.js';
import { roleShare } from '../score.js';
import { ByteTable } from './byte-table.js';
import { JobGroups } from './groups.js';
import { type RoleIndex } from './role-index.js';

export interface RoleSet {
  /** Which words of a set over the jobs, rising. */
  readonly at: Uint32Array;
  readonly bits: Uint32Array;
  /** How many jobs stand in the words before. */
  readonly before: Uint32Array;
  /** For each job, in order, which of `shares` is its share of the score. */
  readonly shareOf: Uint32Array;
}

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
    return this.#byteLength > MOST_BYTES || this.#texts.byteLength > MOST_TEXT_BYTES;
  }

  forget(): void {
    this.#texts.clear();
    this.#sets.length = 0;
    this.#numberOfShare.clear();
    this.shares.length = 0;
    this.#byteLength = 0;
  }

  /** The set of the role whose packed text is `bytes[from … to)`. */
  setOf(bytes: Uint8Array, from: number, to: number, hash: number): RoleSet | undefined {
    let entry = this.#texts.find(bytes, from, to, hash);
    if (entry === -1) {
      entry = this.#texts.add(bytes, from, to, hash);
      this.#sets.push(this.#make(decoder.decode(bytes.subarray(from, to))));
    }
    return this.#sets[entry];
  }

  #make(text: string): RoleSet {
    const role = roleOf(text);
    const bits = this.#scratch.fill(0);
    this.roles.addTo(bits, role);
    this.#shareOfTitle.fill(NOT_ASKED);
    const numbers: number[] = [];
    const shareOf: number[] = [];
    for (let w = 0; w < bits.length; w++) {
      for (let word = bits[w] ?? 0; word !== 0; word &= word - 1) {
        const at = w * 32 + 31 - Math.clz32(word & -word);
        const share = this.#shareOf(this.#titles.of[at] ?? 0, role);
        if (share === NO_ANSWER) continue;
        numbers.push(at);
        shareOf.push(share);
      }
    }
    const set = { ...wordsOf(numbers), shareOf: Uint32Array.from(shareOf) };
    this.#byteLength += 12 * set.at.length + 4 * shareOf.length;
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
function wordsOf(numbers: readonly number[]): Pick<RoleSet, 'at' | 'bits' | 'before'> {
  const at: number[] = [];
  const bits: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, count) => {
    if (at.at(-1) !== number >>> 5) {
      at.push(number >>> 5);
      bits.push(0);
      before.push(count);
    }
    bits[bits.length - 1] = (bits[bits.length - 1] ?? 0) | (1 << (number & 31));
  });
  return { at: Uint32Array.from(at), bits: Uint32Array.from(bits), before: Uint32Array.from(before) };
}
