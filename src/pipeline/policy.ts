/** How long and how often sending tries. */

/** Claims of a message before it is given up; the wait between them doubles from a minute. */
export const MOST_ATTEMPTS = 5;

export { MAX_LATENESS_MS } from '../records/contact-policy.js';
