/** Who starts us without a database or a Redis that answers is told which value is wrong, and never what else stands in it. */

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, inject, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/platform/config/load-config.js';
import { migrate } from '../../src/platform/database/data-source.js';
import { requireRedis } from '../../src/platform/queue/require-redis.js';
import { startServers } from '../../src/servers.js';

it.each(['127.0.0.1', 'localhost'])('at %s nobody listens', async (host) => {
  const failed = await migrate(`postgres://kesher:secret-word@${host}:1/kesher`).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ConfigError);
  expect(String(failed)).toMatch(/DATABASE_URL: a PostgreSQL that lets us in \(connect ECONNREFUSED/);
  expect(String(failed)).not.toContain('secret-word');
});

it('without a Redis that answers the start ends with its name, instead of waiting in silence', async () => {
  const config = loadConfig({ SECRET_KEY: 'test-secret-key-0123456789abcdef0123456789', REDIS_URL: 'redis://kesher:secret-word@127.0.0.1:1', DATABASE_URL: 'postgres://127.0.0.1:1/kesher' }, { mode: 'test' });
  const failed = await startServers(config).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ConfigError);
  expect(String(failed)).toMatch(/REDIS_URL: a Redis that answers and lets us in \(connect ECONNREFUSED/);
  expect(String(failed)).not.toContain('secret-word');
});

it.each([['hangs up', (socket: Socket) => socket.end()], ['stays silent', () => undefined]] as const)('a server that %s is no Redis', async (_, greet) => {
  const rude = createServer(greet).listen(0, '127.0.0.1');
  await once(rude, 'listening');
  await expect(requireRedis(`redis://127.0.0.1:${String((rude.address() as AddressInfo).port)}`, 500)).rejects.toThrow(/REDIS_URL: a Redis that answers and lets us in \(no answer\)/);
  rude.close();
});

it('a Redis that does not let us in says so', async () => {
  const refuse = (commands: Buffer): string => '-NOAUTH Authentication required.\r\n'.repeat(commands.toString().match(/^\*/gm)?.length ?? 0);
  const locked = createServer((socket) => socket.on('data', (commands) => socket.write(refuse(commands)))).listen(0, '127.0.0.1');
  await once(locked, 'listening');
  await expect(requireRedis(`redis://127.0.0.1:${String((locked.address() as AddressInfo).port)}`)).rejects.toThrow(/NOAUTH/);
  locked.close();
});

it('a Redis that answers is enough', async () => {
  await expect(requireRedis(inject('redisUrl'))).resolves.toBeUndefined();
});
