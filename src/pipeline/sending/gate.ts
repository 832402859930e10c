/** The gate: under the person's lock, everything is read again, and only then is a slot of their attention taken. */

import { Injectable } from '@nestjs/common';
import { type Reason } from '#lib/vocabulary';
import { Database } from '../../platform/database/database.js';
import { type Message } from '../../records/message/message.entity.js';
import { type Departure, Departures } from '../../records/departures.js';
import { PersonHold } from '../../records/person-hold.js';
import { type DepartureInView, DeparturesView } from '../../records/views/departures.view.js';
import { ContentsReader, type ToldItem } from './contents.js';
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
  readonly items: readonly ToldItem[];
  readonly to: string;
  readonly subject: string | null;
}

interface Judged extends GateRequest, DepartureInView {}

@Injectable()
export class Gate {
  constructor(
    private readonly database: Database,
    private readonly judge: Judge,
    private readonly seen: DeparturesView,
    private readonly departures: Departures,
    private readonly hold: PersonHold,
    private readonly contents: ContentsReader,
  ) {}

  /**
   * Opens for letters to different people or says why not, each for itself. On `go` the slot is booked, the things are
   * marked as shown and the message as dispatching, all in the transaction that held the lock; whoever refuses after that
   * refuses after the message left. `busy`: somebody else holds this person's lock, and nobody waited for it. `written` is
   * called when all is written and only the commit is left.
   */
  async openFree(requests: readonly GateRequest[], written: () => void = () => undefined): Promise<readonly (GateAnswer | { readonly do: 'busy' })[]> {
    return this.database.exchange(
      () => [this.hold.lockFree(requests.map(({ message }) => message.candidateId)), this.seen.of(idsOf(requests))],
      async (free, seen) => {
        const { answers, going } = await this.#judge(requests.filter(({ message }) => free.has(message.candidateId)), seen);
        return {
          ask: going.length === 0 ? null : this.departures.takingAll(going.map(departureOf)),
          told: (marked: readonly { readonly id: string }[]) => {
            written();
            for (const { message } of going) answers.set(message.id, { do: marked.some(({ id }) => id === message.id) ? 'go' : 'overtaken' });
            return requests.map(({ message }) => answers.get(message.id) ?? { do: 'busy' });
          },
        };
      },
    );
  }

  /** As {@link openFree} for one letter, waiting for the person's lock. */
  async open(message: Message, items: readonly ToldItem[], letter: { readonly to: string; readonly subject: string | null }): Promise<GateAnswer> {
    return this.database.transaction(async () => {
      await this.hold.lock(message.candidateId);
      const request = { message, items, ...letter };
      const { answers, going: [departs] } = await this.#judge([request], await this.seen.of(idsOf([request])));
      if (departs && (await this.departures.take(departureOf(departs)))) return { do: 'go' };
      return answers.get(message.id) ?? { do: 'overtaken' };
    });
  }

  /** Under the locks, after which everything was read again in one statement: what is said of those that may not go, and those that may. */
  async #judge(requests: readonly GateRequest[], seen: ReadonlyMap<string, DepartureInView>): Promise<{ readonly answers: Map<string, GateAnswer>; readonly going: readonly Judged[] }> {
    const answers = new Map<string, GateAnswer>();
    const allowed: Judged[] = [];
    for (const request of requests) {
      const departure = seen.get(request.message.id);
      const answer = departure ? this.#judged(request.message, departure) : { do: 'refuse' as const, because: 'erased' as const };
      if (departure && answer === null) allowed.push({ ...request, ...departure });
      else if (answer) answers.set(request.message.id, answer);
    }
    const going = new Set(await this.#stillTrue(allowed));
    for (const one of allowed) if (!going.has(one)) answers.set(one.message.id, { do: 'recompose' });
    return { answers, going: [...going] };
  }

  /** Null when nothing speaks against it. */
  #judged(message: Message, { person }: DepartureInView): GateAnswer | null {
    const decision = this.judge.of(message, person);
    if (decision.do === 'hold') return { do: 'hold', until: decision.until, because: decision.because };
    if (decision.do === 'refuse') return { do: 'refuse', because: decision.because };
    return null;
  }

  /** Those of which the letter shows exactly what may be shown now, to an address that is still the person's. */
  async #stillTrue(requests: readonly Judged[]): Promise<readonly Judged[]> {
    if (requests.length === 0) return [];
    const tellable = await this.contents.tellable(requests);
    return requests.filter(({ person, items, to }, at) => person.addresses.includes(to) && items.every(({ position }) => tellable[at]?.has(position) === true));
  }
}

const departureOf = ({ message, items, to, subject, person: { rules } }: Judged): Departure => ({ message, items, to, subject, rules });

const idsOf = (requests: readonly GateRequest[]): readonly string[] => requests.map(({ message }) => message.id);
