/**
 * How long a statement stands, what to ask about it, and what holds once nobody answered.
 *
 * Three topics are asked about, each in one question: `work` (roles, skills, industries), `place` (places, anywhere, ways of
 * working, countries to work remotely from) and `pay`. A topic is as old as the oldest of what dates it: the
 * roles; the places, or the countries to work remotely from; the floor. What was confirmed is as new as the confirmation. Past its half-life (work and place 180 days,
 * pay 365) it is aging: the chance of every job falls a little (at most 0.5 log-odds by the older of work and place, the same
 * for all jobs of a person: it moves the chance, never the order), and the next message asks. A question about the work names
 * the places, too, so its "yes" confirms both. A person who never said where is asked where.
 *
 * A soft wish that no question is about (level, ways of working, employment, languages; the floor) loses half of its weight
 * past the half-life of its topic, and half of the rest past each further one, down to an eighth: a job that fails it then
 * costs less. What was made hard holds in full.
 *
 * One question at a time, the one whose answer moves the chance of a job most: no word on the place (it costs about a third of
 * every chance), then old work, an old place, old pay. No two questions within eight weeks, none about what was restated
 * meanwhile, and none about a topic that was asked about within its half-life.
 *
 * Asked about work and unanswered for 45 days, or answered "changed": what they look for is no longer used, and the person
 * is told by one last question, alone in its message. What is no longer used never widens anything:
 * - an expired role that was a must leaves nothing to match by: no job is sent, the reason is `stale_preferences`;
 * - expired skills and industries, and a role that was only a wish, fall away as long as something newer is left to match by;
 * - every other wish keeps holding however old: a floor, a place, a level, a language only ever exclude, and an old
 *   exclusion is on the safe side. Refusals do not age.
 */

import { type FadedWishes, type HardField, type StatedPreferences } from '#lib/vocabulary';

export const TOPICS = ['work', 'place', 'pay'] as const;
export type Topic = (typeof TOPICS)[number];

/** Of these the oldest dates the topic. */
const DATED_BY: Readonly<Record<Topic, readonly (keyof StatedPreferences)[]>> = { work: ['roles'], place: ['places', 'anywhere', 'remoteFrom'], pay: ['salaryFloor'] };
/** Where none of those was said, the newest of these. */
const FIELDS_OF: Readonly<Record<Topic, readonly (keyof StatedPreferences)[]>> = {
  work: ['roles', 'skills', 'industries'],
  place: ['places', 'anywhere', 'workModes', 'remoteFrom'],
  pay: ['salaryFloor'],
};

/** What a "yes" to the question confirms: the one about the work names the places, too. */
export const CONFIRMED_BY: Readonly<Record<Topic, readonly (keyof StatedPreferences)[]>> = { ...FIELDS_OF, work: [...FIELDS_OF.work, ...FIELDS_OF.place] };

/** Soft wishes that fade by themselves, and whose half-life is theirs. */
const FADING: readonly (readonly [HardField, Topic])[] = [['seniority', 'work'], ['employmentTypes', 'work'], ['languages', 'work'], ['workModes', 'place'], ['salaryFloor', 'pay']];
/** Half-lives after which an old soft wish weighs no less: it is still the last that was said. */
const MOST_FADED = 3;

/** What can be answered about work and pay. */
export const ANSWERS = ['yes', 'changed', 'not_now'] as const;
/** What can be answered about the place: that it is still right, where instead, or nothing now. */
export const PLACE_ANSWERS = ['yes', 'near', 'remote', 'anywhere', 'not_now'] as const;
export type Answer = (typeof ANSWERS)[number] | (typeof PLACE_ANSWERS)[number];
export const ALL_ANSWERS = [...new Set<Answer>([...ANSWERS, ...PLACE_ANSWERS])];

/** What may be answered to a question: that something is still right only by who said it. */
export const answersTo = (topic: Topic, isMissing: boolean): readonly Answer[] =>
  (topic === 'place' ? PLACE_ANSWERS.filter((answer) => answer !== 'yes' || !isMissing) : ANSWERS);

export interface FreshnessPolicy {
  readonly halfLifeDays: Readonly<Record<Topic, number>>;
  /** Unanswered for so long, the statement is no longer used. */
  readonly answerWithinDays: number;
  /** Least time between two questions. */
  readonly questionGapDays: number;
}

export const DEFAULT_FRESHNESS: FreshnessPolicy = { halfLifeDays: { work: 180, place: 180, pay: 365 }, answerWithinDays: 45, questionGapDays: 56 };

/** What was stated and when, the statement as a whole and, where it differs, field by field. */
export interface Statement {
  readonly stated: StatedPreferences;
  readonly statedAt: Date;
  /** Dates of fields that are not the statement's, ISO 8601. */
  readonly fields: Readonly<Record<string, { readonly at: string }>> | null;
}

/** A question put to the person. */
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
  /** What is left of the weight of old soft wishes; absent when all weigh in full. */
  readonly faded?: FadedWishes;
  /** Topics past their half-life. */
  readonly aging: readonly Topic[];
  /** Topics worth a question today, whenever the last one was: the aging ones, and the place of who never said where. */
  readonly open: readonly Topic[];
}

