/** T-23, T-24: from the moment a refusal commits, no message is marked as leaving. Judged by Postgres's own commit times. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Gate } from '../../src/pipeline/sending/gate.js';
import { Database } from '../../src/platform/database/database.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { startApp, type TestApp } from '../support/app.js';
import { agreeingPeople, claimedMessages } from './claimed.fixture.js';

const PAIRS = 1_000;

/** Work started here does not belong to the transaction in progress. */
const outside = AsyncLocalStorage.snapshot();

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker' });
});

afterAll(() => kesher.stop());

const leave = (message: Message, prefix: string, at: number) => kesher.get(Gate).open(message, [], { to: `${prefix}-${String(at)}@example.org`, subject: null });
const refuse = (candidateId: string) => kesher.get(PersonDeparture).refuse(candidateId, {}, 'person', 'page');

interface Order {
  readonly left: number;
  readonly leftAfterRefusal: number;
}

/** Which of the two transactions of each pair committed first. */
async function order(ids: readonly string[]): Promise<Order> {
  const row = await kesher.get(Database).one<Order>(
    `select count(*)::int as left, count(*) filter (where pg_xact_commit_timestamp(m.xmin) >= pg_xact_commit_timestamp(k.xmin))::int as "leftAfterRefusal"
     from message m join consent k on k.candidate_id = m.candidate_id and k.channel = 'email' and k.purpose = 'jobs'
     where m.candidate_id = any($1::uuid[]) and m.status = 'dispatching' and not k.granted`,
    [ids],
  );
  if (!row) throw new Error('no answer');
  return row;
}

it(`of ${String(PAIRS)} refusals racing a send, none is followed by a message`, async () => {
  const ids = await agreeingPeople(kesher, 'race', PAIRS, { quietHours: { from: '03:00', to: '03:00' } });
  const messages = await claimedMessages(kesher, ids);
  const answers = await Promise.all(messages.map(async (message, at) => {
    // Now one side asks first, now the other.
    const sides = [() => leave(message, 'race', at), () => refuse(message.candidateId)];
    const [first, second] = await Promise.all((at % 2 === 0 ? sides : sides.reverse()).map((side) => side()));
    return first ?? second;
  }));
  const { left, leftAfterRefusal } = await order(ids);
  expect(leftAfterRefusal).toBe(0);
  // Both outcomes happened, so it was a race; and every refused message says why.
  expect(left).toBeGreaterThan(PAIRS / 20);
  expect(left).toBeLessThan(PAIRS);
  expect(answers.filter((answer) => answer && 'because' in answer && answer.because === 'no_consent')).toHaveLength(PAIRS - left);
}, 60_000);

it('without the lock the same refusal is followed by a message: the test can see it', async () => {
  const ids = await agreeingPeople(kesher, 'open', 1, { quietHours: { from: '03:00', to: '03:00' } });
  const [message] = await claimedMessages(kesher, ids);
  if (!message) throw new Error('a message was planned');
  const candidates = kesher.get(CandidateRepository);
  const messages = kesher.get(MessageRepository);
  const [lock, dispatch] = [candidates.lock.bind(candidates), messages.dispatch.bind(messages)];
  candidates.lock = () => Promise.resolve();
  messages.dispatch = async (...args) => {
    // The person refuses between the last look and the mark: in a session of their own, as they would.
    await outside(() => refuse(message.candidateId));
    return dispatch(...args);
  };
  try {
    expect(await leave(message, 'open', 0)).toEqual({ do: 'go' });
  } finally {
    candidates.lock = lock;
    messages.dispatch = dispatch;
  }
  expect(await order(ids)).toEqual({ left: 1, leftAfterRefusal: 1 });
});
