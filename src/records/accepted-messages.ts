/** What the carriers took: the message and its decision, for many of them in one statement. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/prepared.js';

export interface Acceptance {
  readonly messageId: string;
  /** Of the attempt: an answer to another one says nothing about this. */
  readonly fence: number;
  readonly providerId: string;
  /** Of a text. */
  readonly segments?: number | undefined;
}

const RECORD = prepared(
  `with unflushed as materialized (select set_config('synchronous_commit', 'off', true) as value), accepted as (
     select m.id, a."providerId", a.segments from unflushed, message m join jsonb_to_recordset($1::jsonb) as a("messageId" uuid, fence integer, "providerId" text, segments smallint)
       on m.id = a."messageId" and m.fence = a.fence
     where m.id = any($3::uuid[]) and unflushed.value = 'off' and m.status in ('dispatching', 'unknown') order by m.id for update of m
   ), moved as (
     update message m set status = 'accepted', provider_id = accepted."providerId", segments = accepted.segments, error_code = null, lease_until = null, updated_at = $2
     from accepted where m.id = accepted.id returning m.id
   )
   update decision d set outcome = 'sent', reason = null, until = null, at = $2 from moved where d.message_id = moved.id`);

@Injectable()
export class AcceptedMessages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A carrier that answers after the lease ran out still tells the truth: hence `unknown`. Rows in the order of their ids, as the sweep takes them.
   * Not flushed to disk before it is answered: the mark before the letter left was, so a server that loses power within that
   * half second has an unknown instead, never a lost or a second letter. A worker's death loses nothing of it.
   */
  async record(acceptances: readonly Acceptance[]): Promise<void> {
    await this.database.query(RECORD, [JSON.stringify(acceptances), this.clock.now(), acceptances.map(({ messageId }) => messageId)]);
  }
}
