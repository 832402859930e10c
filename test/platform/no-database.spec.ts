/** Who starts us without a database that answers is told which value is wrong, and never what else stands in it. */

import { expect, it } from 'vitest';
import { ConfigError } from '../../src/platform/config/load-config.js';
import { migrate } from '../../src/platform/database/data-source.js';

it.each(['127.0.0.1', 'localhost'])('at %s nobody listens', async (host) => {
  const failed = await migrate(`postgres://kesher:secret-word@${host}:1/kesher`).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ConfigError);
  expect(String(failed)).toMatch(/DATABASE_URL: a PostgreSQL that lets us in \(connect ECONNREFUSED/);
  expect(String(failed)).not.toContain('secret-word');
});
