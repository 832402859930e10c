/** Who has just written to us on WhatsApp, under a keyed hash of the number and for a day only. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';

const KEPT_MS = 25 * 3_600_000;

@Injectable()
export class WhatsAppWindows {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** `numbers`: all forms of theirs; `sid` names the message they wrote. What is older than any window is forgotten on the way. */
  async heard(numbers: readonly string[], sid: string): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `insert into whatsapp_window as w (digest, sid, heard_at) select distinct digest, $2, $3::timestamptz from unnest($1::bytea[]) digest
       on conflict (digest) do update set sid = excluded.sid, heard_at = excluded.heard_at where w.sid <> excluded.sid`,
      [numbers.map((number) => this.vault.blindIndex(number)), sid, now],
    );
    await this.database.query(`delete from whatsapp_window where heard_at < $1`, [new Date(now.getTime() - KEPT_MS)]);
  }

  async lastHeard(number: string): Promise<Date | null> {
    const row = await this.database.one<{ heardAt: Date }>(`select heard_at as "heardAt" from whatsapp_window where digest = $1`, [this.vault.blindIndex(number)]);
    return row?.heardAt ?? null;
  }
}
