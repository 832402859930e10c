/** An attempt that certainly did not arrive, kept beside the message that was tried again or on another channel. */

import { type Channel } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message_attempt')
export class MessageAttempt {
  @PrimaryColumn('uuid', { name: 'message_id', primaryKeyConstraintName: 'message_attempt_pk' })
  messageId: string;

  /** The message's fence when this attempt was made. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'message_attempt_pk' })
  fence: number;

  @Column('text')
  channel: Channel;

  /** When it was handed over; null when it never was, e.g. because the channel's rules had no words for it. */
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'ended_at' })
  endedAt: Date;

  @Column('bytea', { name: 'to_sealed', nullable: true })
  toSealed: Buffer | null;

  @Column('text', { name: 'provider_id', nullable: true })
  providerId: string | null;

  @Column('text', { name: 'error_code' })
  errorCode: string;
}
