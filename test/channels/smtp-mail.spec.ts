/** What a receiver sees of our mail: fields exact, both parts readable, signature good (T-30), one recipient only (T-66). */

import { generateKeyPairSync } from 'node:crypto';

import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';

import { type EmailMessage } from '../../src/channels/channel.js';
import { validAddress } from '../../src/channels/email/address.js';
import { createSmtpCarrier, type SmtpCarrierOptions, smtpServer } from '../../src/channels/email/smtp.carrier.js';
import { type ReceivedMail, SmtpSink } from '../support/smtp-sink.js';
import { fieldsOf, verifyDkim } from './dkim.verify.js';
import { CONTEXT, go, mail, settings } from './mail.fixture.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function deliver(message: EmailMessage, change: Partial<SmtpCarrierOptions> = {}): Promise<ReceivedMail> {
  const sink = await SmtpSink.start();
  open.push({ close: () => sink.stop() });
  const carrier = createSmtpCarrier(settings(sink.port, change));
  open.push(carrier);
  expect(await carrier.send(message, CONTEXT, go)).toEqual({ kind: 'accepted', providerId: 'S1' });
  const [received] = sink.received;
  if (received === undefined) throw new Error('nothing arrived');
  return received;
}

const named = (raw: string, name: string): string[] =>
  fieldsOf(raw).filter((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`)).map((field) => field.slice(field.indexOf(':') + 2));

describe('a mail as received', () => {
  it('carries each machine-readable field once and exactly', async () => {
    const { raw, from, to } = await deliver(mail());
    expect({ from, to }).toEqual({ from: 'bounce+a-1.x7f3@mail.acme.example', to: ['batel@example.org'] });
    expect(named(raw, 'List-Unsubscribe')).toEqual(['<https://jobs.acme.example/u/v1.abc_DEF-123?k=2>']);
    expect(named(raw, 'List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(named(raw, 'List-Id')).toEqual(['<weekly-digest.lists.acme.example>']);
    expect(named(raw, 'Auto-Submitted')).toEqual(['auto-generated']);
    expect(named(raw, 'Feedback-ID')).toEqual(['weekly-digest:he:bulk:kesher-acme']);
    expect(named(raw, 'Content-Language')).toEqual(['he']);
    expect(named(raw, 'Message-ID')).toEqual(['<m-1@mail.acme.example>']);
    expect(named(raw, 'Date').map((date) => new Date(date).toISOString())).toEqual(['2026-11-21T10:00:00.000Z']);
    expect(named(raw, 'Content-Type')[0]).toMatch(/^multipart\/alternative/);
    expect(named(raw, 'Bcc')).toEqual([]);
    expect(raw.split('\r\n').every((line) => line.length <= 998 && /^[\t\x20-\x7e]*$/.test(line))).toBe(true);
  });

  it('keeps a long unsubscribe address on one line, unencoded', async () => {
    const unsubscribeUrl = `https://jobs.acme.example/u/${'v1.Ab-9_'.repeat(60)}?c=email&p=jobs`;
    expect(named((await deliver(mail({ unsubscribeUrl }))).raw, 'List-Unsubscribe')).toEqual([`<${unsubscribeUrl}>`]);
  });

  it.each([
    ['he', 'בת אל לוי', 'שלוש משרות חדשות בחיפה, קרוב לבית, במשרה מלאה וגם חלקית', 'שלום בת אל'],
    ['ar', 'ليلى حدّاد', 'ثلاث وظائف جديدة في حيفا تناسب ما طلبتِه، قريبة من البيت', 'مرحبا ليلى'],
    ['fa', 'نرگس کریمی', 'سه شغل تازه که با خواسته‌های شما می‌خواند', 'درود نرگس'],
    ['en', 'Zoë O\'Neil, Jr.', 'Three jobs near home', 'Hello Zoë'],
  ] as const)('reads back the same in %s', async (locale, name, subject, text) => {
    const html = `<html lang="${locale}"><body>${text}</body></html>`;
    const parsed = await PostalMime.parse((await deliver(mail({ locale, subject, text, html, to: { address: 'batel@example.org', name } }))).raw);
    expect(parsed.subject).toBe(subject);
    expect(parsed.to).toEqual([{ address: 'batel@example.org', name }]);
    expect(parsed.text?.trim()).toBe(text);
    expect(parsed.html?.trim()).toBe(html);
  });

  it('keeps lines that begin with a dot', async () => {
    const parsed = await PostalMime.parse((await deliver(mail({ text: '.\n..two\nend', html: '<p>\n.\n</p>' }))).raw);
    expect(parsed.text?.trim()).toBe('.\n..two\nend');
    expect(parsed.html?.trim()).toBe('<p>\n.\n</p>');
  });

  it('lets no line break of a name, a subject or a stream label become a field', async () => {
    const evil = 'x\r\nBcc: evil@example.com\r\n\r\nbody';
    const { raw, to } = await deliver(mail({ subject: evil, listId: evil, to: { address: 'batel@example.org', name: evil } }));
    expect(to).toEqual(['batel@example.org']);
    expect(named(raw, 'Bcc')).toEqual([]);
    expect(named(raw, 'List-Id')).toEqual(['<x-bcc-evil-example-com-body.lists.acme.example>']);
    expect((await PostalMime.parse(raw)).text?.trim()).toContain('שלום בת אל');
  });
});

