/** A sign-in link (spent once) and the session it opened; both known only by the hash of their token. */

import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_token')
export class SignInToken {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_token_pk' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('text')
  purpose: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}

@Entity('session')
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
