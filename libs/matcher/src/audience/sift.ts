/** One job held against everybody, wish after wish: how many each leaves, and who only just fell through. */

import { type ComparableJob, type Rule } from '#lib/vocabulary';
import { INTERESTED, type InterestColumn, NOTHING, OTHER_ROLES } from './interest-column.js';
import { isNearMiss, NearMisses } from './near-misses.js';
import { type RefusalColumn } from './refusal-column.js';
import { type Values } from './value-column.js';
import { type FacetColumn, type FacetVerdicts, PASSES, SILENT } from './wish-facets.js';

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

/** The slots whose interest the job meets. Without a branch: which of a million people it takes is unpredictable. */
const slotsOf = (values: Values, people: number, isMet: Uint8Array): Uint32Array => {
  const slots = new Uint32Array(people + 1);
  let found = 0;
  for (let slot = 0; slot < people; slot++) {
    slots[found] = slot;
    found += isMet[values[slot] ?? 0] ?? 0;
  }
  return slots.subarray(0, found);
};

/** Everybody whom the stated roles let through, and the counts of the rest. */
const interestedIn = (job: ComparableJob, { people, interest }: Columns) => {
  const { byInterest, people: counts } = interest.verdicts(job);
  const isMet = byInterest.map((verdict) => (verdict === INTERESTED ? 1 : 0));
  const [nothing, otherRoles] = [counts[NOTHING] ?? 0, counts[OTHER_ROLES] ?? 0];
  return {
    pool: nothing + otherRoles + (counts[INTERESTED] ?? 0),
    removed: removedBy(['nothing_stated', nothing], ['role', otherRoles]),
    slots: slotsOf(interest.column.values, people, isMet),
  };
};

/** Asks the hard wishes of one person after another, and counts who falls at which. */
class Sieve {
  readonly #facets: readonly { readonly verdicts: FacetVerdicts; readonly values: Values }[];
  /** Two a facet: the posting says otherwise, the posting does not say. */
  readonly #counts: Uint32Array;

  constructor(job: ComparableJob, private readonly columns: readonly FacetColumn[]) {
    this.#facets = columns.map((column) => ({ verdicts: column.verdicts(job), values: column.column.values }));
    this.#counts = new Uint32Array(columns.length * 2);
  }

  /** The wishes this person's slot fails, as bits; counted under the first. Not looked at to the end once no near miss. */
  failedBy(slot: number): number {
    const facets = this.#facets;
    let failed = 0;
    for (let at = 0; at < facets.length; at++) {
      const facet = facets[at];
      if (facet === undefined) break;
      const answer = facet.verdicts.of(facet.values[slot] ?? 0);
      if (answer === PASSES) continue;
      const count = at * 2 + (answer === SILENT ? 1 : 0);
      if (failed === 0) this.#counts[count] = (this.#counts[count] ?? 0) + 1;
      failed |= 1 << at;
      if (!isNearMiss(failed)) break;
    }
    return failed;
  }

  get stages(): (readonly [Rule, Removed])[] {
    return this.columns.map(({ facet: { criterion: { rule } } }, at) =>
      [rule, removedBy([rule, this.#counts[at * 2] ?? 0], [`${rule}_not_stated`, this.#counts[at * 2 + 1] ?? 0])]);
  }
}

/** Holds `job` against everyone in the columns. */
export const sift = (job: ComparableJob, columns: Columns): Sifted => {
  const { pool, removed, slots } = interestedIn(job, columns);
  const sieve = new Sieve(job, columns.facets);
  const refusalOf = columns.refusals.verdicts(job);
  const refused = new Map<Rule, number>();
  const nearMisses = new NearMisses(columns.facets);
  let left = 0; // survivors are written over the slots already read
  for (const slot of slots) {
    const failed = sieve.failedBy(slot);
    if (!isNearMiss(failed)) continue;
    const rule = refusalOf(slot);
    if (failed !== 0) {
      if (rule === null) nearMisses.add(slot, failed);
    } else if (rule === null) slots[left++] = slot;
    else refused.set(rule, (refused.get(rule) ?? 0) + 1);
  }
  const stages = counted(pool, [['pool', []], ['interest', removed], ...sieve.stages, ['refusals', removedBy(...refused)]]);
  return { pool, stages, survivors: slots.slice(0, left), nearMisses };
};
