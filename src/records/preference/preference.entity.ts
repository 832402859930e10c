/** What a person said they want, with the day they said it. */

import { type StatedPreferences } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type StatedBy = 'person' | 'recruiter' | 'import';

export interface FieldDate {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly by: StatedBy;
}

@Entity('preference')
export class Preference {
  @PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'preference_pk' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('jsonb')
  stated: StatedPreferences;

  @Column('text')
  source: StatedBy;

  @Column('timestamptz', { name: 'stated_at' })
  statedAt: Date;

  /** Fields whose date and source are not those of the statement as a whole. */
  @Column('jsonb', { nullable: true })
  fields: Readonly<Record<string, FieldDate>> | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
