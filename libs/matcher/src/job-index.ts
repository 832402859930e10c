/**
 * All open jobs, laid out so that one person's best few are found in microseconds; always the answer `judge` would give.
 *
 * 1. Jobs are sorted by (family, seniority, freshness), so that the jobs of a role stand together (index/layout.ts).
 * 2. A person comes as packed wishes (profile/), whose parts many people share. index/wish-reader.ts looks each part up by
 *    its words and writes a record of numbers (wish-records.ts): a stated role is a few words of a bitset, narrowed to the
 *    wished levels, with a closeness for each job (role-sets.ts), a hard wish a bitset over all jobs in one flat arena
 *    (facet-index.ts), the wish about places a few of them (place-facet.ts). What was never seen before is worked out by the
 *    criteria themselves, once for all jobs that are alike to them (groups.ts).
 * 3. The sets are ANDed word by word where the roles have bits (survivors.ts).
 * 4. What survives is scored by the functions of score.ts (person-scores.ts) from a few numbers a job (job-columns.ts) and
 *    remembered factors, as far as it may still be among the best (best-few.ts).
 * 5. Only what would be kept is checked for what was seen and refused.
 *
 * Most of a match is waiting for memory, so many people at once are first read, then matched in the order of their roles
 * and places: neighbours look at the same jobs.
 *
 * Rebuild it when jobs change: a build is cheaper than upkeep. An index is not shared between threads: it works in
 * buffers of its own.
 */

import { type ComparableJob, type ComparableWishes, type Match, type ScoreAdjustment } from '#lib/vocabulary';
import { matchOf } from './explain.js';
import { BestFew, type Ranked } from './index/best-few.js';
import { CLUSTER, isSeen, type JobColumns, RECORD_SHIFT } from './index/job-columns.js';
import { laidOut } from './index/layout.js';
import { PersonScores } from './index/person-scores.js';
import { Survivors } from './index/survivors.js';
import { WishReader } from './index/wish-reader.js';
import { WishRecords } from './index/wish-records.js';
import { judge } from './judge.js';
import { PackedPeople } from './profile/packed-people.js';
import { type PackedWishes, packWishes } from './profile/packed-wishes.js';
import { roleShare } from './score.js';

export type { Ranked } from './index/best-few.js';

/** Asked of everybody alike. */
export interface RankOptions {
  /** How many at most; Infinity for all. */
  readonly k: number;
  /** 0 to 1; a lower score is not worth a message. */
  readonly minScore?: number;
}

export interface TopOptions extends RankOptions {
  /** Clusters not to offer, e.g. already sent. */
  readonly exclude?: (clusterId: string) => boolean;
  /** The same as UUIDs of sixteen bytes, one after another: what is kept beside packed wishes. */
  readonly seen?: Uint8Array;
  /** What the person's actions say of each job; `minScore` and the order are of the scores it leaves. */
  readonly adjust?: ScoreAdjustment | null | undefined;
}

/** So many are read before they are matched: enough that many of them want the same, few enough for the second cache. */
const READ_AT_ONCE = 4096;

/** So many survivors are read before any is decided on: one's memory is waited for while the next are asked for already. */
const TOGETHER = 16;

export class JobIndex {
  readonly #columns: JobColumns;
  readonly #reader: WishReader;
  readonly #scores: PersonScores;
  readonly #best: BestFew;
  readonly #survivors: Survivors;
  readonly #records = new WishRecords();
  readonly #one = new PackedPeople();
  /** Jobs looked at together, and what their scores start with. */
  readonly #asked = new Int32Array(TOGETHER);
  readonly #starts = new Float64Array(TOGETHER);

  private constructor(private readonly jobs: readonly ComparableJob[], private readonly now: Date) {
    this.#reader = new WishReader(jobs, now);
    this.#columns = this.#reader.columns;
    this.#scores = new PersonScores(jobs, this.#reader);
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
    const people = this.#read(wishes instanceof Uint8Array ? wishes : packWishes(wishes), options.seen);
    this.#match(people, 0, 0, options);
    return this.#ranked();
  }

