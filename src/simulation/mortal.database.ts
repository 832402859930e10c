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

  constructor(private readonly diesAt: number | null, private readonly onDeath: () => void) {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get dead(): boolean {
    return this.#dead;
  }

  breathe(): void {
    this.#statements += 1;
    this.dieIf(this.#statements === this.diesAt);
  }

  dieIf(now: boolean): void {
    if (now && !this.#dead) {
      this.#dead = true;
      this.onDeath();
      this.#end();
    }
    if (this.#dead) throw new WorkerDied('the simulated worker died here');
  }

  handOver(): void {
    this.dieIf(this.diesAt === 0);
  }
}

export class MortalDatabase extends Database {
  readonly #lives = new AsyncLocalStorage<Life>();

  constructor(dataSource: ConstructorParameters<typeof Database>[0], private readonly faults: Faults) {
    super(dataSource);
  }

  override get manager(): Database['manager'] {
    this.#lives.getStore()?.breathe();
    return super.manager;
  }

  override async transaction<T>(work: () => Promise<T>): Promise<T> {
    const life = this.#lives.getStore();
    if (!life) return super.transaction(work);
    life.dieIf(false);
    const whole = super.transaction(async () => {
      const answer = await work();
      life.breathe();
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
    this.#lives.getStore()?.handOver();
  }

  /**
   * Runs one call of a step. Answers `died` when its worker died: what it had open is rolled back, as by Postgres when
   * the connection is gone, and whatever it still tries finds itself dead.
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
}
