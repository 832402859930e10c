/** A person who asked for a pause is left alone until it ends. */

import { hold, type PersonRule } from './rule.js';

/** A pause until this year or later is "until I say so": there is nothing to wait for. */
const FOR_GOOD = Date.UTC(9000, 0, 1);

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Epoch milliseconds, NaN when it cannot be read. A day or time without an offset is read where it comes last on earth,
 * so that it never depends on this machine's zone and never cuts a pause short.
 */
const readInstant = (text: string): number => {
  const parts = INSTANT.exec(text);
  if (parts === null) return NaN;
  if (parts[1] === undefined) return Date.parse(`${text}T00:00:00-12:00`);
  return Date.parse(parts[2] === undefined ? `${text}-12:00` : text);
};

/** A date that cannot be read holds without end: they did ask for a pause. */
export const pause: PersonRule = ({ person, now }) => {
  const stated = person.rules.pausedUntil;
  if (stated === undefined || stated === null) return null;
  const until = readInstant(stated);
  if (until <= now) return null;
  return hold('paused', Number.isNaN(until) || until >= FOR_GOOD ? null : until);
};
