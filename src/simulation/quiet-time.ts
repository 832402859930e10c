/** Quiet time read naively off the person's wall clock by Intl, as a person would: a second opinion on the product's own. */

import { type ContactRules, type QuietHours } from '#lib/vocabulary';

export interface QuietRules {
  readonly defaultQuietHours: QuietHours;
}

/** By this hour on a Saturday the Sabbath has not ended anywhere: checked without asking where the sun stands. */
const SURELY_SABBATH_UNTIL = '12:00';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What was quiet at that moment, in words; null when nothing was. A zone Intl does not know is always quiet. */
export function duringQuietTime(at: Date, timeZone: string, { quietHours, quietDays = [] }: ContactRules, { defaultQuietHours }: QuietRules): string | null {
  const now = wallClock(at, timeZone);
  if (now === null) return `no such time zone as ${timeZone}`;
  const { day, time } = now;
  const { from, to } = quietHours ?? defaultQuietHours;
  const isQuietHour = from < to ? time >= from && time < to : from > to && (time >= from || time < to);
  if (isQuietHour) return `${time} in ${timeZone}, quiet from ${from} to ${to}`;
  const quietDay = quietDays.find((quiet) => (quiet === 'sabbath' ? day === 'saturday' && time < SURELY_SABBATH_UNTIL : quiet === day));
  return quietDay === undefined ? null : `a ${day} in ${timeZone}, quiet: ${quietDay}`;
}

function wallClock(at: Date, timeZone: string): { readonly day: string; readonly time: string } | null {
  const clock = clocks.get(timeZone) ?? makeClock(timeZone);
  if (clock === null) return null;
  clocks.set(timeZone, clock);
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: (parts['weekday'] ?? '').toLowerCase(), time: `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}` };
}

function makeClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  } catch {
    return null;
  }
}
