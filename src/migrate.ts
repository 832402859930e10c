/** Brings the database up to date and exits. */

import { ConfigError, currentEnvironment, loadConfig } from './platform/config/load-config.js';
import { migrate } from './platform/database/data-source.js';
import { startDatabase } from './servers.js';

try {
  const database = await startDatabase(loadConfig(currentEnvironment(), { mode: 'serve' }));
  const applied = await migrate(database.url);
  await database.stop();
  process.stdout.write(applied.length > 0 ? `applied: ${applied.join(', ')}\n` : 'the database is up to date\n');
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