const DAY_MS = 86_400_000;
const MOST_DOUBT = 0.5;

const isSaid = (value: unknown): boolean => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);

/** Neither a place, nor anywhere, nor remote work was ever mentioned: where the work may be is the first thing to know. */
export const saysNoPlace = ({ places, anywhere, remoteFrom, workModes }: StatedPreferences): boolean =>
  ![places, anywhere, remoteFrom].some(isSaid) && workModes?.includes('remote') !== true;

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

/** In steps, so that people with the same wish share what is worked out for it. */
function fadedIn(statement: Statement, now: Date, { halfLifeDays }: FreshnessPolicy): FadedWishes {
  const { stated } = statement;
  return Object.fromEntries(FADING.flatMap(([field, topic]) => {
    if (stated.wishes?.includes(field) !== true || !isSaid(stated[field])) return [];
    const halfLives = Math.floor((now.getTime() - statedOn(statement, field).getTime()) / (halfLifeDays[topic] * DAY_MS));
    return halfLives < 1 ? [] : [[field, 2 ** -Math.min(MOST_FADED, halfLives)]];
  }));
}

const newestOf = (asked: readonly Asked[], topic?: Topic): Asked | null =>
  asked.filter((one) => topic === undefined || one.topic === topic).reduce<Asked | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null);

function hasExpired(statement: Statement, asked: Asked | null, now: Date, policy: FreshnessPolicy): asked is Asked {
  const date = topicDate(statement, 'work');
  if (asked === null || date === null || date >= asked.at || asked.answer === 'yes' || asked.answer === 'not_now') return false;
  return asked.answer === 'changed' || asked.last || now.getTime() - asked.at.getTime() >= policy.answerWithinDays * DAY_MS;
}

/** The statement without what nobody confirmed since it was asked about; null when no interest is left, or the role was a must. */
function withoutExpired(statement: Statement, asked: Asked): StatedPreferences | null {
  const { stated } = statement;
  const isOld = (field: keyof StatedPreferences): boolean => isSaid(stated[field]) && statedOn(statement, field) < asked.at;
  if (isOld('roles') && stated.wishes?.includes('roles') !== true) return null;
  const gone = FIELDS_OF.work.filter(isOld);
  const left: StatedPreferences = Object.fromEntries(Object.entries(stated).filter(([field]) => !gone.some((one) => one === field)));
  return FIELDS_OF.work.some((field) => isSaid(left[field])) ? left : null;
}

interface Open {
  readonly topics: readonly Topic[];
  /** The work is no longer used. */
  readonly expired: boolean;
  readonly isPlaceMissing: boolean;
}

function questionOf({ topics, expired, isPlaceMissing }: Open, asked: readonly Asked[], now: Date, policy: FreshnessPolicy): Freshness['question'] {
  const isWithin = (one: Asked | null, days: number): boolean => one !== null && now.getTime() - one.at.getTime() < days * DAY_MS;
  // A question about the work named the places, if there were any.
  const about = (topic: Topic): readonly Asked[] => asked.filter((one) => one.topic === topic || (topic === 'place' && one.topic === 'work' && !isPlaceMissing));
  if (isWithin(newestOf(asked), policy.questionGapDays)) return null;
  if (expired) {
    const work = newestOf(asked, 'work');
    // Told once, and never again: silence is an answer, too.
    return work?.last === true || work?.answer === 'changed' ? null : { topic: 'work', last: true };
  }
  const [topic] = topics.filter((one) => !about(one).some((past) => isWithin(past, policy.halfLifeDays[one])));
  return topic === undefined ? null : { topic, last: false };
}

/** What holds of a person's statement at `now`; of `asked`, the newest of each topic counts. */
export function freshnessOf(statement: Statement, asked: readonly Asked[], now: Date, policy: FreshnessPolicy = DEFAULT_FRESHNESS): Freshness {
  const ages = TOPICS.flatMap((topic) => {
    const date = topicDate(statement, topic);
    return date === null ? [] : [{ topic, halfLives: (now.getTime() - date.getTime()) / (policy.halfLifeDays[topic] * DAY_MS) }];
  });
  const aging = ages.filter(({ halfLives }) => halfLives > 1).map(({ topic }) => topic);
  const oldest = Math.max(0, ...ages.filter(({ topic }) => topic !== 'pay').map(({ halfLives }) => halfLives));
  const isPlaceMissing = saysNoPlace(statement.stated);
  const open: readonly Topic[] = isPlaceMissing ? ['place', ...aging.filter((topic) => topic !== 'place')] : aging;
  const work = newestOf(asked, 'work');
  const expired = hasExpired(statement, work, now, policy);
  const faded = fadedIn(statement, now, policy);
  return {
    usable: expired ? withoutExpired(statement, work) : statement.stated,
    question: questionOf({ topics: open, expired, isPlaceMissing }, asked, now, policy),
    ...(Object.keys(faded).length === 0 ? {} : { faded }),
    doubt: oldest <= 1 ? 0 : -MOST_DOUBT * (1 - 2 ** (1 - oldest)),
    aging,
    open,
  };
}
