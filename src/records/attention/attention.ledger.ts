/** Booking a person's attention. Call under the person's lock; a constraint stands behind every line of this file. */

import { Injectable } from '@nestjs/common';
import { bucketOf, type Channel, type Frequency, type Purpose, WINDOW_MS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
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
   * Takes the lowest free slot of the cap from now until the window ends. False when every slot is taken.
   * Two bookings that race without the lock are stopped by the exclusion constraint, as an error.
   */
  async book(booking: Booking): Promise<boolean> {
    const { candidateId, messageId, channel, purpose, cap, organisationCaps } = booking;
    const now = this.clock.now();
    await this.#shorten(candidateId, kindOf(purpose), cap);
    const row = await this.database.one(
      `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
       select $1, $2, $3, $4, $5, $6, $7::timestamptz, slot, tstzrange($7::timestamptz, $8::timestamptz), $9, $10, $11
       from generate_series(1, $9::int) as slot
       where not exists (
         select 1 from attention a where a.candidate_id = $1 and a.kind = $6 and a.slot = slot.slot and a.freed_at is null
           and a.span && tstzrange($7::timestamptz, $8::timestamptz))
       order by slot limit 1 returning id`,
      [candidateId, bucketOf(candidateId), messageId, channel, purpose, kindOf(purpose), now, new Date(now.getTime() + WINDOW_MS[cap.per]), cap.max, cap.per, organisationCaps],
    );
    return row !== null;
  }

  /** A person who now allows more often has older slots end sooner; one who allows less is held by the count over the history. */
  async #shorten(candidateId: string, kind: AttentionKind, { per }: Frequency): Promise<void> {
    await this.database.query(
      `update attention set span = tstzrange(at, at + $3 * interval '1 millisecond')
       where candidate_id = $1 and kind = $2 and freed_at is null and upper(span) > at + $3 * interval '1 millisecond'`,
      [candidateId, kind, WINDOW_MS[per]],
    );
  }

  /** Gives the slot back: only for a message that certainly did not reach the person. */
  async free(messageId: string): Promise<void> {
    await this.database.query(`update attention set freed_at = $2 where message_id = $1 and freed_at is null`, [messageId, this.clock.now()]);
  }
}
