/** What messages take of their people as they leave: the mark before the point of no return, a slot of attention and the things they show, once in a lifetime. */

import { Injectable } from '@nestjs/common';
import { type ContactRules, writeCaps } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Vault } from '../platform/crypto/vault.js';
import { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/prepared.js';
import { AttentionLedger, type Booking, BOOKING_COLUMNS, bookingRow, bookingSql } from './attention/attention.ledger.js';
import { ContactPolicy } from './contact-policy.js';
import { type Message, type MessageItem } from './message/message.entity.js';
import { dispatchSql, leaseFrom } from './message/message.repository.js';
import { showingSql } from './message/message-items.repository.js';

/** A composed message, where it goes, the things it shows and the person's own rules, whose cap its slot is taken under. */
export interface Departure {
  readonly message: Message;
  readonly to: string;
  readonly subject: string | null;
  readonly items: readonly Pick<MessageItem, 'kind' | 'clusterId'>[];
  readonly rules: ContactRules;
}

/** All that is written at the gate in one statement: what is not marked takes nothing. */
const TAKE = prepared(
  `with b as materialized (
     select * from jsonb_to_recordset($1::jsonb) as b(${BOOKING_COLUMNS}, fence integer, "to" text, subject text, repeats uuid, items jsonb)
   ), marked as (${dispatchSql('b')}), booked as (${bookingSql('b join marked on marked.id = b."messageId"')}
   ), told as (${showingSql(`b join marked on marked.id = b."messageId" cross join lateral jsonb_to_recordset(b.items) as t(kind text, "clusterId" uuid)`)})
   select marked.id, booked.id is not null as booked, (select count(*)::int from told) as told from marked left join booked on booked.id = marked.id`);

@Injectable()
export class Departures {
  constructor(
    private readonly database: Database,
    private readonly attention: AttentionLedger,
    private readonly policy: ContactPolicy,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Marks messages of different people as dispatching and takes what each takes; the ids of those marked, the others were overtaken or recalled.
   * @throws Error when there is no slot or a thing was shown: both were read under this lock, so the caller is wrong and nothing may leave.
   */
  async take(departures: readonly Departure[]): Promise<ReadonlySet<string>> {
    const now = this.clock.now();
    const rows = departures.map((departure) => ({
      ...bookingRow(this.#booking(departure)), fence: departure.message.fence, to: this.vault.seal(departure.to).toString('hex'), subject: departure.subject,
      repeats: departure.message.resendOf, items: departure.items.map(({ kind, clusterId }) => ({ kind, clusterId })),
    }));
    const marked = await this.database.query<{ id: string; booked: boolean; told: number }>(TAKE, [JSON.stringify(rows), now, leaseFrom(now), rows.map(({ messageId }) => messageId)]);
    const ids = new Set(marked.map(({ id }) => id));
    const going = departures.filter(({ message }) => ids.has(message.id));
    const slotless = new Set(marked.filter(({ booked }) => !booked).map(({ id }) => id));
    if (slotless.size > 0) await this.#bookAnew(going.filter(({ message }) => slotless.has(message.id)));
    const told = marked[0]?.told ?? 0;
    if (told !== going.reduce((sum, { items }) => sum + items.length, 0)) throw new Error('a thing was shown before although it was not');
    return ids;
  }

  /** Slots of an earlier, tighter cap may still stand where the present one has room: the ledger knows how to shorten them. */
  async #bookAnew(departures: readonly Departure[]): Promise<void> {
    const booked = await this.attention.book(departures.map((departure) => this.#booking(departure)));
    if (!booked) throw new Error('no free slot although the cap had room');
  }

  #booking({ message: { id, candidateId, channel, purpose }, rules }: Departure): Booking {
    const caps = purpose === 'service'
      ? { cap: this.policy.serviceLimit, organisationCaps: '' }
      : { cap: rules.frequency ?? this.policy.defaultFrequency, organisationCaps: writeCaps(this.policy.limits) };
    return { messageId: id, candidateId, channel, purpose, ...caps };
  }
}
