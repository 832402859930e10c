/** Never at night, never on a day the person keeps free, and never where nobody knows what time it is. */

import { isQuiet } from '../local-time.js';
import { isKnownZone } from '../zone-clock.js';
import { hold, type PersonRule } from './rule.js';

export const timeZone: PersonRule = ({ person }) => (isKnownZone(person.timeZone) ? null : hold('unknown_time_zone', null));

export const quietHours: PersonRule = ({ person, policy, now }) => {
  const quiet = isQuiet(new Date(now), person.timeZone, person.rules, policy);
  return quiet.quiet ? hold(quiet.because, quiet.until?.getTime() ?? null) : null;
};
