/** What messages take of their people as they leave: the mark before the point of no return, a slot of attention and the things they show, once in a lifetime. */

import { Injectable } from '@nestjs/common';
import { type ContactRules, writeCaps } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Vault } from '../platform/crypto/vault.js';
import { Database, type Statement } from '../platform/database/database.js';
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
const taking = (answer: string): string => prepared(
  `with b as materialized (
     select * from jsonb_to_recordset($1::jsonb) as b(${BOOKING_COLUMNS}, fence integer, "to" text, subject text, repeats uuid, items jsonb)
   ), marked as (${dispatchSql('b')}), booked as (${bookingSql('b join marked on marked.id = b."messageId"')}
   ), told as (${showingSql(`b join marked on marked.id = b."messageId" cross join lateral jsonb_to_recordset(b.items) as t(kind text, "clusterId" uuid)`)})
   select marked.id, ${answer} from marked left join booked on booked.id = marked.id`);

const TAKE = taking(`booked.id is not null as booked, (select count(*)::int from told) as told`);
/** Fails, by reading an id as a number, where {@link TAKE} says that something is missing: it goes with the commit. */
const TAKE_ALL = taking(`case when booked.id is null
    or (select count(*) from told) <> (select sum(jsonb_array_length(b.items)) from b where b."messageId" in (select marked.id from marked)) then marked.id::text::int end as missing`);

interface Taken {
  readonly id: string;
  readonly booked: boolean;
  readonly told: number;
}

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
   * Marks a message as dispatching and takes what it takes; false when it was overtaken or recalled.
   * @throws Error when there is no slot or a thing was shown: both were read under this lock, so the caller is wrong and nothing may leave.
   */
  async take(departure: Departure): Promise<boolean> {
    const taken = await this.database.one<Taken>(TAKE, this.#parameters([departure]));
    if (!taken) return false;
    // Slots of an earlier, tighter cap may still stand where the present one has room: the ledger knows how to shorten them.
    if (!taken.booked && !(await this.attention.book([this.#booking(departure)]))) throw new Error('no free slot although the cap had room');
    if (taken.told !== departure.items.length) throw new Error('a thing was shown before although it was not');
    return true;
  }

  /** As {@link take} for messages of different people, in one statement that may leave with the commit: it fails for all when one lacks anything, and answers the ids of those marked. */
  takingAll(departures: readonly Departure[]): Statement {
    return { sql: TAKE_ALL, parameters: this.#parameters(departures) };
  }

  #parameters(departures: readonly Departure[]): readonly unknown[] {
    const now = this.clock.now();
    const rows = departures.map((departure) => ({
      ...bookingRow(this.#booking(departure)), fence: departure.message.fence, to: this.vault.seal(departure.to).toString('hex'), subject: departure.subject,
      repeats: departure.message.resendOf, items: departure.items.map(({ kind, clusterId }) => ({ kind, clusterId })),
    }));
    return [JSON.stringify(rows), now, leaseFrom(now), rows.map(({ messageId }) => messageId)];
  }

  #booking({ message: { id, candidateId, channel, purpose }, rules }: Departure): Booking {
    const caps = purpose === 'service'
      ? { cap: this.policy.serviceLimit, organisationCaps: '' }
      : { cap: rules.frequency ?? this.policy.defaultFrequency, organisationCaps: writeCaps(this.policy.limits) };
    return { messageId: id, candidateId, channel, purpose, ...caps };
  }
}
