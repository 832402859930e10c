/** What follows for an address that a carrier would not deliver to, or whose owner complained. */

import { Injectable } from '@nestjs/common';
import { type Channel, type Reason } from '#lib/vocabulary';
import { Vault } from '../platform/crypto/vault.js';
import { Database } from '../platform/database/database.js';
import { ConsentLedger } from './consent/consent.ledger.js';

/** Whose doing it is that a message did not arrive. */
export type Blame = 'address' | 'opt_out' | 'content' | 'account' | 'other';

/** What a run's decision says of a message no carrier would take: the address, the person's own no to the carrier, or a rule. */
export const REASON_OF_BLAME: Readonly<Record<Blame, Reason>> = {
  address: 'no_channel', opt_out: 'suppressed', content: 'channel_rule', account: 'channel_rule', other: 'channel_rule',
};

export interface Recipient {
  readonly candidateId: string;
  readonly channel: Channel;
  /** In clear, or sealed as it is kept. */
  readonly to: string | Buffer;
}

@Injectable()
export class AddressBlame {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly consents: ConsentLedger,
  ) {}

  async undelivered({ candidateId, channel, to }: Recipient, blame: Blame, code: string): Promise<void> {
    const address = this.#clear(to);
    if (blame === 'opt_out') await this.consents.suppress(address, [channel], code);
    if (blame !== 'address') return;
    if (channel !== 'email') {
      // A number without WhatsApp may still take texts: only this channel is closed to it.
      await this.consents.suppress(address, [channel], code);
      return;
    }
    await this.database.query(`update contact_point set state = 'bad' where candidate_id = $1 and digest = $2`, [candidateId, this.vault.blindIndex(address)]);
  }

  /** A complaint is a refusal, and outlives a new import of the address. Call under the person's lock. */
  async complaint({ candidateId, channel, to }: Recipient): Promise<void> {
    await this.consents.refuse(candidateId, { channel }, 'carrier', 'complaint');
    await this.consents.suppress(this.#clear(to), [channel], 'complaint');
  }

  #clear(to: string | Buffer): string {
    return typeof to === 'string' ? to : this.vault.open(to);
  }
}
