/** One attempt to deliver a message, and what is written down of it whatever happens. */

import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import { type Reason } from '#lib/vocabulary';
import { type DeliveryOutcome, type OutgoingMessage, type PointOfNoReturn } from '../../channels/channel.js';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { AttentionLedger } from '../../records/attention/attention.ledger.js';
import { ADDRESS_OF, CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { type Blame, MessageReceipts, REASON_OF_BLAME } from '../../records/message-receipts.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { type PersonInView } from '../../records/views/people.view.js';
import { MOST_ATTEMPTS } from '../policy.js';
import { Carriers } from './carriers.js';
import { type Contents } from './contents.js';
import { Gate, type GateAnswer } from './gate.js';
import { type Addressee, type Letter, LetterWriter } from './letter.js';

const FIRST_WAIT_MS = 60_000;
/** The wait never doubles beyond this: by then only a message without an end is left, e.g. behind a rate limit. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

/** An outcome is worth several tries at writing it down: without it the message ends as unknown. */
const RECORD_TRIES = 3;
const RECORD_WAIT_MS = 250;

/** Why a message whose moment has passed keeps waiting instead of being planned anew: only the hour is wrong. */
const WAITS_FOR: ReadonlySet<Reason> = new Set<Reason>(['quiet_hours']);

/** The link of a sign-in message, kept sealed with the message until it is sent. */
const signInFact = z.object({ signIn: z.object({ sealedUrl: z.string(), validMinutes: z.number() }) });

type Outcome = Exclude<DeliveryOutcome, { kind: 'stopped' }>;

@Injectable()
export class Delivery {
  readonly #logger = new Logger('Delivery');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly candidates: CandidateRepository,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
    private readonly attention: AttentionLedger,
    private readonly receipts: MessageReceipts,
    private readonly programmes: ProgrammeRepository,
    private readonly writer: LetterWriter,
    private readonly gate: Gate,
    private readonly carriers: Carriers,
  ) {}

  async attempt(message: Message, person: PersonInView, contents: Contents): Promise<void> {
    const addressee = await this.#addressee(message, person);
    if (!addressee) return this.close(message, { do: 'refuse', because: 'no_channel' });
    const letter = this.#write(message, addressee, contents);
    // Sender details the law wants are missing: nothing leaves until the organisation has stated them.
    if (!letter.ok) return this.#fail(message, `cannot_compose:${letter.missing.join('+')}`, 'content');
    const items = [...contents.jobs, ...contents.stories].map(({ item }) => item);
    const asked: { answer: GateAnswer | null } = { answer: null };
    const outcome = await this.#carry(message, letter.outgoing, asked, async () => {
      asked.answer = await this.gate.open(message, items, { to: addressee.address, subject: letter.subject });
      return asked.answer.do === 'go' ? 'go' : 'stop';
    });
    if (outcome.kind !== 'stopped') await this.#recordSurely(message, outcome, addressee.address);
    else if (asked.answer) await this.close(message, asked.answer);
  }

  /** Throws only while nothing can have left; what breaks once the gate has opened is an unknown, never another try. */
  async #carry(message: Message, outgoing: OutgoingMessage, asked: { readonly answer: GateAnswer | null }, pointOfNoReturn: PointOfNoReturn): Promise<DeliveryOutcome> {
    const context = { messageRef: message.id, candidateRef: message.candidateId, purpose: message.purpose };
    try {
      return await this.carriers.of(message.channel).send(outgoing, context, pointOfNoReturn);
    } catch (error) {
      if (asked.answer?.do !== 'go') throw error;
      this.#logger.error(`message ${message.id}: the carrier broke after the gate`, error instanceof Error ? error.stack : undefined);
      return { kind: 'unknown', code: 'carrier_broke' };
    }
  }

  /** What the gate or pacing said instead of yes. */
  async close(message: Message, answer: GateAnswer): Promise<void> {
    if (answer.do === 'overtaken' || answer.do === 'go') return;
    if (answer.do === 'recompose' && message.attempts >= MOST_ATTEMPTS) return this.#fail(message, 'recomposed_too_often', 'other');
    await this.database.transaction(async () => {
      if (answer.do === 'recompose') {
        await this.messages.postpone(message, this.clock.now(), 'recompose', true);
      } else if (answer.do === 'hold' && answer.until !== null && WAITS_FOR.has(answer.because)) {
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
    if (tried && message.attempts >= most) return this.#fail(message, outcome.code, 'address');
    const doubled = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (message.attempts - 1));
    const waitMs = Math.max(doubled, (outcome.afterSeconds ?? 0) * 1000);
    await this.database.transaction(async () => {
      await this.candidates.lock(message.candidateId);
      const until = new Date(this.clock.now().getTime() + waitMs);
      if (await this.messages.postpone(message, until, outcome.code, tried)) await this.#giveBack(message);
    });
  }

  /**
   * Once the gate has opened, an error here must not look like a message that never left. What cannot be written stays
   * `dispatching`, and its lease turns it into `unknown`.
   */
  async #recordSurely(message: Message, outcome: Outcome, to: string): Promise<void> {
    for (let attempt = 1; attempt <= RECORD_TRIES; attempt += 1) {
      try {
        await this.#record(message, outcome, to);
        return;
      } catch (error) {
        this.#logger.error(`message ${message.id}: outcome ${outcome.kind} not recorded: ${error instanceof Error ? error.message : 'unknown error'}`);
        if (attempt < RECORD_TRIES) await pause(RECORD_WAIT_MS * 2 ** (attempt - 1));
      }
    }
  }

  async #record(message: Message, outcome: Outcome, to: string): Promise<void> {
    switch (outcome.kind) {
      case 'accepted':
        await this.database.transaction(async () => {
          if (await this.messages.accepted(message, outcome.providerId)) await this.outreach.settle(message.id, 'sent', null, null);
        });
        return;
      case 'unknown':
        // It may have arrived: the slot stays taken and it is never repeated by itself. Its decision stays `planned`,
        // neither sent nor not; the run counts it apart.
        await this.messages.unknown(message, outcome.code);
        return;
      case 'retry':
        return this.retryLater(message, outcome);
      case 'failed':
        return this.#fail(message, outcome.code, outcome.blame, to);
    }
  }

  async #fail(message: Message, code: string, blame: Blame, to?: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.candidates.lock(message.candidateId);
      // Moved first: a worker that was overtaken must not give back the slot of the message the other one sent.
      if (!(await this.messages.failed(message, code))) return;
      await this.#giveBack(message);
      await this.outreach.settle(message.id, 'refused', REASON_OF_BLAME[blame], null);
      if (to !== undefined) await this.receipts.blame(message.candidateId, message.channel, to, blame, code);
    });
  }

  /** Call under the person's lock, after the message was moved. */
  async #giveBack(message: Message): Promise<void> {
    await this.attention.free(message.id);
    await this.messages.unshow(message.id, message.candidateId);
  }

  async #addressee(message: Message, person: PersonInView): Promise<Addressee | null> {
    const kind = ADDRESS_OF[message.channel];
    const addresses = await this.candidates.addressesOf(message.candidateId);
    const address = addresses.find((found) => found.kind === kind && found.state === 'good');
    if (!address) return null;
    const programme = message.programmeId === null ? null : await this.programmes.get(message.programmeId);
    return { candidate: await this.candidates.get(message.candidateId), person, address: address.value, programmeName: programme?.name ?? 'messages' };
  }

  #write(message: Message, addressee: Addressee, contents: Contents): Letter {
    const fact = signInFact.safeParse(message.facts);
    if (!fact.success) return this.writer.write(message, addressee, contents);
    const { sealedUrl, validMinutes } = fact.data.signIn;
    return this.writer.writeSignIn(message, addressee, { url: this.vault.open(Buffer.from(sealedUrl, 'hex')), validMinutes });
  }
}
