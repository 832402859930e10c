/** Quiet time by the wall clock: windows, days, gaps, overlaps, and every change of clocks in 2026 and 2027. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactRules, WEEKLY_QUIET_DAYS } from '#lib/vocabulary';
import { DEFAULT_POLICY, isQuiet, secondsUntilQuiet } from './index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const E14_ZONES = [
  'Asia/Jerusalem', 'Asia/Hebron', 'Africa/Cairo', 'Asia/Tehran', 'Asia/Amman', 'Asia/Baghdad', 'Asia/Riyadh', 'Asia/Dubai', 'Africa/Casablanca',
];

const formats = new Map<string, Intl.DateTimeFormat>();
/** The wall clock by the platform's own formatter, an independent witness: weekday name and minutes since midnight. */
const wallClock = (t: number, timeZone: string): { weekday: string; minutes: number } => {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  const [weekday = '', time = ''] = format.format(t).split(' at ').flatMap((part) => part.split(/,? /));
  const [hours = '', minutes = ''] = time.split(':');
  return { weekday: weekday.toLowerCase(), minutes: Number(hours) * 60 + Number(minutes) };
};
const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const quietByWitness = (t: number, zone: string, rules: ContactRules): boolean => {
  const { weekday, minutes } = wallClock(t, zone);
  if (rules.quietDays?.some((day) => day === weekday) === true) return true;
  const from = minutesOf(rules.quietHours?.from ?? '21:00');
  const to = minutesOf(rules.quietHours?.to ?? '08:00');
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
};
const hours = (from: string, to: string): ContactRules => ({ quietHours: { from, to } });
const until = (at: string, zone: string, rules: ContactRules): string => {
  const quiet = isQuiet(new Date(at), zone, rules, DEFAULT_POLICY);
  if (!quiet.quiet) return 'not quiet';
  return quiet.until?.toISOString() ?? 'no end';
};
const offsetMinutes = (t: number, zone: string): number => {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(t);
  return Math.round((Date.parse(`${text.replace(' ', 'T')}Z`) - t) / MINUTE);
};
/** Changes of clocks in 2026 and 2027, to the hour. */
const changesOf = (zone: string): readonly number[] => {
  const found: number[] = [];
  for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2028, 0, 1); day += 24 * HOUR) {
    if (offsetMinutes(day, zone) === offsetMinutes(day + 24 * HOUR, zone)) continue;
    let hour = day;
    while (offsetMinutes(hour + HOUR, zone) === offsetMinutes(day, zone)) hour += HOUR;
    found.push(hour + HOUR);
  }
  return found;
};

describe('a window over midnight (T-41)', () => {
  it('is quiet before and after midnight, from its first minute up to its last', () => {
    const zone = 'Asia/Jerusalem';
    expect(until('2026-06-16T17:59:59.999Z', zone, hours('21:00', '08:00'))).toBe('not quiet');
    expect(until('2026-06-16T18:00:00Z', zone, hours('21:00', '08:00'))).toBe('2026-06-17T05:00:00.000Z');
    expect(until('2026-06-16T21:00:00Z', zone, hours('21:00', '08:00'))).toBe('2026-06-17T05:00:00.000Z');
    expect(until('2026-06-17T04:59:59.999Z', zone, hours('21:00', '08:00'))).toBe('2026-06-17T05:00:00.000Z');
    expect(until('2026-06-17T05:00:00Z', zone, hours('21:00', '08:00'))).toBe('not quiet');
  });
  it('may also lie within one day, or be none at all', () => {
    expect(until('2026-06-16T11:00:00Z', 'Asia/Tehran', hours('13:00', '15:00'))).toBe('2026-06-16T11:30:00.000Z');
    expect(until('2026-06-16T22:00:00Z', 'Asia/Tehran', hours('00:00', '00:00'))).toBe('not quiet');
  });
  it('that nobody can read gives way to the organisation\'s night, not to none', () => {
    expect(until('2026-06-16T20:00:00Z', 'Asia/Jerusalem', hours('25:00', '8'))).toBe('2026-06-17T05:00:00.000Z');
    const broken = isQuiet(new Date('2026-06-16T17:30:00Z'), 'Asia/Jerusalem', {}, { defaultQuietHours: { from: '', to: '' } });
    expect(broken).toMatchObject({ quiet: true, until: new Date('2026-06-17T06:00:00Z') });
  });
});

