/** The question a message asks about a statement, as it is kept with the message, and as SQL finds the newest of each topic. */

import { ALL_ANSWERS, answersTo, type Asked, saysNoPlace, topicDate, TOPICS } from '#lib/learner';
import { type QuestionFacts } from '#lib/wording';
import { z } from 'zod';
import { type StatementRow } from './freshness.js';

const questionSchema = z.object({
  topic: z.enum(TOPICS),
  /** It also tells that the statement is no longer used. */
  last: z.boolean(),
  answer: z.enum(ALL_ANSWERS).optional(),
  answeredAt: z.iso.datetime().optional(),
});
export type Question = z.output<typeof questionSchema>;

/** The question among the facts of a message; null when it asks none. */
export const questionIn = (facts: Readonly<Record<string, unknown>>): Question | null => ('question' in facts ? (questionSchema.safeParse(facts['question']).data ?? null) : null);

/** The newest question of each topic put to the person `c`, as JSON; a message that certainly did not arrive asked nothing. */
export const ASKED_SQL = `(
  select coalesce(jsonb_agg(jsonb_build_object('topic', n.topic, 'last', n.last, 'answer', n.answer, 'at', n.at)), '[]') from (
    select distinct on (q.facts #>> '{question,topic}') q.facts #>> '{question,topic}' as topic, (q.facts #>> '{question,last}')::boolean as last,
      q.facts #>> '{question,answer}' as answer, coalesce(q.sent_at, q.planned_at) as at
    from message q where q.candidate_id = c.id and q.facts ? 'question' and q.status not in ('failed', 'cancelled')
    order by q.facts #>> '{question,topic}', q.planned_at desc) n)`;

/** The rows of `ASKED_SQL`. */
export const askedOf = (rows: readonly (Omit<Asked, 'at'> & { readonly at: string })[]): Asked[] => rows.map((row) => ({ ...row, at: new Date(row.at) }));

/** What the sentence of a question is made of; null when nothing is stated any more that it is about. */
export function questionFacts({ topic, last }: Question, { stated, statedAt, fieldDates }: Pick<StatementRow, 'stated' | 'statedAt' | 'fieldDates'>, url: string): QuestionFacts | null {
  if (!stated || !statedAt) return null;
  const isMissing = topic === 'place' && saysNoPlace(stated);
  const date = isMissing ? null : topicDate({ stated, statedAt, fields: fieldDates }, topic);
  if (date === null && !isMissing) return null;
  return {
    topic, last, roles: stated.roles ?? [], places: (stated.places ?? []).map(({ name }) => name), floor: stated.salaryFloor ?? null,
    statedAt: date, answers: answersTo(topic, isMissing), url,
  };
}
