/** T-14 in virtual time: four workers, one Redis, one rate. */

import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { resolveRedis } from '../../src/platform/queue/embedded-redis.js';
import { type Rate } from '../../src/platform/rate/rate.js';
import { Throttle } from '../../src/platform/rate/throttle.js';
import { type Limit, LocalTokenBucket, RedisTokenBucket, TokenBucket } from '../../src/platform/rate/token-bucket.js';

let redis: Redis;
beforeAll(() => { redis = new Redis(inject('redisUrl')); });
afterAll(() => { redis.disconnect(); });

const START_US = 1_800_000_000_000_000;
const clock = { us: START_US };
const shared = (): TokenBucket => new RedisTokenBucket(redis, randomUUID(), { nowUs: () => clock.us, patienceMs: 10_000 });

/** Most events in any window of this length that begins with one, its end not included. */
function densest(times: readonly number[], windowUs: number): number {
  let most = 0;
  for (let from = 0, to = 0; from < times.length; from += 1) {
    while (to < times.length && (times[to] ?? 0) - (times[from] ?? 0) < windowUs) to += 1;
    most = Math.max(most, to - from);
  }
  return most;
}

/** Workers that ask, send for as long as `serveUs` says, and come back late by up to 3 ms, as timers do. */
async function flow(buckets: readonly TokenBucket[], rate: Rate, seconds: number, serveUs: (at: number) => number): Promise<number[]> {
  clock.us = START_US;
  const workers = buckets.map((bucket, at) => ({ bucket, next: START_US + at }));
  const sent: number[] = [];
  for (let step = 0; ; step += 1) {
    const worker = workers.reduce((first, other) => (other.next < first.next ? other : first));
    clock.us = Math.max(clock.us, worker.next);
    if (clock.us >= START_US + seconds * 1e6) return sent;
    const wait = await worker.bucket.take([{ key: 'sms', rate }]);
    if (wait === 0) sent.push(clock.us);
    worker.next = clock.us + (wait === 0 ? serveUs(step) : wait * 1_000 + ((step * 7_919) % 3_000));
  }
}

describe('four workers', () => {
  it.each([
    ['as fast as they can', { events: 10, per: 'second' }, 1, () => 5_000],
    ['with a burst', { events: 10, per: 'second', burst: 10 }, 10, () => 5_000],
    ['with long pauses between', { events: 10, per: 'second', burst: 10 }, 10, (at: number) => (at % 150 === 0 ? 4e6 : 5_000)],
  ] as const)('%s never send more than rate and burst in a second, nor more than the rate in a minute', async (_, rate, burst, serve) => {
    const prefix = randomUUID();
    const buckets = Array.from({ length: 4 }, () => new RedisTokenBucket(redis, prefix, { nowUs: () => clock.us, patienceMs: 10_000 }));
    const times = await flow(buckets, rate, 64, serve);
    expect(densest(times, 1e6)).toBeLessThanOrEqual(10 + burst);
    expect(densest(times, 60e6)).toBeLessThanOrEqual(600);
    // The slowest minute, the first second's burst left out.
    const minutes = times.filter((at) => at > START_US + 2e6 && at <= START_US + 62e6);
    expect(minutes.length).toBeGreaterThanOrEqual(600 * 0.95);
  });
});

describe('a bucket', () => {
  const rate: Rate = { events: 10, per: 'second', burst: 1 };

  it.each([['in Redis', shared], ['of one process', () => new LocalTokenBucket(() => clock.us)]] as const)('%s takes from every limit or from none', async (_, make) => {
    const bucket = make();
    const [mail, domain] = [{ key: 'email', rate }, { key: 'domain:x', rate: { events: 1, per: 'second', burst: 1 } as Rate }];
    expect(await bucket.take([mail, domain])).toBe(0);
    clock.us += 200_000;
    // The domain is full: the mail's own token must still be there.
    expect(await bucket.take([mail, domain])).toBe(800);
    expect(await bucket.take([mail])).toBe(0);
  });

  it('sends nobody back to the same moment', async () => {
    const bucket = shared();
    const places = [];
    for (let at = 0; at < 5; at += 1) places.push(await bucket.standInLine([{ key: 'sms', rate }]));
    expect(places).toEqual([100, 200, 300, 400, 500]);
    expect(await bucket.take([{ key: 'sms', rate }])).toBe(0);
  });

  it('whose Redis is away goes on alone at a tenth of the rate, and loses nothing', async () => {
    const away = new Redis({ port: 1, host: '127.0.0.1', maxRetriesPerRequest: null, retryStrategy: () => 10_000 });
    away.on('error', () => undefined);
    const bucket = new RedisTokenBucket(away, randomUUID(), { nowUs: () => clock.us, patienceMs: 20 });
    expect(await bucket.take([{ key: 'sms', rate }])).toBe(0);
    expect(await bucket.take([{ key: 'sms', rate }])).toBe(1_000);
    away.disconnect();
    expect(await bucket.take([{ key: 'sms', rate }])).toBe(1_000);
    expect(await bucket.standInLine([{ key: 'sms', rate }])).toBe(1_000);
  });

  it('works on the Redis that runs in this process too', async () => {
    const own = await resolveRedis({ dir: '.kesher/test', forceJs: true });
    const bucket = new RedisTokenBucket(own.createClient('client'), randomUUID(), { patienceMs: 10_000 });
    expect(await bucket.take([{ key: 'sms', rate: { events: 1, per: 'hour', burst: 1 } }])).toBe(0);
    expect(await bucket.take([{ key: 'sms', rate: { events: 1, per: 'hour', burst: 1 } }])).toBeGreaterThan(3_500_000);
    await own.stop();
  });
});

it('a turn comes in the order of asking, and who would wait long is sent back with a place of his own', async () => {
  const waits: number[] = [0, 5, 0, 0, 60_000, 60_000];
  const asked: string[] = [];
  class Scripted extends TokenBucket {
    take([limit]: readonly Limit[]): Promise<number> { asked.push(limit?.key ?? ''); return Promise.resolve(waits.shift() ?? 0); }
    standInLine(): Promise<number> { return Promise.resolve(90_000 + asked.length); }
  }
  const throttle = new Throttle(new Scripted());
  const limit = { key: 'sms', rate: { events: 1, per: 'second' } as Rate };
  expect(await Promise.all([throttle.turn([limit]), throttle.turn([limit]), throttle.turn([limit]), throttle.turn([limit]), throttle.turn([limit]), throttle.turn([])])).toEqual([0, 0, 0, 90_005, 90_006, 0]);
});
