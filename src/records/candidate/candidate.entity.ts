/** A person we keep a relationship with. Names are separate and optional; nothing here says where they live. */

import { type ContactRules, type Locale } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who set a rule; an import never overrules what the person chose. */
export type SetBy = 'person' | 'recruiter' | 'import';

@Entity('candidate')
export class Candidate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'candidate_pk' })
  id: string;

  @Column('smallint')
  bucket: number;

  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Column('text', { name: 'given_name', nullable: true })
  givenName: string | null;

  @Column('text', { name: 'family_name', nullable: true })
  familyName: string | null;

  @Column('text', { nullable: true })
  locale: Locale | null;

  @Column('text', { name: 'locale_by', nullable: true })
  localeBy: SetBy | null;

  @Column('text', { name: 'time_zone', nullable: true })
  timeZone: string | null;

  @Column('text', { name: 'time_zone_by', nullable: true })
  timeZoneBy: SetBy | null;

  @Column('text', { nullable: true })
  stage: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('jsonb', { name: 'contact_rules', default: {} })
  contactRules: ContactRules;

  @Column('text', { name: 'contact_rules_by', nullable: true })
  contactRulesBy: SetBy | null;

  @Column('bytea', { name: 'imported_digest', nullable: true, select: false })
  importedDigest: Buffer | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;
}
