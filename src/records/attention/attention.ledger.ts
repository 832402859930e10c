/** Booking a person's attention. Call under the person's lock; a constraint stands behind every line of this file. */

import { Injectable } from '@nestjs/common';
import { bucketOf, type Channel, type Frequency, type Purpose, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { prepared } from '../../platform/database/prepared.js';
import { type AttentionKind } from './attention.entity.js';

export interface TakenSlot {
  readonly at: Date;
  readonly channel: Channel;
  readonly purpose: Purpose;
}

export interface Booking {
  readonly candidateId: string;
  readonly messageId: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** The person's own, or the default in its place; what the slots are numbered by. */
  readonly cap: Frequency;
  /** The organisation's, as written; kept with the booking for the proof. */
  readonly organisationCaps: string;
}

const kindOf = (purpose: Purpose): AttentionKind => (purpose === 'service' ? 'service' : 'outreach');

export const bookingRow = ({ cap, ...booking }: Booking) => ({
  ...booking, bucket: bucketOf(booking.candidateId), kind: kindOf(booking.purpose), capMax: cap.max, capPer: cap.per, windowMs: WINDOW_MS[cap.per],
});

/** A booking as a row of JSON, see {@link bookingRow}. */
export const BOOKING_COLUMNS = `"candidateId" uuid, bucket smallint, "messageId" uuid, channel text, purpose text, kind text, "capMax" int, "capPer" text, "windowMs" float8, "organisationCaps" text`;

/** Takes for each of the bookings `b` in `source` the lowest slot that is free, if there is one; $2 = now. */
export const bookingSql = (source: string): string =>
  `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
   select b."candidateId", b.bucket, b."messageId", b.channel, b.purpose, b.kind, $2, free.slot, w.span, b."capMax", b."capPer", b."organisationCaps"
   from ${source}
   cross join lateral (select tstzrange($2::timestamptz, $2::timestamptz + b."windowMs" * interval '1 millisecond') as span) w
   cross join lateral (
     select slot from generate_series(1, b."capMax") as slot
     where not exists (
       select 1 from attention a where a.candidate_id = b."candidateId" and a.kind = b.kind and a.slot = slot.slot and a.freed_at is null and a.span && w.span)
     order by slot limit 1) free returning message_id as id`;

const BOOK = prepared(bookingSql(`jsonb_to_recordset($1::jsonb) as b(${BOOKING_COLUMNS})`));

@Injectable()
export class AttentionLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Everything that took this person's attention in the last 30 days and was not given back, oldest first. */
  async history(candidateId: string): Promise<TakenSlot[]> {
    return this.database.query<TakenSlot>(
      `select at, channel, purpose from attention where candidate_id = $1 and at > $2 and freed_at is null order by at`,
      [candidateId, new Date(this.clock.now().getTime() - WINDOW_MS.month)],
    );
  }

  /**
   * Takes for each booking, all of different people, the lowest free slot of its cap from now until the window ends. False when one has none.
   * Two bookings that race without the lock are stopped by the exclusion constraint, as an error.
   */
  async book(bookings: readonly Booking[]): Promise<boolean> {
    const now = this.clock.now();
    const rows = JSON.stringify(bookings.map(bookingRow));
    const booked = await this.#insert(rows, now);
    if (booked.length === bookings.length) return true;
    await this.#shorten(rows);
    const missing = bookings.length - booked.length;
    return (await this.#insert(JSON.stringify(bookings.filter(({ messageId }) => !booked.includes(messageId)).map(bookingRow)), now)).length === missing;
  }

  async #insert(rows: string, now: Date): Promise<string[]> {
    const booked = await this.database.query<{ id: string }>(BOOK, [rows, now]);
    return booked.map(({ id }) => id);
  }

  /** A person who now allows more often has older slots end sooner; one who allows less is held by the count over the history. */
  async #shorten(rows: string): Promise<void> {
    await this.database.query(
      `update attention a set span = tstzrange(a.at, a.at + b."windowMs" * interval '1 millisecond')
       from jsonb_to_recordset($1::jsonb) as b("candidateId" uuid, kind text, "windowMs" float8)
       where a.candidate_id = b."candidateId" and a.kind = b.kind and a.freed_at is null and upper(a.span) > a.at + b."windowMs" * interval '1 millisecond'`,
      [rows],
    );
  }

  /** Gives the slot back: only for a message that certainly did not reach the person. */
  async free(messageId: string): Promise<void> {
    await this.database.query(`update attention set freed_at = $2 where message_id = $1 and freed_at is null`, [messageId, this.clock.now()]);
  }
}
