/** Many attempts at once on the attention of a few people, and what came of it by the ledger's own count. */

import { Gate } from '../../src/pipeline/sending/gate.js';
import { Database } from '../../src/platform/database/database.js';
import { type TestApp } from '../support/app.js';
import { agreeingPeople, claimedMessages } from './claimed.fixture.js';

export const CAP = 3;
export const ATTEMPTS = 24;
export const RULES = { frequency: { max: CAP, per: 'week' }, quietHours: { from: '03:00', to: '03:00' } } as const;

export interface Tally {
  /** Slots taken, person by person. */
  readonly perPerson: readonly number[];
  readonly held: number;
  readonly broken: number;
}

/** All attempts at once, a person's side by side, so that they meet on ten connections. */
export async function capRace(kesher: TestApp, prefix: string, people: number): Promise<Tally> {
  const ids = await agreeingPeople(kesher, prefix, people, RULES);
  const messages = await claimedMessages(kesher, ids.flatMap((id) => Array.from({ length: ATTEMPTS }, () => id)));
  const addresses = new Map(ids.map((id, at) => [id, `${prefix}-${String(at)}@example.org`]));
  const answers = await Promise.allSettled(messages.map((message) => kesher.get(Gate).open(message, [], { to: addresses.get(message.candidateId) ?? '', subject: 'נושא' })));
  const answered = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const taken = await kesher.get(Database).query<{ candidate_id: string; count: number }>(
    `select candidate_id, count(*)::int as count from attention where candidate_id = any($1::uuid[]) and freed_at is null group by 1`, [ids]);
  return {
    perPerson: ids.map((id) => taken.find(({ candidate_id }) => candidate_id === id)?.count ?? 0),
    held: answered.filter((answer) => answer.do === 'hold' && answer.because === 'frequency_cap').length,
    broken: answers.filter(({ status }) => status === 'rejected').length,
  };
}
