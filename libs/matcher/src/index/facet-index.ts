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
import { PlaceValues } from './place-values.js';

/** The entry of those who did not state the wish. */
export const UNSAID = 0;
/** `startOf` a wish that excludes nothing. */
export const NO_SET = -1;

/** More than there are values, so that a pair of wish and value is one number. */
const MOST_VALUES = 2 ** 32;

/** Wishes remembered, and the bytes of their text; past either all are forgotten and the common ones soon return. */
const MOST_WISHES = 50_000;
const MOST_TEXT_BYTES = 8 * 2 ** 20;

export class FacetIndex {
  /** One job for each value. */
  readonly #examples: ComparableJob[] = [];
  /** For each job, in index order, its value. */
  readonly valueOf: Uint32Array;
  readonly #jobs: Uint32Array;
  readonly #jobsFrom: Uint32Array;
  readonly #places: PlaceValues | null;
  /** What is left of a job's score, at most, when the wish is not stated. */
  readonly highestUnsaid: number;
  readonly #texts = new ByteTable();
  /** By entry; the first is UNSAID, the text of entry n is number n - 1. */
  #wishes: ComparableWishes[] = [NOTHING_STATED];
  #starts: number[] = [NO_SET];
  /** Factors remembered, each behind its pair of wish and value in the one slot they point to, where a later pair takes its place. */
  readonly #factors: Float64Array;
  readonly #lastSlot: number;

  constructor(private readonly part: WishPart, private readonly factor: Factor, facet: Facet, jobs: readonly ComparableJob[]) {
    const slots = 2 ** Math.min(16, 4 + Math.ceil(Math.log2(jobs.length + 1)));
    this.#factors = new Float64Array(slots * 2);
    this.#lastSlot = slots - 1;
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
    const { jobs: byValue, from } = jobsByValue(this.valueOf, this.#examples.length);
    this.#jobs = byValue;
    this.#jobsFrom = from;
    this.highestUnsaid = this.#examples.reduce((most, job) => Math.max(most, factor.of(job, NOTHING_STATED)), 0);
    this.#places = part.criterion.rule === 'place' ? new PlaceValues(this.#examples) : null;
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
    const pair = (entry + 1) * MOST_VALUES + value;
    const slot = ((Math.imul(entry, 0x9e3779b1) + value) & this.#lastSlot) * 2;
    if (this.#factors[slot] === pair) return this.#factors[slot + 1] ?? 0;
    const [job, wishes] = [this.#examples[value], this.#wishes[entry]];
    const factor = job === undefined || wishes === undefined ? 0 : this.factor.of(job, wishes);
    this.#factors[slot] = pair;
    this.#factors[slot + 1] = factor;
    return factor;
  }

  /** The arena was cleared: its sets are gone, and every entry with them. */
  forget(): void {
    this.#texts.clear();
    this.#wishes = [NOTHING_STATED];
    this.#starts = [NO_SET];
    this.#factors.fill(0);
  }

  #fill(wishes: ComparableWishes, arena: BitArena): number {
    const start = arena.add();
    const { words } = arena;
    for (const value of this.#places?.among(wishes) ?? this.#examples.keys()) {
      const job = this.#examples[value];
      if (job === undefined || this.part.criterion.outcome(job, wishes) === 'hardNo') continue;
      for (let i = this.#jobsFrom[value] ?? 0; i < (this.#jobsFrom[value + 1] ?? 0); i++) {
        const at = this.#jobs[i] ?? 0;
        words[start + (at >>> 5)] = (words[start + (at >>> 5)] ?? 0) | (1 << (at & 31));
      }
    }
    return start;
  }
}

/** The jobs of each value: value `v` owns `jobs[from[v] … from[v + 1])`. */
function jobsByValue(valueOf: Uint32Array, values: number): { readonly jobs: Uint32Array; readonly from: Uint32Array } {
  const from = new Uint32Array(values + 1);
  for (const value of valueOf) from[value + 1] = (from[value + 1] ?? 0) + 1;
  for (let value = 0; value < values; value++) from[value + 1] = (from[value + 1] ?? 0) + (from[value] ?? 0);
  const next = from.slice();
  const jobs = new Uint32Array(valueOf.length);
  valueOf.forEach((value, at) => {
    const slot = next[value] ?? 0;
    jobs[slot] = at;
    next[value] = slot + 1;
  });
  return { jobs, from };
}
