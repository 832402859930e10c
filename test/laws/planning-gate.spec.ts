/** T-20 for planning: pages of people planned by many at once, and what each cap remembers of what left. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Frequency } from '#lib/vocabulary';
import { Ids } from '../../src/platform/clock/ids.js';
import { Database } from '../../src/platform/database/database.js';
import { AttentionLedger } from '../../src/records/attention/attention.ledger.js';
import { type PlannedMessage } from '../../src/records/message/message.repository.js';
import { type NewClaim, PlanningGate } from '../../src/records/planning-gate.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { generator } from '../support/random.js';
import { agreeingPeople } from './claimed.fixture.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PEOPLE = 50;
const ATTEMPTS = 24;
const CAP = 3;

let kesher: TestApp;
let gate: PlanningGate;

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', idle: true });
  gate = kesher.get(PlanningGate);
});

afterAll(() => kesher.stop());

/** A message to each, of a run of its own, that is to leave in an hour. */
function messagesTo(people: readonly string[]): PlannedMessage[] {
  const runId = randomUUID();
  const notBefore = new Date(kesher.clock.now().getTime() + HOUR);
  return people.map((candidateId) => ({
    id: kesher.get(Ids).next(), candidateId, programmeId: null, runId, dedupeKey: `run:${runId}`, channel: 'email', purpose: 'jobs', notBefore, expiresAt: null, items: [],
  }));
}

const claimOf = ({ id, candidateId, channel, notBefore }: PlannedMessage): NewClaim => ({ id, candidateId, channel, at: notBefore, worth: 1 });

it('twenty-four who plan for the same fifty people at once, each in an order of their own, give everybody what they allow and no more', async () => {
  const people = await agreeingPeople(kesher, 'planned', PEOPLE, { frequency: { max: CAP, per: 'week' } });
  const random = generator(7);
  await Promise.all(Array.from({ length: ATTEMPTS }, async () => {
    const messages = messagesTo(people.toSorted(() => random() - 0.5));
    await kesher.get(Database).transaction(async () => {
      const { lost, displaced } = await gate.admit(messages.map(claimOf));
      await gate.plan(messages.filter(({ id }) => !lost.has(id)), displaced);
    });
  }));
  // Called off ones counted too: one too many would make room again when the next asks, and nobody would know.
  const planned = await kesher.get(Database).query<{ statuses: string[] }>(
    `select array_agg(m.status) as statuses from unnest($1::uuid[]) as p(id) left join message m on m.candidate_id = p.id group by p.id`, [people]);
  expect(planned).toEqual(people.map(() => ({ statuses: Array.from({ length: CAP }, () => 'planned') })));
});

it('what left counts for as long as the caps on each person remember, also for a run that only asks', async () => {
  const allow = async (prefix: string, frequency: Frequency) => (await agreeingPeople(kesher, prefix, 1, { frequency }))[0] ?? '';
  const people = [await allow('monthly', { max: 1, per: 'month' }), await allow('weekly', { max: 1, per: 'week' }), await allow('daily', { max: 1, per: 'day' })];
  const outcomeAfter = async (days: number): Promise<string[]> => {
    kesher.clock.set(new Date(TUESDAY_MORNING.getTime() + days * DAY));
    const claims = messagesTo(people).map(claimOf);
    const { lost } = await kesher.get(Database).transaction(() => gate.admit(claims));
    expect((await gate.foresee(claims)).lost).toEqual(lost);
    return claims.map(({ id }) => lost.get(id)?.until).map((until) => (until ? `day ${String((until.getTime() - TUESDAY_MORNING.getTime()) / DAY)}` : 'free'));
  };
  await kesher.get(AttentionLedger).book(people.map((candidateId) => ({
    candidateId, messageId: kesher.get(Ids).next(), channel: 'email', purpose: 'jobs', cap: { max: 1, per: 'day' }, organisationCaps: '5/day',
  })));
  expect(await outcomeAfter(0.5)).toEqual(['day 30', 'day 7', 'day 1']);
  expect(await outcomeAfter(6.5)).toEqual(['day 30', 'day 7', 'free']);
  expect(await outcomeAfter(29.5)).toEqual(['day 30', 'free', 'free']);
  expect(await outcomeAfter(30)).toEqual(['free', 'free', 'free']);
});
