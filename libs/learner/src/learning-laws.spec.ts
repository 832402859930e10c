/** Laws of learning: whatever somebody did, the jobs they are eligible for stay the same, and a chance stays a chance. */

import { JobIndex, judge, NOTHING_STATED } from '#lib/matcher';
import { comparableJob, comparableWishes } from '#lib/normaliser';
import { type ComparableJob, type JobPosting, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustmentOf, learn, leaningOf, MOST_SHIFT, type Signal, SIGNALS, traitsOf } from './index.js';

const now = new Date('2026-11-20T00:00:00Z');
const DAY_MS = 86_400_000;
const TITLES = ['Backend engineer', 'Senior Platform engineer', 'Sales manager', 'Registered Nurse', 'מפתח/ת בקאנד'];
const present = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 });

const posting = fc.record({
  title: fc.constantFrom(...TITLES), company: fc.constantFrom('Acme', 'Beta', 'אקמי'), workMode: optional(WORK_MODES), seniority: optional(SENIORITIES),
  industry: optional(['software', 'healthcare']), skills: optional([['TypeScript'], ['Go', 'SQL']]),
}).map((fields) => present({ externalId: 'j', source: 's', ...fields }));
const jobs = fc.array(posting, { minLength: 1, maxLength: 12 }).map((all) => all.map((one, at) => comparableJob(one, { id: `j${String(at)}`, clusterId: `c${String(at)}` })));
const wishes = fc.record({
  roles: optional([['Backend engineer'], ['Platform engineer', 'Nurse']]), skills: optional([['TypeScript', 'SQL']]), industries: optional([['software']]), workModes: optional([['hybrid', 'remote'] as const]),
  seniority: optional([{ min: 'mid', max: 'lead' } as const]), refuse: optional([{ companies: ['Acme'] }, { roles: ['sales'] }]),
}).map((stated) => comparableWishes(present(stated)));
const traits = fc.uniqueArray(fc.constantFrom('family:backend-engineering', 'family:platform-engineering', 'family:nursing', 'company:acme', 'company:beta', 'workMode:hybrid', 'workMode:remote', 'seniority:senior', 'industry:software'), { minLength: 1, maxLength: 5 });
const history = fc.array(
  fc.record({ kind: fc.constantFrom(...SIGNALS), days: fc.integer({ min: -10, max: 2000 }), traits, worth: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 40 },
).map((all) => all.map(({ days, ...one }) => ({ ...one, at: new Date(now.getTime() - days * DAY_MS) })));
const names = (_kind: string, value: string): string => value;
const adjust = (signals: readonly Signal[]) => adjustmentOf(learn(signals, now), now, names);
const logit = (p: number): number => Math.log(p / (1 - p));

describe('any history of actions', () => {
  it('leaves the set of eligible jobs exactly as the stated wishes make it, and only moves scores within bounds', () => {
    fc.assert(fc.property(jobs, wishes, history, (all, person, signals) => {
      const adjustment = adjust(signals);
      for (const job of all) {
        const plain = judge(job, person, { now });
        const learned = judge(job, person, { now, adjust: adjustment });
        expect(learned.match).toBe(plain.match);
        expect(learned.rules.filter(({ rule }) => rule !== 'learned')).toEqual(plain.rules.filter(({ rule }) => rule !== 'learned'));
        expect(learned.rules.some(({ rule, hard }) => rule === 'learned' && hard)).toBe(false);
        expect(learned.score).toBeGreaterThanOrEqual(0);
        expect(learned.score).toBeLessThanOrEqual(1);
        if (plain.score > 0.001) expect(Math.abs(logit(learned.score) - logit(plain.score))).toBeLessThanOrEqual(MOST_SHIFT + 0.01);
      }
      const ids = (found: readonly { jobId: string }[]): string[] => found.map(({ jobId }) => jobId).sort();
      const index = JobIndex.build(all, { now });
      expect(ids(index.top(person, { k: Infinity, adjust: adjustment }))).toEqual(ids(index.top(person, { k: Infinity })));
    }), { numRuns: 150 });
  });

  it('is found by the index exactly as by judging every job', () => {
    fc.assert(fc.property(jobs, wishes, history, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 0.4, 0.6), (all, person, signals, k, minScore) => {
      const adjustment = adjust(signals);
      const judged = all.map((job) => ({ job, ...judge(job, person, { now, adjust: adjustment }) })).filter(({ match, score }) => match && score >= minScore)
        .sort((a, b) => b.score - a.score || (a.job.clusterId < b.job.clusterId ? -1 : 1)).slice(0, k);
      const found = JobIndex.build(all, { now }).top(person, { k, minScore, adjust: adjustment });
      expect(found.map(({ jobId, score }) => [jobId, score])).toEqual(judged.map(({ job, score }) => [job.id, score]));
    }), { numRuns: 300 });
  });

  it('is the same taste in whatever order it is told, and fades towards nothing', () => {
    fc.assert(fc.property(history.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), fc.integer({ min: 0, max: 3000 }), ([all, shuffled], days) => {
      const taste = learn(all, now);
      expect(learn(shuffled, now)).toEqual(taste);
      const later = new Date(now.getTime() + days * DAY_MS);
      const weight = (kinds: Partial<Record<string, number>>): number => Object.values(kinds).reduce<number>((sum, one) => sum + Math.abs(one ?? 0), 0);
      for (const [trait, kinds] of Object.entries(taste.leanings)) {
        expect(Math.abs(leaningOf(taste, trait as never, later)?.logOdds ?? 0)).toBeLessThanOrEqual(weight(kinds) + 1e-9);
        expect(leaningOf(taste, trait as never, new Date(now.getTime() + 20_000 * DAY_MS))?.logOdds ?? 0).toBeCloseTo(0, 6);
      }
    }), { numRuns: 200 });
  });
});

