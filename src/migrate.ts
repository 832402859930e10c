/** Brings the database up to date and exits. */

import { ConfigError, currentEnvironment, loadConfig } from './platform/config/load-config.js';
import { migrate } from './platform/database/data-source.js';
import { startServers } from './servers.js';

try {
  const servers = await startServers(loadConfig(currentEnvironment(), { mode: 'serve' }));
  const applied = await migrate(servers.databaseUrl);
  await servers.stop();
  process.stdout.write(applied.length > 0 ? `applied: ${applied.join(', ')}\n` : 'the database is up to date\n');
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
