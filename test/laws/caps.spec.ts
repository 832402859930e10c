/** T-20, T-21, T-23: no cap is exceeded and none is left unused, however many try at once; and what each protection is for. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gate, type GateAnswer } from '../../src/pipeline/sending/gate.js';
import { Database } from '../../src/platform/database/database.js';
import { AttentionLedger } from '../../src/records/attention/attention.ledger.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { addressOf, agreeingPeople, claimedMessages } from './claimed.fixture.js';

const CAP = 3;
const ATTEMPTS = 24;
const PEOPLE = 50;
const RULES = { frequency: { max: CAP, per: 'week' }, quietHours: { from: '03:00', to: '03:00' } } as const;

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker' });
});

afterAll(() => kesher.stop());

interface Tally {
  readonly perPerson: readonly number[];
  readonly held: number;
  readonly broken: number;
}

/** All attempts at once, a person's side by side, so that they meet on ten connections. */
async function race(prefix: string, people: number): Promise<Tally> {
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

async function open(message: Message): Promise<GateAnswer> {
  return kesher.get(Gate).open(message, [], { to: await addressOf(kesher, message.candidateId), subject: 'נושא' });
}

async function withoutLock<T>(work: () => Promise<T>): Promise<T> {
  const candidates = kesher.get(CandidateRepository);
  const lock = candidates.lock.bind(candidates);
  candidates.lock = () => Promise.resolve();
  try {
    return await work();
  } finally {
    candidates.lock = lock;
  }
}

describe('twenty-four attempts at once for each of fifty people who allow three a week', () => {
  it('let exactly three through for everyone, and hold the rest', async () => {
    const { perPerson, held, broken } = await race('t20', PEOPLE);
    expect(perPerson.filter((count) => count !== CAP)).toEqual([]);
    expect(held).toBe(PEOPLE * (ATTEMPTS - CAP));
    expect(broken).toBe(0);
  });

  it('cannot exceed the cap even without the lock: the exclusion constraint turns the excess into errors', async () => {
    const { perPerson, broken } = await withoutLock(() => race('t23a', 20));
    expect(Math.max(...perPerson)).toBeLessThanOrEqual(CAP);
    expect(broken).toBeGreaterThan(0);
  });

  it('exceed it once lock and constraint are both gone: the race is real', async () => {
    const database = kesher.get(Database);
    await database.query(`alter table attention drop constraint attention_one_slot_once`);
    try {
      const { perPerson } = await withoutLock(() => race('t23b', 20));
      expect(Math.max(...perPerson)).toBeGreaterThan(CAP);
    } finally {
      await database.query(`delete from attention`);
      await database.query(
        `alter table attention add constraint attention_one_slot_once exclude using gist (candidate_id with =, kind with =, slot with =, span with &&) where (freed_at is null)`);
    }
  });
});

describe('the ledger alone', () => {
  it('books no more than the cap when it is asked without a lock from all sides', async () => {
    const ids = await agreeingPeople(kesher, 'alone', 4, RULES);
    const messages = await claimedMessages(kesher, ids.flatMap((id) => Array.from({ length: 6 }, () => id)));
    const ledger = kesher.get(AttentionLedger);
    const booked = await Promise.allSettled(messages.map(({ candidateId, id }) =>
      ledger.book({ candidateId, messageId: id, channel: 'email', purpose: 'jobs', cap: { max: 2, per: 'day' } })));
    const counts = await kesher.get(Database).query<{ count: number }>(
      `select count(*)::int as count from attention where candidate_id = any($1::uuid[]) group by candidate_id`, [ids]);
    expect(counts).toHaveLength(4);
    expect(Math.max(...counts.map(({ count }) => count))).toBeLessThanOrEqual(2);
    const refused = booked.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((reason) => !/attention_one_slot_once|deadlock detected/.test(reason))).toEqual([]);
  });
});

describe('one cap', () => {
  it('counts every channel together, is held by an unknown outcome and given back by a definite failure', async () => {
    const [id = ''] = await agreeingPeople(kesher, 't21', 1, { ...RULES, frequency: { max: 2, per: 'week' } });
    const database = kesher.get(Database);
    const number = (await kesher.get(CandidateRepository).addressesOf(id)).find(({ kind }) => kind === 'phone')?.value ?? '';
    const [mail, text, third, fourth] = [
      ...(await claimedMessages(kesher, [id], 'email')), ...(await claimedMessages(kesher, [id], 'sms', 'content')), ...(await claimedMessages(kesher, [id, id], 'email')),
    ];
    if (!mail || !text || !third || !fourth) throw new Error('four messages were planned');
    expect(await open(mail)).toEqual({ do: 'go' });
    expect(await kesher.get(Gate).open(text, [], { to: number, subject: null })).toEqual({ do: 'go' });
    await database.query(`update message set status = 'unknown' where id = $1`, [mail.id]);
    expect(await open(third)).toMatchObject({ do: 'hold', because: 'frequency_cap' });
    await kesher.get(AttentionLedger).free(text.id);
    expect(await open(fourth)).toEqual({ do: 'go' });
    expect(await open(third)).toMatchObject({ do: 'hold', because: 'frequency_cap' });
  });
});
