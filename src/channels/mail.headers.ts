/** The header fields every mail of ours carries, as plain values; the SMTP carrier transmits them, the development mailbox shows them. */

import { type EmailMessage } from './channel.js';

export interface MailSender {
  /** The one mailbox in From; ASCII or IDN domain. */
  readonly address: string;
  readonly name?: string;
  readonly replyTo?: string;
  /** Domain under which streams are named, e.g. `lists.acme.example`: List-Id is `<weekly-digest.lists.acme.example>`. */
  readonly listDomain: string;
  /** SenderId of Gmail's Feedback-ID: 5 to 15 letters, digits or hyphens, never changed. */
  readonly feedbackSender: string;
}

/** The exact bytes RFC 8058 asks for. */
export const ONE_CLICK = 'List-Unsubscribe=One-Click';

/** `<label.domain>` of RFC 2919; characters that no label may hold become hyphens. */
export function listIdentifier(listId: string, listDomain: string): string {
  const label = listId.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');
  return `<${label === '' ? 'list' : label}.${listDomain}>`;
}

/** True for an https URL that can stand between angle brackets in a header field unchanged (RFC 8058 §3.1). Of this machine a plain one will do: nobody else can follow it. */
export function validUnsubscribeUrl(url: string): boolean {
  return /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])[\x21\x23-\x3b\x3d\x3f-\x7e]+$/.test(url) && url.length <= 900 && URL.canParse(url);
}

/**
 * Fields beyond From, To, Subject, Date and Message-ID, in the order they are written.
 * Feedback-ID is `stream:locale:bulk:sender`, so that Gmail's complaint rates can be read per stream and language.
 */
export function streamHeaders(message: EmailMessage, sender: MailSender): Readonly<Record<string, string>> {
  const listId = listIdentifier(message.listId, sender.listDomain);
  return {
    'List-Id': listId,
    'List-Unsubscribe': `<${message.unsubscribeUrl}>`,
    'List-Unsubscribe-Post': ONE_CLICK,
    'Auto-Submitted': 'auto-generated',
    'Feedback-ID': `${listId.slice(1).split('.', 1)[0] ?? 'list'}:${message.locale}:bulk:${sender.feedbackSender}`,
    'Content-Language': message.locale,
  };
}
