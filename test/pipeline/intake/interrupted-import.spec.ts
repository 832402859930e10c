/** A worker that dies, two that get in each other's way: the result is that of one undisturbed worker. */

import { AsyncResource } from 'node:async_hooks';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DomainError } from '../../../src/platform/errors/domain.error.js';
import { CandidateRepository } from '../../../src/records/candidate/candidate.repository.js';
import { ImportRepository } from '../../../src/records/import/import.repository.js';
import { JobRepository } from '../../../src/records/job/job.repository.js';
import { PersonDeparture } from '../../../src/records/person-departure.js';
import { PersonUpsert } from '../../../src/records/person-upsert.js';
import { RunImportStep } from '../../../src/pipeline/intake/run-import.step.js';
import { startApp, type TestApp } from '../../support/app.js';
import { ndjson, outcomeOf, received, rows, work } from './intake.fixture.js';

let kesher: TestApp;

/** As another process would: in no transaction of the one at hand. */
const outside = AsyncResource.bind((action: () => Promise<unknown>): Promise<unknown> => action());

beforeAll(async () => {
  kesher = await startApp({ idle: true });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => kesher.stop());

const person = (run: string, n: number): unknown =>
  n % 500 === 7 ? { externalId: `${run}-${String(n)}`, emails: ['not an address'] } : { externalId: `${run}-${String(n)}`, emails: [`${run}.${String(n)}@example.org`], stage: `s${String(n % 10)}` };

const people = (run: string, count: number): string => ndjson(Array.from({ length: count }, (_, n) => person(run, n)));

/** From now on the bytes of any import break off before the given piece, as they do for a worker that is killed. */
function dieBeforePiece(piece: number): void {
  const imports = kesher.get(ImportRepository);
  const whole = imports.bytesOf.bind(imports);
  vi.spyOn(imports, 'bytesOf').mockImplementation(async function* (id) {
    let seq = 0;
    for await (const bytes of whole(id)) {
      if (seq === piece) throw new Error('the worker was killed');
      seq += 1;
      yield bytes;
    }
  });
}

const leaseEnds = (): void => {
  kesher.clock.advance(61_000);
};

it('goes on behind the last row that was written, with counts and rejects as if nothing had happened', async () => {
  const calm = await received(kesher, people('calm', 6000), 'candidates');
  await work(kesher, calm);
  const id = await received(kesher, people('hurt', 6000), 'candidates');
  for (const piece of [4, 8]) {
    dieBeforePiece(piece);
    await expect(work(kesher, id)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    leaseEnds();
  }
  const midway = await outcomeOf(kesher, id);
  expect(midway.counts.created).toBeGreaterThan(3000);
  await work(kesher, id);
  const [undisturbed, resumed] = [await outcomeOf(kesher, calm), await outcomeOf(kesher, id)];
  expect(resumed.counts).toEqual(undisturbed.counts);
  expect(resumed.counts).toMatchObject({ read: 6000, created: 5988, unchanged: 0, rejected: 12 });
  expect(resumed.rejects).toEqual(undisturbed.rejects);
  expect(await rows(kesher, `select 1 from candidate where external_id like 'hurt-%' and version > 1`)).toEqual([]);
});

it('closes what left a feed although another worker read its first half', async () => {
  const feed = (count: number): string => JSON.stringify({ jobs: Array.from({ length: count }, (_, n) => ({ id: n, title: `Role ${String(n)} of many`, company_name: 'Acme', content: 'Work.' })) });
  const options = { source: 'gh:killed' };
  await work(kesher, await received(kesher, feed(2100), 'jobs', 'greenhouse', options));
  const id = await received(kesher, feed(2000), 'jobs', 'greenhouse', options);
  dieBeforePiece(8);
  await expect(work(kesher, id)).rejects.toThrow('killed');
  vi.restoreAllMocks();
  leaseEnds();
  await work(kesher, id);
  expect((await outcomeOf(kesher, id)).counts).toMatchObject({ read: 2000, created: 0, updated: 0, unchanged: 2000, closed: 100 });
});

it('lets a worker that was overtaken write nothing more and take nothing away', async () => {
  const id = await received(kesher, people('late', 3000), 'candidates');
  const imports = kesher.get(ImportRepository);
  const progress = imports.progress.bind(imports);
  let overtakes = 1;
  vi.spyOn(imports, 'progress').mockImplementation(async (...call) => {
    if (overtakes > 0) {
      overtakes -= 1;
      leaseEnds();
      // Another worker claims it at this moment, from a connection of its own; ours then finds its fence gone.
      await outside(() => imports.claim(id));
    }
    return progress(...call);
  });
  await work(kesher, id);
  vi.restoreAllMocks();
  expect(await outcomeOf(kesher, id)).toMatchObject({ status: 'running', counts: { read: 0 } });
  leaseEnds();
  await work(kesher, id);
  expect(await outcomeOf(kesher, id)).toMatchObject({ status: 'done', counts: { read: 3000, created: 2994, rejected: 6 } });
});

it('brings overlapping people from several files at once into one each', async () => {
  const overlapping = (from: number, step: number): string =>
    ndjson(Array.from({ length: 1500 }, (_, n) => from + step * n).map((n) => ({ externalId: `both-${String(n)}`, emails: [`both.${String(n)}@example.org`], phones: [`+97250${String(2000000 + n)}`], stage: `from ${String(from)}` })));
  const ids = await Promise.all([overlapping(0, 1), overlapping(1499, -1), overlapping(500, 1)].map((file) => received(kesher, file, 'candidates')));
  await Promise.all(ids.map((id) => work(kesher, id)));
  const outcomes = await Promise.all(ids.map((id) => outcomeOf(kesher, id)));
  for (const { status, counts } of outcomes) expect([status, counts.read, counts.rejected]).toEqual(['done', 1500, 0]);
  expect(outcomes.reduce((sum, { counts }) => sum + counts.created, 0)).toBe(2000);
  expect(await rows(kesher, `select 1 from candidate where external_id like 'both-%'`)).toHaveLength(2000);
  expect(await rows(kesher, `select 1 from contact_point p join candidate c on c.id = p.candidate_id where c.external_id like 'both-%'`)).toHaveLength(4000);
});

it('makes one person of an address that two files bring at the same time', async () => {
  const upsert = kesher.get(PersonUpsert);
  for (let round = 0; round < 20; round += 1) {
    const email = `race.${String(round)}@example.org`;
    await Promise.all(['a', 'b', 'c'].map((stage) => upsert.upsert([{ emails: [email], stage }], 'import')));
    const { byAddress } = await kesher.get(CandidateRepository).known([], [{ kind: 'email', value: email }]);
    expect(byAddress.size).toBe(1);
  }
  expect(await rows(kesher, `select 1 from candidate c where external_id is null and stage in ('a', 'b', 'c') and not exists (select 1 from contact_point p where p.candidate_id = c.id)`)).toEqual([]);
});

it('gives nobody an address again who is erased while an import brings them', async () => {
  const upsert = kesher.get(PersonUpsert);
  const candidates = kesher.get(CandidateRepository);
  await upsert.upsert([{ externalId: 'leaving', emails: ['leaving@example.org'] }], 'import');
  const id = (await candidates.known(['leaving'], [])).byExternalId.get('leaving')?.id ?? '';
  const known = candidates.known.bind(candidates);
  vi.spyOn(candidates, 'known').mockImplementationOnce(async (...call) => {
    const found = await known(...call);
    await outside(() => kesher.get(PersonDeparture).erase(id));
    return found;
  });
  await upsert.upsert([{ externalId: 'leaving', emails: ['leaving@example.org'], stage: 'new' }], 'import');
  expect(await rows(kesher, `select 1 from contact_point where candidate_id = $1`, [id])).toEqual([]);
});

it('uses nothing of a feed that cannot be fetched whole, and fetches once what it reads twice', async () => {
  const step = kesher.get(RunImportStep);
  const imports = kesher.get(ImportRepository);
  const begin = async (): Promise<string> => {
    const id = await imports.begin({ kind: 'candidates', format: 'ndjson', options: {}, url: 'https://feeds.example.org/people' });
    await rows(kesher, `update import set status = 'queued' where id = $1`, [id]);
    return id;
  };
  const file = Buffer.from(people('fetched', 8000));
  let fetches = 0;
  step.fetch = async function* () {
    fetches += 1;
    yield await Promise.resolve(file.subarray(0, 300_000));
    if (fetches === 1) throw new DomainError({ kind: 'invalid', code: 'fetch_failed', message: 'The file could not be fetched.' });
    yield file.subarray(300_000);
  };
  const failed = await begin();
  await work(kesher, failed);
  expect(await outcomeOf(kesher, failed)).toMatchObject({ status: 'failed', counts: { read: 0, created: 0 } });
  const id = await begin();
  dieBeforePiece(1);
  await expect(work(kesher, id)).rejects.toThrow('killed');
  vi.restoreAllMocks();
  leaseEnds();
  await work(kesher, id);
  expect(await outcomeOf(kesher, id)).toMatchObject({ status: 'done', counts: { read: 8000, created: 7984 } });
  expect(fetches).toBe(2);
  expect(await rows(kesher, `select 1 from import_chunk`)).toEqual([]);
});

it('gives up an upload whose receiver died in the middle, and keeps nothing of it', async () => {
  const imports = kesher.get(ImportRepository);
  const id = await imports.begin({ kind: 'candidates', format: 'ndjson', options: {}, url: null });
  await imports.keepChunk(id, 0, Buffer.from(people('half', 3)));
  expect(await imports.failUnfinished()).toBe(0);
  kesher.clock.advance(6 * 3_600_000 + 1);
  expect(await imports.failUnfinished()).toBe(1);
  expect(await imports.get(id)).toMatchObject({ status: 'failed', error: { code: 'upload_aborted' } });
  expect(await imports.bytesOf(id).next()).toMatchObject({ done: true });
});

it.each([['is worked off after the newer one', false], ['loses its worker before its end, while the newer one comes', true]])('closes and changes nothing that a newer file of the feed brought, when it %s', async (_, dies) => {
  const source = `gh:${String(dies)}`;
  const feed = (...titles: string[]): Promise<string> => received(kesher, JSON.stringify({ jobs: titles.map((title) => ({
    id: title.split(' ').at(-1), title, company_name: 'Acme', absolute_url: 'https://jobs.example.org', location: { name: 'Haifa, Israel' }, content: `<p>${title}</p>`,
  })) }), 'jobs', 'greenhouse', { source });
  const older = await feed('Nurse', 'Welder');
  if (dies) {
    vi.spyOn(kesher.get(JobRepository), 'closeUnseen').mockRejectedValueOnce(new Error('the worker was killed'));
    await expect(work(kesher, older)).rejects.toThrow('killed');
  }
  leaseEnds();
  await work(kesher, await feed('Senior Nurse', 'Cook'));
  await work(kesher, older);
  const standing = await rows(kesher, `select title, status from job where source = $1 and external_id <> 'Welder' order by title`, [source]);
  expect(standing).toEqual([{ title: 'Cook', status: 'open' }, { title: 'Senior Nurse', status: 'open' }]);
});
