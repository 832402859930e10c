/** Exact rolling windows over a person's history. */

import { type Frequency, WINDOW_MS } from '#lib/vocabulary';
import { type PastMessage } from './inputs.js';

/** How many a stated maximum really lets through; what cannot be read lets nothing through. */
export const readMax = (max: number): number => (max >= 0 ? Math.floor(max) : 0);

/**
 * When one more message is within the cap: `now` itself when it is already, else the instant enough rows have left
 * the window. All in epoch milliseconds; Infinity when the cap is 0.
 *
 * A row counts while it is less than one window old: exactly one window later it no longer does. A row dated after
 * `now` (two clocks a few minutes apart) counts too, so that no window is exceeded whichever clock was right.
 */
export const freeAt = (cap: Frequency, counts: (row: PastMessage) => boolean, sent: readonly PastMessage[], now: number): number => {
  const max = readMax(cap.max);
  if (max === 0) return Infinity;
  const windowMs = WINDOW_MS[cap.per];
  const since = now - windowMs;
  const inside: number[] = [];
  for (const row of sent) if (row.at.getTime() > since && counts(row)) inside.push(row.at.getTime());
  if (inside.length < max) return now;
  inside.sort((a, b) => a - b);
  const lastToLeave = inside[inside.length - max] ?? now;
  return lastToLeave + windowMs;
};
