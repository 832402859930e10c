/** T-74, T-64: limits for each network hold over two processes, and what callers write about their own address changes nothing. */

import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { networkOf } from '../../src/platform/http/client-address.js';
import { AttemptLimit } from '../../src/platform/rate/attempt-limit.js';
import { Vault } from '../../src/platform/crypto/vault.js';
import { ManualClock } from '../../src/platform/clock/clock.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';

const shared = { clock: new ManualClock(TUESDAY_MORNING), role: 'api' } as const;
/** Two processes behind one proxy, and one that stands in the open. */
let behind: readonly TestApp[];
let open: TestApp;

beforeAll(async () => {
  const proxied = { ...shared, queuePrefix: randomUUID(), environment: { TRUST_PROXY: '127.0.0.1' } };
  behind = [await startApp(proxied), await startApp(proxied)];
  open = await startApp({ ...shared, environment: { TRUST_PROXY: '0' } });
});

afterAll(async () => {
  for (const app of [...behind, open]) await app.stop();
});

beforeEach(() => {
  shared.clock.advance(3_600_001);
});

const signIn = async ({ url }: TestApp, forwardedFor: string): Promise<number> => {
  const answer = await fetch(`${url}/sign-in`, { method: 'POST', body: new URLSearchParams({ contact: 'somebody@example.org' }), redirect: 'manual', headers: { 'x-forwarded-for': forwardedFor } });
  await answer.arrayBuffer();
  return answer.status;
};

const wrongKey = async ({ url }: TestApp, forwardedFor: string): Promise<number> => {
  const answer = await fetch(`${url}/v1/jobs`, { headers: { authorization: 'Bearer ksh_wrong', 'x-forwarded-for': forwardedFor } });
  await answer.arrayBuffer();
  return answer.status;
};

it('ten links an hour from one network, whichever process is asked; another network and the next hour are free', async () => {
  const answers: number[] = [];
  for (let at = 0; at < 14; at += 1) answers.push(await signIn(behind[at % 2] as TestApp, '203.0.113.7'));
  expect(answers).toEqual([...Array<number>(10).fill(200), ...Array<number>(4).fill(429)]);
  expect(await signIn(behind[0] as TestApp, '203.0.113.8')).toBe(200);
  shared.clock.advance(3_600_001);
  expect(await signIn(behind[1] as TestApp, '203.0.113.7')).toBe(200);
});

it('a caller who writes addresses in front of his own stays one caller', async () => {
  const answers: number[] = [];
  for (let at = 0; at < 12; at += 1) answers.push(await signIn(behind[at % 2] as TestApp, `198.51.100.${String(at)}, 203.0.113.9`));
  expect(answers.filter((status) => status === 200)).toHaveLength(10);
});

it('without a proxy of ours nobody\'s word on his address counts', async () => {
  const answers: number[] = [];
  for (let at = 0; at < 12; at += 1) answers.push(await signIn(open, `203.0.113.${String(at)}`));
  expect(answers.filter((status) => status === 200)).toHaveLength(10);
});

it('wrong keys are cut off after a hundred an hour; the right one still opens', async () => {
  const answers: number[] = [];
  for (let at = 0; at < 102; at += 1) answers.push(await wrongKey(behind[at % 2] as TestApp, '203.0.113.10'));
  expect([answers.indexOf(429), answers.at(-1)]).toEqual([100, 429]);
  expect((await (behind[0] as TestApp).call('GET', '/v1/jobs', undefined, { 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
});

it.each([
  ['203.0.113.7', '203.0.113.7'], ['::ffff:203.0.113.7', '203.0.113.7'], ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2::/64'], ['2001:db8::1', '2001:db8:0:0::/64'], ['::1', '0:0:0:0::/64'], ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});

it('without Redis each process keeps the limit by itself', async () => {
  const away = new Redis({ port: 1, host: '127.0.0.1', maxRetriesPerRequest: 0, retryStrategy: () => null, lazyConnect: true });
  away.on('error', () => undefined);
  const clock = new ManualClock(TUESDAY_MORNING);
  const limit = new AttemptLimit(away, 'x', clock, new Vault(['test-secret-key-0123456789abcdef0123456789']));
  const two = { what: 'sign-in', most: 2, windowMs: 60_000 };
  expect([await limit.allow('a', two), await limit.allow('a', two), await limit.allow('a', two), await limit.allow('b', two)]).toEqual([true, true, false, true]);
  clock.advance(60_000);
  expect(await limit.allow('a', two)).toBe(true);
});
