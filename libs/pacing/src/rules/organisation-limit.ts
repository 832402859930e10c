/** What the organisation allows itself to one person: over all channels, and per channel. */

import { type CapRule, type Channel } from '#lib/vocabulary';
import { freeAt } from '../rolling-window.js';
import { type CapOnPerson, type Counting, hold, refuse, type Stop } from './rule.js';

const limitFreeAt = (limit: CapRule, { history, now }: Counting): number =>
  freeAt(limit, (row) => row.purpose !== 'service' && (limit.channel === null || row.channel === limit.channel), history.sent, now);

/** A limit of 0 never frees: that is a refusal. */
const stopUntil = (free: number, now: number): Stop | null => {
  if (free <= now) return null;
  return free === Infinity ? refuse('organisation_limit') : hold('organisation_limit', free);
};

/** When the limits on `channel` (null: on all together) let one more through; epoch milliseconds, now = at once. */
export const limitsFreeAt = (matter: Counting, channel: Channel | null): number => {
  let free = matter.now;
  for (const limit of matter.policy.limits) if (limit.channel === channel) free = Math.max(free, limitFreeAt(limit, matter));
  return free;
};

/** Stops when the total is used up, or every channel still open is; the first channel to free decides how long. */
export const organisationLimit: CapOnPerson = (matter, channels) => {
  const total = limitsFreeAt(matter, null);
  const earliest = Math.min(...channels.map((channel) => limitsFreeAt(matter, channel)));
  return stopUntil(Math.max(total, earliest), matter.now);
};

/** The ceiling on service messages, which nothing else counts. */
export const serviceLimit: CapOnPerson = ({ history, policy, now }) =>
  stopUntil(freeAt(policy.serviceLimit, (row) => row.purpose === 'service', history.sent, now), now);
