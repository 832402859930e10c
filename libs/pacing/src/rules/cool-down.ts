/** Time to breathe: after something that asks for distance, and between any two messages. */

import { hold, type PersonRule } from './rule.js';

export const coolDown: PersonRule = ({ person, history, policy, now }) => {
  let until = person.coolingDownUntil?.getTime() ?? now;
  if (policy.minimumGapMs > 0) {
    for (const row of history.sent) {
      if (row.purpose !== 'service') until = Math.max(until, row.at.getTime() + policy.minimumGapMs);
    }
  }
  return until > now ? hold('cooling_down', until) : null;
};
