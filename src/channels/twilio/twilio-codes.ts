/** Twilio's error codes, one table for the API's answers and for status callbacks (rules §2): code -> class -> what to do. */

import { type DeliveryOutcome } from '../channel.js';
import { isUnitedStates } from './country.js';

export const TWILIO_CLASSES = [
  'dead_number', 'opted_out', 'not_on_whatsapp', 'filtered', 'transient', 'defect', 'rate', 'meta_limit', 'account', 'ambiguous', 'unlisted',
] as const;
export type TwilioClass = (typeof TWILIO_CLASSES)[number];

const CODES: ReadonlyMap<number, TwilioClass> = new Map<number, TwilioClass>([
  [21211, 'dead_number'], [21614, 'dead_number'], [30005, 'dead_number'], [30006, 'dead_number'],
  [21610, 'opted_out'],
  [63003, 'not_on_whatsapp'], [63024, 'not_on_whatsapp'],
  [30004, 'filtered'], [30007, 'filtered'],
  [30001, 'transient'], [30003, 'transient'], [30008, 'transient'],
  [63016, 'defect'],
  [20429, 'rate'], [63018, 'rate'],
  [63049, 'meta_limit'],
  [20003, 'account'], [30002, 'account'], [21408, 'account'], [30034, 'account'],
  [20500, 'ambiguous'],
]);

/** Codes the table knows, for tests and reports. */
export const TWILIO_CODES: readonly number[] = [...CODES.keys()];

export const twilioClass = (code: number): TwilioClass => CODES.get(code) ?? 'unlisted';

const HALF_HOUR = 1_800;
const DAY = 86_400;

/** Meta's limit per person: never again in the US, elsewhere once more after a day at the earliest. */
const metaLimit = (name: string, to: string): DeliveryOutcome => isUnitedStates(to)
  ? { kind: 'failed', code: name, blame: 'other' }
  : { kind: 'retry', code: name, afterSeconds: DAY, maxTries: 2 };

/**
 * What a code means for the attempt it came with.
 * @param to the recipient in E.164, because Meta's limit is final in the US.
 * @returns never `accepted` or `stopped`; a code that is not in the table is a failure an operator must see, never a retry.
 */
export function twilioOutcome(code: number, to: string): DeliveryOutcome {
  const name = `twilio_${String(code)}`;
  switch (twilioClass(code)) {
    case 'dead_number':
    case 'not_on_whatsapp': return { kind: 'failed', code: name, blame: 'address' };
    case 'opted_out': return { kind: 'failed', code: name, blame: 'opt_out' };
    case 'filtered': return { kind: 'failed', code: name, blame: 'content', alert: true };
    case 'transient': return { kind: 'retry', code: name, afterSeconds: HALF_HOUR, maxTries: 3 };
    case 'defect': return { kind: 'failed', code: name, blame: 'content', alert: true };
    case 'rate': return { kind: 'retry', code: name, spendsAttempt: false };
    case 'meta_limit': return metaLimit(name, to);
    case 'account': return { kind: 'failed', code: name, blame: 'account', alert: true };
    case 'ambiguous': return { kind: 'unknown', code: name };
    case 'unlisted': return { kind: 'failed', code: name, blame: 'other', alert: true };
  }
}
