/** Carries one SMS or WhatsApp message through Twilio. Creating is not idempotent there: silence is `unknown`, never a second try. */

import twilio from 'twilio';

import { type Carrier, type CarrierNews, type DeliveryOutcome, type LookUp, type MessageContext, type OutgoingMessage, type PointOfNoReturn, type TextMessage } from '../channel.js';
import { isUnitedStates } from './country.js';
import { twilioOutcome } from './twilio-codes.js';
import { TWILIO_TIMEOUT_MS, TwilioHttpClient } from './twilio.client.js';
import { searchTwilio } from './twilio.search.js';
import { twilioFault } from './twilio.fault.js';

export interface TwilioCarrierOptions {
  readonly channel: 'sms' | 'whatsapp';
  readonly accountSid: string;
  readonly authToken: string;
  /** E.164 number, or for SMS an alphanumeric sender; or a Messaging Service instead. One of the two. */
  readonly from?: string;
  readonly messagingServiceSid?: string;
  /** Our own public origin; status callbacks go to `/hooks/twilio/status/{attemptId}` below it. */
  readonly publicUrl: string;
  /** Another origin than Twilio's. */
  readonly apiBaseUrl?: string;
  /** Parts a text is billed as: Twilio's own number is 0 as long as a Messaging Service has not cut the text. */
  readonly countSegments?: (text: string) => number;
  /** Milliseconds to wait for an answer; default 15,000. */
  readonly timeoutMs?: number;
}

type CreateOptions = Parameters<twilio.Twilio['messages']['create']>[0];

const E164 = /^\+[1-9]\d{6,14}$/;
/** Twilio's limit for a body, in UTF-16 units. */
const MAX_BODY = 1_600;
const MAX_VALIDITY_SECONDS = 36_000;

const refused = (code: string, blame: 'address' | 'content' | 'other'): DeliveryOutcome => ({ kind: 'failed', code, blame });

/** The callback address of one attempt; its first call proves that an unknown attempt was accepted (rules §2 "Reconcile"). */
export const statusCallbackUrl = (publicUrl: string, attemptId: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/hooks/twilio/status/${encodeURIComponent(attemptId)}`;

/** The name under which an account's failures on one channel count together. */
export const twilioAccount = (accountSid: string, channel: 'sms' | 'whatsapp'): string => `twilio:${accountSid}:${channel}`;

export class TwilioCarrier implements Carrier {
  readonly channel: 'sms' | 'whatsapp';
  readonly #options: TwilioCarrierOptions;
  readonly #sender: Pick<CreateOptions, 'from' | 'messagingServiceSid'>;
  readonly #client: twilio.Twilio;

  /** @throws RangeError when a credential is empty or not exactly one sender is given. */
  constructor(options: TwilioCarrierOptions) {
    if (options.accountSid === '' || options.authToken === '') throw new RangeError('Twilio needs an account SID and a token');
    if ((options.from === undefined) === (options.messagingServiceSid === undefined)) throw new RangeError('give either a sender or a Messaging Service');
    this.channel = options.channel;
    this.#options = options;
    this.#sender = options.from === undefined ? { messagingServiceSid: options.messagingServiceSid } : { from: this.#address(options.from) };
    this.#client = twilio(options.accountSid, options.authToken, {
      httpClient: new TwilioHttpClient(options.apiBaseUrl, options.timeoutMs ?? TWILIO_TIMEOUT_MS),
    });
  }

  /** Rejects only when `pointOfNoReturn` does; nothing left then. */
  async send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    if (message.kind !== this.channel) return { kind: 'failed', code: 'wrong_channel', blame: 'other', alert: true };
    const text: TextMessage = message;
    const objection = this.#objection(text, context);
    if (objection !== null) return objection;
    const create = this.#create(text);
    if ((await pointOfNoReturn()) === 'stop') return { kind: 'stopped' };
    const outcome = await this.#post(create, text.to);
    const segments = this.channel === 'sms' ? this.#options.countSegments?.(text.text) : undefined;
    return outcome.kind === 'accepted' && segments !== undefined ? { ...outcome, segments } : outcome;
  }

  lookUp(lost: LookUp): Promise<CarrierNews | null> {
    return searchTwilio(this.#client, this.#address(lost.to), lost);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #objection(message: TextMessage, context: MessageContext): DeliveryOutcome | null {
    if (!E164.test(message.to)) return refused('invalid_number', 'address');
    if (message.template === undefined && message.text.trim() === '') return refused('empty_body', 'content');
    if (message.template === undefined && message.text.length > MAX_BODY) return refused('body_too_long', 'content');
    if (message.template !== undefined && this.channel === 'sms') return refused('template_on_sms', 'content');
    const { validitySeconds: validity } = message;
    if (!Number.isInteger(validity) || validity < 1 || validity > MAX_VALIDITY_SECONDS) return refused('invalid_validity', 'other');
    // Meta carries no marketing templates to US numbers; everything that is not a service message is one.
    const marketing = message.template !== undefined && context.purpose !== 'service';
    return marketing && isUnitedStates(message.to) ? refused('us_marketing_template', 'other') : null;
  }

  #create(message: TextMessage): CreateOptions {
    const { template } = message;
    return {
      ...this.#sender,
      to: this.#address(message.to),
      statusCallback: statusCallbackUrl(this.#options.publicUrl, message.attemptId),
      validityPeriod: message.validitySeconds,
      ...(template === undefined
        ? { body: message.text }
        : { contentSid: template.contentSid, contentVariables: JSON.stringify(template.variables) }),
    };
  }

  async #post(create: CreateOptions, to: string): Promise<DeliveryOutcome> {
    try {
      const created = await this.#client.messages.create(create);
      // The SDK takes any 2xx for a message: an answer without a SID proves nothing.
      if (typeof created.sid !== 'string' || created.sid === '') return { kind: 'unknown', code: 'twilio_no_sid' };
      const stillborn = created.status === 'failed' && typeof created.errorCode === 'number';
      return stillborn ? twilioOutcome(created.errorCode, to) : { kind: 'accepted', providerId: created.sid };
    } catch (error) {
      return twilioFault(error, to);
    }
  }

  #address(number: string): string {
    return this.channel === 'whatsapp' ? `whatsapp:${number}` : number;
  }
}

export const createTwilioCarrier = (options: TwilioCarrierOptions): Carrier => new TwilioCarrier(options);
