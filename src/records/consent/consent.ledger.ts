/** The consent ledger: statements are added, never changed; the state in force follows from them. */

import { Injectable } from '@nestjs/common';
import { bucketOf, CHANNELS, type Channel, type Purpose } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { type CopyLine, copyLine, type CopyTable } from '../../platform/database/copy-rows.js';
import { Announcer } from '../facts.js';
import { Consent, ConsentEvent, type ConsentBy } from './consent.entity.js';

export interface NewStatement {
  readonly candidateId: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly granted: boolean;
  readonly wording?: string;
  readonly source?: string;
  /** ISO 8601; absent means now. */
  readonly at?: string;
}

/** What a refusal covers; an absent field covers everything of its kind. Service messages are answers, not outreach: they stay. */
export interface Refusal {
  readonly channel?: Channel;
  readonly purpose?: 'jobs' | 'content';
}

@Injectable()
export class ConsentLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly announcer: Announcer,
  ) {}

  async inForce(candidateId: string): Promise<Consent[]> {
    return this.database.manager.findBy(Consent, { candidateId });
  }

  async history(candidateId: string): Promise<ConsentEvent[]> {
    return this.database.manager.find(ConsentEvent, { where: { candidateId }, order: { id: 'DESC' } });
  }

  /**
   * Adds statements and moves the state in force. A statement older than the one in force is kept as history only.
   * What a person says to us here and now is in force whatever a clock or a file says about later; a statement dated in
   * the future counts as made now. An import never turns a refusal into a consent: a person who refused is asked again by a door of their own, or not at all.
   * Repeating a statement changes nothing. Returns how many statements were new.
   */
  async record(statements: readonly NewStatement[], by: ConsentBy): Promise<number> {
    if (statements.length === 0) return 0;
    const now = this.clock.now();
    const rows = statements.map((statement) => eventOf(statement, now));
    const added = await this.database.query<{ candidateId: string; granted: boolean }>(RECORD_SQL, [JSON.stringify(rows), by, now]);
    await this.announceWithdrawn(added);
    const granted = by === 'import' ? [] : statements.filter((statement) => statement.granted);
    if (granted.length > 0) await this.#lift(granted, now);
    return added.length;
  }

  /** Ids for so many statements of people who are new. */
  async reserve(count: number): Promise<string[]> {
    if (count === 0) return [];
    const ids = await this.database.query<{ id: string }>(`select nextval(pg_get_serial_sequence('consent_event', 'id')) as id from generate_series(1, $1)`, [count]);
    return ids.map(({ id }) => id);
  }

  /** As `record`, for one person who is new and of whom nothing is on file: for `copyLines`. `ids`: one of `reserve` a statement. */
  newcomer(statements: readonly NewStatement[], by: ConsentBy, ids: readonly string[]): CopyLine[] {
    const now = this.clock.now();
    const inForce = new Map<string, CopyLine>();
    const events = inOrder(statements.map((statement) => eventOf(statement, now)));
    const said = events.map(({ candidateId, bucket, channel, purpose, granted, wording, source, at }, index) => {
      const id = ids[index];
      // The last one said is the one in force.
      inForce.set(`${channel} ${purpose}`, copyLine(CONSENTS, [candidateId, bucket, channel, purpose, granted, at, id]));
      return copyLine(CONSENT_EVENTS, [id, candidateId, bucket, channel, purpose, granted, wording, source, by, at, now.toISOString()]);
    });
    return [...said, ...inForce.values()];
  }

  /** In the transaction in which they were said. */
  async announceWithdrawn(said: readonly { readonly candidateId: string; readonly granted: boolean }[]): Promise<void> {
    const withdrawn = new Set(said.filter(({ granted }) => !granted).map(({ candidateId }) => candidateId));
    await this.announcer.announce('consent.withdrawn', ...[...withdrawn].map((candidateId) => ({ candidateId })));
  }

  /** Takes back consent; effective when the transaction in progress commits. Call under the person's lock. */
  async refuse(candidateId: string, refusal: Refusal, by: ConsentBy, how: string): Promise<void> {
    const channels = refusal.channel ? [refusal.channel] : CHANNELS;
    const purposes = refusal.purpose ? [refusal.purpose] : (['jobs', 'content'] as const);
    await this.record(
      channels.flatMap((channel) => purposes.map((purpose) => ({ candidateId, channel, purpose, granted: false, source: how }))),
      by,
    );
  }

  /** Channels on which one of these addresses must not be written to. */
  async suppressedChannels(addresses: readonly string[]): Promise<Channel[]> {
    const found = await this.database.query<{ channel: Channel }>(
      `select distinct channel from suppression where digest = any(select decode(value, 'hex') from unnest($1::text[]) as value)`,
      [addresses.map((address) => this.vault.blindIndex(address).toString('hex'))],
    );
    return found.map(({ channel }) => channel);
  }

  /** A refusal that went along with an address (`refused`, when a record dropped it) ends as any other does: by a later word, though not a file's. */
  async #lift(granted: readonly NewStatement[], now: Date): Promise<void> {
    await this.database.query(
      `delete from suppression s using contact_point p, unnest($1::uuid[], $2::text[], $3::timestamptz[]) as said(candidate_id, channel, at)
       where p.candidate_id = said.candidate_id and s.digest = p.digest and s.channel = said.channel and s.reason = 'refused' and s.at <= said.at`,
      [granted.map(({ candidateId }) => candidateId), granted.map(({ channel }) => channel), granted.map(({ at }) => notAfter(now, at))],
    );
  }

  /** The first reason stands, but for `refused`: what no word lifts outweighs what one may. */
  async suppress(address: string, channels: readonly Channel[], reason: string): Promise<void> {
    await this.database.query(
      `insert into suppression (digest, channel, reason, at) select $1, unnest($2::text[]), $3, $4
       on conflict (digest, channel) do update set reason = excluded.reason, at = excluded.at where suppression.reason = 'refused'`,
      [this.vault.blindIndex(address), channels, reason, this.clock.now()],
    );
  }
}

