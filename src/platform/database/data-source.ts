/** How we connect to Postgres, and bringing a database up to date. */

import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';
import { ConfigError } from '../config/load-config.js';
import { MIGRATIONS } from './migrations/index.js';
import { PreparingClient } from './prepared.js';

/** A plan made while a table was small lives no longer than its connection: seconds. */
const CONNECTION_LIFE = 60;

type EntityClass = (new () => object) | EntitySchema;

/** `poolSize`: connections one process keeps at most. */
export function dataSourceOptions(url: string, entities: readonly EntityClass[], poolSize = 20): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...MIGRATIONS],
    synchronize: false,
    poolSize,
    // A forgotten value in a `where` must be an error, not "everyone".
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    applicationName: 'kesher',
    extra: { Client: PreparingClient, maxLifetimeSeconds: CONNECTION_LIFE },
  };
}

/** Connections to one database, open. */
export type Connections = DataSource;

/** All of them are opened here and none is closed for being idle: nobody who asks for one waits for the network. */
export async function connect(url: string, entities: readonly EntityClass[], poolSize: number): Promise<Connections> {
  const source = await new DataSource({ ...dataSourceOptions(url, entities, poolSize), extra: { Client: PreparingClient, idleTimeoutMillis: 0 } }).initialize();
  const runners = Array.from({ length: poolSize }, () => source.createQueryRunner());
  await Promise.all(runners.map((runner) => runner.connect()));
  for (const runner of runners) await runner.release();
  return source;
}

/** What time it is by the database. */
export async function databaseTime(url: string): Promise<Date> {
  const source = await new DataSource(dataSourceOptions(url, [], 1)).initialize();
  try {
    return await timeOf(source);
  } finally {
    await source.destroy();
  }
}

/** As {@link databaseTime}, over connections that are open. */
export async function timeOf(source: DataSource): Promise<Date> {
  const [row] = await source.query<{ now: Date }[]>('select clock_timestamp() as now');
  if (!row) throw new Error('the database did not say what time it is');
  return row.now;
}

/**
 * Applies the migrations that are missing; several processes may start at once. Returns their names.
 * @throws ConfigError when nobody answers at `url`, or lets us in.
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(dataSourceOptions(url, [], 2)).initialize().catch((error: unknown) => {
    throw new ConfigError(new Map([['DATABASE_URL', `a PostgreSQL that lets us in (${refusalOf(error)})`]]));
  });
  const runner = source.createQueryRunner();
  try {
    await runner.query(`select pg_advisory_lock(hashtext('kesher migrations'))`);
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map(({ name }) => name);
  } finally {
    await runner.query(`select pg_advisory_unlock(hashtext('kesher migrations'))`);
    await runner.release();
    await source.destroy();
  }
}

/** A name with several addresses fails with all of their reasons, and none of its own. */
function refusalOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return [...new Set(error.errors.map(refusalOf))].join(', ');
  return error instanceof Error ? error.message : String(error);
}
