/** What a message takes of a person (a slot of their attention, things shown once in a lifetime) and may give back: always under their lock. */

import { Injectable } from '@nestjs/common';
import { type Channel, type ContactRules, writeCaps } from '#lib/vocabulary';
import { AttentionLedger } from './attention/attention.ledger.js';
import { ADDRESS_OF, CandidateRepository } from './candidate/candidate.repository.js';
import { ContactPolicy } from './contact-policy.js';
import { type Message, type MessageItem } from './message/message.entity.js';
import { MessageRepository } from './message/message.repository.js';

@Injectable()
export class PersonHold {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly attention: AttentionLedger,
    private readonly messages: MessageRepository,
    private readonly policy: ContactPolicy,
  ) {}

  /** Until the transaction in progress ends. */
  async lock(candidateId: string): Promise<void> {
    await this.candidates.lock(candidateId);
  }

  /** Whether this address is still the person's, and good. */
  async reaches(candidateId: string, channel: Channel, address: string): Promise<boolean> {
    const addresses = await this.candidates.addressesOf(candidateId);
    return addresses.some(({ kind, value, state }) => kind === ADDRESS_OF[channel] && value === address && state === 'good');
  }

  /** @throws Error when there is no slot or a thing was shown: both were read under this lock, so the caller is wrong and nothing may leave. */
  async take(message: Message, items: readonly MessageItem[], rules: ContactRules): Promise<void> {
    const { candidateId, channel, purpose } = message;
    const caps = purpose === 'service'
      ? { cap: this.policy.serviceLimit, organisationCaps: '' }
      : { cap: rules.frequency ?? this.policy.defaultFrequency, organisationCaps: writeCaps(this.policy.limits) };
    const booked = await this.attention.book({ candidateId, messageId: message.id, channel, purpose, ...caps });
    if (!booked) throw new Error('no free slot although the cap had room');
    if (!(await this.messages.show(message, items))) throw new Error('a thing was shown before although it was not');
  }

  /** For a message that certainly did not arrive, and that was moved first. */
  async giveBack({ id, candidateId }: Pick<Message, 'id' | 'candidateId'>): Promise<void> {
    await this.attention.free(id);
    await this.messages.unshow(id, candidateId);
  }
}
