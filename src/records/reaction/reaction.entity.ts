/** What a person did about what we told them, or elsewhere. */

import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { type NamedTrait } from './adjustment.js';

export const REACTION_TYPES = ['click', 'applied', 'hired', 'dismissed', 'not_relevant', 'saved'] as const;
export type ReactionType = (typeof REACTION_TYPES)[number];

/** What is known of a reaction beside the job; of other shapes only what an outside reporter sent. */
export interface ReactionDetail {
  /** Followed by a program, not by a person: it moves nothing and is counted nowhere. */
  readonly suspectedMachine?: boolean;
  /** The link no eye can see. */
  readonly trap?: boolean;
  /** Position in the message of what was followed. */
  readonly position?: number;
  /** "Less like this": the trait of which the person wants fewer, and what it was called then. Absent = this job only. */
  readonly fewer?: NamedTrait;
  /** "Less like this" about this job and nothing else. */
  readonly onlyThis?: boolean;
  /** ISO 8601: the person took the effect back. */
  readonly undoneAt?: string;
  readonly storyId?: string;
}

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
  detail: ReactionDetail;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
