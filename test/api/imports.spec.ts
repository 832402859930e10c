/** Files over HTTP: streamed in, worked off, followed; what is refused before anything is kept. */
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { startApp, type TestApp } from '../support/app.js';
import { asking, NOBODY, type Page, type Problem } from './people.fixture.js';

interface ImportShown {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly bytes: number;
  readonly error: { readonly code: string } | null;
}

let app: TestApp;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  app = await startApp();
  ask = asking(app);
});
afterAll(() => app.stop());

const bring = async (query: string, body: string | Uint8Array, type = 'application/x-ndjson'): Promise<ImportShown> => {
  const handed = await ask<{ id: string }>('POST', `/v1/imports?${query}`, body, { 'content-type': type });
  expect(handed.status).toBe(202);
  await app.runUntilIdle();
  return (await ask<ImportShown>('GET', `/v1/imports/${handed.body.id}`)).body;
};

const imports = async (): Promise<number> => (await app.get(Database).one<{ count: number }>('select count(*)::int as count from import'))?.count ?? -1;

describe('a file as the body', () => {
  const PEOPLE = '{"externalId":"i-1","givenName":"نور"}\n{"externalId":"i-2","locale":"xx"}\nnot json\n{"externalId":"i-3","emails":["i3@example.org"]}\n';

  it('good rows are kept, the others are listed with line, field, code, message and value', async () => {
    expect(await bring('kind=candidates&format=ndjson', PEOPLE)).toMatchObject({ status: 'done', read: 4, created: 2, rejected: 2, unchanged: 0, error: null });
    const { id } = await bring('kind=candidates&format=ndjson', PEOPLE);
    expect((await ask<ImportShown>('GET', `/v1/imports/${id}`)).body).toMatchObject({ created: 0, updated: 0, unchanged: 2, rejected: 2 });
    const { body, headers } = await ask<string>('GET', `/v1/imports/${id}/rejects`);
    expect(headers.get('content-type')).toContain('application/x-ndjson');
    const rows = body.trim().split('\n').map((line) => JSON.parse(line) as object);
    expect(rows).toEqual([
      { line: 2, field: 'locale', code: 'not_in_list', message: expect.stringContaining('he') as unknown, value: 'xx' },
      { line: 3, field: null, code: expect.any(String) as unknown, message: expect.any(String) as unknown, value: 'not json' },
    ]);
  });

  it.each(['application/json', 'text/csv', 'application/octet-stream', 'application/x-www-form-urlencoded', 'text/plain; charset=utf-8'])('as %s it arrives unchanged', async (type) => {
    expect(await bring('kind=candidates&format=csv', 'externalId,given name\nt-1,Dana\n', type)).toMatchObject({ status: 'done', read: 1, rejected: 0 });
  });

  it('a feed in JSON is a file, also when the sender says so', async () => {
    const feed = JSON.stringify({ jobs: [{ id: 1, title: 'Nurse', absolute_url: 'https://x.example/1', updated_at: '2026-11-01T00:00:00Z', location: { name: 'Haifa' }, content: '' }] });
    expect(await bring('kind=jobs&format=greenhouse&source=greenhouse:ward&company=Ward', feed, 'application/json')).toMatchObject({ status: 'done', created: 1 });
  });

  it('columns can be mapped', async () => {
    const mapping = encodeURIComponent(JSON.stringify({ Kennung: 'externalId', Vorname: 'givenName' }));
    expect(await bring(`kind=candidates&format=csv&mapping=${mapping}`, 'Kennung,Vorname\nm-1,Jürgen\n', 'text/csv')).toMatchObject({ created: 1, rejected: 0 });
  });

  it('a spreadsheet in another encoding, with dates of its country, says which of its columns were read', async () => {
    const sheet = Buffer.from('externalId,\u00f9\u00ed \u00f4\u00f8\u00e8\u00e9,Owner,consent date,email,email_jobs_consent\nd-1,\u00e3\u00f0\u00e4,x,3/11/25,d1@example.org,yes\n', 'latin1');
    const done = await bring('kind=candidates&format=csv&encoding=windows-1255&dates=dmy', sheet, 'text/csv');
    expect(done).toMatchObject({
      created: 1, rejected: 0,
      columns: { read: { externalId: ['externalId'], 'שם פרטי': ['givenName'], 'consent date': ['consent_at'], email: ['emails'], email_jobs_consent: ['email_jobs_consent'] }, ignored: ['Owner'] },
    });
    const made = await app.get(Database).one<{ name: string; at: Date }>(`select c.given_name as name, k.at from candidate c join consent k on k.candidate_id = c.id where c.external_id = 'd-1'`);
    expect([made?.name, made?.at.toISOString()]).toEqual(['דנה', '2025-11-03T00:00:00.000Z']);
    expect(await bring('kind=candidates&format=ndjson', '{"externalId":"d-2"}', 'text/csv')).toMatchObject({ columns: null });
  });

  it('twelve megabytes pass in pieces, never whole', async () => {
    const line = `${JSON.stringify({ externalId: 'long', givenName: 'x'.repeat(20_000) })}\n`;
    const lines = 600;
    const answer = await fetch(`${app.url}/v1/imports?kind=candidates&format=ndjson`, {
      method: 'POST', headers: { authorization: `Bearer ${app.adminKey}` }, duplex: 'half',
      body: Readable.toWeb(Readable.from((function* rows() { for (let at = 0; at < lines; at += 100) yield Buffer.from(line.repeat(100)); })())) as ReadableStream,
    } as RequestInit);
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as { id: string };
    const chunks = await app.get(Database).one<{ largest: number }>('select coalesce(max(length(sealed)), 0)::int as largest from import_chunk');
    expect(chunks?.largest ?? 0).toBeLessThan(300_000);
    expect((await ask<ImportShown>('GET', `/v1/imports/${id}`)).body.bytes).toBe(line.length * lines);
  });

  it('an upload that breaks off is failed and leaves nothing', async () => {
    await app.runUntilIdle();
    await new Promise<void>((resolve) => {
      const sending = request(`${app.url}/v1/imports?kind=candidates&format=ndjson`, {
        method: 'POST', headers: { authorization: `Bearer ${app.adminKey}`, 'content-length': 5_000_000 },
      });
      sending.on('error', () => { resolve(); });
      sending.write('{"externalId":"broken-off"}\n'.repeat(40_000), () => sending.destroy());
      sending.on('close', resolve);
    });
    const aborted = async (): Promise<ImportShown | undefined> =>
      (await ask<Page<ImportShown>>('GET', '/v1/imports?limit=200')).body.items.find(({ error }) => error?.code === 'upload_aborted');
    while ((await aborted()) === undefined);
    expect(await aborted()).toMatchObject({ status: 'failed' });
    expect(await app.get(Database).one('select 1 from import_chunk')).toBeNull();
    expect(await app.get(Database).one(`select 1 from candidate where external_id = 'broken-off'`)).toBeNull();
  });
});

