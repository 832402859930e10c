/** Messages on their way: planned in batches, claimed with a lease and a fence, moved by compare-and-set only. */

import { Injectable } from '@nestjs/common';
import { BUCKETS, bucketOf, type Channel, type PreferenceField, type Purpose, type RuleVerdict } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Message } from './message.entity.js';

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

const PLAN = prepared(
  `insert into message (id, candidate_id, bucket, programme_id, run_id, dedupe_key, channel, purpose, status, not_before, expires_at, facts, planned_at, updated_at)
   select id, candidate_id, bucket, programme_id, run_id, dedupe_key, channel, purpose, 'planned', not_before, expires_at, facts, $12, $12
   from unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::jsonb[])
     as r(id, candidate_id, bucket, programme_id, run_id, dedupe_key, channel, purpose, not_before, expires_at, facts)
   on conflict (candidate_id, purpose, dedupe_key) do nothing returning id`);
const PLAN_ITEMS = prepared(
  `insert into message_item (message_id, position, kind, thing_id, cluster_id, score, reasons, unknowns)
   select "messageId", position, kind, "thingId", "clusterId", score, reasons, unknowns
   from jsonb_to_recordset($1::jsonb) as r("messageId" uuid, position smallint, kind text, "thingId" uuid, "clusterId" uuid,
     score double precision, reasons jsonb, unknowns jsonb)`);

/** Longest that a message waits for other runs to finish planning its bucket, so that the best match wins and not the first that asks. */
const CONTEST_MS = 5 * 60_000;

/** Buckets in which runs are planning, or about to; $1 = now, $2 = since when runs count. */
const CONTESTED = `contested as materialized (
    select r.id as run_id, b.bucket from outreach_run r join outreach_run_bucket b on b.run_id = r.id and b.status = 'waiting'
    where r.status = 'planning' and not r.dry_run and r.at > $2
    union all select r.id, bucket::smallint from outreach_run r, generate_series(0, ${String(BUCKETS - 1)}) bucket
    where r.status = 'queued' and not r.dry_run and r.at <= $1 and r.at > $2)`;
const UNCONTESTED = `(m.run_id is null or not exists (select 1 from contested c where c.bucket = m.bucket and c.run_id <> m.run_id))`;

const OFF = `select 1 from programme p where p.id = m.programme_id and not p.active`;
/** The letter it repeats, if it repeats one, is still of unknown fate. */
const NEEDED = `(m.resend_of is null or exists (select 1 from message first where first.id = m.resend_of and first.status = 'unknown'))`;
/** Its programme is not switched off. */
const WANTED = `not exists (${OFF}) and ${NEEDED}`;
/** Or it is too late for it, whatever the programme does: then it is taken up only to be told so. $1 = now. */
const WANTED_OR_LATE = `not exists (${OFF} and (m.expires_at is null or m.expires_at >= $1)) and ${NEEDED}`;

/**
 * Marks the claimed messages `b` of `source` before the point of no return; the others were overtaken or recalled. $2 = now,
 * $3 = {@link leaseFrom}, $4 = their ids. Joined without these, or with a status Postgres knows beforehand, they would be
 * looked for among all that are claimed, and all that were since the last vacuum.
 */
export const dispatchSql = (source: string): string =>
  `update message m set status = 'dispatching', to_sealed = decode(b."to", 'hex'), subject = b.subject, sent_at = $2, lease_until = $3, updated_at = $2
   from ${source} where m.id = any($4::uuid[]) and m.id = b."messageId" and m.fence = b.fence and m.status = (select 'claimed') and ${WANTED} returning m.id`;

/** How long a worker may hold a message without news of it, in milliseconds; a dead one's are taken up within a minute, sweep included. */
const LEASE_MS = 45_000;

/** It starts anew with the mark: the time in which the carrier may answer does not depend on how long the message stood in line. */
export const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

const DUE = `status = 'planned' and not_before <= $1 and ${UNCONTESTED} and ${WANTED_OR_LATE}`;

/** Due messages no worker fell silent with, at most $5, in the order of the buckets. */
const UNSUSPECTED = `
  select due.id from unnest($3::smallint[]) as b(bucket), lateral (
    select id from message m where bucket = b.bucket and lapses = 0 and ${DUE} order by not_before, id limit $5 for update skip locked) as due
  limit $5`;

