/** Which stories fit a reader, best first: in their own language, about what they chose, not read before. */

import { type Locale } from '#lib/vocabulary';

export interface StoryCandidate {
  readonly id: string;
  /** In the same folded form as the reader's topics. */
  readonly topics: readonly string[];
  /** Role families the story is about, ids of the lexicon. */
  readonly roleFamilies: readonly string[];
  /** Languages it is written in. */
  readonly locales: readonly Locale[];
  readonly publishedAt: Date;
  /** null = it does not go out of date. */
  readonly expiresAt: Date | null;
}

export interface StoryReader {
  /** Topics the person stated. */
  readonly topics: readonly string[];
  /** Role families the person's stated roles accept. */
  readonly families: readonly string[];
  readonly locale: Locale;
  readonly now: Date;
  readonly seen: (storyId: string) => boolean;
}

export interface RankedStory {
  readonly story: StoryCandidate;
  /** 0 to 1. */
  readonly score: number;
}

/** A topic was chosen by the person; a family is only inferred from the work they want, so it counts for less. */
const TOPIC_FIT = 0.6;
const FAMILY_FIT = 0.4;
/** Age moves a score by a tenth at most: a fitting story a month old is better than a new one that hardly fits. */
const FRESH_SHARE = 0.1;
const FRESH_HALF_LIFE_DAYS = 30;
const MS_PER_DAY = 86_400_000;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

const isOut = ({ publishedAt, expiresAt }: StoryCandidate, now: Date): boolean =>
  publishedAt.getTime() <= now.getTime() && (expiresAt === null || expiresAt.getTime() > now.getTime());

const scoreOf = (story: StoryCandidate, { topics, families, now }: StoryReader): number => {
  const fit = (shares(story.topics, topics) ? TOPIC_FIT : 0) + (shares(story.roleFamilies, families) ? FAMILY_FIT : 0);
  const days = (now.getTime() - story.publishedAt.getTime()) / MS_PER_DAY;
  const score = fit * (1 - FRESH_SHARE + FRESH_SHARE * 2 ** (-days / FRESH_HALF_LIFE_DAYS));
  return Math.round(score * 1e6) / 1e6;
};

const byRank = (a: RankedStory, b: RankedStory): number =>
  b.score - a.score
  || b.story.publishedAt.getTime() - a.story.publishedAt.getTime()
  || (a.story.id < b.story.id ? -1 : a.story.id > b.story.id ? 1 : 0);

/**
 * The stories worth sending to this reader, best first; empty when none fits. Only the reader's own language counts:
 * a story in another one is noise, whatever else the person can read. No shared topic and no shared family: not sent.
 * Seen, expired and not yet published stories are left out.
 */
export const rankStories = (stories: readonly StoryCandidate[], reader: StoryReader): readonly RankedStory[] =>
  stories
    .filter((story) => story.locales.includes(reader.locale) && isOut(story, reader.now) && !reader.seen(story.id))
    .map((story) => ({ story, score: scoreOf(story, reader) }))
    .filter(({ score }) => score > 0)
    .sort(byRank);
