/** The best few offers seen so far, one job of each cluster, in an order that does not depend on the order they came in. */

import { type ComparableJob } from '#lib/vocabulary';

export interface Ranked {
  readonly job: ComparableJob;
  /** 0 to 1, the matcher's documented score. */
  readonly score: number;
}

/** Higher score first; ties by cluster, then by id, in code-unit order. */
export const byRank = (a: Ranked, b: Ranked): number => {
  if (a.score !== b.score) return b.score - a.score;
  if (a.job.clusterId !== b.job.clusterId) return a.job.clusterId < b.job.clusterId ? -1 : 1;
  return a.job.id < b.job.id ? -1 : a.job.id > b.job.id ? 1 : 0;
};

export class BestFew {
  #kept: Ranked[] = [];

  constructor(private readonly most: number) {}

  get kept(): readonly Ranked[] {
    return this.#kept;
  }

  /** The score to reach before anything can be kept; 0 while there is room. */
  get lowest(): number {
    return this.#kept.length < this.most ? 0 : this.#kept.at(-1)?.score ?? 0;
  }

  /** Whether it would be kept now: asked before the dear checks. */
  wouldKeep(candidate: Ranked): boolean {
    if (this.most < 1) return false;
    const twin = this.#twinOf(candidate);
    if (twin !== undefined) return byRank(candidate, twin) < 0;
    const last = this.#kept.at(-1);
    return this.#kept.length < this.most || last === undefined || byRank(candidate, last) < 0;
  }

  /** Keeps a candidate that `wouldKeep` has admitted. */
  keep(candidate: Ranked): void {
    const twin = this.#twinOf(candidate);
    if (twin !== undefined) this.#kept.splice(this.#kept.indexOf(twin), 1);
    let at = this.#kept.length;
    for (let before = this.#kept[at - 1]; before !== undefined && byRank(candidate, before) < 0; before = this.#kept[at - 1]) at--;
    this.#kept.splice(at, 0, candidate);
    if (this.#kept.length > this.most) this.#kept.pop();
  }

  #twinOf({ job }: Ranked): Ranked | undefined {
    return this.#kept.find((kept) => kept.job.clusterId === job.clusterId);
  }
}
