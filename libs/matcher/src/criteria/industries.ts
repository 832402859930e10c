/** Is the industry one the person named? Ranks, never excludes. */

import { type ComparableJob, type ComparableWishes, type RuleVerdict, type Verdict } from '#lib/vocabulary';

/** Called for stated industries; the posting's own may be unstated. */
export const industryVerdict = (job: ComparableJob, wishes: ComparableWishes): Verdict => {
  if (job.industry === null) return 'unknown';
  return wishes.industries.includes(job.industry) ? 'yes' : 'no';
};

export const industriesRow = (job: ComparableJob, wishes: ComparableWishes): RuleVerdict => {
  const isStated = wishes.industries.length > 0;
  return {
    rule: 'industries',
    verdict: isStated ? industryVerdict(job, wishes) : 'yes',
    hard: false,
    stated: isStated ? wishes.industries : null,
    found: job.industry,
  };
};
