/** What a person did about what we told them, or elsewhere. */

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const REACTION_TYPES = ['click', 'applied', 'hired', 'dismissed', 'not_relevant', 'saved'] as const;
export type ReactionType = (typeof REACTION_TYPES)[number];

@Entity('reaction')
export class Reaction {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'reaction_pk' })
  id: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  @Column('smallint')
  bucket: number;

  @Column('text')
  type: ReactionType;

  @Column('uuid', { name: 'job_id', nullable: true })
  jobId: string | null;

  @Column('uuid', { name: 'cluster_id', nullable: true })
  clusterId: string | null;

  @Column('uuid', { name: 'message_id', nullable: true })
  messageId: string | null;

  @Column('text')
  source: string;

  @Column('jsonb', { default: {} })
  detail: Record<string, unknown>;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
