/** The gate: under the person's lock, everything is read again, and only then is a slot of their attention taken. */

import { Injectable } from '@nestjs/common';
import { type Reason } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { type Message, type MessageItem } from '../../records/message/message.entity.js';
import { MessageRepository } from '../../records/message/message.repository.js';
import { PersonHold } from '../../records/person-hold.js';
import { type PersonInView, PeopleView } from '../../records/views/people.view.js';
import { ContentsReader } from './contents.js';
import { Judge } from './judge.js';

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
    private readonly judge: Judge,
    private readonly people: PeopleView,
    private readonly messages: MessageRepository,
    private readonly hold: PersonHold,
    private readonly contents: ContentsReader,
  ) {}

  /**
   * Opens for one message or says why not. On `go` the slot is booked, the things are marked as shown and the message as
   * dispatching, all in the transaction that held the lock; whoever refuses after that refuses after the message left.
   */
  async open(message: Message, items: readonly MessageItem[], letter: { to: string; subject: string | null }): Promise<GateAnswer> {
    return this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      const person = await this.people.one(message.candidateId);
      if (!person) return { do: 'refuse', because: 'erased' };
      const decision = this.judge.of(message, person);
      if (decision.do === 'hold') return { do: 'hold', until: decision.until, because: decision.because };
      if (decision.do === 'refuse') return { do: 'refuse', because: decision.because };
      if (!(await this.#stillTrue(message, items, person, letter.to))) return { do: 'recompose' };
      if (!(await this.messages.dispatch(message, letter.to, letter.subject))) return { do: 'overtaken' };
      await this.hold.take(message, items, person.rules);
      return { do: 'go' };
    });
  }

  /** The letter shows exactly what may be shown now, to an address that is still the person's. */
  async #stillTrue(message: Message, items: readonly MessageItem[], person: PersonInView, to: string): Promise<boolean> {
    if (!(await this.hold.reaches(person.id, message.channel, to))) return false;
    const now = await this.contents.read(message, person);
    const tellable = new Set([...now.jobs, ...now.stories].map(({ item }) => item.position));
    return items.every(({ position }) => tellable.has(position));
  }
}