describe('refused before anything is kept', () => {
  it.each([
    ['kind=candidates&format=greenhouse', 'format', 'linkedin-preferences'],
    ['kind=jobs&format=json-resume', 'format', 'personio-xml'],
    ['kind=companies&format=csv', 'kind', 'candidates'],
    ['kind=jobs', 'format', 'Expected string; the field is missing.'],
    ['kind=candidates&format=csv&mapping=%7Bno', 'mapping', 'JSON object'],
    ['kind=candidates&format=csv&mapping=%7B%22a%22%3A%22shoeSize%22%7D', 'mapping.a', 'externalId'],
    ['kind=candidates&format=csv&defaultCountry=Israel', 'defaultCountry', 'IL'],
    ['kind=candidates&format=csv&snapshot=maybe', 'snapshot', 'true'],
    ['kind=candidates&format=csv&encoding=hebrew', 'encoding', 'windows-1255'],
    ['kind=candidates&format=ndjson&encoding=windows-1255', 'encoding', 'csv'],
    ['kind=jobs&format=csv&dates=dd/mm/yy', 'dates', 'dmy'],
    ['kind=candidates&format=csv&sauce=x', 'sauce', 'expected one of kind, format'],
  ])('?%s', async (query, field, expected) => {
    const before = await imports();
    const { status, body } = await ask<Problem>('POST', `/v1/imports?${query}`, 'a,b\n', { 'content-type': 'text/csv' });
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
    expect(body.errors?.[0]?.message).toContain(expected);
    expect(await imports()).toBe(before);
  });

  it.each([
    ['http://example.org/feed.json', 'url_not_https'],
    ['https://127.0.0.1/feed.json', 'url_not_allowed'],
    ['https://[::ffff:169.254.169.254]/', 'url_not_allowed'],
    ['https://localhost/feed.json', 'url_not_allowed'],
    ['nonsense', 'url_invalid'],
  ])('the address %s: %s', async (url, code) => {
    const before = await imports();
    const { status, body } = await ask<Problem>('POST', '/v1/imports?kind=jobs&format=lever', { url });
    expect([status, body.code]).toEqual([400, code]);
    expect(await imports()).toBe(before);
  });

  it('an empty body, a form, a packed body', async () => {
    const path = '/v1/imports?kind=candidates&format=csv';
    expect((await ask<Problem>('POST', path)).body).toMatchObject({ status: 400, code: 'empty_body' });
    const form = await ask<Problem>('POST', path, '--x--', { 'content-type': 'multipart/form-data; boundary=x' });
    expect([form.status, form.body.detail]).toEqual([415, expect.stringContaining('--data-binary')]);
    expect((await ask('POST', path, 'x', { 'content-type': 'text/csv', 'content-encoding': 'gzip' })).status).toBe(415);
  });
});

it('an address is handed to the worker, which tells why it could not be fetched', async () => {
  const shown = await bring('kind=jobs&format=lever', JSON.stringify({ url: 'https://feeds.invalid/acme' }), 'application/json');
  expect(shown).toMatchObject({ status: 'failed', error: { code: 'host_not_found' } });
});

it('JSON that only resembles an address is a file', async () => {
  expect(await bring('kind=candidates&format=ndjson', '{"url":"https://example.org/","externalId":"u-1"}', 'application/json')).toMatchObject({ status: 'done', read: 1 });
});

it('nobody\'s import and its rejects are 404', async () => {
  for (const path of ['', '/rejects']) expect((await ask<Problem>('GET', `/v1/imports/${NOBODY}${path}`)).body.code).toBe('import_not_found');
});
