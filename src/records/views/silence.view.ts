/** Messages that have had their time to be opened, and the people of whom something is known to hold it against. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SILENT_AFTER_MS } from '../person-reaction.js';

const HOUR_MS = 3_600_000;
/** At most this much is listened to at a time. */
const WINDOW_MS = 24 * HOUR_MS;
/** A message seldom waits longer than this between being planned and leaving. */
const WAIT_MS = 36 * HOUR_MS;

@Injectable()
export class SilenceView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the next stretch of time and returns who was told something in it. Each stretch is handed out once; what a
   * worker loses of it is caught up with at the person's next action, because a taste is learned from the whole record.
   */
  async next(): Promise<string[]> {
    const now = this.clock.now().getTime();
    const until = now - SILENT_AFTER_MS;
    const stretch = await this.database.one<{ from: Date; through: Date }>(
      `insert into silence_heard as h (one, through) values (true, $1)
       on conflict (one) do update set through = least($1::timestamptz, h.through + $2::bigint * interval '1 millisecond') where h.through < $3
       returning through, (select through from silence_heard) as from`,
      [new Date(until), WINDOW_MS, new Date(until - HOUR_MS)],
    );
    if (!stretch?.from) return [];
    const rows = await this.database.query<{ id: string }>(
      `select distinct m.candidate_id as id from message m
       where m.planned_at > $1::timestamptz - $3::bigint * interval '1 millisecond' and m.planned_at <= $2 and m.sent_at > $1 and m.sent_at <= $2
         and m.status in ('accepted', 'delivered') and exists (select 1 from taste t where t.candidate_id = m.candidate_id) order by id`,
      [stretch.from, stretch.through, WAIT_MS],
    );
    return rows.map(({ id }) => id);
  }
}
