/** How long and how often sending tries. */

/** Claims of a message before it is given up; the wait between them doubles from a minute. */
export const MOST_ATTEMPTS = 5;

/** A message meant for a local hour is not worth sending half a day later, in milliseconds. */
export const MAX_LATENESS_MS = 12 * 3_600_000;
