/** When the sabbath, or another day of rest that begins at sunset, begins and ends at a zone's reference town. */

import { addTime, getTimes } from 'suncalc';
import { type ZoneClock } from './zone-clock.js';
import { ZONE_COORDINATES } from './zone-coordinates.data.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Candles are lit before sunset; 18 minutes is the custom most kept. */
const CANDLE_MARGIN_MS = 18 * 60_000;
/** Three small stars are out when the sun is this far below the horizon. */
const NIGHTFALL_DEGREES = -8.5;
/** Where the sun neither rises nor sets, or the zone is no place: fixed local hours, on the eve and on the day. */
const FALLBACK_START_MS = 18 * HOUR_MS;
const FALLBACK_END_MS = 19 * HOUR_MS;
const FRIDAY = 5;
/** 1 January 1970, day 0, was a Thursday. */
const EPOCH_WEEKDAY = 4;
const MOST_INTERVALS = 5_000;

addTime(NIGHTFALL_DEGREES, 'starsFade', 'nightfall');

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Weekday of a local day number (days since 1970-01-01), 0 = Sunday. */
export const weekdayOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

/** The eve's sunset less the margin; null where the sun does not set that day. */
const startAt = (noon: number, lat: number, lon: number): number | null => {
  const { sunset } = getTimes(new Date(noon), lat, lon);
  return sunset === null ? null : sunset.getTime() - CANDLE_MARGIN_MS;
};

/**
 * The day's nightfall; null where the sun does not set that day.
 * In a northern summer the sun sets and never gets 8.5° down (Helsinki in June): then the middle of that night,
 * which is also the limit nightfall runs towards as the nights get lighter.
 */
const endAt = (noon: number, lat: number, lon: number): number | null => {
  const times = getTimes(new Date(noon), lat, lon);
  if (times.sunset === null) return null;
  return times['nightfall'] instanceof Date ? times['nightfall'].getTime() : times.solarNoon.getTime() + 12 * HOUR_MS;
};

const workOut = (clock: ZoneClock, eve: number): Interval => {
  const start = eve * DAY_MS;
  const day = start + DAY_MS;
  const place = ZONE_COORDINATES[clock.name.toLowerCase()];
  const [lat, lon] = place ?? [0, 0];
  const from = place === undefined ? null : startAt(clock.instantOf(start + 12 * HOUR_MS), lat, lon);
  const to = from === null ? null : endAt(clock.instantOf(day + 12 * HOUR_MS), lat, lon);
  return {
    from: from ?? clock.instantOf(start + FALLBACK_START_MS),
    to: to ?? clock.instantOf(day + FALLBACK_END_MS),
  };
};

/** A memo: each interval follows from zone and week alone. */
const intervals = new Map<string, Interval>();

const intervalOf = (clock: ZoneClock, eve: number): Interval => {
  const key = `${clock.name} ${String(eve)}`;
  const known = intervals.get(key);
  if (known !== undefined) return known;
  if (intervals.size >= MOST_INTERVALS) intervals.clear();
  const interval = workOut(clock, eve);
  intervals.set(key, interval);
  return interval;
};

/** From sunset on the eve of local day `day` (days since 1970-01-01) to its nightfall. */
export const restDay = (clock: ZoneClock, day: number): Interval => intervalOf(clock, day - 1);

/**
 * The sabbath that holds instant `t`, or else the next one to come; epoch milliseconds, `to` exclusive.
 * Accuracy is that of the zone's reference town: a person at the zone's edge may see the sun set some minutes off.
 */
export const sabbathAround = (clock: ZoneClock, t: number): Interval => {
  const day = Math.floor((t + clock.spanAt(t).offsetMs) / DAY_MS);
  const friday = day - ((weekdayOf(day) - FRIDAY + 7) % 7);
  const latest = intervalOf(clock, friday);
  return t < latest.to ? latest : intervalOf(clock, friday + 7);
};
