/** Is it quiet at this person's place now, until when, and how long before it is: by the wall clock they live by. */

import { type ContactRules, type HolidayCountry, holidayCountryOf, type QuietHours } from '#lib/vocabulary';
import { type OrganisationPolicy } from './inputs.js';
import { BEGIN_AT_SUNSET, isHoliday } from './holidays.js';
import { type Interval, restDay, sabbathAround, weekdayOf } from './sabbath.js';
import { type ZoneClock, zoneClock } from './zone-clock.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Longest quiet looked through; beyond it the person is never to be written to under these rules. */
const SEARCH_MS = 14 * DAY_MS;
/** Longest a text may wait in the carrier's queue, seconds. */
const MOST_VALIDITY_SECONDS = 3_600;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export type Quiet =
  | { readonly quiet: false }
  /** `until` is the first instant at which nothing is quiet any more; null when there is none within 14 days. */
  | { readonly quiet: true; readonly until: Date | null; readonly because: 'quiet_hours' }
  /** Without a zone nobody can say: hold. */
  | { readonly quiet: true; readonly until: null; readonly because: 'unknown_time_zone' };

/** What is quiet, in milliseconds since local midnight and by weekday. */
interface QuietPlan {
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** Indexed by weekday, 0 = Sunday; null when no whole day is quiet. */
  readonly days: readonly boolean[] | null;
  readonly sabbath: boolean;
  /** Countries whose holidays are whole local days, and those whose begin at sunset on the eve. */
  readonly holidays: readonly HolidayCountry[];
  readonly sunsetHolidays: readonly HolidayCountry[];
}

type QuietPolicy = Pick<OrganisationPolicy, 'defaultQuietHours' | 'quietDays'>;

const NOT_QUIET: Quiet = { quiet: false };

const clockMs = (text: string): number | null => {
  const parts = CLOCK_TIME.exec(text);
  if (parts === null) return null;
  return (Number(parts[1]) * 60 + Number(parts[2])) * MINUTE_MS;
};

/** Equal ends mean none; a window that cannot be read gives undefined, and the next best is asked. */
const windowOf = (hours: QuietHours | undefined): QuietPlan['hours'] | undefined => {
  if (hours === undefined) return undefined;
  const from = clockMs(hours.from);
  const to = clockMs(hours.to);
  if (from === null || to === null) return undefined;
  return from === to ? null : { from, to };
};

/** Nobody may lose their night to a typing error: what cannot be read is the strictest sensible night. */
const STRICTEST_NIGHT = { from: 20 * 60 * MINUTE_MS, to: 9 * 60 * MINUTE_MS };

const planOf = (rules: ContactRules, policy: QuietPolicy): QuietPlan => {
  const days = [...(rules.quietDays ?? []), ...(policy.quietDays ?? [])];
  const countries = days.flatMap((day) => holidayCountryOf(day) ?? []);
  const own = windowOf(rules.quietHours);
  const hours = own === undefined ? windowOf(policy.defaultQuietHours) : own;
  return {
    hours: hours === undefined ? STRICTEST_NIGHT : hours,
    days: WEEKDAYS.some((day) => days.includes(day)) ? WEEKDAYS.map((day) => days.includes(day)) : null,
    sabbath: days.includes('sabbath'),
    holidays: countries.filter((country) => !BEGIN_AT_SUNSET.has(country)),
    sunsetHolidays: countries.filter((country) => BEGIN_AT_SUNSET.has(country)),
  };
};

/** End, on the local clock, of the quiet day or window that holds `local`; `local` itself when none does. */
const localQuietEnd = (local: number, plan: QuietPlan): number => {
  const day = Math.floor(local / DAY_MS);
  if (plan.days?.[weekdayOf(day)] === true || plan.holidays.some((country) => isHoliday(country, day))) return (day + 1) * DAY_MS;
  if (plan.hours === null) return local;
  const { from, to } = plan.hours;
  const midnight = day * DAY_MS;
  const time = local - midnight;
  if (from < to) return time >= from && time < to ? midnight + to : local;
  if (time >= from) return midnight + DAY_MS + to;
  return time < to ? midnight + to : local;
};

