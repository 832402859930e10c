/** One round of a programme, cut into buckets, and what was decided about each person in it. */

import { type Channel, type Reason } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('outreach_run')
export class OutreachRun {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outreach_run_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  /** Local date and time of the schedule this run is for, `YYYY-MM-DD HH:MM:SS`; null when it was asked for by hand. Text: a timestamp without a zone would come back as this machine's own. */
  @Column('text', { nullable: true })
  occurrence: string | null;

  @Column('boolean', { name: 'dry_run' })
  dryRun: boolean;

  /** Planning does not start before. */
  @Column('timestamptz')
  at: Date;

  @Column('text')
  status: 'queued' | 'planning' | 'planned';

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}

@Entity('outreach_run_bucket')
export class OutreachRunBucket {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'outreach_run_bucket_pk' })
  runId: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'outreach_run_bucket_pk' })
  bucket: number;

  @Column('text')
  status: 'waiting' | 'done';

  /** Last candidate of the bucket that has a decision. */
  @Column('uuid', { nullable: true })
  checkpoint: string | null;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil: Date | null;

  @Column('integer', { default: 0 })
  considered: number;
}

export type Outcome = 'planned' | 'sent' | 'held' | 'refused';

@Entity('decision')
export class DecisionRecord {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'decision_pk' })
  id: string;

  /** Null for a recruiter's note. */
  @Column('uuid', { name: 'run_id', nullable: true })
  runId: string | null;

  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId: string | null;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  reason: Reason | null;

  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('uuid', { name: 'message_id', nullable: true })
  messageId: string | null;

  @Column('jsonb', { default: {} })
  detail: { channel?: Channel; checked?: readonly unknown[]; items?: readonly unknown[] };

  @Column('text', { name: 'rule_version' })
  ruleVersion: string;

  @Column('timestamptz')
  at: Date;
}
