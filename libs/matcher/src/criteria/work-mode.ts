/** Remote, hybrid or on site, as the person named them. */

import { fieldCriterion, isSaid } from '../outcome.js';

export const workMode = fieldCriterion({
  rule: 'workMode',
  field: 'workModes',
  isStated: (wishes) => isSaid(wishes.workModes),
  verdict(job, wishes) {
    if (job.workMode === null) return 'unknown';
    return wishes.workModes?.includes(job.workMode) === true ? 'yes' : 'no';
  },
  stated: (wishes) => wishes.workModes,
  found: (job) => job.workMode,
});
