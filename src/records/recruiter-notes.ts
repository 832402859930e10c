/** A recruiter's own words to one person: decided under the person's lock by the same rules and caps as everything else, before anything a programme thought up. */

import { Injectable } from '@nestjs/common';
import { bucketOf, type Channel, type Reason } from '#lib/vocabulary';
import { Database } from '../platform/database/database.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { Announcer } from './facts.js';
import { type JudgedNote, type NoteRequest, NoteRules } from './note-rules.js';
import { OutreachRepository } from './outreach/outreach.repository.js';
import { PlanningGate, WORTH_OF_A_NOTE } from './planning-gate.js';

export interface NoteAnswer {
  /** `held` with a message: it waits for the morning. */
  readonly outcome: 'planned' | 'held' | 'refused';
  readonly reason: Reason | null;
  readonly until: Date | null;
  readonly channel: Channel | null;
  /** Null when nothing will be sent. */
  readonly messageId: string | null;
  readonly ruleVersion: string;
}

@Injectable()
export class RecruiterNotes {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly rules: NoteRules,
    private readonly gate: PlanningGate,
    private readonly outreach: OutreachRepository,
    private readonly announcer: Announcer,
  ) {}

  /** Plans the note, or says why not; either way with a decision on record. @throws DomainError `candidate_not_found`. */
  async write(candidateId: string, note: NoteRequest): Promise<NoteAnswer> {
    return this.database.contended(async () => {
      await this.candidates.lock(candidateId);
      const judged = await this.rules.judge(candidateId, note.channel);
      const answer = await this.#planned(candidateId, note, judged);
      const { checked, tried } = judged.pacing;
      const detail = { kind: 'note', checked, tried, ...(answer.channel === null ? {} : { channel: answer.channel }) };
      await this.outreach.decide([{ runId: null, programmeId: null, candidateId, detail, ...answer }]);
      return answer;
    });
  }

  async #planned(candidateId: string, note: NoteRequest, { pacing, channel, at }: JudgedNote): Promise<NoteAnswer> {
    const said = {
      outcome: pacing.do === 'send' ? 'planned' as const : pacing.do === 'hold' ? 'held' as const : 'refused' as const,
      reason: pacing.do === 'send' ? null : pacing.because, until: pacing.do === 'hold' ? pacing.until : null, channel, messageId: null, ruleVersion: pacing.version,
    };
    if (channel === null || at === null) return said;
    const message = this.rules.message(candidateId, channel, at, note);
    // Messages that wait may fill the cap as well; unlike what has left, they make room.
    const { lost, displaced } = await this.gate.admit([{ id: message.id, candidateId, channel, at, worth: WORTH_OF_A_NOTE }]);
    const loss = lost.get(message.id);
    if (loss) return { ...said, outcome: 'held', reason: loss.because, until: loss.until };
    await this.gate.plan([message], displaced);
    if (said.outcome === 'planned') await this.announcer.announce('messages.planned', { bucket: bucketOf(candidateId) });
    return { ...said, messageId: message.id };
  }
}
