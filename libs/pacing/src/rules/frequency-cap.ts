/** How often the person said they want to hear from us, over all channels and programmes together. */

import { type PastMessage } from '../inputs.js';
import { freeAt, readMax } from '../rolling-window.js';
import { type CapOnPerson, hold, refuse } from './rule.js';

const counted = (row: PastMessage): boolean => row.purpose !== 'service';

export const frequencyCap: CapOnPerson = ({ person, history, policy, now }) => {
  const cap = person.rules.frequency ?? policy.defaultFrequency;
  if (readMax(cap.max) === 0) return refuse('frequency_cap');
  const free = freeAt(cap, counted, history.sent, now);
  return free > now ? hold('frequency_cap', free) : null;
};
