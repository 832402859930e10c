/** A job may ask only for languages the person works in; a job that asks for none suits everyone. */

import { fieldCriterion, isSaid } from '../outcome.js';

export const languages = fieldCriterion({
  rule: 'languages',
  field: 'languages',
  isStated: (wishes) => isSaid(wishes.languages),
  verdict(job, wishes) {
    if (job.languages === null) return 'unknown';
    for (const language of job.languages) if (wishes.languages?.includes(language) !== true) return 'no';
    return 'yes';
  },
  stated: (wishes) => wishes.languages,
  found: (job) => job.languages,
});
