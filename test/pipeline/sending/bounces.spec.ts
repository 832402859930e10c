/** What comes back to a letter's own return path, and what does not because nobody but us can make such an address. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { BounceAddress } from '../../../src/records/message/bounce-address.js';
import { startApp, type TestApp } from '../../support/app.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../digest.fixture.js';

const LETTERS = 8;

let sink: SmtpSink;
let kesher: TestApp;
let serial = 0;
let name = '';
let returnPath = '';

beforeAll(async () => {
  sink = await SmtpSink.start();
  kesher = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org' } });
  await openBackendJobs(kesher, 2);
  await bring(kesher, Array.from({ length: LETTERS }, (_, at) => backendPerson(`bounce-${String(at + 1)}`, { consents: [agreed('email'), agreed('email', 'content')] })));
  await digest(kesher);
});

afterAll(async () => {
  await kesher.stop();
  await sink.stop();
});

/** A letter of its own for each test. */
beforeEach(() => {
  serial += 1;
  name = `bounce-${String(serial)}`;
  returnPath = sink.received.find(({ to }) => to.includes(`${name}@example.org`))?.from ?? '';
  expect(returnPath).toMatch(/^bounce\+/);
});

const report = (to: string, type: string, fields: string) => [
  'Return-Path: <>', `To: <${to}>`, 'Content-Type: multipart/report; boundary="r"', '', '--r', `Content-Type: ${type}`, '', fields, '', '--r--', '',
].join('\r\n');
const bounce = (status: string, action = 'failed', to = returnPath) =>
  report(to, 'message/delivery-status', `Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; x@example.org\r\nAction: ${action}\r\nStatus: ${status}`);

async function post(raw: string, query = ''): Promise<number> {
  const answer = await fetch(`${kesher.url}/hooks/email/dsn${query}`, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: raw });
  await answer.arrayBuffer();
  return answer.status;
}

const kept = () => kesher.get(Database).one(
  `select m.status, m.error_code as error, d.outcome, d.reason, p.state as address,
     (select count(*)::int from attention a where a.message_id = m.id and a.freed_at is null) as slots,
     (select count(*)::int from consent k where k.candidate_id = c.id and not k.granted) as refused,
     (select count(*)::int from suppression s where s.digest = p.digest) as suppressed
   from candidate c join message m on m.candidate_id = c.id join decision d on d.message_id = m.id join contact_point p on p.candidate_id = c.id where c.external_id = $1`, [name]);

const UNTOUCHED = { status: 'accepted', error: null, outcome: 'sent', reason: null, address: 'good', slots: 1, refused: 0, suppressed: 0 };

describe('a report to our own return path', () => {
  it('of a dead address fails the message, frees its slot and closes the address', async () => {
    expect(await post(bounce('5.1.1'))).toBe(204);
    expect(await kept()).toEqual({ ...UNTOUCHED, status: 'failed', error: 'dsn_5.1.1', outcome: 'refused', reason: 'no_channel', address: 'bad', slots: 0 });
    expect(await post(bounce('5.1.1'))).toBe(204);
    expect((await digest(kesher)).refused.no_channel).toBeGreaterThanOrEqual(1);
  });

  it('of a rule of theirs, or a full mailbox, says nothing against the address', async () => {
    expect(await post(bounce('5.7.1'))).toBe(204);
    expect(await kept()).toEqual({ ...UNTOUCHED, status: 'failed', error: 'dsn_5.7.1', outcome: 'refused', reason: 'channel_rule', slots: 0 });
  });

  it('of a delay is noted and changes nothing', async () => {
    expect(await post(bounce('4.4.1', 'delayed'))).toBe(204);
    expect(await kept()).toEqual({ ...UNTOUCHED, error: 'dsn_4.4.1' });
  });

  it('of abuse refuses mail and suppresses the address; the message was delivered and keeps its slot', async () => {
    expect(await post(report(returnPath, 'message/feedback-report', 'Feedback-Type: abuse\r\nVersion: 1'))).toBe(204);
    expect(await kept()).toEqual({ ...UNTOUCHED, refused: 2, suppressed: 1 });
  });

  it('of abuse that a feedback loop sends to an address of its own counts by the name of the letter it encloses', async () => {
    const letter = sink.received.find(({ to }) => to.includes(`${name}@example.org`))?.raw ?? '';
    const loop = (original: string): string => [
      'To: <abuse-reports@kesher.example.org>', 'Content-Type: multipart/report; report-type=feedback-report; boundary="r"', '', '--r', 'Content-Type: message/feedback-report', '',
      'Feedback-Type: abuse', 'Version: 1', '', '--r', 'Content-Type: message/rfc822', '', original, '--r--', '',
    ].join('\r\n');
    for (const forged of [letter.replace(/^Message-ID: .*$/mi, ''), letter.replace(/^(Message-ID: <).{8}/mi, '$1ffffffff'), letter.replace(/^Message-ID: .*$/mi, 'Message-ID: <1@x>')]) expect(await post(loop(forged))).toBe(403);
    expect(await kept()).toEqual(UNTOUCHED);
    expect(await post(loop(letter))).toBe(204);
    expect(await kept()).toEqual({ ...UNTOUCHED, refused: 2, suppressed: 1 });
  });

  it('finds the message by the envelope alone, and in capitals', async () => {
    expect(await post(bounce('5.1.1', 'failed', 'postmaster@example.net'), `?to=${encodeURIComponent(returnPath.toUpperCase())}`)).toBe(204);
    expect(await kept()).toMatchObject({ status: 'failed', address: 'bad' });
  });
});

describe('a report that is not about a message of ours', () => {
  it('is refused and changes nothing: no token, a changed token, another key, another id', async () => {
    const other = new BounceAddress({ secretKey: 'another-secret-key-0123456789abcdef01234567', oldSecretKeys: [] });
    const id = kesher.get(BounceAddress).messageIn(returnPath) ?? '';
    const flipped = returnPath.replace(/\+(.)/, (_, first: string) => `+${first === 'a' ? 'b' : 'a'}`);
    for (const to of ['postmaster@kesher.example.org', flipped, other.of(id, 'kesher.example.org'), returnPath.slice(0, -22)]) expect(await post(bounce('5.1.1', 'failed', to))).toBe(403);
    expect(await post('')).toBe(403);
    expect(await kept()).toEqual(UNTOUCHED);
  });

  it('a return path outlives the rotation of the key', () => {
    const [before, after] = [{ secretKey: 'a'.repeat(32), oldSecretKeys: [] }, { secretKey: 'b'.repeat(32), oldSecretKeys: ['a'.repeat(32)] }];
    const id = '0190f6b0-1234-7abc-8def-0123456789ab';
    expect(new BounceAddress(after).messageIn(new BounceAddress(before).of(id, 'example.org'))).toBe(id);
    expect(new BounceAddress({ ...after, oldSecretKeys: [] }).messageIn(new BounceAddress(before).of(id, 'example.org'))).toBeNull();
  });
});
