/** Replies as mail programs write them: a refusal is one word above the quote, in four languages, and never a program's. */

import { describe, expect, it } from 'vitest';
import { readReply } from './mail-reply.js';

const OURS = '0190f6b0-1234-7abc-8def-0123456789ab';
const HEAD = ['From: Dana <dana@example.org>', 'To: jobs@kesher.example.org', `In-Reply-To: <${OURS}@kesher.example.org>`];
const QUOTE = 'On Tue, Nov 24, 2026 Kesher wrote:\r\n> Three roles for you\r\n> Stop these mails: https://kesher.example.org/u/x';

const mail = (body: string, more: readonly string[] = [], subject = 'Re: Three roles for you') =>
  Buffer.from([...HEAD, `Subject: ${subject}`, 'MIME-Version: 1.0', ...(more.some((field) => /^content-type/i.test(field)) ? [] : ['Content-Type: text/plain; charset=utf-8']), ...more, '', body].join('\r\n'));

describe('a refusal', () => {
  it.each([
    ['a word alone', mail('STOP')],
    ['a word above the quote', mail(`Unsubscribe.\r\n\r\n${QUOTE}`)],
    ['a word right above a quote', mail('stop\r\n> Three roles for you')],
    ['above the rule Outlook draws', mail('\r\n\r\nStop\r\n________________________________\r\nFrom: Kesher')],
    ['above a signature', mail('opt out\r\n\r\n-- \r\nDana Levi')],
    ['in Hebrew', mail(`הסר\r\n\r\n${QUOTE}`)],
    ['in Arabic', mail(`إلغاء الاشتراك\r\n\r\n${QUOTE}`)],
    ['in Persian', mail(`لغو اشتراک\r\n\r\n${QUOTE}`)],
    ['in the subject', mail('', [], '=?UTF-8?B?15TXodeo?=')],
    ['in base64', mail(Buffer.from('הסירו אותי\r\n').toString('base64'), ['Content-Transfer-Encoding: base64'])],
    ['in an old Hebrew charset', Buffer.concat([mail('', ['Content-Type: text/plain; charset=windows-1255']), Buffer.from([0xe4, 0xf1, 0xf8])])],
    ['in HTML alone', mail('<div dir="ltr">Stop</div><br><div class="gmail_quote">On Tue Kesher wrote:<br><blockquote>Three roles</blockquote></div>', ['Content-Type: text/html; charset=utf-8'])],
    ['in two parts', mail('--b\r\nContent-Type: text/plain\r\n\r\nstop\r\n\r\n> x\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>stop</p>\r\n--b--', ['Content-Type: multipart/alternative; boundary=b'])],
  ])('%s', async (_, raw) => {
    expect(await readReply(raw)).toEqual({ answers: [OURS], refuses: true });
  });
});

describe('no refusal', () => {
  it.each([
    ['a sentence', mail('Please do not stop writing')],
    ['the beginning of a sentence', mail('Stop\r\nby on Tuesday, I would love to talk')],
    ['our own words, quoted', mail(`Thank you!\r\n\r\n${QUOTE}\r\n> stop`)],
    ['nothing at all', mail('')],
    ['a program that says when its owner is back', mail('stop', ['Auto-Submitted: auto-replied'])],
    ['a list', mail('stop', ['Precedence: bulk'])],
    ['a mail without a sender', mail('stop', ['Return-Path: <>'])],
  ])('%s', async (_, raw) => {
    expect(await readReply(raw)).toEqual({ answers: [OURS], refuses: false });
  });
});

it('names the mail it answers first, then the others of the exchange, newest first', async () => {
  const raw = mail('stop', ['References: <one@example.org> <two@example.org>']);
  expect((await readReply(raw))?.answers).toEqual([OURS, 'two', 'one']);
});

it.each([['nothing', ''], ['a mail that answers nobody', 'Subject: stop\r\n\r\nstop'], ['parts without end', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(50)], ['bytes', '\u0000\u0001\u0002']])('%s is no reply', async (_, raw) => {
  expect(await readReply(Buffer.from(raw))).toBeNull();
});
