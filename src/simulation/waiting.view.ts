/** What waits for a time, seen over all tables: the next moment at which a worker would find something to do. */

import { type Database } from '../platform/database/database.js';

/** A lease has run out when its end lies before now, not at it. */
const NEXT_DUE = `
  select min(at) as at from (
    select min(not_before) as at from message where status = 'planned' and not_before > $1
    union all select min(lease_until) + interval '1 millisecond' from message where status in ('claimed', 'dispatching') and lease_until >= $1
    union all select min(lease_until) + interval '1 millisecond' from outreach_run_bucket where status = 'waiting' and lease_until >= $1
    union all select min(at) from outreach_run where status = 'queued' and at > $1
  ) as waiting`;

/** Found when no worker is at work: then nothing that is due may still wait. */
const LEFT_BEHIND = `
  select 'message' as what, id::text as id from message
    where (status = 'planned' and not_before <= $1) or (status in ('claimed', 'dispatching') and lease_until < $1)
  union all select 'run', id::text from outreach_run where status = 'queued' and at <= $1
  union all select 'bucket', run_id::text || ' ' || bucket from outreach_run_bucket where status = 'waiting' and (lease_until is null or lease_until < $1)
  order by 1, 2`;

export class WaitingView {
  constructor(private readonly database: Database) {}

  /** Epoch milliseconds after `now`; null when nothing waits. */
  async nextDue(now: number): Promise<number | null> {
    const row = await this.database.one<{ at: Date | null }>(NEXT_DUE, [new Date(now)]);
    return row?.at?.getTime() ?? null;
  }

  async leftBehind(now: number): Promise<{ what: string; id: string }[]> {
    return this.database.query(LEFT_BEHIND, [new Date(now)]);
  }

  /** Runs in the order they were asked for. */
  async runs(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from outreach_run order by at, id`);
    return rows.map(({ id }) => id);
  }
}
