/** The database and the queue behind a process: those the configuration names, or ones of our own under its data folder. */

import path from 'node:path';
import { type Config } from './platform/config/config.js';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { resolveRedis, type RedisHandle } from './platform/queue/embedded-redis.js';
import { requireRedis } from './platform/queue/require-redis.js';

interface DatabaseServer {
  readonly url: string;
  readonly about: string;
  stop(): Promise<void>;
}

export interface Servers {
  readonly databaseUrl: string;
  readonly redis: RedisHandle;
  /** How they came about, for people. */
  readonly about: string;
  stop(): Promise<void>;
}

export async function startDatabase({ databaseUrl, dataDir }: Config): Promise<DatabaseServer> {
  if (databaseUrl !== null) return { url: databaseUrl, about: 'PostgreSQL at DATABASE_URL', stop: () => Promise.resolve() };
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres') });
  return { url: postgres.url, about: 'embedded PostgreSQL', stop: () => postgres.stop() };
}

/** @throws ConfigError when nobody answers at REDIS_URL. */
export async function startServers(config: Config): Promise<Servers> {
  if (config.redisUrl !== null) await requireRedis(config.redisUrl);
  const database = await startDatabase(config);
  const redis = await resolveRedis({ url: config.redisUrl, dir: path.join(config.dataDir, 'redis') });
  const about = `${database.about}, ${{ url: 'Redis at REDIS_URL', 'redis-server': 'a redis-server of our own', js: 'an in-process Redis' }[redis.kind]}`;
  return {
    databaseUrl: database.url,
    redis,
    about,
    stop: async () => {
      await redis.stop();
      await database.stop();
    },
  };
}
