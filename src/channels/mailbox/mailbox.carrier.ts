/** Sends nothing: keeps what would have been sent, for development, the demo and the simulator. Same gate, same outcomes. */

import { type Channel } from '#lib/vocabulary';
import { type Clock, SystemClock } from '../../platform/clock/clock.js';

import { type Carrier, type DeliveryOutcome, type EmailMessage, type MessageContext, type OutgoingMessage, type PointOfNoReturn, type TextMessage } from '../channel.js';
import { type MailSender, streamHeaders } from '../mail.headers.js';
import { type MailboxEntry, type MailboxStore } from './mailbox.store.js';

export interface MailboxOptions {
  readonly clock?: Clock;
  /** Who mails would come from; shown in the headers. */
  readonly sender?: MailSender;
  /** Parts a text is billed as; without it entries of SMS carry none. */
  readonly countSegments?: (text: string) => number;
}

const DEVELOPMENT_SENDER: MailSender = { address: 'mailbox@kesher.invalid', name: 'Kesher', listDomain: 'lists.kesher.invalid', feedbackSender: 'kesher-dev' };

const mailbox = (address: string, name: string | undefined): string => (name === undefined ? address : `${name} <${address}>`);

export class MailboxCarrier implements Carrier {
  readonly channel: Channel;
  readonly #store: MailboxStore;
  readonly #clock: Clock;
  readonly #sender: MailSender;
  readonly #countSegments: ((text: string) => number) | undefined;

  constructor(channel: Channel, store: MailboxStore, options: MailboxOptions = {}) {
    this.channel = channel;
    this.#store = store;
    this.#clock = options.clock ?? new SystemClock();
    this.#sender = options.sender ?? DEVELOPMENT_SENDER;
    this.#countSegments = options.countSegments;
  }

  /** Rejects when the gate or the store does: both are ours, no provider is involved. */
  async send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    if (message.kind !== this.channel) return { kind: 'failed', code: 'wrong_channel', blame: 'other', alert: true };
    if ((await pointOfNoReturn()) === 'stop') return { kind: 'stopped' };
    const entry = this.#entry(message, context);
    await this.#store.keep(entry);
    return { kind: 'accepted', providerId: `mailbox-${message.attemptId}`, ...(entry.segments === undefined ? {} : { segments: entry.segments }) };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #entry(message: OutgoingMessage, context: MessageContext): MailboxEntry {
    const { messageRef, candidateRef, purpose } = context;
    const common = { id: message.attemptId, at: this.#clock.now(), channel: message.kind, text: message.text, locale: message.locale, messageRef, candidateRef, purpose };
    if (message.kind === 'email') {
      return { ...common, to: message.to.address, subject: message.subject, html: message.html, headers: this.#mailHeaders(message) };
    }
    const segments = message.kind === 'sms' ? this.#countSegments?.(message.text) : undefined;
    return { ...common, to: message.to, subject: null, html: null, headers: textHeaders(message), ...(segments === undefined ? {} : { segments }) };
  }

  #mailHeaders(message: EmailMessage): Readonly<Record<string, string>> {
    return {
      ...(message.envelopeFrom === undefined ? {} : { 'Return-Path': `<${message.envelopeFrom}>` }),
      From: mailbox(this.#sender.address, this.#sender.name),
      To: mailbox(message.to.address, message.to.name),
      Subject: message.subject,
      'Message-ID': message.messageId,
      Date: message.date.toUTCString().replace('GMT', '+0000'),
      ...streamHeaders(message, this.#sender),
    };
  }
}

function textHeaders(message: TextMessage): Readonly<Record<string, string>> {
  return {
    To: message.kind === 'whatsapp' ? `whatsapp:${message.to}` : message.to,
    ValidityPeriod: String(message.validitySeconds),
    ...(message.template === undefined ? {} : { ContentSid: message.template.contentSid, ContentVariables: JSON.stringify(message.template.variables) }),
  };
}

export const createMailboxCarrier = (channel: Channel, store: MailboxStore, options: MailboxOptions = {}): Carrier => new MailboxCarrier(channel, store, options);
