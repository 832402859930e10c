/** What one criterion says of one pair, once the person's own policies (soft wish, unknown = no) are applied. */

import { type ComparableJob, type ComparableWishes, type Found, type HardField, type Rule, type RuleVerdict, type Verdict } from '#lib/vocabulary';

/** A flat word instead of an object: the index asks for it millions of times. Only `hardNo` excludes a job. */
export type Outcome = 'notStated' | 'yes' | 'unknown' | 'softNo' | 'hardNo';

/** A criterion about a wish that may be hard, soft or not stated. */
export interface FieldCriterion {
  readonly rule: Rule;
  outcome(job: ComparableJob, wishes: ComparableWishes): Outcome;
  /** Whether a `no` would exclude: stated, and not made soft. */
  isHard(wishes: ComparableWishes): boolean;
  /** The field to name when the outcome is `unknown`. */
  unknownField(job: ComparableJob, wishes: ComparableWishes): HardField;
  stated(wishes: ComparableWishes): Found;
  found(job: ComparableJob, wishes: ComparableWishes): Found;
}

/** Parts of a criterion that reads a single field; `fieldCriterion` adds the policies. */
export interface SingleField {
  readonly rule: Rule;
  readonly field: HardField;
  readonly isStated: (wishes: ComparableWishes) => boolean;
  /** Called only when the wish is stated. */
  readonly verdict: (job: ComparableJob, wishes: ComparableWishes) => Verdict;
  readonly stated: (wishes: ComparableWishes) => Found;
  readonly found: (job: ComparableJob, wishes: ComparableWishes) => Found;
}

/** A stated empty list says nothing: it is treated as a field that was not stated. */
export const isSaid = <T>(list: readonly T[] | null): list is readonly T[] => list !== null && list.length > 0;

export const fieldCriterion = ({ rule, field, isStated, verdict, stated, found }: SingleField): FieldCriterion => ({
  rule,
  outcome(job, wishes) {
    if (!isStated(wishes)) return 'notStated';
    const said = verdict(job, wishes);
    if (said === 'yes') return 'yes';
    if (said === 'unknown' && wishes.unknown[field] !== 'exclude') return 'unknown';
    return wishes.soft.has(field) ? 'softNo' : 'hardNo';
  },
  isHard: (wishes) => isStated(wishes) && !wishes.soft.has(field),
  unknownField: () => field,
  stated: (wishes) => (isStated(wishes) ? stated(wishes) : null),
  found,
});

const VERDICT_OF: Readonly<Record<Outcome, Verdict>> = { notStated: 'yes', yes: 'yes', unknown: 'unknown', softNo: 'no', hardNo: 'no' };

/** The row an explanation shows for a field criterion. */
export const rowOf = (criterion: FieldCriterion, job: ComparableJob, wishes: ComparableWishes): RuleVerdict => {
  const outcome = criterion.outcome(job, wishes);
  return {
    rule: criterion.rule,
    verdict: VERDICT_OF[outcome],
    hard: outcome === 'hardNo' || (outcome !== 'softNo' && criterion.isHard(wishes)),
    stated: criterion.stated(wishes),
    found: criterion.found(job, wishes),
  };
};
