/** What matching reads of a person, made of what they stated and of what they were shown; it can be made anew at any time. */

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('match_profile')
export class MatchProfileRecord {
  @PrimaryColumn('uuid', { name: 'candidate_id', primaryKeyConstraintName: 'match_profile_pk' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  /** Of the preferences it was made of. */
  @Column('integer')
  version: number;

  /** How statements were read and packed, see match-profiles.ts; another one is made anew before it is read. */
  @Column('text')
  format: string;

  @Column('bytea')
  packed: Buffer;

  /** Clusters of jobs they know, sixteen bytes each; kept by the triggers of the migration. */
  @Column('bytea')
  seen: Buffer;
}
