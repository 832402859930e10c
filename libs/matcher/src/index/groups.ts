/** Jobs that are alike to a rule, under one number: the rule is then asked once for all of them. */

import { type ComparableJob } from '#lib/vocabulary';

export class JobGroups {
  /** For each job, in index order, the number of its group; groups are numbered as they come. */
  readonly of: Uint32Array;
  /** One job of each group. */
  readonly examples: ComparableJob[] = [];
  /** The jobs of group `g`, rising, are `#jobs[from[g] … from[g + 1])`. */
  readonly #jobs: Uint32Array;
  readonly #from: Uint32Array;

  /** Jobs of equal keys are a group. */
  constructor(jobs: readonly ComparableJob[], keyOf: (job: ComparableJob, at: number) => string | number) {
    const numbers = new Map<string | number, number>();
    this.of = new Uint32Array(jobs.length);
    jobs.forEach((job, at) => {
      const key = keyOf(job, at);
      let group = numbers.get(key);
      if (group === undefined) {
        group = this.examples.push(job) - 1;
        numbers.set(key, group);
      }
      this.of[at] = group;
    });
    this.#from = new Uint32Array(this.examples.length + 2);
    for (const group of this.of) this.#from[group + 2] = (this.#from[group + 2] ?? 0) + 1;
    for (let group = 2; group < this.#from.length; group++) this.#from[group] = (this.#from[group] ?? 0) + (this.#from[group - 1] ?? 0);
    // `from[g + 1]` is where the next job of `g` goes, and in the end where those of `g + 1` begin.
    this.#jobs = new Uint32Array(jobs.length);
    this.of.forEach((group, at) => {
      const next = this.#from[group + 1] ?? 0;
      this.#jobs[next] = at;
      this.#from[group + 1] = next + 1;
    });
  }

  get count(): number {
    return this.examples.length;
  }

  jobsOf(group: number): Uint32Array {
    return this.#jobs.subarray(this.#from[group] ?? 0, this.#from[group + 1] ?? 0);
  }
}
