/** The one way to Postgres: plain SQL, TypeORM's manager, COPY; inside a transaction everything below it joins that one. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { type Readable, type Writable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { type PreparingClient } from './prepared.js';

export interface TransactionHooks {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What a transaction ends with, if anything, and what its answer says; told before the commit is through. */
export interface LastStatement<Row, T> {
  readonly ask: Statement | null;
  readonly told: (rows: readonly Row[]) => T;
}

type Answers<Asked extends readonly Promise<unknown>[]> = { -readonly [At in keyof Asked]: Awaited<Asked[At]> };

/** Begun anew this often at most: each time somebody else's transaction has come through. */
const MOST_ATTEMPTS = 8;

/** serialization_failure, deadlock_detected, unique_violation. */
const CONTENTION: ReadonlySet<string> = new Set(['40001', '40P01', '23505']);

/** Thrown by a transaction that finds another one took what it was about to write. */
export class ContentionError extends Error {
  override readonly name = 'ContentionError';
  readonly code = '40001';
}

/** The five characters by which Postgres names an error; null for an error that is not its. */
export const sqlStateOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;

@Injectable()
export class Database implements OnApplicationShutdown {
  readonly #current = new AsyncLocalStorage<TransactionHooks>();

  constructor(private readonly dataSource: DataSource) {}

  /** A storage that is never disabled is carried along by every promise of the process, for as long as it lives. */
  onApplicationShutdown(): void {
    this.#current.disable();
  }

  /** The manager of the transaction in progress, else one that commits statement by statement. */
  get manager(): EntityManager {
    return this.#current.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  /** Rows of one statement. `Row` is what the caller knows its own SQL returns. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, [...parameters]);
    return rowsOf<Row>(answer);
  }

  /** The first row, or null. */
  async one<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /**
   * Runs `work` in one transaction at READ COMMITTED: the level at which a lock taken by one statement
   * shows the next what the others committed. Nested calls join the outer transaction.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.#current.getStore()) return work();
    return this.#within(this.dataSource.createQueryRunner(), async () => [await work()] as const);
  }

  /**
   * As `transaction`, in two round trips: begun together with the statements that `first` asks, which may read and lock but
   * change nothing, since they are not taken back should the beginning itself fail; committed together with the one `work`
   * ends with, which has to fail by itself when it must not be committed. All leave at once, and Postgres takes them in this
   * order. Their plans do not look at what is asked. No COPY.
   * @throws Error inside a transaction: it would be another one, that may wait for the first.
   */
  async exchange<First extends readonly Promise<unknown>[], Row, T>(first: () => readonly [...First], work: (...answers: Answers<First>) => Promise<LastStatement<Row, T>>): Promise<T> {
    if (this.#current.getStore()) throw new Error('an exchange is a transaction of its own');
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PreparingClient;
    client.pipeline = true;
    return this.#within(runner, async () => {
      const answers = (await Promise.all(first())) as Answers<First>;
      await client.begun;
      const { ask, told } = await work(...answers);
      // From here to the commit nothing is waited for: it leaves before that does.
      client.together();
      const rows = ask === null ? Promise.resolve([]) : runner.query(ask.sql, [...ask.parameters]);
      const answer = rows.then((raw: unknown) => told(rowsOf<Row>(raw)));
      answer.catch(() => undefined);
      return [answer];
    }, () => { client.pipeline = false; });
  }

  /** `work` answers with what may still have to be waited for: what failed before the commit was undone by it. */
  async #within<T>(runner: QueryRunner, work: () => Promise<readonly [T | Promise<T>]>, after?: () => void): Promise<T> {
    const hooks: TransactionHooks = { runner, afterCommit: [] };
    try {
      await runner.connect();
      await runner.startTransaction();
      const [last] = await this.#current.run(hooks, work);
      await runner.commitTransaction();
      const answer = await last;
      for (const tell of hooks.afterCommit) tell();
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      after?.();
      await runner.release();
    }
  }

  /**
   * As `transaction`, begun anew a few times when another one got in its way: a deadlock, or both bringing the same new
   * key. What is called inside an outer transaction only joins it: then that one has to begin anew. `work` is told which
   * attempt this is, from 1 on.
   */
  async contended<T>(work: (attempt: number) => Promise<T>): Promise<T> {
    if (this.#current.getStore()) return work(1);
    for (let attempt = 1; ; attempt += 1) {
      const at = attempt;
      try {
        return await this.transaction(() => work(at));
      } catch (error) {
        if (attempt >= MOST_ATTEMPTS || !CONTENTION.has(sqlStateOf(error) ?? '')) throw error;
      }
    }
  }

  /** Calls `tell` once the transaction in progress has committed (at once when there is none), never after a rollback. */
  afterCommit(tell: () => void): void {
    const hooks = this.#current.getStore();
    if (hooks) hooks.afterCommit.push(tell);
    else tell();
  }

  /** A `COPY … FROM STDIN` stream of the transaction in progress; throws when there is none. */
  async copyIn(sql: string): Promise<Writable> {
    return (await this.#client()).query(copyFrom(sql));
  }

  /** A `COPY … TO STDOUT` stream of the transaction in progress; throws when there is none. */
  async copyOut(sql: string): Promise<Readable> {
    return (await this.#client()).query(copyTo(sql));
  }

  async #client(): Promise<PoolClient> {
    const hooks = this.#current.getStore();
    if (!hooks) throw new Error('COPY needs a transaction: call it inside Database.transaction');
    return (await hooks.runner.connect()) as PoolClient;
  }
}

/** TypeORM answers `[rows, count]` for UPDATE and DELETE and `rows` for the rest. */
function rowsOf<Row>(answer: unknown): Row[] {
  if (!Array.isArray(answer)) return [];
  const list = answer as unknown[];
  if (list.length === 2 && Array.isArray(list[0]) && typeof list[1] === 'number') return list[0] as Row[];
  return list as Row[];
}
