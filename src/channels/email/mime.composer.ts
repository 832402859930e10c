/** One message as the bytes that go on the wire: multipart/alternative, list headers exact, signed when a key is given. */

import { buffer } from 'node:stream/consumers';
import Dkim from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';

import { type EmailMessage } from '../channel.js';
import { type MailSender, streamHeaders } from '../mail.headers.js';

export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM, RSA. */
  readonly privateKey: string;
}

/** Default `h=` of nodemailer omits List-Unsubscribe-Post, which breaks RFC 8058 (rules E10). */
export const SIGNED_FIELDS =
  'from:sender:reply-to:to:cc:subject:date:message-id:mime-version:content-type:list-id:list-unsubscribe:list-unsubscribe-post:auto-submitted:feedback-id';

/** Ready-made values: nodemailer would turn `<weekly.example>` into an encoded word and fold addresses of pages. */
const asIs = (fields: Readonly<Record<string, string>>): { key: string; value: { prepared: true; value: string } }[] =>
  Object.entries(fields).map(([key, value]) => ({ key, value: { prepared: true, value } }));

const LINE_BREAKS = /[\r\n]+/g;

function composer(message: EmailMessage, to: string, sender: MailSender): MailComposer {
  const named = (name: string | undefined, address: string): { name: string; address: string } =>
    ({ name: (name ?? '').replace(LINE_BREAKS, ' '), address });
  return new MailComposer({
    from: named(sender.name, sender.address),
    to: named(message.to.name, to),
    ...(sender.replyTo === undefined ? {} : { replyTo: named(undefined, sender.replyTo) }),
    subject: message.subject.replace(LINE_BREAKS, ' '),
    messageId: message.messageId,
    date: message.date,
    text: message.text,
    html: message.html,
    headers: asIs(streamHeaders(message, sender)),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

export type MimeWriter = (message: EmailMessage, to: string) => Promise<Buffer>;

/** @returns a writer for one sender; `to` is the validated wire address. */
export function createMimeWriter(sender: MailSender, dkim?: DkimKey): MimeWriter {
  const signer = dkim === undefined ? null : new Dkim({
    domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey, headerFieldNames: SIGNED_FIELDS,
  });
  return async (message, to) => {
    const raw = await composer(message, to, sender).compile().build();
    return signer === null ? raw : buffer(signer.sign(raw));
  };
}
