/** What follows when a message certainly did not arrive: another try, the person's next channel, or the end. Always under the person's lock. */

import { Injectable } from '@nestjs/common';
import { type Channel } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { AddressBlame, type Blame, REASON_OF_BLAME } from './address-blame.js';
import { type Message } from './message/message.entity.js';
import { NextChannel } from './next-channel.js';
import { OutreachRepository } from './outreach/outreach.repository.js';
import { PersonHold } from './person-hold.js';

/** A message with the fence of the attempt that ended: who was overtaken since changes nothing here. */
export type TriedMessage = Pick<Message, 'id' | 'candidateId' | 'channel' | 'purpose' | 'programmeId' | 'expiresAt' | 'fence' | 'attempts'>;

export interface Failure {
  readonly code: string;
  readonly blame: Blame;
  /** Where it went, in clear or sealed; absent when it was never addressed. */
  readonly to?: string | Buffer | null;
}

interface Twin {
  readonly id: string;
  readonly isCopy: boolean;
  readonly arrived: boolean;
  /** It left, and is not known to have failed. */
  readonly mayArrive: boolean;
}

/** Which attempts are kept beside the message; the one it ends with stands in the message itself. */
type Keep = 'always' | 'if_sent' | 'never';

/** Takes the attempt ($1, $2) at time $3 with code $4 out of the message, and keeps it as $5 says. */
const ENDED = `
  with ended as (
    select id, fence, channel, sent_at, to_sealed, provider_id from message
    where id = $1 and fence = $2 and status in ('claimed', 'dispatching', 'unknown', 'accepted') for update
  ), kept as (
    insert into message_attempt (message_id, fence, channel, sent_at, ended_at, to_sealed, provider_id, error_code)
    select id, fence, channel, sent_at, $3, to_sealed, provider_id, $4 from ended where $5 = 'always' or ($5 = 'if_sent' and sent_at is not null)
    on conflict (message_id, fence) do nothing
  )
  update message m set error_code = $4, lease_until = null, sent_at = null, updated_at = $3`;

@Injectable()
export class UndeliveredMessages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outreach: OutreachRepository,
    private readonly hold: PersonHold,
    private readonly blame: AddressBlame,
    private readonly nextChannel: NextChannel,
  ) {}

  /**
   * Waits for another try on the same channel, and its decision with it; `spendsTry` false when nobody looked at the message.
   * Given up instead: what was repeated meanwhile, since the copy may have arrived; and a copy of what failed, which nobody sends.
   */
  async tryAgain(message: TriedMessage, until: Date, code: string, spendsTry: boolean): Promise<void> {
    const twin = await this.#twinOf(message.id);
    if (twin !== null && twin.isCopy === twin.mayArrive) {
      await this.giveUp(message, { code, blame: 'other' });
      return;
    }
    const waits = await this.#end(
      message, code, 'if_sent', `status = 'planned', not_before = $6, attempts = greatest(m.attempts - $7, 0), provider_id = null, to_sealed = null`, [until, spendsTry ? 0 : 1],
    );
    if (!waits) return;
    await this.hold.giveBack(message);
    await this.outreach.settle(message.id, 'planned', null, null);
  }

  /**
   * Goes on to the person's next channel, or ends. Its slot and what it showed are given back and taken anew by the gate
   * of the next attempt: one message never holds two slots. Never around an opt-out: who refused at the carrier refused this message.
   * Nor beside its copy or the letter it repeats, which may have arrived: nobody is told the same twice.
   */
  async giveUp(message: TriedMessage, { code, blame, to }: Failure, goesOn = true): Promise<'overtaken' | 'ended' | Channel> {
    if (to != null) await this.blame.undelivered({ candidateId: message.candidateId, channel: message.channel, to }, blame, code);
    const twin = await this.#twinOf(message.id);
    const isAlone = twin === null || (twin.isCopy && !twin.mayArrive);
    const next = blame === 'opt_out' || !goesOn || !isAlone ? null : await this.nextChannel.after(message);
    const moved = next === null
      ? await this.#end(message, code, 'never', `status = 'failed'`, [])
      : await this.#end(
        message, code, 'always', `status = 'planned', not_before = $3, channel = $6, attempts = 0, provider_id = null, to_sealed = null, subject = null`, [next]);
    if (!moved) return 'overtaken';
    if (twin?.mayArrive === true) await this.#leaveTo(twin, message);
    else {
      const first = twin?.isCopy === false ? twin.id : message.id;
      await this.hold.giveBack(message, first);
      await this.outreach.settle(first, next === null ? 'refused' : 'planned', next === null ? REASON_OF_BLAME[blame] : null, null);
    }
    return next ?? 'ended';
  }

  /** Only its own slot is free: what both show was shown, and the decision is what becomes of the other. */
  async #leaveTo(twin: Twin, message: TriedMessage): Promise<void> {
    await this.hold.giveBack(message, null);
    if (twin.isCopy) await this.outreach.settle(message.id, twin.arrived ? 'sent' : 'planned', null, null);
  }

  /** The one copy of a letter of unknown fate, or the letter that this one repeats. */
  async #twinOf(messageId: string): Promise<Twin | null> {
    return this.database.one<Twin>(
      `select t.id, t.resend_of is not null as "isCopy", t.status in ('accepted', 'delivered') as arrived,
         t.status in ('dispatching', 'unknown', 'accepted', 'delivered') as "mayArrive"
       from message t where t.resend_of = $1 or t.id = (select resend_of from message where id = $1)`, [messageId]);
  }

  /** How often this message ended with this code before. */
  async timesEnded(messageId: string, code: string): Promise<number> {
    const row = await this.database.one<{ count: number }>(`select count(*)::int as count from message_attempt where message_id = $1 and error_code = $2`, [messageId, code]);
    return row?.count ?? 0;
  }

  async #end({ id, fence }: TriedMessage, code: string, keep: Keep, set: string, parameters: readonly unknown[]): Promise<boolean> {
    const row = await this.database.one(
      `${ENDED}, ${set} from ended where m.id = ended.id returning m.id`, [id, fence, this.clock.now(), code, keep, ...parameters]);
    return row !== null;
  }
}
