/** Writes down what a carrier answered, at once and with several tries: what cannot be written ends as unknown. */

import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type DeliveryOutcome } from '../../channels/channel.js';
import { Database } from '../../platform/database/database.js';
import { GroupCommit } from '../../platform/database/group-commit.js';
import { type Acceptance, AcceptedMessages } from '../../records/accepted-messages.js';
import { type Message } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { Outcomes } from './outcomes.js';

const RECORD_TRIES = 3;
const RECORD_WAIT_MS = 250;
/** Acceptances in one statement, at most. */
const MOST_TOGETHER = 64;

export type Outcome = Exclude<DeliveryOutcome, { kind: 'stopped' }>;

@Injectable()
export class Recorder {
  readonly #logger = new Logger('Recorder');
  /** What is accepted while others are being written down is written down together, at once after them. */
  readonly #accepted: GroupCommit<Acceptance, undefined>;

  constructor(
    private readonly database: Database,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
    private readonly outcomes: Outcomes,
    accepted: AcceptedMessages,
  ) {
    this.#accepted = new GroupCommit(async (acceptances) => {
      await accepted.record(acceptances);
      return acceptances.map(() => undefined);
    }, { most: () => MOST_TOGETHER });
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
        return this.#accepted.run({ messageId: message.id, fence: message.fence, providerId: outcome.providerId, segments: outcome.segments });
      case 'unknown':
        // It may have arrived: the slot stays taken and it is never repeated by itself. Its decision is `planned`,
        // neither sent nor not, whatever held it before; the run counts it apart.
        await this.database.transaction(async () => {
          if (await this.messages.unknown(message, outcome.code)) await this.outreach.settle(message.id, 'planned', null, null);
        });
        return;
      case 'retry':
        return this.outcomes.retryLater(message, outcome, to);
      case 'failed':
        return this.outcomes.fail(message, outcome.code, outcome.blame, to);
    }
  }
}
