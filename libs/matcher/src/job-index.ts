/**
 * All open jobs, laid out so that one person's best few are found in microseconds; always the answer `judge` would give.
 *
 * Jobs are sorted by (family, seniority, freshness), so that the jobs of a role stand together. A person comes as packed
 * wishes (profile/), whose parts many people share: each stated role is a few words of a bitset with a closeness for
 * each job, each hard wish a bitset over all jobs, remembered by its bytes. The sets are ANDed where the roles have
 * bits; what survives is scored from remembered parts by the functions of score.ts, and only what would be kept is
 * checked for refusals. Rebuild it when jobs change: a build is cheaper than upkeep. An index is not shared between
 * threads: it works in buffers of its own.
 */

import { type ComparableJob, type ComparableWishes, type Match, type ScoreAdjustment } from '#lib/vocabulary';
import { REFUSALS } from './criteria/order.js';
import { levelOf } from './criteria/seniority.js';
import { matchOf } from './explain.js';
import { BestFew, type Ranked } from './index/best-few.js';
import { isSeen, JobColumns, NO_INDUSTRY } from './index/job-columns.js';
import { type RoleSet } from './index/role-sets.js';
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

const byLayout = (a: ComparableJob, b: ComparableJob): number => {
  const familyA = a.families[0]?.family ?? '';
  const familyB = b.families[0]?.family ?? '';
  if (familyA !== familyB) return familyA < familyB ? -1 : 1;
  const byTime = (b.postedAt?.getTime() ?? 0) - (a.postedAt?.getTime() ?? 0);
  return levelOf(a) - levelOf(b) || byTime || (a.id < b.id ? -1 : 1);
};

/** More than rounding a score can add to it, and than the order of a product can. */
const ROUNDING = 1e-6;

/** The share of a role that a job does not answer. */
const NO_ROLE = roleShare(0);

export class JobIndex {
  readonly #columns: JobColumns;
  readonly #reader: WishReader;
  readonly #best: BestFew;
  /** Working buffers: the survivors of the person at hand by number, and what the roles say of each job of this turn. */
  readonly #survivors: Uint32Array;
  readonly #roleShare: Float64Array;
  readonly #roleTurn: Uint32Array;
  #turn = 0;

  private constructor(private readonly jobs: readonly ComparableJob[], private readonly now: Date) {
    this.#columns = new JobColumns(jobs, now);
    this.#reader = new WishReader(jobs, this.#columns);
    this.#best = new BestFew(this.#columns.clusterOf, this.#columns.placeOf);
    this.#survivors = new Uint32Array(jobs.length);
    this.#roleShare = new Float64Array(jobs.length);
    this.#roleTurn = new Uint32Array(jobs.length);
  }

  /** `jobs` have distinct ids and are kept by reference; `now` dates their freshness for the life of the index. */
  static build(jobs: readonly ComparableJob[], { now }: { readonly now: Date }): JobIndex {
    return new JobIndex([...jobs].sort(byLayout), now);
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
    const jobs: ComparableJob[] = [];
    const survivors = this.#findSurvivors();
    for (let i = 0; i < survivors; i++) {
      const at = this.#survivors[i] ?? 0;
      const job = this.jobs[at];
      if (job !== undefined && !this.#isRefused(at)) jobs.push(job);
    }
    return jobs.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #rank(packed: PackedWishes, { k, minScore = 0, exclude, seen, adjust }: TopOptions): BestFew {
    const best = this.#best;
    best.begin(k);
    this.#reader.read(packed);
    const survivors = this.#findSurvivors();
    const { fresh, clusterWords } = this.#columns;
    const { highestFactor } = this.#reader;
    let least = minScore;
    for (let i = 0; i < survivors; i++) {
      const at = this.#survivors[i] ?? 0;
      const start = this.#relevanceOf(at) * (fresh[at] ?? 0);
      // Most survivors end here: even with everything else perfect they would not be among the best.
      const highest = start * highestFactor + ROUNDING;
      if ((adjust ? adjust.highest(Math.min(1, highest)) : highest) < least) continue;
      const score = this.#scoreOf(at, start, adjust);
      if (score < least || !best.wouldKeep(at, score)) continue;
      if (seen !== undefined && isSeen(clusterWords, at, seen)) continue;
      if (exclude?.(this.jobs[at]?.clusterId ?? '') === true || this.#isRefused(at)) continue;
      best.keep(at, score);
      least = Math.max(minScore, best.lowest);
    }
    return best;
  }

  #relevanceOf(at: number): number {
    const { roleSets, skillMarks, turn, skillsStated, industriesStated } = this.#reader;
    const { skills, skillsFrom } = this.#columns;
    const roleStated = roleSets.length > 0;
    const to = skillsFrom[at + 1] ?? 0;
    let i = skillsFrom[at] ?? 0;
    const isSilent = i === to;
    let met = 0;
    for (; i < to; i++) if (skillMarks[skills[i] ?? 0] === turn) met++;
    const role = !roleStated ? UNSTATED : this.#roleTurn[at] === this.#turn ? this.#roleShare[at] ?? 0 : NO_ROLE;
    return blended(role, skillShare(met, skillsStated, isSilent, roleStated), industriesStated > 0 ? this.#industryShare(at, roleStated) : UNSTATED);
  }

  #industryShare(at: number, roleStated: boolean): number {
    const { industryMarks, turn } = this.#reader;
    const industry = this.#columns.industryOf[at] ?? NO_INDUSTRY;
    return industryShare(industry === NO_INDUSTRY ? 'unknown' : industryMarks[industry] === turn ? 'yes' : 'no', roleStated);
  }

  #scoreOf(at: number, start: number, adjust: ScoreAdjustment | null | undefined): number {
    const { facets, entries, values } = this.#reader;
    let score = start;
    for (let f = 0; f < facets.length; f++) score *= facets[f]?.factorOf(entries[f] ?? 0, values[at * facets.length + f] ?? 0) ?? 1;
    const job = adjust ? this.jobs[at] : undefined;
    return adjust && job ? adjust.of(job, rounded(score)) : rounded(score);
  }

