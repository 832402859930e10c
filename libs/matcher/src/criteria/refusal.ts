/** The shape of the four refusals: always hard, and a posting that does not say has not named what was refused. */

import { type ComparableJob, type ComparableWishes, type Found, type Rule, type RuleVerdict } from '#lib/vocabulary';

export interface Refusal {
  readonly rule: Rule;
  refuses(job: ComparableJob, wishes: ComparableWishes): boolean;
  /** Everything the person refused under this rule, as stated; empty when nothing. */
  stated(wishes: ComparableWishes): readonly string[];
  found(job: ComparableJob, wishes: ComparableWishes): Found;
}

/** The row an explanation shows: `no` when refused, else `yes`; never unknown. */
export const refusalRow = (refusal: Refusal, job: ComparableJob, wishes: ComparableWishes): RuleVerdict => {
  const stated = refusal.stated(wishes);
  const isStated = stated.length > 0;
  return {
    rule: refusal.rule,
    verdict: isStated && refusal.refuses(job, wishes) ? 'no' : 'yes',
    hard: isStated,
    stated: isStated ? stated : null,
    found: refusal.found(job, wishes),
  };
};
