/** Messages on their way: planned in batches, claimed with a lease and a fence, moved by compare-and-set only. */

import { Injectable } from '@nestjs/common';
import { bucketOf, type Channel, type PreferenceField, type Purpose, type RuleVerdict } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Message, MessageItem } from './message.entity.js';

export interface PlannedItem {
  readonly kind: 'job' | 'story';
  readonly thingId: string;
  readonly clusterId: string;
  readonly score: number | null;
  readonly reasons: readonly RuleVerdict[];
  readonly unknowns: readonly PreferenceField[];
}

export interface PlannedMessage {
  readonly id: string;
  readonly candidateId: string;
  readonly programmeId: string | null;
  readonly runId: string | null;
  readonly dedupeKey: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly notBefore: Date;
  readonly expiresAt: Date | null;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly items: readonly PlannedItem[];
}

/** How long a worker may hold a message without news of it, in milliseconds. */
const LEASE_MS = 60_000;

@Injectable()
export class MessageRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws DomainError `message_not_found`. */
  async get(id: string): Promise<Message> {
    const message = await this.database.manager.findOneBy(Message, { id });
    if (!message) throw new DomainError({ kind: 'not_found', code: 'message_not_found', message: 'There is no such message.' });
    return message;
  }

  async itemsOf(messageId: string): Promise<MessageItem[]> {
    return this.database.manager.find(MessageItem, { where: { messageId }, order: { position: 'ASC' } });
  }

  /** Plans messages; one already planned under the same key is left as it is. */
  async plan(messages: readonly PlannedMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const rows = messages.map((message) => ({ ...message, items: undefined, bucket: bucketOf(message.candidateId), facts: message.facts ?? {} }));
    const planned = await this.database.query<{ id: string }>(
      `insert into message (id, candidate_id, bucket, programme_id, run_id, dedupe_key, channel, purpose, status, not_before, expires_at, facts, planned_at, updated_at)
       select id, "candidateId", bucket, "programmeId", "runId", "dedupeKey", channel, purpose, 'planned', "notBefore", "expiresAt", facts, $2, $2
       from jsonb_to_recordset($1::jsonb) as r(id uuid, "candidateId" uuid, bucket smallint, "programmeId" uuid, "runId" uuid, "dedupeKey" text,
         channel text, purpose text, "notBefore" timestamptz, "expiresAt" timestamptz, facts jsonb)
       on conflict (candidate_id, purpose, dedupe_key) do nothing returning id`,
      [JSON.stringify(rows), this.clock.now()],
    );
    const fresh = new Set(planned.map(({ id }) => id));
    const items = messages.flatMap(({ id, items: list }) => (fresh.has(id) ? list.map((item, position) => ({ ...item, messageId: id, position })) : []));
    await this.database.query(
      `insert into message_item (message_id, position, kind, thing_id, cluster_id, score, reasons, unknowns)
       select "messageId", position, kind, "thingId", "clusterId", score, reasons, unknowns
       from jsonb_to_recordset($1::jsonb) as r("messageId" uuid, position smallint, kind text, "thingId" uuid, "clusterId" uuid,
         score double precision, reasons jsonb, unknowns jsonb)`,
      [JSON.stringify(items)],
    );
  }

  /** Takes up to `most` due messages of a bucket; no two workers take the same one. */
  async claimDue(bucket: number, most: number): Promise<Message[]> {
    const now = this.clock.now();
    const claimed = await this.database.query<{ id: string }>(
      `update message set status = 'claimed', fence = fence + 1, attempts = attempts + 1, lease_until = $3, updated_at = $2
       where id in (
         select id from message where status = 'planned' and bucket = $1 and not_before <= $2 order by not_before, id limit $4 for update skip locked)
       returning id`,
      [bucket, now, new Date(now.getTime() + LEASE_MS), most],
    );
    if (claimed.length === 0) return [];
    return this.database.manager
      .createQueryBuilder(Message, 'message')
      .where('message.id = any(:ids)', { ids: claimed.map(({ id }) => id) })
      .orderBy('message.notBefore')
      .addOrderBy('message.id')
      .getMany();
  }

  /**
   * The mark before the point of no return. False when this worker was overtaken or the message recalled.
   * The lease starts anew: the time in which the carrier may answer does not depend on how long the message stood in line.
   */
  async dispatch(message: Message, to: string, subject: string | null): Promise<boolean> {
    const leaseUntil = new Date(this.clock.now().getTime() + LEASE_MS);
    return this.#move(message, `status = 'dispatching', to_sealed = $4, subject = $5, sent_at = $3, lease_until = $6`, ['claimed'], [this.vault.seal(to), subject, leaseUntil]);
  }

  /** A carrier that answers after the lease ran out still tells the truth about this attempt: hence `unknown` here and below. */
  async accepted(message: Message, providerId: string): Promise<boolean> {
    return this.#move(message, `status = 'accepted', provider_id = $4, error_code = null, lease_until = null`, ['dispatching', 'unknown'], [providerId]);
  }

  async unknown(message: Message, code: string): Promise<boolean> {
    return this.#move(message, `status = 'unknown', error_code = $4, lease_until = null`, ['dispatching'], [code]);
  }

  async failed(message: Message, code: string): Promise<boolean> {
    return this.#move(message, `status = 'failed', error_code = $4, lease_until = null, sent_at = null`, ['claimed', 'dispatching', 'unknown'], [code]);
  }

  /** Back to waiting, e.g. until quiet hours end. Waiting for an hour, or behind a rate limit, is no try and does not count as one. */
  async postpone(message: Message, notBefore: Date, code: string | null, tried: boolean): Promise<boolean> {
    return this.#move(
      message,
      `status = 'planned', not_before = $4, error_code = $5, attempts = attempts - $6, lease_until = null, sent_at = null, to_sealed = null`,
      ['claimed', 'dispatching', 'unknown'],
      [notBefore, code, tried ? 0 : 1],
    );
  }

  /** A claim given back untouched, by a worker that is about to stop. */
  async release(message: Message): Promise<boolean> {
    return this.#move(message, `status = 'planned', attempts = attempts - 1, lease_until = null`, ['claimed'], []);
  }

  async cancel(message: Message, code: string): Promise<boolean> {
    return this.#move(message, `status = 'cancelled', error_code = $4, lease_until = null, sent_at = null, to_sealed = null`, ['planned', 'claimed'], [code]);
  }

  /** Messages of a person that have not left: nothing of them will. Returns the ids recalled. */
  async recall(candidateId: string, purposes: readonly Purpose[], channels: readonly Channel[], code: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update message set status = 'cancelled', error_code = $4, lease_until = null, updated_at = $5
       where candidate_id = $1 and status in ('planned', 'claimed') and purpose = any($2::text[]) and channel = any($3::text[]) returning id`,
      [candidateId, purposes, channels, code, this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }

  /** What was called back with this code before: what is told about it may have been lost on the way. */
  async recalled(candidateId: string, code: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from message where candidate_id = $1 and status = 'cancelled' and error_code = $2`, [candidateId, code]);
    return rows.map(({ id }) => id);
  }

  /**
   * Leases that ran out: a claim goes back to waiting; a dispatch may have left, so it is unknown and stays so.
   * A message whose worker fell silent at each of `mostAttempts` claims would take down the next one too: it fails.
   */
  async expireLeases(mostAttempts: number): Promise<{ readonly failed: readonly string[]; readonly unknown: readonly string[] }> {
    const now = this.clock.now();
    const poisonous = await this.database.query<{ id: string }>(
      `update message set status = 'failed', error_code = 'worker_lost', lease_until = null, updated_at = $1
       where status = 'claimed' and lease_until < $1 and attempts >= $2 returning id`,
      [now, mostAttempts],
    );
    await this.database.query(`update message set status = 'planned', lease_until = null, updated_at = $1 where status = 'claimed' and lease_until < $1`, [now]);
    const silent = await this.database.query<{ id: string }>(
      `update message set status = 'unknown', error_code = 'lease_expired', lease_until = null, updated_at = $1
       where status = 'dispatching' and lease_until < $1 returning id`,
      [now],
    );
    return { failed: poisonous.map(({ id }) => id), unknown: silent.map(({ id }) => id) };
  }

  /** Buckets in which something is due. */
  async dueBuckets(): Promise<number[]> {
    const rows = await this.database.query<{ bucket: number }>(
      `select distinct bucket from message where status = 'planned' and not_before <= $1 order by bucket`,
      [this.clock.now()],
    );
    return rows.map(({ bucket }) => bucket);
  }

  async dropItem(messageId: string, position: number, why: string): Promise<void> {
    await this.database.query(`update message_item set dropped = $3 where message_id = $1 and position = $2`, [messageId, position, why]);
  }

  /** Which of these things the person has already been shown by another message; keys are `kind:clusterId`. */
  async alreadyShown(candidateId: string, messageId: string, clusterIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ kind: string; cluster_id: string }>(
      `select kind, cluster_id from shown where candidate_id = $1 and cluster_id = any($2::uuid[]) and message_id <> $3`,
      [candidateId, clusterIds, messageId],
    );
    return new Set(rows.map(({ kind, cluster_id }) => `${kind}:${cluster_id}`));
  }

  /** Records what this message shows. False when one of it was shown before: then nothing may leave as it is. */
  async show(message: Message, items: readonly Pick<MessageItem, 'kind' | 'clusterId'>[]): Promise<boolean> {
    const rows = await this.database.query(
      `insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at)
       select $1, kind, cluster_id, $2, $3, $4 from unnest($5::text[], $6::uuid[]) as t(kind, cluster_id)
       on conflict (candidate_id, kind, cluster_id) do update set at = excluded.at where shown.message_id = excluded.message_id returning 1`,
      [message.candidateId, message.bucket, message.id, this.clock.now(), items.map(({ kind }) => kind), items.map(({ clusterId }) => clusterId)],
    );
    return rows.length === items.length;
  }

  /** Takes back what was shown by a message that certainly did not arrive. */
  async unshow(messageId: string, candidateId: string): Promise<void> {
    await this.database.query(`delete from shown where candidate_id = $2 and message_id = $1`, [messageId, candidateId]);
  }

  async #move(message: Message, set: string, from: readonly string[], parameters: readonly unknown[]): Promise<boolean> {
    const row = await this.database.one(
      `update message set ${set}, updated_at = $3 where id = $1 and fence = $2 and status = any(array['${from.join("','")}']) returning id`,
      [message.id, message.fence, this.clock.now(), ...parameters],
    );
    return row !== null;
  }
}
