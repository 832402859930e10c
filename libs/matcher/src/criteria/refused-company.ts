/** "Never this employer": equal folded names, so that "ACME Ltd." is "Acme" but "Acme Foods" is another company. */

import { type Refusal } from './refusal.js';

export const refusedCompany: Refusal = {
  rule: 'refusedCompany',
  // An employer whose name folds to nothing is nobody in particular: an empty key refuses no one.
  refuses: (job, wishes) => job.companyKey !== '' && wishes.refuse.companyKeys.includes(job.companyKey),
  stated: (wishes) => wishes.refuse.companyKeys,
  found: (job) => job.company,
};
