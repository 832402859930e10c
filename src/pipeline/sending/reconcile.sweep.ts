/** Asks providers about messages whose answer was lost. What is proven is written down; nothing is ever sent again here. */

import { Injectable, Logger } from '@nestjs/common';
import { CHANNELS } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { LostMessages, type LostMessage } from '../../records/lost-messages.js';
import { MessageReceipts } from '../../records/message-receipts.js';
import { Carriers } from './carriers.js';
import { LetterWriter } from './letter.js';

/** The longest a text may stand in the provider's queue, and as long again for news of it to come, in milliseconds. */
const NO_PROOF_AFTER_MS = 2 * 3_600_000;

@Injectable()
export class ReconcileSweep implements Sweep {
  readonly name = 'reconcile';
  readonly everyMs = 30_000;
  readonly #logger = new Logger('Reconcile');

  constructor(
    private readonly lost: LostMessages,
    private readonly carriers: Carriers,
    private readonly writer: LetterWriter,
    private readonly receipts: MessageReceipts,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const searchable = CHANNELS.filter((channel) => this.carriers.of(channel).lookUp !== undefined);
    if (searchable.length === 0) return;
    for (const message of await this.lost.claim(searchable)) await this.#safely(message);
  }

  /** A provider that does not answer is asked again at the next look. */
  async #safely(message: LostMessage): Promise<void> {
    try {
      await this.#ask(message);
    } catch (error) {
      this.#logger.warn(`message ${message.id}: ${message.channel} could not be asked: ${error instanceof Error ? error.name : 'unknown error'}`);
    }
  }

  async #ask(message: LostMessage): Promise<void> {
    const { id, fence, channel, to, sentAt, knownIds } = message;
    const news = await this.carriers.of(channel).lookUp?.({ to, since: sentAt, marks: this.writer.marksOf(message), knownIds });
    if (news) await this.receipts.take({ messageId: id, fence }, news, [channel]);
    else if (this.clock.now().getTime() - sentAt.getTime() >= NO_PROOF_AFTER_MS) await this.lost.giveUpLooking(message);
  }
}
