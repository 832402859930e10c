/** Input nobody should send, at every door it can come in by: an error that names the field, or a documented meaning. Never a crash, never a silent pass. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN_KEY, startApp, type TestApp } from '../support/app.js';
import { asking, BACKEND_JOB, BAT_EL, type Page, type Problem } from './people.fixture.js';

let kesher: TestApp;
let ask: ReturnType<typeof asking>;
let candidateId = '';
let jobId = '';

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
  ask = asking(kesher);
  candidateId = (await ask<{ id: string }>('POST', '/v1/candidates', BAT_EL)).body.id;
  jobId = (await ask<{ id: string }>('POST', '/v1/jobs', BACKEND_JOB)).body.id;
});
afterAll(() => kesher.stop());

const wish = { roles: ['Backend engineer'] };
const haifa = (radiusKm: number) => ({ ...wish, places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99, radiusKm }] });
const skills = Array.from({ length: 5000 }, (_, at) => `skill ${String(at)}`);
const faults = ({ errors = [] }: Problem): string[] => errors.map(({ field, code }) => `${field} ${code}`);

it.each([
  ['five thousand skills', { skills }, 'skills too_big'], ['a title of thirty thousand characters', { title: 'x'.repeat(30_000) }, 'title too_big'], ['a title one cannot see', { title: ' \u200f ' }, 'title required'],
  ['pay below nothing', { salary: { min: -1, currency: 'ILS', period: 'month' } }, 'salary.min too_small'], ['pay in shekels by sign', { salary: { min: 1, currency: '₪', period: 'month' } }, 'salary.currency invalid_currency'],
])('a job with %s is refused by that field, written or asked about', async (_, change, fault) => {
  for (const [path, job] of [['/v1/jobs', { ...BACKEND_JOB, externalId: 'bad', ...change }], ['/v1/audience', { ...BACKEND_JOB, ...change }]] as const) {
    const { status, body } = await ask<Problem>('POST', path, job);
    expect([status, body.code, path]).toEqual([400, 'validation_failed', path]);
    expect(faults(body)).toContain(fault);
  }
});

it('a title of two megabytes is too large for the door', async () => {
  expect((await ask<Problem>('POST', '/v1/jobs', { ...BACKEND_JOB, title: 'x'.repeat(2_000_000) })).body).toMatchObject({ status: 413, code: 'too_large' });
});

it.each([
  ['a radius below zero', haifa(-1), 'places.0.radiusKm too_small'], ['a radius of nothing', haifa(0), 'places.0.radiusKm too_small'], ['a radius beyond the globe', haifa(40_000), 'places.0.radiusKm too_big'],
  ['a floor in a currency that is none', { ...wish, salaryFloor: { amount: 1, currency: 'shekels', period: 'month' } }, 'salaryFloor.currency invalid_currency'],
  ['a language that is none', { ...wish, languages: ['xx'] }, 'languages.0 invalid_language'],
  ['places and anywhere at once', { ...haifa(25), anywhere: true }, 'anywhere contradiction'], ['an empty role', { roles: [''] }, 'roles.0 required'],
  ['a role of a dash', { roles: ['-'] }, 'roles.0 required'], ['a refused word of signs alone', { ...wish, refuse: { keywords: ['!!'] } }, 'refuse.keywords.0 required'],
  ['a statement of the year 0', { ...wish, statedAt: '0000-06-01T00:00:00Z' }, 'statedAt invalid_date'],
])('%s is refused by its field, and what was stated stays', async (_, preferences, fault) => {
  const { status, body } = await ask<Problem>('PUT', `/v1/candidates/${candidateId}/preferences`, preferences);
  expect([status, body.code]).toEqual([400, 'validation_failed']);
  expect(faults(body)).toContain(fault);
  expect((await ask<object>('GET', `/v1/candidates/${candidateId}/preferences`)).body).toMatchObject(BAT_EL.preferences);
});

it.each([
  ['/v1/jobs', { ...BACKEND_JOB, externalId: 'old', postedAt: '0000-01-01T00:00:00Z' }, 'postedAt invalid_date'], ['/v1/jobs', { ...BACKEND_JOB, externalId: 'old', closesAt: '0001-01-01T00:00:00+14:00' }, 'closesAt invalid_date'],
  ['/v1/candidates', { externalId: 'old', consents: [{ channel: 'email', purpose: 'jobs', granted: false, at: '0000-01-01T00:00:00Z' }] }, 'consents.0.at invalid_date'],
  ['/v1/candidates', { externalId: 'old', contactRules: { pausedUntil: '0000-01-01T00:00:00Z' } }, 'contactRules.pausedUntil invalid_date'],
  ['/v1/candidates/{id}/consents', { channel: 'email', purpose: 'jobs', granted: false, at: '0000-01-01T00:00:00Z' }, 'at invalid_date'],
])('an instant of the year 0, which the database does not know, is refused at %s', async (path, body, fault) => {
  const answer = await ask<Problem>('POST', path.replace('{id}', candidateId), body);
  expect([answer.status, faults(answer.body)]).toEqual([400, [fault]]);
});

it('a request that names JSON and has no body is one without a body', async () => {
  const { id } = (await ask<{ id: string }>('POST', '/v1/jobs', { ...BACKEND_JOB, externalId: 'bodiless' })).body;
  const gone = (await ask<{ id: string }>('POST', '/v1/candidates', { externalId: 'bodiless' })).body.id;
  const bare = async (method: string, path: string): Promise<number> =>
    (await fetch(`${kesher.url}${path}`, { method, headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' } })).status;
  expect([await bare('POST', `/v1/jobs/${id}/close`), await bare('DELETE', `/v1/candidates/${gone}`), await bare('POST', '/v1/candidates')]).toEqual([200, 204, 400]);
});

it('half the girdle of the globe is anywhere, a floor without a rate is unknown beside another currency, and nothing stated matches nothing', async () => {
  const matchesOf = async (preferences: object): Promise<readonly { readonly unknowns: readonly string[] }[]> => {
    expect((await ask('PUT', `/v1/candidates/${candidateId}/preferences`, preferences)).status).toBe(200);
    return (await ask<Page<{ readonly unknowns: readonly string[] }>>('GET', `/v1/candidates/${candidateId}/matches`)).body.items;
  };
  expect(await matchesOf({ ...wish, places: [{ name: 'Auckland', country: 'NZ', lat: -36.85, lon: 174.76, radiusKm: 20_015 }] })).toHaveLength(1);
  const floor = { ...wish, salaryFloor: { amount: 1, currency: 'XTS', period: 'month' } };
  expect(await matchesOf(floor)).toMatchObject([{ unknowns: ['salaryFloor'] }]);
  expect(await matchesOf({ ...floor, unknown: { salaryFloor: 'exclude' } })).toEqual([]);
  expect(await matchesOf({})).toEqual([]);
  const explained = (await ask<{ match: boolean }>('GET', `/v1/explanations?candidateId=${candidateId}&jobId=${jobId}`)).body;
  expect(explained.match).toBe(false);
});

it.each([
  ['text that is not UTF-8', 'application/json', Buffer.from('{"externalId":"broken","givenName":"\xff"}', 'latin1'), 'invalid_utf8'],
  ['a form cut short', 'multipart/form-data; boundary=b', Buffer.from('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'), 'malformed_form'],
  ['a form without its boundary', 'multipart/form-data', Buffer.from('x'), 'malformed_form'],
])('%s is refused at every door that takes such a body', async (_, type, body, code) => {
  for (const path of [...(type === 'application/json' ? ['/v1/candidates'] : []), '/sign-in', '/preferences', '/less/x', '/still/x', '/hooks/twilio/inbound']) {
    const answer = await fetch(`${kesher.url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': type }, body });
    expect([answer.status, (await answer.json() as Problem).code, path]).toEqual([400, code, path]);
  }
});

it.each([[`/v1/jobs/${'x'.repeat(5000)}`, 404, 'not_found'], [`/u/${'x'.repeat(5000)}`, 404, 'not_found'], ['/v1/jobs/%zz', 400, 'bad_url']])('what fails before there is a route is a problem, too', async (path, status, code) => {
  const { body, headers } = await ask<Problem>('GET', path);
  expect(body).toMatchObject({ type: 'about:blank', status, code });
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
});

it('of many programmes that bring one name at once one is made and the rest hear that it is taken; of one story there is one', async () => {
  const twenty = Array.from({ length: 20 });
  const named = await Promise.all(twenty.map(() => ask<Problem>('POST', '/v1/programmes', { name: 'at once', kind: 'digest' })));
  expect(named.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
  const story = { externalId: 'at-once', versions: { en: { title: 'A story', summary: 'Of us.', url: 'https://example.org/story' } } };
  const told = await Promise.all(twenty.map(() => ask<{ id: string }>('POST', '/v1/content', story)));
  expect([told.filter(({ status }) => status === 201).length, new Set(told.map(({ body }) => body.id)).size]).toEqual([1, 1]);
});
