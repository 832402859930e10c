/** Production: the HTTP doors, the queue workers, or both, until told to stop. */

import { createApp } from './app.factory.js';
import { DatabaseClock } from './platform/clock/clock.js';
import { ConfigError, currentEnvironment, loadConfig } from './platform/config/load-config.js';
import { Vault } from './platform/crypto/vault.js';
import { databaseTime, dataSourceOptions, migrate } from './platform/database/data-source.js';
import { requireIndexKey } from './platform/database/index-key.js';
import { createLogger } from './platform/logging/logger.js';
import { ENTITIES } from './records/entities.js';
import { startServers } from './servers.js';

async function start(): Promise<void> {
  const config = loadConfig(currentEnvironment(), { mode: 'serve' });
  const logger = createLogger(config);
  const servers = await startServers(config);
  const applied = await migrate(servers.databaseUrl);
  if (applied.length > 0) logger.log(`migrations applied: ${applied.join(', ')}`, 'Start');
  await requireIndexKey(servers.databaseUrl, new Vault([config.secretKey, ...config.oldSecretKeys]));
  const clock = new DatabaseClock();
  await clock.look(() => databaseTime(servers.databaseUrl));
  const app = await createApp(
    { config, clock, dataSource: dataSourceOptions(servers.databaseUrl, ENTITIES), redis: servers.redis, queuePrefix: 'kesher' },
    logger,
  );
  // A terminal sends Ctrl-C to the whole group and the script that started us passes it on: the second one changes nothing.
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    await app.close();
    await servers.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void (stopping ??= stop()));
  await app.listen({ port: config.port, host: '0.0.0.0' });
  logger.log(`${config.role} on port ${String(config.port)}, ${servers.about}`, 'Start');
}

try {
  await start();
} catch (error) {
  // A bad configuration is told in one message that names every bad value; its stack would say nothing more.
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
