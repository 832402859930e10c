/** The real application with its workers, on a database and a queue of the benchmark's own. */

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type INestApplication, type Type } from '@nestjs/common';
import { createApp } from '../src/app.factory.js';
import { ManualClock } from '../src/platform/clock/clock.js';
import { loadConfig } from '../src/platform/config/load-config.js';
import { dataSourceOptions, migrate } from '../src/platform/database/data-source.js';
import { Database } from '../src/platform/database/database.js';
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { createLogger } from '../src/platform/logging/logger.js';
import { type RedisHandle, resolveRedis } from '../src/platform/queue/embedded-redis.js';
import { ENTITIES } from '../src/records/entities.js';
import { ImportRepository } from '../src/records/import/import.repository.js';

export const NOW = new Date('2026-11-24T08:00:00Z');

export interface BenchApp {
  readonly databaseUrl: string;
  readonly clock: ManualClock;
  readonly redis: RedisHandle;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Resolves once the statement answers a row whose first column is true. */
  until(sql: string, parameters?: readonly unknown[]): Promise<void>;
  /** Hands the pieces of a file in as an upload and waits until it is worked off; the import's counts. */
  bring(kind: 'candidates' | 'jobs', pieces: Iterable<Buffer>): Promise<Readonly<Record<string, unknown>>>;
  /** Opens the doors; their address. */
  listen(): Promise<string>;
  stop(): Promise<void>;
}

export async function startBenchApp(environment: Readonly<Record<string, string>> = {}, server: Pick<EmbeddedPostgresOptions, 'sharedBuffers'> = {}): Promise<BenchApp> {
  const folder = path.join('.kesher', 'bench', `${String(process.pid)}-${randomUUID().slice(0, 8)}`);
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), ...server });
  const redis = await resolveRedis({ dir: path.join(folder, 'redis') });
  await migrate(postgres.url);
  const config = loadConfig({ SECRET_KEY: 'bench-secret-key-0123456789abcdef0123456789', ROLE: 'worker', LOG_LEVEL: 'error', KESHER_DIR: folder, ...environment }, { mode: 'test' });
  const clock = new ManualClock(NOW);
  const app = await createApp({ config, clock, dataSource: dataSourceOptions(postgres.url, ENTITIES, 10), redis, queuePrefix: 'bench' }, createLogger(config));
  await app.init();
  const get: BenchApp['get'] = (type) => app.get(type, { strict: false });
  return {
    databaseUrl: postgres.url, clock, redis, get,
    until: (sql, parameters) => until(get(Database), sql, parameters),
    bring: (kind, pieces) => bring(app, kind, pieces),
    listen: async () => {
      await app.listen(0, '127.0.0.1');
      return (await app.getUrl()).replace('[::1]', '127.0.0.1');
    },
    stop: async () => {
      await app.close();
      await redis.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Shorter than would matter to what is measured, longer than asking takes. */
const POLL_MS = 10;

async function until(database: Database, sql: string, parameters: readonly unknown[] = []): Promise<void> {
  for (;;) {
    const [row] = await database.query<Record<string, boolean>>(sql, parameters);
    if (row && Object.values(row)[0] === true) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function bring(app: INestApplication, kind: 'candidates' | 'jobs', pieces: Iterable<Buffer>): Promise<Readonly<Record<string, unknown>>> {
  const imports = app.get(ImportRepository, { strict: false });
  const id = await imports.begin({ kind, format: 'ndjson', options: {}, url: null });
  let [seq, bytes] = [0, 0];
  for (const piece of pieces) {
    await imports.keepChunk(id, seq, piece);
    seq += 1;
    bytes += piece.length;
  }
  await imports.received(id, bytes);
  await until(app.get(Database, { strict: false }), `select status in ('done', 'failed') from import where id = $1`, [id]);
  const { status, read, created, updated, unchanged, rejected } = await imports.get(id);
  return { status, read, created, updated, unchanged, rejected };
}
