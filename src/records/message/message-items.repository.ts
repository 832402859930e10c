/** What messages tell, and what each person has been shown for good. */

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { type MessageItem } from './message.entity.js';

/** The words a job was chosen by: the version of the person's statement and that of the posting. */
export interface Basis {
  readonly wishes: number | null;
  readonly job: number | null;
}

export interface TellableItem extends MessageItem {
  readonly shownBefore: boolean;
  /** Of a job; null for what no run chose. */
  readonly chosenBy: Basis | null;
}

const ITEM = `select i.message_id as "messageId", i.position, i.kind, i.thing_id as "thingId", i.cluster_id as "clusterId", i.score, i.reasons, i.unknowns, i.dropped`;

/** The message by its id once more: as a join alone it is looked for among all of them. A job is of the cluster its posting is in now. */
const TELLABLE = prepared(
  `select i.message_id as "messageId", i.position, i.kind, i.thing_id as "thingId", c.id as "clusterId", i.score, i.reasons, i.unknowns, i.dropped,
     exists (select 1 from shown s where s.candidate_id = m.candidate_id and s.kind = i.kind and s.cluster_id = c.id
     and s.message_id <> m.id and s.message_id is distinct from m.resend_of) as "shownBefore",
     case when i.kind = 'job' and d.jobs is not null then json_build_object('wishes', d.wishes, 'job', (d.jobs ->> i.thing_id::text)::int) end as "chosenBy"
   from message_item i join message m on m.id = i.message_id left join job j on i.kind = 'job' and j.id = i.thing_id
   cross join lateral (select coalesce(j.cluster_id, i.cluster_id) as id) c
   left join lateral (
     select (d.detail ->> 'preferenceVersion')::int as wishes, d.detail -> 'judged' -> 'versions' as jobs
     from decision d where d.message_id = coalesce(m.resend_of, m.id) order by d.id desc limit 1) d on true
   where i.message_id = any($1::uuid[]) and m.id = any($1::uuid[]) order by i.message_id, i.position`);

/**
 * Records that the messages `b` of `source` show the things `t` in it, once in a lifetime: what was shown before, but by
 * the message that this one repeats, is left out; $2 = now.
 */
export const showingSql = (source: string): string =>
  `insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at)
   select b."candidateId", t.kind, t."clusterId", b.bucket, coalesce(b.repeats, b."messageId"), $2 from ${source}
   on conflict (candidate_id, kind, cluster_id) do update set at = excluded.at where shown.message_id = excluded.message_id returning message_id as id`;

function byMessage<Item extends MessageItem>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(item.messageId, [...(found.get(item.messageId) ?? []), item]);
  return found;
}

@Injectable()
export class MessageItemRepository {
  constructor(private readonly database: Database) {}

  /** The items of each message in their order. */
  async of(messageIds: readonly string[]): Promise<ReadonlyMap<string, readonly MessageItem[]>> {
    return byMessage(await this.database.query<MessageItem>(`${ITEM} from message_item i where i.message_id = any($1::uuid[]) order by i.message_id, i.position`, [messageIds]));
  }

  async drop(messageId: string, position: number, why: string): Promise<void> {
    await this.database.query(`update message_item set dropped = $3 where message_id = $1 and position = $2`, [messageId, position, why]);
  }

  /** As {@link of}, each with whether its person has been shown it by another message; the message that this one repeats does not count. */
  async tellable(messageIds: readonly string[]): Promise<ReadonlyMap<string, readonly TellableItem[]>> {
    return byMessage(await this.database.query<TellableItem>(TELLABLE, [messageIds]));
  }

  /** Takes back what was shown by a message that certainly did not arrive. */
  async unshow(messageId: string, candidateId: string): Promise<void> {
    await this.database.query(`delete from shown where candidate_id = $2 and message_id = $1`, [messageId, candidateId]);
  }
}
