/** Schedules on the wall clock: DST, strictness, and what is no schedule. */

import { describe, expect, it } from 'vitest';
import { instantShowing, nextOccurrence, occurrencesBetween, validCron } from './index.js';

const next = (cron: string, zone: string, after: string): string | undefined => nextOccurrence(cron, zone, new Date(after))?.toISOString();
const between = (cron: string, zone: string, after: string, until: string): readonly string[] =>
  occurrencesBetween(cron, zone, new Date(after), new Date(until)).map(({ at }) => at.toISOString());

describe('a weekly digest at nine', () => {
  it('comes at nine on the wall clock of the zone, winter and summer', () => {
    expect(between('0 9 * * 2', 'Asia/Jerusalem', '2026-03-20T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual(['2026-03-24T07:00:00.000Z', '2026-03-31T06:00:00.000Z']);
    expect(next('0 9 * * 2', 'Asia/Tehran', '2026-03-20T00:00:00Z')).toBe('2026-03-24T05:30:00.000Z');
  });
  it('is strictly after the instant asked from', () => {
    expect(next('0 9 * * 2', 'Asia/Jerusalem', '2026-03-24T06:59:59.999Z')).toBe('2026-03-24T07:00:00.000Z');
    expect(next('0 9 * * 2', 'Asia/Jerusalem', '2026-03-24T07:00:00Z')).toBe('2026-03-31T06:00:00.000Z');
    expect(next('0 9 * * 2', 'Asia/Jerusalem', '2026-03-24T07:00:00.001Z')).toBe('2026-03-31T06:00:00.000Z');
  });
});

describe('a change of clocks', () => {
  it('does not lose a time that falls into the gap: it comes at the end of it', () => {
    expect(between('30 2 * * *', 'Asia/Jerusalem', '2026-03-26T12:00:00Z', '2026-03-28T12:00:00Z')).toEqual(['2026-03-27T00:00:00.000Z', '2026-03-27T23:30:00.000Z']);
  });
  it('has one name for an hour in every zone, also where a gap swallows it: another name would be another run for everybody', () => {
    const named = (zone: string) => occurrencesBetween('30 2 * * *', zone, new Date('2026-03-26T21:00:00Z'), new Date('2026-03-27T20:00:00Z')).map(({ wall }) => wall);
    expect([named('Asia/Jerusalem'), named('Europe/London')]).toEqual([['2026-03-27 02:30:00'], ['2026-03-27 02:30:00']]);
  });
  it('brings all the hours that a gap swallowed at its end', () => {
    const [zone, from, until] = ['Asia/Jerusalem', '2026-03-26T23:40:00Z', '2026-03-27T00:10:00Z'] as const;
    expect(occurrencesBetween('*/30 * * * *', zone, new Date(from), new Date(until)).map(({ at, wall }) => `${wall.slice(11, 16)} ${at.toISOString().slice(11, 16)}`)).toEqual(['02:00 00:00', '02:30 00:00', '03:00 00:00']);
    expect(next('*/30 * * * *', zone, '2026-03-27T00:00:00Z')).toBe('2026-03-27T00:30:00.000Z');
  });
  it('does not send twice when the time comes twice', () => {
    expect(between('30 1 * * *', 'Asia/Jerusalem', '2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toEqual(['2026-10-24T22:30:00.000Z', '2026-10-25T23:30:00.000Z']);
    // At a quarter to two the first time, and at ten past one the second time.
    for (const after of ['2026-10-24T22:45:00Z', '2026-10-24T23:10:00Z']) expect(next('30 1 * * *', 'Asia/Jerusalem', after)).toBe('2026-10-25T23:30:00.000Z');
  });
  it('gives a daily schedule one occurrence for each local day of two years, in every zone', () => {
    for (const zone of ['Asia/Jerusalem', 'Asia/Hebron', 'Africa/Cairo', 'Asia/Tehran', 'Africa/Casablanca', 'America/New_York', 'Australia/Lord_Howe']) {
      const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
      for (const cron of ['30 2 * * *', '0 0 * * *', '30 1 * * *', '0 9 * * *']) {
        const days = occurrencesBetween(cron, zone, new Date('2026-01-01T12:00:00Z'), new Date('2028-01-01T12:00:00Z')).map(({ at }) => day.format(at));
        expect(new Set(days).size, `${zone} ${cron}`).toBe(days.length);
        expect(days, `${zone} ${cron}`).toHaveLength(730);
      }
    }
  });
});

describe('what is no schedule', () => {
  it('is told why', () => {
    expect(validCron('0 9 * * 2')).toEqual({ ok: true });
    expect(validCron(' */15 8-18 * * sun-thu ')).toEqual({ ok: true });
    expect(validCron('0 0 29 2 *')).toEqual({ ok: true });
    for (const text of ['', '* * * *', '0 0 9 * * 2', '61 * * * *', '@daily', '? * * * *', 'a b c d e', '2026-01-01T00:00:00', 'תשע בבוקר כל יום שלישי']) {
      expect(validCron(text), text).toMatchObject({ ok: false });
    }
    expect(validCron('0 9 30 2 *')).toEqual({ ok: false, error: 'this schedule never comes round' });
  });
  it('never comes round, nor does any in an unknown zone', () => {
    expect(next('0 9 30 2 *', 'UTC', '2026-01-01T00:00:00Z')).toBeUndefined();
    expect(next('nonsense', 'UTC', '2026-01-01T00:00:00Z')).toBeUndefined();
    expect(next('0 9 * * 2', 'Mars/Olympus', '2026-01-01T00:00:00Z')).toBeUndefined();
  });
  it('stops counting at the most asked for', () => {
    expect(occurrencesBetween('* * * * *', 'UTC', new Date('2026-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z'), 3)).toHaveLength(3);
  });
});

describe('an hour of the schedule', () => {
  it('is the instant at which a zone shows it, however far the zone is from the first to show it', () => {
    const at = (wall: string, zone: string) => instantShowing(wall, zone)?.toISOString();
    expect(['Pacific/Kiritimati', 'Asia/Jerusalem', 'Pacific/Honolulu', 'Pacific/Pago_Pago'].map((zone) => at('2026-03-03 17:00:00', zone)))
      .toEqual(['2026-03-03T03:00:00.000Z', '2026-03-03T15:00:00.000Z', '2026-03-04T03:00:00.000Z', '2026-03-04T04:00:00.000Z']);
    expect(at('2026-03-27 02:30:00', 'Asia/Jerusalem')).toBe('2026-03-27T00:00:00.000Z');
    expect(at('2026-10-25 01:30:00', 'Asia/Jerusalem')).toBe('2026-10-24T22:30:00.000Z');
    expect([at('2026-03-03 17:00:00', 'Mars/Base'), at('soon', 'Asia/Jerusalem')]).toEqual([undefined, undefined]);
  });
});
