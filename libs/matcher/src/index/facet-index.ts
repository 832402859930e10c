/**
 * One criterion over all jobs: which jobs a person's wish lets through and what it leaves of their scores, remembered by
 * the wish. Jobs that are alike to the criterion are one value: the exact criterion is asked once for each wish and value.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { NOTHING_STATED } from '../interest.js';
import { decoder } from '../profile/packed-bytes.js';
import { type WishPart, wishesOfPart } from '../profile/wish-parts.js';
import { type Factor } from '../score.js';
import { type BitArena } from './bit-arena.js';
import { ByteTable } from './byte-table.js';
import { type Facet } from './facets.js';

/** The entry of those who did not state the wish. */
export const UNSAID = 0;
/** `startOf` a wish that excludes nothing. */
export const NO_SET = -1;

/** Wishes remembered, and the bytes of their text; past either all are forgotten and the common ones soon return. */
const MOST_WISHES = 50_000;
const MOST_TEXT_BYTES = 8 * 2 ** 20;

export class FacetIndex {
  /** One job for each value. */
  readonly #examples: ComparableJob[] = [];
  /** For each job, in index order, its value. */
  readonly valueOf: Uint32Array;
  readonly #texts = new ByteTable();
  /** By entry; the first is UNSAID, the text of entry n is number n - 1. */
  #wishes: ComparableWishes[] = [NOTHING_STATED];
  #starts: number[] = [NO_SET];
  /** Factors remembered, each in the one slot its wish and value point to, where a later pair takes its place: entry + 1, value, factor. */
  readonly #entryIn: Int32Array;
  readonly #valueIn: Int32Array;
  readonly #factorIn: Float64Array;

  constructor(private readonly part: WishPart, private readonly factor: Factor, facet: Facet, jobs: readonly ComparableJob[]) {
    const slots = 2 ** Math.min(16, 4 + Math.ceil(Math.log2(jobs.length + 1)));
    this.#entryIn = new Int32Array(slots);
    this.#valueIn = new Int32Array(slots);
    this.#factorIn = new Float64Array(slots);
    const values = new Map<string, number>();
    this.valueOf = Uint32Array.from(jobs, (job) => {
      const key = facet.jobKey(job);
      let value = values.get(key);
      if (value === undefined) {
        value = this.#examples.push(job) - 1;
        values.set(key, value);
      }
      return value;
    });
  }

  get isFull(): boolean {
    return this.#wishes.length > MOST_WISHES || this.#texts.byteLength > MOST_TEXT_BYTES;
  }

  /** The entry of the wish whose packed text is `bytes[from … to)`. */
  entryOf(bytes: Uint8Array, from: number, to: number, hash: number, arena: BitArena): number {
    const found = this.#texts.find(bytes, from, to, hash);
    if (found !== -1) return found + 1;
    const wishes = wishesOfPart(this.part, decoder.decode(bytes.subarray(from, to)));
    this.#texts.add(bytes, from, to, hash);
    this.#starts.push(this.part.criterion.isHard(wishes) ? this.#fill(wishes, arena) : NO_SET);
    return this.#wishes.push(wishes) - 1;
  }

  /** Where in the arena the set of jobs begins that this entry does not exclude; NO_SET when it excludes none. */
  startOf(entry: number): number {
    return this.#starts[entry] ?? NO_SET;
  }

  /** What the entry's wish leaves of the score of a job of this value, 0 to 1. */
  factorOf(entry: number, value: number): number {
    const slot = (Math.imul(entry, 0x9e3779b1) + value) & (this.#entryIn.length - 1);
    if (this.#entryIn[slot] === entry + 1 && this.#valueIn[slot] === value) return this.#factorIn[slot] ?? 0;
    const [job, wishes] = [this.#examples[value], this.#wishes[entry]];
    const factor = job === undefined || wishes === undefined ? 0 : this.factor.of(job, wishes);
    this.#entryIn[slot] = entry + 1;
    this.#valueIn[slot] = value;
    this.#factorIn[slot] = factor;
    return factor;
  }

  /** The arena was cleared: its sets are gone, and every entry with them. */
  forget(): void {
    this.#texts.clear();
    this.#wishes = [NOTHING_STATED];
    this.#starts = [NO_SET];
    this.#entryIn.fill(0);
  }

  #fill(wishes: ComparableWishes, arena: BitArena): number {
    const start = arena.add();
    const { words } = arena;
    const passes = Uint8Array.from(this.#examples, (job) => (this.part.criterion.outcome(job, wishes) === 'hardNo' ? 0 : 1));
    const values = this.valueOf;
    for (let at = 0; at < values.length; at++) {
      if (passes[values[at] ?? 0] === 1) words[start + (at >>> 5)] = (words[start + (at >>> 5)] ?? 0) | (1 << (at & 31));
    }
    return start;
  }
}
