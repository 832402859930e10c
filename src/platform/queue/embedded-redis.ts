/** The Redis behind Bull, from what there is: REDIS_URL, else a redis-server of our own, else one in this process. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis, type RedisOptions } from 'ioredis';
import { childEnvironment, executableOnPath } from '../config/child-environment.js';
import { isAlive, waitUntil } from '../process/alive.js';
import { freePort } from '../process/free-port.js';
import { refusalOf } from './require-redis.js';

const START_MS = 15_000;
const STOP_MS = 5_000;
const ANSWER_MS = 500;
const START_ATTEMPTS = 3;
const NOTE = '.pid';

export type RedisKind = 'url' | 'redis-server' | 'js';

export interface RedisHandle {
  readonly kind: RedisKind;
  readonly url: string;
  /** For Bull's `createClient` option. Every client handed out here is disconnected by `stop`. */
  readonly createClient: (type: 'client' | 'subscriber' | 'bclient', options?: RedisOptions) => Redis;
  /** Call after the queues are closed: Bull never closes the clients it was given. */
  stop(): Promise<void>;
}

export interface RedisChoice {
  /** REDIS_URL; wins over everything. */
  readonly url?: string | null;
  /** Where a redis-server of our own keeps its append-only file, usually `.kesher/redis`. */
  readonly dir: string;
  /** Use the in-process server even when a redis-server is installed (tests of the fallback). */
  readonly forceJs?: boolean;
}

/** Losing what this Redis holds costs throughput, never a message: Postgres re-feeds it. */
export async function resolveRedis(choice: RedisChoice): Promise<RedisHandle> {
  if (typeof choice.url === 'string') return handle('url', choice.url, () => Promise.resolve());
  const program = choice.forceJs === true ? null : executableOnPath('redis-server', 'valkey-server');
  return program === null ? startInProcess() : startServer(program, path.resolve(choice.dir));
}

function handle(kind: RedisKind, url: string, stopServer: () => Promise<void>): RedisHandle {
  const clients = new Set<Redis>();
  return {
    kind,
    url,
    createClient: (_type, options) => {
      const client = newClient(url, kind, options);
      clients.add(client);
      client.once('end', () => clients.delete(client));
      return client;
    },
    stop: async () => {
      for (const client of clients) client.disconnect();
      clients.clear();
      await stopServer();
    },
  };
}

/** Bull insists on these two settings for the clients it blocks on; without an error listener a lost server ends the process. */
function newClient(url: string, kind: RedisKind, options?: RedisOptions): Redis {
  const client = new Redis(url, {
    ...options, maxRetriesPerRequest: null, enableReadyCheck: false,
    ...(kind === 'js' ? { disconnectTimeout: 50 } : {}),
  });
  client.on('error', () => undefined); // Bull reports it; ioredis reconnects by itself
  if (kind === 'js') teachBrpoplpush(client);
  return client;
}

/** The in-process server knows BLMOVE but not its older name BRPOPLPUSH, which Bull 4 uses. */
function teachBrpoplpush(client: Redis): void {
  const blmove = (from: string, to: string, timeoutSeconds: number): Promise<string | null> =>
    client.blmove(from, to, 'RIGHT', 'LEFT', timeoutSeconds);
  Object.assign(client, { brpoplpush: blmove });
}

async function startServer(program: string, dir: string): Promise<RedisHandle> {
  mkdirSync(dir, { recursive: true });
  endOrphans(dir);
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const child = spawn(program, serverArguments(port, dir), { stdio: 'ignore', env: childEnvironment(), detached: true });
    const ended = (): boolean => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    child.on('error', () => undefined); // seen as a missing pid below
    const url = `redis://127.0.0.1:${String(port)}`;
    const up = await waitUntil(async () => ended() || (await refusalOf(url, ANSWER_MS)) === null, { withinMs: START_MS });
    if (!up || ended()) {
      child.kill('SIGKILL');
      continue; // the port was taken between asking and binding
    }
    child.unref();
    const note = path.join(dir, `${String(process.pid)}-${String(child.pid)}${NOTE}`);
    writeFileSync(note, '');
    const killWithUs = (): void => void child.kill('SIGTERM');
    process.once('exit', killWithUs);
    return handle('redis-server', url, async () => {
      process.removeListener('exit', killWithUs);
      child.kill('SIGTERM');
      if (!(await waitUntil(ended, { withinMs: STOP_MS }))) child.kill('SIGKILL');
      rmSync(note, { force: true });
    });
  }
  throw new Error(`${program} was found but did not start. Set REDIS_URL to use another Redis.`);
}

/** It keeps nothing on disk: a job that is lost is fed again from Postgres, and two processes never share a file. */
function serverArguments(port: number, dir: string): readonly string[] {
  return [
    '--port', String(port), '--bind', '127.0.0.1', '--dir', dir,
    '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction',
  ];
}

/** Ends servers whose owner was killed before it could; notes are named `<owner>-<server>.pid`. */
function endOrphans(dir: string): void {
  for (const name of readdirSync(dir).filter((file) => file.endsWith(NOTE))) {
    const [owner, server] = name.slice(0, -NOTE.length).split('-').map(Number);
    if (owner === undefined || server === undefined || isAlive(owner)) continue;
    if (isRedis(server)) process.kill(server, 'SIGTERM');
    rmSync(path.join(dir, name), { force: true });
  }
}

/** A process number may have passed to somebody else; where /proc cannot tell, nobody is ended. */
function isRedis(pid: number): boolean {
  try {
    return /\((redis|valkey)-server\)/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function startInProcess(): Promise<RedisHandle> {
  const { createRedisMock } = await import('js-redis-server');
  const server = await createRedisMock({});
  // Its close() waits some ten seconds for sockets already gone: give it a moment, not the evening.
  return handle('js', server.url, async () => {
    await Promise.race([server.close(), pause(200)]);
  });
}
