/** A message that missed its moment expires visibly instead of arriving stale. */

import { type PersonRule, refuse } from './rule.js';

/** Exactly `maxLatenessMs` late still goes. */
export const lateness: PersonRule = ({ proposal, now }) => {
  if (proposal.plannedAt === undefined || proposal.maxLatenessMs === undefined) return null;
  return now - proposal.plannedAt.getTime() > proposal.maxLatenessMs ? refuse('too_late') : null;
};
