/** What carriers tell of messages that left: taken under the person's lock, and never moving a message back. */

import { Injectable } from '@nestjs/common';
import { type Channel } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { AddressBlame, type Blame } from './address-blame.js';
import { type AttemptName } from './message/attempt-id.js';
import { type MessageStatus } from './message/message.entity.js';
import { OutreachRepository } from './outreach/outreach.repository.js';
import { PersonHold } from './person-hold.js';
import { type TriedMessage, UndeliveredMessages } from './undelivered-messages.js';

export type Receipt =
  /** The carrier has it: proof of acceptance where there was none. */
  | { readonly kind: 'on_its_way'; readonly providerId: string | null }
  | { readonly kind: 'delivered'; readonly providerId: string | null }
  /** It certainly did not arrive. */
  | { readonly kind: 'undelivered'; readonly providerId: string | null; readonly code: string; readonly blame: Blame; readonly again?: Again }
  /** Not yet, or nothing that changes anything; kept with the message for whoever looks into it. */
  | { readonly kind: 'note'; readonly code: string }
  /** It arrived, and the person called it spam. */
  | { readonly kind: 'complaint' };

/** The provider's rule allows another try of the same message. */
export interface Again {
  /** Not before this many seconds. */
  readonly afterSeconds: number;
  /** Tries in all; absent = the attempt does not count, nobody looked at the message. */
  readonly maxTries?: number;
}

/** `foreign`: no message of ours, or another one's receipt. `stale`: nothing new. Both change nothing. */
export type Taken = 'taken' | 'stale' | 'foreign';

interface Told extends TriedMessage {
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
    private readonly undelivered: UndeliveredMessages,
  ) {}

  /** `from` are the channels this receipt can be about. Taking one twice is taking it once. */
  async take({ messageId, fence }: AttemptName, receipt: Receipt, from: readonly Channel[]): Promise<Taken> {
    return this.database.transaction(async () => {
      const owner = await this.database.one<{ candidateId: string }>(`select candidate_id as "candidateId" from message where id = $1`, [messageId]);
      if (!owner) return 'foreign';
      await this.hold.lock(owner.candidateId);
      const message = await this.database.one<Told>(
        `select id, candidate_id as "candidateId", channel, purpose, programme_id as "programmeId", expires_at as "expiresAt", fence, attempts, status,
           provider_id as "providerId", to_sealed as "toSealed" from message where id = $1 for update`,
        [messageId],
      );
      if (!message) return 'foreign';
      const early = await this.#ended(messageId, fence, from);
      if (receipt.kind === 'complaint') return this.#complaint(early?.toSealed ? { ...message, ...early } : message, from);
      // News of an attempt that ended: what was decided on it stands.
      if (!from.includes(message.channel)) return early ? 'stale' : 'foreign';
      if (fence !== null && fence !== message.fence) return fence < message.fence ? 'stale' : 'foreign';
      if (receipt.kind === 'note') return this.#note(message, receipt.code);
      // Another send of the same message (it was tried again since): its news is not about this one.
      if (receipt.providerId !== null && message.providerId !== null && receipt.providerId !== message.providerId) return 'foreign';
      return receipt.kind === 'undelivered' ? this.#undelivered(message, receipt) : this.#progress(message, receipt);
    });
  }

  /** The attempt by its fence, or where the carrier cannot name it the last one on these channels. */
  async #ended(messageId: string, fence: number | null, from: readonly Channel[]): Promise<{ channel: Channel; toSealed: Buffer | null } | null> {
    return this.database.one(
      `select channel, to_sealed as "toSealed" from message_attempt
       where message_id = $1 and ($2::int is null or fence = $2) and channel = any($3::text[]) order by fence desc limit 1`, [messageId, fence, from]);
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

  /** It did not arrive: another try where the provider's rule and the message's own hour allow one, else the next channel, else the end. */
  async #undelivered(message: Told, { code, blame, providerId, again }: Receipt & { kind: 'undelivered' }): Promise<Taken> {
    if (!ON_ITS_WAY.has(message.status)) return 'stale';
    if (providerId !== null) await this.database.query(`update message set provider_id = $2 where id = $1`, [message.id, providerId]);
    const until = again === undefined ? null : new Date(this.clock.now().getTime() + again.afterSeconds * 1000);
    const worthwhile = until !== null && message.attempts < (again?.maxTries ?? Infinity) && (message.expiresAt === null || until <= message.expiresAt);
    if (worthwhile) {
      await this.undelivered.tryAgain(message, until, code, again?.maxTries !== undefined);
    } else {
      await this.undelivered.giveUp(message, { code, blame, to: message.toSealed });
    }
    return 'taken';
  }

  async #note({ id, status }: Told, code: string): Promise<Taken> {
    if (!ON_ITS_WAY.has(status)) return 'stale';
    await this.database.query(`update message set error_code = $2 where id = $1`, [id, code]);
    return 'taken';
  }

  async #complaint(message: Told, from: readonly Channel[]): Promise<Taken> {
    if (!from.includes(message.channel)) return 'foreign';
    if (message.toSealed) await this.blame.complaint({ candidateId: message.candidateId, channel: message.channel, to: message.toSealed });
    return 'taken';
  }
}
