/**
 * One message as the bytes that go on the wire: multipart/alternative, list headers exact, signed when a key is given.
 * Written straight from the known fields: nodemailer's composer, which can build any mail, takes ten times as long for this one.
 */

import { encodeWord, foldLines, isPlainText } from 'nodemailer/lib/mime-funcs';

import { type EmailMessage } from '../channel.js';
import { type MailSender, streamHeaders } from '../mail.headers.js';
import { type DkimKey, dkimSigner } from './dkim.signer.js';
import { quotedPrintable } from './quoted-printable.js';

/** `=_` stands in no quoted-printable and no base64 text, so that no part can hold the boundary (RFC 2045 §6.7). */
const BOUNDARY = '=_kesher_alternative';
const LINE_BREAKS = /[\r\n]+/g;
const LINE = 76;
/** An encoded word may have 75 characters, 12 of which frame it (RFC 2047 §2). */
const WORD = 52;
/** Words that may stand in a display name without quotes. */
const PLAIN_NAME = /^[\w !#$%&'*+/=?^`{|}~-]*$/;

const words = (text: string): string => (isPlainText(text) && !text.includes('=?') ? text : encodeWord(text, 'B', WORD));

/** Subjects kept as they are written: many letters tell the same job first, and in most languages each of its words is encoded. */
const MOST_SUBJECTS = 500;
const subjects = new Map<string, string>();

function subjectField(subject: string): string {
  const known = subjects.get(subject);
  if (known !== undefined) return known;
  const field = foldLines(`Subject: ${words(subject.replace(LINE_BREAKS, ' '))}`, LINE);
  if (subjects.size >= MOST_SUBJECTS) subjects.clear();
  subjects.set(subject, field);
  return field;
}

function mailbox(name: string | undefined, address: string): string {
  const shown = (name ?? '').replace(LINE_BREAKS, ' ').trim();
  if (shown === '') return address;
  if (PLAIN_NAME.test(shown) && !shown.includes('=?')) return `${shown} <${address}>`;
  return `${isPlainText(shown) && !shown.includes('=?') ? `"${shown.replace(/["\\]/g, '\\$&')}"` : encodeWord(shown, 'B', WORD)} <${address}>`;
}

/** Where texts are turned into bytes; one is encoded before the next comes. */
let room = Buffer.allocUnsafeSlow(64 * 1024);

function utf8(text: string): Buffer {
  if (room.length < text.length * 3) room = Buffer.allocUnsafeSlow(text.length * 3);
  return room.subarray(0, room.write(text));
}

/** Text that is mostly not ASCII is shorter, and as readable, in base64. */
function part(type: string, text: string): readonly string[] {
  const bytes = utf8(text);
  const dense = bytes.length - text.length > text.length / 6;
  const head = `--${BOUNDARY}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${dense ? 'base64' : 'quoted-printable'}\r\n\r\n`;
  return [head, dense ? base64(text) : quotedPrintable(bytes), '\r\n'];
}

function base64(text: string): string {
  return (utf8(text.replace(/\r?\n|\r/g, '\r\n')).toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
}

/** Those that are the same in all mails of a sender stand ready. */
function fieldsFor(sender: MailSender): (message: EmailMessage, to: string) => string[] {
  const from = [foldLines(`From: ${mailbox(sender.name, sender.address)}`, LINE)];
  const replyTo = sender.replyTo === undefined ? [] : [`Reply-To: ${sender.replyTo}`];
  return (message, to) => [
    ...from,
    foldLines(`To: ${mailbox(message.to.name, to)}`, LINE),
    ...replyTo,
    subjectField(message.subject),
    `Message-ID: ${message.messageId}`,
    `Date: ${message.date.toUTCString().replace('GMT', '+0000')}`,
    // As they are: folded or encoded, readers of these would no longer find what they look for.
    ...Object.entries(streamHeaders(message, sender)).map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
}

export type MimeWriter = (message: EmailMessage, to: string) => Promise<Buffer>;

/** @returns a writer for one sender; `to` is the validated wire address. */
export function createMimeWriter(sender: MailSender, dkim?: DkimKey): MimeWriter {
  const sign = dkim === undefined ? null : dkimSigner(dkim);
  const fieldsOf = fieldsFor(sender);
  return async (message, to) => {
    const fields = fieldsOf(message, to);
    const body = [...part('text/plain', message.text), ...part('text/html', message.html), `--${BOUNDARY}--\r\n`];
    const signed = sign === null ? fields : [await sign(fields, body.join('')), ...fields];
    return ascii([`${signed.join('\r\n')}\r\n\r\n`, ...body]);
  };
}

/** All of it is ASCII by now. Written piece by piece: joined first, a letter would be copied once more. */
function ascii(pieces: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) at += bytes.write(piece, at, 'latin1');
  return bytes;
}
