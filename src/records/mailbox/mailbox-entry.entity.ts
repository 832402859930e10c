/** A message the development mailbox kept instead of a carrier; its text and address are sealed like everywhere else. */

import { type Channel, type Locale, type Purpose } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mailbox_entry')
export class MailboxEntryRecord {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mailbox_entry_pk' })
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  channel: Channel;

  @Column('text')
  locale: Locale;

  @Column('text')
  purpose: Purpose;

  @Column('text', { name: 'message_ref' })
  messageRef: string;

  @Column('text', { name: 'candidate_ref' })
  candidateRef: string;

  @Column('bytea')
  sealed: Buffer;
}
