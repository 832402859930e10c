/** T-03: Twilio takes messages and their answers are lost. None is posted again, each is found under its own SID, and none is believed without proof. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReconcileSweep } from '../../src/pipeline/sending/reconcile.sweep.js';
import { Database } from '../../src/platform/database/database.js';
import { Sweeper } from '../../src/platform/queue/sweeper.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { TwilioDouble, twilioSignature, type DoubleMessage } from '../support/twilio-double.js';

const PUBLIC = 'https://kesher.example.org';
const PEOPLE = 60;
/** Every fourth answer is lost; of those every third request never arrived. */
const lost = (at: number): boolean => at % 4 === 0;
const neverArrived = (at: number): boolean => at % 12 === 0;

let double: TwilioDouble;
let kesher: TestApp;

beforeAll(async () => {
  double = await TwilioDouble.start({ now: () => kesher.clock.now() });
  kesher = await startApp({ environment: {
    PUBLIC_URL: PUBLIC, TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url,
    TWILIO_WHATSAPP_CONTENT: JSON.stringify({ en: `HX${'1'.repeat(32)}` }), TWILIO_SMS_FROM: '+15550001111', TWILIO_WHATSAPP_FROM: '+15550002222', LOG_LEVEL: 'fatal',
  } });
  await openBackendJobs(kesher, 2);
});

afterAll(async () => {
  await kesher.stop();
  await double.stop();
});

const numberAt = (at: number): string => `+97250130${String(at).padStart(4, '0')}`;

interface Kept {
  readonly at: number;
  readonly status: string;
  readonly providerId: string | null;
  readonly unproven: boolean;
  readonly slots: number;
}

async function ledger(): Promise<Kept[]> {
  const rows = await kesher.get(Database).query<Omit<Kept, 'at'> & { name: string }>(
    `select c.external_id as name, m.status, m.provider_id as "providerId", coalesce(m.error_code like 'unproven:%', false) as unproven,
       (select count(*)::int from attention a where a.message_id = m.id and a.freed_at is null) as slots
     from message m join candidate c on c.id = m.candidate_id`);
  return rows.map(({ name, ...row }) => ({ ...row, at: Number(name.slice('lost-'.length)) }));
}

const sidOf = (at: number): string | undefined => double.messages.find(({ params }) => (params['To'] ?? '').endsWith(numberAt(at)))?.sid;

async function callback(message: DoubleMessage): Promise<void> {
  const path = new URL(message.params['StatusCallback'] ?? '').pathname;
  const params = { AccountSid: double.accountSid, MessageSid: message.sid, MessageStatus: 'sent', To: message.params['To'] ?? '' };
  const answer = await fetch(`${kesher.url}${path}`, { method: 'POST', body: new URLSearchParams(params), headers: { 'x-twilio-signature': twilioSignature(double.authToken, `${PUBLIC}${path}`, params) } });
  expect(answer.status).toBe(204);
}

it('every lost message that arrived is resolved to its own SID, by callback or by listing, and the others stay unknown for a person to see', async () => {
  await bring(kesher, Array.from({ length: PEOPLE }, (_, at) =>
    backendPerson(`lost-${String(at)}`, { emails: [], phones: [numberAt(at)], consents: [agreed(Math.floor(at / 4) % 2 === 0 ? 'sms' : 'whatsapp')] })));
  for (let at = 0; at < PEOPLE; at += 1) if (lost(at)) double.behave(numberAt(at), { kind: neverArrived(at) ? 'reset' : 'lose_reply' });
  await digest(kesher);
  const posts = double.posts;
  expect(posts).toBe(PEOPLE);
  const unknown = (await ledger()).filter(({ status }) => status === 'unknown');
  expect(unknown.map(({ at }) => at).sort((a, b) => a - b)).toEqual(Array.from({ length: PEOPLE }, (_, at) => at).filter(lost));

  // A third of what arrived is told by Twilio itself, as its first callback.
  for (const { at } of unknown) {
    const message = double.messages.find(({ sid }) => sid === sidOf(at));
    if (message && at % 3 === 1) await callback(message);
  }
  // The same person got another text of ours that day: it is not the one.
  for (const { params } of double.messages.slice()) double.messages.push({ sid: `SM${'e'.repeat(31)}${String(double.messages.length % 10)}`, params: { ...params, Body: 'Another text' }, dateSent: TUESDAY_MORNING, status: 'delivered', errorCode: null });
  // From here on nobody but the test looks for them.
  await kesher.get(Sweeper).onApplicationShutdown();
  kesher.clock.advance(61_000);
  await kesher.get(ReconcileSweep).sweep();
  const found = await ledger();
  for (const { at, status, providerId, slots, unproven } of found) {
    if (neverArrived(at)) expect({ at, status, providerId, unproven }).toEqual({ at, status: 'unknown', providerId: null, unproven: false });
    else expect({ at, status, providerId }).toEqual({ at, status: 'accepted', providerId: sidOf(at) });
    expect(slots).toBe(1);
  }

  kesher.clock.advance(2 * 3_600_000);
  await kesher.get(ReconcileSweep).sweep();
  await kesher.runUntilIdle();
  const final = (await ledger()).filter(({ at }) => neverArrived(at));
  expect(final.every(({ status, unproven, slots }) => status === 'unknown' && unproven && slots === 1)).toBe(true);
  expect(double.posts).toBe(posts);
});
