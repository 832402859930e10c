/** Somebody refused or left: what was waiting for them is called back. What leaves meanwhile is stopped by the gate itself. */

import { Injectable } from '@nestjs/common';
import { CHANNELS, PURPOSES } from '#lib/vocabulary';
import { CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { Database } from '../../platform/database/database.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { type IdsOf, type Step } from '../step.js';

@Injectable()
export class RecallStep implements Step<IdsOf<'consent.withdrawn' | 'candidate.erased'>> {
  readonly name = 'recall';

  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
  ) {}

  async run({ candidateId }: { readonly candidateId: string }): Promise<void> {
    const person = await this.candidates.find(candidateId);
    if (!person) return;
    await this.database.transaction(async () => {
      if (person.erasedAt) await this.outreach.settleMany(await this.messages.recall(candidateId, PURPOSES, CHANNELS, 'erased'), 'refused', 'erased');
      else await this.outreach.settleMany(await this.messages.recallRefused(candidateId), 'refused', 'no_consent');
    });
  }
}
