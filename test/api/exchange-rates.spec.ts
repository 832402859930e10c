/** Pay in another currency is compared by the installation's own rates, everywhere by the same, and past decisions by those of then. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startApp, type TestApp } from '../support/app.js';
import { Visit } from '../web/people.fixture.js';
import { backendPerson, bring, digest, HAIFA } from '../pipeline/digest.fixture.js';

let folder = '';
let shared: TestDatabase;
let kesher: TestApp | null = null;

/** The application on the same database, at so many shekels for a euro; a dollar is a euro. */
async function startAt(shekels: number): Promise<TestApp> {
  await kesher?.stop();
  const file = path.join(folder, 'rates.json');
  writeFileSync(file, JSON.stringify({ base: 'EUR', date: '2026-11-20', rates: { USD: 1, ILS: shekels } }));
  return (kesher = await startApp({ databaseUrl: shared.url, environment: { EXCHANGE_RATES: file } }));
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kesher-rates-'));
  shared = await freshDatabase();
});
afterAll(async () => {
  await kesher?.stop();
  await shared.drop();
  rmSync(folder, { recursive: true });
});

const idOf = async (app: TestApp, table: 'candidate' | 'job'): Promise<string> => (await app.get(Database).one<{ id: string }>(`select id from ${table}`))?.id ?? '';
const matchingJobs = async (app: TestApp): Promise<number> => ((await app.call('GET', `/v1/candidates/${await idOf(app, 'candidate')}/matches`)).body as { items: unknown[] }).items.length;
const onTheirSite = async (app: TestApp): Promise<string> => (await (await new Visit(app).signIn(await idOf(app, 'candidate'))).get('/careers')).text;
const reached = async (app: TestApp): Promise<number> => ((await app.call('GET', `/v1/jobs/${await idOf(app, 'job')}/audience`)).body as { matching: number }).matching;

it('a floor in shekels is met or missed by what a euro buys, in matches, audience and explanation alike, and the profile kept at other rates is not used', async () => {
  const cheap = await startAt(3);
  await bring(cheap, [backendPerson('dana', { preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }], salaryFloor: { amount: 20_000, currency: 'ILS', period: 'month' } } })]);
  await cheap.call('POST', '/v1/jobs', { externalId: 'e-1', source: 'test', title: 'Backend Engineer', company: 'Acme', places: [HAIFA], salary: { min: 5000, max: 5000, currency: 'EUR', period: 'month' } });
  expect([await matchingJobs(cheap), await reached(cheap)]).toEqual([0, 0]);
  expect(await onTheirSite(cheap)).not.toContain('Backend Engineer');
  expect((await digest(cheap, 'first')).held).toEqual({ nothing_relevant: 1 });

  const dear = await startAt(5);
  expect([await matchingJobs(dear), await reached(dear)]).toEqual([1, 1]);
  expect(await onTheirSite(dear)).toContain('Backend Engineer');
  const explained = (await dear.call('GET', `/v1/explanations?candidateId=${await idOf(dear, 'candidate')}&jobId=${await idOf(dear, 'job')}`)).body as { match: boolean };
  expect(explained.match).toBe(true);
  expect((await digest(dear, 'second')).sent).toBe(1);

  const later = await startAt(3);
  const messageId = (await later.get(Database).one<{ id: string }>(`select id from message`))?.id ?? '';
  expect((await later.call('GET', `/v1/messages/${messageId}/replay`)).body).toMatchObject({ reproduced: true, items: [{ now: { match: true } }] });
});
