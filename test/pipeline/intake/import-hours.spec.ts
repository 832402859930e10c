/** Imports that take hours: they hold up no letter, outlive every deploy, and stop when they are told to. */

import { afterEach, expect, it, vi } from 'vitest';
import { Database } from '../../../src/platform/database/database.js';
import { ImportRepository } from '../../../src/records/import/import.repository.js';
import { RunImportStep } from '../../../src/pipeline/intake/run-import.step.js';
import { startApp, type TestApp } from '../../support/app.js';
import { freshDatabase } from '../../support/database.js';
import { backendPerson, bring, openBackendJobs, request } from '../digest.fixture.js';
import { ndjson, outcomeOf, received, work } from './intake.fixture.js';

afterEach(() => vi.restoreAllMocks());

const people = (name: string, count: number): string => ndjson(Array.from({ length: count }, (_, n) => ({ externalId: `${name}-${String(n)}`, emails: [`${name}.${String(n)}@example.org`] })));

/** A feed that answers when the test says so. */
function slowFeeds(kesher: TestApp): { readonly asked: () => number; readonly answer: () => void } {
  let [asked, answer] = [0, (): void => undefined];
  const answered = new Promise<void>((resolve) => { answer = resolve; });
  kesher.get(RunImportStep).fetch = async function* (url) {
    asked += 1;
    await answered;
    yield Buffer.from(ndjson([{ externalId: url, emails: [] }]));
  };
  return { asked: () => asked, answer: () => { answer(); } };
}

it('slow feeds, however many, hold up no letter, and are worked off one after the other', async () => {
  const kesher = await startApp();
  const feeds = slowFeeds(kesher);
  await openBackendJobs(kesher, 1);
  await bring(kesher, [backendPerson('reader')]);
  const ids = await Promise.all(Array.from({ length: 6 }, async (_, n) => {
    const { body } = await kesher.call('POST', '/v1/imports?kind=candidates&format=ndjson', { url: `https://feeds.example.org/${String(n)}` });
    return (body as { id: string }).id;
  }));
  while (feeds.asked() < 2) await new Promise(setImmediate);
  await request(kesher, 'weekly digest');
  const sent = () => kesher.get(Database).one(`select 1 from message where status = 'accepted'`);
  while ((await sent()) === null);
  expect(feeds.asked()).toBe(2);
  feeds.answer();
  await kesher.runUntilIdle();
  for (const id of ids) expect(await outcomeOf(kesher, id)).toMatchObject({ status: 'done', counts: { created: 1 } });
  await kesher.stop();
});

it('one whose worker dies again and again is finished as long as it comes further each time', async () => {
  const kesher = await startApp({ idle: true });
  const id = await received(kesher, people('hardy', 6000), 'candidates');
  const imports = kesher.get(ImportRepository);
  const whole = imports.bytesOf.bind(imports);
  for (let piece = 2; piece <= 9; piece += 1) {
    vi.spyOn(imports, 'bytesOf').mockImplementation(async function* (of) {
      let seq = 0;
      for await (const bytes of whole(of)) {
        if (seq === piece) throw new Error('the worker was killed');
        seq += 1;
        yield bytes;
      }
    });
    await expect(work(kesher, id)).rejects.toThrow('killed');
    kesher.clock.advance(61_000);
  }
  vi.restoreAllMocks();
  await work(kesher, id);
  expect(await outcomeOf(kesher, id)).toMatchObject({ status: 'done', counts: { read: 6000, created: 6000 } });
  await kesher.stop();
});

it('one that comes no further is given up', async () => {
  const kesher = await startApp({ idle: true });
  const id = await received(kesher, people('poison', 10), 'candidates');
  vi.spyOn(kesher.get(ImportRepository), 'reject').mockRejectedValue(new Error('the worker was killed'));
  for (let start = 1; start <= 5; start += 1) {
    await expect(work(kesher, id)).rejects.toThrow('killed');
    kesher.clock.advance(61_000);
  }
  await work(kesher, id);
  expect((await kesher.get(ImportRepository).get(id)).error).toMatchObject({ code: 'gave_up' });
  await kesher.stop();
});

it('told to stop, a worker gives its import back at once, and the next goes on behind the last row that was written', async () => {
  const database = await freshDatabase();
  const first = await startApp({ databaseUrl: database.url, idle: true });
  const id = await received(first, people('stopped', 6000), 'candidates');
  const imports = first.get(ImportRepository);
  const progress = imports.progress.bind(imports);
  const stops: Promise<void>[] = [];
  vi.spyOn(imports, 'progress').mockImplementation(async (...call) => {
    if (stops.length === 0) stops.push(first.get(RunImportStep).beforeApplicationShutdown());
    return progress(...call);
  });
  await work(first, id);
  await Promise.all(stops);
  expect(await imports.get(id)).toMatchObject({ status: 'queued', attempts: 0, leaseUntil: null });
  expect((await outcomeOf(first, id)).counts.read).toBe(500);
  await first.stop();
  const next = await startApp({ databaseUrl: database.url, idle: true });
  await work(next, id);
  expect(await outcomeOf(next, id)).toMatchObject({ status: 'done', counts: { read: 6000, created: 6000 } });
  await next.stop();
  await database.drop();
});