/** Of the others those under the least suspicion, a quarter as many for each worker lost with them, at last one. */
const SUSPECTED = `
  select id from message m where ${DUE} and id in (
    select id from (
      select id, lapses, min(lapses) over () as least, row_number() over (order by lapses, not_before, id) as place
      from message m where bucket = any($3::smallint[]) and lapses > 0 and ${DUE}) as suspects
    where lapses = least and place <= greatest(1, $5::int >> (2 * least)))
  order by not_before, id for update skip locked`;

/** A row of `message m` as its entity has it. */
const WHOLE = `m.id, m.candidate_id as "candidateId", m.bucket, m.programme_id as "programmeId", m.run_id as "runId", m.dedupe_key as "dedupeKey", m.channel, m.purpose, m.status,
  m.not_before as "notBefore", m.expires_at as "expiresAt", m.attempts, m.lapses, m.fence, m.lease_until as "leaseUntil", m.subject, m.to_sealed as "toSealed", m.facts,
  m.provider_id as "providerId", m.segments, m.error_code as "errorCode", m.resend_of_unknown as "resendOfUnknown", m.resend_of as "resendOf",
  m.planned_at as "plannedAt", m.sent_at as "sentAt", m.updated_at as "updatedAt"`;

/**
 * Chosen before anything is claimed: inside the condition the choice might be made again and again, beyond its limit. Not
 * flushed to disk before it is answered: whoever acts on a claim that was lost with the server finds no such claim at the
 * gate, nor one that was made since, whose fence is another ($6).
 */
const claiming = (chosen: string): string => prepared(`with ${CONTESTED}, unflushed as materialized (select set_config('synchronous_commit', 'off', true) as value), chosen as materialized (${chosen})
  update message m set status = 'claimed', fence = fence + $6, attempts = attempts + 1, lease_until = $4, updated_at = $1
  from chosen, unflushed where m.id = chosen.id and unflushed.value = 'off' returning ${WHOLE}`);
const CLAIM_UNSUSPECTED = claiming(UNSUSPECTED);
const CLAIM_SUSPECTED = claiming(SUSPECTED);

/** 1 to 65,536, by the chance that is in an id: by how much a claim raises the fences, so that one which follows a lost claim has another. */
const stepOf = (id: string): number => 1 + Number.parseInt(id.slice(-8, -4), 16);

const contestedSince = (now: Date): Date => new Date(now.getTime() - CONTEST_MS);

