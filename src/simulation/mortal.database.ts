/** A database seen by a worker that may die: before any statement, or before a commit, everything it does simply ends. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { Database } from '../platform/database/database.js';
import { type Faults } from './faults.js';

export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** One call of a step: what it has open, and when it dies. */
class Life {
  readonly open = new Set<Promise<unknown>>();
  readonly ended: Promise<void>;
  #statements = 0;
  #end: () => void = () => undefined;
  #dead = false;

  /** `diesAt`: before which statement; 0 is the hand-over to the carrier, null is never. */
  constructor(private readonly diesAt: number | null, private readonly onDeath: () => void) {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** Before a statement. */
  breathe(): void {
    this.#statements += 1;
    if (this.#statements === this.diesAt) this.#die();
  }

  handOver(): void {
    if (this.diesAt === 0) this.#die();
  }

  #die(): void {
    if (this.#dead) return;
    this.#dead = true;
    this.onDeath();
    this.#end();
  }
}

export class MortalDatabase extends Database {
  readonly #lives = new AsyncLocalStorage<Life>();

  constructor(source: ConstructorParameters<typeof Database>[0], private readonly faults: Faults) {
    super(source);
  }

  override get manager(): Database['manager'] {
    const life = this.#lives.getStore();
    life?.breathe();
    if (life?.dead === true) throw new WorkerDied('the simulated worker died here');
    return super.manager;
  }

  override async transaction<T>(work: () => Promise<T>): Promise<T> {
    const life = this.#lives.getStore();
    if (!life) return super.transaction(work);
    if (life.dead) throw new WorkerDied('the simulated worker died here');
    const whole = super.transaction(async () => {
      const answer = await work();
      life.breathe();
      if (life.dead) throw new WorkerDied('the simulated worker died before its commit');
      return answer;
    });
    life.open.add(whole);
    try {
      return await whole;
    } finally {
      life.open.delete(whole);
    }
  }

  /** The moment between the gate's commit and the carrier's socket. */
  handOver(): void {
    const life = this.#lives.getStore();
    life?.handOver();
    if (life?.dead === true) throw new WorkerDied('the simulated worker died at the carrier');
  }

  /**
   * Runs one call of a step. Answers `died` when its worker did: what it had open is rolled back, as by Postgres when the
   * connection is gone, and whatever it still tries finds itself dead.
   */
  async live(call: string, work: () => Promise<void>): Promise<'done' | 'died'> {
    const life = new Life(this.faults.crashAt(call), () => {
      this.faults.crashed();
    });
    const run = this.#lives.run(life, work).then(() => 'done' as const);
    try {
      return await Promise.race([run, life.ended.then(() => 'died' as const)]);
    } catch (error) {
      if (!life.dead) throw error;
      return 'died';
    } finally {
      run.catch(() => undefined);
      if (life.dead) await Promise.allSettled(life.open);
    }
  }

  override onApplicationShutdown(): void {
    super.onApplicationShutdown();
    this.#lives.disable();
  }
}
