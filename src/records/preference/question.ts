/** The question a message asks about an old statement, as it is kept with the message, and as SQL finds the newest one. */

import { ANSWERS, type Asked, topicDate, TOPICS } from '#lib/learner';
import { type QuestionFacts } from '#lib/wording';
import { z } from 'zod';
import { type StatementRow } from './freshness.js';

const questionSchema = z.object({
  topic: z.enum(TOPICS),
  /** It also tells that the statement is no longer used. */
  last: z.boolean(),
  answer: z.enum(ANSWERS).optional(),
  answeredAt: z.iso.datetime().optional(),
});
export type Question = z.output<typeof questionSchema>;

/** The question among the facts of a message; null when it asks none. */
export const questionIn = (facts: Readonly<Record<string, unknown>>): Question | null => ('question' in facts ? (questionSchema.safeParse(facts['question']).data ?? null) : null);

/** The newest question of the person `c`, as JSON; a message that certainly did not arrive asked nothing. */
export const ASKED_SQL = `(
  select jsonb_build_object('topic', q.facts #>> '{question,topic}', 'last', (q.facts #>> '{question,last}')::boolean,
    'answer', q.facts #>> '{question,answer}', 'at', coalesce(q.sent_at, q.planned_at))
  from message q where q.candidate_id = c.id and q.facts ? 'question' and q.status not in ('failed', 'cancelled')
  order by q.planned_at desc limit 1)`;

/** A row of `ASKED_SQL`. */
export const askedOf = (row: (Omit<Asked, 'at'> & { readonly at: string }) | null): Asked | null => row && { ...row, at: new Date(row.at) };

/** What the sentence of a question is made of; null when nothing is stated any more. */
export function questionFacts({ topic, last }: Question, { stated, statedAt, fieldDates }: Pick<StatementRow, 'stated' | 'statedAt' | 'fieldDates'>, url: string): QuestionFacts | null {
  const date = stated && statedAt && topicDate({ stated, statedAt, fields: fieldDates }, topic);
  if (!date) return null;
  return { topic, last, roles: stated.roles ?? [], places: (stated.places ?? []).map(({ name }) => name), floor: stated.salaryFloor ?? null, statedAt: date, url };
}
