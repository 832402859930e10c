/** Messages that were given up, sent once more because an operator says so: from the start, through the gate. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { DomainError } from '../platform/errors/domain.error.js';
import { Announcer } from './facts.js';
import { OutreachRepository } from './outreach/outreach.repository.js';

/** An operator who replays wants it sent: it is worth sending for this much longer at least, in milliseconds. */
const WORTH_MS = 12 * 3_600_000;

@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outreach: OutreachRepository,
    private readonly announcer: Announcer,
  ) {}

  /**
   * The attempt it ended with is kept beside it. Its slot was given back when it failed; the gate takes one anew.
   * @throws DomainError `message_not_found`, `message_not_failed`, `message_repeated`.
   */
  async replay(messageId: string): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async () => {
      const row = await this.database.one<{ status: string; bucket: number }>(`select status, bucket from message where id = $1 for update`, [messageId]);
      if (!row) throw new DomainError({ kind: 'not_found', code: 'message_not_found', message: 'There is no such message.' });
      if (row.status !== 'failed') throw new DomainError({ kind: 'conflict', code: 'message_not_failed', message: `Only a failed message can be replayed; this one is ${row.status}.` });
      if (await this.database.one(`select 1 from message where resend_of = $1 and status in ('dispatching', 'unknown', 'accepted', 'delivered')`, [messageId])) {
        throw new DomainError({ kind: 'conflict', code: 'message_repeated', message: 'A copy of this message was sent when nobody knew whether it had arrived; a replay would tell the person the same twice.' });
      }
      await this.database.query(
        `insert into message_attempt (message_id, fence, channel, sent_at, ended_at, to_sealed, provider_id, error_code)
         select id, fence, channel, sent_at, updated_at, to_sealed, provider_id, coalesce(error_code, 'unknown') from message where id = $1
         on conflict (message_id, fence) do nothing`,
        [messageId],
      );
      await this.database.query(
        `update message set status = 'planned', attempts = 0, lapses = 0, fence = fence + 1, not_before = $2, expires_at = greatest(expires_at, case when expires_at is null then null else $3::timestamptz end),
           error_code = null, provider_id = null, to_sealed = null, sent_at = null, updated_at = $2 where id = $1`,
        [messageId, now, new Date(now.getTime() + WORTH_MS)],
      );
      await this.outreach.settle(messageId, 'planned', null, null);
      await this.announcer.announce('messages.planned', { bucket: row.bucket });
    });
  }
}
