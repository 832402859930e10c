/** What a message holds: examples a reader would notice, and laws that hold for any matches. */

import { type Match } from '#lib/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curate, type Curation } from './curate.js';
import { type RankedStory } from './stories.js';

const match = (jobId: string, score: number, clusterId = jobId): Match => ({ jobId, clusterId, score, reasons: [], unknowns: [] });
const story = (id: string): RankedStory => ({ score: 0.6, story: { id, topics: [], roleFamilies: [], locales: ['he'], publishedAt: new Date('2026-11-01T00:00:00Z'), expiresAt: null } });
/** Job ids read `employer-number`. */
const curation = (changes: Partial<Curation>): Curation => ({
  matches: [], stories: [], maxItems: 5, minScore: 0, companyOf: ({ jobId }) => jobId.split('-')[0] ?? null, familyOf: () => null, seen: () => false, ...changes,
});
const ids = (changes: Partial<Curation>): string[] => curate(curation(changes)).map((item) => (item.kind === 'job' ? item.match.jobId : item.story.story.id));

describe('a message', () => {
  it('shows the best first, and no job below the least score', () => {
    expect(ids({ matches: [match('a-1', 0.5), match('b-1', 0.9), match('c-1', 0.3)], minScore: 0.4 })).toEqual(['b-1', 'a-1']);
  });

  it('holds two of an employer while others of close score exist', () => {
    const matches = [match('acme-1', 0.9), match('acme-2', 0.88), match('acme-3', 0.87), match('acme-4', 0.86), match('בנק-1', 0.75), match('بنك-1', 0.74)];
    expect(ids({ matches, maxItems: 4 })).toEqual(['acme-1', 'acme-2', 'בנק-1', 'بنك-1']);
  });

  it('holds a third of an employer when nothing else comes near', () => {
    expect(ids({ matches: [match('acme-1', 0.9), match('acme-2', 0.88), match('acme-3', 0.87), match('b-1', 0.4)], maxItems: 3 })).toEqual(['acme-1', 'acme-2', 'acme-3']);
  });

  it('prefers another family among near equals', () => {
    const familyOf = ({ jobId }: { readonly jobId: string }) => (jobId.startsWith('d') ? 'data' : 'backend');
    expect(ids({ matches: [match('a-1', 0.9), match('b-1', 0.805), match('d-1', 0.8)], maxItems: 2, familyOf })).toEqual(['a-1', 'd-1']);
  });

  it('does not take nameless employers for one', () => {
    const matches = [match('x-1', 0.9), match('x-2', 0.89), match('x-3', 0.88), match('b-1', 0.87)];
    expect(ids({ matches, maxItems: 3, companyOf: ({ jobId }) => (jobId.startsWith('x') ? null : 'b') })).toEqual(['x-1', 'x-2', 'x-3']);
  });

  it('offers one job of a cluster, the best, and none of a cluster seen before', () => {
    expect(ids({ matches: [match('a-1', 0.5, 'same'), match('a-2', 0.6, 'same'), match('a-3', 0.9, 'old')], seen: (cluster) => cluster === 'old' })).toEqual(['a-2']);
  });

  it('puts stories after the jobs, two at most, and none in a job\'s place', () => {
    const stories = [story('s1'), story('s2'), story('s3')];
    expect(ids({ matches: [match('a-1', 0.5)], stories })).toEqual(['a-1', 's1', 's2']);
    expect(ids({ matches: [match('a-1', 0.5), match('b-1', 0.4)], stories, maxItems: 2 })).toEqual(['a-1', 'b-1', 's1', 's2']);
    expect(ids({ matches: [match('a-1', 0.5)], stories, maxItems: 1, maxStories: 1 })).toEqual(['a-1', 's1']);
    expect(ids({ stories, maxItems: 0 })).toEqual(['s1', 's2']);
    expect(ids({ stories, maxStories: -1 })).toEqual([]);
  });
});

describe('for any matches', () => {
  const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 20 }), fc.constantFrom('k', 'l', 'm', 'n', 'o')), { maxLength: 14 })
    .map((list) => list.map(([company, score, cluster], at) => match(`${company}-${String(at)}`, score / 20, cluster)));

  it('the order they come in is irrelevant', () => {
    fc.assert(fc.property(some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), fc.nat(6), ([all, shuffled], maxItems) => {
      expect(ids({ matches: shuffled, maxItems })).toEqual(ids({ matches: all, maxItems }));
    }), { numRuns: 300 });
  });

  it('the best job always leads, no cluster comes twice, and room is used while anything fits', () => {
    fc.assert(fc.property(some, fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 0.5), (matches, maxItems, minScore) => {
      const chosen = curate(curation({ matches, maxItems, minScore })).flatMap((item) => (item.kind === 'job' ? [item.match] : []));
      const fitting = matches.filter(({ score }) => score >= minScore);
      const clusters = new Set(fitting.map(({ clusterId }) => clusterId));
      expect(new Set(chosen.map(({ clusterId }) => clusterId)).size).toBe(chosen.length);
      expect(chosen.length).toBe(Math.min(maxItems, clusters.size));
      expect(chosen[0]?.score ?? 0).toBe(Math.max(0, ...fitting.map(({ score }) => score)));
      expect(chosen.map(({ score }) => score)).toEqual(chosen.map(({ score }) => score).sort((a, b) => b - a));
    }), { numRuns: 300 });
  });
});
