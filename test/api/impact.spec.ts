/** The impact-ratio report (T-55): selection rates of groups that only the auditor knows. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { JobRepository } from '../../src/records/job/job.repository.js';
import { agreed, backendPerson, bring, digest, openBackendJobs, programmeId } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { NOBODY } from './people.fixture.js';

interface Report {
  readonly groups: readonly { readonly name: string; readonly unknown: number; readonly assessed: number; readonly selected: number; readonly rate: number | null; readonly ratio: number | null; readonly flagged: boolean }[];
}

let kesher: TestApp;
const many = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}-${String(at)}`);
const nurses = { preferences: { roles: ['Nurse'], statedAt: '2026-03-02T10:00:00Z' } };
const ofEach = (people: readonly string[], others: readonly string[] = many('nurse', 2)) => [{ name: 'northerners', people: many('north', 4) }, { name: 'southerners', people: [...people, ...others] }];

async function asked(body: unknown): Promise<{ status: number; body: Report }> {
  const { status, body: answer } = await kesher.call('POST', '/v1/reports/impact', body);
  return { status, body: answer as Report };
}

beforeAll(async () => {
  kesher = await startApp();
  await openBackendJobs(kesher, 2);
  await bring(kesher, [
    ...[...many('north', 4), ...many('south', 2)].map((id) => backendPerson(id)), ...many('nurse', 2).map((id) => backendPerson(id, nurses)),
    backendPerson('never-agreed', { consents: [] }), backendPerson('paused', { contactRules: { pausedUntil: '2027-06-01T00:00:00Z' } }),
    backendPerson('reader', { consents: [agreed('email', 'content')] }),
  ]);
  await digest(kesher);
  await digest(kesher, 'stories', { kind: 'content' });
});
afterAll(() => kesher.stop());

it('compares who was offered a role among those whose wishes were looked at, and flags what is below four fifths', async () => {
  const { status, body } = await asked({ groups: ofEach(many('south', 2)) });
  expect(status).toBe(200);
  expect(body.groups).toEqual([
    { name: 'northerners', unknown: 0, assessed: 4, selected: 4, rate: 1, ratio: 1, flagged: false },
    { name: 'southerners', unknown: 0, assessed: 4, selected: 2, rate: 0.5, ratio: 0.5, flagged: true },
  ]);
});

it('leaves out whom consent or a pause kept away before matching and who only reads stories, and counts whom nobody knows', async () => {
  const [, south] = (await asked({ groups: ofEach(many('south', 2), ['never-agreed', 'paused', 'reader', 'a stranger', NOBODY]) })).body.groups;
  expect(south).toEqual({ name: 'southerners', unknown: 2, assessed: 2, selected: 2, rate: 1, ratio: 1, flagged: false });
});

it('takes ids as well as external ids, and counts a person named twice once', async () => {
  const { id = '' } = (await kesher.get(Database).one<{ id: string }>(`select id from candidate where external_id = 'south-0'`)) ?? {};
  const [, south] = (await asked({ groups: ofEach(['south-0', id]) })).body.groups;
  expect(south).toMatchObject({ unknown: 0, assessed: 3, selected: 1 });
});

it('can be asked about one job, one period, or one run before anything leaves', async () => {
  const groups = ofEach(many('south', 2));
  const rates = async (scope: object) => (await asked({ groups, ...scope })).body.groups.map(({ rate }) => rate);
  const job = await kesher.get(JobRepository).findByExternalId('b-1');
  expect(await rates({ jobId: job?.id })).toEqual([1, 0.5]);
  expect(await rates({ to: '2026-01-01T00:00:00Z' })).toEqual([null, null]);
  kesher.clock.advance(8 * 86_400_000);
  await openBackendJobs(kesher, 1, 5);
  const runId = await kesher.get(OutreachRepository).request({ programmeId: await programmeId(kesher, 'weekly digest'), occurrence: null, dryRun: true, at: kesher.clock.now() });
  await kesher.runUntilIdle();
  const later = await kesher.get(JobRepository).findByExternalId('b-5');
  expect(await rates({ runId, jobId: later?.id })).toEqual([1, 0.5]);
  expect(await rates({ runId, jobId: job?.id })).toEqual([0, 0]);
  expect(await rates({ jobId: later?.id })).toEqual([0, 0]); // a dry run is no selection unless it is asked about
  expect(await rates({ from: kesher.clock.now().toISOString() })).toEqual([null, null]);
});

it('counts a decision in the period of its run, also when the message left the next day', async () => {
  const awake = { contactRules: { quietHours: { from: '00:00', to: '23:00' } } };
  await bring(kesher, [...many('night', 2).map((id) => backendPerson(id, awake)), ...many('night-nurse', 2).map((id) => backendPerson(id, { ...nurses, ...awake }))]);
  const begun = kesher.clock.now();
  await digest(kesher);
  kesher.clock.advance(86_400_000);
  await kesher.runUntilIdle();
  const groups = [{ name: 'all', people: [...many('night', 2), ...many('night-nurse', 2)] }, { name: 'one', people: ['night-0'] }];
  const seen = async (period: object) => (await asked({ groups, ...period })).body.groups.map(({ assessed, selected }) => [assessed, selected]);
  const end = new Date(begun.getTime() + 3_600_000).toISOString();
  expect(await seen({ from: begun.toISOString(), to: end })).toEqual([[4, 2], [1, 1]]);
  expect(await seen({ from: end })).toEqual([[0, 0], [0, 0]]);
});

it('keeps nothing of the groups, neither their names nor whom they name, also when the question comes with a key', async () => {
  const database = kesher.get(Database);
  const { id } = (await database.one<{ id: string }>(`select id from candidate where external_id = 'south-0'`)) ?? {};
  for (let time = 0; time < 2; time += 1) {
    const { status, headers } = await kesher.call('POST', '/v1/reports/impact', { groups: ofEach([id ?? '']) }, { 'idempotency-key': 'audit-1' });
    expect([status, headers.get('idempotency-replayed')]).toEqual([200, null]);
  }
  // Answers are sealed: no search of texts would find one.
  expect(await database.query(`select 1 from idempotency_key`)).toEqual([]);
  const tables = await database.query<{ name: string }>(`select format('%I', tablename) as name from pg_tables where schemaname = 'public'`);
  for (const { name } of tables) expect(await database.query(`select 1 from ${name} t where t::text like '%southerners%'`)).toEqual([]);
});

it('leaves out whose wishes are too old to be held against jobs: those asked once more, and those who did not answer', async () => {
  for (let week = 0; week < 2; week += 1) {
    kesher.clock.advance(50 * 86_400_000);
    const { id: runId } = await digest(kesher);
    expect((await asked({ groups: ofEach(many('south', 2)), runId })).body.groups).toMatchObject([{ assessed: 0, unknown: 0 }, { assessed: 2, unknown: 0 }]); // nobody had anything to ask the nurses beside
  }
});

it.each([
  ['one group', { groups: [{ name: 'a', people: ['x'] }] }],
  ['two groups of one name', { groups: [{ name: 'a', people: ['x'] }, { name: 'a', people: ['y'] }] }],
  ['a period that ends before it begins', { groups: [{ name: 'a', people: ['x'] }, { name: 'b', people: ['y'] }], from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }],
  ['a group of nobody', { groups: [{ name: 'a', people: [] }, { name: 'b', people: ['y'] }] }],
])('refuses %s', async (_, body) => {
  expect((await asked(body)).status).toBe(400);
});

it.each(['runId', 'jobId'])('says that there is no such %s', async (field) => {
  expect((await asked({ groups: ofEach([]), [field]: NOBODY })).status).toBe(404);
});
