/** Declared statements are planned once a connection; all others are sent as they are. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { prepared } from '../../src/platform/database/prepared.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

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
