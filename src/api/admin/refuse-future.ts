/** Nothing has happened yet that is said to: a statement from ahead would outrank what the person says tomorrow. */

import { DomainError } from '../../platform/errors/domain.error.js';

/** Clocks differ a little. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Instants of a body's field `at`, absent where nothing was said.
 * @throws DomainError `in_the_future`.
 */
export function refuseFuture(now: Date, instants: readonly (string | undefined)[]): void {
  const latest = now.getTime() + CLOCK_SKEW_MS;
  if (!instants.some((at) => at !== undefined && Date.parse(at) > latest)) return;
  const message = 'Expected an instant that is not in the future.';
  throw new DomainError({ kind: 'invalid', code: 'in_the_future', message, details: [{ field: 'at', code: 'in_the_future', message }] });
}
