/** RFC 6376 verification written from the standard on node:crypto alone, so that the signer is not its own judge. */

import { createHash, createVerify } from 'node:crypto';

export interface DkimVerdict {
  readonly valid: boolean;
  readonly signedFields: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
}

export const fieldsOf = (raw: string): string[] => raw.slice(0, raw.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);

const nameOf = (field: string): string => field.slice(0, field.indexOf(':')).trim().toLowerCase();

const relaxedField = (field: string): string =>
  `${nameOf(field)}:${field.slice(field.indexOf(':') + 1).replace(/\r\n/g, '').replace(/[ \t]+/g, ' ').trim()}`;

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`;
}

/** Verifies one rsa-sha256, relaxed/relaxed signature; `publicKey` is the PEM that the DNS record would hold. */
export function verifyDkim(raw: string, publicKey: string): DkimVerdict {
  const fields = fieldsOf(raw);
  const signature = fields.find((field) => nameOf(field) === 'dkim-signature') ?? 'DKIM-Signature:';
  const value = signature.slice(signature.indexOf(':') + 1).replace(/\r\n/g, '');
  const tags = new Map(value.split(';').map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).replace(/\s+/g, '')] as const));
  const signedFields = (tags.get('h') ?? '').toLowerCase().split(':');
  // h= takes fields of one name from the bottom up; a name listed more often than it occurs covers "no further one".
  const left = [...fields];
  const covered = signedFields.flatMap((name) => {
    const at = left.findLastIndex((field) => nameOf(field) === name);
    return at < 0 ? [] : left.splice(at, 1).map(relaxedField);
  });
  const own = relaxedField(signature).replace(/(;\s*b=)[^;]*/, '$1');
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  const bodyHash = createHash('sha256').update(relaxedBody(body), 'utf8').digest('base64');
  const signed = createVerify('rsa-sha256').update([...covered, own].join('\r\n'), 'utf8').verify(publicKey, tags.get('b') ?? '', 'base64');
  return { valid: signed && bodyHash === tags.get('bh'), signedFields, tags };
}
