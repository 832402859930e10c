/** What a status of Twilio's says about a message of ours, the same whether it was called back or listed. */

import { type CarrierNews, type DeliveryOutcome } from '../channel.js';
import { twilioOutcome } from './twilio-codes.js';

export interface TwilioStatus {
  readonly sid: string;
  /** As Twilio spells it. */
  readonly status: string;
  /** E.164, with or without `whatsapp:`. */
  readonly to: string;
  readonly errorCode: number | null;
}

const ON_ITS_WAY: ReadonlySet<string> = new Set(['accepted', 'scheduled', 'queued', 'sending', 'sent']);
const ARRIVED: ReadonlySet<string> = new Set(['delivered', 'read', 'partially_delivered']);
const NOT_ARRIVED: ReadonlySet<string> = new Set(['undelivered', 'failed', 'canceled']);

/** While the account is refused, in seconds. */
const AFTER_ACCOUNT_FAULT = 1_800;
/** Least wait of a message that Twilio turned away unread, in seconds. */
const SHORTEST_WAIT = 60;

/** Null for a status that says nothing we act on. */
export function twilioNews({ sid, status, to, errorCode }: TwilioStatus): CarrierNews | null {
  if (ON_ITS_WAY.has(status)) return { kind: 'on_its_way', providerId: sid };
  if (ARRIVED.has(status)) return { kind: 'delivered', providerId: sid };
  if (!NOT_ARRIVED.has(status)) return null;
  if (errorCode === null) return { kind: 'undelivered', providerId: sid, code: `twilio_${status}`, blame: 'other' };
  const outcome = twilioOutcome(errorCode, to.replace('whatsapp:', ''));
  switch (outcome.kind) {
    // Every further message would meet the same: it waits until the account is in order.
    case 'failed': if (outcome.blame === 'account') return { kind: 'undelivered', providerId: sid, code: outcome.code, blame: 'account', again: { afterSeconds: AFTER_ACCOUNT_FAULT } };
      return { kind: 'undelivered', providerId: sid, code: outcome.code, blame: outcome.blame };
    case 'retry': return { kind: 'undelivered', providerId: sid, code: outcome.code, blame: 'other', again: againOf(outcome) };
    // An ambiguous code says nothing about arrival, but Twilio does know the message.
    case 'unknown':
    case 'accepted':
    case 'stopped': return { kind: 'on_its_way', providerId: sid };
  }
}

const againOf = ({ afterSeconds, maxTries }: Extract<DeliveryOutcome, { kind: 'retry' }>) =>
  ({ afterSeconds: afterSeconds ?? SHORTEST_WAIT, ...(maxTries === undefined ? {} : { maxTries }) });
