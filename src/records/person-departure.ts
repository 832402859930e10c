/** A person saying no, resting, or leaving for good: under their lock, so that nothing slips out while they say it. */

import { Injectable } from '@nestjs/common';
import { CHANNELS, type ContactRules } from '#lib/vocabulary';
import { Database } from '../platform/database/database.js';
import { type SetBy } from './candidate/candidate.entity.js';
import { ADDRESS_OF, CandidateRepository } from './candidate/candidate.repository.js';
import { type ConsentBy } from './consent/consent.entity.js';
import { ConsentLedger, type Refusal } from './consent/consent.ledger.js';
import { Announcer } from './facts.js';
import { PersonTraces } from './person-traces.js';

@Injectable()
export class PersonDeparture {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
    private readonly traces: PersonTraces,
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

  /** No outreach until then, or longer where they chose a longer rest. Returns the end; nothing else of their rules changes, and nothing of a person who has left. */
  async rest(candidateId: string, until: Date): Promise<Date> {
    return this.database.transaction(async () => {
      await this.candidates.lock(candidateId);
      const candidate = await this.candidates.find(candidateId);
      const end = new Date(Math.max(until.getTime(), Date.parse(candidate?.contactRules.pausedUntil ?? '') || 0));
      if (candidate && !candidate.erasedAt) await this.candidates.setContactRules(candidateId, { ...candidate.contactRules, pausedUntil: end.toISOString() }, 'person');
      return end;
    });
  }

  /**
   * Erases a person (GDPR art. 17): names, addresses, wishes, what was learned, sessions and the words of their messages go. The ledger of
   * consents and decisions stays under a bare id, and their addresses stay suppressed as keyed hashes.
   */
  async erase(candidateId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(candidateId, true);
      await this.candidates.get(candidateId);
      for (const { kind, value } of await this.candidates.erase(candidateId)) {
        await this.consents.suppress(value, CHANNELS.filter((channel) => ADDRESS_OF[channel] === kind), 'erased');
      }
      await this.traces.forget(candidateId);
      await this.announcer.announce('candidate.erased', { candidateId });
    });
  }
}
