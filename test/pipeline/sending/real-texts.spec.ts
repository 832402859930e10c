/** SMS and WhatsApp through Twilio's own SDK against the double: the channel people prefer, an hour that never runs into the night, news coming back. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../../support/app.js';
import { TwilioDouble, twilioSignature, type DoubleMessage } from '../../support/twilio-double.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../digest.fixture.js';

const SMS_FROM = '+15550001111';
const WHATSAPP_FROM = '+15550002222';

let double: TwilioDouble;
let kesher: TestApp;

beforeAll(async () => {
  double = await TwilioDouble.start();
  kesher = await startApp({ environment: {
    PUBLIC_URL: 'https://kesher.example.org', TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url,
    TWILIO_WHATSAPP_CONTENT: JSON.stringify({ en: `HX${'1'.repeat(32)}` }), TWILIO_SMS_FROM: SMS_FROM, TWILIO_WHATSAPP_FROM: WHATSAPP_FROM,
  } });
  await openBackendJobs(kesher, 3);
});

afterAll(async () => {
  await kesher.stop();
  await double.stop();
});

let serial = 0;
beforeEach(async () => {
  await kesher.get(Database).query(`delete from contact_point`);
  kesher.clock.set(TUESDAY_MORNING);
  double.messages.length = 0;
  serial += 1;
});

const numberAt = (at: number): string => `+9725010${String(serial).padStart(2, '0')}${String(at).padStart(3, '0')}`;

interface Kept {
  readonly id: string;
  readonly status: string;
  readonly error: string | null;
  readonly outcome: string;
  readonly reason: string | null;
  readonly slots: number;
}

const keptOf = async (externalId: string): Promise<Kept> => {
  const row = await kesher.get(Database).one<Kept>(
    `select m.id, m.status, m.error_code as error, d.outcome, d.reason,
       (select count(*)::int from attention a where a.message_id = m.id and a.freed_at is null) as slots
     from message m join candidate c on c.id = m.candidate_id join decision d on d.message_id = m.id where c.external_id = $1`, [externalId]);
  if (!row) throw new Error('no message');
  return row;
};

/** What Twilio would post, by the path it was given. */
async function post(path: string, params: Record<string, string>, signature?: string): Promise<number> {
  const answer = await fetch(`${kesher.url}${path}`, {
    method: 'POST', body: new URLSearchParams(params), redirect: 'manual',
    headers: { 'x-twilio-signature': signature ?? twilioSignature(double.authToken, `https://kesher.example.org${path}`, params) },
  });
  await answer.arrayBuffer();
  return answer.status;
}

const callback = (message: DoubleMessage, status: string, code?: number, sid = message.sid) =>
  post(new URL(message.params['StatusCallback'] ?? '').pathname, {
    AccountSid: double.accountSid, MessageSid: sid, MessageStatus: status, To: message.params['To'] ?? '', ...(code === undefined ? {} : { ErrorCode: String(code) }),
  });

async function oneText(externalId: string, number = numberAt(1), consents = [agreed('sms'), agreed('whatsapp')]): Promise<DoubleMessage> {
  await bring(kesher, [backendPerson(externalId, { emails: [], phones: [number], consents, contactRules: { channelOrder: ['sms'] } })]);
  await digest(kesher);
  const message = double.messages.find(({ params }) => params['To'] === number);
  if (!message) throw new Error('no text arrived');
  return message;
}

