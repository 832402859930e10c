/** T-28: a person who leaves while a message waits hears nothing more, and no table, sealed cell, Redis key or log line still holds a word of theirs. */

import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { SealBrokenError, Vault } from '../../src/platform/crypto/vault.js';
import { PlanWriter } from '../../src/pipeline/planning/plan.writer.js';
import { Database } from '../../src/platform/database/database.js';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { agreed, backendPerson, bring, digest, openBackendJobs, programmeId, request } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';

const PREFIX = `erasure-${String(process.pid)}`;
/** Words that stand nowhere else. */
const PERSON = backendPerson('ext-zebulon-77', {
  givenName: 'Zebulon', familyName: 'Quillfeather', emails: ['zebulon.quill@zq-mail.example'], phones: ['+972509876501'], source: 'met at the Quillfair',
  consents: [agreed('email'), agreed('sms'), agreed('email', 'content')],
  preferences: { roles: ['Backend engineer'], skills: ['Quillscript'], refuse: { companies: ['Quillgone Ltd'], keywords: ['quillword'] }, statedAt: '2026-03-02T10:00:00Z' },
});
const ONCE = { 'idempotency-key': 'the-person-once' };
const TRACES = [/zebulon/i, /quill/i, /509876501/, /zq-mail/i];

let kesher: TestApp;
let logged = '';

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      logged += String(text);
      return true;
    });
  }
  kesher = await startApp({ queuePrefix: PREFIX, environment: { LOG_LEVEL: 'verbose' } });
});
afterAll(async () => {
  await kesher.stop();
  vi.restoreAllMocks();
});

const held = (text: string): string[] => TRACES.filter((trace) => trace.test(text)).map(String);

/** Every cell of every table as text; sealed ones opened. Tables by name, with what they still hold. */
async function traces(): Promise<Record<string, string[]>> {
  const database = kesher.get(Database);
  const vault = kesher.get(Vault);
  const found: Record<string, string[]> = {};
  for (const { name } of await database.query<{ name: string }>(`select oid::regclass::text as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`)) {
    for (const row of await database.query<Record<string, unknown>>(`select * from ${name}`)) {
      const cells = Object.values(row).flatMap((cell) => (Buffer.isBuffer(cell) ? [cell.toString('latin1'), opened(vault, cell)] : [JSON.stringify(cell), ...sealedWithin(cell).map((sealed) => opened(vault, sealed))]));
      const words = held(cells.join('\n'));
      if (words.length > 0) found[name] = [...new Set([...(found[name] ?? []), ...words])];
    }
  }
  return found;
}

/** Sealed bytes in a cell of JSON stand there in hexadecimal. */
const sealedWithin = (cell: unknown): Buffer[] => JSON.stringify(cell).match(/(?<=")(?:[0-9a-f]{2}){30,}(?=")/g)?.map((hex) => Buffer.from(hex, 'hex')) ?? [];

function opened(vault: Vault, sealed: Buffer): string {
  try {
    return vault.open(sealed);
  } catch (error) {
    if (error instanceof SealBrokenError) return '';
    throw error;
  }
}

async function inRedis(): Promise<string[]> {
  const redis = new Redis(inject('redisUrl'));
  try {
    const keys = await redis.keys(`*${PREFIX}*`);
    const values = await Promise.all(keys.map(async (key) => {
      const type = await redis.type(key);
      if (type === 'hash') return JSON.stringify(await redis.hgetall(key));
      if (type === 'list') return (await redis.lrange(key, 0, -1)).join();
      if (type === 'zset') return (await redis.zrange(key, 0, -1)).join();
      return type === 'string' ? ((await redis.get(key)) ?? '') : '';
    }));
    expect(keys.length).toBeGreaterThan(0);
    return held([...keys, ...values].join('\n'));
  } finally {
    redis.disconnect();
  }
}

it('leaves nothing to be read, and stays suppressed when the same file comes again', async () => {
  await openBackendJobs(kesher, 3);
  const answer = await kesher.call('POST', '/v1/candidates', PERSON);
  const { id } = answer.body as { id: string };
  await digest(kesher);
  await kesher.call('POST', `/v1/candidates/${id}/messages`, { subject: 'For Zebulon', text: 'A quill for you?' });
  await kesher.runUntilIdle();
  kesher.clock.advance(14 * 86_400_000);
  await openBackendJobs(kesher, 3, 50);
  // In the night, so that what is planned waits for the morning.
  kesher.clock.advance(13 * 3_600_000);
  await request(kesher, 'weekly digest');
  await kesher.runUntilIdle();
  const waiting = async () => (await kesher.get(Database).query(`select 1 from message where candidate_id = $1 and status = 'planned'`, [id])).length;
  expect(await waiting()).toBe(1);
  expect((await kesher.call('POST', '/v1/candidates', PERSON, ONCE)).status).toBe(200);
  expect(Object.keys(await traces())).toEqual(expect.arrayContaining(['candidate', 'contact_point', 'idempotency_key', 'mailbox_entry', 'message', 'preference']));

  expect((await kesher.call('DELETE', `/v1/candidates/${id}`)).status).toBe(204);
  await kesher.runUntilIdle();
  expect(await waiting()).toBe(0);
  expect(await traces()).toEqual({});
  expect(await inRedis()).toEqual([]);
  expect(logged.length).toBeGreaterThan(1000);
  expect(held(logged)).toEqual([]);

  expect(await kesher.call('POST', '/v1/candidates', PERSON, ONCE)).toMatchObject({ status: 404, body: { code: 'answer_erased' } });
  await bring(kesher, [PERSON]);
  kesher.clock.advance(12 * 3_600_000);
  expect(await digest(kesher)).toMatchObject({ sent: 0, refused: { suppressed: 1 } });
  expect((await kesher.get(MailboxRepository).list(10)).filter(({ to }) => held(to).length > 0)).toEqual([]);
});

it.each([['planned', false], ['asked about', true]])('leaves nothing either when it comes between being read and being %s', async (_, dryRun) => {
  const [outcome] = await bring(kesher, [backendPerson(`ext-early-${String(dryRun)}`, { preferences: { ...PERSON.preferences, statedAt: kesher.clock.now().toISOString() } })]);
  const id = outcome?.outcome === 'created' ? outcome.candidateId : '';
  await openBackendJobs(kesher, 3, dryRun ? 90 : 80);
  const writer = kesher.get(PlanWriter);
  const write = writer.write.bind(writer);
  writer.write = async (run, bucket, page) => {
    if (page.some(({ candidateId }) => candidateId === id)) await kesher.call('DELETE', `/v1/candidates/${id}`);
    return write(run, bucket, page);
  };
  const runId = await kesher.get(OutreachRepository).request({ programmeId: await programmeId(kesher, 'weekly digest'), occurrence: null, dryRun, at: kesher.clock.now() });
  await kesher.runUntilIdle();
  writer.write = write;
  const database = kesher.get(Database);
  expect(await database.query(`select outcome, reason, detail->'judged' as judged, detail->'items' as items from decision where candidate_id = $1 and run_id = $2`, [id, runId]))
    .toEqual([{ outcome: 'refused', reason: 'erased', judged: null, items: [] }]);
  expect(await database.query(`select 1 from message where candidate_id = $1`, [id])).toEqual([]);
});