describe('a change of clocks', () => {
  it('ends a quiet window whose end falls into the gap at the end of the gap', () => {
    expect(until('2026-03-26T22:00:00Z', 'Asia/Jerusalem', hours('21:00', '02:30'))).toBe('2026-03-27T00:00:00.000Z');
  });
  it('starts a quiet window whose start falls into the gap at the end of the gap', () => {
    expect(until('2026-03-26T23:59:59Z', 'Asia/Jerusalem', hours('02:30', '04:00'))).toBe('not quiet');
    expect(until('2026-03-27T00:00:00Z', 'Asia/Jerusalem', hours('02:30', '04:00'))).toBe('2026-03-27T01:00:00.000Z');
  });
  it('makes no quiet at all of a window that falls into the gap entirely', () => {
    expect(until('2026-03-27T00:00:00Z', 'Asia/Jerusalem', hours('02:00', '03:00'))).toBe('not quiet');
  });
  it('keeps a wall time that comes twice quiet both times', () => {
    const zone = 'Asia/Jerusalem';
    expect(until('2026-10-24T22:00:00Z', zone, hours('21:00', '01:30'))).toBe('2026-10-24T22:30:00.000Z');
    expect(until('2026-10-24T22:40:00Z', zone, hours('21:00', '01:30'))).toBe('not quiet');
    expect(until('2026-10-24T23:10:00Z', zone, hours('21:00', '01:30'))).toBe('2026-10-24T23:30:00.000Z');
  });
  it('is found where E14 measured it', () => {
    expect(changesOf('Asia/Jerusalem').map((t) => new Date(t).toISOString().slice(0, 13))).toEqual(['2026-03-27T00', '2026-10-24T23', '2027-03-26T00', '2027-10-30T23']);
    expect(changesOf('Asia/Hebron').slice(0, 2).map((t) => new Date(t).toISOString().slice(0, 10))).toEqual(['2026-03-28', '2026-10-23']);
    expect(changesOf('Africa/Cairo').slice(0, 2).map((t) => new Date(t).toISOString().slice(0, 10))).toEqual(['2026-04-23', '2026-10-29']);
    for (const zone of ['Asia/Tehran', 'Asia/Amman', 'Asia/Baghdad', 'Asia/Riyadh', 'Asia/Dubai']) expect(changesOf(zone)).toEqual([]);
    expect(changesOf('Africa/Casablanca')).toHaveLength(4);
  });
  it('never sends in quiet time nor waits past its end, three hours around every change of 2026 and 2027 (T-40)', () => {
    const windows = [hours('21:00', '08:00'), hours('22:00', '00:30'), hours('01:30', '02:30'), hours('02:00', '03:00'), hours('23:30', '01:30')];
    let steps = 0;
    for (const zone of E14_ZONES) {
      const changes = changesOf(zone).length > 0 ? changesOf(zone) : [Date.UTC(2026, 2, 27)];
      for (const change of changes) {
        for (const rules of windows) {
          for (let t = change - 3 * HOUR; t <= change + 3 * HOUR; t += 15 * MINUTE, steps += 1) {
            const quiet = isQuiet(new Date(t), zone, rules, DEFAULT_POLICY);
            expect(quiet.quiet, `${zone} ${new Date(t).toISOString()}`).toBe(quietByWitness(t, zone, rules));
            if (!quiet.quiet) continue;
            const end = quiet.until?.getTime() ?? NaN;
            let witnessed = t;
            while (quietByWitness(witnessed, zone, rules)) witnessed += MINUTE;
            expect(end, `${zone} ${new Date(t).toISOString()}`).toBe(witnessed);
          }
        }
      }
    }
    expect(steps).toBeGreaterThan(2_000);
  });
});

