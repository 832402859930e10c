/** One job held against everybody, wish after wish: how many each leaves, and who only just fell through. */

import { type ComparableJob, type Rule } from '#lib/vocabulary';
import { INTERESTED, type InterestColumn, NOTHING, OTHER_ROLES } from './interest-column.js';
import { isNearMiss, NearMisses } from './near-misses.js';
import { type RefusalColumn } from './refusal-column.js';
import { type FacetColumn, PASSES, SILENT } from './wish-facets.js';

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

/** Counts by stage and reason, in the order they are to be shown. */
class Removals {
  readonly #stages: { readonly stage: AudienceStage['stage']; readonly counts: Map<AudienceReason, number> }[] = [];

  begin(stage: AudienceStage['stage'], reasons: readonly AudienceReason[]): Map<AudienceReason, number> {
    const counts = new Map(reasons.map((reason) => [reason, 0]));
    this.#stages.push({ stage, counts });
    return counts;
  }

  shown(pool: number): readonly AudienceStage[] {
    let remaining = pool;
    return this.#stages.map(({ stage, counts }) => {
      const removed = [...counts].filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));
      for (const { count } of removed) remaining -= count;
      return { stage, remaining, removed };
    });
  }
}

/** Everybody whom the stated roles let through, and the counts of the rest. */
const interested = (job: ComparableJob, { people, interest }: Columns, removals: Removals): { pool: number; slots: Uint32Array } => {
  const verdicts = interest.verdicts(job);
  const { values } = interest.column;
  const counts = new Uint32Array(4);
  const slots = new Uint32Array(people);
  let found = 0;
  for (let slot = 0; slot < people; slot++) {
    const verdict = verdicts[values[slot] ?? 0] ?? 0;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (verdict === INTERESTED) slots[found++] = slot;
  }
  removals.begin('pool', []);
  const removed = removals.begin('interest', []);
  removed.set('nothing_stated', counts[NOTHING] ?? 0);
  removed.set('role', counts[OTHER_ROLES] ?? 0);
  return { pool: found + (counts[NOTHING] ?? 0) + (counts[OTHER_ROLES] ?? 0), slots: slots.subarray(0, found) };
};

/** Holds `job` against everyone in the columns. */
export const sift = (job: ComparableJob, columns: Columns): Sifted => {
  const removals = new Removals();
  const { pool, slots } = interested(job, columns, removals);
  const facets = columns.facets.map((facet) => ({ ask: facet.verdicts(job), values: facet.column.values }));
  // Two counts a facet: the posting says otherwise, the posting does not say.
  const counts = new Uint32Array(facets.length * 2);
  const refuses = columns.refusals.verdicts(job);
  const refused = new Map<Rule, number>();
  const nearMisses = new NearMisses(columns.facets);
  let left = 0; // survivors are written over the slots already read
  for (const slot of slots) {
    let failed = 0;
    for (let at = 0; at < facets.length; at++) {
      const facet = facets[at];
      if (facet === undefined) break;
      const answer = facet.ask(facet.values[slot] ?? 0);
      if (answer === PASSES) continue;
      if (failed === 0) counts[at * 2 + (answer === SILENT ? 1 : 0)] = (counts[at * 2 + (answer === SILENT ? 1 : 0)] ?? 0) + 1;
      failed |= 1 << at;
      if (!isNearMiss(failed)) break;
    }
    if (!isNearMiss(failed)) continue;
    const rule = refuses(slot);
    if (failed !== 0) {
      if (rule === null) nearMisses.add(slot, failed);
    } else if (rule === null) slots[left++] = slot;
    else refused.set(rule, (refused.get(rule) ?? 0) + 1);
  }
  columns.facets.forEach(({ facet: { criterion: { rule } } }, at) => {
    const removed = removals.begin(rule, []);
    removed.set(rule, counts[at * 2] ?? 0);
    removed.set(`${rule}_not_stated`, counts[at * 2 + 1] ?? 0);
  });
  const removed = removals.begin('refusals', []);
  for (const [rule, count] of refused) removed.set(rule, count);
  return { pool, stages: removals.shown(pool), survivors: slots.slice(0, left), nearMisses };
};
