/** Exactly one mailbox or nothing: nodemailer's own parser turns `a@x.com,b@y.com` into two recipients (rules E11). */

import { domainToASCII } from 'node:url';

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Nearly all there are: no letter of another script, nothing encoded, no number at the end, so that IDNA leaves them as they are. */
const PLAIN_DOMAIN = /^(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const WORD_DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

function asciiDomain(domain: string): string | null {
  // A domain that IDNA would rewrite (full-width letters, other dots) is not the one that was typed.
  const typed = domain.toLowerCase();
  if (typed.length <= 253 && PLAIN_DOMAIN.test(typed)) return typed;
  if (!WORD_DOMAIN.test(domain) || typed.normalize('NFKC') !== typed) return null;
  const ascii = domainToASCII(typed);
  const labels = ascii.split('.');
  const last = labels.at(-1) ?? '';
  if (ascii.length > 253 || labels.length < 2 || /^\d+$/.test(last)) return null;
  return labels.every((label) => LABEL.test(label)) ? ascii : null;
}

/**
 * The address as it goes on the wire (international domain in its `xn--` form), or null when the text is not exactly one
 * plain mailbox. Refused although legal: quoted local parts, comments, address literals, non-ASCII local parts, single-label domains.
 */
export function wireAddress(text: string): string | null {
  const at = text.indexOf('@');
  if (at < 1 || at > 64 || text.length > 254) return null;
  const local = text.slice(0, at);
  const domain = asciiDomain(text.slice(at + 1));
  if (domain === null || !LOCAL.test(local)) return null;
  const wire = `${local}@${domain}`;
  return wire.length <= 254 ? wire : null;
}

/** True when the text is exactly one mailbox we can write to; see {@link wireAddress}. */
export function validAddress(text: string): boolean {
  return wireAddress(text) !== null;
}
