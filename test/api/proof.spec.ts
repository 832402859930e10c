/** The never-flood proof by its route: what it counts, and that it can find a violation. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { agreeingPeople } from '../laws/claimed.fixture.js';
import { startApp, type TestApp } from '../support/app.js';

let kesher: TestApp;
let candidateId = '';

beforeAll(async () => {
  kesher = await startApp({ role: 'api', environment: { ORGANISATION_CAPS: '5/day,sms:2/month' } });
  [candidateId = ''] = await agreeingPeople(kesher, 'proof', 1);
});

afterAll(() => kesher.stop());

interface Row {
  readonly slot: number;
  readonly cap: readonly [max: number, per: 'day' | 'week' | 'month'];
  readonly channel?: string;
  readonly purpose?: string;
  readonly caps?: string;
  readonly freed?: boolean;
}

/** A row as the ledger would hold it, whatever the ledger would say to it. */
async function booked(at: string, { slot, cap, channel = 'email', purpose = 'jobs', caps = '5/day,sms:2/month', freed = false }: Row): Promise<void> {
  await kesher.get(Database).query(
    `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps, freed_at)
     values ($1, 0, gen_random_uuid(), $2, $3, $4, $5, $6, tstzrange($5::timestamptz, $5::timestamptz, '[]'), $7, $8, $9, $10)`,
    [candidateId, channel, purpose, purpose === 'service' ? 'service' : 'outreach', at, slot, ...cap, caps, freed ? at : null]);
}

interface Rule { readonly rule: string; readonly kind: string; readonly channel: string | null; readonly max: number; readonly per: string; readonly windowsChecked: number; readonly largestCount: number; readonly violations: number }

async function proof(): Promise<{ violations: number; windowsChecked: number; peopleChecked: number; rules: string[] }> {
  const body = (await kesher.call('GET', '/v1/proof/attention')).body as { violations: number; windowsChecked: number; peopleChecked: number; rules: Rule[] };
  return { ...body, rules: body.rules.map((rule) =>
    `${rule.rule} ${rule.kind === 'service' ? 'service ' : ''}${rule.channel === null ? '' : `${rule.channel}:`}${String(rule.max)}/${rule.per}: ${String(rule.windowsChecked)} windows, largest ${String(rule.largestCount)}, ${String(rule.violations)} over`) };
}

beforeEach(() => kesher.get(Database).query('delete from attention'));

it('names every configured cap over an empty ledger', async () => {
  expect(await proof()).toMatchObject({
    windowsChecked: 0, violations: 0, peopleChecked: 0,
    rules: ['organisation 5/day: 0 windows, largest 0, 0 over', 'organisation sms:2/month: 0 windows, largest 0, 0 over', 'organisation service 10/day: 0 windows, largest 0, 0 over'],
  });
});

it('counts rolling windows to the instant: a message exactly one window later is a new window, a millisecond earlier is not', async () => {
  await booked('2026-10-20T10:00:00Z', { slot: 1, cap: [1, 'week'] });
  // Across the end of summer time: seven times 24 hours, not seven calendar days.
  await booked('2026-10-27T10:00:00Z', { slot: 1, cap: [1, 'week'] });
  expect(await proof()).toMatchObject({ violations: 0, peopleChecked: 1, });
  expect((await proof()).rules.slice(0, 2)).toEqual(['person 1/week: 2 windows, largest 1, 0 over', 'organisation 5/day: 2 windows, largest 1, 0 over']);
  await booked('2026-11-03T09:59:59.999Z', { slot: 2, cap: [1, 'week'] });
  expect((await proof()).rules.slice(0, 2)).toEqual(['person 1/week: 3 windows, largest 2, 1 over', 'organisation 5/day: 3 windows, largest 1, 0 over']);
});

