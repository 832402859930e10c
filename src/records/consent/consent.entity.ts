/** What a person allowed: every statement ever made (the proof) and the one now in force per channel and purpose. */

import { type Channel, type Purpose } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Who made the statement known to us. */
export type ConsentBy = 'person' | 'recruiter' | 'import' | 'carrier';

@Entity('consent_event')
export class ConsentEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'consent_event_pk' })
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('text')
  channel: Channel;

  @Column('text')
  purpose: Purpose;

  @Column('boolean')
  granted: boolean;

  @Column('text', { nullable: true })
  wording: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text')
  by: ConsentBy;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}

@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'consent_pk' })
  candidateId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'consent_pk' })
  channel: Channel;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'consent_pk' })
  purpose: Purpose;

  @Column('smallint')
  bucket: number;

  @Column('boolean')
  granted: boolean;

  @Column('timestamptz')
  at: Date;

  @Column('bigint', { name: 'event_id' })
  eventId: string;
}

/** An address that must not be written to, whoever it belongs to; outlives the person's record. */
@Entity('suppression')
export class Suppression {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'suppression_pk' })
  digest: Buffer;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'suppression_pk' })
  channel: Channel;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  at: Date;
}
