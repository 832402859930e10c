/** A person's lock, and what a message took of them (a slot of their attention, things shown once in a lifetime) given back: always under it. */

import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/prepared.js';
import { AttentionLedger } from './attention/attention.ledger.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { type Message } from './message/message.entity.js';
import { MessageItemRepository } from './message/message-items.repository.js';

const LOCK_FREE = prepared(`select id from candidate where id = any($1::uuid[]) order by id for no key update skip locked`);

@Injectable()
export class PersonHold {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly attention: AttentionLedger,
    private readonly items: MessageItemRepository,
  ) {}

  /** Until the transaction in progress ends. */
  async lock(candidateId: string): Promise<void> {
    await this.candidates.lock(candidateId);
  }

  /** Locks those whose lock nobody holds, until the transaction in progress ends; waits for none, so that one busy person holds up nobody else. */
  async lockFree(candidateIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(LOCK_FREE, [candidateIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** For a message that certainly did not arrive, and that was moved first. `shownBy`: under which id its things count as shown; null leaves them so. */
  async giveBack({ id, candidateId }: Pick<Message, 'id' | 'candidateId'>, shownBy: string | null = id): Promise<void> {
    await this.attention.free(id);
    if (shownBy !== null) await this.items.unshow(shownBy, candidateId);
  }
}
