/** The real SDK against a double of Twilio: what is written, and what every answer or silence means (T-46, T-47). */

import { createServer } from 'node:net';

import twilio from 'twilio';
import { afterEach, describe, expect, it } from 'vitest';

import { type Carrier, type DeliveryOutcome, type MessageContext, type TextMessage } from '../../src/channels/channel.js';
import { createTwilioCarrier, type TwilioCarrierOptions } from '../../src/channels/twilio/twilio.carrier.js';
import { TwilioHttpClient } from '../../src/channels/twilio/twilio.client.js';
import { TWILIO_CODES, twilioOutcome } from '../../src/channels/twilio/twilio-codes.js';
import { TwilioDouble, type TwilioBehaviour } from '../support/twilio-double.js';

const TO = '+972502345678';
const US = '+12025550123';
const CONTEXT: MessageContext = { messageRef: 'm-1', candidateRef: 'c-1', purpose: 'jobs' };
const go = (): Promise<'go'> => Promise.resolve('go');

const sms = (change: Partial<TextMessage> = {}): TextMessage =>
  ({ kind: 'sms', attemptId: 'a-1', to: TO, text: 'שלום בת אל, שלוש משרות חדשות', locale: 'he', validitySeconds: 3_600, ...change });
const template = { contentSid: `HX${'1'.repeat(32)}`, variables: { 1: 'בת אל', 2: 'שלוש משרות "חדשות"' } };
const whatsapp = (change: Partial<TextMessage> = {}): TextMessage => ({ ...sms(), kind: 'whatsapp', ...change });

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => { for (const one of open.splice(0)) await one.stop(); });

async function stage(change: Partial<TwilioCarrierOptions> = {}): Promise<{ double: TwilioDouble; carrier: Carrier; options: TwilioCarrierOptions }> {
  const double = await TwilioDouble.start();
  open.push(double);
  const options: TwilioCarrierOptions = {
    channel: 'sms', accountSid: double.accountSid, authToken: double.authToken, publicUrl: 'https://jobs.acme.example/', apiBaseUrl: double.url, timeoutMs: 300,
    ...(change.messagingServiceSid === undefined ? { from: '+97233720000' } : {}), ...change,
  };
  return { double, carrier: createTwilioCarrier(options), options };
}

describe('what is written to Twilio', () => {
  it('of an SMS is exactly the documented fields', async () => {
    const { double, carrier } = await stage();
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual({ kind: 'accepted', providerId: double.messages[0]?.sid });
    expect(double.messages[0]?.params).toEqual({
      To: TO, From: '+97233720000', Body: 'שלום בת אל, שלוש משרות חדשות', ValidityPeriod: '3600', StatusCallback: 'https://jobs.acme.example/hooks/twilio/status/a-1',
    });
  });

  it('through a Messaging Service names no sender', async () => {
    const { double, carrier } = await stage({ messagingServiceSid: `MG${'2'.repeat(32)}` });
    await carrier.send(sms(), CONTEXT, go);
    expect(double.messages[0]?.params).toMatchObject({ MessagingServiceSid: `MG${'2'.repeat(32)}` });
    expect(double.messages[0]?.params).not.toHaveProperty('From');
  });

  it('of a WhatsApp template is its SID and its variables as JSON, without a body', async () => {
    const { double, carrier } = await stage({ channel: 'whatsapp' });
    await carrier.send(whatsapp({ template }), CONTEXT, go);
    const params = double.messages[0]?.params ?? {};
    expect(params).toMatchObject({ To: `whatsapp:${TO}`, From: 'whatsapp:+97233720000', ContentSid: template.contentSid });
    expect(JSON.parse(params['ContentVariables'] ?? '')).toEqual(template.variables);
    expect(params).not.toHaveProperty('Body');
  });

  it('of free text on WhatsApp is its body, in Arabic and Persian too', async () => {
    const { double, carrier } = await stage({ channel: 'whatsapp' });
    for (const text of ['مرحبا ليلى', 'درود نرگس، سه شغل تازه']) await carrier.send(whatsapp({ text }), CONTEXT, go);
    expect(double.messages.map((message) => message.params['Body'])).toEqual(['مرحبا ليلى', 'درود نرگس، سه شغل تازه']);
  });

  it('keeps an attempt id from becoming another path', async () => {
    const { double, carrier } = await stage();
    await carrier.send(sms({ attemptId: '../a?b=1' }), CONTEXT, go);
    expect(double.messages[0]?.params['StatusCallback']).toBe('https://jobs.acme.example/hooks/twilio/status/..%2Fa%3Fb%3D1');
  });
});

describe('the point of no return', () => {
  it('that answers stop writes nothing', async () => {
    const { double, carrier } = await stage();
    expect(await carrier.send(sms(), CONTEXT, () => Promise.resolve('stop'))).toEqual({ kind: 'stopped' });
    expect(double.posts).toBe(0);
  });

  it('is asked before the request, once, and its own failure is the caller\'s', async () => {
    const { double, carrier } = await stage();
    const posts: number[] = [];
    await carrier.send(sms(), CONTEXT, () => { posts.push(double.posts); return go(); });
    expect(posts).toEqual([0]);
    await expect(carrier.send(sms(), CONTEXT, () => Promise.reject(new Error('database gone')))).rejects.toThrow('database gone');
    expect(double.posts).toBe(1);
  });
});

