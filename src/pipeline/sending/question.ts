/** The question a planned message still has to ask: none when the person has stated or confirmed it meanwhile. */

import { freshnessFor } from '../../records/preference/freshness.js';
import { type Question, questionIn } from '../../records/preference/question.js';
import { type Message } from '../../records/message/message.entity.js';
import { type PersonToWriteTo } from '../../records/views/people.view.js';

export function questionToAsk(message: Message, person: PersonToWriteTo, now: Date): Question | null {
  const question = questionIn(message.facts);
  return question && freshnessFor(person, now)?.open.includes(question.topic) === true ? question : null;
}
