/** Whether a job that was chosen by other words than today's still fits its person, and what would be said of it is still true. */

import { isDeepStrictEqual } from 'node:util';
import { judge, matchOf } from '#lib/matcher';
import { type ComparableJob, type ComparableWishes, type Rule, type RuleVerdict } from '#lib/vocabulary';

/** What time and actions say changes by itself. */
const PASSING: ReadonlySet<Rule> = new Set<Rule>(['freshness', 'learned']);

/** `reasons`: those told, as they were kept. */
export function stillWanted(job: ComparableJob, wishes: ComparableWishes, reasons: readonly RuleVerdict[], now: Date): boolean {
  const judgement = judge(job, wishes, { now });
  if (!judgement.match) return false;
  const today = JSON.parse(JSON.stringify(matchOf(job, judgement).reasons)) as RuleVerdict[];
  return reasons.every(({ rule, found }) => PASSING.has(rule) || today.some((one) => one.rule === rule && isDeepStrictEqual(one.found, found)));
}
