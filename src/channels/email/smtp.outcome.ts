/** What an SMTP failure means. The error alone cannot tell "not sent" from "perhaps sent" (rules E8): whether the body was let go can (E9). */

import { type DeliveryOutcome } from '../channel.js';

/** The part of nodemailer's error that is not text about a person. */
export interface SmtpFault {
  /** `ECONNECTION`, `ETIMEDOUT`, `EENVELOPE`, … */
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  /** Stage: `CONN`, `MAIL FROM`, `RCPT TO`, `DATA`, `AUTH …`. */
  readonly command?: string | undefined;
}

/** `held`: no byte of the body left. `released`: some or all of it may have. */
export type BodyState = 'held' | 'released';

type Blame = Extract<DeliveryOutcome, { kind: 'failed' }>['blame'];

const ENHANCED = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/;
/** RFC 3463: bad destination mailbox, system, syntax, moved, null MX (7505), and mailbox disabled. 5.1.7 and 5.1.8 are about the sender. */
const DEAD_ADDRESS: ReadonlySet<string> = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.6', '5.1.10', '5.2.1']);
const BARE_DEAD_ADDRESS: ReadonlySet<number> = new Set([550, 551, 553]);

const TRANSPORT: Readonly<Record<string, string>> = {
  ECONNECTION: 'smtp_connection', ESOCKET: 'smtp_connection', ETIMEDOUT: 'smtp_timeout', EDNS: 'smtp_dns', ETLS: 'smtp_tls', EPROTOCOL: 'smtp_protocol',
};

const enhancedOf = (fault: SmtpFault): string | undefined => ENHANCED.exec(fault.response ?? '')?.[1];

function blameOf(fault: SmtpFault, enhanced: string | undefined, body: BodyState): Blame {
  const stage = fault.command ?? '';
  if (stage.startsWith('AUTH') || stage === 'CONN' || stage === 'EHLO' || stage === 'STARTTLS') return 'account';
  if (fault.responseCode === 530 || fault.responseCode === 535 || enhanced === '5.7.8') return 'account';
  if (stage === 'MAIL FROM') return enhanced !== undefined && DEAD_ADDRESS.has(enhanced) ? 'other' : 'account';
  if (enhanced !== undefined) {
    if (DEAD_ADDRESS.has(enhanced)) return 'address';
    if (enhanced.startsWith('5.6.')) return 'content';
    // Policy against what was read can only follow the body; against who is speaking it comes earlier.
    return enhanced.startsWith('5.7.') && body === 'released' ? 'content' : 'other';
  }
  if (stage === 'RCPT TO' && BARE_DEAD_ADDRESS.has(fault.responseCode ?? 0)) return 'address';
  return body === 'released' ? 'content' : 'other';
}

/** @returns the outcome of a failed conversation; never `accepted` or `stopped`. */
export function smtpOutcome(fault: SmtpFault, body: BodyState): DeliveryOutcome {
  const reply = fault.responseCode ?? 0;
  const enhanced = enhancedOf(fault);
  const code = reply === 0 ? (TRANSPORT[fault.code ?? ''] ?? 'smtp_error') : ['smtp', String(reply), ...(enhanced === undefined ? [] : [enhanced])].join('_');
  if (reply >= 400 && reply < 500) return { kind: 'retry', code };
  // A full mailbox empties (rules §1): soft whatever the first digit says.
  if (reply >= 500 && enhanced === '5.2.2') return { kind: 'retry', code };
  if (reply >= 500) return { kind: 'failed', code, blame: blameOf(fault, enhanced, body) };
  if (body === 'released') return { kind: 'unknown', code };
  // Larger than the server's SIZE: refused by our own client before MAIL.
  if (fault.code === 'EMESSAGE') return { kind: 'failed', code: 'smtp_too_large', blame: 'content' };
  if (fault.code === 'EAUTH') return { kind: 'failed', code: 'smtp_auth', blame: 'account' };
  return { kind: 'retry', code };
}
