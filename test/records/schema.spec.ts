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
