/** What carriers tell of messages that left: taken under the person's lock, and never moving a message back. */

import { Injectable } from '@nestjs/common';
import { type Channel, type Reason } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Vault } from '../platform/crypto/vault.js';
import { Database } from '../platform/database/database.js';
import { AttentionLedger } from './attention/attention.ledger.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { ConsentLedger } from './consent/consent.ledger.js';
import { type MessageStatus } from './message/message.entity.js';
import { MessageRepository } from './message/message.repository.js';
import { OutreachRepository } from './outreach/outreach.repository.js';

/** Whose doing it is that a message did not arrive. */
export type Blame = 'address' | 'opt_out' | 'content' | 'account' | 'other';

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

/** What a run's decision says of a message no carrier would take: the address, the person's own no to the carrier, or a rule. */
export const REASON_OF_BLAME: Readonly<Record<Blame, Reason>> = {
  address: 'no_channel', opt_out: 'suppressed', content: 'channel_rule', account: 'channel_rule', other: 'channel_rule',
};

@Injectable()
export class MessageReceipts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
    private readonly messages: MessageRepository,
    private readonly attention: AttentionLedger,
    private readonly outreach: OutreachRepository,
  ) {}

  /** `from` are the channels this receipt can be about. Taking one twice is taking it once. */
  async take(messageId: string, receipt: Receipt, from: readonly Channel[]): Promise<Taken> {
    return this.database.transaction(async () => {
      const owner = await this.database.one<{ candidateId: string }>(`select candidate_id as "candidateId" from message where id = $1`, [messageId]);
      if (!owner) return 'foreign';
      await this.candidates.lock(owner.candidateId);
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

  /** What follows for the address a carrier would not deliver to; also when it said so at once. */
  async blame(candidateId: string, channel: Channel, address: string, blame: Blame, code: string): Promise<void> {
    if (blame === 'opt_out') await this.consents.suppress(address, [channel], code);
    if (blame !== 'address') return;
    if (channel !== 'email') {
      // A number without WhatsApp may still take texts: only this channel is closed to it.
      await this.consents.suppress(address, [channel], code);
      return;
    }
    await this.database.query(`update contact_point set state = 'bad' where candidate_id = $1 and digest = $2`, [candidateId, this.vault.blindIndex(address)]);
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
    await this.attention.free(message.id);
    await this.messages.unshow(message.id, message.candidateId);
    await this.outreach.settle(message.id, 'refused', REASON_OF_BLAME[blame], null);
    if (message.toSealed) await this.blame(message.candidateId, message.channel, this.vault.open(message.toSealed), blame, code);
    return 'taken';
  }

  async #note({ id, status }: Told, code: string): Promise<Taken> {
    if (!ON_ITS_WAY.has(status)) return 'stale';
    await this.database.query(`update message set error_code = $2 where id = $1`, [id, code]);
    return 'taken';
  }

  async #complaint(message: Told): Promise<Taken> {
    await this.consents.refuse(message.candidateId, { channel: message.channel }, 'carrier', 'complaint');
    if (message.toSealed) await this.consents.suppress(this.vault.open(message.toSealed), [message.channel], 'complaint');
    return 'taken';
  }
}
