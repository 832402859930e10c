/** Refusals racing sends in pairs, judged by the order in which Postgres committed them. */

import { Gate } from '../../src/pipeline/sending/gate.js';
import { Database } from '../../src/platform/database/database.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { type TestApp } from '../support/app.js';
import { agreeingPeople, claimedMessages } from './claimed.fixture.js';

export interface Order {
  readonly left: number;
  readonly leftAfterRefusal: number;
}

export const leave = (kesher: TestApp, message: Message, prefix: string, at: number) =>
  kesher.get(Gate).open(message, [], { to: `${prefix}-${String(at)}@example.org`, subject: null });
export const refuse = (kesher: TestApp, candidateId: string) => kesher.get(PersonDeparture).refuse(candidateId, {}, 'person', 'page');

/** Which of the two transactions of each pair committed first. */
export async function order(kesher: TestApp, ids: readonly string[]): Promise<Order> {
  const row = await kesher.get(Database).one<Order>(
    `select count(*)::int as left, count(*) filter (where pg_xact_commit_timestamp(m.xmin) >= pg_xact_commit_timestamp(k.xmin))::int as "leftAfterRefusal"
     from message m join consent k on k.candidate_id = m.candidate_id and k.channel = 'email' and k.purpose = 'jobs'
     where m.candidate_id = any($1::uuid[]) and m.status = 'dispatching' and not k.granted`,
    [ids],
  );
  if (!row) throw new Error('no answer');
  return row;
}

/** `pairs` people who each refuse while a message to them leaves; `told` were stopped with `no_consent`. */
export async function refusalRace(kesher: TestApp, prefix: string, pairs: number): Promise<Order & { readonly told: number }> {
  const ids = await agreeingPeople(kesher, prefix, pairs, { quietHours: { from: '03:00', to: '03:00' } });
  const messages = await claimedMessages(kesher, ids);
  const answers = await Promise.all(messages.map(async (message, at) => {
    // Now one side asks first, now the other.
    const sides = [() => leave(kesher, message, prefix, at), () => refuse(kesher, message.candidateId)];
    const [first, second] = await Promise.all((at % 2 === 0 ? sides : sides.reverse()).map((side) => side()));
    return first ?? second;
  }));
  return { ...(await order(kesher, ids)), told: answers.filter((answer) => answer && 'because' in answer && answer.because === 'no_consent').length };
}
