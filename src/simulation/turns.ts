/** Many at work on one database, a statement at a time, in an order the seed decides: a race that can be run again exactly. */

import { setImmediate as everythingSaid } from 'node:timers/promises';
import { Stream } from './chance.js';

/** Only how often the server is asked who waits for whom; the order of statements does not depend on it. */
const PATIENCE_MS = 3;

export interface Asked {
  /** Tells chains of work apart, so that the draw does not depend on who was heard first. */
  readonly name: string;
  /** Goes before those who are not. */
  readonly urgent: boolean;
  /** Values the statement is about, written out. */
  readonly about: string;
  readonly connection: () => Promise<number>;
}

interface Ticket extends Asked {
  /** Never rejects: the outcome goes to whoever asked. */
  readonly run: () => Promise<void>;
}

interface Begun {
  readonly connection: number;
  readonly ended: Promise<void>;
}

interface Meeting {
  readonly with: string;
  left: number;
  readonly come: () => void;
}

export class Turns {
  readonly #stream: Stream;
  readonly #waiting: Ticket[] = [];
  /** Begun and not ended: between two turns only statements that wait for a lock. */
  readonly #begun = new Set<Begun>();
  #meetings: Meeting[] = [];
  #convened = false;
  #serving = false;

  /** `stuck` says which of these connections wait for a lock. */
  constructor(seed: string, private readonly stuck: (connections: readonly number[]) => Promise<ReadonlySet<number>>) {
    this.#stream = new Stream(`turns ${seed}`);
  }

  async take<T>(asked: Asked, statement: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ ...asked, run: () => statement().then(resolve, reject) });
      void this.#serve();
    });
  }

  /** Comes back once nobody waits for a turn any more. */
  async rest(): Promise<void> {
    while (this.#serving) await everythingSaid();
  }

  /** From here on people meet, until `adjourn`. */
  convene(): void {
    this.#convened = true;
  }

  /** Comes back when others are about to run their `times`th statement about somebody; at the latest on `adjourn`, after it at once. */
  async meet(somebody: string, times: number): Promise<void> {
    if (!this.#convened) return;
    return new Promise((come) => {
      this.#meetings.push({ with: somebody, left: times, come });
    });
  }

  adjourn(): void {
    this.#convened = false;
    for (const { come } of this.#meetings.splice(0)) come();
  }

  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    for (;;) {
      await everythingSaid();
      const ticket = this.#choose();
      if (ticket) await this.#begin(ticket);
      else if (this.#begun.size > 0) await Promise.race([...this.#begun].map(({ ended }) => ended));
      else break;
      await this.#untilAllEndedOrStuck();
    }
    this.#serving = false;
  }

  #choose(): Ticket | undefined {
    const urgent = this.#waiting.filter((one) => one.urgent);
    const pool = (urgent.length > 0 ? urgent : [...this.#waiting]).sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    const chosen = pool[pool.length > 1 ? this.#stream.next() % pool.length : 0];
    if (chosen) this.#waiting.splice(this.#waiting.indexOf(chosen), 1);
    return chosen;
  }

  async #begin(ticket: Ticket): Promise<void> {
    const connection = await ticket.connection();
    const begun = { connection, ended: ticket.run().finally(() => this.#begun.delete(begun)) };
    this.#begun.add(begun);
    for (const meeting of this.#meetings) if (ticket.about.includes(meeting.with)) meeting.left -= 1;
    const due = this.#meetings.filter(({ left }) => left <= 0);
    this.#meetings = this.#meetings.filter(({ left }) => left > 0);
    for (const { come } of due) come();
  }

  async #untilAllEndedOrStuck(): Promise<void> {
    while (this.#begun.size > 0) {
      const open = [...this.#begun];
      const [only] = open;
      // Whoever held a lock it needs would be waiting for a turn.
      if (only && open.length === 1 && this.#waiting.length === 0) return only.ended;
      await withPatience(Promise.all(open.map(({ ended }) => ended)));
      if (this.#begun.size === 0) return;
      const stuck = await this.stuck([...this.#begun].map(({ connection }) => connection));
      if ([...this.#begun].every(({ connection }) => stuck.has(connection))) return;
    }
  }
}

async function withPatience(ended: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([ended, enough]);
  clearTimeout(timer);
}
