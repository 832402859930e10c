/** Reports as mail servers write them, and what each one means for the address. */

import { describe, expect, it } from 'vitest';
import { readBounce } from './bounce-report.js';
import { isStop } from './stop-words.js';

const dsn = (recipient: string, more = '') => [
  'Return-Path: <>', 'From: MAILER-DAEMON@mx.example.net', 'To: bounce+x@kesher.example.org', 'Subject: Undelivered Mail Returned to Sender',
  'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status;', '\tboundary="9B095B5ADSN=_01D8/mx"', '',
  'This is a MIME-encapsulated message.', '', '--9B095B5ADSN=_01D8/mx', 'Content-Type: text/plain; charset=us-ascii', '', 'Your message could not be delivered.', '',
  '--9B095B5ADSN=_01D8/mx', 'Content-Description: Delivery report', 'Content-Type: message/delivery-status', '',
  'Reporting-MTA: dns; mx.example.net', 'Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0000', '', recipient, more,
  '--9B095B5ADSN=_01D8/mx', 'Content-Type: text/rfc822-headers', '', 'Subject: =?UTF-8?B?157Xqdeo15XXqg==?=', '', '--9B095B5ADSN=_01D8/mx--', '',
].join('\r\n');

const failed = (status: string, diagnostic = '') =>
  dsn(['Final-Recipient: rfc822; dana@example.org', 'Action: failed', `Status: ${status}`, ...(diagnostic === '' ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`])].join('\r\n'));

describe('a delivery status notification', () => {
  it.each([
    ['no such user', failed('5.1.1'), { kind: 'hard', status: '5.1.1' }],
    ['no such domain', failed('5.1.2'), { kind: 'hard', status: '5.1.2' }],
    ['a mailbox that was closed', failed('5.2.1'), { kind: 'hard', status: '5.2.1' }],
    ['an unspecified refusal', failed('5.0.0'), { kind: 'hard', status: '5.0.0' }],
    ['no status field but one in the diagnosis', failed('', '550 5.1.1 <dana@example.org>: Recipient address rejected'), { kind: 'hard', status: '5.1.1' }],
    ['an address that takes no mail at all', failed('5.1.10', '556 5.1.10 Domain has a null MX'), { kind: 'hard', status: '5.1.10' }],
    ['an address that cannot be one', failed('5.1.3'), { kind: 'hard', status: '5.1.3' }],
    ['somebody who moved', failed('5.1.6'), { kind: 'hard', status: '5.1.6' }],
    ['a full mailbox', failed('5.2.2'), { kind: 'soft', status: '5.2.2' }],
    ['a message too large', failed('5.3.4'), { kind: 'soft', status: '5.3.4' }],
    ['given up after days of trying', failed('4.4.7'), { kind: 'soft', status: '4.4.7' }],
    ['a rule of theirs', failed('5.7.1'), { kind: 'policy', status: '5.7.1' }],
    ['missing authentication', failed('5.7.515'), { kind: 'policy', status: '5.7.515' }],
    ['a mailbox full for days', failed('4.2.2'), { kind: 'soft', status: '4.2.2' }],
    ['a sender who fails DMARC', failed('5.7.26', '550-5.7.26 Unauthenticated email is not accepted'), { kind: 'policy', status: '5.7.26' }],
    ['relayed to a server that reports nothing', dsn('Final-Recipient: rfc822; dana@example.org\r\nAction: relayed\r\nStatus: 2.0.0'), { kind: 'delivered' }],
    ['still trying', dsn('Final-Recipient: rfc822; dana@example.org\r\nAction: delayed\r\nStatus: 4.4.1'), { kind: 'delayed', status: '4.4.1' }],
    ['delivered', dsn('Final-Recipient: rfc822; dana@example.org\r\nAction: delivered\r\nStatus: 2.0.0'), { kind: 'delivered' }],
    ['an action nobody defined', dsn('Final-Recipient: rfc822; dana@example.org\r\nAction: pondered\r\nStatus: 5.1.1'), { kind: 'other' }],
    ['a folded field in capitals', dsn('FINAL-RECIPIENT: rfc822;\r\n dana@example.org\r\nACTION:\r\n Failed\r\nSTATUS: 5.1.1 (bad\r\n mailbox)'), { kind: 'hard', status: '5.1.1' }],
    ['bare line feeds', failed('5.1.1').replaceAll('\r\n', '\n'), { kind: 'hard', status: '5.1.1' }],
    ['a report cut off on its way', failed('5.1.1').split('text/rfc822-headers')[0] ?? '', { kind: 'hard', status: '5.1.1' }],
  ])('of %s', (_, raw, expected) => {
    expect(readBounce(raw)).toEqual(expected);
  });

  it('in base64 is read too', () => {
    const body = Buffer.from('Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; d@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n').toString('base64');
    expect(readBounce(`Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`)).toEqual({ kind: 'hard', status: '5.1.1' });
  });
});

describe('other mail', () => {
  const arf = (type: string) => `Content-Type: multipart/report; report-type=feedback-report; boundary="f"\r\n\r\n--f\r\nContent-Type: text/plain\r\n\r\nhello\r\n--f\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: ${type}\r\nUser-Agent: SomeGenerator/1.0\r\nVersion: 1\r\n\r\n--f--\r\n`;

  it('that reports abuse is a complaint; not-spam is none', () => {
    expect(readBounce(arf('abuse'))).toEqual({ kind: 'complaint', about: null });
    expect(readBounce(arf('Abuse'))).toEqual({ kind: 'complaint', about: null });
    expect(readBounce(arf('not-spam'))).toEqual({ kind: 'other' });
  });

  it.each(['', 'x', 'Subject: out of office\r\n\r\nתודה, אני בחופשה', 'Content-Type: multipart/report; boundary=""\r\n\r\n--\r\n', failed('5.1.1').replace('message/delivery-status', 'text/plain')])('says nothing (%#)', (raw) => {
    expect(readBounce(raw)).toEqual({ kind: 'other' });
  });
});

describe('a word that refuses', () => {
  it.each(['STOP', 'Stop!', ' stop all ', 'הסר.', 'הֶסֵר', 'إلغاء', 'الغاء', 'توقّف', 'إيقاف', 'ايقاف', 'הסרה', 'Please stop.', 'Remove me', 'لغو', 'لغو اشتراك'])('is heard as %s', (body) => {
    expect(isStop(body)).toBe(true);
  });

  it.each(['', 'stopping by tomorrow', 'do not stop', 'אל תסירו אותי', 'لا توقف', 'لغو نکنید', 'START', 'yes'])('is not heard in "%s"', (body) => {
    expect(isStop(body)).toBe(false);
  });
});
