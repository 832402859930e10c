/** T-20, T-21, T-23: no cap is exceeded and none is left unused, however many try at once; and what each protection is for. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gate, type GateAnswer } from '../../src/pipeline/sending/gate.js';
import { Database } from '../../src/platform/database/database.js';
import { AttentionLedger } from '../../src/records/attention/attention.ledger.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { type Message } from '../../src/records/message/message.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { ATTEMPTS, CAP, capRace, RULES } from './cap-race.fixture.js';
import { addressOf, agreeingPeople, claimedMessages } from './claimed.fixture.js';

const PEOPLE = 50;

/** Work started here does not belong to the transaction in progress. */
const outside = AsyncLocalStorage.snapshot();

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true });
});

afterAll(() => kesher.stop());

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
    const { perPerson, held, broken } = await capRace(kesher, 't20', PEOPLE);
    expect(perPerson.filter((count) => count !== CAP)).toEqual([]);
    expect(held).toBe(PEOPLE * (ATTEMPTS - CAP));
    expect(broken).toBe(0);
  });

  it('cannot exceed the cap even without the lock: the exclusion constraint turns the excess into errors', async () => {
    const { perPerson, broken } = await withoutLock(() => capRace(kesher, 't23a', 20));
    expect(Math.max(...perPerson)).toBeLessThanOrEqual(CAP);
    expect(broken).toBeGreaterThan(0);
  });

  it('exceed it once lock and constraint are both gone: the race is real', async () => {
    const database = kesher.get(Database);
    await database.query(`alter table attention drop constraint attention_one_slot_once`);
    try {
      const { perPerson } = await withoutLock(() => capRace(kesher, 't23b', 20));
      expect(Math.max(...perPerson)).toBeGreaterThan(CAP);
    } finally {
      await database.query(`delete from attention`);
      await database.query(
        `alter table attention add constraint attention_one_slot_once exclude using gist (candidate_id with =, kind with =, slot with =, span with &&) where (freed_at is null)`);
    }
  });
});

/** Until some session waits for another's transaction. */
async function somebodyWaits(): Promise<void> {
  while (!(await kesher.get(Database).one<{ waits: boolean }>(`select exists (select 1 from pg_locks where not granted) as waits`))?.waits);
}

describe('the ledger alone', () => {
  it('refuses a slot that another transaction has just taken and not committed yet', async () => {
    const [id = ''] = await agreeingPeople(kesher, 'alone', 1, RULES);
    const [first, second] = await claimedMessages(kesher, [id, id]);
    if (!first || !second) throw new Error('two messages were planned');
    const ledger = kesher.get(AttentionLedger);
    const book = (message: Message) => ledger.book([{ candidateId: id, messageId: message.id, channel: 'email', purpose: 'jobs', cap: { max: 1, per: 'day' }, organisationCaps: '5/day' }]);
    let other: Promise<unknown> = Promise.resolve();
    await kesher.get(Database).transaction(async () => {
      expect(await book(first)).toBe(true);
      other = outside(() => book(second)).then(() => null, String);
      await outside(somebodyWaits);
    });
    expect(await other).toMatch(/attention_one_slot_once/);
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
