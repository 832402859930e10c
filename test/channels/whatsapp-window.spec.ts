/** The 24-hour window (T-45) and numbers of the United States (T-46), through the whole path, at the edges. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CandidateRecord } from '#lib/vocabulary';
import { Database } from '../../src/platform/database/database.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { TwilioDouble, twilioSignature, type DoubleMessage } from '../support/twilio-double.js';

const PUBLIC = 'https://kesher.example.org';
const EN = `HX${'1'.repeat(32)}`;
const HE = `HX${'2'.repeat(32)}`;
const DAY = 86_400_000;

let double: TwilioDouble;
let kesher: TestApp;
let serial = 0;

beforeAll(async () => {
  double = await TwilioDouble.start({ keepsWindow: true, now: () => kesher.clock.now() });
  kesher = await startApp({ environment: {
    PUBLIC_URL: PUBLIC, TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url,
    TWILIO_SMS_FROM: '+15550001111', TWILIO_WHATSAPP_FROM: '+15550002222', TWILIO_WHATSAPP_CONTENT: JSON.stringify({ en: EN, he: HE }),
  } });
  await openBackendJobs(kesher, 2);
});

afterAll(async () => {
  // Through everything above: not once free text where none may be.
  expect(double.outsideWindow).toBe(0);
  await kesher.stop();
  await double.stop();
});

beforeEach(async () => {
  await kesher.get(Database).query(`delete from contact_point`);
  double.messages.length = 0;
  kesher.clock.set(TUESDAY_MORNING);
  serial += 1;
});

const israeli = (): string => `+97250120${String(serial).padStart(4, '0')}`;

/** The person writes to us: Twilio knows, and we are told. */
async function writes(number: string, at: Date, body = 'thanks', sid = `SM${String(serial).padStart(32, '0')}`): Promise<void> {
  kesher.clock.set(at);
  await double.inbound('http://127.0.0.1:9/', { from: number, to: '+15550002222', body, prefix: 'whatsapp:' }).catch(() => undefined);
  const params = { AccountSid: double.accountSid, MessageSid: sid, From: `whatsapp:${number}`, To: 'whatsapp:+15550002222', Body: body };
  const answer = await fetch(`${kesher.url}/hooks/twilio/inbound`, {
    method: 'POST', body: new URLSearchParams(params), headers: { 'x-twilio-signature': twilioSignature(double.authToken, `${PUBLIC}/hooks/twilio/inbound`, params) },
  });
  expect(answer.status).toBe(200);
}

async function told(number: string, more: Partial<CandidateRecord> = {}): Promise<{ message: DoubleMessage | undefined; name: string }> {
  const name = `w-${String(serial)}`;
  await bring(kesher, [backendPerson(name, { emails: [], phones: [number], consents: [agreed('whatsapp')], contactRules: { channelOrder: ['whatsapp'] }, ...more })]);
  await digest(kesher);
  return { message: double.messages.at(-1), name };
}

const outcomeOf = (name: string) => kesher.get(Database).one<{ channel: string; status: string; error: string | null; reason: string | null }>(
  `select m.channel, m.status, m.error_code as error, d.reason from message m join candidate c on c.id = m.candidate_id join decision d on d.message_id = m.id where c.external_id = $1`, [name]);

describe('the window', () => {
  it('is open at 23:59:59 after the person\'s last word: free text, which may not wait beyond it', async () => {
    await writes(israeli(), new Date(TUESDAY_MORNING.getTime() - DAY + 1_000));
    kesher.clock.set(TUESDAY_MORNING);
    const { message } = await told(israeli());
    expect(message?.params['Body']).toContain('Senior Backend Engineer');
    expect(message?.params).not.toHaveProperty('ContentSid');
    expect(message?.params['ValidityPeriod']).toBe('1');
  });

  it('is closed at 24:00:00: a template, in the person\'s language where one is approved, each variable one line', async () => {
    await writes(israeli(), new Date(TUESDAY_MORNING.getTime() - DAY));
    kesher.clock.set(TUESDAY_MORNING);
    const { message } = await told(israeli(), { locale: 'he' });
    expect(message?.params).toMatchObject({ ContentSid: HE });
    expect(message?.params).not.toHaveProperty('Body');
    const variables = JSON.parse(message?.params['ContentVariables'] ?? '{}') as Record<string, string>;
    expect(Object.keys(variables)).toEqual(['1', '2', '3', '4']);
    for (const value of Object.values(variables)) expect(value).toMatch(/^\S(.*\S)?$/);
    expect(variables['1']).toMatch(/\p{Script=Hebrew}/u);
    expect(variables['4']).toContain(`${PUBLIC}/m/`);
  });

  it('is not opened anew by the same message told twice', async () => {
    await writes(israeli(), new Date(TUESDAY_MORNING.getTime() - DAY - 60_000));
    kesher.clock.set(TUESDAY_MORNING);
    const params = { AccountSid: double.accountSid, MessageSid: `SM${String(serial).padStart(32, '0')}`, From: `whatsapp:${israeli()}`, To: 'whatsapp:+15550002222', Body: 'thanks' };
    await fetch(`${kesher.url}/hooks/twilio/inbound`, {
      method: 'POST', body: new URLSearchParams(params), headers: { 'x-twilio-signature': twilioSignature(double.authToken, `${PUBLIC}/hooks/twilio/inbound`, params) },
    });
    expect((await told(israeli())).message?.params).toMatchObject({ ContentSid: EN });
  });

  it('closed and no template in the language: English words in the English one', async () => {
    const { message } = await told(israeli(), { locale: 'fa' });
    expect(message?.params).toMatchObject({ ContentSid: EN });
    expect(JSON.parse(message?.params['ContentVariables'] ?? '{}')).toMatchObject({ 1: expect.stringMatching(/^[\x20-\x7E\u2066-\u2069]+$/) as string });
  });
});

describe('a number of the United States', () => {
  const american = (): string => `+1202555${String(100 + serial).padStart(4, '0')}`;

  it('gets no marketing template: the next channel, or the decision says channel_rule', async () => {
    const { message, name } = await told(american(), { consents: [agreed('whatsapp'), agreed('sms')] });
    expect(message?.params['To']).toBe(american());
    expect(await outcomeOf(name)).toMatchObject({ channel: 'sms', status: 'accepted' });
    serial += 100;
    double.messages.length = 0;
    const alone = await told(american());
    expect(double.messages).toEqual([]);
    expect(await outcomeOf(alone.name)).toMatchObject({ channel: 'whatsapp', status: 'failed', error: 'whatsapp_us_marketing', reason: 'channel_rule' });
  });

  it('that wrote to us within the day is answered in our own words', async () => {
    await writes(american(), TUESDAY_MORNING);
    const { message } = await told(american());
    expect(message?.params['To']).toBe(`whatsapp:${american()}`);
    expect(message?.params).not.toHaveProperty('ContentSid');
  });
});