@Injectable()
export class MessageRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws DomainError `message_not_found`. */
  async get(id: string): Promise<Message> {
    const message = await this.database.manager.findOneBy(Message, { id });
    if (!message) throw new DomainError({ kind: 'not_found', code: 'message_not_found', message: 'There is no such message.' });
    return message;
  }

  /** Plans messages; one already planned under the same key is left as it is. */
  async plan(messages: readonly PlannedMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const planned = await this.database.query<{ id: string }>(PLAN, [
      messages.map(({ id }) => id), messages.map(({ candidateId }) => candidateId), messages.map(({ candidateId }) => bucketOf(candidateId)),
      messages.map(({ programmeId }) => programmeId), messages.map(({ runId }) => runId), messages.map(({ dedupeKey }) => dedupeKey),
      messages.map(({ channel }) => channel), messages.map(({ purpose }) => purpose),
      messages.map(({ notBefore }) => notBefore.toISOString()), messages.map(({ expiresAt }) => expiresAt?.toISOString() ?? null),
      messages.map(({ facts }) => JSON.stringify(facts ?? {})), this.clock.now(),
    ]);
    const fresh = new Set(planned.map(({ id }) => id));
    const items = messages.flatMap(({ id, items: list }) => (fresh.has(id) ? list.map((item, position) => ({ ...item, messageId: id, position })) : []));
    if (items.length > 0) await this.database.query(PLAN_ITEMS, [JSON.stringify(items)]);
  }

  /**
   * Takes up to `most` due messages of these buckets, in the order of the buckets; no two workers take the same one.
   * A worker that dies leaves all it held under suspicion: they wait until nothing else is due, and are taken in ever
   * smaller company, so that the one that kills workers is soon alone and the others arrive.
   */
  async claimDue(buckets: readonly number[], most: number): Promise<Message[]> {
    const now = this.clock.now();
    const parameters = [now, contestedSince(now), buckets, leaseFrom(now), most, stepOf(this.ids.next())];
    let claimed = await this.database.query<Message>(CLAIM_UNSUSPECTED, parameters);
    if (claimed.length === 0) claimed = await this.database.query<Message>(CLAIM_SUSPECTED, parameters);
    return claimed.sort((a, b) => a.notBefore.getTime() - b.notBefore.getTime() || (a.id < b.id ? -1 : 1));
  }

  async unknown(message: Message, code: string): Promise<boolean> {
    return this.#move(message, `status = 'unknown', error_code = $4, lease_until = null`, ['dispatching'], [code]);
  }

  /** Back to waiting before the gate, e.g. until quiet hours end: what has passed it holds a slot, and is given back by whoever knows that it did not leave. Waiting for an hour is no try and does not count as one. */
  async postpone(message: Message, notBefore: Date, code: string | null, tried: boolean): Promise<boolean> {
    return this.#move(
      message,
      `status = 'planned', not_before = $4, error_code = $5, attempts = attempts - $6, lease_until = null, sent_at = null, to_sealed = null`,
      ['claimed'],
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

  /**
   * Of a person's messages that have not left, those of a channel and purpose they refused. Returns the ids recalled. Judged
   * and written at once: who agrees again in between keeps what was planned by that word.
   */
  async recallRefused(candidateId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `update message m set status = 'cancelled', error_code = 'no_consent', lease_until = null, updated_at = $2 from consent k
       where m.candidate_id = $1 and m.status in ('planned', 'claimed')
         and k.candidate_id = m.candidate_id and k.channel = m.channel and k.purpose = m.purpose and not k.granted
       returning m.id`,
      [candidateId, this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Leases that ran out: a claim goes back to waiting; a dispatch may have left, so it is unknown and stays so.
   * A message whose worker fell silent at `mostLapses` claims would take down the next one too: it fails.
   */
  async expireLeases(mostLapses: number): Promise<{ readonly failed: readonly string[]; readonly unknown: readonly string[] }> {
    const now = this.clock.now();
    const poisonous = await this.database.query<{ id: string }>(
      `update message set status = 'failed', error_code = 'worker_lost', lease_until = null, updated_at = $1
       where status = 'claimed' and lease_until < $1 and lapses + 1 >= $2 returning id`,
      [now, mostLapses],
    );
    await this.database.query(`update message set status = 'planned', attempts = attempts - 1, lapses = lapses + 1, lease_until = null, updated_at = $1 where status = 'claimed' and lease_until < $1`, [now]);
    const silent = await this.database.query<{ id: string }>(
      `update message set status = 'unknown', error_code = 'lease_expired', lease_until = null, updated_at = $1
       where status = 'dispatching' and lease_until < $1 returning id`,
      [now],
    );
    return { failed: poisonous.map(({ id }) => id), unknown: silent.map(({ id }) => id) };
  }

  /** Buckets in which something is due: the first found in each is enough, however much there is to send. */
  async dueBuckets(): Promise<number[]> {
    const now = this.clock.now();
    const rows = await this.database.query<{ bucket: number }>(
      `with ${CONTESTED}
       select b.bucket from (select bucket::smallint from generate_series(0, ${String(BUCKETS - 1)}) bucket) b
       cross join lateral (select 1 from message m where m.bucket = b.bucket and ${DUE} limit 1) one order by b.bucket`,
      [now, contestedSince(now)],
    );
    return rows.map(({ bucket }) => bucket);
  }

  async #move(message: Message, set: string, from: readonly string[], parameters: readonly unknown[]): Promise<boolean> {
    const row = await this.database.one(
      `update message set ${set}, updated_at = $3 where id = $1 and fence = $2 and status = any(array['${from.join("','")}']) returning id`,
      [message.id, message.fence, this.clock.now(), ...parameters],
    );
    return row !== null;
  }
}
