/** One job held against everybody: how many each wish leaves, and who only just fell through. */

import { type ComparableJob, type Rule } from '#lib/vocabulary';
import { REFUSALS } from '../criteria/order.js';
import { INTERESTED, type InterestColumn, NOTHING, OTHER_ROLES } from './interest-column.js';
import { isNearMiss, NearMisses } from './near-misses.js';
import { type RefusalColumn } from './refusal-column.js';
import { BITS_A_FACET, codeOf, CODES, type WishColumns } from './wish-columns.js';
import { PAY, PLACE, SILENT, WISH_FACETS } from './wish-facets.js';

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
  readonly interest: InterestColumn;
  readonly wishes: WishColumns;
  readonly refusals: RefusalColumn;
}

/** Room for everybody's slot and one more, and for what is said of each. */
export interface WorkingSpace {
  readonly slots: Uint32Array;
  readonly codes: Uint16Array;
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

/** Everybody whom the stated roles let through, and the counts of the rest. */
const interestedIn = (job: ComparableJob, { interest }: Columns, slots: Uint32Array) => {
  const { byInterest, people: counts } = interest.verdicts(job);
  const [nothing, otherRoles] = [counts[NOTHING] ?? 0, counts[OTHER_ROLES] ?? 0];
  return {
    pool: nothing + otherRoles + (counts[INTERESTED] ?? 0),
    removed: removedBy(['nothing_stated', nothing], ['role', otherRoles]),
    found: interest.collect(byInterest, slots),
  };
};

/** By code: the facets that fail, as bits, and whether to go on with such a person: they fail nothing, or nearly. */
const FAILED = Uint8Array.from({ length: CODES }, (_, code) =>
  WISH_FACETS.reduce((bits, _facet, facet) => bits | (Number((code >> (BITS_A_FACET * facet)) % (1 << BITS_A_FACET) !== 0) << facet), 0));
const IS_KEPT = FAILED.map((failed) => Number(failed === 0 || isNearMiss(failed)));

/** Asks those in the first `found` slots everything but roles and refusals; leaves whoever is kept, each with their code. */
const ask = (job: ComparableJob, wishes: WishColumns, { slots, codes }: WorkingSpace, found: number) => {
  const { place, pay, rest } = wishes.verdicts(job);
  const [places, pays, rests] = [wishes.place.values, wishes.pay.values, wishes.rest.values];
  const counts = new Uint32Array(CODES);
  let kept = 0;
  for (let at = 0; at < found; at++) {
    const slot = slots[at] ?? 0;
    const code = rest.of(rests[slot] ?? 0) | codeOf(PLACE, place.of(places[slot] ?? 0)) | codeOf(PAY, pay.of(pays[slot] ?? 0));
    counts[code] = (counts[code] ?? 0) + 1;
    slots[kept] = slot;
    codes[kept] = code;
    kept += IS_KEPT[code] ?? 0;
  }
  return { kept, counts };
};

/** Each person under the first wish they fail, from the counts by code. */
const stagesOf = (counts: Uint32Array): readonly (readonly [Rule, Removed])[] => {
  const [fails, silent] = [WISH_FACETS.map(() => 0), WISH_FACETS.map(() => 0)];
  counts.forEach((people, code) => {
    const failed = FAILED[code] ?? 0;
    if (people === 0 || failed === 0) return;
    const first = 31 - Math.clz32(failed & -failed);
    const under = (code >> (BITS_A_FACET * first)) % (1 << BITS_A_FACET) === codeOf(0, SILENT) ? silent : fails;
    under[first] = (under[first] ?? 0) + people;
  });
  return WISH_FACETS.map(({ criterion: { rule } }, facet) => [rule, removedBy([rule, fails[facet] ?? 0], [`${rule}_not_stated`, silent[facet] ?? 0])]);
};

/** Holds `job` against everyone in the columns. */
export const sift = (job: ComparableJob, columns: Columns, space: WorkingSpace): Sifted => {
  const { slots, codes } = space;
  const { pool, removed, found } = interestedIn(job, columns, slots);
  const { kept, counts } = ask(job, columns.wishes, space, found);
  const refusalOf = columns.refusals.verdicts(job);
  const refused = new Map<Rule, number>();
  const nearMisses = new NearMisses(columns.wishes, kept);
  let matching = 0; // survivors are written over the slots already read
  for (let at = 0; at < kept; at++) {
    const slot = slots[at] ?? 0;
    const failed = FAILED[codes[at] ?? 0] ?? 0;
    const rule = refusalOf(slot);
    if (failed !== 0) {
      if (rule === null) nearMisses.add(slot, failed);
    } else if (rule === null) slots[matching++] = slot;
    else refused.set(rule, (refused.get(rule) ?? 0) + 1);
  }
  const stages = counted(pool, [['pool', []], ['interest', removed], ...stagesOf(counts), ['refusals', removedBy(...REFUSALS.map(({ rule }) => [rule, refused.get(rule) ?? 0] as const))]]);
  return { pool, stages, survivors: slots.slice(0, matching), nearMisses };
};
