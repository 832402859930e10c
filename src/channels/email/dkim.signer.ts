/** DKIM signatures (RFC 6376, rsa-sha256, relaxed/relaxed) of mails that are built whole; the arithmetic happens beside the event loop. */

import { createHash, createPrivateKey, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { foldLines } from 'nodemailer/lib/mime-funcs';

export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM, RSA. */
  readonly privateKey: string;
}

/** Usual lists omit List-Unsubscribe-Post, which breaks RFC 8058 (rules E10). */
export const SIGNED_FIELDS: ReadonlySet<string> = new Set([
  'from', 'sender', 'reply-to', 'to', 'cc', 'subject', 'date', 'message-id', 'mime-version', 'content-type',
  'list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted', 'feedback-id',
]);

const signed = promisify(sign);

const nameOf = (field: string): string => field.slice(0, field.indexOf(':')).toLowerCase();

/** §3.4.2: unfolded, runs of white space are one space, none beside the colon or at the end. */
const relaxedField = (field: string): string =>
  `${nameOf(field)}:${field.slice(field.indexOf(':') + 1).replace(/\r\n/g, '').replace(/[ \t]+/g, ' ').trim()}`;

/** §3.4.4, for a body that ends with a line break. */
const relaxedBody = (body: string): string => `${body.replace(/[ \t]+/g, ' ').replace(/ \r\n/g, '\r\n').replace(/(?:\r\n)+$/, '')}\r\n`;

/** @returns a signer of `fields` (folded header fields, each name once) and `body` (ASCII, CRLF line ends); it answers the folded DKIM-Signature field. */
export function dkimSigner({ domain, selector, privateKey }: DkimKey): (fields: readonly string[], body: string) => Promise<string> {
  const key = createPrivateKey(privateKey);
  return async (fields, body) => {
    const covered = fields.filter((field) => SIGNED_FIELDS.has(nameOf(field)));
    const bodyHash = createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64');
    const tags = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector}; bh=${bodyHash}; h=${covered.map(nameOf).join(':')}; b=`;
    const unsigned = foldLines(`DKIM-Signature: ${tags}`, 76);
    const signature = await signed('sha256', Buffer.from([...covered, unsigned].map(relaxedField).join('\r\n'), 'latin1'), key);
    return `${unsigned}${(signature.toString('base64').match(/.{1,72}/g) ?? []).map((line) => `\r\n ${line}`).join('')}`;
  };
}
