/** The attention ledger: every message takes a slot of the person's attention for as long as the window lasts. */

import { type Channel, type FrequencyPeriod, type Purpose } from '#lib/vocabulary';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Messages a person asked for are counted apart from those we thought of. */
export type AttentionKind = 'outreach' | 'service';

@Entity('attention')
export class Attention {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'attention_pk' })
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('uuid', { name: 'message_id' })
  messageId: string;

  @Column('text')
  channel: Channel;

  @Column('text')
  purpose: Purpose;

  @Column('text')
  kind: AttentionKind;

  @Column('timestamptz')
  at: Date;

  @Column('smallint')
  slot: number;

  @Column('tstzrange')
  span: string;

  /** The person's cap, or the default in its place, when the slot was taken; for service messages theirs. */
  @Column('smallint', { name: 'cap_max' })
  capMax: number;

  @Column('text', { name: 'cap_per' })
  capPer: FrequencyPeriod;

  /** The organisation's caps in force then, as written: `5/day,sms:2/month`; empty for service messages. */
  @Column('text', { name: 'organisation_caps' })
  organisationCaps: string;

  @Column('timestamptz', { name: 'freed_at', nullable: true })
  freedAt: Date | null;
}