  #isRefused(at: number): boolean {
    const { refusals } = this.#reader;
    const job = this.jobs[at];
    if (refusals === null || job === undefined) return false;
    for (const refusal of REFUSALS) if (refusal.refuses(job, refusals)) return true;
    return false;
  }

  /**
   * Writes the numbers of the jobs that no hard wish excludes into `#survivors` and returns how many they are.
   * Refusals are not yet asked. Plain loops, no views and no iterators: this runs once for every person there is.
   */
  #findSurvivors(): number {
    const { isInterested, roleSets, roleIsHard } = this.#reader;
    if (!isInterested) return 0;
    this.#nextTurn();
    let count = 0;
    for (const set of roleSets) count = this.#addRole(set, roleIsHard, count);
    return roleIsHard ? count : this.#addAll();
  }

  #nextTurn(): void {
    if (this.#turn === 0xffffffff) {
      this.#roleTurn.fill(0);
      this.#turn = 0;
    }
    this.#turn++;
  }

  /** Notes how well each job answers the role; a hard role's jobs are the survivors, those that the other wishes let through. */
  #addRole({ at, bits, before, shareOf }: RoleSet, isHard: boolean, survivors: number): number {
    const { starts, startCount, arena: { words }, roles: { shares } } = this.#reader;
    let count = survivors;
    for (let i = 0; i < at.length; i++) {
      const w = at[i] ?? 0;
      const all = bits[i] ?? 0;
      let word = all;
      if (isHard) for (let s = 0; word !== 0 && s < startCount; s++) word &= words[(starts[s] ?? 0) + w] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        const job = w * 32 + 31 - Math.clz32(lowest);
        const share = shares[shareOf[(before[i] ?? 0) + bitCount(all & (lowest - 1))] ?? 0] ?? 0;
        if (this.#roleTurn[job] !== this.#turn) {
          this.#roleTurn[job] = this.#turn;
          this.#roleShare[job] = share;
          this.#survivors[count++] = job;
        } else if (share > (this.#roleShare[job] ?? 0)) this.#roleShare[job] = share;
        word ^= lowest;
      }
    }
    return count;
  }

  /** The survivors when no role excludes: every job that the other wishes let through. */
  #addAll(): number {
    const { starts, startCount, arena: { words } } = this.#reader;
    const last = this.jobs.length >>> 5;
    let count = 0;
    for (let w = 0; w <= last; w++) {
      let word = w < last ? -1 : 2 ** (this.jobs.length & 31) - 1;
      for (let s = 0; word !== 0 && s < startCount; s++) word &= words[(starts[s] ?? 0) + w] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        this.#survivors[count++] = w * 32 + 31 - Math.clz32(lowest);
        word ^= lowest;
      }
    }
    return count;
  }
}

/** How many bits of 32 are set. */
const bitCount = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
