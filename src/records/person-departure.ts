/** A person saying no, resting, or leaving for good: under their lock, so that nothing slips out while they say it. */

import { Injectable } from '@nestjs/common';
import { CHANNELS, type ContactRules } from '#lib/vocabulary';
import { Database } from '../platform/database/database.js';
import { type SetBy } from './candidate/candidate.entity.js';
import { ADDRESS_OF, CandidateRepository } from './candidate/candidate.repository.js';
import { type ConsentBy } from './consent/consent.entity.js';
import { ConsentLedger, type Refusal } from './consent/consent.ledger.js';
import { Announcer } from './facts.js';
import { PreferenceRepository } from './preference/preference.repository.js';
import { SessionRepository } from './session/session.repository.js';

@Injectable()
export class PersonDeparture {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
    private readonly preferences: PreferenceRepository,
    private readonly sessions: SessionRepository,
    private readonly announcer: Announcer,
  ) {}

  /** Effective at commit. `how` is kept as the source of the statement. */
  async refuse(candidateId: string, refusal: Refusal, by: ConsentBy, how: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      await this.consents.refuse(candidateId, refusal, by, how);
    });
  }

  /** Sets when and how often; a pause and a lower cap hold from commit on. */
  async setContactRules(candidateId: string, rules: ContactRules, by: SetBy): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      await this.candidates.setContactRules(candidateId, rules, by);
    });
  }

  /**
   * Erases a person (GDPR art. 17): names, addresses, wishes, what was learned, sessions and the words of their messages go. The ledger of
   * consents and decisions stays under a bare id, and their addresses stay suppressed as keyed hashes.
   */
  async erase(candidateId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      await this.candidates.get(candidateId);
      for (const { kind, value } of await this.candidates.erase(candidateId)) {
        await this.consents.suppress(value, CHANNELS.filter((channel) => ADDRESS_OF[channel] === kind), 'erased');
      }
      await this.preferences.forget(candidateId);
      await this.sessions.endAll(candidateId);
      await this.database.query(
        `update message set status = case when status in ('planned', 'claimed') then 'cancelled' else status end,
           error_code = case when status in ('planned', 'claimed') then 'erased' else error_code end,
           subject = null, to_sealed = null, facts = '{}' where candidate_id = $1`,
        [candidateId],
      );
      await this.database.query(`update message_attempt set to_sealed = null where message_id in (select id from message where candidate_id = $1)`, [candidateId]);
      await this.database.query(`delete from taste where candidate_id = $1`, [candidateId]);
      // Reasons and inputs of decisions repeat what the person stated.
      await this.database.query(`update decision set detail = detail - 'judged' where candidate_id = $1`, [candidateId]);
      await this.database.query(`update message_item i set reasons = '[]', unknowns = '[]' from message m where m.id = i.message_id and m.candidate_id = $1`, [candidateId]);
      await this.database.query(`delete from mailbox_entry where candidate_ref = $1`, [candidateId]);
      await this.announcer.announce('candidate.erased', { candidateId });
    });
  }
}
