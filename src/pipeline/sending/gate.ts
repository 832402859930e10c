/** The gate: under the person's lock, everything is read again, and only then is a slot of their attention taken. */

import { Injectable } from '@nestjs/common';
import { type Reason } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { ADDRESS_OF } from '../../records/candidate/candidate.repository.js';
import { type Message, type MessageItem } from '../../records/message/message.entity.js';
import { PersonHold } from '../../records/person-hold.js';
import { type PersonInView, PeopleView } from '../../records/views/people.view.js';
import { RecipientsView } from '../../records/views/recipients.view.js';
import { ContentsReader } from './contents.js';
import { Judge } from './judge.js';

export type GateAnswer =
  | { readonly do: 'go' }
  | { readonly do: 'hold'; readonly until: Date | null; readonly because: Reason }
  | { readonly do: 'refuse'; readonly because: Reason }
  /** What the letter says is no longer what may be said: compose it again. */
  | { readonly do: 'recompose' }
  /** Another worker has the message now, it was called back, or its programme was switched off: only in the last case is it still ours, to be given back. */
  | { readonly do: 'overtaken' };

/** A composed letter that would leave now. */
export interface GateRequest {
  readonly message: Message;
  readonly items: readonly MessageItem[];
  readonly to: string;
  readonly subject: string | null;
}

interface Judged extends GateRequest {
  readonly person: PersonInView;
}

@Injectable()
export class Gate {
  constructor(
    private readonly database: Database,
    private readonly judge: Judge,
    private readonly people: PeopleView,
    private readonly recipients: RecipientsView,
    private readonly hold: PersonHold,
    private readonly contents: ContentsReader,
  ) {}

  /**
   * Opens for letters to different people or says why not, each for itself. On `go` the slot is booked, the things are
   * marked as shown and the message as dispatching, all in the transaction that held the lock; whoever refuses after that
   * refuses after the message left. `busy`: somebody else holds this person's lock, and nobody waited for it.
   */
  async openFree(requests: readonly GateRequest[]): Promise<readonly (GateAnswer | { readonly do: 'busy' })[]> {
    return this.database.transaction(async () => {
      const free = await this.hold.lockFree(requests.map(({ message }) => message.candidateId));
      const answers = await this.#open(requests.filter(({ message }) => free.has(message.candidateId)));
      return requests.map(({ message }) => answers.get(message.id) ?? { do: 'busy' });
    });
  }

  /** As {@link openFree} for one letter, waiting for the person's lock. */
  async open(message: Message, items: readonly MessageItem[], letter: { readonly to: string; readonly subject: string | null }): Promise<GateAnswer> {
    return this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      return (await this.#open([{ message, items, ...letter }])).get(message.id) ?? { do: 'overtaken' };
    });
  }

  /** Under the locks: everything is read again in a few statements, judged one by one, and written in a few. */
  async #open(requests: readonly GateRequest[]): Promise<ReadonlyMap<string, GateAnswer>> {
    const answers = new Map<string, GateAnswer>();
    if (requests.length === 0) return answers;
    const people = await this.people.many(requests.map(({ message }) => message.candidateId));
    const allowed: Judged[] = [];
    for (const request of requests) {
      const person = people.get(request.message.candidateId);
      const answer = person ? this.#judged(request.message, person) : { do: 'refuse' as const, because: 'erased' as const };
      if (person && answer === null) allowed.push({ ...request, person });
      else if (answer) answers.set(request.message.id, answer);
    }
    const { still, stale } = await this.#stillTrue(allowed);
    for (const { message } of stale) answers.set(message.id, { do: 'recompose' });
    for (const [id, answer] of await this.#dispatch(still)) answers.set(id, answer);
    return answers;
  }

  /** Null when nothing speaks against it. */
  #judged(message: Message, person: PersonInView): GateAnswer | null {
    const decision = this.judge.of(message, person);
    if (decision.do === 'hold') return { do: 'hold', until: decision.until, because: decision.because };
    if (decision.do === 'refuse') return { do: 'refuse', because: decision.because };
    return null;
  }

  /** The letter shows exactly what may be shown now, to an address that is still the person's. */
  async #stillTrue(requests: readonly Judged[]): Promise<{ readonly still: readonly Judged[]; readonly stale: readonly Judged[] }> {
    if (requests.length === 0) return { still: [], stale: [] };
    const addresses = await this.recipients.goodAddresses(requests.map(({ person }) => person.id), new Set(requests.map(({ message }) => ADDRESS_OF[message.channel])));
    const tellable = await this.contents.tellable(requests);
    const holds = ({ message, person, items, to }: Judged, at: number): boolean => {
      const reached = (addresses.get(person.id) ?? []).some(({ kind, value }) => kind === ADDRESS_OF[message.channel] && value === to);
      return reached && items.every(({ position }) => tellable[at]?.has(position) === true);
    };
    const still = requests.filter(holds);
    return { still, stale: requests.filter((request) => !still.includes(request)) };
  }

  async #dispatch(requests: readonly Judged[]): Promise<[string, GateAnswer][]> {
    if (requests.length === 0) return [];
    const marked = await this.hold.take(requests.map(({ person, ...request }) => ({ ...request, rules: person.rules })));
    return requests.map(({ message }) => [message.id, { do: marked.has(message.id) ? 'go' : 'overtaken' }]);
  }
}
