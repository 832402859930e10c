/**
 * One criterion over all jobs: which jobs a person's wish lets through and what it leaves of their scores, remembered by
 * the wish. Jobs that are alike to the criterion are one value: the exact criterion is asked once for each wish and value.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { NOTHING_STATED } from '../interest.js';
import { textOf } from '../profile/packed-bytes.js';
import { type WishPart, wishesOfPart } from '../profile/wish-parts.js';
import { type Factor } from '../score.js';
import { type BitArena } from './bit-arena.js';
import { ByteTable } from './byte-table.js';
import { FactorCache } from './factor-cache.js';
import { type Facet } from './facets.js';
import { JobGroups } from './groups.js';

/** The entry of those who did not state the wish. */
export const UNSAID = 0;
/** `startOf` a wish that excludes nothing. */
export const NO_SET = -1;

/** Wishes remembered, and the bytes of their text; past either all are forgotten and the common ones soon return. */
export const MOST_WISHES = 50_000;
export const MOST_TEXT_BYTES = 8 * 2 ** 20;

export class FacetIndex {
  readonly #values: JobGroups;
  /** What is left of a job's score, at most, when the wish is not stated. */
  readonly highestUnsaid: number;
  readonly #texts = new ByteTable();
  /** By entry; the first is UNSAID, the text of entry n is number n - 1. */
  #wishes: ComparableWishes[] = [NOTHING_STATED];
  #starts: number[] = [NO_SET];
  readonly #factors: FactorCache;

  constructor(private readonly part: WishPart, private readonly factor: Factor, facet: Facet, jobs: readonly ComparableJob[]) {
    this.#values = new JobGroups(jobs, (job) => facet.jobKey(job));
    this.#factors = new FactorCache(jobs.length);
    this.highestUnsaid = this.#values.examples.reduce((most, job) => Math.max(most, factor.of(job, NOTHING_STATED)), 0);
  }

  get isFull(): boolean {
    return this.#wishes.length > MOST_WISHES || this.#texts.byteLength > MOST_TEXT_BYTES;
  }

  /** For each job, in index order, its value. */
  get valueOf(): Uint32Array {
    return this.#values.of;
  }

  /** The entry of the wish whose packed text is `length` bytes from `words[from]` on. */
  entryOf(words: Int32Array, from: number, length: number, hash: number, arena: BitArena): number {
    const found = this.#texts.find(words, from, length, hash);
    if (found !== -1) return found + 1;
    const wishes = wishesOfPart(this.part, textOf(words, from, length));
    this.#texts.add(words, from, length, hash);
    this.#starts.push(this.part.criterion.isHard(wishes) ? this.#fill(wishes, arena) : NO_SET);
    return this.#wishes.push(wishes) - 1;
  }

  /** Where in the arena the set of jobs begins that this entry does not exclude; NO_SET when it excludes none. */
  startOf(entry: number): number {
    return this.#starts[entry] ?? NO_SET;
  }

  /** What the entry's wish leaves of the score of a job of this value, 0 to 1. */
  factorOf(entry: number, value: number): number {
    const known = this.#factors.get(entry, value);
    return Number.isNaN(known) ? this.#ask(entry, value) : known;
  }

  /** The arena was cleared: its sets are gone, and every entry with them. */
  forget(): void {
    this.#texts.clear();
    this.#wishes = [NOTHING_STATED];
    this.#starts = [NO_SET];
    this.#factors.clear();
  }

  #ask(entry: number, value: number): number {
    const [job, wishes] = [this.#values.examples[value], this.#wishes[entry]];
    const factor = job === undefined || wishes === undefined ? 0 : this.factor.of(job, wishes);
    this.#factors.put(entry, value, factor);
    return factor;
  }

  #fill(wishes: ComparableWishes, arena: BitArena): number {
    const start = arena.add();
    this.#values.examples.forEach((job, value) => {
      if (this.part.criterion.outcome(job, wishes) !== 'hardNo') arena.fill(start, this.#values.jobsOf(value));
    });
    return start;
  }
}
