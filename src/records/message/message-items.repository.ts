/** What messages tell, and what each person has been shown for good. */

import { Injectable } from '@nestjs/common';
import { bucketOf } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Message, MessageItem } from './message.entity.js';

/** A message and the things it is about to show. */
export interface Showing {
  readonly message: Pick<Message, 'id' | 'candidateId'>;
  readonly items: readonly Pick<MessageItem, 'kind' | 'clusterId'>[];
}

@Injectable()
export class MessageItemRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The items of each message in their order. */
  async of(messageIds: readonly string[]): Promise<ReadonlyMap<string, readonly MessageItem[]>> {
    const rows = await this.database.query<MessageItem>(
      `select message_id as "messageId", position, kind, thing_id as "thingId", cluster_id as "clusterId", score, reasons, unknowns, dropped
       from message_item where message_id = any($1::uuid[]) order by message_id, position`,
      [messageIds],
    );
    const found = new Map<string, MessageItem[]>();
    for (const row of rows) found.set(row.messageId, [...(found.get(row.messageId) ?? []), row]);
    return found;
  }

  async drop(messageId: string, position: number, why: string): Promise<void> {
    await this.database.query(`update message_item set dropped = $3 where message_id = $1 and position = $2`, [messageId, position, why]);
  }

  /** Which of these things each person has been shown by another message; keys are `messageId:kind:clusterId`. */
  async shownBefore(showings: readonly Showing[]): Promise<ReadonlySet<string>> {
    const asked = showings.flatMap(({ message, items }) => items.map(({ kind, clusterId }) => ({ messageId: message.id, candidateId: message.candidateId, kind, clusterId })));
    if (asked.length === 0) return new Set();
    const rows = await this.database.query<{ key: string }>(
      `select a."messageId" || ':' || s.kind || ':' || s.cluster_id as key
       from jsonb_to_recordset($1::jsonb) as a("messageId" uuid, "candidateId" uuid, kind text, "clusterId" uuid)
       join shown s on s.candidate_id = a."candidateId" and s.kind = a.kind and s.cluster_id = a."clusterId" and s.message_id <> a."messageId"`,
      [JSON.stringify(asked)],
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** Records what these messages show. False when one of the things was shown before: then nothing may leave as it is. */
  async show(showings: readonly Showing[]): Promise<boolean> {
    const rows = showings.flatMap(({ message: { id, candidateId }, items }) => items.map(({ kind, clusterId }) => ({ candidateId, kind, clusterId, bucket: bucketOf(candidateId), messageId: id })));
    if (rows.length === 0) return true;
    const written = await this.database.query(
      `insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at)
       select "candidateId", kind, "clusterId", bucket, "messageId", $2
       from jsonb_to_recordset($1::jsonb) as t("candidateId" uuid, kind text, "clusterId" uuid, bucket smallint, "messageId" uuid)
       on conflict (candidate_id, kind, cluster_id) do update set at = excluded.at where shown.message_id = excluded.message_id returning 1`,
      [JSON.stringify(rows), this.clock.now()],
    );
    return written.length === rows.length;
  }

  /** Takes back what was shown by a message that certainly did not arrive. */
  async unshow(messageId: string, candidateId: string): Promise<void> {
    await this.database.query(`delete from shown where candidate_id = $2 and message_id = $1`, [messageId, candidateId]);
  }
}