/**
 * `t` when nothing is quiet at `t`; else a later instant up to which it is quiet throughout.
 * A change of offset ends the stretch, because after it the wall clock says something else: that is how an end that
 * falls into a gap, or comes twice in an overlap, is found exactly.
 */
const quietStep = (t: number, clock: ZoneClock, plan: QuietPlan): number => {
  const span = clock.spanAt(t);
  const local = t + span.offsetMs;
  const end = localQuietEnd(local, plan);
  if (end > local) return Math.min(end - span.offsetMs, span.to);
  return restsAround(t, local, clock, plan).find(({ from, to }) => t >= from && t < to)?.to ?? t;
};

/** Stretches of rest between sunsets that hold `t` or come within the next day: in a northern summer yesterday's ends after midnight. */
const restsAround = (t: number, local: number, clock: ZoneClock, plan: QuietPlan): readonly Interval[] => {
  const day = Math.floor(local / DAY_MS);
  const kept = plan.sunsetHolidays.length === 0 ? [] : [day - 1, day, day + 1].filter((one) => plan.sunsetHolidays.some((country) => isHoliday(country, one)));
  return [...(plan.sabbath ? [sabbathAround(clock, t)] : []), ...kept.map((one) => restDay(clock, one))];
};

/** First instant from `t` on at which nothing is quiet; null when there is none within 14 days. */
const quietEnd = (t: number, clock: ZoneClock, plan: QuietPlan): number | null => {
  let at = t;
  while (at - t <= SEARCH_MS) {
    const next = quietStep(at, clock, plan);
    if (next === at) return at;
    at = next;
  }
  return null;
};

/** First quiet instant in [t, limit); `limit` when there is none. */
const quietStart = (t: number, limit: number, clock: ZoneClock, plan: QuietPlan): number => {
  let at = t;
  while (at < limit) {
    if (quietStep(at, clock, plan) > at) return at;
    const span = clock.spanAt(at);
    const local = at + span.offsetMs;
    const midnight = Math.floor(local / DAY_MS) * DAY_MS;
    const from = plan.hours === null ? DAY_MS : plan.hours.from;
    const boundary = midnight + from > local ? midnight + from : midnight + DAY_MS;
    const change = Math.min(boundary - span.offsetMs, span.to);
    at = Math.min(change, ...restsAround(at, local, clock, plan).map((rest) => rest.from).filter((from) => from > at));
  }
  return limit;
};

/**
 * Whether the person's rules (or, where they stated none, the organisation's hours) make `now` quiet in `zone`.
 * Quiet is decided by the local wall time: a wall time that comes twice in autumn is quiet both times.
 * A missing or unknown zone is quiet without an end; it is never read as UTC.
 * @param zone IANA name, or null when unknown
 */
export const isQuiet = (now: Date, zone: string | null, rules: ContactRules, policy: QuietPolicy): Quiet => {
  const clock = zoneClock(zone);
  if (clock === null) return { quiet: true, until: null, because: 'unknown_time_zone' };
  const t = now.getTime();
  const end = quietEnd(t, clock, planOf(rules, policy));
  if (end === t) return NOT_QUIET;
  return { quiet: true, until: end === null ? null : new Date(end), because: 'quiet_hours' };
};

/**
 * Seconds, 1 to 3,600, that a text sent now may wait at the carrier so as not to arrive in quiet time.
 * 1 when it is quiet already, when it becomes so within the second, or when the zone is unknown: for messages `decide`
 * let through by the clock. A service message goes at any hour and has the life of its link instead.
 */
export const secondsUntilQuiet = (now: Date, zone: string | null, rules: ContactRules, policy: QuietPolicy): number => {
  const clock = zoneClock(zone);
  if (clock === null) return 1;
  const t = now.getTime();
  const start = quietStart(t, t + MOST_VALIDITY_SECONDS * 1_000, clock, planOf(rules, policy));
  return Math.max(1, Math.floor((start - t) / 1_000));
};
