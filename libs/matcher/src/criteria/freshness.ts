/** How long ago the job was posted; nobody states a wish about it, so it only ranks, and only among near equals. */

import { type ComparableJob, type RuleVerdict } from '#lib/vocabulary';

const MS_PER_DAY = 86_400_000;

/** Days since the posting, never negative (a posting dated tomorrow is new); null when it bears no date. */
export const ageInDays = (job: ComparableJob, now: Date): number | null => {
  if (job.postedAt === null) return null;
  const age = (now.getTime() - job.postedAt.getTime()) / MS_PER_DAY;
  return Number.isFinite(age) ? Math.max(0, age) : null;
};

export const freshnessRow = (job: ComparableJob, now: Date): RuleVerdict => {
  const age = ageInDays(job, now);
  return { rule: 'freshness', verdict: 'yes', hard: false, stated: null, found: age === null ? null : { days: Math.floor(age) } };
};
