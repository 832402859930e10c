/** Holidays fall on the days published for them, and are quiet from the hour they begin. */

import { describe, expect, it } from 'vitest';
import { type HolidayCountry } from '#lib/vocabulary';
import { isHoliday } from './holidays.js';
import { DEFAULT_POLICY } from './inputs.js';
import { isQuiet, secondsUntilQuiet } from './local-time.js';

const DAY_MS = 86_400_000;
const kept = (country: HolidayCountry, year: number): string[] => {
  const first = Date.UTC(year, 0, 1) / DAY_MS;
  return Array.from({ length: 365 }, (_, at) => first + at).filter((day) => isHoliday(country, day)).map((day) => new Date(day * DAY_MS).toISOString().slice(5, 10));
};

describe('the days published', () => {
  it('by Israel for 2026 and 2027, memorial days moved away from the sabbath', () => {
    expect(kept('IL', 2026)).toEqual([
      '04-02', '04-08', '04-14', '04-21', '04-22', '05-22', '07-23', '09-12', '09-13', '09-21', '09-26', '10-03',
    ]);
    expect(kept('IL', 2027)).toEqual([
      '04-22', '04-28', '05-04', '05-11', '05-12', '06-11', '08-12', '10-02', '10-03', '10-11', '10-16', '10-23',
    ]);
  });

  it('moves the day of independence: earlier before a sabbath, later after one', () => {
    // 5 Iyar was a Saturday in 2025 and a Friday in 2019, a Monday in 2024.
    expect(kept('IL', 2025).filter((day) => day.startsWith('04-30') || day.startsWith('05-0'))).toEqual(['04-30', '05-01']);
    expect(kept('IL', 2024).filter((day) => day.startsWith('05-1'))).toEqual(['05-13', '05-14']);
    expect(kept('IL', 2019).filter((day) => day.startsWith('05-0'))).toEqual(['05-02', '05-08', '05-09']);
  });

  it('by the United States for 2026', () => {
    expect(kept('US', 2026)).toEqual(['01-01', '01-19', '02-16', '05-25', '06-19', '07-04', '09-07', '10-12', '11-11', '11-26', '12-25']);
  });

  it('that follow Easter, by the church that keeps it', () => {
    const ofSpring = (country: HolidayCountry) => kept(country, 2027).filter((day) => day > '03-20' && day < '06-01');
    // In 2027 the western Easter is 28 March, the eastern one 2 May.
    expect(ofSpring('DE')).toEqual(['03-26', '03-28', '03-29', '05-01', '05-06', '05-16', '05-17']);
    expect(ofSpring('LB')).toEqual(expect.arrayContaining(['03-26', '03-28', '03-29', '04-30', '05-02', '05-03']));
    expect(ofSpring('EG')).toEqual(expect.arrayContaining(['05-02', '05-03']));
  });

  it('by Canada, the United Kingdom, Germany and France for 2026', () => {
    expect(kept('CA', 2026)).toEqual(['01-01', '04-03', '05-18', '07-01', '09-07', '09-30', '10-12', '11-11', '12-25', '12-26']);
    expect(kept('GB', 2026)).toEqual(['01-01', '04-03', '04-05', '04-06', '05-04', '05-25', '08-31', '12-25', '12-26']);
    expect(kept('DE', 2026)).toEqual(['01-01', '04-03', '04-05', '04-06', '05-01', '05-14', '05-24', '05-25', '10-03', '12-25', '12-26']);
    expect(kept('FR', 2026)).toEqual(['01-01', '04-05', '04-06', '05-01', '05-08', '05-14', '05-24', '05-25', '07-14', '08-15', '11-01', '11-11', '12-25']);
  });

  it('by the Persian and the Umm al-Qura calendars', () => {
    expect(kept('IR', 2026)).toEqual(expect.arrayContaining(['03-21', '03-22', '03-23', '03-24', '04-01', '04-02', '06-04', '06-05', '02-11', '03-20']));
    expect(kept('SA', 2026)).toEqual(['02-22', '03-20', '03-21', '03-22', '05-26', '05-27', '05-28', '05-29', '05-30', '09-23']);
    expect(kept('EG', 2026)).toEqual(expect.arrayContaining(['03-20', '03-23', '05-30', '05-31']));
  });
});

