/** What a text costs is said before it leaves, and the ledger keeps the same count (T-48). */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { TwilioDouble } from '../support/twilio-double.js';

let double: TwilioDouble;
let kesher: TestApp;

beforeAll(async () => {
  double = await TwilioDouble.start();
  kesher = await startApp({ environment: {
    TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url, TWILIO_SMS_FROM: '+15550001111',
    SMS_PRICE_PER_SEGMENT: '{"currency":"USD","IL":0.2579,"*":0.1}',
  } });
});

afterAll(async () => {
  await kesher.stop();
  await double.stop();
});

const preview = async (text: string, to?: string): Promise<Record<string, unknown>> =>
  (await kesher.call('POST', '/v1/texts/preview', { text, ...(to === undefined ? {} : { to }) })).body as Record<string, unknown>;

it.each([
  ['שלום '.repeat(14), '+972502345678', { encoding: 'UCS-2', segments: 1, perSegment: 70, cost: { amount: 0.2579, currency: 'USD' } }],
  [`${'שלום '.repeat(14)}!`, '+972502345678', { encoding: 'UCS-2', segments: 2, perSegment: 67, cost: { amount: 0.5158, currency: 'USD' } }],
  ['It’s here', '+12025550123', { text: "It's here", encoding: 'GSM-7', segments: 1, cost: { amount: 0.1, currency: 'USD' } }],
  ['a'.repeat(161), 'not a number', { segments: 2, cost: { amount: 0.2, currency: 'USD' } }],
])('%j to %s', async (text, to, expected) => {
  expect(await preview(text, to)).toMatchObject(expected);
});

it('the ledger says of a Hebrew digest what its text is billed as', async () => {
  await openBackendJobs(kesher, 2);
  await bring(kesher, [backendPerson('billed', { locale: 'he', emails: [], phones: ['+972502345678'], consents: [agreed('sms')] })]);
  await digest(kesher);
  const { body } = await kesher.call('GET', '/v1/messages');
  const [line] = (body as { items: { segments: number | null }[] }).items;
  expect(line?.segments).toBeGreaterThan(1);
  expect(line?.segments).toBe((await preview(double.messages[0]?.params['Body'] ?? ''))['segments']);
});
