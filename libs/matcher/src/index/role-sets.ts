/** A stated role over all jobs: which answer it and how well, remembered by the role; only the words that hold a bit. */

import { type ComparableJob } from '#lib/vocabulary';
import { closenessTo } from '../criteria/role.js';
import { decoder } from '../profile/packed-bytes.js';
import { roleOf } from '../profile/packed-wishes.js';
import { roleShare } from '../score.js';
import { ByteTable } from './byte-table.js';
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

const MOST_BYTES = 64 * 2 ** 20;
const MOST_TEXT_BYTES = 8 * 2 ** 20;

export class RoleSets {
  readonly #texts = new ByteTable();
  readonly #sets: RoleSet[] = [];
  readonly #numberOfShare = new Map<number, number>();
  /** The different shares there are, 0 to 1: closenesses come from a lexicon, so they are few. */
  readonly shares: number[] = [];
  readonly #scratch: Uint32Array;
  #byteLength = 0;

  constructor(private readonly jobs: readonly ComparableJob[], private readonly roles: RoleIndex) {
    this.#scratch = new Uint32Array(Math.ceil(jobs.length / 32));
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
    const numbers: number[] = [];
    const shareOf: number[] = [];
    for (let w = 0; w < bits.length; w++) {
      for (let word = bits[w] ?? 0; word !== 0; word &= word - 1) {
        const at = w * 32 + 31 - Math.clz32(word & -word);
        const job = this.jobs[at];
        const closeness = job === undefined ? 0 : closenessTo(job, role);
        if (closeness <= 0) continue;
        numbers.push(at);
        shareOf.push(this.#number(roleShare(closeness)));
      }
    }
    const set = { ...wordsOf(numbers), shareOf: Uint32Array.from(shareOf) };
    this.#byteLength += 12 * set.at.length + 4 * shareOf.length;
    return set;
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
