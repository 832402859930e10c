/** Before all tests: one PostgreSQL and one Redis of this run's own, and a migrated template database to clone from. */
import 'reflect-metadata';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { type TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { MIGRATIONS } from '../../src/platform/database/migrations/index.js';
import { isAlive } from '../../src/platform/process/alive.js';
import { resolveRedis } from '../../src/platform/queue/embedded-redis.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's own database, to create others from. */
    readonly postgresUrl: string;
    readonly templateDatabase: string;
    readonly redisUrl: string;
    readonly redisKind: 'url' | 'redis-server' | 'js';
  }
}

const FOLDER = '.kesher/test';
const TEMPLATE = 'kesher_template';

/** A folder a run: two runs at once must not stop each other's servers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeLeftovers();
  const folder = path.join(FOLDER, String(process.pid));
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), database: TEMPLATE, fsync: false });
  const redis = await resolveRedis({ dir: path.join(folder, 'redis') });
  await migrate(postgres.url);
  project.provide('postgresUrl', postgres.url.replace(/\/\w+$/, '/postgres'));
  project.provide('templateDatabase', TEMPLATE);
  project.provide('redisUrl', redis.url);
  project.provide('redisKind', redis.kind);
  process.stdout.write(`Tests run on PostgreSQL at port ${String(postgres.port)} and Redis (${redis.kind}).\n`);
  return async () => {
    await redis.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function migrate(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, migrations: [...MIGRATIONS], migrationsTransactionMode: 'each' });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy(); // a template with a session on it cannot be cloned
  }
}

/** What a killed run left behind. */
function removeLeftovers(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const run of readdirSync(FOLDER)) {
    if (!isAlive(Number(run))) rmSync(path.join(FOLDER, run), { recursive: true, force: true });
  }
}
