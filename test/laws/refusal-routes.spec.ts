/** T-25: whichever way a person refuses, it holds from the answer on, is on record, and survives four weeks of digests and the file they came with. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, type CandidateRecord } from '#lib/vocabulary';
import { Database } from '../../src/platform/database/database.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { SmtpSink } from '../support/smtp-sink.js';
import { TwilioDouble, twilioSignature } from '../support/twilio-double.js';
import { formOf, token, Visit } from '../web/people.fixture.js';

const PUBLIC_URL = 'https://kesher.example.org';
const SMS_FROM = '+15550001111';
/** Twilio signs with it until the new one is made the primary one there. */
const OLD_TOKEN = 'the-token-before';
const WEEK_MS = 7 * 86_400_000;

let sink: SmtpSink;
let double: TwilioDouble;
let kesher: TestApp;

beforeAll(async () => {
  sink = await SmtpSink.start();
  double = await TwilioDouble.start();
  kesher = await startApp({ environment: {
    PUBLIC_URL, SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', TWILIO_ACCOUNT_SID: double.accountSid, TWILIO_AUTH_TOKEN: double.authToken, TWILIO_AUTH_TOKEN_OLD: OLD_TOKEN,
    TWILIO_API_BASE_URL: double.url, TWILIO_SMS_FROM: SMS_FROM, TWILIO_WHATSAPP_FROM: '+15550002222', TWILIO_WHATSAPP_CONTENT: JSON.stringify({ en: `HX${'1'.repeat(32)}` }),
  } });
});

afterAll(async () => {
  await kesher.stop();
  await double.stop();
  await sink.stop();
});

interface Refuser {
  readonly name: string;
  readonly id: string;
  readonly phone: string;
}

const idsOf = async (records: readonly CandidateRecord[]): Promise<string[]> =>
  (await bring(kesher, records)).map((outcome) => (outcome.outcome === 'rejected' ? '' : outcome.candidateId));

