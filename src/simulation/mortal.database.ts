/** A database seen by workers that may die, and that may get in each other's way: at any statement, decided by the seed. */

import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { Database } from '../platform/database/database.js';
import { type Faults } from './faults.js';
import { Turns } from './turns.js';

export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

type Source = ConstructorParameters<typeof Database>[0];
type Runner = ReturnType<Source['createQueryRunner']>;

/** One piece of work: a call of a step, or what a person does. */
class Life {
  #statements = 0;
  dead = false;

  /** `diesAt`: before which statement; 0 is the hand-over to the carrier, null is never. */
  constructor(readonly name: string, readonly urgent: boolean, private readonly diesAt: number | null, private readonly die: () => void) {}

  /** Before a statement. */
  breathe(): void {
    this.#statements += 1;
    if (this.#statements === this.diesAt && !this.dead) this.die();
  }

  handOver(): void {
    if (this.diesAt === 0 && !this.dead) this.die();
  }
}

/** What a dead worker cannot keep Postgres from doing: its connection is gone. */
const isRollback = (sql: string): boolean => /^\s*rollback/i.test(sql);

export class MortalDatabase extends Database {
  readonly #lives = new AsyncLocalStorage<Life>();
  readonly #release: () => void;
  readonly turns: Turns | null;

  constructor(private readonly source: Source, private readonly faults: Faults, seed: string) {
    super(source);
    const { driver } = source;
    const create = driver.createQueryRunner.bind(driver);
    this.turns = faults.may('race') ? new Turns(seed, (connections) => this.#waitingForALock(create('master'), connections)) : null;
    if (faults.any) driver.createQueryRunner = (mode) => this.#guarded(create(mode));
    this.#release = () => {
      driver.createQueryRunner = create;
    };
  }

  #guarded(runner: Runner): Runner {
    const run = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    // One connection does one thing after the other, also when it is asked for several at once.
    let last: Promise<unknown> = Promise.resolve();
    const query = async (sql: string, parameters: readonly unknown[] = [], ...rest: unknown[]): Promise<unknown> => {
      const mine = last.then(() => this.#inTurn(runner, sql, parameters, () => run(sql, parameters, ...rest)));
      last = mine.catch(() => undefined);
      return mine;
    };
    return Object.assign(runner, { query });
  }

  async #inTurn<T>(runner: Runner, sql: string, parameters: readonly unknown[], run: () => Promise<T>): Promise<T> {
    const life = this.#lives.getStore();
    if (!isRollback(sql)) life?.breathe();
    const statement = async (): Promise<T> => {
      if (life?.dead === true && !isRollback(sql)) throw new WorkerDied('the simulated worker died before this statement');
      return run();
    };
    if (!this.turns || life?.dead === true) return statement();
    const connection = async (): Promise<number> => ((await runner.connect()) as { processID: number }).processID;
    const about = parameters.map(String).join(' ');
    return this.turns.take({ name: `${life?.name ?? ''} ${sql} ${about}`, urgent: life?.urgent ?? false, about, connection }, statement);
  }

  /** Read whole within its turn: how soon the pieces of a stream come would decide who is next. */
  override async copyOut(sql: string): Promise<Readable> {
    // Bound: its turn comes up in somebody else's time, and the transaction is found by whose time it is.
    const read = AsyncResource.bind(async (): Promise<Readable> => Readable.from(await (await super.copyOut(sql)).toArray()));
    const runner = this.manager.queryRunner;
    return this.faults.any && runner ? this.#inTurn(runner, sql, [], read) : read();
  }

  async #waitingForALock(runner: Runner, connections: readonly number[]): Promise<ReadonlySet<number>> {
    try {
      const rows = (await runner.query(`select pid from unnest($1::int[]) pid where cardinality(pg_blocking_pids(pid)) > 0`, [[...connections]])) as { pid: number }[];
      return new Set(rows.map(({ pid }) => pid));
    } finally {
      await runner.release();
    }
  }

  /** The moment between the gate's commit and the carrier's socket. */
  handOver(): void {
    const life = this.#lives.getStore();
    life?.handOver();
    if (life?.dead === true) throw new WorkerDied('the simulated worker died at the carrier');
  }

  /**
   * Runs calls of steps side by side in one worker. When it dies in one of them it dies in all: what is open is rolled
   * back, as by Postgres when the connection is gone, and whatever they still try finds them dead. Nobody goes on before
   * they have given up.
   */
  async live(calls: readonly { readonly name: string; readonly run: () => Promise<void> }[]): Promise<void> {
    const lives: Life[] = [];
    const die = (): void => {
      this.faults.crashed();
      for (const life of lives) life.dead = true;
    };
    lives.push(...calls.map(({ name }) => new Life(name, false, this.faults.crashAt(name), die)));
    const ends = await Promise.allSettled(calls.map(({ run }, at) => this.#lives.run(lives[at] as Life, run)));
    // What a call began and did not wait for, because something beside it died first, must not live on into the next.
    if (lives[0]?.dead === true) await this.turns?.rest();
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed && lives[0]?.dead !== true) throw failed.reason;
  }

  /** Runs what a person does beside the workers; `urgent`: between two statements of theirs, not one by one with them. */
  async beside<T>(name: string, urgent: boolean, work: () => Promise<T>): Promise<T> {
    return this.#lives.run(new Life(name, urgent, null, () => undefined), work);
  }

  override onApplicationShutdown(): void {
    super.onApplicationShutdown();
    this.#release();
    this.#lives.disable();
  }
}