const CONSENT_EVENTS: CopyTable = {
  name: 'consent_event',
  columns: ['id', 'candidate_id', 'bucket', 'channel', 'purpose', 'granted', 'wording', 'source', 'by', 'at', 'recorded_at'],
};
const CONSENTS: CopyTable = { name: 'consent', columns: ['candidate_id', 'bucket', 'channel', 'purpose', 'granted', 'at', 'event_id'] };

type Event = ReturnType<typeof eventOf>;

const eventOf = (statement: NewStatement, now: Date) => ({ ...statement, bucket: bucketOf(statement.candidateId), at: notAfter(now, statement.at) });

/** Oldest first, of one moment the refusal last; what is said twice once. As RECORD_SQL does it. */
function inOrder(events: readonly Event[]): Event[] {
  const said = new Map(events.map((event) => [`${event.candidateId} ${event.channel} ${event.purpose} ${String(Date.parse(event.at))} ${String(event.granted)}`, event]));
  return [...said.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(b.granted) - Number(a.granted));
}

const notAfter = (now: Date, at: string | undefined): string => (at !== undefined && new Date(at) <= now ? at : now.toISOString());

const RECORD_SQL = `
  with said as (
    select distinct on ("candidateId", channel, purpose, at, granted) *
    from jsonb_to_recordset($1::jsonb) as r("candidateId" uuid, bucket smallint, channel text, purpose text, granted boolean,
      wording text, source text, at timestamptz)
    order by "candidateId", channel, purpose, at, granted
  ), fresh as (
    select s.* from said s
    where not exists (
      select 1 from consent_event e where e.candidate_id = s."candidateId" and e.channel = s.channel and e.purpose = s.purpose
        and e.at = s.at and e.granted = s.granted)
      -- Said before in the same instant and taken back since: it is no repetition, it is said again.
      or exists (
        select 1 from consent k where k.candidate_id = s."candidateId" and k.channel = s.channel and k.purpose = s.purpose and k.granted <> s.granted
          and (k.at <= s.at or $2 in ('person', 'carrier')) and not ($2 = 'import' and s.granted))
  ), event as (
    insert into consent_event (candidate_id, bucket, channel, purpose, granted, wording, source, by, at, recorded_at)
    select "candidateId", bucket, channel, purpose, granted, wording, source, $2, at, $3 from fresh order by at, granted desc
    returning id, candidate_id, bucket, channel, purpose, granted, at
  ), latest as (
    select distinct on (candidate_id, channel, purpose) * from event order by candidate_id, channel, purpose, at desc, granted
  ), state as (
    insert into consent (candidate_id, bucket, channel, purpose, granted, at, event_id)
    select candidate_id, bucket, channel, purpose, granted, at, id from latest
    on conflict (candidate_id, channel, purpose) do update
      set granted = excluded.granted, at = excluded.at, event_id = excluded.event_id
      where (excluded.at >= consent.at or $2 in ('person', 'carrier')) and not ($2 = 'import' and excluded.granted and not consent.granted)
    returning candidate_id
  )
  select candidate_id as "candidateId", granted from event`;
