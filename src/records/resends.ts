/** Letters of unknown fate whose programme wants them repeated: one copy each, a message of its own that goes through the gate like any other. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Ids } from '../platform/clock/ids.js';
import { Database } from '../platform/database/database.js';

/** A late answer or a bounce may still settle what is unknown, in milliseconds. */
export const RESEND_AFTER_MS = 5 * 60_000;

/** Copies planned at a time. */
const BATCH = 500;

@Injectable()
export class Resends {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Plans the copies that are due and calls off those that are no longer needed. E-mail only: there the receiver can tell a copy by its Message-ID. */
  async plan(): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `update message copy set status = 'cancelled', error_code = 'already_sent', updated_at = $1 from message first
       where copy.resend_of = first.id and copy.status = 'planned' and first.status <> 'unknown'`,
      [now],
    );
    await this.database.transaction(async () => {
      const due = await this.database.query<{ id: string }>(
        `select m.id from message m join programme p on p.id = m.programme_id
         where m.status = 'unknown' and m.resend_of is null and m.updated_at <= $1 and m.channel = 'email' and p.unknown_policy = 'resend'
           and (m.expires_at is null or m.expires_at > $2) and not exists (select 1 from message copy where copy.resend_of = m.id)
         order by m.id limit ${String(BATCH)} for update of m skip locked`,
        [new Date(now.getTime() - RESEND_AFTER_MS), now],
      );
      if (due.length > 0) await this.#copy(due.map(({ id }) => ({ id, copyId: this.ids.next() })), now);
    });
  }

  async #copy(copies: readonly { readonly id: string; readonly copyId: string }[], now: Date): Promise<void> {
    const rows = JSON.stringify(copies);
    await this.database.query(
      `insert into message (id, candidate_id, bucket, programme_id, run_id, dedupe_key, channel, purpose, status, not_before, expires_at, facts,
         resend_of_unknown, resend_of, planned_at, updated_at)
       select c."copyId", m.candidate_id, m.bucket, m.programme_id, m.run_id, m.dedupe_key || ':resend', m.channel, m.purpose, 'planned', $2, m.expires_at, m.facts,
         true, m.id, $2, $2
       from jsonb_to_recordset($1::jsonb) as c(id uuid, "copyId" uuid) join message m on m.id = c.id`,
      [rows, now],
    );
    await this.database.query(
      `insert into message_item (message_id, position, kind, thing_id, cluster_id, score, reasons, unknowns)
       select c."copyId", i.position, i.kind, i.thing_id, i.cluster_id, i.score, i.reasons, i.unknowns
       from jsonb_to_recordset($1::jsonb) as c(id uuid, "copyId" uuid) join message_item i on i.message_id = c.id where i.dropped is null`,
      [rows],
    );
  }
}