describe('texts', () => {
  it('go over the channel the person put first, among those they agreed to', async () => {
    const phones = (at: number) => ({ phones: [numberAt(at)], consents: [agreed('email'), agreed('sms'), agreed('whatsapp')] });
    await bring(kesher, [
      backendPerson('order-whatsapp', { ...phones(1), contactRules: { channelOrder: ['whatsapp', 'email'] } }),
      backendPerson('order-sms', { ...phones(2), contactRules: { channelOrder: ['sms'] } }),
      backendPerson('order-refused', { ...phones(3), consents: [agreed('sms')], contactRules: { channelOrder: ['whatsapp', 'sms'] } }),
      backendPerson('order-none', phones(4)),
    ]);
    await digest(kesher);
    expect(double.messages.map(({ params }) => [params['To'], params['From']]).sort()).toEqual([
      [numberAt(2), SMS_FROM], [numberAt(3), SMS_FROM], [`whatsapp:${numberAt(1)}`, `whatsapp:${WHATSAPP_FROM}`],
    ].sort());
    expect((await keptOf('order-none')).status).toBe('accepted');
  });

  it('may wait at Twilio an hour at most, and never into quiet hours (T-43)', async () => {
    const message = await oneText('validity');
    const seconds = Number(message.params['ValidityPeriod']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(3600);
    kesher.clock.set(new Date('2026-11-24T18:50:00Z')); // ten to nine in the evening
    const late = await oneText('validity-late', numberAt(2));
    expect(Number(late.params['ValidityPeriod'])).toBeLessThanOrEqual(600);
  });

  it('that Twilio answers with an error of the table end as the table says', async () => {
    double.behave(numberAt(5), { kind: 'error', httpStatus: 400, code: 21610 });
    await bring(kesher, [backendPerson('opted-out', { emails: [], phones: [numberAt(5)], consents: [agreed('sms')] })]);
    await digest(kesher);
    expect(await keptOf('opted-out')).toMatchObject({ status: 'failed', error: 'twilio_21610', outcome: 'refused', reason: 'suppressed', slots: 0 });
    const row = await kesher.get(Database).one<{ count: number }>(`select count(*)::int as count from suppression where channel = 'sms' and reason = 'twilio_21610'`);
    expect(row?.count).toBe(1);
  });
});

describe('status callbacks', () => {
  it('end in the same state whatever their order, and repetitions change nothing (T-39)', async () => {
    const orders = [['sent', 'delivered', 'read'], ['sent', 'read', 'delivered'], ['delivered', 'sent', 'read'], ['delivered', 'read', 'sent'], ['read', 'sent', 'delivered'], ['read', 'delivered', 'sent']];
    await bring(kesher, orders.map((_, at) => backendPerson(`rank-${String(at)}`, { emails: [], phones: [numberAt(10 + at)], consents: [agreed('whatsapp')] })));
    await digest(kesher);
    for (const [at, statuses] of orders.entries()) {
      const message = double.messages.find(({ params }) => params['To'] === `whatsapp:${numberAt(10 + at)}`);
      if (!message) throw new Error('no message');
      for (const status of statuses) for (let twice = 0; twice < 2; twice += 1) expect(await callback(message, status)).toBe(204);
      expect(await keptOf(`rank-${String(at)}`)).toMatchObject({ status: 'delivered', outcome: 'sent', slots: 1 });
    }
  });

  it('prove that a message whose answer was lost was accepted; nothing was posted twice (T-03)', async () => {
    double.behave(numberAt(20), { kind: 'lose_reply' });
    const posts = double.posts;
    const message = await oneText('lost', numberAt(20));
    expect(await keptOf('lost')).toMatchObject({ status: 'unknown', outcome: 'planned', slots: 1 });
    kesher.clock.advance(3_600_000);
    await kesher.runUntilIdle();
    expect(double.posts).toBe(posts + 1);
    expect(await callback(message, 'queued')).toBe(204);
    expect(await keptOf('lost')).toMatchObject({ status: 'accepted', outcome: 'sent', slots: 1 });
  });

  it('free the slot of what did not arrive, and the jobs may be told again', async () => {
    const message = await oneText('gone', numberAt(21), [agreed('sms')]);
    expect(await callback(message, 'undelivered', 30007)).toBe(204);
    expect(await keptOf('gone')).toMatchObject({ status: 'failed', error: 'twilio_30007', outcome: 'refused', reason: 'channel_rule', slots: 0 });
    expect(await callback(message, 'delivered')).toBe(204);
    expect((await keptOf('gone')).status).toBe('failed');
    const shown = await kesher.get(Database).one<{ count: number }>(`select count(*)::int as count from shown s join candidate c on c.id = s.candidate_id where c.external_id = 'gone'`);
    expect(shown?.count).toBe(0);
  });

  it('close a dead number for texts, but leave WhatsApp open', async () => {
    const message = await oneText('dead', numberAt(22));
    await callback(message, 'failed', 30005);
    const row = await kesher.get(Database).query<{ channel: string }>(`select channel from suppression where reason = 'twilio_30005'`);
    expect(row.map(({ channel }) => channel)).toEqual(['sms']);
  });

  it('that are forged, about nothing of ours or about another send change nothing (T-38)', async () => {
    const message = await oneText('forged', numberAt(23));
    const path = new URL(message.params['StatusCallback'] ?? '').pathname;
    const params = { AccountSid: double.accountSid, MessageSid: message.sid, MessageStatus: 'failed', To: numberAt(23), ErrorCode: '21610' };
    expect(await post(path, params, 'AAAA')).toBe(403);
    expect(await post(path, params, '')).toBe(403);
    expect(await post(path, params, twilioSignature('another-token', `https://kesher.example.org${path}`, params))).toBe(403);
    expect(await post(path, params, twilioSignature(double.authToken, `${kesher.url}${path}`, params))).toBe(403);
    expect(await post('/hooks/twilio/status/0190f6b0-0000-7000-8000-000000000000', params)).toBe(403);
    expect(await post('/hooks/twilio/status/x', params)).toBe(403);
    expect(await callback(message, 'failed', 21610, 'SMdeadbeef')).toBe(403);
    expect(await post(path, { ...params, AccountSid: `AC${'9'.repeat(32)}` })).toBe(403);
    expect(await keptOf('forged')).toMatchObject({ status: 'accepted', slots: 1 });
  });
});

describe('what people write back', () => {
  const inbound = (from: string, body: string, more: Record<string, string> = {}) =>
    post('/hooks/twilio/inbound', { AccountSid: double.accountSid, From: from, To: SMS_FROM, Body: body, ...more });

  const refused = async (externalId: string): Promise<string[]> => {
    const rows = await kesher.get(Database).query<{ key: string }>(
      `select k.channel || ':' || k.purpose as key from consent k join candidate c on c.id = k.candidate_id where c.external_id = $1 and not k.granted order by 1`, [externalId]);
    return rows.map(({ key }) => key);
  };
  const EVERYTHING_ON_THE_PHONE = ['sms:content', 'sms:jobs', 'whatsapp:content', 'whatsapp:jobs'];

  it.each([
    ['STOP', 'en'], [' stop. ', 'en'], ['Unsubscribe', 'en'], ['opt out', 'en'], ['הסר', 'he'], ['הסירו!', 'he'], ['עצור', 'he'],
    ['إلغاء', 'ar'], ['الغاء الاشتراك', 'ar'], ['توقف', 'ar'], ['لغو', 'fa'],
  ])('%s by SMS refuses everything on that number at once', async (word) => {
    const name = `stop-${String(serial)}`;
    await bring(kesher, [backendPerson(name, { phones: [numberAt(30)], consents: [agreed('email'), agreed('sms'), agreed('whatsapp')] })]);
    expect(await inbound(numberAt(30), word)).toBe(200);
    expect(await refused(name)).toEqual(EVERYTHING_ON_THE_PHONE);
    await digest(kesher);
    expect(double.messages).toEqual([]);
  });

  it('counts on WhatsApp too, and when Twilio itself says it was an opt-out', async () => {
    await bring(kesher, [40, 41].map((at) => backendPerson(`wa-${String(at)}`, { phones: [numberAt(at)], consents: [agreed('whatsapp')] })));
    expect(await inbound(`whatsapp:${numberAt(40)}`, 'הסר')).toBe(200);
    expect(await inbound(numberAt(41), 'whatever', { OptOutType: 'STOP' })).toBe(200);
    expect(await refused('wa-40')).toEqual(EVERYTHING_ON_THE_PHONE);
    expect(await refused('wa-41')).toEqual(EVERYTHING_ON_THE_PHONE);
  });

  it('refuses nothing when the word is only part of a sentence, and START grants nothing', async () => {
    await bring(kesher, [backendPerson('chatty', { phones: [numberAt(50)], consents: [agreed('sms')] })]);
    for (const body of ['please do not stop sending', 'לא להסיר אותי בבקשה', 'The end of the month suits me', '']) expect(await inbound(numberAt(50), body)).toBe(200);
    expect(await refused('chatty')).toEqual([]);
    await inbound(numberAt(50), 'STOP');
    await inbound(numberAt(50), 'START', { OptOutType: 'START' });
    expect(await refused('chatty')).toEqual(EVERYTHING_ON_THE_PHONE);
  });

  it('from a number we do not know keeps that number from being written to tomorrow', async () => {
    expect(await inbound(numberAt(60), 'STOP')).toBe(200);
    await bring(kesher, [backendPerson('tomorrow', { emails: [], phones: [numberAt(60)], consents: [agreed('sms'), agreed('whatsapp')] })]);
    const run = await digest(kesher);
    expect(run.refused.suppressed).toBeGreaterThanOrEqual(1);
    expect(double.messages).toEqual([]);
  });

  it('forged, is not heard', async () => {
    await bring(kesher, [backendPerson('forger', { phones: [numberAt(70)], consents: [agreed('sms')] })]);
    expect(await post('/hooks/twilio/inbound', { AccountSid: double.accountSid, From: numberAt(70), Body: 'STOP' }, 'AAAA')).toBe(403);
    expect(await refused('forger')).toEqual([]);
  });
});
