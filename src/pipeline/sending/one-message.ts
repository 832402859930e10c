/** One claimed message on its way: judged, read from today's facts, handed over. What happens is written down by those it passes. */

import { Injectable } from '@nestjs/common';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { PeopleView } from '../../records/views/people.view.js';
import { ContentsReader } from './contents.js';
import { Delivery } from './delivery.js';
import { Judge } from './judge.js';
import { Outcomes } from './outcomes.js';

@Injectable()
export class OneMessage {
  constructor(
    private readonly messages: MessageRepository,
    private readonly people: PeopleView,
    private readonly contents: ContentsReader,
    private readonly judge: Judge,
    private readonly delivery: Delivery,
    private readonly outcomes: Outcomes,
  ) {}

  async send(message: Message): Promise<void> {
    const person = await this.people.one(message.candidateId);
    if (!person || person.erased) return this.outcomes.close(message, { do: 'refuse', because: 'erased' });
    const decision = this.judge.of(message, person);
    if (decision.do !== 'send') return this.outcomes.close(message, decision);
    const contents = await this.contents.read(message, person);
    for (const { position, why } of contents.dropped) await this.messages.dropItem(message.id, position, why);
    const isService = message.purpose === 'service';
    if (!isService && contents.jobs.length + contents.stories.length === 0) {
      return this.outcomes.close(message, { do: 'refuse', because: contents.dropped[0]?.why ?? 'nothing_relevant' });
    }
    await this.delivery.attempt(message, person, contents);
  }
}
