/** Queue, sweeper and outbox without a timer, a socket or a second thread: every call waits in a list until it is run. */

import { type StepCall, StepQueue } from '../platform/queue/step-queue.js';
import { type Sweep, Sweeper } from '../platform/queue/sweeper.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { type Faults } from './faults.js';

export class InlineStepQueue extends StepQueue {
  readonly #waiting: StepCall[] = [];
  #woken = 0;
  #ran = 0;
  #lost = false;
  #handle: (call: StepCall) => Promise<void> = () => Promise.reject(new Error('nobody consumes the queue yet'));

  constructor(private readonly faults: Faults) {
    super();
  }

  wake(calls: readonly StepCall[]): Promise<void> {
    for (const call of calls) {
      const name = String((this.#woken += 1));
      if (this.faults.strikes('lost', name)) {
        this.#lost = true;
        continue;
      }
      this.#waiting.push(call);
      if (this.faults.strikes('duplicate', name)) this.#waiting.push(call);
      if (this.faults.strikes('reorder', name)) this.#waiting.unshift(...this.#waiting.splice(-1));
    }
    return Promise.resolve();
  }

  consume(_concurrency: number, handle: (call: StepCall) => Promise<void>): void {
    this.#handle = handle;
  }

  /** Whether a call was lost since this was last asked. */
  lostSome(): boolean {
    const lost = this.#lost;
    this.#lost = false;
    return lost;
  }

  /** The call that is next, ready to run, with a name no other call has; null when none waits. */
  next(): { readonly name: string; readonly run: () => Promise<void> } | null {
    const call = this.#waiting.shift();
    return call ? { name: `${call.step} ${String((this.#ran += 1))}`, run: () => this.#handle(call) } : null;
  }
}

/** Keeps the sweeps it is given; they look when they are told to. */
export class HeldSweeper extends Sweeper {
  readonly #sweeps: Sweep[] = [];

  override start(sweeps: readonly Sweep[]): void {
    this.#sweeps.push(...sweeps);
  }

  async look(which: (sweep: Sweep) => boolean): Promise<void> {
    for (const sweep of this.#sweeps) if (which(sweep)) await sweep.sweep();
  }
}

/**
 * Tells nobody that something was announced: the dispatcher drains it when its sweep is told to look. Nobody else writes
 * to the database of a simulation: when nothing was announced here, there is nothing to look for.
 */
export class QuietOutbox extends Outbox {
  #perhaps = false;

  override async announce(...args: Parameters<Outbox['announce']>): Promise<void> {
    this.#perhaps = true;
    await super.announce(...args);
  }

  override onNews(): () => void {
    return () => undefined;
  }

  override async drain(...args: Parameters<Outbox['drain']>): Promise<number> {
    if (!this.#perhaps) return 0;
    const drained = await super.drain(...args);
    if (drained === 0) this.#perhaps = false;
    return drained;
  }
}
