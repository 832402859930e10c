/** Where the development mailbox keeps what would have been sent; its owner decides how. */

import { type Channel, type Locale, type Purpose } from '#lib/vocabulary';

export interface MailboxEntry {
  /** The attempt's id: keeping the same attempt twice is keeping it once. */
  readonly id: string;
  readonly at: Date;
  readonly channel: Channel;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly locale: Locale;
  /** What would be on the wire beside the content: header fields of a mail, request fields of a text. */
  readonly headers: Readonly<Record<string, string>>;
  readonly messageRef: string;
  readonly candidateRef: string;
  readonly purpose: Purpose;
  /** Parts an SMS is billed as; absent for other channels. */
  readonly segments?: number;
}

export interface MailboxStore {
  keep(entry: MailboxEntry): Promise<void>;
}
