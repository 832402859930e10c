/** What a person leaves in other records: wishes, sessions, what was learned, and messages with their reasons and words. */

import { Injectable } from '@nestjs/common';
import { CHANNELS, PURPOSES } from '#lib/vocabulary';
import { Database } from '../platform/database/database.js';
import { MessageRepository } from './message/message.repository.js';
import { OutreachRepository } from './outreach/outreach.repository.js';
import { PreferenceRepository } from './preference/preference.repository.js';
import { SessionRepository } from './session/session.repository.js';

@Injectable()
export class PersonTraces {
  constructor(
    private readonly database: Database,
    private readonly preferences: PreferenceRepository,
    private readonly sessions: SessionRepository,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
  ) {}

  /** In the transaction that erases, under the person's lock. Messages that wait are called off and their decisions told so at once: the call that follows may be lost. */
  async forget(candidateId: string): Promise<void> {
    await this.preferences.forget(candidateId);
    await this.sessions.endAll(candidateId);
    await this.outreach.settleMany(await this.messages.recall(candidateId, PURPOSES, CHANNELS, 'erased'), 'refused', 'erased');
    await this.database.query(`update message set subject = null, to_sealed = null, facts = '{}' where candidate_id = $1`, [candidateId]);
    await this.database.query(`update message_attempt set to_sealed = null where message_id in (select id from message where candidate_id = $1)`, [candidateId]);
    await this.database.query(`delete from taste where candidate_id = $1`, [candidateId]);
    // Reasons and inputs of decisions repeat what the person stated.
    await this.database.query(`update decision set detail = detail - 'judged' where candidate_id = $1`, [candidateId]);
    await this.database.query(`update message_item i set reasons = '[]', unknowns = '[]' from message m where m.id = i.message_id and m.candidate_id = $1`, [candidateId]);
    await this.database.query(`update idempotency_key set answer = null where about @> array[$1]::uuid[]`, [candidateId]);
    await this.database.query(`delete from mailbox_entry where candidate_ref = $1`, [candidateId]);
  }
}
