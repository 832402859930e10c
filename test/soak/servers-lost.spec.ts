/** T-05, T-06 and T-09: Redis emptied and killed, PostgreSQL killed ten times, eight workers on one queue; nobody is left out and nobody hears twice. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { freePort } from '../../src/platform/process/free-port.js';
import { openYard } from '../crash/killed-workers.fixture.js';
import { backendPerson, bring, openBackendJobs, request } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp, type TestAppOptions } from '../support/app.js';
import { SmtpSink } from '../support/smtp-sink.js';

const PEOPLE = 1000;
const LEASES_OVER_MS = 60_000;
const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

interface Post {
  readonly kesher: TestApp;
  readonly sink: SmtpSink;
  /** Resolves at the given number of 354s since the start. */
  body(number: number): Promise<void>;
  /** How many there were. */
  bodies(): number;
}

async function digestUnderWay(options: TestAppOptions): Promise<Post> {
  let bodies = 0;
  const awaited = new Map<number, () => void>();
  const sink = await SmtpSink.start({ onData: () => { bodies += 1; awaited.get(bodies)?.(); } });
  open.push(() => sink.stop());
  const kesher = await startApp({ ...options, environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'jobs@kesher.example.org', PUBLIC_URL: 'https://kesher.example.org', LOG_LEVEL: 'fatal' } });
  open.push(() => kesher.stop());
  await openBackendJobs(kesher, 1);
  for (let from = 0; from < PEOPLE; from += 500) await bring(kesher, Array.from({ length: 500 }, (_, at) => backendPerson(`lost-${String(from + at)}`)));
  const body = (number: number): Promise<void> => new Promise((resolve) => { if (bodies >= number) resolve(); else awaited.set(number, resolve); });
  await request(kesher, 'weekly digest', { channels: ['email'] });
  return { kesher, sink, body, bodies: () => bodies };
}

/** As `body`, though workers died with all that is due in their hands: where nothing moves, their leases are over. */
async function comesTo(post: Post, number: number): Promise<void> {
  for (let before = -1; !(await Promise.race([post.body(number).then(() => true), pause(2_000, false)])); before = post.bodies()) {
    if (post.bodies() === before) post.kesher.clock.advance(LEASES_OVER_MS);
  }
}

interface Fates { readonly open: number; readonly unknown: number; readonly all: number }

async function concluded({ kesher }: Post): Promise<Fates> {
  for (;;) {
    const fates = await kesher.get(Database).one<Fates>(
      `select count(*) filter (where status in ('planned', 'claimed', 'dispatching'))::int as open, count(*) filter (where status = 'unknown')::int as unknown, count(*)::int as all from message`).catch(() => null);
    if (fates?.open === 0 && fates.all === PEOPLE) return fates;
    // Dead claims and marks wait for their leases: the test's clock is the application's.
    kesher.clock.advance(1000);
    await pause(100);
  }
}

const copies = ({ sink }: Post): number[] => {
  const times = new Map<string, number>();
  for (const { to: [address = ''] } of sink.received) times.set(address, (times.get(address) ?? 0) + 1);
  return [...times.values()];
};

describe('Redis (a redis-server on PATH)', () => {
  it('emptied, then killed and started empty, costs no letter', async () => {
    const port = await freePort();
    const server = (): ChildProcess => spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    let child = server();
    open.push(() => { child.kill('SIGKILL'); });
    const client = new Redis(`redis://127.0.0.1:${String(port)}`, { maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    open.push(() => { client.disconnect(); });
    const post = await digestUnderWay({ redisUrl: `redis://127.0.0.1:${String(port)}` });
    await post.body(50);
    await client.flushall();
    await post.body(150);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    child = server();
    expect(await concluded(post)).toEqual({ open: 0, unknown: 0, all: PEOPLE });
    expect(copies(post)).toEqual(Array.from({ length: PEOPLE }, () => 1));
  });
});

describe('PostgreSQL', () => {
  it('killed ten times loses nothing and repeats nothing; what it forgot is unknown', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kesher-soak-'));
    open.push(() => { rmSync(folder, { recursive: true, force: true }); });
    const options = { dataDir: path.join(folder, 'postgres'), port: await freePort() };
    let server = await startEmbeddedPostgres(options);
    open.push(() => server.stop());
    await migrate(server.url);
    const post = await digestUnderWay({ databaseUrl: server.url });
    for (let kill = 1; kill <= 10; kill += 1) {
      await comesTo(post, kill * 60);
      process.kill(server.pid, 'SIGKILL');
      server = await startEmbeddedPostgres(options);
    }
    const { unknown } = await concluded(post);
    const times = copies(post);
    process.stdout.write(`PostgreSQL killed 10 times: ${String(times.length)} of ${String(PEOPLE)} arrived, ${String(unknown)} unknown\n`);
    expect(Math.max(...times)).toBe(1);
    expect(times.length).toBeGreaterThanOrEqual(PEOPLE - unknown);
    expect(unknown).toBeLessThanOrEqual(10 * 16);
  });
});

describe('eight workers on one queue', () => {
  it('send each of 10,000 letters once', async () => {
    const yard = await openYard(10_000, 'park');
    open.push(() => yard.stop());
    await yard.finish(8);
    expect([...yard.arrivals().values()].filter((times) => times !== 1)).toEqual([]);
    expect((await yard.fates()).filter(({ status }) => status !== 'accepted')).toEqual([]);
    expect(yard.sink.received).toHaveLength(10_000);
  });
});
