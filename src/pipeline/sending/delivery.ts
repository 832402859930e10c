/** One attempt to deliver a message, and what is written down of it whatever happens. */

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Reason } from '#lib/vocabulary';
import { type DeliveryOutcome } from '../../channels/channel.js';
import { Clock } from '../../platform/clock/clock.js';
import { Vault } from '../../platform/crypto/vault.js';
import { Database } from '../../platform/database/database.js';
import { AttentionLedger } from '../../records/attention/attention.ledger.js';
import { ADDRESS_OF, CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { type PersonInView } from '../../records/views/people.view.js';
import { Carriers } from './carriers.js';
import { type Contents } from './contents.js';
import { Gate, type GateAnswer } from './gate.js';
import { type Addressee, type Letter, LetterWriter } from './letter.js';

/** Tries before a message that never got through is given up; the wait doubles from a minute. */
const MOST_ATTEMPTS = 5;
const FIRST_WAIT_MS = 60_000;

/** Why a message whose moment has passed keeps waiting instead of being planned anew: only the hour is wrong. */
const WAITS_FOR: ReadonlySet<Reason> = new Set<Reason>(['quiet_hours']);

/** The link of a sign-in message, kept sealed with the message until it is sent. */
const signInFact = z.object({ signIn: z.object({ sealedUrl: z.string(), validMinutes: z.number() }) });

@Injectable()
export class Delivery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly candidates: CandidateRepository,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
    private readonly attention: AttentionLedger,
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
    if (!letter.ok) return this.#fail(message, `cannot_compose:${letter.missing.join('+')}`);
    let answer: GateAnswer = { do: 'go' };
    const items = [...contents.jobs, ...contents.stories].map(({ item }) => item);
    const outcome = await this.carriers.of(message.channel).send(
      letter.outgoing,
      { messageRef: message.id, candidateRef: message.candidateId, purpose: message.purpose },
      async () => {
        answer = await this.gate.open(message, items, { to: addressee.address, subject: letter.subject });
        return answer.do === 'go' ? 'go' : 'stop';
      },
    );
    if (outcome.kind === 'stopped') await this.close(message, answer);
    else await this.#record(message, outcome);
  }

  /** What the gate or pacing said instead of yes. */
  async close(message: Message, answer: GateAnswer): Promise<void> {
    if (answer.do === 'overtaken' || answer.do === 'go') return;
    await this.database.transaction(async () => {
      if (answer.do === 'recompose') {
        await this.messages.postpone(message, this.clock.now(), 'recompose');
      } else if (answer.do === 'hold' && answer.until !== null && WAITS_FOR.has(answer.because)) {
        await this.messages.postpone(message, answer.until, answer.because);
        await this.outreach.settle(message.id, 'held', answer.because, answer.until);
      } else {
        const until = answer.do === 'hold' ? answer.until : null;
        await this.messages.cancel(message, answer.because);
        await this.outreach.settle(message.id, answer.do === 'hold' ? 'held' : 'refused', answer.because, until);
      }
    });
  }

  /** Certainly not sent: the slot is given back, and the message waits for another try. */
  async retryLater(message: Message, outcome: DeliveryOutcome & { kind: 'retry' }): Promise<void> {
    const most = Math.min(MOST_ATTEMPTS, outcome.maxTries ?? MOST_ATTEMPTS);
    if (message.attempts >= most && outcome.spendsAttempt !== false) return this.#fail(message, outcome.code);
    const waitMs = Math.max(FIRST_WAIT_MS * 2 ** (message.attempts - 1), (outcome.afterSeconds ?? 0) * 1000);
    await this.database.transaction(async () => {
      await this.#giveBack(message);
      await this.messages.postpone(message, new Date(this.clock.now().getTime() + waitMs), outcome.code);
    });
  }

  async #record(message: Message, outcome: Exclude<DeliveryOutcome, { kind: 'stopped' }>): Promise<void> {
    switch (outcome.kind) {
      case 'accepted':
        await this.database.transaction(async () => {
          if (await this.messages.accepted(message, outcome.providerId)) await this.outreach.settle(message.id, 'sent', null, null);
        });
        return;
      case 'unknown':
        // It may have arrived: the slot stays taken and it is never repeated by itself.
        await this.messages.unknown(message, outcome.code);
        return;
      case 'retry':
        return this.retryLater(message, outcome);
      case 'failed':
        return this.#fail(message, outcome.code);
    }
  }

  async #fail(message: Message, code: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.#giveBack(message);
      await this.messages.failed(message, code);
      await this.outreach.settle(message.id, 'refused', 'no_channel', null);
    });
  }

  async #giveBack(message: Message): Promise<void> {
    await this.candidates.lock(message.candidateId);
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
