/** Adds up who of an audience stays behind at which stage, and from when the others may be written to. */

import { type FirstMoment, type FirstMoments, type PastMessage } from '#lib/pacing';
import { type Reason, WINDOW_MS } from '#lib/vocabulary';

/** From who matches to who may be written to now, in the order in which pacing asks. */
const REACH_STAGES = ['told', 'consent', 'pause', 'cap', 'quiet'] as const;
type ReachStage = (typeof REACH_STAGES)[number];

export interface Reach {
  readonly stages: readonly { readonly stage: ReachStage; readonly remaining: number; readonly removed: readonly { readonly reason: Reason; readonly count: number }[] }[];
  readonly reachableNow: number;
  /** The first moment at which nothing stands in the way any more, for those who may be written to at all. */
  readonly when: Readonly<Record<When, number>>;
}

type When = 'now' | 'within24h' | 'within7d' | 'later' | 'unknown';

/** What is particular to somebody: why the job is none for them, or what they heard; null for nothing. */
export type Particular = Reason | readonly PastMessage[] | null;

const STAGE_OF: Partial<Readonly<Record<Reason, ReachStage>>> = {
  already_sent: 'told', already_applied: 'told',
  paused: 'pause', cooling_down: 'pause',
  frequency_cap: 'cap', organisation_limit: 'cap',
  unknown_time_zone: 'quiet', quiet_hours: 'quiet',
};

export class ReachTally {
  readonly #removed = new Map<ReachStage, Map<Reason, number>>(REACH_STAGES.map((stage) => [stage, new Map<Reason, number>()]));
  readonly #when: Record<When, number> = { now: 0, within24h: 0, within7d: 0, later: 0, unknown: 0 };
  #all = 0;

  constructor(private readonly now: Date) {}

  /** People who are the same to every rule but in what is particular to each. */
  add(people: readonly Particular[], moments: FirstMoments): void {
    this.#all += people.length;
    let alone = 0;
    const capped: number[] = [];
    for (const one of people) {
      if (typeof one === 'string') this.#remove(one, 1);
      else if (one === null) alone += 1;
      else if (moments.alone.never) this.#count(moments.of(one), 1);
      else {
        const stop = moments.capped(one);
        if (stop === null) alone += 1;
        else {
          this.#remove(stop.because, 1);
          capped.push(stop.until);
        }
      }
    }
    this.#count(moments.alone, alone);
    const until = Float64Array.from(capped).sort();
    if (until.length > 0) this.#spread(moments, until, 0, until.length - 1);
  }

  reach(): Reach {
    let remaining = this.#all;
    const stages = REACH_STAGES.map((stage) => {
      const removed = [...this.#removed.get(stage) ?? []].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
      for (const { count } of removed) remaining -= count;
      return { stage, remaining, removed };
    });
    return { stages, reachableNow: remaining, when: this.#when };
  }

  #count({ because, at, never }: FirstMoment, people: number): void {
    if (because !== null) this.#remove(because, people);
    if (!never) this.#when[this.#bucketOf(at)] += people;
  }

  /** Whoever is free later may not be written to earlier: of two with one answer, all between have it. `until` rises. */
  #spread(moments: FirstMoments, until: Float64Array, from: number, to: number): void {
    const bucket = this.#bucketOf(moments.from(until[from] ?? 0));
    if (from === to || this.#bucketOf(moments.from(until[to] ?? 0)) === bucket) {
      this.#when[bucket] += to - from + 1;
      return;
    }
    const middle = (from + to) >>> 1;
    this.#spread(moments, until, from, middle);
    this.#spread(moments, until, middle + 1, to);
  }

  #remove(reason: Reason, people: number): void {
    const counts = this.#removed.get(STAGE_OF[reason] ?? 'consent');
    counts?.set(reason, (counts.get(reason) ?? 0) + people);
  }

  #bucketOf(at: Date | null): When {
    if (at === null) return 'unknown';
    const waitMs = at.getTime() - this.now.getTime();
    if (waitMs <= 0) return 'now';
    if (waitMs <= WINDOW_MS.day) return 'within24h';
    return waitMs <= WINDOW_MS.week ? 'within7d' : 'later';
  }
}