const EVERY_HOUR = { from: '00:00', to: '00:00' };
const quietAt = (at: string, zone: string, quietDays: readonly `holidays:${HolidayCountry}`[]) =>
  isQuiet(new Date(at), zone, { quietHours: EVERY_HOUR, quietDays }, DEFAULT_POLICY);

describe('a kept holiday', () => {
  it('begins in Israel at sunset on the eve and ends at nightfall', () => {
    // The Day of Atonement of 2026: from the evening of 20 September to the night of 21 September.
    expect(quietAt('2026-09-20T14:00:00Z', 'Asia/Jerusalem', ['holidays:IL']).quiet).toBe(false);
    expect(quietAt('2026-09-20T16:00:00Z', 'Asia/Jerusalem', ['holidays:IL']).quiet).toBe(true);
    const noon = quietAt('2026-09-21T09:00:00Z', 'Asia/Jerusalem', ['holidays:IL']);
    expect(noon).toMatchObject({ quiet: true, because: 'quiet_hours' });
    expect(noon.quiet && noon.until !== null && noon.until > new Date('2026-09-21T15:45:00Z') && noon.until < new Date('2026-09-21T16:45:00Z')).toBe(true);
  });

  it('lasts past midnight where a summer night falls that late, as the sabbath does', () => {
    // The Feast of Weeks of 2026, Friday 22 May: in Helsinki its stars come out at about twenty past midnight.
    const evening = quietAt('2026-05-22T20:30:00Z', 'Europe/Helsinki', ['holidays:IL']);
    expect(evening.quiet && evening.until?.toISOString().slice(0, 15)).toBe('2026-05-22T21:2');
    expect(quietAt('2026-05-22T21:10:00Z', 'Europe/Helsinki', ['holidays:IL'])).toEqual(evening);
  });

  it('joins the sabbath before it into one rest', () => {
    // 12 September 2026, the first day of the year, is a sabbath, 13 September the second.
    const rules = { quietHours: EVERY_HOUR, quietDays: ['sabbath', 'holidays:IL'] as const };
    const quiet = isQuiet(new Date('2026-09-12T09:00:00Z'), 'Asia/Jerusalem', rules, DEFAULT_POLICY);
    expect(quiet.quiet && quiet.until?.toISOString().slice(0, 10)).toBe('2026-09-13');
  });

  it('is the whole local day elsewhere', () => {
    expect(quietAt('2026-07-04T03:59:00Z', 'America/New_York', ['holidays:US']).quiet).toBe(false);
    expect(quietAt('2026-07-04T04:00:00Z', 'America/New_York', ['holidays:US'])).toMatchObject({ quiet: true, until: new Date('2026-07-05T04:00:00Z') });
  });

  it('ends the time a text may wait at the carrier', () => {
    const rules = { quietHours: EVERY_HOUR, quietDays: ['holidays:IL'] as const };
    const seconds = secondsUntilQuiet(new Date('2026-09-20T14:55:00Z'), 'Asia/Jerusalem', rules, DEFAULT_POLICY);
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThan(3_600);
    expect(isQuiet(new Date(Date.parse('2026-09-20T14:55:00Z') + (seconds + 1) * 1000), 'Asia/Jerusalem', rules, DEFAULT_POLICY).quiet).toBe(true);
  });

  it('is kept for everybody when the organisation keeps it', () => {
    const at = new Date('2026-12-25T15:00:00Z');
    expect(isQuiet(at, 'America/New_York', {}, DEFAULT_POLICY).quiet).toBe(false);
    expect(isQuiet(at, 'America/New_York', {}, { ...DEFAULT_POLICY, quietDays: ['holidays:US'] }).quiet).toBe(true);
  });
});
