/** Reactions, and what follows from them for what may be told. */

import { Injectable } from '@nestjs/common';
import { bucketOf } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Reaction, type ReactionDetail, type ReactionType } from './reaction.entity.js';

export interface NewReaction {
  readonly candidateId: string;
  readonly type: ReactionType;
  readonly jobId: string | null;
  readonly clusterId: string | null;
  readonly messageId: string | null;
  readonly source: string;
  readonly detail?: ReactionDetail;
  readonly at?: Date;
}

/** A link of a message that was followed, by whom is not yet said. */
export interface FollowedLink {
  readonly id: string;
  readonly at: Date;
  readonly position: number | null;
  readonly suspected: boolean;
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

  /** Every link of this message that was followed; of the trap the position is null. */
  async followed(candidateId: string, messageId: string): Promise<FollowedLink[]> {
    return this.database.query<FollowedLink>(
      `select id, at, case when (detail ->> 'trap')::boolean then null else coalesce((detail ->> 'position')::int, 0) end as position,
         coalesce((detail ->> 'suspectedMachine')::boolean, false) as suspected
       from reaction where candidate_id = $1 and message_id = $2 and type = 'click' order by at, id`,
      [candidateId, messageId],
    );
  }

  async suspect(ids: readonly string[]): Promise<void> {
    await this.database.query(`update reaction set detail = detail || '{"suspectedMachine": true}' where id = any($1::bigint[])`, [ids]);
  }

  /** Takes back every wish for fewer of one trait; the jobs themselves stay settled. False when there is none. */
  async undoFewer(candidateId: string, trait: string): Promise<boolean> {
    const rows = await this.database.query(
      `update reaction set detail = detail || jsonb_build_object('undoneAt', $3::text)
       where candidate_id = $1 and type = 'not_relevant' and detail #>> '{fewer,trait}' = $2 and not detail ? 'undoneAt' returning id`,
      [candidateId, trait, this.clock.now().toISOString()],
    );
    return rows.length > 0;
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
