/** The port every carrier stands behind: one attempt, a point of no return, an outcome that never pretends to know. */

import { type Channel, type Locale, type Purpose } from '#lib/vocabulary';

export interface EmailMessage {
  readonly kind: 'email';
  readonly attemptId: string;
  /** Display name and address of the recipient; exactly one address. */
  readonly to: { readonly address: string; readonly name?: string };
  /** Return-path of this message alone (VERP), so that a bounce names it. */
  readonly envelopeFrom?: string;
  /** RFC 5322 Message-ID with angle brackets; the same for every attempt of one message. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
  /** Stable label of the stream, e.g. `weekly-digest`, for List-Id. */
  readonly listId: string;
  /** HTTPS address that unsubscribes by POST (RFC 8058) and shows a page on GET. */
  readonly unsubscribeUrl: string;
  readonly date: Date;
}

export interface TextMessage {
  readonly kind: 'sms' | 'whatsapp';
  readonly attemptId: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly locale: Locale;
  /** Seconds the provider may keep the message queued, 1 to 36,000. */
  readonly validitySeconds: number;
  /** WhatsApp: what an approved template would be told to say, by its language. */
  readonly templateWords?: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
  /** WhatsApp outside the 24-hour window: an approved template instead of free text. */
  readonly template?: { readonly contentSid: string; readonly variables: Readonly<Record<string, string>> };
}

export type OutgoingMessage = EmailMessage | TextMessage;

/** Facts a development mailbox shows beside the message; no carrier transmits them. */
export interface MessageContext {
  readonly messageRef: string;
  readonly candidateRef: string;
  readonly purpose: Purpose;
}

/**
 * Called by the carrier at the last moment before the message can leave (SMTP: after the server's 354;
 * Twilio: just before the request is written). `stop` means that nothing may leave.
 */
export type PointOfNoReturn = () => Promise<'go' | 'stop'>;

export type DeliveryOutcome =
  | { readonly kind: 'accepted'; readonly providerId: string; /** Parts a text is billed as. */ readonly segments?: number }
  /** The gate closed at the point of no return; nothing left. */
  | { readonly kind: 'stopped' }
  /** Certainly not sent, and trying again may help. */
  | {
      readonly kind: 'retry';
      readonly code: string;
      /** Not before this many seconds. */
      readonly afterSeconds?: number;
      /** Tries in all that the provider's rule allows for this code; absent = the sender's own limit. */
      readonly maxTries?: number;
      /** `false` when the provider never looked at the message (rate limits): the attempt does not count. */
      readonly spendsAttempt?: false;
    }
  /** Certainly not sent, and trying again will not help; `address` when the address itself is to blame. */
  | { readonly kind: 'failed'; readonly code: string; readonly blame: 'address' | 'opt_out' | 'content' | 'account' | 'other'; /** An operator should look. */ readonly alert?: true }
  /** Perhaps sent: never repeated on its own. */
  | { readonly kind: 'unknown'; readonly code: string };

type Blame = Extract<DeliveryOutcome, { kind: 'failed' }>['blame'];

/** What a provider knows of a message it took. */
export type CarrierNews =
  | { readonly kind: 'on_its_way' | 'delivered'; readonly providerId: string }
  | {
      readonly kind: 'undelivered';
      readonly providerId: string;
      readonly code: string;
      readonly blame: Blame;
      /** The provider's rule allows the same message again; without `maxTries` it does not count as a try. */
      readonly again?: { readonly afterSeconds: number; readonly maxTries?: number };
    };

/** A message whose answer was lost. */
export interface LookUp {
  /** E.164. */
  readonly to: string;
  readonly since: Date;
  /** Words that no other message carries, e.g. its own links. */
  readonly marks: readonly string[];
  /** The provider's ids of messages that are not the one. */
  readonly knownIds: readonly string[];
}

/** Something that can carry messages of one channel. */
export interface Carrier {
  readonly channel: Channel;
  /** Never throws for anything a provider or network does; that is an outcome. */
  send(message: OutgoingMessage, context: MessageContext, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome>;
  /** Asks the provider for a lost message; null = no proof. Absent where a provider cannot be asked. Rejects when it does not answer. */
  readonly lookUp?: ((lost: LookUp) => Promise<CarrierNews | null>) | undefined;
  close(): Promise<void>;
}
