/** After a definite failure the message goes on by the person's next channel, in one slot, and never around a refusal (T-21, T-47). */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CandidateRecord, type Channel } from '#lib/vocabulary';
import { SendingSweep } from '../../src/pipeline/sending/sending.sweep.js';
import { Database } from '../../src/platform/database/database.js';
import { MessageReceipts } from '../../src/records/message-receipts.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { TwilioDouble, twilioSignature, type DoubleMessage } from '../support/twilio-double.js';

let double: TwilioDouble;
let kesher: TestApp;
let serial = 0;

beforeAll(async () => {
  double = await TwilioDouble.start();
  kesher = await startApp({ environment: {
    PUBLIC_URL: 'https://kesher.example.org', TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url,
    TWILIO_WHATSAPP_CONTENT: JSON.stringify({ en: `HX${'1'.repeat(32)}` }), TWILIO_SMS_FROM: '+15550001111', TWILIO_WHATSAPP_FROM: '+15550002222',
  } });
  await openBackendJobs(kesher, 2);
});

afterAll(async () => {
  await kesher.stop();
  await double.stop();
});

beforeEach(async () => {
  await kesher.get(Database).query(`delete from contact_point`);
  kesher.clock.set(TUESDAY_MORNING);
  double.messages.length = 0;
  double.posts = 0;
  serial += 1;
});

/** What waited for its hour goes now, without waiting for the worker's own next look. */
async function settle(): Promise<void> {
  await kesher.get(SendingSweep).sweep();
  await kesher.runUntilIdle();
}

const number = (): string => `+97250120${String(serial).padStart(4, '0')}`;

async function run(order: readonly Channel[], more: Partial<CandidateRecord> = {}): Promise<string> {
  const name = `over-${String(serial)}`;
  await bring(kesher, [backendPerson(name, { phones: [number()], consents: [agreed('email'), agreed('sms'), agreed('whatsapp')], contactRules: { channelOrder: order }, ...more })]);
  await digest(kesher);
  return name;
}

interface Line {
  readonly channel: Channel;
  readonly status: string;
  readonly providerId: string | null;
  readonly errorCode: string | null;
  readonly to: string | null;
  readonly attempts: readonly { readonly channel: Channel; readonly errorCode: string; readonly providerId: string | null; readonly sentAt: string | null }[];
}

/** The person's one line of the ledger, with the slots it holds and held. */
async function lineOf(name: string): Promise<Line & { slots: number; freed: number }> {
  const rows = await kesher.get(Database).query<{ id: string; candidate: string; slots: number; freed: number }>(
    `select m.id, m.candidate_id as candidate, count(*) filter (where a.freed_at is null)::int as slots, count(a.freed_at)::int as freed
     from message m join candidate c on c.id = m.candidate_id left join attention a on a.message_id = m.id where c.external_id = $1 group by m.id`, [name]);
  expect(rows).toHaveLength(1);
  const [row] = rows;
  const { body } = await kesher.call('GET', `/v1/messages/${row?.id ?? ''}`);
  return { ...(body as Line), slots: row?.slots ?? 0, freed: row?.freed ?? 0 };
}

const sent = (channel: 'sms' | 'whatsapp'): DoubleMessage => {
  const found = double.messages.filter(({ params }) => params['To'] === (channel === 'sms' ? number() : `whatsapp:${number()}`)).at(-1);
  if (!found) throw new Error(`nothing left by ${channel}`);
  return found;
};

async function callback(message: DoubleMessage, status: string, code?: number): Promise<number> {
  const path = new URL(message.params['StatusCallback'] ?? '').pathname;
  const params = { AccountSid: double.accountSid, MessageSid: message.sid, MessageStatus: status, To: message.params['To'] ?? '', ...(code === undefined ? {} : { ErrorCode: String(code) }) };
  const answer = await fetch(`${kesher.url}${path}`, {
    method: 'POST', body: new URLSearchParams(params), headers: { 'x-twilio-signature': twilioSignature(double.authToken, `https://kesher.example.org${path}`, params) },
  });
  await answer.arrayBuffer();
  return answer.status;
}

describe('a number no text reaches', () => {
  it('told by the answer: the mail goes out, composed as a mail, in one slot, and the ledger shows both', async () => {
    double.behave(number(), { kind: 'error', httpStatus: 400, code: 21_614 });
    const line = await lineOf(await run(['sms', 'email']));
    expect(line).toMatchObject({ channel: 'email', status: 'accepted', slots: 1, freed: 1, attempts: [{ channel: 'sms', errorCode: 'twilio_21614', providerId: null }] });
    expect(line.to).toContain('@example.org');
    expect(double.posts).toBe(1);
  });

  it('told an hour later by a callback: WhatsApp is next, and late news of the text is not about it', async () => {
    const name = await run(['sms', 'whatsapp', 'email']);
    const text = sent('sms');
    expect(await callback(text, 'undelivered', 30_005)).toBe(204);
    await settle();
    const chat = sent('whatsapp');
    expect(await lineOf(name)).toMatchObject({ channel: 'whatsapp', status: 'accepted', providerId: chat.sid, slots: 1, freed: 1, attempts: [{ channel: 'sms', providerId: text.sid }] });
    for (const status of ['delivered', 'undelivered', 'sent']) expect(await callback(text, status)).toBe(204);
    expect(await lineOf(name)).toMatchObject({ channel: 'whatsapp', status: 'accepted', providerId: chat.sid, slots: 1 });
    expect(await callback(chat, 'delivered')).toBe(204);
    expect((await lineOf(name)).status).toBe('delivered');
  });

  it('goes through every channel once and ends with the last one\'s reason', async () => {
    double.behave(number(), { kind: 'error', httpStatus: 400, code: 30_007 });
    const line = await lineOf(await run(['whatsapp', 'sms'], { emails: [], consents: [agreed('sms'), agreed('whatsapp')] }));
    expect(line).toMatchObject({ channel: 'sms', status: 'failed', errorCode: 'twilio_30007', slots: 0, attempts: [{ channel: 'whatsapp', errorCode: 'twilio_30007' }] });
    expect(double.posts).toBe(2);
  });
});

