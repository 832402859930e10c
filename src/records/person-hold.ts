/** What a message takes of a person (a slot of their attention, things shown once in a lifetime) and may give back: always under their lock. */

import { Injectable } from '@nestjs/common';
import { type ContactRules, writeCaps } from '#lib/vocabulary';
import { Database } from '../platform/database/database.js';
import { prepared } from '../platform/database/prepared.js';
import { AttentionLedger, type Booking } from './attention/attention.ledger.js';
import { CandidateRepository } from './candidate/candidate.repository.js';
import { ContactPolicy } from './contact-policy.js';
import { type Message } from './message/message.entity.js';
import { type AddressedMessage, MessageRepository } from './message/message.repository.js';
import { MessageItemRepository, type Showing } from './message/message-items.repository.js';

/** A composed message, the things it shows and the person's own rules, whose cap its slot is taken under. */
export interface Departure extends Showing, AddressedMessage {
  readonly message: Message;
  readonly rules: ContactRules;
}

const LOCK_FREE = prepared(`select id from candidate where id = any($1::uuid[]) order by id for no key update skip locked`);

@Injectable()
export class PersonHold {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidateRepository,
    private readonly attention: AttentionLedger,
    private readonly messages: MessageRepository,
    private readonly items: MessageItemRepository,
    private readonly policy: ContactPolicy,
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

  /**
   * Marks messages of different people as dispatching and takes what each takes; the ids of those marked, the others were overtaken or recalled.
   * @throws Error when there is no slot or a thing was shown: both were read under this lock, so the caller is wrong and nothing may leave.
   */
  async take(departures: readonly Departure[]): Promise<ReadonlySet<string>> {
    const marked = await this.messages.dispatch(departures);
    const going = departures.filter(({ message }) => marked.has(message.id));
    const booked = await this.attention.book(going.map((departure) => this.#booking(departure)));
    if (!booked) throw new Error('no free slot although the cap had room');
    if (!(await this.items.show(going))) throw new Error('a thing was shown before although it was not');
    return marked;
  }

  #booking({ message: { id, candidateId, channel, purpose }, rules }: Departure): Booking {
    const caps = purpose === 'service'
      ? { cap: this.policy.serviceLimit, organisationCaps: '' }
      : { cap: rules.frequency ?? this.policy.defaultFrequency, organisationCaps: writeCaps(this.policy.limits) };
    return { messageId: id, candidateId, channel, purpose, ...caps };
  }

  /** For a message that certainly did not arrive, and that was moved first. */
  async giveBack({ id, candidateId }: Pick<Message, 'id' | 'candidateId'>): Promise<void> {
    await this.attention.free(id);
    await this.items.unshow(id, candidateId);
  }
}
