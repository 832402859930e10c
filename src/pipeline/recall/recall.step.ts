/** Somebody refused or left: what was waiting for them is called back. What leaves meanwhile is stopped by the gate itself. */

import { Injectable } from '@nestjs/common';
import { type Channel, type Purpose } from '#lib/vocabulary';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { Database } from '../../platform/database/database.js';
import { ConsentLedger } from '../../records/consent/consent.ledger.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { type IdsOf, type Step } from '../step.js';

@Injectable()
export class RecallStep implements Step<IdsOf<'consent.withdrawn' | 'candidate.erased'>> {
  readonly name = 'recall';

  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly consents: ConsentLedger,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
  ) {}

  async run({ candidateId }: { readonly candidateId: string }): Promise<void> {
    const person = await this.candidates.find(candidateId);
    if (!person) return;
    if (person.erasedAt) {
      await this.#recall(candidateId, ['jobs', 'content', 'service'], ['email', 'sms', 'whatsapp'], 'erased');
      return;
    }
    for (const { channel, purpose, granted } of await this.consents.inForce(candidateId)) {
      if (!granted) await this.#recall(candidateId, [purpose], [channel], 'no_consent');
    }
  }

  async #recall(candidateId: string, purposes: readonly Purpose[], channels: readonly Channel[], why: 'erased' | 'no_consent'): Promise<void> {
    await this.database.transaction(async () => {
      await this.outreach.settleMany(await this.messages.recall(candidateId, purposes, channels, why), 'refused', why);
    });
  }
}
