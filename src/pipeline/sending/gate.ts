/** The gate: under the person's lock, everything is read again, and only then is a slot of their attention taken. */

import { Injectable } from '@nestjs/common';
import { decide, type PacingDecision } from '#lib/pacing';
import { type Reason } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { AttentionLedger } from '../../records/attention/attention.ledger.js';
import { ADDRESS_OF, CandidateRepository } from '../../records/candidate/candidate.repository.js';
import { type Message, type MessageItem } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { type PersonInView, PeopleView } from '../../records/views/people.view.js';
import { MAX_LATENESS_MS, POLICY } from '../policy.js';
import { ContentsReader } from './contents.js';

export type GateAnswer =
  | { readonly do: 'go' }
  | { readonly do: 'hold'; readonly until: Date | null; readonly because: Reason }
  | { readonly do: 'refuse'; readonly because: Reason }
  /** What the letter says is no longer what may be said: compose it again. */
  | { readonly do: 'recompose' }
  /** Another worker has the message now. */
  | { readonly do: 'overtaken' };

@Injectable()
export class Gate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly candidates: CandidateRepository,
    private readonly people: PeopleView,
    private readonly messages: MessageRepository,
    private readonly attention: AttentionLedger,
    private readonly contents: ContentsReader,
  ) {}

  /** What pacing says of this message now; binding only under the lock. */
  judge(message: Message, person: PersonInView): PacingDecision {
    return decide(
      { ...person, timeZone: person.timeZone ?? this.config.defaultTimeZone },
      {
        purpose: message.purpose,
        channels: [message.channel],
        plannedAt: message.expiresAt === null ? undefined : new Date(message.expiresAt.getTime() - MAX_LATENESS_MS),
        maxLatenessMs: message.expiresAt === null ? undefined : MAX_LATENESS_MS,
      },
      { sent: person.heard },
      POLICY,
      this.clock.now(),
    );
  }

  /**
   * Opens for one message or says why not. On `go` the slot is booked, the things are marked as shown and the message as
   * dispatching, all in the transaction that held the lock; whoever refuses after that refuses after the message left.
   */
  async open(message: Message, items: readonly MessageItem[], letter: { to: string; subject: string | null }): Promise<GateAnswer> {
    return this.database.transaction(async () => {
      await this.candidates.lock(message.candidateId);
      const person = await this.people.one(message.candidateId);
      if (!person) return { do: 'refuse', because: 'erased' };
      const decision = this.judge(message, person);
      if (decision.do === 'hold') return { do: 'hold', until: decision.until, because: decision.because };
      if (decision.do === 'refuse') return { do: 'refuse', because: decision.because };
      if (!(await this.#stillTrue(message, items, person, letter.to))) return { do: 'recompose' };
      if (!(await this.messages.dispatch(message, letter.to, letter.subject))) return { do: 'overtaken' };
      await this.#book(message, items, person);
      return { do: 'go' };
    });
  }

  /** The letter shows exactly what may be shown now, to an address that is still the person's. */
  async #stillTrue(message: Message, items: readonly MessageItem[], person: PersonInView, to: string): Promise<boolean> {
    const addresses = await this.candidates.addressesOf(person.id);
    if (!addresses.some(({ kind, value, state }) => kind === ADDRESS_OF[message.channel] && value === to && state === 'good')) return false;
    const now = await this.contents.read(message, person);
    const tellable = new Set([...now.jobs, ...now.stories].map(({ item }) => item.position));
    return items.every(({ position }) => tellable.has(position));
  }

  async #book(message: Message, items: readonly MessageItem[], person: PersonInView): Promise<void> {
    const cap = message.purpose === 'service' ? POLICY.serviceLimit : (person.rules.frequency ?? POLICY.defaultFrequency);
    const booked = await this.attention.book({ candidateId: person.id, messageId: message.id, channel: message.channel, purpose: message.purpose, cap });
    // Both were just read under the lock; if they fail now, the code above is wrong and nothing may leave.
    if (!booked) throw new Error('no free slot although the cap had room');
    if (!(await this.messages.show(message, items))) throw new Error('a thing was shown before although it was not');
  }
}
