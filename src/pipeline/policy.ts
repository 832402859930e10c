/** How long and how often sending tries. */

/** Tries of a message before it is given up; the wait between them doubles from a minute. */
export const MOST_ATTEMPTS = 5;

/** Workers that fell silent with a message in their hands before it counts as what silenced them. */
export const MOST_LAPSES = 5;

export { MAX_LATENESS_MS } from '../records/contact-policy.js';
