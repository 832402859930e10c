/** T-44: caps and quiet hours go by the database's clock, whatever the clocks of the workers say and however they jump. */

import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Gate } from '../../src/pipeline/sending/gate.js';
import { DatabaseClock, type ManualClock } from '../../src/platform/clock/clock.js';
import { databaseTime } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { startApp, type TestApp } from '../support/app.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { addressOf, agreeingPeople, claimedMessages } from './claimed.fixture.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const JUMPS = [HOUR, -HOUR, 0, -HOUR, HOUR];
const ALWAYS = { from: '03:00', to: '03:00' };

let database: TestDatabase;
let workers: TestApp[] = [];

/** A worker whose timer started at a moment of its own, five minutes from the other's. */
async function worker(started: number): Promise<TestApp> {
  const clock = new DatabaseClock(() => performance.now() + started);
  await clock.look(() => databaseTime(database.url));
  // Nothing here moves the clock by hand.
  return startApp({ role: 'worker', idle: true, databaseUrl: database.url, clock: clock as unknown as ManualClock });
}

beforeAll(async () => {
  database = await freshDatabase();
  workers = [await worker(0), await worker(5 * MINUTE)];
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  for (const one of workers) await one.stop();
  await database.drop();
});

const [first, both] = [() => { const [one] = workers; if (!one) throw new Error('no worker'); return one; }, () => workers];
const databaseNow = async (): Promise<number> => (await databaseTime(database.url)).getTime();

/** The system clock of this process jumps; timers of libraries go on. */
function jump(by: number): void {
  vi.useRealTimers();
  const real = performance.timeOrigin + performance.now();
  vi.useFakeTimers({ toFake: ['Date'], now: real + by });
}

/** Every worker asks the gate for each of these people, all at once; how often it opened, and why it did not. */
async function ask(ids: readonly string[], times: number): Promise<{ went: number; held: (string | undefined)[] }> {
  const answers = await Promise.all(both().flatMap((kesher) => Array.from({ length: times }, async () => {
    const messages = await claimedMessages(kesher, ids);
    return Promise.all(messages.map(async (message) => kesher.get(Gate).open(message, [], { to: await addressOf(kesher, message.candidateId), subject: null })));
  })));
  const all = answers.flat();
  return { went: all.filter((answer) => answer.do === 'go').length, held: [...new Set(all.map((answer) => ('because' in answer ? answer.because : undefined)))].filter((reason) => reason !== undefined) };
}

const clockTime = (at: number): string => new Date(at).toISOString().slice(11, 16);
const zoned = { timeZone: 'Etc/UTC' } as const;

it('keeps every cap while the clocks of two workers jump an hour to and fro', async () => {
  const people = await agreeingPeople(first(), 't44cap', 20, { frequency: { max: 2, per: 'day' }, quietHours: ALWAYS }, zoned);
  let went = 0;
  for (const by of JUMPS) {
    jump(by);
    went += (await ask(people, 1)).went;
  }
  expect(went).toBe(people.length * 2);
  const now = await databaseNow();
  const rows = await first().get(Database).query<{ at: Date }>('select at from attention');
  expect(rows.filter(({ at }) => Math.abs(at.getTime() - now) > 5 * MINUTE)).toEqual([]);
});

it('sends nothing in quiet hours and holds nothing outside them', async () => {
  const now = await databaseNow();
  const asleep = await agreeingPeople(first(), 't44night', 5, { frequency: { max: 99, per: 'day' }, quietHours: { from: clockTime(now - 20 * MINUTE), to: clockTime(now + 20 * MINUTE) } }, zoned);
  const awake = await agreeingPeople(first(), 't44day', 5, { frequency: { max: 99, per: 'day' }, quietHours: { from: clockTime(now + 30 * MINUTE), to: clockTime(now - 30 * MINUTE) } }, zoned);
  const limit = { went: 0, asleep: 0 };
  for (const by of JUMPS.slice(0, 2)) {
    jump(by);
    limit.asleep += (await ask(asleep, 1)).went;
    const { went, held } = await ask(awake, 1);
    limit.went += went;
    expect(held.filter((reason) => reason === 'quiet_hours')).toEqual([]);
  }
  expect(limit.asleep).toBe(0);
  expect(limit.went).toBeGreaterThan(0);
});

it('says so when nobody has asked the database yet', () => {
  expect(() => new DatabaseClock().now()).toThrow(/not asked/);
});
