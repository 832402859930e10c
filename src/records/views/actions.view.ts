/** What one person did and what they were told, with the postings it was about: what a taste is learned from. */

import { Injectable } from '@nestjs/common';
import { type JobPosting } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { type ReactionDetail, type ReactionType } from '../reaction/reaction.entity.js';

export interface Action {
  readonly id: string;
  readonly type: ReactionType;
  readonly at: Date;
  readonly jobId: string;
  readonly clusterId: string;
  readonly detail: ReactionDetail;
  /** Without its description. */
  readonly posting: JobPosting;
}

export interface Telling {
  readonly messageId: string;
  readonly sentAt: Date;
  readonly jobId: string;
  readonly clusterId: string;
  readonly posting: JobPosting;
}

/** Nobody does more in two years; a longer list is a program's. */
const MOST = 1_000;

@Injectable()
export class ActionsView {
  constructor(private readonly database: Database) {}

  /** About jobs, since then, newest first. */
  async actions(candidateId: string, since: Date): Promise<Action[]> {
    return this.database.query<Action>(
      `select r.id, r.type, r.at, r.job_id as "jobId", r.cluster_id as "clusterId", r.detail, j.posting - 'description' as posting
       from reaction r join job j on j.id = r.job_id where r.candidate_id = $1 and r.at > $2 and r.cluster_id is not null
       order by r.at desc, r.id desc limit ${String(MOST)}`,
      [candidateId, since],
    );
  }

  /** Jobs told by messages that left in this span and were taken by a carrier. */
  async tellings(candidateId: string, since: Date, until: Date): Promise<Telling[]> {
    return this.database.query<Telling>(
      `select m.id as "messageId", m.sent_at as "sentAt", i.thing_id as "jobId", i.cluster_id as "clusterId", j.posting - 'description' as posting
       from message m join message_item i on i.message_id = m.id join job j on j.id = i.thing_id
       where m.candidate_id = $1 and m.status in ('accepted', 'delivered') and m.sent_at > $2 and m.sent_at <= $3
         and i.kind = 'job' and i.dropped is null
       order by m.sent_at desc, m.id, i.position limit ${String(MOST)}`,
      [candidateId, since, until],
    );
  }
}
