/**
 * T-27 and every other law of contact, over random lives: people consent, refuse, pause, change their caps, apply and leave
 * while two programmes run at once over flaky carriers. What left is judged by an account of its own, kept by the test.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#lib/pacing';
import { type Channel, CHANNELS, type ContactRules, type Frequency, WINDOW_MS } from '#lib/vocabulary';
import { type Carrier, type DeliveryOutcome } from '../../src/channels/channel.js';
import { Carriers } from '../../src/pipeline/sending/carriers.js';
import { Database } from '../../src/platform/database/database.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { ProofView } from '../../src/records/views/proof.view.js';
import { type RunSummary } from '../../src/records/views/run.view.js';
import { accounted, agreed, backendPerson, bring, openBackendJobs, request, summaryOf } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { generator } from '../support/random.js';

const PEOPLE = 220;
const STEPS = 6;
const SEED = 20261121;
const ZONES = ['Asia/Jerusalem', 'America/New_York', 'Asia/Tehran'] as const;

interface Life {
  readonly id: string;
  readonly zone: string;
  readonly consents: Set<string>;
  frequency: Frequency;
  quiet: { from: string; to: string };
  pausedUntil: number;
  erased: boolean;
  /** What left, or may have. */
  readonly heard: number[];
}

const random = generator(SEED);
const oneOf = <T>(list: readonly T[]): T => {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

let kesher: TestApp;
const lives = new Map<string, Life>();
const broken: string[] = [];
const summaries: RunSummary[] = [];
const left = { accepted: 0, unknown: 0, retry: 0, failed: 0 };

const localMinutes = (at: number, zone: string): number => {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at).split(':').map(Number);
  return hour * 60 + minute;
};
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const within = (minute: number, from: number, to: number): boolean => (from <= to ? minute >= from && minute < to : minute >= from || minute < to);

/** Judges a message the moment it leaves, by what the person had said up to then. */
function judge(life: Life, channel: Channel, purpose: string, now: number): void {
  const wrong = (what: string) => broken.push(`seed ${String(SEED)}: ${what}, ${channel} ${purpose} to ${life.id} at ${String(now)}`);
  if (life.erased) wrong('erased');
  if (!life.consents.has(`${channel}:${purpose}`)) wrong('no consent');
  if (life.pausedUntil > now) wrong('paused');
  if (within(localMinutes(now, life.zone), minutesOf(life.quiet.from), minutesOf(life.quiet.to))) wrong('quiet hours');
  const inWindow = life.heard.filter((at) => at > now - WINDOW_MS[life.frequency.per]).length;
  if (inWindow >= life.frequency.max) wrong(`${String(inWindow)} heard already of ${String(life.frequency.max)} per ${life.frequency.per}`);
}

const flaky = (channel: Channel): Carrier => ({
  channel,
  close: () => Promise.resolve(),
  send: async (message, { candidateRef, purpose }, pointOfNoReturn): Promise<DeliveryOutcome> => {
    if ((await pointOfNoReturn()) === 'stop') return { kind: 'stopped' };
    const life = lives.get(candidateRef);
    if (!life) throw new Error('a stranger');
    const now = kesher.clock.now().getTime();
    judge(life, channel, purpose, now);
    const chance = random();
    if (chance < 0.08) { left.failed += 1; return { kind: 'failed', code: 'random', blame: 'other' }; }
    if (chance < 0.16) { left.retry += 1; return { kind: 'retry', code: 'random' }; }
    life.heard.push(now);
    if (chance < 0.24) { left.unknown += 1; return { kind: 'unknown', code: 'random' }; }
    left.accepted += 1;
    return { kind: 'accepted', providerId: message.attemptId };
  },
});

const rulesOf = ({ frequency, quiet, pausedUntil }: Life): ContactRules =>
  ({ frequency, quietHours: quiet, pausedUntil: pausedUntil === 0 ? null : new Date(pausedUntil).toISOString() });

async function liveOn(life: Life): Promise<void> {
  if (life.erased) return;
  const departure = kesher.get(PersonDeparture);
  const now = kesher.clock.now().getTime();
  const channel = oneOf(CHANNELS);
  const purpose = oneOf(['jobs', 'content'] as const);
  const dice = random();
  if (dice < 0.35) {
    await kesher.get(ConsentLedger).record([{ candidateId: life.id, channel, purpose, granted: true, source: 'page' }], 'person');
    life.consents.add(`${channel}:${purpose}`);
  } else if (dice < 0.5) {
    const whole = random() < 0.4;
    await departure.refuse(life.id, whole ? { channel } : { channel, purpose }, 'person', 'page');
    for (const one of whole ? ['jobs', 'content'] : [purpose]) life.consents.delete(`${channel}:${one}`);
  } else if (dice < 0.52) {
    await departure.erase(life.id);
    life.erased = true;
  } else {
    if (dice < 0.65) life.pausedUntil = random() < 0.5 ? 0 : now + Math.floor(random() * 6 * 86_400_000);
    else if (dice < 0.85) life.frequency = { max: oneOf([0, 1, 1, 2, 3]), per: oneOf(['day', 'week', 'month'] as const) };
    else life.quiet = oneOf([{ from: '21:00', to: '08:00' }, { from: '12:00', to: '14:00' }, { from: '00:00', to: '00:00' }]);
    await departure.setContactRules(life.id, rulesOf(life), 'person');
  }
}

