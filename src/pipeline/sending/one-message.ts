/** One prepared message on its way: handed over, or closed with its reason. What happens is written down by those it passes. */

import { Injectable } from '@nestjs/common';
import { MessageItemRepository } from '../../records/message/message-items.repository.js';
import { Delivery } from './delivery.js';
import { Outcomes } from './outcomes.js';
import { type Prepared } from './preparation.js';

@Injectable()
export class OneMessage {
  constructor(
    private readonly items: MessageItemRepository,
    private readonly delivery: Delivery,
    private readonly outcomes: Outcomes,
  ) {}

  async send(prepared: Prepared): Promise<void> {
    const { message } = prepared;
    for (const { position, why } of prepared.contents?.dropped ?? []) await this.items.drop(message.id, position, why);
    if (prepared.closed) return this.outcomes.close(message, prepared.closed);
    await this.delivery.attempt(message, prepared.addressee, prepared.contents);
  }
}
