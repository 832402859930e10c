/** The sabbath against known times, at every zone, and where the sun does not set. */

import { describe, expect, it } from 'vitest';
import { type ContactRules } from '#lib/vocabulary';
import { DEFAULT_POLICY, isQuiet } from './index.js';
import { sabbathAround } from './sabbath.js';
import { zoneClock } from './zone-clock.js';
import { ZONE_COORDINATES } from './zone-coordinates.data.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const around = (zone: string, at: string): { from: number; to: number } => {
  const clock = zoneClock(zone);
  if (clock === null) throw new Error(`no zone ${zone}`);
  return sabbathAround(clock, Date.parse(at));
};
const nearly = (t: number, expected: string): void => {
  expect(Math.abs(t - Date.parse(expected)) / MINUTE, `${new Date(t).toISOString()} is not about ${expected}`).toBeLessThanOrEqual(3);
};
const only: ContactRules = { quietDays: ['sabbath'], quietHours: { from: '00:00', to: '00:00' } };

describe('the sabbath in Jerusalem', () => {
  it('runs from 18 minutes before sunset (19:47) to nightfall in June', () => {
    const { from, to } = around('Asia/Jerusalem', '2026-06-17T09:00:00Z');
    nearly(from, '2026-06-19T19:29:00+03:00');
    nearly(to, '2026-06-20T20:30:00+03:00');
  });
  it('runs from about 16:18 to 17:16 in December', () => {
    const { from, to } = around('Asia/Jerusalem', '2026-12-16T09:00:00Z');
    nearly(from, '2026-12-18T16:20:00+02:00');
    nearly(to, '2026-12-19T17:17:00+02:00');
  });
  it('is the one that holds the instant, up to its last moment, and then the next', () => {
    const this_ = around('Asia/Jerusalem', '2026-06-20T09:00:00Z');
    expect(around('Asia/Jerusalem', new Date(this_.to - 1).toISOString())).toEqual(this_);
    expect(around('Asia/Jerusalem', new Date(this_.to).toISOString()).from - this_.from).toBeGreaterThan(6 * DAY);
  });
});

describe('a person who keeps the sabbath', () => {
  it('is left alone from the first moment to the last', () => {
    const { from, to } = around('Asia/Jerusalem', '2026-06-17T09:00:00Z');
    const quietAt = (t: number) => isQuiet(new Date(t), 'Asia/Jerusalem', only, DEFAULT_POLICY);
    expect(quietAt(from - 1).quiet).toBe(false);
    expect(quietAt(from)).toEqual({ quiet: true, until: new Date(to), because: 'quiet_hours' });
    expect(quietAt(to - 1).quiet).toBe(true);
    expect(quietAt(to).quiet).toBe(false);
  });
  it('hears on Sunday morning when nightfall leads into the night', () => {
    const rules: ContactRules = { quietDays: ['sabbath'], quietHours: { from: '20:00', to: '08:00' } };
    expect(isQuiet(new Date('2026-06-20T09:00:00Z'), 'Asia/Jerusalem', rules, DEFAULT_POLICY)).toMatchObject({ until: new Date('2026-06-21T05:00:00Z') });
  });
});

describe('everywhere', () => {
  const names = Intl.supportedValuesOf('timeZone').filter((name) => !name.startsWith('Etc/') && name !== 'UTC');
  it('has coordinates for every zone that is a place, old names too', () => {
    expect(names.filter((name) => ZONE_COORDINATES[name.toLowerCase()] === undefined)).toEqual([]);
    for (const old of ['asia/tel_aviv', 'us/eastern', 'israel', 'asia/calcutta', 'iran', 'egypt', 'gb']) expect(ZONE_COORDINATES[old]).toBeDefined();
  });
  it('begins on local Friday and lasts about a day, at every zone and season between the polar circles', () => {
    let seen = 0;
    for (const name of names) {
      const [lat] = ZONE_COORDINATES[name.toLowerCase()] ?? [90];
      if (Math.abs(lat) > 60) continue;
      const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: name, weekday: 'long' });
      for (const at of ['2026-03-18T12:00:00Z', '2026-06-17T12:00:00Z', '2026-09-16T12:00:00Z', '2026-12-16T12:00:00Z']) {
        const { from, to } = around(name, at);
        expect(weekday.format(from), `${name} ${at}`).toBe('Friday');
        expect(to - from, `${name} ${at}`).toBeGreaterThan(24.5 * HOUR);
        expect(to - from, `${name} ${at}`).toBeLessThan(28.5 * HOUR);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(1_500);
  });
  it('ends in the middle of the night where it never gets dark, as in Helsinki in June', () => {
    const { from, to } = around('Europe/Helsinki', '2026-06-17T12:00:00Z');
    nearly(from, '2026-06-19T22:32:00+03:00');
    nearly(to, '2026-06-21T01:22:00+03:00');
  });
  it('runs from 18:00 to 19:00 where the sun does not set, does not rise, or the zone is no place', () => {
    for (const at of ['2026-06-17T12:00:00Z', '2026-12-16T12:00:00Z']) {
      const { from, to } = around('Arctic/Longyearbyen', at);
      const summer = at.startsWith('2026-06');
      expect(new Date(from).toISOString().slice(11)).toBe(summer ? '16:00:00.000Z' : '17:00:00.000Z');
      expect(to - from).toBe(25 * HOUR);
    }
    expect(around('Etc/GMT-3', '2026-06-17T12:00:00Z')).toEqual({ from: Date.parse('2026-06-19T15:00:00Z'), to: Date.parse('2026-06-20T16:00:00Z') });
  });
});