beforeAll(async () => {
  kesher = await startApp({ role: 'worker', environment: { LOG_LEVEL: 'fatal' } });
  const carriers = kesher.get(Carriers);
  carriers.of = flaky;
  const zones = Array.from({ length: PEOPLE }, () => oneOf(ZONES));
  const outcomes = await bring(kesher, zones.map((timeZone, at) => backendPerson(`life-${String(at)}`, {
    timeZone, phones: [`+972501${String(at).padStart(6, '0')}`], consents: [agreed('email'), agreed('sms')], contactRules: { frequency: { max: 2, per: 'week' } },
  })));
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.outcome === 'rejected') throw new Error(outcome.message);
    lives.set(outcome.candidateId, {
      id: outcome.candidateId, zone: zones[at] ?? 'UTC', consents: new Set(['email:jobs', 'sms:jobs']), frequency: { max: 2, per: 'week' },
      quiet: { from: '21:00', to: '08:00' }, pausedUntil: 0, erased: false, heard: [],
    });
  }
  for (let step = 0; step < STEPS; step += 1) {
    await openBackendJobs(kesher, 4, step * 4);
    for (const life of lives.values()) if (random() < 0.5) await liveOn(life);
    // Both at once, and not waited for one by one.
    const runs = await Promise.all([request(kesher, 'weekly digest', { maxItems: 3 }), request(kesher, 'alerts', { kind: 'alert', maxItems: 2, channels: ['sms', 'email', 'whatsapp'] })]);
    await kesher.runUntilIdle();
    for (const runId of runs) summaries.push(await summaryOf(kesher, runId));
    kesher.clock.advance(Math.floor(random() * 96) * 3_600_000 + Math.floor(random() * 3_600_000));
    await kesher.runUntilIdle();
  }
}, 1_200_000);

afterAll(() => kesher.stop());

const counted = async (sql: string): Promise<number> => (await kesher.get(Database).one<{ count: number }>(sql))?.count ?? -1;

describe(`${String(PEOPLE)} random lives of ${String(STEPS)} steps`, () => {
  it('hear from us, so that there is something to judge', () => {
    expect(left.accepted).toBeGreaterThan(PEOPLE / 2);
    expect(Math.min(left.unknown, left.retry, left.failed)).toBeGreaterThan(5);
  });

  it('never hear without consent of that channel and purpose, while paused, at night, after erasure, or more often than they allow', () => {
    expect(broken).toEqual([]);
  });

  it('are told no cluster twice, not even by two programmes at once', async () => {
    expect(await counted(`
      select count(*)::int as count from (
        select 1 from message m join message_item i on i.message_id = m.id
        where m.status in ('accepted', 'delivered', 'unknown', 'dispatching') and i.dropped is null
        group by m.candidate_id, i.kind, i.cluster_id having count(*) > 1) twice`)).toBe(0);
  });

  it('hold a slot for each message that left or may have, and for no other', async () => {
    expect(await counted(`
      select count(*)::int as count from message m
      where (m.status in ('accepted', 'delivered', 'unknown')) <> exists (select 1 from attention a where a.message_id = m.id and a.freed_at is null)`)).toBe(0);
    expect(await counted(`select count(*)::int as count from message where status in ('accepted', 'unknown')`)).toBe(left.accepted + left.unknown);
  });

  it('each end every run with a message or a reason, and the totals add up', async () => {
    for (const summary of summaries) expect(accounted(summary)).toBe(summary.considered);
    const alive = await counted(`select count(*)::int as count from candidate where erased_at is null`);
    expect(summaries.at(-1)?.considered).toBe(alive);
    expect(summaries[0]?.considered).toBeGreaterThan(alive);
    expect(await counted(`
      select count(*)::int as count from decision d left join message m on m.id = d.message_id
      where not case d.outcome
        when 'sent' then m.status in ('accepted', 'delivered') and d.reason is null
        when 'planned' then m.status in ('planned', 'unknown') and d.reason is null
        when 'held' then d.reason is not null and (m.id is null or m.status in ('planned', 'cancelled'))
        else d.reason is not null and (m.id is null or m.status in ('cancelled', 'failed')) end`)).toBe(0);
  });

  it('stand the independent proof', async () => {
    const proof = await kesher.get(ProofView).attention(DEFAULT_POLICY);
    expect(proof).toMatchObject({ violations: 0 });
    expect(proof.windowsChecked).toBe(2 * (left.accepted + left.unknown));
    expect(proof.rules.length).toBeGreaterThan(4);
  });
});
