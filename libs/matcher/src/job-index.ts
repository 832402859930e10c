/**
 * All open jobs, laid out so that one person's best few are found in microseconds; always the answer `judge` would give.
 *
 * Jobs are sorted by (family, seniority, freshness), so that the jobs of a role stand together. A person becomes a few
 * bitsets: their roles, and one set for each hard wish (index/facets.ts), remembered by the wish's value because a
 * million people hold far fewer different wishes. The sets are ANDed where the roles have bits; what survives is
 * checked for refusals and scored by the same functions as `judge`. Rebuild it when jobs change: a build is
 * cheaper than upkeep. An index is not shared between threads: it works in buffers of its own.
 */

import { type ComparableJob, type ComparableWishes, type Match, type ScoreAdjustment } from '#lib/vocabulary';
import { REFUSALS } from './criteria/order.js';
import { levelOf } from './criteria/seniority.js';
import { matchOf } from './explain.js';
import { BestFew, type Ranked } from './index/best-few.js';
import { BitArena } from './index/bit-arena.js';
import { FacetIndex } from './index/facet-index.js';
import { FACETS } from './index/facets.js';
import { RoleIndex } from './index/role-index.js';
import { SkillCounter } from './index/skill-counter.js';
import { hasInterest } from './interest.js';
import { judge } from './judge.js';
import { freshFactor, highestScore, relevanceOf, scoreOf } from './score.js';

export type { Ranked } from './index/best-few.js';

export interface TopOptions {
  /** How many at most; Infinity for all. */
  readonly k: number;
  /** 0 to 1; a lower score is not worth a message. */
  readonly minScore?: number;
  /** Clusters not to offer, e.g. already sent. */
  readonly exclude?: (clusterId: string) => boolean;
  /** What the person's actions say of each job; `minScore` and the order are of the scores it leaves. */
  readonly adjust?: ScoreAdjustment | null | undefined;
}

/** Bitsets remembered for wishes; past it all are forgotten and the common ones soon return. */
const ARENA_BUDGET_BYTES = 32 * 1024 * 1024;

const byLayout = (a: ComparableJob, b: ComparableJob): number => {
  const familyA = a.families[0]?.family ?? '';
  const familyB = b.families[0]?.family ?? '';
  if (familyA !== familyB) return familyA < familyB ? -1 : 1;
  const byTime = (b.postedAt?.getTime() ?? 0) - (a.postedAt?.getTime() ?? 0);
  return levelOf(a) - levelOf(b) || byTime || (a.id < b.id ? -1 : 1);
};

const isRefused = (job: ComparableJob, wishes: ComparableWishes): boolean => {
  for (const refusal of REFUSALS) if (refusal.refuses(job, wishes)) return true;
  return false;
};

export class JobIndex {
  readonly #arena: BitArena;
  readonly #facets: readonly FacetIndex[];
  readonly #roles: RoleIndex;
  readonly #skills: SkillCounter;
  readonly #fresh: Float64Array;
  /** Working buffers: the survivors of the person at hand, as bits and as job numbers. */
  readonly #bits: Uint32Array;
  readonly #survivors: Uint32Array;
  readonly #starts: number[] = [];

  private constructor(private readonly jobs: readonly ComparableJob[], private readonly now: Date) {
    this.#bits = new Uint32Array(Math.ceil(jobs.length / 32));
    this.#survivors = new Uint32Array(jobs.length);
    this.#arena = new BitArena(this.#bits.length, ARENA_BUDGET_BYTES);
    this.#facets = FACETS.map((facet) => new FacetIndex(facet, jobs));
    this.#roles = new RoleIndex(jobs);
    this.#skills = new SkillCounter(jobs);
    this.#fresh = Float64Array.from(jobs, (job) => freshFactor(job, now));
  }