it('does not count a slot that was given back, and judges each message by the cap of its day', async () => {
  await booked('2026-11-01T10:00:00Z', { slot: 1, cap: [1, 'week'] });
  await booked('2026-11-10T10:00:00Z', { slot: 3, cap: [3, 'day'] });
  await booked('2026-11-10T11:00:00Z', { slot: 2, cap: [3, 'day'], freed: true });
  await booked('2026-11-10T12:00:00Z', { slot: 1, cap: [3, 'day'] });
  expect((await proof()).rules.slice(0, 2)).toEqual(['person 3/day: 2 windows, largest 2, 0 over', 'person 1/week: 1 windows, largest 1, 0 over']);
});

it('does not judge a message by one booked after it in the same instant, under a cap raised in between', async () => {
  await booked('2026-11-20T10:00:00Z', { slot: 1, cap: [1, 'week'] });
  await booked('2026-11-20T10:00:00Z', { slot: 2, cap: [3, 'week'] });
  expect((await proof()).rules.slice(0, 2)).toEqual(['person 1/week: 1 windows, largest 1, 0 over', 'person 3/week: 1 windows, largest 2, 0 over']);
  await booked('2026-11-20T10:00:00Z', { slot: 3, cap: [1, 'week'] });
  expect(await proof()).toMatchObject({ violations: 1 });
});

it('counts each of the organisation\'s caps over its own channel and window, and by what it was on the day', async () => {
  await booked('2026-11-01T10:00:00Z', { slot: 1, cap: [9, 'day'], channel: 'sms' });
  await booked('2026-11-08T10:00:00Z', { slot: 1, cap: [9, 'day'], channel: 'sms' });
  await booked('2026-11-08T11:00:00Z', { slot: 2, cap: [9, 'day'] });
  await booked('2026-11-20T10:00:00Z', { slot: 1, cap: [9, 'day'], channel: 'sms' });
  // Before the organisation asked for less, more was right.
  await booked('2026-09-01T10:00:00Z', { slot: 1, cap: [9, 'day'], caps: '2/day' });
  await booked('2026-09-01T11:00:00Z', { slot: 2, cap: [9, 'day'], caps: '2/day', channel: 'sms' });
  await booked('2026-09-01T12:00:00Z', { slot: 3, cap: [9, 'day'], caps: '2/day', channel: 'sms' });
  await booked('2026-09-02T12:00:00Z', { slot: 3, cap: [9, 'day'], caps: '3/day,sms:2/month', channel: 'sms' });
  expect(await proof()).toMatchObject({ violations: 3, peopleChecked: 1, rules: [
    'person 9/day: 8 windows, largest 3, 0 over',
    'organisation 5/day: 4 windows, largest 2, 0 over',
    'organisation sms:2/month: 4 windows, largest 3, 2 over',
    'organisation 2/day: 3 windows, largest 3, 1 over',
    'organisation 3/day: 1 windows, largest 1, 0 over',
    'organisation service 10/day: 0 windows, largest 0, 0 over',
  ] });
});

it('counts service messages by themselves', async () => {
  await booked('2026-11-20T10:00:00Z', { slot: 1, cap: [2, 'day'], purpose: 'service', caps: '' });
  await booked('2026-11-20T11:00:00Z', { slot: 2, cap: [2, 'day'], purpose: 'service', caps: '' });
  await booked('2026-11-20T12:00:00Z', { slot: 3, cap: [2, 'day'], purpose: 'service', caps: '' });
  await booked('2026-11-20T12:30:00Z', { slot: 1, cap: [1, 'week'] });
  expect(await proof()).toMatchObject({ violations: 1, peopleChecked: 1, rules: [
    'person 1/week: 1 windows, largest 1, 0 over', 'organisation service 2/day: 3 windows, largest 3, 1 over',
    'organisation 5/day: 1 windows, largest 1, 0 over', 'organisation sms:2/month: 0 windows, largest 0, 0 over', 'organisation service 10/day: 0 windows, largest 0, 0 over',
  ] });
});

it('needs a key that may read', async () => {
  expect((await fetch(`${kesher.url}/v1/proof/attention`)).status).toBe(401);
});
