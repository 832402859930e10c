/** One address of a person, sealed; found again through its keyed digest. */

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ContactKind = 'email' | 'phone';

@Entity('contact_point')
export class ContactPoint {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_point_pk' })
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('text')
  kind: ContactKind;

  @Column('bytea')
  sealed: Buffer;

  @Column('bytea')
  digest: Buffer;

  @Column('smallint')
  position: number;

  @Column('text', { default: 'good' })
  state: 'good' | 'bad';

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}
