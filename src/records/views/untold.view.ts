/** What letters that are about to leave may still tell, read under the locks of their people: as little as that question needs. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';

export interface UntoldItem {
  readonly position: number;
  readonly kind: 'job' | 'story';
  readonly thingId: string;
  readonly clusterId: string;
  /** Of a job: it takes applications now. */
  readonly open: boolean;
}

/** Only what its person has not been shown by another message; the message that this one repeats does not count. */
const UNTOLD = prepared(
  `select i.message_id as "messageId", i.position, i.kind, i.thing_id as "thingId", i.cluster_id as "clusterId", j.id is not null as open
   from message m join message_item i on i.message_id = m.id
   left join job j on i.kind = 'job' and j.id = i.thing_id and j.status = 'open' and (j.closes_at is null or j.closes_at > $2)
   where m.id = any($1::uuid[]) and i.message_id = any($1::uuid[]) and not exists (
     select 1 from shown s where s.candidate_id = m.candidate_id and s.kind = i.kind and s.cluster_id = i.cluster_id
       and s.message_id <> m.id and s.message_id is distinct from m.resend_of)`);

@Injectable()
export class UntoldView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The items of each message, by its id, in no order. */
  async of(messageIds: readonly string[]): Promise<ReadonlyMap<string, readonly UntoldItem[]>> {
    const rows = await this.database.query<UntoldItem & { messageId: string }>(UNTOLD, [messageIds, this.clock.now()]);
    const found = new Map<string, UntoldItem[]>();
    for (const row of rows) found.set(row.messageId, [...(found.get(row.messageId) ?? []), row]);
    return found;
  }
}