const fail = (code: string, blame: string, alert?: true): object => ({ kind: 'failed', code, blame, ...(alert === undefined ? {} : { alert }) });
const later = (code: string, more: object): object => ({ kind: 'retry', code, ...more });
const ANSWERS: readonly (readonly [number, object])[] = [
  [21211, fail('twilio_21211', 'address')], [21614, fail('twilio_21614', 'address')], [30005, fail('twilio_30005', 'address')], [30006, fail('twilio_30006', 'address')],
  [21610, fail('twilio_21610', 'opt_out')],
  [63003, fail('twilio_63003', 'address')], [63024, fail('twilio_63024', 'address')],
  [30004, fail('twilio_30004', 'content', true)], [30007, fail('twilio_30007', 'content', true)],
  [30003, later('twilio_30003', { afterSeconds: 1_800, maxTries: 3 })], [30008, later('twilio_30008', { afterSeconds: 1_800, maxTries: 3 })], [30001, later('twilio_30001', { afterSeconds: 1_800, maxTries: 3 })],
  [63016, fail('twilio_63016', 'content', true)],
  [63018, later('twilio_63018', { spendsAttempt: false })], [20429, later('twilio_20429', { spendsAttempt: false })],
  [63049, later('twilio_63049', { afterSeconds: 86_400, maxTries: 2 })],
  [20003, fail('twilio_20003', 'account', true)], [30002, fail('twilio_30002', 'account', true)], [21408, fail('twilio_21408', 'account', true)], [30034, fail('twilio_30034', 'account', true)],
  [20500, { kind: 'unknown', code: 'twilio_20500' }],
];

describe('a code of the table', () => {
  it('is covered by this spec', () => {
    expect(ANSWERS.map(([code]) => code).sort()).toEqual([...TWILIO_CODES].sort());
  });

  it.each(ANSWERS)('%i as an answer to create gives its outcome', async (code, outcome) => {
    const { double, carrier } = await stage();
    double.behave(TO, { kind: 'error', httpStatus: 400, code });
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual(outcome);
    expect(double.posts).toBe(1);
  });

  it.each(ANSWERS)('%i on a message that failed at birth gives the same', async (code, outcome) => {
    const { double, carrier } = await stage();
    double.behave(TO, { kind: 'stillborn', code });
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual(outcome);
  });

  it('that is not in the table fails, alerts and is never retried', async () => {
    const { double, carrier } = await stage();
    double.behave(TO, { kind: 'error', httpStatus: 400, code: 99_999 });
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual(fail('twilio_99999', 'other', true));
  });

  it('for Meta\'s limit is final in the US only', () => {
    expect(twilioOutcome(63049, US)).toEqual(fail('twilio_63049', 'other'));
    expect(twilioOutcome(63049, '+14165550123')).toMatchObject({ kind: 'retry' });
  });
});

const SILENCES: readonly (readonly [TwilioBehaviour, DeliveryOutcome, number])[] = [
  [{ kind: 'lose_reply' }, { kind: 'unknown', code: 'twilio_no_answer' }, 1],
  [{ kind: 'reset' }, { kind: 'unknown', code: 'twilio_no_answer' }, 0],
  [{ kind: 'hang' }, { kind: 'unknown', code: 'twilio_timeout' }, 1],
  [{ kind: 'accept', delayMs: 5_000 }, { kind: 'unknown', code: 'twilio_timeout' }, 1],
  [{ kind: 'nonsense' }, { kind: 'unknown', code: 'twilio_no_answer' }, 1],
  [{ kind: 'error', httpStatus: 500, code: 20500 }, { kind: 'unknown', code: 'twilio_http_500' }, 0],
  [{ kind: 'error', httpStatus: 503, body: '' }, { kind: 'unknown', code: 'twilio_http_503' }, 0],
  [{ kind: 'error', httpStatus: 502, body: '<html>bad gateway</html>' }, { kind: 'unknown', code: 'twilio_http_502' }, 0],
  [{ kind: 'error', httpStatus: 408, body: '' }, { kind: 'unknown', code: 'twilio_http_408' }, 0],
  [{ kind: 'error', httpStatus: 429, code: 20429 }, { kind: 'retry', code: 'twilio_20429', spendsAttempt: false }, 0],
  [{ kind: 'error', httpStatus: 429, body: '' }, { kind: 'retry', code: 'twilio_20429', spendsAttempt: false }, 0],
  [{ kind: 'error', httpStatus: 403, body: '' }, { kind: 'failed', code: 'twilio_http_403', blame: 'account', alert: true }, 0],
  [{ kind: 'error', httpStatus: 404, body: '' }, { kind: 'failed', code: 'twilio_http_404', blame: 'other', alert: true }, 0],
  [{ kind: 'error', httpStatus: 307, body: '' }, { kind: 'failed', code: 'twilio_http_307', blame: 'other', alert: true }, 0],
];

