/** The never-flood proof by its route: what it counts, and that it can find a violation. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { agreeingPeople } from '../laws/claimed.fixture.js';
import { startApp, type TestApp } from '../support/app.js';

let kesher: TestApp;
let candidateId = '';

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
  [candidateId = ''] = await agreeingPeople(kesher, 'proof', 1);
});

afterAll(() => kesher.stop());

/** A row as the ledger would hold it, whatever the ledger would say to it. */
async function booked(at: string, slot: number, max: number, per: 'day' | 'week' | 'month', freed = false): Promise<void> {
  await kesher.get(Database).query(
    `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, freed_at)
     values ($1, 0, gen_random_uuid(), 'email', 'jobs', 'outreach', $2, $3, tstzrange($2::timestamptz, $2::timestamptz, '[]'), $4, $5, $6)`,
    [candidateId, at, slot, max, per, freed ? at : null]);
}

const proof = async () => (await kesher.call('GET', '/v1/proof/attention')).body;

it('is empty for an empty ledger', async () => {
  expect(await proof()).toMatchObject({ windowsChecked: 0, violations: 0, rules: [{ rule: 'organisation', max: 5, per: 'day', windowsChecked: 0, largestCount: 0 }] });
});

it('counts rolling windows to the instant: a message exactly one window later is a new window, a millisecond earlier is not', async () => {
  await booked('2026-10-20T10:00:00Z', 1, 1, 'week');
  // Across the end of summer time: seven times 24 hours, not seven calendar days.
  await booked('2026-10-27T10:00:00Z', 1, 1, 'week');
  expect(await proof()).toMatchObject({ violations: 0, peopleChecked: 1, rules: [{ rule: 'person', kind: 'outreach', max: 1, per: 'week', windowsChecked: 2, largestCount: 1, violations: 0 }, {}] });
  await booked('2026-11-03T09:59:59.999Z', 2, 1, 'week');
  expect(await proof()).toMatchObject({ violations: 1, rules: [{ rule: 'person', windowsChecked: 3, largestCount: 2, violations: 1 }, { rule: 'organisation', violations: 0 }] });
});

it('does not count a slot that was given back, and judges each message by the cap of its day', async () => {
  await booked('2026-11-10T10:00:00Z', 3, 3, 'day');
  await booked('2026-11-10T11:00:00Z', 2, 3, 'day', true);
  await booked('2026-11-10T12:00:00Z', 1, 3, 'day');
  expect(await proof()).toMatchObject({ violations: 1, rules: [{ max: 3, per: 'day', windowsChecked: 2, largestCount: 2, violations: 0 }, { max: 1, per: 'week' }, {}] });
});

it('does not judge a message by one booked after it in the same instant, under a cap raised in between', async () => {
  await kesher.get(Database).query('delete from attention');
  await booked('2026-11-20T10:00:00Z', 1, 1, 'week');
  await booked('2026-11-20T10:00:00Z', 2, 3, 'week');
  expect(await proof()).toMatchObject({ violations: 0, rules: [{ max: 1, largestCount: 1 }, { max: 3, largestCount: 2 }, {}] });
  await booked('2026-11-20T10:00:00Z', 3, 1, 'week');
  expect(await proof()).toMatchObject({ violations: 1 });
});

it('needs a key that may read', async () => {
  expect((await fetch(`${kesher.url}/v1/proof/attention`)).status).toBe(401);
});
