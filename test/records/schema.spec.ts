/** Entities and migrations tell the same story. */

import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataSourceOptions, migrate } from '../../src/platform/database/data-source.js';
import { MIGRATIONS } from '../../src/platform/database/migrations/index.js';
import { ENTITIES } from '../../src/records/entities.js';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  source = await new DataSource(dataSourceOptions(database.url, ENTITIES)).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it('entities say what the migrations made', async () => {
  const drift = (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  // Indexes, checks and foreign keys live in the migrations only, in hand-written SQL.
  expect(drift.filter((query) => !/^(DROP INDEX|ALTER TABLE .* DROP CONSTRAINT)/.test(query))).toEqual([]);
});

it.each([
  ['job_external_id', `select * from job where external_id = $1 order by updated_at desc limit 1`],
  ['message_failed', `select id from message m where ($1::text is null or m.status = $1) order by m.id limit 51`],
])('%s serves what the API asks of a table that only grows', async (index, sql) => {
  const plan = await source.transaction(async (asking) => {
    // The tables of a test are so small that reading them through is cheaper.
    await asking.query(`set local enable_seqscan = off`);
    return asking.query<object[]>(`explain (format json) ${sql}`, ['failed']);
  });
  expect(JSON.stringify(plan)).toContain(`"Index Name":"${index}"`);
});

it('every migration can be taken back and applied again', async () => {
  const empty = await emptyDatabase();
  const applied = await migrate(empty.url);
  const again = await new DataSource(dataSourceOptions(empty.url, [])).initialize();
  for (let step = 0; step < applied.length; step += 1) await again.undoLastMigration();
  const left = await again.query<{ tablename: string }[]>(`select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations'`);
  await again.destroy();
  expect(left).toEqual([]);
  expect(await migrate(empty.url)).toHaveLength(applied.length);
  await empty.drop();
});

it('two processes may migrate at once', async () => {
  const empty = await emptyDatabase();
  const [one, other] = await Promise.all([migrate(empty.url), migrate(empty.url)]);
  expect(one.length + other.length).toBe(MIGRATIONS.length);
  await empty.drop();
});
