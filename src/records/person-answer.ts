/** A person's answer to "is this still right?": it confirms, sets aside or rests what they stated, under their lock. */

import { Injectable } from '@nestjs/common';
import { type Answer, FIELDS_OF, topicDate } from '#lib/learner';
import { type QuestionFacts } from '#lib/wording';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { type Message } from './message/message.entity.js';
import { PersonDeparture } from './person-departure.js';
import { questionFacts, questionIn } from './preference/question.js';
import { PreferenceRepository } from './preference/preference.repository.js';

const DAY_MS = 86_400_000;
/** "Not now" is a rest of this long; the preference center shows it and ends it. */
const REST_MS = 90 * DAY_MS;

export type AnswerOutcome = { readonly outcome: 'taken'; readonly restUntil: Date | null } | { readonly outcome: 'outdated' } | { readonly outcome: 'not_asked' };

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

  /** `outdated`: the person has stated it anew since they were asked, and an old letter must not confirm the new words. */
  async answer(message: Message, answer: Answer): Promise<AnswerOutcome> {
    return this.database.transaction(async () => {
      const { candidateId } = message;
      await this.candidates.lock(candidateId);
      const question = questionIn(message.facts);
      const preference = await this.preferences.find(candidateId);
      if (!question || !preference) return { outcome: 'not_asked' };
      const date = topicDate({ stated: preference.stated, statedAt: preference.statedAt, fields: preference.fields }, question.topic);
      const before = question.answeredAt === undefined ? message.plannedAt : new Date(question.answeredAt);
      if (date === null || date > before) return { outcome: 'outdated' };
      const now = this.clock.now();
      await this.preferences.noteAnswer(message.id, answer);
      if (answer === 'yes') await this.preferences.confirm(candidateId, FIELDS_OF[question.topic]);
      if (answer !== 'not_now') return { outcome: 'taken', restUntil: null };
      const { contactRules } = await this.candidates.get(candidateId);
      // A longer rest they chose themselves stays.
      const restUntil = new Date(Math.max(now.getTime() + REST_MS, Date.parse(contactRules.pausedUntil ?? '') || 0));
      await this.departure.setContactRules(candidateId, { ...contactRules, pausedUntil: restUntil.toISOString() }, 'person');
      return { outcome: 'taken', restUntil };
    });
  }
}