  /**
   * As `rank` for each of many people, and cheaper: who wants the same is matched together. Tells everybody's best with their
   * number among `people`, in no order; `tell` must not ask this index for anything.
   */
  rankAll(people: PackedPeople, options: RankOptions, tell: (person: number, ranked: readonly Ranked[]) => void): void {
    for (let from = 0; from < people.size;) {
      const to = this.#readMany(people, from);
      for (const at of this.#inOrder(to - from)) {
        this.#match(people, from + at, at, options);
        tell(from + at, this.#ranked());
      }
      from = to;
    }
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
    this.#read(packWishes(wishes));
    this.#take(0);
    const jobs: ComparableJob[] = [];
    for (let i = 0; i < this.#survivors.count; i++) {
      const at = this.#survivors.jobs[i] ?? 0;
      const job = this.jobs[at];
      if (job !== undefined && !this.#scores.isRefused(at)) jobs.push(job);
    }
    return jobs.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** One person alone. */
  #read(packed: PackedWishes, seen?: Uint8Array): PackedPeople {
    this.#one.clear();
    this.#one.add(packed, seen);
    this.#records.clear();
    if (!this.#reader.hasRoom) this.#reader.forget();
    this.#reader.read(this.#one, 0, this.#records);
    return this.#one;
  }

  /** Reads people from the one numbered `from` on, and answers before whom it stopped. */
  #readMany(people: PackedPeople, from: number): number {
    this.#records.clear();
    if (!this.#reader.hasRoom) this.#reader.forget();
    let to = from;
    // What was read is void once the reader forgets: it is matched first.
    do this.#reader.read(people, to++, this.#records);
    while (to < people.size && to - from < READ_AT_ONCE && this.#reader.hasRoom);
    return to;
  }

  /** Those read, so that neighbours look at the same jobs. */
  #inOrder(count: number): Float64Array {
    const keys = new Float64Array(count);
    for (let at = 0; at < count; at++) keys[at] = this.#reader.orderOf(this.#records.numbers, this.#records.startOf(at)) * READ_AT_ONCE + at;
    keys.sort();
    for (let at = 0; at < count; at++) keys[at] = (keys[at] ?? 0) % READ_AT_ONCE;
    return keys;
  }

  #take(at: number): void {
    const { numbers } = this.#records;
    const record = this.#records.startOf(at);
    this.#scores.take(numbers, record);
    this.#survivors.find(numbers, record, this.#reader);
  }

  /** Finds the best of the person whose record is the one numbered `at`. */
  #match(people: PackedPeople, person: number, at: number, options: TopOptions): void {
    const { k, minScore = 0, adjust } = options;
    const best = this.#best;
    const scores = this.#scores;
    best.begin(k);
    this.#take(at);
    const { jobs, shares, count } = this.#survivors;
    for (let from = 0; from < count; from += TOGETHER) {
      const least = Math.max(minScore, best.lowest);
      let asked = 0;
      for (let i = from; i < count && i < from + TOGETHER; i++) {
        // Among many jobs those of a role further off end here, unread.
        if (scores.ceilingOfShare(shares[i] ?? 0, adjust) < least) continue;
        this.#asked[asked] = jobs[i] ?? 0;
        this.#starts[asked++] = scores.startOf(jobs[i] ?? 0, shares[i] ?? 0);
      }
      for (let i = 0; i < asked; i++) this.#offer(this.#asked[i] ?? 0, this.#starts[i] ?? 0, people, person, options);
    }
  }

  /** Keeps a job whose score starts so, if it is one of the best yet. */
  #offer(job: number, start: number, people: PackedPeople, person: number, { minScore = 0, exclude, adjust }: TopOptions): void {
    const best = this.#best;
    const scores = this.#scores;
    const least = Math.max(minScore, best.lowest);
    // Most end here.
    if (scores.ceilingOf(start, adjust) < least) return;
    const score = scores.scoreOf(job, start, least, adjust);
    if (score < least) return;
    const { records } = this.#columns;
    const record = job << RECORD_SHIFT;
    const cluster = records[record + CLUSTER] ?? 0;
    if (!best.wouldKeep(job, cluster, score)) return;
    if (isSeen(records, record, people.words, people.seenFrom(person), people.seenTo(person))) return;
    if (exclude?.(this.jobs[job]?.clusterId ?? '') === true || scores.isRefused(job)) return;
    best.keep(job, cluster, score);
  }

  #ranked(): readonly Ranked[] {
    const best = this.#best;
    const ranked: Ranked[] = [];
    for (let at = 0; at < best.size; at++) {
      const job = this.jobs[best.jobAt(at)];
      if (job !== undefined) ranked.push({ job, score: best.scoreAt(at) });
    }
    return ranked;
  }
}