describe('never', () => {
  it.each([['an opt-out', { kind: 'error', httpStatus: 400, code: 21_610 }, 'failed'], ['an unclear answer', { kind: 'lose_reply' }, 'unknown'], ['a server fault', { kind: 'error', httpStatus: 503 }, 'unknown']] as const)(
    'after %s', async (_, behaviour, status) => {
      double.behave(number(), behaviour);
      expect(await lineOf(await run(['sms', 'email']))).toMatchObject({ channel: 'sms', status, attempts: [] });
      kesher.clock.advance(3_600_000);
      await settle();
      expect(double.posts).toBe(1);
    });

  it('to a channel without consent, and when there is none left the reason is told', async () => {
    double.behave(number(), { kind: 'error', httpStatus: 400, code: 21_211 });
    const line = await lineOf(await run(['sms', 'email'], { consents: [agreed('sms')] }));
    expect(line).toMatchObject({ channel: 'sms', status: 'failed', errorCode: 'twilio_21211', slots: 0, attempts: [] });
  });

  it('in the night: the next channel waits for the morning', async () => {
    const name = await run(['sms', 'email']);
    kesher.clock.set(new Date('2026-11-24T19:30:00Z')); // half past nine in the evening
    await callback(sent('sms'), 'undelivered', 30_006);
    await settle();
    expect(await lineOf(name)).toMatchObject({ channel: 'email', status: 'planned', slots: 0 });
  });
});

describe('a handset that is switched off (30003, 30008, 30001)', () => {
  it('is tried three times, half an hour apart at least, before the next channel', async () => {
    const name = await run(['sms', 'email']);
    for (const tries of [1, 2]) {
      await callback(sent('sms'), 'undelivered', 30_003);
      kesher.clock.advance(29 * 60_000);
      await settle();
      expect(double.posts).toBe(tries);
      expect(await lineOf(name)).toMatchObject({ channel: 'sms', status: 'planned', slots: 0 });
      kesher.clock.advance(60_001);
      await settle();
      expect(double.posts).toBe(tries + 1);
    }
    await callback(sent('sms'), 'undelivered', 30_003);
    await settle();
    expect(await lineOf(name)).toMatchObject({ channel: 'email', status: 'accepted', slots: 1, freed: 3, attempts: [{ channel: 'sms' }, { channel: 'sms' }, { channel: 'sms' }] });
  });
});

it('a busy Twilio is left alone for about twice as long each time, at moments of their own, and no try is spent (20429, 63018)', async () => {
  double.behave(number(), { kind: 'error', httpStatus: 429, code: 20_429 });
  const name = await run(['sms', 'email']);
  for (let time = 0; time < 4; time += 1) {
    const row = await kesher.get(Database).one<{ status: string; channel: string; attempts: number; notBefore: Date }>(
      `select m.status, m.channel, m.attempts, m.not_before as "notBefore" from message m join candidate c on c.id = m.candidate_id where c.external_id = $1`, [name]);
    expect(row).toMatchObject({ status: 'planned', channel: 'sms', attempts: 0 });
    const waitMs = (row?.notBefore.getTime() ?? 0) - kesher.clock.now().getTime();
    expect(waitMs / (60_000 * 2 ** time)).toBeGreaterThanOrEqual(0.5);
    expect(waitMs / (60_000 * 2 ** time)).toBeLessThan(1.5);
    expect(double.posts).toBe(time + 1);
    kesher.clock.advance(waitMs);
    await settle();
  }
});

it('Meta\'s limit of a day is longer than a digest is worth: the next channel at once (63049)', async () => {
  double.behave(number(), { kind: 'error', httpStatus: 400, code: 63_049 });
  expect(await lineOf(await run(['whatsapp', 'email']))).toMatchObject({ channel: 'email', status: 'accepted', slots: 1, attempts: [{ channel: 'whatsapp', errorCode: 'twilio_63049' }] });
});

it('a mail that bounces goes on by text; a second report changes nothing, and a complaint about the mail still closes mail', async () => {
  const name = await run(['email', 'sms']);
  const row = await kesher.get(Database).one<{ id: string }>(`select m.id from message m join candidate c on c.id = m.candidate_id where c.external_id = $1`, [name]);
  const about = { messageId: row?.id ?? '', fence: null };
  const receipts = kesher.get(MessageReceipts);
  const bounce = { kind: 'undelivered', providerId: null, code: 'dsn_5.1.1', blame: 'address' } as const;
  expect(await receipts.take(about, bounce, ['email'])).toBe('taken');
  await settle();
  expect(await lineOf(name)).toMatchObject({ channel: 'sms', status: 'accepted', slots: 1, attempts: [{ channel: 'email', errorCode: 'dsn_5.1.1' }] });
  expect(await receipts.take(about, bounce, ['email'])).toBe('stale');
  expect(await receipts.take(about, { kind: 'complaint' }, ['email'])).toBe('taken');
  expect(await lineOf(name)).toMatchObject({ channel: 'sms', status: 'accepted' });
  const refused = await kesher.get(Database).query<{ channel: string }>(
    `select distinct k.channel from consent k join candidate c on c.id = k.candidate_id where c.external_id = $1 and not k.granted`, [name]);
  expect(refused).toEqual([{ channel: 'email' }]);
});
