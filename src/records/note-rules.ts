/** What the rules say to a note now, and the message it becomes. */

import { Injectable } from '@nestjs/common';
import { decide, type PacingDecision } from '#lib/pacing';
import { type Channel, CHANNELS } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Ids } from '../platform/clock/ids.js';
import { Vault } from '../platform/crypto/vault.js';
import { candidateNotFound } from './candidate/candidate.errors.js';
import { ContactPolicy, MAX_LATENESS_MS } from './contact-policy.js';
import { type PlannedMessage } from './message/message.repository.js';
import { type NoteWords, sealNote } from './message/note-fact.js';
import { PeopleView } from './views/people.view.js';

export interface NoteRequest extends NoteWords {
  /** Null: the first in the person's order that is open to it. */
  readonly channel: Channel | null;
}

export interface JudgedNote {
  readonly pacing: PacingDecision;
  /** The channel it would go by; null when none is open. */
  readonly channel: Channel | null;
  /** When it may leave; null when not, or only after more than the night. */
  readonly at: Date | null;
}

/** Free words may go by WhatsApp only within a day after the person wrote there, which may be over when the note leaves: notes go by e-mail and SMS. */
const BARRED: readonly Channel[] = ['whatsapp'];

@Injectable()
export class NoteRules {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly vault: Vault,
    private readonly people: PeopleView,
    private readonly policy: ContactPolicy,
  ) {}

  /** Binding under the person's lock. @throws DomainError `candidate_not_found`. */
  async judge(candidateId: string, wished: Channel | null): Promise<JudgedNote> {
    const now = this.clock.now();
    const person = await this.people.one(candidateId);
    if (!person || person.erased) throw candidateNotFound();
    const pacing = decide(
      { ...person, timeZone: person.timeZone ?? this.policy.defaultTimeZone },
      { purpose: 'jobs', channels: wished === null ? CHANNELS : [wished], barredChannels: BARRED }, { sent: person.heard }, this.policy, now,
    );
    if (pacing.do === 'send') return { pacing, channel: pacing.on, at: now };
    const channel = pacing.tried.find(({ closedBy }) => closedBy === null)?.channel ?? null;
    return { pacing, channel, at: pacing.do === 'hold' && pacing.because === 'quiet_hours' ? pacing.until : null };
  }

  message(candidateId: string, channel: Channel, at: Date, words: NoteWords): PlannedMessage {
    const id = this.ids.next();
    return {
      id, candidateId, programmeId: null, runId: null, dedupeKey: `note:${id}`, channel, purpose: 'jobs', notBefore: at,
      expiresAt: new Date(at.getTime() + MAX_LATENESS_MS), facts: sealNote(this.vault, words), items: [],
    };
  }
}
