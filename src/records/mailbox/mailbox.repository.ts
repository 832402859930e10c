/** What the development mailbox holds. */

import { Injectable } from '@nestjs/common';
import { type Channel, type Locale, type Purpose } from '#lib/vocabulary';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';

export interface MailboxLetter {
  readonly id: string;
  readonly at: Date;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly purpose: Purpose;
  readonly messageRef: string;
  readonly candidateRef: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly segments?: number;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly purpose: Purpose;
  readonly message_ref: string;
  readonly candidate_ref: string;
  readonly sealed: Buffer;
}

@Injectable()
export class MailboxRepository {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** Keeping the same letter twice is keeping it once. */
  async keep({ id, at, channel, locale, purpose, messageRef, candidateRef, ...inside }: MailboxLetter): Promise<void> {
    await this.database.query(
      `insert into mailbox_entry (id, at, channel, locale, purpose, message_ref, candidate_ref, sealed)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
      [id, at, channel, locale, purpose, messageRef, candidateRef, this.vault.seal(JSON.stringify(inside))],
    );
  }

  async get(id: string): Promise<MailboxLetter | null> {
    const row = await this.database.one<Row>(`select * from mailbox_entry where id = $1`, [id]);
    return row && this.#letter(row);
  }

  /** Newest first. */
  async list(limit: number): Promise<MailboxLetter[]> {
    const rows = await this.database.query<Row>(`select * from mailbox_entry order by at desc, id desc limit $1`, [limit]);
    return rows.map((row) => this.#letter(row));
  }

  async count(): Promise<number> {
    const row = await this.database.one<{ count: string }>(`select count(*) from mailbox_entry`);
    return Number(row?.count ?? 0);
  }

  #letter({ sealed, message_ref: messageRef, candidate_ref: candidateRef, ...row }: Row): MailboxLetter {
    const inside = JSON.parse(this.vault.open(sealed)) as Pick<MailboxLetter, 'to' | 'subject' | 'text' | 'html' | 'headers' | 'segments'>;
    return { ...row, messageRef, candidateRef, ...inside };
  }
}
