/** The servers that need nothing installed: joined, left, killed, and both kinds of Redis under Bull. */
import { rmSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Bull from 'bull';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { resolveRedis } from '../../src/platform/queue/embedded-redis.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kesher-servers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(sql)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

it('one PostgreSQL serves all who start it, until the last leaves; a killed one recovers what was committed', async () => {
  const options = { dataDir: path.join(folder, 'postgres'), fsync: false } as const;
  const [one, two] = await Promise.all([startEmbeddedPostgres(options), startEmbeddedPostgres(options)]);
  expect([one.reused, two.reused].sort()).toEqual([false, true]);
  expect(one.url).toBe(two.url);
  await one.stop();
  await ask(two.url, "create table kept as select 'שלום' as answer");
  process.kill(two.pid, 'SIGKILL');
  const three = await startEmbeddedPostgres(options);
  expect(three.reused).toBe(false);
  expect(await ask(three.url, 'select answer from kept')).toBe('שלום');
  await two.stop();
  await three.stop();
  await expect(ask(three.url, 'select 1 as answer')).rejects.toThrow();
});

it('trigrams work in Hebrew, Arabic and Persian', async () => {
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), fsync: false });
  await ask(server.url, 'create extension if not exists pg_trgm');
  for (const [full, part] of [['מהנדסת תוכנה', 'תוכנה'], ['مهندس برمجيات', 'برمجيات'], ['مهندس نرم‌افزار', 'مهندس']]) {
    expect(await ask(server.url, `select word_similarity('${part ?? ''}', '${full ?? ''}') as answer`)).toBe(1);
  }
  await server.stop();
});

describe.each([false, true])('Redis (in this process: %s)', (forceJs) => {
  it('carries Bull jobs', async () => {
    const redis = await resolveRedis({ dir: path.join(folder, 'redis'), forceJs });
    if (forceJs) expect(redis.kind).toBe('js');
    const queue = new Bull<{ at: number }>('steps', { createClient: (type, options) => redis.createClient(type, options) });
    const seen = new Set<number>();
    const finished = new Promise<void>((resolve) => {
      void queue.process(5, ({ data }) => {
        seen.add(data.at);
        if (seen.size === 50) resolve();
        return Promise.resolve();
      });
    });
    await queue.addBulk(Array.from({ length: 50 }, (_, at) => ({ data: { at } })));
    await finished;
    await queue.close();
    await redis.stop();
    expect(seen.size).toBe(50);
  });
});
