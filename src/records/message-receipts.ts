/** What carriers tell of messages that left: taken under the person's lock, and never moving a message back. */

import { Injectable } from '@nestjs/common';
import { type Channel } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { AddressBlame, type Blame, REASON_OF_BLAME } from './address-blame.js';
import { type MessageStatus } from './message/message.entity.js';
import { OutreachRepository } from './outreach/outreach.repository.js';
import { PersonHold } from './person-hold.js';

export type Receipt =
  /** The carrier has it: proof of acceptance where there was none. */
  | { readonly kind: 'on_its_way'; readonly providerId: string | null }
  | { readonly kind: 'delivered'; readonly providerId: string | null }
  /** It certainly did not arrive. */
  | { readonly kind: 'undelivered'; readonly providerId: string | null; readonly code: string; readonly blame: Blame }
  /** Not yet, or nothing that changes anything; kept with the message for whoever looks into it. */
  | { readonly kind: 'note'; readonly code: string }
  /** It arrived, and the person called it spam. */
  | { readonly kind: 'complaint' };

/** `foreign`: no message of ours, or another one's receipt. `stale`: nothing new. Both change nothing. */
export type Taken = 'taken' | 'stale' | 'foreign';

interface Told {
  readonly id: string;
  readonly candidateId: string;
  readonly channel: Channel;
  readonly status: MessageStatus;
  readonly providerId: string | null;
  readonly toSealed: Buffer | null;
}

/** Statuses of a message that left, or may have, and of which nothing final is known. */
const ON_ITS_WAY: ReadonlySet<MessageStatus> = new Set<MessageStatus>(['dispatching', 'unknown', 'accepted']);

@Injectable()
export class MessageReceipts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outreach: OutreachRepository,
    private readonly hold: PersonHold,
    private readonly blame: AddressBlame,
  ) {}

  /** `from` are the channels this receipt can be about. Taking one twice is taking it once. */
  async take(messageId: string, receipt: Receipt, from: readonly Channel[]): Promise<Taken> {
    return this.database.transaction(async () => {
      const owner = await this.database.one<{ candidateId: string }>(`select candidate_id as "candidateId" from message where id = $1`, [messageId]);
      if (!owner) return 'foreign';
      await this.hold.lock(owner.candidateId);
      const message = await this.database.one<Told>(
        `select id, candidate_id as "candidateId", channel, status, provider_id as "providerId", to_sealed as "toSealed" from message where id = $1 for update`,
        [messageId],
      );
      if (!message || !from.includes(message.channel)) return 'foreign';
      if (receipt.kind === 'complaint') return this.#complaint(message);
      if (receipt.kind === 'note') return this.#note(message, receipt.code);
      // Another send of the same message (it was tried again since): its news is not about this one.
      if (receipt.providerId !== null && message.providerId !== null && receipt.providerId !== message.providerId) return 'foreign';
      return receipt.kind === 'undelivered' ? this.#undelivered(message, receipt) : this.#progress(message, receipt);
    });
  }

  async #progress(message: Told, { kind, providerId }: Receipt & { kind: 'on_its_way' | 'delivered' }): Promise<Taken> {
    const news = kind === 'delivered' ? message.status !== 'delivered' : message.status !== 'accepted';
    if (!ON_ITS_WAY.has(message.status) || !news) return 'stale';
    await this.database.query(
      `update message set status = $2, provider_id = coalesce($3, provider_id), error_code = null, lease_until = null, updated_at = $4 where id = $1`,
      [message.id, kind === 'delivered' ? 'delivered' : 'accepted', providerId, this.clock.now()],
    );
    await this.outreach.settle(message.id, 'sent', null, null);
    return 'taken';
  }

  /** Final: the slot is given back and what it showed may be shown again, so a later `delivered` cannot be believed any more. */
  async #undelivered(message: Told, { code, blame, providerId }: Receipt & { kind: 'undelivered' }): Promise<Taken> {
    if (!ON_ITS_WAY.has(message.status)) return 'stale';
    await this.database.query(
      `update message set status = 'failed', provider_id = coalesce($3, provider_id), error_code = $2, lease_until = null, sent_at = null, updated_at = $4 where id = $1`,
      [message.id, code, providerId, this.clock.now()],
    );
    await this.hold.giveBack(message);
    await this.outreach.settle(message.id, 'refused', REASON_OF_BLAME[blame], null);
    if (message.toSealed) await this.blame.undelivered({ candidateId: message.candidateId, channel: message.channel, to: message.toSealed }, blame, code);
    return 'taken';
  }

  async #note({ id, status }: Told, code: string): Promise<Taken> {
    if (!ON_ITS_WAY.has(status)) return 'stale';
    await this.database.query(`update message set error_code = $2 where id = $1`, [id, code]);
    return 'taken';
  }

  async #complaint(message: Told): Promise<Taken> {
    if (message.toSealed) await this.blame.complaint({ candidateId: message.candidateId, channel: message.channel, to: message.toSealed });
    return 'taken';
  }
}