describe('quiet days', () => {
  it('are whole local days and run on into the quiet hours of the next morning', () => {
    const rules: ContactRules = { quietDays: ['friday', 'saturday'] };
    expect(until('2026-06-18T12:00:00Z', 'Asia/Riyadh', rules)).toBe('not quiet');
    expect(until('2026-06-18T18:30:00Z', 'Asia/Riyadh', rules)).toBe('2026-06-21T05:00:00.000Z');
    expect(until('2026-06-19T09:00:00Z', 'Asia/Riyadh', rules)).toBe('2026-06-21T05:00:00.000Z');
    expect(until('2026-06-19T09:00:00Z', 'Asia/Riyadh', { ...rules, ...hours('13:00', '13:00') })).toBe('2026-06-20T21:00:00.000Z');
  });
  it('of every weekday leave no time at all', () => {
    expect(until('2026-06-18T12:00:00Z', 'Asia/Riyadh', { quietDays: WEEKLY_QUIET_DAYS })).toBe('no end');
  });
});

describe('a person without a known zone', () => {
  it('is never written to by the clock of another', () => {
    for (const zone of [null, 'Nowhere/Town', '+02:00', 'GMT+2', 'constructor']) {
      expect(isQuiet(new Date('2026-06-16T12:00:00Z'), zone, {}, DEFAULT_POLICY)).toEqual({ quiet: true, until: null, because: 'unknown_time_zone' });
      expect(secondsUntilQuiet(new Date('2026-06-16T12:00:00Z'), zone, {}, DEFAULT_POLICY)).toBe(1);
    }
  });
  it('is understood under old names and any case', () => {
    for (const zone of ['Israel', 'Asia/Tel_Aviv', 'asia/jerusalem']) expect(until('2026-06-16T18:30:00Z', zone, {})).toBe('2026-06-17T05:00:00.000Z');
    expect(until('2026-06-16T03:00:00Z', 'US/Eastern', {})).toBe('2026-06-16T12:00:00.000Z');
  });
});

const zones = fc.constantFrom(...E14_ZONES, 'Australia/Lord_Howe', 'America/New_York', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Europe/London');
const clockTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const instants = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });
const wholeDays = WEEKLY_QUIET_DAYS.filter((day) => day !== 'sabbath');
const someRules = fc.record({ quietHours: fc.record({ from: clockTime, to: clockTime }), quietDays: fc.subarray(wholeDays, { maxLength: 6 }) });

describe('by law', () => {
  it('quiet is what the wall clock says, and `until` its first minute that is not', () => {
    fc.assert(fc.property(zones, instants, someRules, (zone, t, rules) => {
      const quiet = isQuiet(new Date(t), zone, rules, DEFAULT_POLICY);
      expect(quiet.quiet).toBe(quietByWitness(t, zone, rules));
      if (!quiet.quiet) return;
      const end = quiet.until?.getTime();
      if (end === undefined) throw new Error('with a free day a week, quiet always ends');
      expect(quietByWitness(end, zone, rules)).toBe(false);
      expect(quietByWitness(end - 1, zone, rules)).toBe(true);
      for (let at = t; at < end; at += 17 * MINUTE) expect(quietByWitness(at, zone, rules)).toBe(true);
    }), { numRuns: 2_000 });
  });
  it('a text never outlives the time before quiet (T-43)', () => {
    fc.assert(fc.property(zones, instants, someRules, (zone, t, rules) => {
      const seconds = secondsUntilQuiet(new Date(t), zone, rules, DEFAULT_POLICY);
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(3_600);
      if (quietByWitness(t, zone, rules)) {
        expect(seconds).toBe(1);
        return;
      }
      if (seconds > 1) for (let s = 0; s < seconds; s += 29) expect(quietByWitness(t + s * 1_000, zone, rules)).toBe(false);
      if (seconds < 3_600) expect(quietByWitness(t + (seconds + 1) * 1_000, zone, rules)).toBe(true);
    }), { numRuns: 1_000 });
  });
  it('a text of ten to nine waits ten minutes, and one of noon an hour', () => {
    expect(secondsUntilQuiet(new Date('2026-06-16T17:50:00Z'), 'Asia/Jerusalem', {}, DEFAULT_POLICY)).toBe(600);
    expect(secondsUntilQuiet(new Date('2026-06-16T09:00:00Z'), 'Asia/Jerusalem', {}, DEFAULT_POLICY)).toBe(3_600);
    expect(secondsUntilQuiet(new Date('2026-06-19T16:00:00Z'), 'Asia/Jerusalem', { ...hours('00:00', '00:00'), quietDays: ['sabbath'] }, DEFAULT_POLICY)).toBe(29 * 60 + 18);
  });
});
