/** Tastes: a function of what is on record, written anew whenever the record changes. */

import { Injectable } from '@nestjs/common';
import { type Taste } from '#lib/learner';
import { bucketOf } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { TasteRecord } from './taste.entity.js';

@Injectable()
export class TasteRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(candidateId: string): Promise<TasteRecord | null> {
    return this.database.manager.findOneBy(TasteRecord, { candidateId });
  }

  /** `clearedAt` null leaves an earlier clearing in force. */
  async keep(candidateId: string, learned: Taste, clearedAt: Date | null = null): Promise<void> {
    await this.database.query(
      `insert into taste as t (candidate_id, bucket, learned, cleared_at, updated_at) values ($1, $2, $3, $4, $5)
       on conflict (candidate_id) do update
         set learned = excluded.learned, cleared_at = coalesce(excluded.cleared_at, t.cleared_at), updated_at = excluded.updated_at`,
      [candidateId, bucketOf(candidateId), JSON.stringify(learned), clearedAt, this.clock.now()],
    );
  }
}
