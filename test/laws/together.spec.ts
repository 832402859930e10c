/** Letters that pass the gate together leave together or not at all; one that lacks a slot holds up nobody. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { Gate, type GateRequest } from '../../src/pipeline/sending/gate.js';
import { Turnstile } from '../../src/pipeline/sending/turnstile.js';
import { startApp, type TestApp } from '../support/app.js';
import { addressOf, agreeingPeople, claimedMessages } from './claimed.fixture.js';

let kesher: TestApp;
let database: Database;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true });
  database = kesher.get(Database);
});

afterAll(() => kesher.stop());

async function lettersTo(prefix: string): Promise<readonly GateRequest[]> {
  const ids = await agreeingPeople(kesher, prefix, 3, { frequency: { max: 1, per: 'week' }, quietHours: { from: '03:00', to: '03:00' } });
  const requests: GateRequest[] = [];
  for (const message of await claimedMessages(kesher, ids)) requests.push({ message, items: [], to: await addressOf(kesher, message.candidateId), subject: 'Hello' });
  return requests;
}

/** A slot taken when they allowed one a month: it ends later than the cap of today would have it. */
const monthlySlot = ({ candidateId, bucket }: Message) => database.query(
  `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
   select $1, $2, gen_random_uuid(), 'email', 'jobs', 'outreach', at, 1, tstzrange(at, at + interval '30 days'), 1, 'month', '5/day' from (select $3::timestamptz - interval '8 days' as at) then_`,
  [candidateId, bucket, kesher.clock.now()],
);

const standing = (requests: readonly GateRequest[]) => database.query<{ status: string; slots: number }>(
  `select m.status, (select count(*)::int from attention a where a.message_id = m.id) as slots from message m where m.id = any($1::uuid[])`, [requests.map(({ message }) => message.id)]);

it('all go in one transaction, each with its slot; what was overtaken takes nothing', async () => {
  const [first, second, third] = await lettersTo('together') as [GateRequest, GateRequest, GateRequest];
  await database.query(`update message set fence = fence + 1 where id = $1`, [second.message.id]);
  expect(await kesher.get(Gate).openFree([first, second, third])).toEqual([{ do: 'go' }, { do: 'overtaken' }, { do: 'go' }]);
  expect(await standing([first, third])).toEqual([{ status: 'dispatching', slots: 1 }, { status: 'dispatching', slots: 1 }]);
  expect(await standing([second])).toEqual([{ status: 'claimed', slots: 0 }]);
  expect(await database.one(`select count(distinct xmin::text)::int as transactions from message where id = any($1::uuid[])`, [[first.message.id, third.message.id]])).toEqual({ transactions: 1 });
});

it('none goes with one that finds no slot; each for itself, all do', async () => {
  const requests = await lettersTo('tight');
  await monthlySlot((requests[1] as GateRequest).message);
  await expect(kesher.get(Gate).openFree(requests)).rejects.toThrow(/invalid input syntax for type integer/);
  expect(await standing(requests)).toEqual(requests.map(() => ({ status: 'claimed', slots: 0 })));
  const turnstile = kesher.get(Turnstile);
  const pass = async (request: GateRequest) => {
    const answer = await turnstile.pass(request);
    turnstile.left('email');
    return answer;
  };
  expect(await Promise.all(requests.map(pass))).toEqual(requests.map(() => ({ do: 'go' })));
  expect(await standing(requests)).toEqual(requests.map(() => ({ status: 'dispatching', slots: 1 })));
});
