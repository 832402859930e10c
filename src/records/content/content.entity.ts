/** A story worth somebody's time: language versions, what it is about, and while it is fresh. */

import { type Locale } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface ContentVersion {
  readonly title: string;
  readonly summary?: string;
  readonly url: string;
}

@Entity('content')
export class Content {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'content_pk' })
  id: string;

  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Column('text', { array: true, default: [] })
  topics: string[];

  @Column('text', { name: 'role_families', array: true, default: [] })
  roleFamilies: string[];

  @Column('jsonb')
  versions: Partial<Record<Locale, ContentVersion>>;

  @Column('timestamptz', { name: 'publish_at' })
  publishAt: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
