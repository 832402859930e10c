/** One job held against everybody, wish after wish: how many each leaves, and who only just fell through. */

import { type ComparableJob, type Rule } from '#lib/vocabulary';
import { REFUSALS } from '../criteria/order.js';
import { INTERESTED, type InterestColumn, NOTHING, OTHER_ROLES } from './interest-column.js';
import { isNearMiss, NearMisses } from './near-misses.js';
import { type RefusalColumn } from './refusal-column.js';
import { type Values } from './value-column.js';
import { type FacetColumn, FAILS, PASSES, SILENT } from './wish-facets.js';

/**
 * Why people are not in the audience: the rule that said no; `…_not_stated` when the posting does not say and the
 * person leaves such postings out; `nothing_stated` when they named no role, skill or industry at all.
 */
export type AudienceReason = Rule | `${Rule}_not_stated` | 'nothing_stated';

export interface AudienceStage {
  readonly stage: 'pool' | 'interest' | Rule | 'refusals';
  readonly remaining: number;
  /** Counts above zero; each person under the first rule, in the order of the stages, that said no. */
  readonly removed: readonly { readonly reason: AudienceReason; readonly count: number }[];
}

export interface Columns {
  readonly people: number;
  readonly interest: InterestColumn;
  readonly facets: readonly FacetColumn[];
  readonly refusals: RefusalColumn;
}

export interface Sifted {
  readonly pool: number;
  readonly stages: readonly AudienceStage[];
  /** Slots of those who match. */
  readonly survivors: Uint32Array;
  readonly nearMisses: NearMisses;
}

type Removed = AudienceStage['removed'];

const removedBy = (...counts: readonly (readonly [AudienceReason, number])[]): Removed =>
  counts.filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));

/** What remains after each stage: the pool less everybody removed so far. */
const counted = (pool: number, stages: readonly (readonly [AudienceStage['stage'], Removed])[]): readonly AudienceStage[] => {
  let remaining = pool;
  return stages.map(([stage, removed]) => {
    for (const { count } of removed) remaining -= count;
    return { stage, remaining, removed };
  });
};

/** Writes the slots whose interest the job meets, and answers how many. Without a branch: which of a million it takes is unpredictable. */
const takeMet = (values: Values, people: number, isMet: Uint8Array, slots: Uint32Array): number => {
  let found = 0;
  for (let slot = 0; slot < people; slot++) {
    slots[found] = slot;
    found += isMet[values[slot] ?? 0] ?? 0;
  }
  return found;
};

/** Everybody whom the stated roles let through, and the counts of the rest. */
const interestedIn = (job: ComparableJob, { people, interest }: Columns, slots: Uint32Array) => {
  const { byInterest, people: counts } = interest.verdicts(job);
  const isMet = byInterest.map((verdict) => (verdict === INTERESTED ? 1 : 0));
  const [nothing, otherRoles] = [counts[NOTHING] ?? 0, counts[OTHER_ROLES] ?? 0];
  return {
    pool: nothing + otherRoles + (counts[INTERESTED] ?? 0),
    removed: removedBy(['nothing_stated', nothing], ['role', otherRoles]),
    found: takeMet(interest.column.values, people, isMet, slots),
  };
};

/** One facet after another asks all who are left: a tight loop over one column is what a processor does best. */
class Sieve {
  readonly stages: (readonly [Rule, Removed])[] = [];
  /** Of each slot that is left, the facets it fails, as bits. */
  readonly failed: Uint8Array;

  constructor(private readonly job: ComparableJob, private readonly columns: readonly FacetColumn[], readonly slots: Uint32Array, public left: number) {
    this.failed = new Uint8Array(left);
  }

  /** Leaves those who fail nothing and the near misses; the others are counted under the first wish they fail. */
  run(): void {
    this.columns.forEach((column, at) => { this.#ask(column, at); });
  }

  #ask(column: FacetColumn, at: number): void {
    const { slots, failed, left } = this;
    const verdicts = column.verdicts(this.job);
    const { values } = column.column;
    const { known } = verdicts;
    const counts = [0, 0, 0, 0];
    let kept = 0;
    for (let i = 0; i < left; i++) {
      const slot = slots[i] ?? 0;
      const value = values[slot] ?? 0;
      const answer = known[value] ?? 0;
      let fails = failed[i] ?? 0;
      if (answer !== PASSES) {
        const exact = answer === 0 ? verdicts.of(value) : answer;
        if (exact !== PASSES) {
          if (fails === 0) counts[exact] = (counts[exact] ?? 0) + 1;
          fails |= 1 << at;
          if (!isNearMiss(fails)) continue;
        }
      }
      slots[kept] = slot;
      failed[kept++] = fails;
    }
    this.left = kept;
    const { rule } = column.facet.criterion;
    this.stages.push([rule, removedBy([rule, counts[FAILS] ?? 0], [`${rule}_not_stated`, counts[SILENT] ?? 0])]);
  }
}

/** Holds `job` against everyone in the columns. `slots` is working space for all of them and one more. */
export const sift = (job: ComparableJob, columns: Columns, slots: Uint32Array): Sifted => {
  const { pool, removed, found } = interestedIn(job, columns, slots);
  const sieve = new Sieve(job, columns.facets, slots, found);
  sieve.run();
  const refusalOf = columns.refusals.verdicts(job);
  const refused = new Map<Rule, number>();
  const nearMisses = new NearMisses(columns.facets);
  let matching = 0; // survivors are written over the slots already read
  for (let at = 0; at < sieve.left; at++) {
    const slot = slots[at] ?? 0;
    const failed = sieve.failed[at] ?? 0;
    const rule = refusalOf(slot);
    if (failed !== 0) {
      if (rule === null) nearMisses.add(slot, failed);
    } else if (rule === null) slots[matching++] = slot;
    else refused.set(rule, (refused.get(rule) ?? 0) + 1);
  }
  const stages = counted(pool, [['pool', []], ['interest', removed], ...sieve.stages, ['refusals', removedBy(...REFUSALS.map(({ rule }) => [rule, refused.get(rule) ?? 0] as const))]]);
  return { pool, stages, survivors: slots.slice(0, matching), nearMisses };
};
