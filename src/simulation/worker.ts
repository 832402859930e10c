/** The one worker of a simulation: finds what is due, runs it step by step, until nothing is left to do at this moment. */

import { type Faults } from './faults.js';
import { type HeldSweeper, type InlineStepQueue } from './inline-step-queue.js';
import { type MortalDatabase } from './mortal.database.js';

/** A step that finds new work at one moment for ever would keep us here for ever. */
const MOST_ROUNDS = 10_000;

const isOutbox = ({ name }: { readonly name: string }): boolean => name === 'outbox';
/** Nobody imports a file while a simulation flies: people and jobs come by the records' own doors. */
const isNeeded = (sweep: { readonly name: string }): boolean => !isOutbox(sweep) && sweep.name !== 'imports';

export class Worker {
  constructor(
    private readonly queue: InlineStepQueue,
    private readonly sweeper: HeldSweeper,
    private readonly database: MortalDatabase,
    private readonly faults: Faults,
  ) {}

  /** @throws what a step throws that did not die by a fault. */
  async settle(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      await this.runWhatIsTold();
      await this.sweeper.look(isNeeded);
      // What was lost is found by the next look, which in life is seconds away.
      if (!(await this.runWhatIsTold()) && !this.queue.lostSome()) return;
    }
    throw new Error('The pipeline did not come to rest: at one moment it found new work ten thousand times.');
  }

  /** Facts and calls that wait, until there are none; no look at what is due. Returns whether there were any. */
  async runWhatIsTold(): Promise<boolean> {
    let ran = false;
    for (;;) {
      await this.sweeper.look(isOutbox);
      let call = this.queue.next();
      if (!call) return ran;
      for (; call; call = this.queue.next()) {
        ran = true;
        const beside = this.faults.strikes('race', call.name) ? this.queue.next() : null;
        await this.database.live(beside ? [call, beside] : [call]);
      }
    }
  }
}
