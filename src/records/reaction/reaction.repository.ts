/** Reactions, and what follows from them for what may be told. */

import { Injectable } from '@nestjs/common';
import { bucketOf } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Reaction, type ReactionType } from './reaction.entity.js';

export interface NewReaction {
  readonly candidateId: string;
  readonly type: ReactionType;
  readonly jobId: string | null;
  readonly clusterId: string | null;
  readonly messageId: string | null;
  readonly source: string;
  readonly detail?: Record<string, unknown>;
  readonly at?: Date;
}

/** A job a person applied to, was hired for, or turned down is not told again. */
export const SETTLES_A_JOB: readonly ReactionType[] = ['applied', 'hired', 'dismissed', 'not_relevant'];

@Injectable()
export class ReactionRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record(reaction: NewReaction): Promise<void> {
    const now = this.clock.now();
    await this.database.manager.insert(Reaction, {
      candidateId: reaction.candidateId,
      bucket: bucketOf(reaction.candidateId),
      type: reaction.type,
      jobId: reaction.jobId,
      clusterId: reaction.clusterId,
      messageId: reaction.messageId,
      source: reaction.source,
      detail: (reaction.detail ?? {}) as never,
      at: reaction.at ?? now,
      recordedAt: now,
    });
  }

  /** Clusters of jobs the person has settled, each with how. */
  async settled(candidateId: string): Promise<Map<string, ReactionType>> {
    const rows = await this.database.query<{ clusterId: string; type: ReactionType }>(
      `select distinct on (cluster_id) cluster_id as "clusterId", type from reaction
       where candidate_id = $1 and cluster_id is not null and type = any($2::text[]) order by cluster_id, at`,
      [candidateId, SETTLES_A_JOB],
    );
    return new Map(rows.map(({ clusterId, type }) => [clusterId, type]));
  }
}
