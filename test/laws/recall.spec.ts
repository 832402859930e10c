/** What a refusal calls back: all it covers, and nothing of a word said after it. */

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { RecallStep } from '../../src/pipeline/recall/recall.step.js';
import { Database } from '../../src/platform/database/database.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { startApp, type TestApp } from '../support/app.js';
import { agreeingPeople, claimedMessages } from './claimed.fixture.js';

let kesher: TestApp;
let step: RecallStep;

beforeAll(async () => {
  // Without a worker: only the test recalls.
  kesher = await startApp({ role: 'api' });
  step = new RecallStep(kesher.get(Database), kesher.get(CandidateRepository), kesher.get(MessageRepository), kesher.get(OutreachRepository));
});

afterAll(() => kesher.stop());

const standing = async (id: string) => {
  const { status, errorCode } = await kesher.get(MessageRepository).get(id);
  return [status, errorCode];
};

async function waiting(candidateId: string, channel: 'email' | 'sms', purpose: 'jobs' | 'content'): Promise<string> {
  const [message] = await claimedMessages(kesher, [candidateId], channel, purpose);
  return message?.id ?? '';
}

it('calls back what waits on the refused channel for the refused purpose, and leaves the rest', async () => {
  const [id = ''] = await agreeingPeople(kesher, 'recall', 1);
  const [refused, otherChannel, otherPurpose] = [await waiting(id, 'email', 'jobs'), await waiting(id, 'sms', 'jobs'), await waiting(id, 'email', 'content')];
  await kesher.get(PersonDeparture).refuse(id, { channel: 'email', purpose: 'jobs' }, 'person', 'page');
  await step.run({ candidateId: id });
  expect([await standing(refused), await standing(otherChannel), await standing(otherPurpose)]).toEqual([['cancelled', 'no_consent'], ['claimed', null], ['claimed', null]]);
});

it('keeps what was planned after the person agreed again, in the moment before the recall writes', async () => {
  const [id = ''] = await agreeingPeople(kesher, 'again', 1);
  await kesher.get(PersonDeparture).refuse(id, { channel: 'email' }, 'person', 'page');
  const database = kesher.get(Database);
  const transaction = database.transaction.bind(database);
  let planned = '';
  const write = vi.spyOn(database, 'transaction').mockImplementationOnce(async (work) => {
    await kesher.get(ConsentLedger).record([{ candidateId: id, channel: 'email', purpose: 'jobs', granted: true, source: 'page' }], 'person');
    planned = await waiting(id, 'email', 'jobs');
    return transaction(work);
  });
  await step.run({ candidateId: id });
  write.mockRestore();
  expect(await standing(planned)).toEqual(['claimed', null]);
});
