/** What is written down of an attempt, whatever happened: accepted, unknown, to be tried again, failed, or not made at all. */

import { createHash } from 'node:crypto';
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

/**
 * Whether a message that may not go now keeps waiting: when only the hour is wrong, or what is in the way will be gone
 * while it is still worth sending. Otherwise it is called off, and the next run plans with that day's jobs.
 */
const keepsWaiting = (message: Message, until: Date, because: Reason): boolean =>
  because === 'quiet_hours' || (message.expiresAt !== null && until <= message.expiresAt);

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
    if (answer.do === 'go') return;
    if (answer.do === 'overtaken') {
      await this.messages.release(message);
      return;
    }
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
