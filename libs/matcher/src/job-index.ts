/**
 * All open jobs, laid out so that one person's best few are found in microseconds; always the answer `judge` would give.
 *
 * 1. Jobs are sorted by (family, seniority, freshness), so that the jobs of a role stand together (index/layout.ts).
 * 2. A person comes as packed wishes (profile/), whose parts many people share. index/wish-reader.ts looks each part up by
 *    its words: a stated role is a few words of a bitset, narrowed to the wished levels, with a closeness for each job
 *    (role-sets.ts), a hard wish a bitset over all jobs in one flat arena (facet-index.ts), the wish about places a few of
 *    them (place-facet.ts). What was never seen before is worked out by the criteria themselves, once for all jobs that are
 *    alike to them (groups.ts).
 * 3. The sets are ANDed word by word where the roles have bits (survivors.ts).
 * 4. What survives is scored by the functions of score.ts from one record a job (job-columns.ts) and remembered factors,
 *    as far as it may still be among the best (best-few.ts).
 * 5. Only what would be kept is checked for what was seen and refused.
 *
 * Rebuild it when jobs change: a build is cheaper than upkeep. An index is not shared between threads: it works in
 * buffers of its own.
 */

import { type ComparableJob, type ComparableWishes, type Match, type ScoreAdjustment } from '#lib/vocabulary';
import { REFUSALS } from './criteria/order.js';
import { matchOf } from './explain.js';
import { BestFew, type Ranked } from './index/best-few.js';
import { CLUSTER, COMPANY, FACET, FIRST_SKILL, FRESH, INDUSTRY, isSeen, type JobColumns, NOT_NAMED, SKILL_COUNT } from './index/job-columns.js';
import { laidOut } from './index/layout.js';
import { Survivors } from './index/survivors.js';
import { WishReader } from './index/wish-reader.js';
import { judge } from './judge.js';
import { type PackedWishes, packWishes } from './profile/packed-wishes.js';
import { blended, industryShare, roleShare, rounded, skillShare, UNSTATED } from './score.js';

export type { Ranked } from './index/best-few.js';

export interface TopOptions {
  /** How many at most; Infinity for all. */
  readonly k: number;
  /** 0 to 1; a lower score is not worth a message. */
  readonly minScore?: number;
  /** Clusters not to offer, e.g. already sent. */
  readonly exclude?: (clusterId: string) => boolean;
  /** The same as UUIDs of sixteen bytes, one after another: what is kept beside packed wishes. */
  readonly seen?: Uint8Array;
  /** What the person's actions say of each job; `minScore` and the order are of the scores it leaves. */
  readonly adjust?: ScoreAdjustment | null | undefined;
}

/** More than rounding a score can add to it, and than the order of a product can. */
const ROUNDING = 1e-6;

/** Whether a score that is at most `highest` stays below `least` for sure, whatever the person's actions say of the job. */
const isBelow = (highest: number, least: number, adjust: ScoreAdjustment | null | undefined): boolean =>
  (adjust ? adjust.highest(Math.min(1, highest + ROUNDING)) : highest + ROUNDING) < least;

export class JobIndex {
  readonly #columns: JobColumns;
  readonly #reader: WishReader;
  readonly #best: BestFew;
  readonly #survivors: Survivors;

  private constructor(private readonly jobs: readonly ComparableJob[], private readonly now: Date) {
    this.#reader = new WishReader(jobs, now);
    this.#columns = this.#reader.columns;
    this.#best = new BestFew(jobs);
    this.#survivors = new Survivors(jobs.length, roleShare(0));
  }

  /** `jobs` have distinct ids and are kept by reference; `now` dates their freshness for the life of the index. */
  static build(jobs: readonly ComparableJob[], { now }: { readonly now: Date }): JobIndex {
    return new JobIndex(laidOut(jobs), now);
  }

  /** When its postings' freshness was dated. */
  get datedAt(): Date {
    return this.now;
  }

  get size(): number {
    return this.jobs.length;
  }

