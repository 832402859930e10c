/** A key to the admin API: shown once, kept as a hash, limited to scopes. */

import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SCOPES = ['candidates:read', 'candidates:write', 'jobs:read', 'jobs:write', 'outreach:read', 'outreach:write', 'keys:write'] as const;
export type Scope = (typeof SCOPES)[number];

@Entity('api_key')
export class ApiKeyRecord {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'api_key_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('bytea', { name: 'secret_hash' })
  secretHash: Buffer;

  @Column('text', { array: true })
  scopes: Scope[];

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
