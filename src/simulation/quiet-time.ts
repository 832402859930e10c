/** Quiet time read naively off the person's wall clock by Intl, as a person would: a second opinion on the product's own. */

import { type ContactRules, type QuietDay, type QuietHours } from '#lib/vocabulary';

export interface QuietRules {
  readonly defaultQuietHours: QuietHours;
  /** The organisation's own, for everybody. */
  readonly quietDays?: readonly QuietDay[];
}

/** By this hour neither a Saturday's Sabbath nor a holiday has ended anywhere: checked without asking where the sun stands. */
const SURELY_KEPT_UNTIL = '12:00';

/** Great holidays by the calendar that sets them, as Intl writes their days; not all that the product keeps. */
const GREAT_HOLIDAYS: { readonly [day in QuietDay]?: readonly [calendar: string, days: readonly string[]] } = {
  'holidays:IL': ['hebrew', ['1 Tishri', '2 Tishri', '10 Tishri', '15 Tishri', '22 Tishri', '15 Nisan', '21 Nisan', '6 Sivan']],
  'holidays:IR': ['persian', ['Farvardin 1', 'Farvardin 2', 'Farvardin 3', 'Farvardin 4', 'Farvardin 12', 'Farvardin 13']],
  'holidays:SA': ['islamic-umalqura', ['Shawwal 1', 'Dhuʻl-Hijjah 10']],
  'holidays:US': ['gregory', ['January 1', 'July 4', 'December 25']],
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What was quiet at that moment, in words; null when nothing was. A zone Intl does not know is always quiet. */
export function duringQuietTime(at: Date, timeZone: string, { quietHours, quietDays = [] }: ContactRules, { defaultQuietHours, quietDays: ofAll = [] }: QuietRules): string | null {
  const now = wallClock(at, timeZone);
  if (now === null) return `no such time zone as ${timeZone}`;
  const { day, time } = now;
  const { from, to } = quietHours ?? defaultQuietHours;
  const isQuietHour = from < to ? time >= from && time < to : from > to && (time >= from || time < to);
  if (isQuietHour) return `${time} in ${timeZone}, quiet from ${from} to ${to}`;
  const quietDay = [...quietDays, ...ofAll].find((quiet) => (quiet === 'sabbath' ? day === 'saturday' && time < SURELY_KEPT_UNTIL : quiet === day || (time < SURELY_KEPT_UNTIL && isGreatHoliday(quiet, at, timeZone))));
  return quietDay === undefined ? null : `a ${day} in ${timeZone}, quiet: ${quietDay}`;
}

function isGreatHoliday(quiet: QuietDay, at: Date, timeZone: string): boolean {
  const [calendar, days] = GREAT_HOLIDAYS[quiet] ?? ['gregory', []];
  return days.length > 0 && days.includes(new Intl.DateTimeFormat('en', { calendar, timeZone, day: 'numeric', month: 'long' }).format(at));
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