  /** The best `k` clusters with their scores, best first: `top` without the words. */
  rank(wishes: ComparableWishes | PackedWishes, options: TopOptions): readonly Ranked[] {
    const best = this.#rank(wishes instanceof Uint8Array ? wishes : packWishes(wishes), options);
    const ranked: Ranked[] = [];
    for (let at = 0; at < best.size; at++) {
      const job = this.jobs[best.jobAt(at)];
      if (job !== undefined) ranked.push({ job, score: best.scoreAt(at) });
    }
    return ranked;
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
    this.#reader.read(packWishes(wishes));
    this.#survivors.find(this.#reader);
    const jobs: ComparableJob[] = [];
    for (let i = 0; i < this.#survivors.count; i++) {
      const at = this.#survivors.jobs[i] ?? 0;
      const job = this.jobs[at];
      if (job !== undefined && !this.#isRefused(at, this.#columns.recordAt[at] ?? 0)) jobs.push(job);
    }
    return jobs.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #rank(packed: PackedWishes, { k, minScore = 0, exclude, seen, adjust }: TopOptions): BestFew {
    const best = this.#best;
    best.begin(k);
    this.#reader.read(packed);
    this.#survivors.find(this.#reader);
    const { jobs, shares, count } = this.#survivors;
    const { records, recordAt, fresh } = this.#columns;
    const { highestFactor, roleCount } = this.#reader;
    const withoutRole = this.#highestRelevance(roleCount === 0 ? UNSTATED : 0);
    const perShare = roleCount === 0 ? 0 : this.#highestRelevance(1) - withoutRole;
    let least = minScore;
    for (let i = 0; i < count; i++) {
      const share = shares[i] ?? 0;
      // Among many jobs those of a role further off end here, unread: even all the skills would not make them one of the best.
      if (isBelow((withoutRole + perShare * share) * highestFactor, least, adjust)) continue;
      const at = jobs[i] ?? 0;
      const record = recordAt[at] ?? 0;
      const start = this.#relevanceOf(record, share) * (fresh[(record + FRESH) >>> 1] ?? 0);
      // And here most others: everything else perfect, they would not be.
      if (isBelow(start * highestFactor, least, adjust)) continue;
      const score = this.#scoreOf(at, record, start, least, adjust);
      const cluster = records[record + CLUSTER] ?? 0;
      if (score < least || !best.wouldKeep(at, cluster, score)) continue;
      if (seen !== undefined && isSeen(records, record, seen)) continue;
      if (exclude?.(this.jobs[at]?.clusterId ?? '') === true || this.#isRefused(at, record)) continue;
      best.keep(at, cluster, score);
      least = Math.max(minScore, best.lowest);
    }
    return best;
  }

  /** What a job of this role's share comes to that names every skill and the industry. */
  #highestRelevance(role: number): number {
    const { skillsStated, industriesStated } = this.#reader;
    return blended(role, skillsStated > 0 ? 1 : UNSTATED, industriesStated > 0 ? 1 : UNSTATED);
  }

  #relevanceOf(record: number, role: number): number {
    const { skills: { on }, skillsStated, industriesStated } = this.#reader;
    const { records } = this.#columns;
    const roleStated = role !== UNSTATED;
    const named = records[record + SKILL_COUNT] ?? 0;
    const first = record + FIRST_SKILL;
    let met = 0;
    for (let i = 0; i < named; i++) met += on[records[first + i] ?? 0] ?? 0;
    const industry = industriesStated > 0 ? this.#industryShare(records[record + INDUSTRY] ?? NOT_NAMED, roleStated) : UNSTATED;
    return blended(role, skillShare(met, skillsStated, named === 0, roleStated), industry);
  }

  #industryShare(industry: number, roleStated: boolean): number {
    return industryShare(industry === NOT_NAMED ? 'unknown' : this.#reader.industries.on[industry] === 1 ? 'yes' : 'no', roleStated);
  }

  /** The job's score; or, when that is below `least`, anything below it. */
  #scoreOf(at: number, record: number, start: number, least: number, adjust: ScoreAdjustment | null | undefined): number {
    const { place, placeSets, facets, entries } = this.#reader;
    const { records } = this.#columns;
    let score = start * place.factorOf(placeSets, records[record + FACET] ?? 0, at);
    // Every factor is at most 1: what has fallen below stays there.
    const lost = adjust ? -1 : least - ROUNDING;
    for (let f = 0; f < facets.length && score > lost; f++) score *= facets[f]?.factorOf(entries[f] ?? 0, records[record + FACET + 1 + f] ?? 0) ?? 1;
    if (score <= lost) return -1;
    const job = adjust ? this.jobs[at] : undefined;
    return adjust && job ? adjust.of(job, rounded(score)) : rounded(score);
  }

  #isRefused(at: number, record: number): boolean {
    const { refusals, refusedCompanies } = this.#reader;
    const company = this.#columns.records[record + COMPANY] ?? NOT_NAMED;
    if (company !== NOT_NAMED && refusedCompanies.on[company] === 1) return true;
    const job = this.jobs[at];
    if (refusals === null || job === undefined) return false;
    for (const refusal of REFUSALS) if (refusal.refuses(job, refusals)) return true;
    return false;
  }
}
