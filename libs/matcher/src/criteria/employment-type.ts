/** Full time, part time, contract …: one of those the person named. */

import { fieldCriterion, isSaid } from '../outcome.js';

export const employmentType = fieldCriterion({
  rule: 'employmentType',
  field: 'employmentTypes',
  isStated: (wishes) => isSaid(wishes.employmentTypes),
  verdict(job, wishes) {
    if (job.employmentType === null) return 'unknown';
    return wishes.employmentTypes?.includes(job.employmentType) === true ? 'yes' : 'no';
  },
  stated: (wishes) => wishes.employmentTypes,
  found: (job) => job.employmentType,
});
