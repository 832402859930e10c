/** One message to one person, from plan to receipt, and the things it tells. */

import { type Channel, type PreferenceField, type Purpose, type RuleVerdict } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const MESSAGE_STATUSES = ['planned', 'claimed', 'dispatching', 'accepted', 'delivered', 'failed', 'unknown', 'cancelled'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** The link of a message that no eye can see stands at this position, where no item ever is. */
export const TRAP_POSITION = 9_999;

@Entity('message')
export class Message {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_pk' })
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId: string | null;

  @Column('uuid', { name: 'run_id', nullable: true })
  runId: string | null;

  /** What makes this message the same one when it is planned again; unique per person and purpose. */
  @Column('text', { name: 'dedupe_key' })
  dedupeKey: string;

  @Column('text')
  channel: Channel;

  @Column('text')
  purpose: Purpose;

  @Column('text')
  status: MessageStatus;

  @Column('timestamptz', { name: 'not_before' })
  notBefore: Date;

  /** Later than this it is no longer worth sending. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  /** Claims whose worker fell silent before the gate. */
  @Column('smallint', { default: 0 })
  lapses: number;

  /** Grows with every claim: a worker that was overtaken cannot write. */
  @Column('integer', { default: 0 })
  fence: number;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil: Date | null;

  @Column('text', { nullable: true })
  subject: string | null;

  @Column('bytea', { name: 'to_sealed', nullable: true })
  toSealed: Buffer | null;

  /** What the wording needs beside the items, e.g. the link of a sign-in message, sealed. */
  @Column('jsonb', { default: {} })
  facts: Record<string, unknown>;

  @Column('text', { name: 'provider_id', nullable: true })
  providerId: string | null;

  /** Parts a text was billed as. */
  @Column('smallint', { nullable: true })
  segments: number | null;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode: string | null;

  @Column('boolean', { name: 'resend_of_unknown', default: false })
  resendOfUnknown: boolean;

  /** The message of unknown fate that this one repeats, once, under the same Message-ID. */
  @Column('uuid', { name: 'resend_of', nullable: true })
  resendOf: string | null;

  @Column('timestamptz', { name: 'planned_at' })
  plannedAt: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

@Entity('message_item')
export class MessageItem {
  @PrimaryColumn('uuid', { name: 'message_id', primaryKeyConstraintName: 'message_item_pk' })
  messageId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'message_item_pk' })
  position: number;

  @Column('text')
  kind: 'job' | 'story';

  /** The job or the story. */
  @Column('uuid', { name: 'thing_id' })
  thingId: string;

  /** The job's cluster, or the story itself. */
  @Column('uuid', { name: 'cluster_id' })
  clusterId: string;

  @Column('double precision', { nullable: true })
  score: number | null;

  @Column('jsonb', { default: [] })
  reasons: RuleVerdict[];

  @Column('jsonb', { default: [] })
  unknowns: PreferenceField[];

  /** Why it was left out at the last moment, e.g. `job_closed`; null when it was told. */
  @Column('text', { nullable: true })
  dropped: string | null;
}

/** What a person has been shown; the primary key is the law that nothing is shown twice. */
@Entity('shown')
export class Shown {
  @PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'shown_pk' })
  candidateId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'shown_pk' })
  kind: 'job' | 'story';

  @PrimaryColumn('uuid', { name: 'cluster_id', primaryKeyConstraintName: 'shown_pk' })
  clusterId: string;

  @Column('smallint')
  bucket: number;

  @Column('uuid', { name: 'message_id' })
  messageId: string;

  @Column('timestamptz')
  at: Date;
}
