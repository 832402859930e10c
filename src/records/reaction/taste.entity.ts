/** What a person's actions say about the jobs they like: sums that fade, and since when they count. */

import { type Taste } from '#lib/learner';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('taste')
export class TasteRecord {
  @PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'taste_pk' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('jsonb')
  learned: Taste;

  /** The person cleared it then; earlier actions count no more. */
  @Column('timestamptz', { name: 'cleared_at', nullable: true })
  clearedAt: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** How far silence has been listened to; one row. */
@Entity('silence_heard')
export class SilenceHeard {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'silence_heard_pk' })
  one: boolean;

  @Column('timestamptz')
  through: Date;
}
