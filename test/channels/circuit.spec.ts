/** T-13: a provider that fails altogether is left alone; messages wait, spend no try, and all leave once it is back, each for a token of the rate. */

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SendingSweep } from '../../src/pipeline/sending/sending.sweep.js';
import { Database } from '../../src/platform/database/database.js';
import { RedisTokenBucket } from '../../src/platform/rate/token-bucket.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { TwilioDouble, type TwilioBehaviour } from '../support/twilio-double.js';

const PEOPLE = 30;
const MOST_CALLS = 20;

let double: TwilioDouble;
let kesher: TestApp;

beforeAll(async () => {
  double = await TwilioDouble.start();
  kesher = await startApp({ environment: {
    PUBLIC_URL: 'https://kesher.example.org', TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url,
    TWILIO_WHATSAPP_CONTENT: JSON.stringify({ en: `HX${'1'.repeat(32)}` }), TWILIO_SMS_FROM: '+15550001111', TWILIO_WHATSAPP_FROM: '+15550002222', LOG_LEVEL: 'fatal', RATE_SMS: '100/s:3',
  } });
  await openBackendJobs(kesher, 2);
});

afterAll(async () => {
  await kesher.stop();
  await double.stop();
});

async function settle(seconds: number): Promise<void> {
  kesher.clock.advance(seconds * 1_000);
  await kesher.get(SendingSweep).sweep();
  await kesher.runUntilIdle();
}

interface Circuit {
  readonly account: string;
  readonly state: string;
  readonly code: string | null;
}

const circuitOf = async (channel: string): Promise<Circuit | undefined> => {
  const { body } = await kesher.call('GET', '/v1/carriers');
  return (body as { items: Circuit[] }).items.find(({ account }) => account.endsWith(channel));
};

/** People reachable by this channel alone, their digest sent into the fault. */
async function send(channel: 'sms' | 'whatsapp', fault: TwilioBehaviour): Promise<void> {
  await kesher.get(Database).query(`delete from contact_point`);
  const prefix = channel === 'sms' ? '+9725013' : '+9725014';
  await bring(kesher, Array.from({ length: PEOPLE }, (_, at) =>
    backendPerson(`${channel}-${String(at)}`, { emails: [], phones: [`${prefix}${String(at).padStart(5, '0')}`], consents: [agreed(channel)] })));
  double.otherwise = fault;
  double.posts = 0;
  await digest(kesher);
}

const messages = (channel: string) => kesher.get(Database).query<{ status: string; error: string | null; attempts: number; count: number }>(
  `select status, error_code as error, attempts, count(*)::int as count from message where channel = $1 group by 1, 2, 3 order by 1, 2, 3`, [channel]);

it('silence: the circuit opens within twenty calls, one probe in thirty seconds, and after recovery everybody is written to once', async () => {
  await send('sms', { kind: 'reset' });
  const calls = double.posts;
  expect(calls).toBeLessThanOrEqual(MOST_CALLS);
  expect(await circuitOf('sms')).toMatchObject({ state: 'open', code: 'twilio_no_answer' });
  // What was called may have left and stays unknown; the others wait, untried.
  expect(await messages('sms')).toEqual([
    { status: 'planned', error: 'circuit_open', attempts: 0, count: PEOPLE - calls }, { status: 'unknown', error: 'twilio_no_answer', attempts: 1, count: calls },
  ]);
  await settle(29);
  expect(double.posts).toBe(calls);
  for (let probe = 1; probe <= 2; probe += 1) {
    await settle(probe === 1 ? 32 : 62);
    expect(double.posts).toBe(calls + probe);
  }
  double.otherwise = { kind: 'accept' };
  const [take, before] = [vi.spyOn(RedisTokenBucket.prototype, 'take'), double.posts];
  await settle(62);
  await settle(62);
  // How fast tokens are given is the bucket's own promise (T-14); here, that no call goes without one.
  const given = await Promise.all(take.mock.results.map(({ value }) => value as Promise<number>));
  expect(given.filter((wait, at) => wait === 0 && take.mock.calls[at]?.[0].some(({ key }) => key === 'sms'))).toHaveLength(double.posts - before);
  take.mockRestore();
  expect(await circuitOf('sms')).toMatchObject({ state: 'closed' });
  expect(await messages('sms')).toEqual([
    { status: 'accepted', error: null, attempts: 1, count: PEOPLE - calls - 2 }, { status: 'unknown', error: 'twilio_no_answer', attempts: 1, count: calls + 2 },
  ]);
  expect(new Set(double.messages.map(({ params }) => params['To'])).size).toBe(double.messages.length);
});

it('an account that is refused opens it at once, for that channel alone, and nobody\'s message fails for it', async () => {
  await send('whatsapp', { kind: 'error', httpStatus: 401, code: 20_003 });
  // Those that were under way side by side; none was begun after the first answer.
  expect(double.posts).toBeLessThanOrEqual(8);
  expect(await circuitOf('whatsapp')).toMatchObject({ state: 'open', code: 'twilio_20003' });
  expect(await circuitOf('sms')).toMatchObject({ state: 'closed' });
  expect((await messages('whatsapp')).every(({ status, attempts }) => status === 'planned' && attempts === 0)).toBe(true);
  double.otherwise = { kind: 'accept' };
  await settle(62);
  await settle(62);
  await settle(1_800);
  expect(await messages('whatsapp')).toEqual([{ status: 'accepted', error: null, attempts: 1, count: PEOPLE }]);
  expect(double.messages.filter(({ params }) => params['To']?.startsWith('whatsapp:'))).toHaveLength(PEOPLE);
});
