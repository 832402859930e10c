/** T-23, T-24: from the moment a refusal commits, no message is marked as leaving. Judged by Postgres's own commit times. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { Departures } from '../../src/records/departures.js';
import { startApp, type TestApp } from '../support/app.js';
import { agreeingPeople, claimedMessages } from './claimed.fixture.js';
import { leave, order, refusalRace, refuse } from './refusal-race.fixture.js';

const PAIRS = 1_000;

/** Work started here does not belong to the transaction in progress. */
const outside = AsyncLocalStorage.snapshot();

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true });
});

afterAll(() => kesher.stop());

it(`of ${String(PAIRS)} refusals racing a send, none is followed by a message`, async () => {
  const { left, leftAfterRefusal, told } = await refusalRace(kesher, 'race', PAIRS);
  expect(leftAfterRefusal).toBe(0);
  // Both outcomes happened, so it was a race; and every refused message says why.
  expect(left).toBeGreaterThan(PAIRS / 20);
  expect(left).toBeLessThan(PAIRS);
  expect(told).toBe(PAIRS - left);
});

it('without the lock the same refusal is followed by a message: the test can see it', async () => {
  const ids = await agreeingPeople(kesher, 'open', 1, { quietHours: { from: '03:00', to: '03:00' } });
  const [message] = await claimedMessages(kesher, ids);
  if (!message) throw new Error('a message was planned');
  const candidates = kesher.get(CandidateRepository);
  const departures = kesher.get(Departures);
  const [lock, take] = [candidates.lock.bind(candidates), departures.take.bind(departures)];
  candidates.lock = () => Promise.resolve();
  departures.take = async (...args) => {
    // The person refuses between the last look and the mark: in a session of their own, as they would.
    await outside(() => refuse(kesher, message.candidateId));
    return take(...args);
  };
  try {
    expect(await leave(kesher, message, 'open', 0)).toEqual({ do: 'go' });
  } finally {
    candidates.lock = lock;
    departures.take = take;
  }
  expect(await order(kesher, ids)).toEqual({ left: 1, leftAfterRefusal: 1 });
});