async function form(path: string, body: URLSearchParams | FormData): Promise<number> {
  const answer = await fetch(`${kesher.url}${path}`, { method: 'POST', body, redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

async function text(from: string, body: string, token = double.authToken): Promise<number> {
  const params = { AccountSid: double.accountSid, From: from, To: SMS_FROM, Body: body };
  const answer = await fetch(`${kesher.url}/hooks/twilio/inbound`, {
    method: 'POST', body: new URLSearchParams(params), headers: { 'x-twilio-signature': twilioSignature(token, `${PUBLIC_URL}/hooks/twilio/inbound`, params) },
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** As their mail program would write it, and as whoever receives our mail hands it on. */
async function replyByMail({ name }: Refuser, words: string, { to = `${name}@example.org`, below = '' } = {}): Promise<number> {
  const letter = sink.received.find((mail) => mail.to.includes(to));
  const messageId = /^Message-ID: (.+)$/m.exec(letter?.raw ?? '')?.[1]?.trim() ?? '';
  const mail = ['From: somebody@example.org', 'To: jobs@kesher.example.org', 'Subject: Re: roles', `In-Reply-To: ${messageId}`, 'Content-Type: text/plain; charset=utf-8', '', words, '', '> Three roles for you', below].join('\r\n');
  const answer = await fetch(`${kesher.url}/hooks/email/dsn`, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: mail });
  await answer.arrayBuffer();
  return answer.status;
}

async function untick({ id }: Refuser): Promise<number> {
  const visit = await new Visit(kesher).signIn(id);
  const page = formOf((await visit.get('/preferences')).text, '/preferences');
  for (const name of [...page.keys()]) if (/^consent/.test(name)) page.delete(name);
  return (await visit.post('/preferences', page)).status;
}

const byApi = async ({ id }: Refuser): Promise<number> => {
  const statements = CHANNELS.flatMap((channel) => (['jobs', 'content'] as const).map((purpose) => ({ channel, purpose, granted: false, source: 'told on the phone' })));
  const answers = await Promise.all(statements.map((statement) => kesher.call('POST', `/v1/candidates/${id}/consents`, statement)));
  return Math.max(...answers.map(({ status }) => status));
};

const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };

type Route = readonly [name: string, channel: 'email' | 'sms' | 'whatsapp', status: number, by: string, refuse: (refuser: Refuser) => Promise<number>];

/** Each with the channel the person is on, and who is on record as having said it. */
const ROUTES: readonly Route[] = [
  ['one-click', 'email', 200, 'person', ({ id }) => form(`/u/${token(kesher, 'unsubscribe', id)}`, new URLSearchParams(ONE_CLICK))],
  ['link', 'email', 200, 'person', async ({ id }) => {
    const path = `/u/${token(kesher, 'unsubscribe', id)}`;
    const visit = new Visit(kesher);
    return (await visit.post(path, formOf((await visit.get(path)).text, path))).status;
  }],
  ['reply', 'email', 204, 'person', (refuser) => replyByMail(refuser, 'הסר')],
  // The camera of a phone, below what they wrote.
  ['reply-with-pictures', 'email', 204, 'person', (refuser) => replyByMail(refuser, 'stop', { below: `${'x'.repeat(76)}\r\n`.repeat(60_000) })],
  ['page', 'email', 303, 'person', untick],
  ['api', 'sms', 201, 'recruiter', byApi],
  ...(['STOP', 'הסירו', 'إلغاء الاشتراك', 'لغو'] as const).map((word, at): Route => [`stop-${String(at)}`, 'sms', 200, 'person', ({ phone }) => text(phone, word)]),
  ['stop-under-the-old-token', 'sms', 200, 'person', ({ phone }) => text(phone, 'STOP', OLD_TOKEN)],
  ['stop-whatsapp', 'whatsapp', 200, 'person', ({ phone }) => text(`whatsapp:${phone}`, 'stop')],
];

const recordOf = ([name, channel]: Route, at: number): CandidateRecord => backendPerson(name, {
  emails: channel === 'email' ? [`${name}@example.org`] : [], phones: channel === 'email' ? [] : [`+9725010009${String(at).padStart(2, '0')}`], consents: [agreed(channel), agreed(channel, 'content')],
});

const heard = (): number => sink.received.length + double.messages.length;

describe('a refusal', () => {
  it('by any route is in force with its answer, on record, and nothing follows in four weeks', async () => {
    const records = ROUTES.map(recordOf);
    await openBackendJobs(kesher, 3);
    const ids = await idsOf(records);
    expect((await digest(kesher)).sent).toBe(ROUTES.length);

    for (const [at, [name, channel, status, by, refuse]] of ROUTES.entries()) {
      const refuser = { name, id: ids[at] ?? '', phone: records[at]?.phones?.[0] ?? '' };
      expect({ name, status: await refuse(refuser) }).toEqual({ name, status });
      const said = (await kesher.get(ConsentLedger).inForce(refuser.id)).filter((consent) => consent.channel === channel);
      expect({ name, granted: said.filter(({ granted }) => granted) }).toEqual({ name, granted: [] });
      const refusals = (await kesher.get(ConsentLedger).history(refuser.id)).filter(({ granted }) => !granted);
      expect({ name, by: [...new Set(refusals.map((event) => event.by))], sources: refusals.every(({ source }) => (source ?? '') !== '') }).toEqual({ name, by: [by], sources: true });
    }

    const before = heard();
    for (let week = 1; week <= 4; week += 1) {
      kesher.clock.set(new Date(TUESDAY_MORNING.getTime() + week * WEEK_MS));
      await bring(kesher, records);
      await openBackendJobs(kesher, 3, week * 10);
      const run = await digest(kesher);
      expect(run).toMatchObject({ considered: ROUTES.length, sent: 0 });
      expect(run.refused.no_consent).toBe(ROUTES.length);
    }
    expect(heard()).toBe(before);
  });

  it('goes along with an address that leaves its person, until somebody says yes who is no file', async () => {
    const old = { emails: ['moved@example.org'], consents: [agreed('email')] };
    const [first = ''] = await idsOf([backendPerson('moved', old)]);
    expect(await form(`/u/${token(kesher, 'unsubscribe', first)}`, new URLSearchParams(ONE_CLICK))).toBe(200);
    await idsOf([backendPerson('moved', { emails: ['elsewhere@example.org'] })]);
    const [second = ''] = await idsOf([backendPerson('moved-again', old)]);
    expect(second).not.toBe(first);
    await openBackendJobs(kesher, 2, 800);
    expect((await digest(kesher)).refused.suppressed).toBe(1);
    expect(sink.received.filter(({ to }) => to.includes('moved@example.org'))).toEqual([]);

    expect((await kesher.call('POST', `/v1/candidates/${second}/consents`, { channel: 'email', purpose: 'jobs', granted: true, wording: 'Write to me', source: 'on the phone' })).status).toBe(201);
    kesher.clock.advance(WEEK_MS);
    await openBackendJobs(kesher, 2, 850);
    await digest(kesher);
    expect(sink.received.filter(({ to }) => to.includes('moved@example.org'))).toHaveLength(1);
  });

  it('that went along with an address is not lifted by a word older than it', async () => {
    const old = { emails: ['older@example.org'], consents: [agreed('email')] };
    const [first = ''] = await idsOf([backendPerson('older', old)]);
    expect(await form(`/u/${token(kesher, 'unsubscribe', first)}`, new URLSearchParams(ONE_CLICK))).toBe(200);
    await idsOf([backendPerson('older', { emails: ['newer@example.org'] })]);
    const [second = ''] = await idsOf([backendPerson('older-again', old)]);
    const before = new Date(kesher.clock.now().getTime() - WEEK_MS).toISOString();
    expect((await kesher.call('POST', `/v1/candidates/${second}/consents`, { channel: 'email', purpose: 'jobs', granted: true, at: before, wording: 'Write to me', source: 'a form found in a drawer' })).status).toBe(201);
    expect(await kesher.get(ConsentLedger).suppressedChannels(['older@example.org'])).toEqual(['email']);
  });

  it('that went along with an address does not stand in for an erasure after it, which no word lifts', async () => {
    const old = { emails: ['erased@example.org'], consents: [agreed('email')] };
    const [first = ''] = await idsOf([backendPerson('refused-first', old)]);
    expect(await form(`/u/${token(kesher, 'unsubscribe', first)}`, new URLSearchParams(ONE_CLICK))).toBe(200);
    await idsOf([backendPerson('refused-first', { emails: ['left@example.org'] })]);
    const [second = ''] = await idsOf([backendPerson('then-erased', old)]);
    expect((await kesher.call('DELETE', `/v1/candidates/${second}`)).status).toBe(204);
    const [third = ''] = await idsOf([backendPerson('brought-once-more', old)]);
    expect((await kesher.call('POST', `/v1/candidates/${third}/consents`, { channel: 'email', purpose: 'jobs', granted: true, wording: 'Write to me', source: 'on the phone' })).status).toBe(201);
    await openBackendJobs(kesher, 2, 860);
    await digest(kesher);
    expect(sink.received.filter(({ to }) => to.includes('erased@example.org'))).toEqual([]);
  });

  it('by WhatsApp is heard under the number the account was opened with, now and from who is brought later', async () => {
    const brazilian = (name: string, phone: string) => backendPerson(name, { emails: [], phones: [phone], consents: [agreed('whatsapp'), agreed('sms')] });
    const [known = ''] = await idsOf([brazilian('known', '+5531988887777')]);
    expect([await text('whatsapp:+553188887777', 'pare'), await text('whatsapp:+553188887777', 'stop'), await text('whatsapp:+553188886666', 'stop')]).toEqual([200, 200, 200]);
    expect((await kesher.get(ConsentLedger).inForce(known)).filter(({ granted }) => granted)).toEqual([]);
    const [later = ''] = await idsOf([brazilian('brought-later', '+5531988886666')]);
    await openBackendJobs(kesher, 2, 870);
    await digest(kesher);
    const told = await kesher.get(Database).query<{ id: string; reason: string }>(`select candidate_id as id, reason from decision where candidate_id = any($1::uuid[])`, [[known, later]]);
    expect(new Map(told.map(({ id, reason }) => [id, reason]))).toEqual(new Map([[known, 'no_consent'], [later, 'suppressed']]));
    expect(double.messages.filter(({ params }) => params['To']?.includes('+5531') === true)).toEqual([]);
  });

  it('by a reply counts only from who got the mail, and only when it is one', async () => {
    kesher.clock.advance(WEEK_MS);
    const [id = ''] = await idsOf([backendPerson('replier')]);
    await openBackendJobs(kesher, 2, 900);
    await digest(kesher);
    const replier = { name: 'replier', id, phone: '' };
    const inForce = async () => (await kesher.get(ConsentLedger).inForce(replier.id)).filter(({ granted }) => granted).map(({ channel, purpose }) => `${channel}:${purpose}`);
    expect(await replyByMail(replier, 'Thank you, not this time')).toBe(204);
    expect(await replyByMail(replier, 'STOP', { to: 'nobody@example.org' })).toBe(403);
    expect(await inForce()).toEqual(['email:jobs']);
    expect(await replyByMail(replier, 'STOP')).toBe(204);
    expect(await inForce()).toEqual([]);
  });

  it('by a reply that holds our return path, as one with our whole letter attached does, is no report and is heard', async () => {
    kesher.clock.advance(WEEK_MS);
    const [id = ''] = await idsOf([backendPerson('attacher')]);
    await openBackendJobs(kesher, 2, 950);
    await digest(kesher);
    const returnPath = sink.received.find((mail) => mail.to.includes('attacher@example.org'))?.from ?? '';
    expect(returnPath).toMatch(/^bounce\+/);
    expect(await replyByMail({ name: 'attacher', id, phone: '' }, `STOP\r\n\r\n> Return-Path: <${returnPath}>`)).toBe(204);
    expect((await kesher.get(ConsentLedger).inForce(id)).filter(({ granted }) => granted)).toEqual([]);
  });
});
