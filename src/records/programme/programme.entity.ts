/** A standing outreach: what goes out, when, over which channels, to how much of a limit. */

import { type Channel } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ProgrammeKind = 'digest' | 'alert' | 'content' | 'journey';

/** Who a programme is for; an absent field does not narrow. */
export interface Audience {
  readonly stages?: readonly string[];
  readonly locales?: readonly string[];
}

export const UNKNOWN_POLICIES = ['park', 'resend'] as const;
export type UnknownPolicy = (typeof UNKNOWN_POLICIES)[number];

@Entity('programme')
export class Programme {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: ProgrammeKind;

  /** Cron, five fields; null runs only when asked. */
  @Column('text', { nullable: true })
  schedule: string | null;

  /** `candidate` = each person's own zone; else an IANA name. */
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { array: true })
  channels: Channel[];

  @Column('integer', { name: 'max_items' })
  maxItems: number;

  @Column('double precision', { name: 'min_score' })
  minScore: number;

  @Column('jsonb', { nullable: true })
  audience: Audience | null;

  /** What happens to letters of which nobody knows whether they arrived: kept as unknown, or sent once more under the same Message-ID. */
  @Column('text', { name: 'unknown_policy', default: 'park' })
  unknownPolicy: UnknownPolicy;

  @Column('boolean', { default: true })
  active: boolean;

  /** Occurrences up to here have their run. */
  @Column('timestamptz', { name: 'planned_through', nullable: true })
  plannedThrough: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
