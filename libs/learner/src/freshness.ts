/**
 * How long a statement stands, when to ask about it, and what holds once nobody answered.
 *
 * Two topics are asked about, each in one question: `work` (roles, skills, industries, places, ways of working) and `pay`.
 * A statement is as old as the older of its roles and places, or of the floor; what was confirmed is as new as the
 * confirmation. Past its half-life (work 180 days, pay 365) the chance of every job falls a little (at most 0.5 log-odds,
 * the same for all jobs of a person: it moves the chance, never the order), and the next message asks. No two questions
 * within eight weeks, and none about what was restated meanwhile.
 *
 * Asked about work and unanswered for 45 days, or answered "changed": what they look for is no longer used, and the person
 * is told by one last question, alone in its message. What is no longer used never widens anything:
 * - an expired role that was a must leaves nothing to match by: no job is sent, the reason is `stale_preferences`;
 * - expired skills and industries, and a role that was only a wish, fall away as long as something newer is left to match by;
 * - every other wish keeps holding however old: a floor, a place, a level, a language only ever exclude, and an old
 *   exclusion is on the safe side. Refusals do not age.
 */

import { type StatedPreferences } from '#lib/vocabulary';

export const TOPICS = ['work', 'pay'] as const;
export type Topic = (typeof TOPICS)[number];

/** What a "yes" to the question confirms. */
export const FIELDS_OF: Readonly<Record<Topic, readonly (keyof StatedPreferences)[]>> = {
  work: ['roles', 'skills', 'industries', 'places', 'workModes', 'remoteFrom'],
  pay: ['salaryFloor'],
};
/** Of these the oldest dates the topic; the others follow. */
const DATED_BY: Readonly<Record<Topic, readonly (keyof StatedPreferences)[]>> = { work: ['roles', 'places'], pay: ['salaryFloor'] };

export const ANSWERS = ['yes', 'changed', 'not_now'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface FreshnessPolicy {
  readonly halfLifeDays: Readonly<Record<Topic, number>>;
  /** Unanswered for so long, the statement is no longer used. */
  readonly answerWithinDays: number;
  /** Least time between two questions. */
  readonly questionGapDays: number;
}

export const DEFAULT_FRESHNESS: FreshnessPolicy = { halfLifeDays: { work: 180, pay: 365 }, answerWithinDays: 45, questionGapDays: 56 };

/** What was stated and when, the statement as a whole and, where it differs, field by field. */
export interface Statement {
  readonly stated: StatedPreferences;
  readonly statedAt: Date;
  /** Dates of fields that are not the statement's, ISO 8601. */
  readonly fields: Readonly<Record<string, { readonly at: string }>> | null;
}

/** The newest question put to the person. */
export interface Asked {
  readonly topic: Topic;
  readonly at: Date;
  /** It also told them that the statement is no longer used. */
  readonly last: boolean;
  readonly answer: Answer | null;
}

export interface Freshness {
  /** What may be matched by; null = what they look for is no longer used. */
  readonly usable: StatedPreferences | null;
  /** To be asked in the next message. */
  readonly question: { readonly topic: Topic; readonly last: boolean } | null;
  /** Log-odds by which the chance of every job falls, 0 or less. */
  readonly doubt: number;
  /** Topics past their half-life. */
  readonly aging: readonly Topic[];
}

const DAY_MS = 86_400_000;
const MOST_DOUBT = 0.5;

const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** When one field was stated or confirmed. */
export const statedOn = ({ statedAt, fields }: Statement, field: string): Date => {
  const at = fields?.[field]?.at;
  return at === undefined ? statedAt : new Date(at);
};

/** When a topic was stated or confirmed; null when nothing of it was. */
export function topicDate(statement: Statement, topic: Topic): Date | null {
  const said = (list: readonly (keyof StatedPreferences)[]): Date[] => list.filter((field) => isSaid(statement.stated[field])).map((field) => statedOn(statement, field));
  const dating = said(DATED_BY[topic]);
  const times = (dating.length > 0 ? dating : said(FIELDS_OF[topic])).map((date) => date.getTime());
  return times.length === 0 ? null : new Date(dating.length > 0 ? Math.min(...times) : Math.max(...times));
}

function hasExpired(statement: Statement, asked: Asked | null, now: Date, policy: FreshnessPolicy): asked is Asked {
  const date = topicDate(statement, 'work');
  if (asked?.topic !== 'work' || date === null || date >= asked.at || asked.answer === 'yes' || asked.answer === 'not_now') return false;
  return asked.answer === 'changed' || asked.last || now.getTime() - asked.at.getTime() >= policy.answerWithinDays * DAY_MS;
}

/** The statement without what nobody confirmed since it was asked about; null when no interest is left, or the role was a must. */
function withoutExpired(statement: Statement, asked: Asked): StatedPreferences | null {
  const { stated } = statement;
  const isOld = (field: keyof StatedPreferences): boolean => isSaid(stated[field]) && statedOn(statement, field) < asked.at;
  if (isOld('roles') && stated.wishes?.includes('roles') !== true) return null;
  const gone = (['roles', 'skills', 'industries'] as const).filter(isOld);
  const left: StatedPreferences = Object.fromEntries(Object.entries(stated).filter(([field]) => !gone.some((one) => one === field)));
  return (['roles', 'skills', 'industries'] as const).some((field) => isSaid(left[field])) ? left : null;
}

function questionOf(aging: readonly Topic[], expired: boolean, asked: Asked | null, now: Date, policy: FreshnessPolicy): Freshness['question'] {
  if (asked && now.getTime() - asked.at.getTime() < policy.questionGapDays * DAY_MS) return null;
  // Told once, and never again: silence is an answer, too.
  if (expired) return asked?.last === true || asked?.answer === 'changed' ? null : { topic: 'work', last: true };
  const [topic] = aging.filter((one) => !(asked?.topic === one && now.getTime() - asked.at.getTime() < policy.halfLifeDays[one] * DAY_MS));
  return topic === undefined ? null : { topic, last: false };
}

/** What holds of a person's statement at `now`. */
export function freshnessOf(statement: Statement, asked: Asked | null, now: Date, policy: FreshnessPolicy = DEFAULT_FRESHNESS): Freshness {
  const ages = TOPICS.flatMap((topic) => {
    const date = topicDate(statement, topic);
    return date === null ? [] : [{ topic, halfLives: (now.getTime() - date.getTime()) / (policy.halfLifeDays[topic] * DAY_MS) }];
  });
  const aging = ages.filter(({ halfLives }) => halfLives > 1).map(({ topic }) => topic);
  const work = ages.find(({ topic }) => topic === 'work')?.halfLives ?? 0;
  const expired = hasExpired(statement, asked, now, policy);
  return {
    usable: expired ? withoutExpired(statement, asked) : statement.stated,
    question: questionOf(aging, expired, asked, now, policy),
    doubt: work <= 1 ? 0 : -MOST_DOUBT * (1 - 2 ** (1 - work)),
    aging,
  };
}
