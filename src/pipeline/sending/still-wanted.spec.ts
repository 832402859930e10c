/** A reason told must be true of the posting as it stands; what time alone changes does not count. */

import { expect, it } from 'vitest';
import { judge, matchOf } from '#lib/matcher';
import { comparableJob, comparableWishes } from '#lib/normaliser';
import { type JobPosting } from '#lib/vocabulary';
import { stillWanted } from './still-wanted.js';

const THEN = new Date('2026-03-03T07:00:00Z');
const LATER = new Date('2026-03-03T20:00:00Z');
const wishes = comparableWishes({ roles: ['Backend engineer'], salaryFloor: { amount: 20_000, currency: 'ILS', period: 'month' } });
const paying = (max: number): JobPosting => ({ externalId: 'j', source: 's', title: 'Backend Engineer', company: 'Acme', postedAt: '2026-03-02T12:00:00Z', salary: { max, currency: 'ILS', period: 'month' } });
const jobOf = (posting: JobPosting) => comparableJob(posting, { id: 'j', clusterId: 'j' });
const told = matchOf(jobOf(paying(30_000)), judge(jobOf(paying(30_000)), wishes, { now: THEN })).reasons;

it.each([[30_000, true], [25_000, false], [15_000, false]])('told that it pays 30,000 above a floor of 20,000, now at %i: wanted is %s', (max, wanted) => {
  expect(told.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['role', 'salaryFloor', 'freshness']));
  expect(stillWanted(jobOf(paying(max)), wishes, told, LATER)).toBe(wanted);
});
