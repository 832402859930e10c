/** One facet over all jobs: which jobs a person's wish lets through, remembered by the wish's value. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { type BitArena } from './bit-arena.js';
import { type Facet } from './facets.js';

export class FacetIndex {
  /** One job for each distinct value: equal values get equal answers. */
  readonly #examples: ComparableJob[] = [];
  /** For each job, in index order, which example it equals. */
  readonly #valueOf: Uint32Array;
  readonly #startOfWish = new Map<string | number, number>();

  constructor(private readonly facet: Facet, jobs: readonly ComparableJob[]) {
    const values = new Map<string, number>();
    this.#valueOf = Uint32Array.from(jobs, (job) => {
      const key = facet.jobKey(job);
      let value = values.get(key);
      if (value === undefined) {
        value = this.#examples.push(job) - 1;
        values.set(key, value);
      }
      return value;
    });
  }

  /** Start in the arena of the set of jobs this person's wish does not exclude; -1 when it can exclude none. */
  startFor(wishes: ComparableWishes, arena: BitArena): number {
    if (!this.facet.criterion.isHard(wishes)) return -1;
    const key = this.facet.wishKey(wishes);
    let start = this.#startOfWish.get(key);
    if (start === undefined) {
      start = arena.add();
      this.#fill(wishes, arena.words, start);
      this.#startOfWish.set(key, start);
    }
    return start;
  }

  /** The arena was cleared: its sets are gone. */
  forget(): void {
    this.#startOfWish.clear();
  }

  #fill(wishes: ComparableWishes, words: Uint32Array, start: number): void {
    const passes = Uint8Array.from(this.#examples, (job) => (this.facet.criterion.outcome(job, wishes) === 'hardNo' ? 0 : 1));
    this.#valueOf.forEach((value, at) => {
      if (passes[value] === 1) words[start + (at >>> 5)] = (words[start + (at >>> 5)] ?? 0) | (1 << (at & 31));
    });
  }
}
