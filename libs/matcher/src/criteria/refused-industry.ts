/** "Never this industry": equality; a posting that states no industry has not named a refused one. */

import { type Refusal } from './refusal.js';

export const refusedIndustry: Refusal = {
  rule: 'refusedIndustry',
  refuses: (job, wishes) => job.industry !== null && wishes.refuse.industries.includes(job.industry),
  stated: (wishes) => wishes.refuse.industries,
  found: (job) => job.industry,
};
