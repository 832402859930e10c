/** One attempt to deliver a message, and what is written down of it whatever happens. */

import { Injectable, Logger } from '@nestjs/common';
import { type DeliveryOutcome, type OutgoingMessage, type PointOfNoReturn } from '../../channels/channel.js';
import { ADDRESS_OF, CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { type Message } from '../../records/message/message.entity.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { type PersonInView } from '../../records/views/people.view.js';
import { Carriers } from './carriers.js';
import { type Contents } from './contents.js';
import { Gate, type GateAnswer } from './gate.js';
import { type Addressee, LetterWriter } from './letter.js';
import { Outcomes } from './outcomes.js';

@Injectable()
export class Delivery {
  readonly #logger = new Logger('Delivery');

  constructor(
    private readonly candidates: CandidateRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly writer: LetterWriter,
    private readonly gate: Gate,
    private readonly carriers: Carriers,
    private readonly outcomes: Outcomes,
  ) {}

  async attempt(message: Message, person: PersonInView, contents: Contents): Promise<void> {
    const addressee = await this.#addressee(message, person);
    if (!addressee) return this.outcomes.close(message, { do: 'refuse', because: 'no_channel' });
    const letter = this.writer.write(message, addressee, contents);
    // Sender details the law wants are missing: nothing leaves until the organisation has stated them.
    if (!letter.ok) return this.outcomes.fail(message, `cannot_compose:${letter.missing.join('+')}`, 'content');
    const items = [...contents.jobs, ...contents.stories].map(({ item }) => item);
    const asked: { answer: GateAnswer | null } = { answer: null };
    const outcome = await this.#carry(message, letter.outgoing, asked, async () => {
      asked.answer = await this.gate.open(message, items, { to: addressee.address, subject: letter.subject });
      return asked.answer.do === 'go' ? 'go' : 'stop';
    });
    if (outcome.kind !== 'stopped') await this.outcomes.record(message, outcome, addressee.address);
    else if (asked.answer) await this.outcomes.close(message, asked.answer);
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

  async #addressee(message: Message, person: PersonInView): Promise<Addressee | null> {
    const kind = ADDRESS_OF[message.channel];
    const addresses = await this.candidates.addressesOf(message.candidateId);
    const address = addresses.find((found) => found.kind === kind && found.state === 'good');
    if (!address) return null;
    const programme = message.programmeId === null ? null : await this.programmes.get(message.programmeId);
    return { candidate: await this.candidates.get(message.candidateId), person, address: address.value, programmeName: programme?.name ?? 'messages' };
  }
}
