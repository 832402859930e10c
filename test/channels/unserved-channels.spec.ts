/** In production a channel without a carrier is closed: nothing counts as sent that went nowhere, and people are written to where they can be. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { Database } from '../../src/platform/database/database.js';
import { SignInLinks } from '../../src/web/sign-in/sign-in-links.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { SmtpSink } from '../support/smtp-sink.js';
import { TwilioDouble } from '../support/twilio-double.js';
import { Visit } from '../web/people.fixture.js';

let sink: SmtpSink;
let double: TwilioDouble;
let kesher: TestApp;

beforeAll(async () => {
  sink = await SmtpSink.start();
  double = await TwilioDouble.start();
  kesher = await startApp({ mode: 'serve', environment: {
    NODE_ENV: 'production', PUBLIC_URL: 'http://localhost:3000', SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org',
    TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_API_BASE_URL: double.url, TWILIO_WHATSAPP_FROM: '+15550002222',
  } });
  await openBackendJobs(kesher, 2);
});
afterAll(async () => {
  await kesher.stop();
  await double.stop();
  await sink.stop();
});

const decisionOf = (externalId: string) => kesher.get(Database).query<{ outcome: string; reason: string | null; channel: string | null }>(
  `select d.outcome, d.reason, m.channel from decision d join candidate c on c.id = d.candidate_id left join message m on m.id = d.message_id where c.external_id = $1`, [externalId]);

it('a digest goes by the next channel, and where there is none that is the reason', async () => {
  const phones = ['+972501200001'];
  await bring(kesher, [
    backendPerson('prefers-texts', { phones, consents: [agreed('sms'), agreed('email')], contactRules: { channelOrder: ['sms', 'email'] } }),
    backendPerson('texts-alone', { phones: ['+972501200002'], consents: [agreed('sms')] }),
  ]);
  await digest(kesher);
  expect(await decisionOf('prefers-texts')).toEqual([{ outcome: 'sent', reason: null, channel: 'email' }]);
  expect(await decisionOf('texts-alone')).toEqual([{ outcome: 'refused', reason: 'channel_rule', channel: null }]);
  expect(sink.received.map(({ to }) => to)).toEqual([['prefers-texts@example.org']]);
});

it('no sign-in link, and nothing else, lies in a mailbox nobody reads', async () => {
  await bring(kesher, [backendPerson('by-phone', { phones: ['+972501200003'], emails: [] })]);
  expect((await new Visit(kesher).post('/sign-in', { contact: '+972501200003' })).status).toBe(200);
  await kesher.get(SignInLinks).settled();
  await kesher.runUntilIdle();
  expect(await kesher.get(MailboxRepository).count()).toBe(0);
  expect(await kesher.get(Database).query(`select channel, status, error_code from message where purpose = 'service'`)).toEqual([{ channel: 'sms', status: 'cancelled', error_code: 'channel_rule' }]);
});
