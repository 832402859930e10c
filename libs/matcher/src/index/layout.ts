/** The order of jobs in the index: by family, level and freshness, so that a role's jobs are neighbours and the newest of equals come first. */

import { type ComparableJob, SENIORITIES } from '#lib/vocabulary';
import { levelOf } from '../criteria/seniority.js';

/** The same jobs. Answers do not depend on the order, how fast they come does. */
export const laidOut = (jobs: readonly ComparableJob[]): readonly ComparableJob[] => {
  const familyOf = (job: ComparableJob): string => job.families[0]?.family ?? '';
  const families = new Map([...new Set(jobs.map(familyOf))].sort().map((family, rank) => [family, rank]));
  const runs = Uint32Array.from(jobs, (job) => (families.get(familyOf(job)) ?? 0) * (SENIORITIES.length + 1) + levelOf(job) + 1);
  const times = Float64Array.from(jobs, ({ postedAt }) => postedAt?.getTime() ?? 0);
  const order = Uint32Array.from(jobs, (_, at) => at);
  order.sort((a, b) => (runs[a] ?? 0) - (runs[b] ?? 0) || (times[b] ?? 0) - (times[a] ?? 0));
  return Array.from(order, (at) => jobs[at]).filter((job) => job !== undefined);
};
