/** When a programme's cron schedule comes round on a zone's wall clock. */

import { Cron } from 'croner';
import { zoneClock } from './zone-clock.js';

const MOST_SCHEDULES = 500;
const FIELDS = 5;
/** Any fixed instant serves to ask whether a schedule ever comes; leap days come within eight years of it. */
const ASKING_FROM = new Date(Date.UTC(2026, 0, 1));

export type CronCheck = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** A memo: a schedule, or what is wrong with it, follows from its text alone. */
const schedules = new Map<string, Cron | string>();

/**
 * Paused and without a function, croner sets no timer and reads no clock. It is asked in UTC for what a wall clock shows:
 * by its own account of zones an hour swallowed by a gap would have another name there than everywhere else.
 */
const read = (text: string): Cron | string => {
  if (text.split(/\s+/).length !== FIELDS) return 'a schedule has five fields: minute hour day-of-month month day-of-week';
  if (text.includes('?')) return '"?" is not a schedule: write "*"';
  try {
    return new Cron(text, { timezone: 'UTC', paused: true, mode: '5-part' });
  } catch (error) {
    return error instanceof Error ? error.message : 'not a schedule';
  }
};

/** The schedule, or the sentence that says what is wrong with it. */
const scheduleOf = (cron: string): Cron | string => {
  const text = cron.trim();
  const known = schedules.get(text);
  if (known !== undefined) return known;
  if (schedules.size >= MOST_SCHEDULES) schedules.clear();
  const schedule = read(text);
  schedules.set(text, schedule);
  return schedule;
};

/**
 * Whether `text` is a schedule of five fields (minute hour day-of-month month day-of-week) that ever comes round.
 * Refused besides what croner refuses: nicknames, seconds, single dates, and `?`, which elsewhere means "as of now".
 */
export const validCron = (text: string): CronCheck => {
  const schedule = scheduleOf(text);
  if (typeof schedule === 'string') return { ok: false, error: schedule };
  return schedule.nextRun(ASKING_FROM) === null ? { ok: false, error: 'this schedule never comes round' } : { ok: true };
};

export interface Occurrence {
  readonly at: Date;
  /** What the schedule says, `YYYY-MM-DD HH:MM:SS`: the same name in every zone, though a gap may swallow it in one. */
  readonly wall: string;
}

/** Those strictly after `after`, in order; none when the schedule is not valid (ask `validCron`) or the zone unknown. */
function* occurrencesAfter(cron: string, zone: string, after: number): Generator<Occurrence> {
  const clock = zoneClock(zone);
  const schedule = scheduleOf(cron);
  if (clock === null || typeof schedule === 'string') return;
  let shown = schedule.nextRun(new Date(after + clock.spanAt(after).offsetMs));
  for (; shown !== null; shown = schedule.nextRun(shown)) {
    const at = clock.firstShowing(shown.getTime());
    // The second time round in autumn: it came the first time.
    if (at > after) yield { at: new Date(at), wall: shown.toISOString().slice(0, 19).replace('T', ' ') };
  }
}

/**
 * First occurrence strictly after `after`, on the wall clock of `zone` (IANA); null when there is none: the schedule is
 * not valid (ask `validCron`), or the zone unknown.
 * A time that falls into a spring gap comes at the end of the gap; one that comes twice in autumn counts once, the first time.
 */
export const nextOccurrence = (cron: string, zone: string, after: Date): Date | null => {
  for (const { at } of occurrencesAfter(cron, zone, after.getTime())) return at;
  return null;
};

/** Occurrences in (after, until], in order, at most `most` of them. */
export const occurrencesBetween = (cron: string, zone: string, after: Date, until: Date, most = 10_000): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  if (most <= 0) return found;
  for (const occurrence of occurrencesAfter(cron, zone, after.getTime())) {
    if (occurrence.at > until || found.push(occurrence) >= most) break;
  }
  return found;
};

/**
 * The instant at which the wall clock of `zone` (IANA) shows `wall` (`YYYY-MM-DD HH:MM:SS`): the first of two in autumn, the
 * end of the gap in spring; null when the zone or the time cannot be read.
 */
export const instantShowing = (wall: string, zone: string): Date | null => {
  const local = Date.parse(`${wall.replace(' ', 'T')}Z`);
  const clock = zoneClock(zone);
  return clock === null || Number.isNaN(local) ? null : new Date(clock.firstShowing(local));
};
