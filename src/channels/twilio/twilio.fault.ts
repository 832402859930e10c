/** What a failed call to Twilio means: an answer is read by its code, silence after the request was written is not knowing. */

import { type DeliveryOutcome } from '../channel.js';
import { twilioOutcome } from './twilio-codes.js';

/** Reasons why no request can have been written. */
const NEVER_WRITTEN: ReadonlySet<string> = new Set([
  'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL',
  'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

function answered(status: number, code: unknown, to: string): DeliveryOutcome {
  if (status === 429) return { kind: 'retry', code: `twilio_${String(typeof code === 'number' ? code : 20429)}`, spendsAttempt: false };
  if (status >= 500 || status === 408) return { kind: 'unknown', code: `twilio_http_${String(status)}` };
  if (typeof code === 'number' && code > 0) return twilioOutcome(code, to);
  const account = status === 401 || status === 403;
  return { kind: 'failed', code: `twilio_http_${String(status)}`, blame: account ? 'account' : 'other', alert: true };
}

/** @param error whatever the SDK threw; nothing of its text is kept, it may hold the number. */
export function twilioFault(error: unknown, to: string): DeliveryOutcome {
  const cause = field(error, 'cause');
  const system = field(error, 'code') ?? field(cause, 'code');
  const status = field(error, 'status');
  // axios puts a status on its own errors too when an answer broke off half-way; those carry a textual code.
  if (typeof status === 'number' && typeof system !== 'string') return answered(status, system, to);
  const name = typeof system === 'string' ? system : '';
  const connecting = field(cause, 'syscall') === 'connect' || field(error, 'syscall') === 'connect';
  if (NEVER_WRITTEN.has(name) || connecting) return { kind: 'retry', code: 'twilio_unreachable' };
  const timeout = name === 'ECONNABORTED' || name === 'ETIMEDOUT';
  return { kind: 'unknown', code: timeout ? 'twilio_timeout' : 'twilio_no_answer' };
}
