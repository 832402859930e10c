/** The best few offers seen so far, one job of each cluster, in an order that does not depend on the order they came in. */

import { type ComparableJob } from '#lib/vocabulary';

export interface Ranked {
  readonly job: ComparableJob;
  /** 0 to 1, the matcher's documented score. */
  readonly score: number;
}

/** Higher score first; ties by cluster, then by id, in code-unit order. */
export const byRank = (a: Ranked, b: Ranked): number => b.score - a.score || byName(a.job, b.job);

/** The order of equals. */
export const byName = (a: ComparableJob, b: ComparableJob): number => {
  if (a.clusterId !== b.clusterId) return a.clusterId < b.clusterId ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** Jobs by number; used for one person after another, so that ranking a million makes no garbage. */
export class BestFew {
  #most = 0;
  #size = 0;
  readonly #scores: number[] = [];
  readonly #jobs: number[] = [];
  readonly #clusters: number[] = [];

  /** By job number. */
  constructor(private readonly jobs: readonly ComparableJob[]) {}

  get size(): number {
    return this.#size;
  }

  /** The score to reach before anything can be kept; 0 while there is room. */
  get lowest(): number {
    return this.#size < this.#most ? 0 : this.#scores[this.#size - 1] ?? 0;
  }

  begin(most: number): void {
    this.#most = most;
    this.#size = 0;
  }

  jobAt(rank: number): number {
    return this.#jobs[rank] ?? 0;
  }

  scoreAt(rank: number): number {
    return this.#scores[rank] ?? 0;
  }

  /** Whether it would be kept now: asked before the dear checks. */
  wouldKeep(job: number, cluster: number, score: number): boolean {
    if (this.#most < 1) return false;
    if (this.#size >= this.#most && !this.#isBefore(job, score, this.#size - 1)) return false;
    const twin = this.#twinOf(cluster);
    return twin === -1 || this.#isBefore(job, score, twin);
  }

  /** Keeps a job that `wouldKeep` has admitted. */
  keep(job: number, cluster: number, score: number): void {
    const twin = this.#twinOf(cluster);
    // The job takes the place of its twin, else of the last one when there is no room.
    let at = twin !== -1 ? twin : this.#size < this.#most ? this.#size++ : this.#size - 1;
    for (; at > 0 && this.#isBefore(job, score, at - 1); at--) {
      this.#scores[at] = this.#scores[at - 1] ?? 0;
      this.#jobs[at] = this.#jobs[at - 1] ?? 0;
      this.#clusters[at] = this.#clusters[at - 1] ?? 0;
    }
    this.#scores[at] = score;
    this.#jobs[at] = job;
    this.#clusters[at] = cluster;
  }

  #isBefore(job: number, score: number, rank: number): boolean {
    const other = this.#scores[rank] ?? 0;
    if (score !== other) return score > other;
    const [one, another] = [this.jobs[job], this.jobs[this.#jobs[rank] ?? 0]];
    return one !== undefined && another !== undefined && byName(one, another) < 0;
  }

  #twinOf(cluster: number): number {
    for (let rank = 0; rank < this.#size; rank++) if (this.#clusters[rank] === cluster) return rank;
    return -1;
  }
}