describe('a signed mail', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  const dkim = { domain: 'mail.acme.example', selector: 'k1', privateKey };

  it('verifies with an independent verifier and covers both list fields', async () => {
    const verdict = verifyDkim((await deliver(mail(), { dkim })).raw, publicKey);
    expect(verdict.valid).toBe(true);
    expect(verdict.signedFields).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted', 'feedback-id']));
    expect([verdict.tags.get('d'), verdict.tags.get('s')]).toEqual(['mail.acme.example', 'k1']);
  });

  it.each([
    ['One-Click', 'Two-Click'], ['https://jobs.acme.example/u/', 'https://evil.example.com/u/'], ['auto-generated', 'auto-replied'], ['Content-Transfer-Encoding: base64\r\n\r\n', 'Content-Transfer-Encoding: base64\r\n\r\nQQ'],
  ])('no longer verifies when %j is changed', async (from, to) => {
    const { raw } = await deliver(mail(), { dkim });
    expect(raw).toContain(from);
    expect(verifyDkim(raw.replace(from, to), publicKey).valid).toBe(false);
  });
});

const ONE_MAILBOX = [
  'batel@example.org', 'BatEl.Levi@Example.ORG', 'a+tag@example.co.il', "o'neil@example.org", 'x_y-z@sub.domain.example', 'a@b.co', '1@example.org',
  'info@דוגמה.example', 'info@مثال.example', 'info@xn--4dbrk0ce.example', `${'a'.repeat(64)}@example.org`, 'a=b@example.org',
];
const NOT_ONE_MAILBOX = [
  '', '@', 'a@', '@b.example', 'plain', 'a@x.com,evil@y.com', 'a@x.com, evil@y.com', 'a@x.com;evil@y.com', 'a@x.com evil@y.com', '"a@x.com,evil"@y.com', '"quoted"@example.org',
  'Name <a@example.org>', '<a@example.org>', 'a@example.org>', 'a(comment)@example.org', 'a@example.org\r\nBcc: evil@y.com', 'a@example.org\nRCPT TO:<evil@y.com>', 'a@example.org\r', ' a@example.org', 'a@example.org ',
  'a@example.org\0', 'a\t@example.org', 'a@b@example.org', 'a@@example.org', '.a@example.org', 'a.@example.org', 'a..b@example.org', 'a@example..org', 'a@.example.org', 'a@example.org.', 'a@-x.org', 'a@x-.org', 'a@localhost',
  'a@[127.0.0.1]', 'a@127.0.0.1', 'a@exa_mple.org', 'аdmin@example.org', 'בתאל@example.org', 'a@ｅxample.org', 'a@example。org', 'a@exam\u202eple.org', 'a@exam\u200bple.org', 'a\u2028@example.org', 'group:a@x.com;', 'mailto:a@example.org',
  `${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(64)}.org`, `a@${'b.'.repeat(130)}org`, '@relay.example:a@example.org', 'a%b@x.com@y.com', 'a\\@x.com,b@y.com', 'a@example.org?bcc=b@y.com', 'a@x.org/b', 'a@💌.example',
];

describe('an address', () => {
  it.each(ONE_MAILBOX)('%j is one mailbox and the mail goes there alone', async (address) => {
    expect(validAddress(address)).toBe(true);
    const { to } = await deliver(mail({ to: { address } }));
    const at = address.indexOf('@');
    expect(to).toEqual([`${address.slice(0, at)}@${new URL(`http://${address.slice(at + 1)}`).hostname}`]);
  });

  it.each(NOT_ONE_MAILBOX)('%j is refused before any connection', async (address) => {
    expect(validAddress(address)).toBe(false);
    const sink = await SmtpSink.start();
    open.push({ close: () => sink.stop() });
    const carrier = createSmtpCarrier(settings(sink.port));
    open.push(carrier);
    expect(await carrier.send(mail({ to: { address } }), CONTEXT, go)).toEqual({ kind: 'failed', code: 'invalid_address', blame: 'address' });
    expect(sink.connections).toBe(0);
  });

  it.each([
    [{ envelopeFrom: 'a@x.com,b@y.com' }, 'invalid_envelope_from'],
    [{ messageId: '<a@b>\r\nX: y' }, 'invalid_message_id'],
    [{ unsubscribeUrl: 'http://jobs.acme.example/u/1' }, 'invalid_unsubscribe_url'],
    [{ unsubscribeUrl: 'http://localhost.acme.example/u/1' }, 'invalid_unsubscribe_url'],
    [{ unsubscribeUrl: 'https://jobs.acme.example/u/1>\r\nX: y' }, 'invalid_unsubscribe_url'],
  ] as const)('%j of our own making is refused too', async (change, code) => {
    const carrier = createSmtpCarrier(settings(1));
    expect(await carrier.send(mail(change), CONTEXT, go)).toMatchObject({ kind: 'failed', code, alert: true });
  });
});

describe('the server\'s URL', () => {
  it.each([
    ['smtp://mail.example:2525', { host: 'mail.example', port: 2525, secure: false, requireTls: false }],
    ['smtps://user%40x:p%3Aw@mail.example', { host: 'mail.example', port: 465, secure: true, requireTls: false, auth: { user: 'user@x', pass: 'p:w' } }],
    ['smtp://[::1]', { host: '::1', port: 587, secure: false, requireTls: false }],
    ['smtp://kesher:secret@mail.example', { host: 'mail.example', port: 587, secure: false, requireTls: true, auth: { user: 'kesher', pass: 'secret' } }],
    ['smtp://kesher:secret@mail?requireTLS=false', { host: 'mail', port: 587, secure: false, requireTls: false, auth: { user: 'kesher', pass: 'secret' } }],
    ['smtp://kesher:secret@localhost:2525', { host: 'localhost', port: 2525, secure: false, requireTls: false, auth: { user: 'kesher', pass: 'secret' } }],
    ['https://mail.example', null],
    ['mail.example:25', null],
  ])('%s is read', (url, server) => {
    expect(smtpServer(url)).toEqual(server);
  });
});