describe('a signal', () => {
  const job = (title: string, more: Partial<JobPosting> = {}): ComparableJob => comparableJob({ externalId: 'j', source: 's', title, company: 'Acme', ...more }, { id: 'j', clusterId: 'c' });
  const after = (kind: Signal['kind'], days: number, one: ComparableJob, times = 1): number =>
    adjustmentOf(learn(Array.from({ length: times }, () => ({ kind, at: new Date(now.getTime() - days * DAY_MS), traits: traitsOf(one) })), now), now, names)?.of(one, 0.5) ?? 0.5;

  it('counts half after its half-life, up for what was liked and down for what was not', () => {
    const nurse = job('Registered Nurse', { workMode: 'onsite' });
    expect(logit(after('opened', 0, nurse)) / logit(after('opened', 30, nurse))).toBeCloseTo(2, 1);
    for (const kind of ['opened', 'saved', 'applied'] as const) expect(after(kind, 1, nurse)).toBeGreaterThan(0.5);
    for (const kind of ['dismissed', 'fewer', 'passed'] as const) expect(after(kind, 1, nurse)).toBeLessThan(0.5);
  });

  it('of silence weighs little however long it lasts', () => {
    expect(after('passed', 0, job('Registered Nurse'), 500)).toBeGreaterThan(0.35);
    expect(after('passed', 0, job('Registered Nurse'), 1)).toBeGreaterThan(0.475);
  });

  it('about one named trait leaves every other trait alone', () => {
    const taste = learn([{ kind: 'fewer', at: now, traits: ['workMode:hybrid'] }], now);
    const adjustment = adjustmentOf(taste, now, names);
    expect(adjustment?.of(job('Nurse', { workMode: 'hybrid' }), 0.8)).toBeLessThan(0.65);
    expect(adjustment?.of(job('Nurse', { workMode: 'remote' }), 0.8)).toBe(0.8);
    expect(adjustment?.row(job('Nurse', { workMode: 'hybrid' }))).toEqual({
      rule: 'learned', verdict: 'no', hard: false, stated: null, found: { trait: 'workMode', value: 'hybrid', name: 'hybrid', because: 'fewer', often: false },
    });
    expect(adjustment?.row(job('Nurse', { workMode: 'remote' })).found).toBeNull();
  });

  it('is called a habit only when it happened several times', () => {
    const nurse = job('Registered Nurse');
    const row = (times: number) => adjustmentOf(learn(Array.from({ length: times }, () => ({ kind: 'opened' as const, at: now, traits: ['family:nursing' as const] })), now), now, names)?.row({ ...nurse, families: [{ family: 'nursing', weight: 1 }] }).found;
    expect(row(1)).toMatchObject({ because: 'opened', often: false });
    expect(row(4)).toMatchObject({ because: 'opened', often: true });
  });

  it('does to a person about whom nothing is known what an old statement does to any job that was not acted on', () => {
    const elsewhere = learn([{ kind: 'fewer', at: now, traits: ['company:elsewhere'] }], now);
    fc.assert(fc.property(jobs, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 500 }), (all, chance, fall) => {
      const [score, doubt] = [chance / 1000, -fall / 1000];
      const [doubted, alike] = [adjustmentOf(null, now, names, doubt), adjustmentOf(elsewhere, now, names, doubt)];
      expect(doubted?.highest(score)).toBe(alike?.highest(score));
      for (const job of all) expect([doubted?.of(job, score), doubted?.row(job)]).toEqual([alike?.of(job, score), alike?.row(job)]);
    }));
  });

  it('is nothing for a person about whom nothing is known', () => {
    expect(adjustmentOf(null, now, names)).toBeNull();
    expect(adjustmentOf(learn([], now), now, names)).toBeNull();
    expect(judge(job('Nurse'), NOTHING_STATED, { now }).rules.at(-1)).toEqual({ rule: 'learned', verdict: 'yes', hard: false, stated: null, found: null });
  });
});