  /** `jobs` have distinct ids and are kept by reference; `now` dates their freshness for the life of the index. */
  static build(jobs: readonly ComparableJob[], { now }: { readonly now: Date }): JobIndex {
    return new JobIndex([...jobs].sort(byLayout), now);
  }

  get size(): number {
    return this.jobs.length;
  }

  /** The best `k` clusters with their scores, best first: `top` without the words. */
  rank(wishes: ComparableWishes, { k, minScore = 0, exclude, adjust }: TopOptions): readonly Ranked[] {
    const survivors = this.#findSurvivors(wishes);
    const best = new BestFew(k);
    if (survivors > 0) this.#skills.take(wishes);
    for (let i = 0; i < survivors; i++) {
      const at = this.#survivors[i] ?? 0;
      const job = this.jobs[at];
      if (job === undefined) continue;
      const fresh = this.#fresh[at] ?? 0;
      const relevance = relevanceOf(job, wishes, this.#skills.count(at));
      // Most survivors end here: even with everything else perfect they would not be among the best.
      const highest = highestScore(relevance, fresh);
      if ((adjust?.highest(highest) ?? highest) < Math.max(minScore, best.lowest)) continue;
      const plain = scoreOf(job, wishes, relevance, fresh);
      const score = adjust?.of(job, plain) ?? plain;
      if (score < minScore) continue;
      const candidate = { job, score };
      if (!best.wouldKeep(candidate) || exclude?.(job.clusterId) === true || isRefused(job, wishes)) continue;
      best.keep(candidate);
    }
    return best.kept;
  }

  /** The best `k` jobs for this person, one of each cluster, best first; ties by cluster id, then id. */
  top(wishes: ComparableWishes, options: TopOptions): readonly Match[] {
    return this.rank(wishes, options).map(({ job }) => this.explain(job, wishes, options.adjust));
  }

  /** A job of this index with the reasons that speak for it: dear beside ranking, so asked for the chosen few. */
  explain(job: ComparableJob, wishes: ComparableWishes, adjust?: ScoreAdjustment | null): Match {
    return matchOf(job, judge(job, wishes, { now: this.now, adjust }));
  }

  /** Every job that `judge` calls a match, by id. */
  eligible(wishes: ComparableWishes): readonly ComparableJob[] {
    const jobs: ComparableJob[] = [];
    const survivors = this.#findSurvivors(wishes);
    for (let i = 0; i < survivors; i++) {
      const job = this.jobs[this.#survivors[i] ?? 0];
      if (job !== undefined && !isRefused(job, wishes)) jobs.push(job);
    }
    return jobs.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * Writes the numbers of the jobs that no hard wish excludes into `#survivors` and returns how many they are.
   * Refusals are not yet asked. Plain loops, no views and no iterators: this runs once for every person there is.
   */
  #findSurvivors(wishes: ComparableWishes): number {
    if (!hasInterest(wishes)) return 0;
    this.#findStarts(wishes);
    this.#roles.fill(wishes, this.#bits);
    const { words } = this.#arena; // after the last add: it may have grown
    const bits = this.#bits;
    const starts = this.#starts;
    const survivors = this.#survivors;
    let count = 0;
    for (let w = 0; w < bits.length; w++) {
      let word = bits[w] ?? 0;
      for (let s = 0; word !== 0 && s < starts.length; s++) word &= words[(starts[s] ?? 0) + w] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        survivors[count++] = w * 32 + 31 - Math.clz32(lowest);
        word ^= lowest;
      }
    }
    return count;
  }

  /** Where the sets of this person's hard wishes begin, into `#starts`. */
  #findStarts(wishes: ComparableWishes): void {
    if (!this.#arena.hasRoomFor(this.#facets.length)) {
      this.#arena.clear();
      for (const facet of this.#facets) facet.forget();
    }
    this.#starts.length = 0;
    for (const facet of this.#facets) {
      const start = facet.startFor(wishes, this.#arena);
      if (start !== -1) this.#starts.push(start);
    }
  }
}
