/** Input nobody should send: refused by a clear name at the door, and of a documented meaning where it comes in all the same. Never a crash, never a silent pass. */

import { type JobPosting, type StatedPreferences } from '#lib/vocabulary';
import { candidateRecordSchema, clusterOf, comparableJob, comparableWishes, completePosting, jobRecordSchema, validate } from '#lib/normaliser';
import { describe, expect, it } from 'vitest';
import { JobIndex, judge } from './index.js';

const now = new Date('2026-11-20T00:00:00Z');
const JOB: JobPosting = { externalId: 'j', source: 's', title: 'Backend Engineer', company: 'Acme', places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 }] };

const jobFault = (change: object): unknown => {
  const read = validate(jobRecordSchema, { ...JOB, ...change });
  return read.ok ? 'ok' : [read.fault.field, read.fault.code];
};
const wishFault = (preferences: object): unknown => {
  const read = validate(candidateRecordSchema, { externalId: 'c', emails: ['a@example.org'], preferences });
  return read.ok ? 'ok' : [read.fault.field, read.fault.code];
};
const comparable = (posting: JobPosting) => comparableJob(completePosting(posting).posting, { id: 'j', clusterId: clusterOf(posting).titleKey });
const matches = (posting: JobPosting, stated: StatedPreferences) => judge(comparable(posting), comparableWishes(stated), { now });

describe('at the door', () => {
  it('a posting beyond its limits is refused by the field and what is wrong with it', () => {
    expect(jobFault({ skills: Array.from({ length: 5000 }, (_, at) => `skill ${String(at)}`) })).toEqual(['skills', 'too_many']);
    expect(jobFault({ title: 'x'.repeat(2_000_000) })).toEqual(['title', 'too_long']);
    expect(jobFault({ title: ' \u200f ' })).toEqual(['title', 'required']);
    expect(jobFault({ salary: { min: -1, currency: 'ILS', period: 'month' } })).toEqual(['salary.min', 'out_of_range']);
    expect(jobFault({ salary: { min: 1, currency: 'shekels', period: 'month' } })).toEqual(['salary.currency', 'invalid_currency']);
    expect(jobFault({ places: [{ name: 'Haifa', lat: 91, lon: 0 }] })).toEqual(['places.0.lat', 'out_of_range']);
  });

  it('a wish that means nothing is refused too: no such radius, no such currency', () => {
    const within = (radiusKm: number) => wishFault({ roles: ['Nurse'], places: [{ name: 'Haifa', radiusKm }] });
    expect([within(-1), within(0), within(40_000)]).toEqual(Array.from({ length: 3 }, () => ['preferences.places.0.radiusKm', 'out_of_range']));
    expect([within(25), within(20_015)]).toEqual(['ok', 'ok']);
    expect(wishFault({ salaryFloor: { amount: 1, currency: '₪', period: 'month' } })).toEqual(['preferences.salaryFloor.currency', 'invalid_currency']);
    expect(wishFault({ roles: [''] })).toEqual(['preferences.roles.0', 'required']);
    expect(wishFault({})).toBe('ok');
  });
});

describe('past the door', () => {
  it('five thousand skills and a title of two megabytes are read up to their limits', () => {
    const huge = comparable({ ...JOB, title: `Backend Engineer ${'word '.repeat(400_000)}`, skills: Array.from({ length: 5000 }, (_, at) => `skill ${String(at)}`), description: 'Go. '.repeat(200_000) });
    expect(huge.skills.length).toBeLessThanOrEqual(200);
    expect(huge.haystack.length).toBeLessThan(50_000);
    expect(huge.families[0]?.family).toBe('backend-engineering');
    expect(JobIndex.build([huge], { now }).rank(comparableWishes({ roles: ['Backend engineer'] }), { k: 5 })).toHaveLength(1);
  });

  it('a radius below zero is the place itself, one beyond the globe the whole of it', () => {
    const near = (radiusKm: number, lat: number) => matches({ ...JOB, places: [{ name: 'There', country: 'IL', lat, lon: 34.99 }] }, { roles: ['Backend engineer'], places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99, radiusKm }] }).match;
    expect([near(-1, 32.79), near(-1, 34.5), near(40_000, -80)]).toEqual([true, false, true]);
  });

  it('a floor in a currency without a rate compares with its own kind and is unknown beside another', () => {
    const floor = { roles: ['Backend engineer'], salaryFloor: { amount: 100, currency: 'XTS', period: 'month' as const } };
    const paid = (currency: string, min: number) => matches({ ...JOB, salary: { min, currency, period: 'month' } }, floor);
    expect([paid('XTS', 99).match, paid('XTS', 100).match]).toEqual([false, true]);
    expect([paid('USD', 100_000).match, paid('USD', 100_000).unknowns]).toEqual([true, ['salaryFloor']]);
    expect(matches({ ...JOB, salary: { min: 100_000, currency: 'USD', period: 'month' } }, { ...floor, unknown: { salaryFloor: 'exclude' } }).match).toBe(false);
  });

  it('an empty wish is no interest, and empty lists say nothing', () => {
    for (const empty of [{}, { roles: [], skills: [], industries: [] }, { places: [], workModes: [], refuse: {} }] as StatedPreferences[]) expect(matches(JOB, empty).match).toBe(false);
    expect(matches(JOB, { roles: ['Backend engineer'], places: [], workModes: [], employmentTypes: [], languages: [], remoteFrom: [], refuse: { companies: [''], roles: [''], keywords: [' '] } }).match).toBe(true);
    expect(matches({ ...JOB, company: '—' }, { roles: ['Backend engineer'], refuse: { companies: ['...'] } }).match).toBe(true);
  });

  it('words of direction marks, Eastern digits and other letters of one sound are the words they show', () => {
    const shown = ['مهندس بك‌اند', 'مهندس بک‌اند', '\u200fمهندس\u200f بک اند\u200e'].map((title) => matches({ ...JOB, title }, { roles: ['Backend engineer'] }));
    expect(shown.map(({ match }) => match)).toEqual([true, true, true]);
    expect(new Set(shown.map(({ score }) => score)).size).toBe(1);
    expect(completePosting({ ...JOB, description: 'حقوق ۲۰ تا ۳۰ میلیون تومان' }).posting.salary).toEqual(completePosting({ ...JOB, description: 'حقوق 20 تا 30 میلیون تومان' }).posting.salary);
  });
});
