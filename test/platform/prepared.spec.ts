/** Declared statements are planned once a connection; all others are sent as they are. */

import { type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { prepared } from '../../src/platform/database/prepared.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { untilSomebodyWaits } from '../support/waiting.js';

const DECLARED = prepared(`select $1::int + 1 as next`);
let home: TestDatabase;
let source: DataSource;
let database: Database;

beforeAll(async () => {
  home = await freshDatabase();
  source = await new DataSource(dataSourceOptions(home.url, [], 1)).initialize();
  database = new Database(source);
});

afterAll(async () => {
  await source.destroy();
  await home.drop();
});

const known = () => database.query<{ statement: string; runs: number }>(`select statement, (generic_plans + custom_plans)::int as runs from pg_prepared_statements`);

it('keeps the declared one, however often it runs, and nothing else', async () => {
  for (let n = 1; n <= 3; n += 1) expect(await database.one(DECLARED, [n])).toEqual({ next: n + 1 });
  expect(await database.one(`select $1::int + 2 as next`, [1])).toEqual({ next: 3 });
  expect(await known()).toEqual([{ statement: DECLARED, runs: 3 }]);
});

it('works inside a transaction, and after one that failed', async () => {
  await expect(database.transaction(() => database.query(DECLARED, ['x']))).rejects.toThrow(/invalid input syntax/);
  expect(await database.transaction(() => database.one(DECLARED, [1]))).toEqual({ next: 2 });
});

const LOCKED = prepared(`select n from counted where id = any($1::int[]) for update`);
const READ = prepared(`select sum(n)::int as n from counted where id = any($1::int[])`);

const nothing = <T>(answer: T) => Promise.resolve({ ask: null, told: () => answer });

it('begins with statements that leave at once: what the first waited for is what the second sees', async () => {
  await database.query(`create table counted (id int primary key, n int not null)`);
  await database.query(`insert into counted select id, 0 from generate_series(1, 3) id`);
  const other = new pg.Client(home.url);
  await other.connect();
  await other.query('begin');
  await other.query('update counted set n = 5 where id = 1');
  const read = database.exchange(
    () => [database.query<{ n: number }>(LOCKED, [[1]]), database.query<{ n: number }>(READ, [[1, 2]])],
    async (locked, sum) => nothing([locked, sum, await database.one(`select now() = statement_timestamp() as alone`)]),
  );
  await untilSomebodyWaits((sql) => other.query(sql));
  await other.query('commit');
  await other.end();
  expect(await read).toEqual([[{ n: 5 }], [{ n: 5 }], { alone: false }]);
});

const adding = (id: number, by: string) => ({ sql: `update counted set n = n + $2::text::int where id = $1 returning n`, parameters: [id, by] });

it('commits together with the last one, or nothing of it all', async () => {
  const add = (by: string) => database.exchange(() => [], async () => {
    await database.query(`update counted set n = n + 1 where id = 2`);
    return { ask: adding(2, by), told: (rows: readonly { n: number }[]) => rows };
  });
  expect(await add('10')).toEqual([{ n: 11 }]);
  await expect(add('much')).rejects.toThrow(/invalid input syntax/);
  expect(await database.one(READ, [[2]])).toEqual({ n: 11 });
});

it('wakes Postgres twice: once with what it begins with, once with what it ends with', async () => {
  const client = await (source.driver as unknown as { master: pg.Pool }).master.connect();
  const wake = vi.spyOn(Object.getPrototypeOf(client.connection.stream) as Socket, '_writev');
  client.release();
  await database.exchange(() => [database.query(READ, [[1]]), database.query(READ, [[2]])], () => Promise.resolve({ ask: adding(1, '0'), told: () => null }));
  expect(wake).toHaveBeenCalledTimes(2);
  wake.mockRestore();
});

it('is told the last answer before the commit is through', async () => {
  const seen: string[] = [];
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => { tell = resolve; });
  const other = new pg.Client(home.url);
  await other.connect();
  // A deferred check keeps the commit waiting.
  await other.query(`create function wait_at_commit() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(7); return null; end $$`);
  await other.query(`create constraint trigger waits after update on counted deferrable initially deferred for each row execute function wait_at_commit()`);
  await other.query('select pg_advisory_lock(7)');
  const done = database.exchange(() => [], () => Promise.resolve({ ask: adding(2, '1'), told: () => { seen.push('told'); tell(); } })).then(() => seen.push('committed'));
  await told;
  expect(seen).toEqual(['told']);
  await other.query('select pg_advisory_unlock(7)');
  await done;
  expect(seen).toEqual(['told', 'committed']);
  await other.query('drop trigger waits on counted');
  await other.end();
});

it('plans what is asked in it once, for lists of any length, and nothing else of the connection', async () => {
  const plans = () => database.one(`select generic_plans::int as once, custom_plans::int as anew from pg_prepared_statements where statement = $1`, [LOCKED]);
  const before = await plans();
  for (let n = 1; n <= 3; n += 1) await database.exchange(() => [database.query(LOCKED, [Array.from({ length: n }, () => n)])], nothing);
  expect(before).toEqual({ once: 1, anew: 0 });
  expect(await plans()).toEqual({ once: 4, anew: 0 });
  expect(await database.one(`show plan_cache_mode`)).toEqual({ plan_cache_mode: 'auto' });
});

it('leaves nothing behind when one of them fails, and answers those that come after', async () => {
  const changed = async (first: string): Promise<void> => database.exchange(
    () => [database.query(first, [[1]]), database.query(READ, [[1]])], async () => { await database.query(`update counted set n = 9 where id = 3`); throw new Error('changed its mind'); },
  );
  await expect(changed(`select 1 / (cardinality($1::int[]) - 1)`)).rejects.toThrow(/division by zero/);
  await expect(changed(READ)).rejects.toThrow('changed its mind');
  expect(await database.one(READ, [[3]])).toEqual({ n: 0 });
});

it('does nothing at all when it could not begin', async () => {
  const begin = vi.spyOn(pg.Client.prototype, 'query').mockImplementationOnce(() => Promise.reject(new Error('no beginning')) as never);
  const work = vi.fn(() => Promise.resolve({ ask: adding(3, '1'), told: () => undefined }));
  await expect(database.exchange(() => [database.query(READ, [[1]])], work)).rejects.toThrow('no beginning');
  begin.mockRestore();
  expect(work).not.toHaveBeenCalled();
  expect(await database.one(READ, [[3]])).toEqual({ n: 0 });
});

it('is no part of another transaction, which it might wait for', async () => {
  await expect(database.transaction(() => database.exchange(() => [], () => nothing(null)))).rejects.toThrow('a transaction of its own');
});
