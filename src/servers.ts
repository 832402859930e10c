/** The database and the queue behind a process: those the configuration names, or ones of our own under its data folder. */

import path from 'node:path';
import { type Config } from './platform/config/config.js';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { resolveRedis, type RedisHandle } from './platform/queue/embedded-redis.js';

export interface Servers {
  readonly databaseUrl: string;
  readonly redis: RedisHandle;
  /** How they came about, for people. */
  readonly about: string;
  stop(): Promise<void>;
}

export async function startServers(config: Config): Promise<Servers> {
  const postgres = config.databaseUrl === null ? await startEmbeddedPostgres({ dataDir: path.join(config.dataDir, 'postgres') }) : null;
  const redis = await resolveRedis({ url: config.redisUrl, dir: path.join(config.dataDir, 'redis') });
  const about = `${postgres ? 'embedded PostgreSQL' : 'PostgreSQL at DATABASE_URL'}, ${{ url: 'Redis at REDIS_URL', 'redis-server': 'a redis-server of our own', js: 'an in-process Redis' }[redis.kind]}`;
  return {
    databaseUrl: postgres?.url ?? config.databaseUrl ?? '',
    redis,
    about,
    stop: async () => {
      await redis.stop();
      await postgres?.stop();
    },
  };
}
