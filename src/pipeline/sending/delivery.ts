/** One attempt to deliver a message, and what is written down of it whatever happens. */

import { Injectable, Logger } from '@nestjs/common';
import { type DeliveryOutcome, type OutgoingMessage, type PointOfNoReturn } from '../../channels/channel.js';
import { type Message } from '../../records/message/message.entity.js';
import { Carriers } from './carriers.js';
import { type Contents } from './contents.js';
import { type GateAnswer } from './gate.js';
import { type Addressee, LetterWriter } from './letter.js';
import { Outcomes } from './outcomes.js';
import { Recorder } from './recorder.js';
import { Turnstile } from './turnstile.js';

@Injectable()
export class Delivery {
  readonly #logger = new Logger('Delivery');

  constructor(
    private readonly writer: LetterWriter,
    private readonly turnstile: Turnstile,
    private readonly carriers: Carriers,
    private readonly outcomes: Outcomes,
    private readonly recorder: Recorder,
  ) {}

  async attempt(message: Message, addressee: Addressee, contents: Contents): Promise<void> {
    const letter = this.writer.write(message, addressee, contents);
    // Sender details the law wants are missing: nothing leaves until the organisation has stated them.
    if (!letter.ok) return this.outcomes.fail(message, `cannot_compose:${letter.missing.join('+')}`, 'content');
    const items = [...contents.jobs, ...contents.stories].map(({ item }) => item);
    const asked: { answer: GateAnswer | null } = { answer: null };
    try {
      const outcome = await this.#carry(message, letter.outgoing, asked, async () => {
        asked.answer = await this.turnstile.pass({ message, items, to: addressee.address, subject: letter.subject });
        return asked.answer.do === 'go' ? 'go' : 'stop';
      });
      if (outcome.kind !== 'stopped') await this.recorder.record(message, outcome, addressee.address);
      else if (asked.answer) await this.outcomes.close(message, asked.answer);
    } finally {
      if (asked.answer?.do === 'go') this.turnstile.left(message.channel);
    }
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
}
