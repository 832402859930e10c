/** A person's answer to the question of a message: it confirms, states, sets aside or rests what they stated, under their lock. */

import { Injectable } from '@nestjs/common';
import { type Answer, answersTo, CONFIRMED_BY, saysNoPlace, topicDate } from '#lib/learner';
import { type DesiredPlace, type StatedPreferences } from '#lib/vocabulary';
import { type QuestionFacts } from '#lib/wording';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { type Message } from './message/message.entity.js';
import { PersonDeparture } from './person-departure.js';
import { type Preference } from './preference/preference.entity.js';
import { type Question, questionFacts, questionIn } from './preference/question.js';
import { PreferenceRepository } from './preference/preference.repository.js';

const DAY_MS = 86_400_000;
/** "Not now" about the work is a rest of this long; the preference center shows it and ends it. */
const REST_MS = 90 * DAY_MS;

/** What was answered; where the work may be comes with the answer. */
export type Given =
  | { readonly answer: Exclude<Answer, 'near' | 'remote'> }
  | { readonly answer: 'near'; readonly place: DesiredPlace }
  /** `from`: the country they would work from, ISO 3166-1; null when they did not say. */
  | { readonly answer: 'remote'; readonly from: string | null };

export type AnswerOutcome =
  | { readonly outcome: 'taken'; readonly topic: Question['topic']; readonly restUntil: Date | null }
  | { readonly outcome: 'outdated' }
  | { readonly outcome: 'not_asked' };

@Injectable()
export class PersonAnswer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly candidates: CandidateRepository,
    private readonly preferences: PreferenceRepository,
    private readonly departure: PersonDeparture,
  ) {}

  /** What the message asks, as a sentence is made of it; null when it asks nothing or nothing of it is stated any more. */
  async askedBy(message: Message): Promise<QuestionFacts | null> {
    const question = questionIn(message.facts);
    const preference = question && (await this.preferences.find(message.candidateId));
    return preference ? questionFacts(question, { stated: preference.stated, statedAt: preference.statedAt, fieldDates: preference.fields }, '') : null;
  }

  /** `outdated`: the person has stated it anew since they were asked, and an old letter must not speak about the new words. */
  async answer(message: Message, given: Given): Promise<AnswerOutcome> {
    return this.database.transaction(async () => {
      const { candidateId } = message;
      await this.candidates.lock(candidateId);
      const question = questionIn(message.facts);
      const preference = await this.preferences.find(candidateId);
      const isMissing = question?.topic === 'place' && preference !== null && saysNoPlace(preference.stated);
      if (!question || !preference || !answersTo(question.topic, isMissing).includes(given.answer)) return { outcome: 'not_asked' };
      if (!isMissing && isOutdated(message, question, preference)) return { outcome: 'outdated' };
      await this.preferences.noteAnswer(message.id, given.answer);
      return { outcome: 'taken', topic: question.topic, restUntil: await this.#take(question, preference, given) };
    });
  }

  /** The end of the rest that the answer asks for; null when it asks for none. */
  async #take({ topic }: Question, { candidateId, stated }: Preference, given: Given): Promise<Date | null> {
    if (given.answer === 'yes') await this.preferences.confirm(candidateId, CONFIRMED_BY[topic]);
    // Only the place was answered: what else they stated stays as old as it is.
    if (topic === 'place' && given.answer !== 'yes' && given.answer !== 'not_now') await this.preferences.state([{ candidateId, stated: withPlace(stated, given) }], 'person', { afresh: false });
    return given.answer === 'not_now' && topic !== 'place' ? this.departure.rest(candidateId, new Date(this.clock.now().getTime() + REST_MS)) : null;
  }
}

function isOutdated(message: Message, question: Question, { stated, statedAt, fields }: Preference): boolean {
  const date = topicDate({ stated, statedAt, fields }, question.topic);
  const before = question.answeredAt === undefined ? message.plannedAt : new Date(question.answeredAt);
  return date === null || date > before;
}

/** The statement with the place as answered, undated: it is said now. A town, or any, leaves the ways of working as they are, unless they were remote work alone. */
function withPlace(stated: StatedPreferences, given: Given): StatedPreferences {
  const left = without(stated, ['statedAt', 'places', 'anywhere']);
  if (given.answer === 'remote') return { ...left, ...(given.from === null ? {} : { remoteFrom: [given.from] }), workModes: ['remote'] };
  const onlyRemote = stated.workModes?.every((mode) => mode === 'remote') === true;
  const open = onlyRemote ? without(left, ['workModes']) : left;
  return given.answer === 'near' ? { ...open, places: [given.place] } : { ...open, anywhere: true };
}

const without = (stated: StatedPreferences, fields: readonly (keyof StatedPreferences)[]): StatedPreferences =>
  Object.fromEntries(Object.entries(stated).filter(([field]) => !fields.some((one) => one === field)));
