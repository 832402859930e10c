/** Is the level within the range the person named, both ends included? */

import { type ComparableJob, type ComparableWishes, type Seniority, SENIORITIES } from '#lib/vocabulary';
import { fieldCriterion } from '../outcome.js';

const LEVEL: Readonly<Record<Seniority, number>> = Object.fromEntries(SENIORITIES.map((name, level) => [name, level])) as Record<Seniority, number>;

/** 0 for intern up to 7 for executive; -1 when the posting does not say. */
export const levelOf = (job: ComparableJob): number => (job.seniority === null ? -1 : LEVEL[job.seniority]);

/** Steps between the job's level and the nearest one the person named; 0 when one of them says none. */
export const levelsAway = (job: ComparableJob, { seniority: range }: ComparableWishes): number => {
  if (job.seniority === null || range === null) return 0;
  const level = LEVEL[job.seniority];
  return Math.max(0, LEVEL[range.min] - level, level - LEVEL[range.max]);
};

export const seniority = fieldCriterion({
  rule: 'seniority',
  field: 'seniority',
  isStated: (wishes) => wishes.seniority !== null,
  verdict(job, wishes) {
    if (job.seniority === null || wishes.seniority === null) return 'unknown';
    const level = LEVEL[job.seniority];
    return level >= LEVEL[wishes.seniority.min] && level <= LEVEL[wishes.seniority.max] ? 'yes' : 'no';
  },
  stated: ({ seniority: range }) => (range === null ? null : { min: range.min, max: range.max }),
  found: (job) => job.seniority,
});