describe('an answer without a code, or none', () => {
  it.each(SILENCES)('%j gives %j, and the SDK posts once', async (behaviour, outcome, accepted) => {
    const { double, carrier } = await stage();
    double.behave(TO, behaviour);
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual(outcome);
    expect({ posts: double.posts, accepted: double.messages.length }).toEqual({ posts: 1, accepted });
  });

  it('because nobody listens gives retry: nothing was written', async () => {
    const { double, carrier } = await stage();
    await double.stop();
    open.splice(0);
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual({ kind: 'retry', code: 'twilio_unreachable' });
  });

  it('because the line breaks after the request was written gives unknown', async () => {
    const breaker = createServer((socket) => { socket.once('data', () => { socket.resetAndDestroy(); }); });
    await new Promise<void>((resolve) => { breaker.listen(0, '127.0.0.1', resolve); });
    open.push({ stop: () => new Promise((resolve) => { breaker.close(() => { resolve(); }); }) });
    const { carrier } = await stage({ apiBaseUrl: `http://127.0.0.1:${String((breaker.address() as { port: number }).port)}` });
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual({ kind: 'unknown', code: 'twilio_no_answer' });
  });

  it('with a wrong token is an account fault', async () => {
    const { carrier } = await stage({ authToken: 'wrong' });
    expect(await carrier.send(sms(), CONTEXT, go)).toEqual(fail('twilio_20003', 'account', true));
  });
});

describe('a message that must not be written', () => {
  it.each([
    [sms({ to: '0502345678' }), 'invalid_number'], [sms({ to: '+972502345678,+15551234567' }), 'invalid_number'], [sms({ to: 'whatsapp:+972502345678' }), 'invalid_number'],
    [sms({ text: ' ' }), 'empty_body'], [sms({ text: 'א'.repeat(1_601) }), 'body_too_long'], [sms({ template }), 'template_on_sms'],
    [sms({ validitySeconds: 0 }), 'invalid_validity'], [sms({ validitySeconds: 36_001 }), 'invalid_validity'], [sms({ validitySeconds: 1.5 }), 'invalid_validity'], [whatsapp(), 'wrong_channel'],
  ])('is refused before the gate is asked', async (message, code) => {
    const { double, carrier } = await stage();
    let asked = 0;
    expect(await carrier.send(message, CONTEXT, () => { asked += 1; return go(); })).toMatchObject({ kind: 'failed', code });
    expect({ posts: double.posts, asked }).toEqual({ posts: 0, asked: 0 });
  });

  it.each([
    ['a marketing template to the US', whatsapp({ to: US, template }), 'jobs', false],
    ['a content template to the US', whatsapp({ to: US, template }), 'content', false],
    ['a marketing template to a toll-free +1 number', whatsapp({ to: '+18005550100', template }), 'jobs', false],
    ['a service template to the US', whatsapp({ to: US, template }), 'service', true],
    ['free text to the US', whatsapp({ to: US }), 'jobs', true],
    ['a marketing template to Canada', whatsapp({ to: '+14165550123', template }), 'jobs', true],
    ['a marketing template to Israel', whatsapp({ template }), 'jobs', true],
  ] as const)('%s: %s', async (_name, message, purpose, sent) => {
    const { double, carrier } = await stage({ channel: 'whatsapp' });
    const outcome = await carrier.send(message, { ...CONTEXT, purpose }, go);
    expect(outcome).toMatchObject(sent ? { kind: 'accepted' } : { kind: 'failed', code: 'us_marketing_template' });
    expect(double.posts).toBe(sent ? 1 : 0);
  });

  it.each([{ authToken: '' }, { accountSid: '' }, { from: '+97233720000', messagingServiceSid: 'MG1' }])('because the settings %j are wrong never starts', async (change) => {
    const { options } = await stage();
    expect(() => createTwilioCarrier({ ...options, ...change })).toThrow(RangeError);
  });
});

describe('after a lost reply', () => {
  it('the message is found by recipient and day, and the callback names the attempt', async () => {
    const { double, carrier, options } = await stage();
    double.behave(TO, { kind: 'lose_reply' });
    expect(await carrier.send(sms(), CONTEXT, go)).toMatchObject({ kind: 'unknown' });
    const client = twilio(options.accountSid, options.authToken, { httpClient: new TwilioHttpClient(double.url, 1_000) });
    const [kept] = double.messages;
    const found = await client.messages.list({ to: TO, dateSent: kept?.dateSent, pageSize: 1_000 });
    expect(found.map((message) => [message.sid, message.body])).toEqual([[kept?.sid, sms().text]]);
    expect(await client.messages.list({ to: '+972502345679' })).toEqual([]);
    expect((await client.messages(kept?.sid ?? '').fetch()).status).toBe('queued');
  });
});
