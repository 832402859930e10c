/** Messages of which nobody knows whether they left, and what is found out about them afterwards. */

import { Injectable } from '@nestjs/common';
import { type Channel } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Vault } from '../platform/crypto/vault.js';
import { Database } from '../platform/database/database.js';

export interface LostMessage {
  readonly id: string;
  readonly fence: number;
  readonly channel: Channel;
  readonly to: string;
  readonly sentAt: Date;
  readonly facts: Record<string, unknown>;
  /** The provider's ids of earlier attempts of the same message. */
  readonly knownIds: readonly string[];
}

/** Callbacks come first; then a look, and each further one after half the message's age, milliseconds. */
const FIRST_LOOK_MS = 60_000;
const MOST = 50;

/** Before the code of a message of which nothing more will be learnt: an operator decides. */
export const UNPROVEN = 'unproven:';

@Injectable()
export class LostMessages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** Those due for a look; nobody else looks at them until the next one is due. */
  async claim(channels: readonly Channel[]): Promise<LostMessage[]> {
    const now = this.clock.now();
    const rows = await this.database.query<Omit<LostMessage, 'to'> & { readonly toSealed: Buffer }>(
      `update message m set lease_until = $2::timestamptz + greatest($3 * interval '1 millisecond', ($2::timestamptz - m.sent_at) / 2)
       where m.id in (
         select id from message where status = 'unknown' and channel = any($1::text[]) and to_sealed is not null and error_code not like $4 || '%'
           and sent_at <= $2::timestamptz - $3 * interval '1 millisecond' and (lease_until is null or lease_until <= $2)
         order by id limit $5 for update skip locked)
       returning m.id, m.fence, m.channel, m.to_sealed as "toSealed", m.sent_at as "sentAt", m.facts,
         array(select a.provider_id from message_attempt a where a.message_id = m.id and a.provider_id is not null) as "knownIds"`,
      [channels, now, FIRST_LOOK_MS, UNPROVEN, MOST],
    );
    return rows.map(({ toSealed, ...row }) => ({ ...row, to: this.vault.open(toSealed) }));
  }

  /** Stays unknown, keeps its slot, and is not looked for any more; a callback that comes after all is still believed. */
  async giveUpLooking({ id, fence }: LostMessage): Promise<void> {
    await this.database.query(
      `update message set error_code = $3 || coalesce(error_code, ''), lease_until = null, updated_at = $4 where id = $1 and fence = $2 and status = 'unknown'`,
      [id, fence, UNPROVEN, this.clock.now()],
    );
  }
}
