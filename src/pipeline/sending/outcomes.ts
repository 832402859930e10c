/** What is written down of an attempt, whatever happened: accepted, unknown, to be tried again, failed, or not made at all. */

import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type Reason } from '#lib/vocabulary';
import { type DeliveryOutcome } from '../../channels/channel.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { AddressBlame, type Blame, REASON_OF_BLAME } from '../../records/address-blame.js';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { PersonHold } from '../../records/person-hold.js';
import { MOST_ATTEMPTS } from '../policy.js';
import { type GateAnswer } from './gate.js';

const FIRST_WAIT_MS = 60_000;
/** The wait never doubles beyond this: by then only a message without an end is left, e.g. behind a rate limit. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

/** An outcome is worth several tries at writing it down: without it the message ends as unknown. */
const RECORD_TRIES = 3;
const RECORD_WAIT_MS = 250;

/**
 * Whether a message that may not go now keeps waiting: when only the hour is wrong, or what is in the way will be gone
 * while it is still worth sending. Otherwise it is called off, and the next run plans with that day's jobs.
 */
const keepsWaiting = (message: Message, until: Date, because: Reason): boolean =>
  because === 'quiet_hours' || (message.expiresAt !== null && until <= message.expiresAt);

export type Outcome = Exclude<DeliveryOutcome, { kind: 'stopped' }>;

@Injectable()
export class Outcomes {
  readonly #logger = new Logger('Outcomes');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
    private readonly hold: PersonHold,
    private readonly blame: AddressBlame,
  ) {}

  /** What the gate or pacing said instead of yes. */
  async close(message: Message, answer: GateAnswer): Promise<void> {
    if (answer.do === 'overtaken' || answer.do === 'go') return;
    if (answer.do === 'recompose' && message.attempts >= MOST_ATTEMPTS) return this.fail(message, 'recomposed_too_often', 'other');
    await this.database.transaction(async () => {
      if (answer.do === 'recompose') {
        await this.messages.postpone(message, this.clock.now(), 'recompose', true);
      } else if (answer.do === 'hold' && answer.until !== null && keepsWaiting(message, answer.until, answer.because)) {
        const waits = await this.messages.postpone(message, answer.until, answer.because, false);
        if (waits) await this.outreach.settle(message.id, 'held', answer.because, answer.until);
      } else {
        const until = answer.do === 'hold' ? answer.until : null;
        const cancelled = await this.messages.cancel(message, answer.because);
        if (cancelled) await this.outreach.settle(message.id, answer.do === 'hold' ? 'held' : 'refused', answer.because, until);
      }
    });
  }

  /** Certainly not sent: the slot is given back, and the message waits for another try. */
  async retryLater(message: Message, outcome: DeliveryOutcome & { kind: 'retry' }): Promise<void> {
    const tried = outcome.spendsAttempt !== false;
    const most = Math.min(MOST_ATTEMPTS, outcome.maxTries ?? MOST_ATTEMPTS);
    if (tried && message.attempts >= most) return this.fail(message, outcome.code, 'address');
    const doubled = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (message.attempts - 1));
    const waitMs = Math.max(doubled, (outcome.afterSeconds ?? 0) * 1000);
    await this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      const until = new Date(this.clock.now().getTime() + waitMs);
      if (await this.messages.postpone(message, until, outcome.code, tried)) await this.hold.giveBack(message);
    });
  }

  /**
   * Once the gate has opened, an error here must not look like a message that never left. What cannot be written stays
   * `dispatching`, and its lease turns it into `unknown`.
   */
  async record(message: Message, outcome: Outcome, to: string): Promise<void> {
    for (let attempt = 1; attempt <= RECORD_TRIES; attempt += 1) {
      try {
        await this.#write(message, outcome, to);
        return;
      } catch (error) {
        this.#logger.error(`message ${message.id}: outcome ${outcome.kind} not recorded: ${error instanceof Error ? error.message : 'unknown error'}`);
        if (attempt < RECORD_TRIES) await pause(RECORD_WAIT_MS * 2 ** (attempt - 1));
      }
    }
  }

  async #write(message: Message, outcome: Outcome, to: string): Promise<void> {
    switch (outcome.kind) {
      case 'accepted':
        await this.database.transaction(async () => {
          if (await this.messages.accepted(message, outcome.providerId)) await this.outreach.settle(message.id, 'sent', null, null);
        });
        return;
      case 'unknown':
        // It may have arrived: the slot stays taken and it is never repeated by itself. Its decision is `planned`,
        // neither sent nor not, whatever held it before; the run counts it apart.
        await this.database.transaction(async () => {
          if (await this.messages.unknown(message, outcome.code)) await this.outreach.settle(message.id, 'planned', null, null);
        });
        return;
      case 'retry':
        return this.retryLater(message, outcome);
      case 'failed':
        return this.fail(message, outcome.code, outcome.blame, to);
    }
  }

  async fail(message: Message, code: string, blame: Blame, to?: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      // Moved first: a worker that was overtaken must not give back the slot of the message the other one sent.
      if (!(await this.messages.failed(message, code))) return;
      await this.hold.giveBack(message);
      await this.outreach.settle(message.id, 'refused', REASON_OF_BLAME[blame], null);
      if (to !== undefined) await this.blame.undelivered({ candidateId: message.candidateId, channel: message.channel, to }, blame, code);
    });
  }
}
