/** A message about jobs needs at least one that is still open. */

import { type PersonRule, refuse } from './rule.js';

export const jobOpen: PersonRule = ({ proposal }) => (proposal.jobsOpen === 0 ? refuse('job_closed') : null);
