/** Files that are broken, wrong or meant to harm: told clearly, nothing half-written, and the next import works. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.js';
import { bring, ndjson, rows } from './intake.fixture.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp();
});
afterAll(() => kesher.stop());

const job = (externalId: string, more: object = {}) => ({ externalId, source: 'hostile', title: 'Nurse', company: 'Acme', ...more });
const HTML = '<!doctype html><html><body>Please sign in</body></html>';

describe('a file that is not what it was said to be', () => {
  it.each([
    ['jobs', 'greenhouse', HTML], ['jobs', 'lever', HTML], ['jobs', 'ashby', '{"openings": []}'], ['jobs', 'personio-xml', HTML], ['jobs', 'indeed-xml', '{"jobs": []}'], ['jobs', 'json-ld', HTML],
    ['candidates', 'csv', HTML], ['candidates', 'json-resume', HTML], ['candidates', 'linkedin-preferences', 'a,b\n1,2\n'],
    ['jobs', 'greenhouse', ''], ['jobs', 'personio-xml', ''], ['candidates', 'csv', ''], ['candidates', 'json-resume', ''],
  ] as const)('is refused as a whole: %s %s', async (kind, format, file) => {
    const outcome = await bring(kesher, file === '' ? '\n' : file, { kind, format, options: kind === 'jobs' ? { source: 's', company: 'Acme' } : {} });
    expect(outcome.status).toBe('done');
    expect(outcome.rejects.map(({ code }) => code)).toEqual([expect.stringMatching(/^(not_this_format|broken_document|truncated|invalid_json|document_too_large)$/)]);
    expect(outcome.counts).toMatchObject({ created: 0, rejected: 1 });
  });

  it('does not pass the door when its format is unknown', async () => {
    const answer = await kesher.call('POST', '/v1/imports?kind=jobs&format=xlsx', 'x', { 'content-type': 'application/octet-stream' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: expect.any(String) as string });
  });
});

it.each([['ndjson', '\n\n'], ['csv', 'externalId,title,company\n']])('takes a file of no rows for what it is: %s', async (format, file) => {
  expect(await bring(kesher, file, { kind: 'jobs', format, options: { source: 's' } })).toMatchObject({ status: 'done', counts: { read: 0, rejected: 0 } });
});

it('refuses broken UTF-8, too many columns, too long a line, and keeps the rest', async () => {
  const csv = Buffer.concat([Buffer.from('externalId,email\nok-1,ok1@example.org\nmore,m@example.org,1,2,3\n'), Buffer.from([0x62, 0xff, 0xfe, 0x2c, 0x0a]), Buffer.from('ok-2,ok2@example.org\n')]);
  const people = await bring(kesher, csv, { kind: 'candidates', format: 'csv' });
  expect(people.counts).toMatchObject({ created: 2, rejected: 2 });
  expect(people.rejects.map(({ line, code }) => [line, code])).toEqual([[3, 'too_many_columns'], [4, 'invalid_utf8']]);
  const lines = Buffer.concat([Buffer.from(ndjson([job('u-1')])), Buffer.from([0x7b, 0xc3, 0x28, 0x7d, 0x0a]), Buffer.from(`{"externalId":"${'x'.repeat(1_100_000)}"}\n`), Buffer.from(ndjson([job('u-2')]))]);
  const jobs = await bring(kesher, lines, { kind: 'jobs' });
  expect(jobs.rejects.map(({ line, code }) => [line, code])).toEqual([[2, 'invalid_utf8'], [3, 'line_too_long']]);
  expect(jobs.counts).toMatchObject({ created: 2 });
});

const HOSTILE_JOBS: readonly (readonly [string, string])[] = [
  ['a NUL in every text', '{"externalId":"h-1\\u0000","source":"hostile","title":"Nur\\u0000se","company":"Ac\\u0000me","description":"a\\u0000b","skills":["x\\u0000"],"places":[{"name":"Hai\\u0000fa"}]}'],
  ['half a surrogate pair in every text', '{"externalId":"h-2\\ud800","source":"hostile","title":"Nurse \\udc00","company":"Acme \\ud83d","description":"a \\ud800 b","skills":["\\ud800"],"places":[{"name":"\\udfff"}]}'],
  ['a NUL in an unknown field', '{"externalId":"h-3","source":"hostile","title":"Nurse","company":"Acme","\\u0000evil\\ud800":1}'],
  ['prototype keys', '{"externalId":"h-4","source":"hostile","title":"Nurse","company":"Acme","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['huge numbers', '{"externalId":"h-5","source":"hostile","title":"Nurse","company":"Acme","salary":{"min":1e308,"max":1e309,"currency":"ILS","period":"month"}}'],
  ['a huge but finite salary', '{"externalId":"h-6","source":"hostile","title":"Nurse","company":"Acme","salary":{"min":1e300,"max":1e308,"currency":"ILS","period":"hour"}}'],
  ['five thousand skills', JSON.stringify(job('h-7', { skills: Array.from({ length: 5000 }, (_, n) => `skill ${String(n)}`) }))],
  ['a title of 300 characters', JSON.stringify(job('h-8', { title: 'ש'.repeat(300) }))],
  ['a title of 301 characters', JSON.stringify(job('h-9', { title: 'ש'.repeat(301) }))],
  ['deep JSON', `{"externalId":"h-10","source":"hostile","title":"Nurse","company":"Acme","places":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ['an id of 500 characters of four bytes', JSON.stringify(job('😀'.repeat(250)))],
  ['a date that no calendar has', JSON.stringify(job('h-12', { postedAt: '2026-02-30T00:00:00Z' }))],
  ['a date before the age of Postgres', JSON.stringify(job('h-13', { postedAt: '0000-01-01T00:00:00Z' }))],
  ['a NUL in the employer and a long run of blanks', JSON.stringify(job('h-14', { description: `${' '.repeat(90_000)}x${'\n'.repeat(900)}` }))],
  ['markup nested ten thousand deep', JSON.stringify(job('h-15', { description: `${'<div>'.repeat(9_000)}x` }))],
];

describe('a row that is meant to harm', () => {
  it.each(HOSTILE_JOBS)('is kept clean or refused, and its neighbours are kept: %s', async (name, line) => {
    const tag = String(HOSTILE_JOBS.findIndex(([one]) => one === name));
    const outcome = await bring(kesher, ndjson([job(`before-${tag}`), line, job(`after-${tag}`)]), { kind: 'jobs' });
    expect(outcome.status).toBe('done');
    expect(outcome.counts.created + outcome.counts.rejected).toBe(3);
    expect(outcome.counts.created).toBeGreaterThanOrEqual(2);
    expect(outcome.rejects.every(({ line: at }) => at === 2)).toBe(true);
    expect(await rows(kesher, `select 1 from job where external_id = any($1::text[])`, [[`before-${tag}`, `after-${tag}`]])).toHaveLength(2);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['names', '{"externalId":"p-1","givenName":"A\\u0000","familyName":"\\ud800"}'],
    ['wording', '{"externalId":"p-2","consents":[{"channel":"email","purpose":"jobs","granted":true,"wording":"\\ud800"}]}'],
    ['preferences', '{"externalId":"p-3","preferences":{"roles":["\\u0000","\\udc00 x"],"refuse":{"keywords":["\\ud800"]}}}'],
    ['an unknown field', '{"externalId":"p-4","\\u0000\\ud800":1}'],
    ['numbers', '{"externalId":"p-5","preferences":{"salaryFloor":{"amount":1e308,"currency":"ILS","period":"hour"}},"contactRules":{"frequency":{"max":1e99,"per":"day"}}}'],
    ['dates', '{"externalId":"p-6","preferences":{"statedAt":"0000-01-01T00:00:00Z"},"consents":[{"channel":"email","purpose":"jobs","granted":true,"at":"0000-01-01T00:00:00Z"}]}'],
  ])('is kept clean or refused among people: %s', async (name, line) => {
    const outcome = await bring(kesher, ndjson([{ externalId: `b ${name}` }, line, { externalId: `a ${name}` }]), { kind: 'candidates' });
    expect(outcome.status).toBe('done');
    expect(outcome.counts.created + outcome.counts.rejected).toBe(3);
    expect(await rows(kesher, `select 1 from candidate where external_id = any($1::text[])`, [[`b ${name}`, `a ${name}`]])).toHaveLength(2);
  });
});
