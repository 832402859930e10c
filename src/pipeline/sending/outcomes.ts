/** What is written down of an attempt, whatever happened: accepted, unknown, to be tried again, failed, or not made at all. */

import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type Reason } from '#lib/vocabulary';
import { type DeliveryOutcome } from '../../channels/channel.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Blame } from '../../records/address-blame.js';
import { attemptId } from '../../records/message/attempt-id.js';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { PersonHold } from '../../records/person-hold.js';
import { type Failure, UndeliveredMessages } from '../../records/undelivered-messages.js';
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
    private readonly undelivered: UndeliveredMessages,
  ) {}

  /** What the gate or pacing said instead of yes. */
  async close(message: Message, answer: GateAnswer): Promise<void> {
    if (answer.do === 'overtaken' || answer.do === 'go') return;
    if (answer.do === 'recompose' && message.attempts >= MOST_ATTEMPTS) return this.#giveUp(message, { code: 'recomposed_too_often', blame: 'other' }, false);
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

  /** Certainly not sent: the slot is given back, and the message waits for another try while one is allowed and worth making. */
  async retryLater(message: Message, outcome: DeliveryOutcome & { kind: 'retry' }, to?: string): Promise<void> {
    const tried = outcome.spendsAttempt !== false;
    const most = Math.min(MOST_ATTEMPTS, outcome.maxTries ?? MOST_ATTEMPTS);
    if (tried && message.attempts >= most) return this.#giveUp(message, { code: outcome.code, blame: 'address' }, to !== undefined);
    const until = new Date(this.clock.now().getTime() + (tried ? waitAfterTry(message, outcome) : await this.#waitInLine(message, outcome)));
    // A later try would come too late: better the next channel now.
    if (tried && to !== undefined && message.expiresAt !== null && until > message.expiresAt) return this.#giveUp(message, { code: outcome.code, blame: 'other' }, true);
    await this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      await this.undelivered.tryAgain(message, until, outcome.code, tried);
    });
  }

  /** The provider never looked at it: the wait it asked for, or one that doubles each time, and no two messages come back together. */
  async #waitInLine(message: Message, { code, afterSeconds }: DeliveryOutcome & { kind: 'retry' }): Promise<number> {
    if (afterSeconds !== undefined) return afterSeconds * 1000;
    const before = await this.undelivered.timesEnded(message.id, code);
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** before) * (0.5 + spread(attemptId(message)));
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
        return this.retryLater(message, outcome, to);
      case 'failed':
        return this.fail(message, outcome.code, outcome.blame, to);
    }
  }

  /** Certainly not sent, and not worth another try on this channel: the next one is asked. */
  async fail(message: Message, code: string, blame: Blame, to?: string): Promise<void> {
    return this.#giveUp(message, { code, blame, ...(to === undefined ? {} : { to }) }, true);
  }

  /** What no carrier ever saw would be no better on another channel: then `goesOn` is false. */
  async #giveUp(message: Message, failure: Failure, goesOn: boolean): Promise<void> {
    const next = await this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      return this.undelivered.giveUp(message, failure, goesOn);
    });
    if (next !== 'overtaken' && next !== 'ended') this.#logger.log(`message ${message.id}: ${failure.code} on ${message.channel}; goes on by ${next}`);
  }
}

/** Doubles from a minute with each try; longer where the provider's rule says so. */
function waitAfterTry({ attempts }: Message, { afterSeconds }: DeliveryOutcome & { kind: 'retry' }): number {
  return Math.max(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1)), (afterSeconds ?? 0) * 1000);
}

/** A fraction of one that looks like chance and is the same for the same attempt. */
const spread = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE(0) / 2 ** 32;
