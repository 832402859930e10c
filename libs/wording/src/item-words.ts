/** A job and a story as each channel needs them: names, one line of facts, why it came, what the posting leaves unsaid. */

import { type Locale } from '#lib/vocabulary';
import { name } from './bidi.js';
import { safeUrl } from './escape.js';
import { unknownLine } from './explain.js';
import { formatDate, formatPay, formatPlaces } from './formats.js';
import { sentence } from './frame.js';
import { type DigestFacts, type JobFacts, type StoryFacts } from './message-facts.js';
import { EMPTY, phrase, type Phrase } from './phrase.js';
import { questionWords } from './question.js';
import { reasonLine } from './reason-line.js';
import { say } from './words/say.js';

export interface JobWords {
  readonly title: Phrase;
  readonly company: Phrase;
  /** Place, work mode, pay and date, joined. */
  readonly facts: Phrase;
  readonly why: Phrase;
  readonly unknown: Phrase;
  readonly url: string | null;
  readonly lessUrl: string | null;
}

export interface StoryWords {
  readonly title: Phrase;
  readonly summary: Phrase;
  readonly url: string | null;
}

/** At most `max` characters, cut at a character (never within a pair), with an ellipsis. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const characters = Array.from(text);
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('').trimEnd()}…`;
}

const dots = (parts: readonly Phrase[]): Phrase => phrase(parts.filter((part) => part !== EMPTY).join(' · '));

/** Feeds date a posting by its day, kept as that day's first moment in UTC: west of Greenwich any other zone would say the day before. */
const ZONE_OF_POSTINGS = 'UTC';

export function jobWords(job: JobFacts, locale: Locale): JobWords {
  const date = job.postedAt == null ? EMPTY : formatDate(job.postedAt, locale, ZONE_OF_POSTINGS);
  return {
    title: name(locale, shortened(job.title, 140)),
    company: name(locale, shortened(job.company, 80)),
    facts: dots([
      formatPlaces(job.places, locale),
      job.workMode == null ? EMPTY : say(locale, `workMode.${job.workMode}`),
      job.salary == null ? EMPTY : formatPay(job.salary, locale),
      date === EMPTY ? EMPTY : say(locale, 'postedOn', { date }),
    ]),
    why: sentence(locale, reasonLine(job.reasons, locale)),
    unknown: sentence(locale, unknownLine(job.unknowns, locale)),
    url: safeUrl(job.url),
    lessUrl: safeUrl(job.lessUrl),
  };
}

export const storyWords = (story: StoryFacts, locale: Locale): StoryWords => ({
  title: name(locale, shortened(story.title, 140)),
  summary: name(locale, shortened(story.summary ?? '', 280)),
  url: safeUrl(story.url),
});

/** `Backend engineer at Acme`, with what is known of the two. */
export function roleAt(locale: Locale, title: string, company: string, most = 80): Phrase {
  const role = name(locale, shortened(title, most));
  const employer = name(locale, shortened(company, most));
  if (role === EMPTY || employer === EMPTY) return role === EMPTY ? employer : role;
  return say(locale, 'roleAt', { title: role, company: employer });
}

/** `2 roles that fit what you asked for.`, or the stories when there are no roles. */
export function lead(facts: DigestFacts): Phrase {
  const { locale, jobs, stories, question } = facts;
  if (jobs.length > 0) return say(locale, 'introJobs', { count: jobs.length });
  if (stories.length === 0 && question) return questionWords(question, locale, facts.timeZone).told;
  return say(locale, 'introStories', { count: stories.length });
}

/** Nothing to tell and nothing to ask is no message. */
export const isEmptyDigest = ({ jobs, stories, question }: DigestFacts): boolean => jobs.length + stories.length === 0 && !question;

/** The first role and how many more there are; with no role, the first story, or the question. */
export function subjectOf(facts: DigestFacts): Phrase {
  const { locale, jobs, stories } = facts;
  const [first] = jobs;
  if (first === undefined && stories.length === 0 && facts.question) return questionWords(facts.question, locale, facts.timeZone).ask;
  if (first === undefined) return name(locale, shortened(stories[0]?.title ?? '', 100));
  const role = roleAt(locale, first.title, first.company, 70);
  return jobs.length === 1 ? role : say(locale, 'subjectMore', { role, more: jobs.length - 1 });
}
