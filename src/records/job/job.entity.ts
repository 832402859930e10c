/** One posting of one feed, as its employer stated it and as we read it. */

import { type JobPosting } from '#lib/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('job')
export class Job {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'job_pk' })
  id: string;

  @Column('text', { name: 'external_id' })
  externalId: string;

  @Column('text')
  source: string;

  @Column('text')
  title: string;

  @Column('text')
  company: string;

  @Column('jsonb')
  posting: JobPosting;

  /** Fields of the posting that were recognised in its words, not stated by the feed. */
  @Column('text', { array: true, default: [] })
  recognised: string[];

  @Column('bytea', { select: false })
  digest: Buffer;

  @Column('uuid', { name: 'cluster_id' })
  clusterId: string;

  @Column('text', { name: 'cluster_key' })
  clusterKey: string;

  @Column('text', { nullable: true })
  fingerprint: string | null;

  @Column('text')
  status: 'open' | 'closed';

  @Column('timestamptz', { name: 'posted_at', nullable: true })
  postedAt: Date | null;

  @Column('timestamptz', { name: 'closes_at', nullable: true })
  closesAt: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  /** The import that last brought it. */
  @Column('uuid', { name: 'seen_in', nullable: true })
  seenIn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
