/** Replies as mail programs write them: a refusal is one word above the quote, in four languages, and never a program's. */

import { describe, expect, it } from 'vitest';
import { isRefusal, namesAnswered } from './mail-reply.js';

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
    ['right above the line that says whose the quote is', mail(`stop\r\n${QUOTE}`)],
    ['right above the head of our letter', mail('stop\r\nFrom: Kesher <jobs@kesher.example.org>\r\nSent: Tuesday')],
    ['under the quote', mail(`${QUOTE}\r\n\r\nSTOP\r\n`)],
    ['with the space a phone puts after it', mail(`STOP \r\n\r\n${QUOTE}`, ['Content-Type: text/plain; charset=utf-8; format=flowed'])],
    ['before a picture of any size', mail(`--b\r\n\r\nstop\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(200_000)}\r\n--b--`, ['Content-Type: multipart/mixed; boundary=b'])],
    ['in HTML beside an empty text', mail('--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>stop</p>\r\n--b--', ['Content-Type: multipart/alternative; boundary=b'])],
    ['in two parts', mail('--b\r\nContent-Type: text/plain\r\n\r\nstop\r\n\r\n> x\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>stop</p>\r\n--b--', ['Content-Type: multipart/alternative; boundary=b'])],
  ])('%s', async (_, raw) => {
    expect(namesAnswered(raw)).toEqual([OURS]);
    expect(await isRefusal(raw)).toBe(true);
  });
});

describe('no refusal', () => {
  it.each([
    ['a sentence', mail('Please do not stop writing')],
    ['the beginning of a sentence', mail('Stop\r\nby on Tuesday, I would love to talk')],
    ['our own words, quoted', mail(`Thank you!\r\n\r\n${QUOTE}\r\n> stop`)],
    ['our own words under the line that says whose they are', mail('On Tue, Nov 24, 2026 Kesher wrote:\r\n> Hello\r\n> stop\r\n')],
    ['nothing at all', mail('')],
    ['elements within elements without end', mail('<div>'.repeat(100_000), ['Content-Type: text/html'])],
    ['parts without number, which would take a quarter of a minute', mail('--b\r\n\r\n\r\n'.repeat(100_000), ['Content-Type: multipart/mixed; boundary=b'])],
    ['groups of addresses without number, as long', mail('hello', [`To: ${'a:'.repeat(400_000)}`])],
    ['a program that says when its owner is back', mail('stop', ['Auto-Submitted: auto-replied'])],
    ['a list', mail('stop', ['Precedence: bulk'])],
    ['a mail without a sender', mail('stop', ['Return-Path: <>'])],
  ])('%s', async (_, raw) => {
    expect(namesAnswered(raw)).toEqual([OURS]);
    expect(await isRefusal(raw)).toBe(false);
  });
});

it('names the mail it answers first, then the others of the exchange, newest first', () => {
  const raw = mail('stop', ['References: <one@example.org> <two@example.org>']);
  expect(namesAnswered(raw)).toEqual([OURS, 'two', 'one']);
});

it.each([['nothing', ''], ['a mail that answers nobody', 'Subject: stop\r\n\r\nstop'], ['parts without end', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(50)], ['bytes', '\u0000\u0001\u0002']])('%s is no reply', (_, raw) => {
  expect(namesAnswered(Buffer.from(raw))).toEqual([]);
});
