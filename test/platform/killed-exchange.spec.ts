/** An exchange whose connection dies: whatever it was at, it fails, leaves nothing behind, and the next one has another connection. */

import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database, type LastStatement } from '../../src/platform/database/database.js';
import { prepared } from '../../src/platform/database/prepared.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { untilSomebodyWaits } from '../support/waiting.js';

const LOCK = 7;
const READ = prepared(`select n from counted`);
const WAIT = prepared(`select pg_advisory_xact_lock($1)::text as waited`);

let home: TestDatabase;
let source: DataSource;
let database: Database;
let other: pg.Client;

beforeAll(async () => {
  home = await freshDatabase();
  source = await new DataSource(dataSourceOptions(home.url, [], 1)).initialize();
  database = new Database(source);
  other = new pg.Client(home.url);
  await other.connect();
  await other.query(`create table counted as select 0 as n`);
  await other.query(`create function wait_at_commit() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${String(LOCK)}); return null; end $$`);
  await other.query(`create constraint trigger waits after update on counted deferrable initially deferred for each row execute function wait_at_commit()`);
  await other.query(`select pg_advisory_lock(${String(LOCK)})`);
});

afterAll(async () => {
  await other.end();
  await source.destroy();
  await home.drop();
});

const kill = () => other.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`);

async function killWaiting(): Promise<void> {
  await untilSomebodyWaits((sql) => other.query(sql));
  await kill();
}

const adding: LastStatement<{ n: number }, number> = { ask: { sql: `update counted set n = n + 1 returning n`, parameters: [] }, told: (rows) => rows.length };
const nothing: LastStatement<never, null> = { ask: null, told: () => null };

it.each<[string, () => Promise<unknown>]>([
  ['while its first statements wait', () => Promise.all([database.exchange(() => [database.query(WAIT, [LOCK]), database.query(READ)], () => Promise.resolve(nothing)), killWaiting()])],
  ['while nothing is asked of it', () => database.exchange(() => [database.query(READ)], async () => {
    await kill();
    return adding;
  })],
  ['in its commit', () => Promise.all([database.exchange(() => [database.query(READ)], () => Promise.resolve(adding)), killWaiting()])],
])('dies %s', async (_, dying) => {
  await expect(dying()).rejects.toThrow(/terminating connection|already released|Connection terminated/);
  expect(await database.exchange(() => [database.one(READ)], (found) => Promise.resolve({ ...nothing, told: () => found }))).toEqual({ n: 0 });
  expect(await database.transaction(() => database.query(READ))).toEqual([{ n: 0 }]);
});
