/** Which stories a reader gets, and which they are spared. */

import { describe, expect, it } from 'vitest';
import { rankStories, type StoryCandidate, type StoryReader } from './stories.js';

const now = new Date('2026-11-20T00:00:00Z');
const story = (id: string, changes: Partial<StoryCandidate> = {}): StoryCandidate => ({
  id, topics: ['סיפורי הנדסה'], roleFamilies: [], locales: ['en', 'he'], publishedAt: new Date('2026-11-10T00:00:00Z'), expiresAt: null, ...changes,
});
const reader = (changes: Partial<StoryReader> = {}): StoryReader => ({ topics: ['סיפורי הנדסה'], families: ['nursing'], locale: 'he', now, seen: () => false, ...changes });
const ids = (stories: readonly StoryCandidate[], changes?: Partial<StoryReader>): string[] => rankStories(stories, reader(changes)).map((ranked) => ranked.story.id);

describe('stories', () => {
  it('come only in the reader\'s own language', () => {
    const stories = [story('he'), story('fa', { locales: ['fa'] }), story('en', { locales: ['en'] })];
    expect(ids(stories)).toEqual(['he']);
    expect(ids(stories, { locale: 'fa' })).toEqual(['fa']);
    expect(ids(stories, { locale: 'ar' })).toEqual([]);
  });

  it('need a topic the reader chose or a family they want to work in', () => {
    expect(ids([story('cooking', { topics: ['طبخ'] }), story('nurses', { topics: [], roleFamilies: ['nursing'] }), story('both', { roleFamilies: ['nursing'] }), story('topic')])).toEqual(['both', 'topic', 'nurses']);
    expect(ids([story('topic')], { topics: [], families: [] })).toEqual([]);
  });

  it('are spared when seen, expired, or not yet out', () => {
    expect(ids([story('seen'), story('past', { expiresAt: now }), story('coming', { publishedAt: new Date('2026-11-21T00:00:00Z') })], { seen: (id) => id === 'seen' })).toEqual([]);
  });

  it('are newest first among equals, but an old one that fits comes before a new one that fits less', () => {
    const old = new Date('2026-01-01T00:00:00Z');
    expect(ids([story('old', { publishedAt: old }), story('new'), story('weak', { topics: [], roleFamilies: ['nursing'], publishedAt: now })])).toEqual(['new', 'old', 'weak']);
  });

  it('keep one order whatever the order they came in', () => {
    const stories = [story('b'), story('a'), story('c')];
    expect(ids(stories)).toEqual(['a', 'b', 'c']);
    expect(ids([...stories].reverse())).toEqual(['a', 'b', 'c']);
  });
});
