/** People over HTTP: brought in, looked at, changed, erased; what they want and allowed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Answer, asking, BACKEND_JOB, BAT_EL, NOBODY, type Page, type Problem } from './people.fixture.js';

type Person = typeof BAT_EL & { readonly id: string; readonly createdAt: string };

let app: TestApp;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  app = await startApp({ role: 'api' });
  ask = asking(app);
});
afterAll(() => app.stop());

let people = 0;
/** Somebody new, so that tests do not meet. */
async function someone(more: object = {}): Promise<Person> {
  people += 1;
  const { status, body } = await ask<Person>('POST', '/v1/candidates', { externalId: `someone-${String(people)}`, emails: [`someone${String(people)}@example.org`], ...more });
  expect(status).toBe(201);
  return body;
}

describe('bringing a person in', () => {
  it('creates once, updates by externalId, e-mail or phone, and shows the whole record back', async () => {
    const made = await ask<Person>('POST', '/v1/candidates', BAT_EL);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ ...BAT_EL, consents: [{ ...BAT_EL.consents[0], at: '2026-03-02T10:00:00.000Z' }] });
    const again = await ask<Person>('POST', '/v1/candidates', BAT_EL);
    expect([again.status, again.body.id]).toEqual([200, made.body.id]);
    const byMail = await ask<Person>('POST', '/v1/candidates', { emails: ['BatEl@EXAMPLE.org'.replace('BatEl', 'batel')], stage: 'applicant' });
    expect([byMail.status, byMail.body.id, byMail.body.stage, byMail.body.givenName]).toEqual([200, made.body.id, 'applicant', 'בת אל']);
    const byPhone = await ask<Person>('POST', '/v1/candidates', { phones: ['+972 50-123-4567'], stage: 'lead' });
    expect([byPhone.status, byPhone.body.id]).toEqual([200, made.body.id]);
    expect((await ask<Person>('GET', `/v1/candidates/${made.body.id}`)).body).toEqual(byPhone.body);
  });

  it('a record whose address belongs to somebody else changes nobody', async () => {
    const one = await someone({ givenName: 'Noor' });
    const other = await someone();
    const clash = await ask<Problem>('POST', '/v1/candidates', { externalId: other.externalId, emails: one.emails, givenName: 'Wrong' });
    expect([clash.status, clash.body.code]).toEqual([409, 'address_of_another_person']);
    expect((await ask<Person>('GET', `/v1/candidates/${other.id}`)).body).toEqual(other);
  });

  it.each([
    ['a wrong language', { externalId: 'x', locale: 'klingon' }, 'locale', 'he'],
    ['a wrong channel', { externalId: 'x', consents: [{ channel: 'fax', purpose: 'jobs', granted: true }] }, 'consents.0.channel', 'whatsapp'],
    ['two addresses in one', { emails: ['a@example.org, b@example.org'] }, 'emails.0', 'e-mail'],
    ['a phone without its country', { phones: ['0501234567'] }, 'phones.0', '+972'],
    ['a zone that is none', { externalId: 'x', timeZone: 'Mars/Olympus' }, 'timeZone', 'Asia/Jerusalem'],
    ['a misspelt wish', { externalId: 'x', preferences: { rolez: ['cook'] } }, 'preferences.rolez', 'rolez'],
    ['nothing to know the person by', { givenName: 'Dana' }, 'externalId', 'externalId'],
    ['a list where a record belongs', [], '', 'object'],
    ['a number where a record belongs', '42', '', 'object'],
  ])('%s is refused by field, with what was expected', async (_, record, field, expected) => {
    const { status, body, headers } = await ask<Problem>('POST', '/v1/candidates', record);
    expect([status, body.code, headers.get('content-type')]).toEqual([400, 'validation_failed', expect.stringContaining('application/problem+json')]);
    expect(body.errors).toContainEqual(expect.objectContaining({ field, message: expect.stringContaining(expected) as unknown }));
  });

  it('half a surrogate and control characters do no harm', async () => {
    const { status, body } = await ask<Person>('POST', '/v1/candidates', '{"externalId":"odd","givenName":"a\\ud800\\u0000b","preferences":{"roles":["\\ud800 cook"]}}');
    expect(status).toBe(201);
    expect(body.givenName).not.toContain('\u0000');
  });
});

describe('one person', () => {
  it('a list goes through everybody once, page by page', async () => {
    await someone();
    await someone();
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Answer<Page<Person>> = await ask<Page<Person>>('GET', `/v1/candidates?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.body.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    const count = await app.get(Database).one<{ count: number }>('select count(*)::int as count from candidate');
    expect([seen.length, new Set(seen).size]).toEqual([count?.count, count?.count]);
  });

  it.each(['limit=0', 'limit=201', 'limit=many', 'cursor=%00', 'cursor=eyJpZCI6MX0'])('?%s is refused', async (query) => {
    expect((await ask('GET', `/v1/candidates?${query}`)).status).toBe(400);
  });

  it('a patch changes what it names, null clears, and rules are merged so that a pause lifts no limit', async () => {
    const { id } = await someone({ givenName: 'Dana', contactRules: { frequency: { max: 1, per: 'week' } }, phones: [] });
    const { status, body } = await ask<Person>('PATCH', `/v1/candidates/${id}`, {
      givenName: null, familyName: 'كوهين', phones: ['+972502345678'], contactRules: { pausedUntil: '2027-01-01T00:00:00Z' }, preferences: { roles: ['cook'] },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      givenName: null, familyName: 'كوهين', phones: ['+972502345678'], preferences: { roles: ['cook'] },
      contactRules: { frequency: { max: 1, per: 'week' }, pausedUntil: '2027-01-01T00:00:00Z' },
    });
    const cleared = await ask<Person>('PATCH', `/v1/candidates/${id}`, { contactRules: { pausedUntil: null }, phones: null, preferences: null, externalId: null });
    expect(cleared.body).toMatchObject({ contactRules: { frequency: { max: 1, per: 'week' } }, phones: [], preferences: null, externalId: null, familyName: 'كوهين' });
    expect(cleared.body.contactRules).not.toHaveProperty('pausedUntil');
  });

  it('a patch that takes what is another\'s changes nothing at all', async () => {
    const one = await someone();
    const other = await someone();
    const byMail = await ask<Problem>('PATCH', `/v1/candidates/${other.id}`, { givenName: 'Wrong', emails: one.emails });
    expect([byMail.status, byMail.body.code]).toEqual([409, 'address_of_another_person']);
    const byName = await ask<Problem>('PATCH', `/v1/candidates/${other.id}`, { givenName: 'Wrong', externalId: one.externalId });
    expect([byName.status, byName.body.code]).toEqual([409, 'external_id_taken']);
    expect((await ask<Person>('GET', `/v1/candidates/${other.id}`)).body).toEqual(other);
  });

  it('erasing leaves nothing to be seen, once', async () => {
    const { id, externalId } = await someone();
    expect((await ask('DELETE', `/v1/candidates/${id}`)).status).toBe(204);
    expect((await ask('DELETE', `/v1/candidates/${id}`)).status).toBe(404);
    for (const path of ['', '/preferences', '/consents', '/matches', '/decisions', '/timeline', '/export']) {
      expect((await ask<Problem>('GET', `/v1/candidates/${id}${path}`)).body.code, path).toBe('candidate_not_found');
    }
    const again = await ask<Person>('POST', '/v1/candidates', { externalId });
    expect([again.status, again.body.id === id]).toEqual([201, false]);
  });

  it.each([
    ['GET', ''], ['PATCH', ''], ['DELETE', ''], ['GET', '/preferences'], ['PUT', '/preferences'], ['GET', '/consents'], ['GET', '/matches'], ['GET', '/decisions'],
    ['GET', '/timeline'], ['GET', '/export'],
  ])('%s …%s of nobody is 404, of nonsense 400 naming the id', async (method, path) => {
    const body = method === 'PATCH' || method === 'PUT' ? {} : undefined;
    const missing = await ask<Problem>(method, `/v1/candidates/${NOBODY}${path}`, body);
    expect([missing.status, missing.body.code]).toEqual([404, 'candidate_not_found']);
    const nonsense = await ask<Problem>(method, `/v1/candidates/1%27or%271${path}`, body);
    expect([nonsense.status, nonsense.body.errors?.[0]?.field]).toEqual([400, 'id']);
  });
});

describe('wishes', () => {
  it('are an empty object until stated, then what was put, whole', async () => {
    const { id } = await someone();
    expect((await ask('GET', `/v1/candidates/${id}/preferences`)).body).toEqual({});
    const first = await ask<object>('PUT', `/v1/candidates/${id}/preferences`, { roles: ['طبيبة'], skills: ['TypeScript'] });
    expect([first.status, first.body]).toEqual([200, { roles: ['طبيبة'], skills: ['TypeScript'], statedAt: '2026-11-24T08:00:00.000Z' }]);
    await ask('PUT', `/v1/candidates/${id}/preferences`, { roles: ['nurse'], statedAt: '2026-01-01T00:00:00Z' });
    expect((await ask('GET', `/v1/candidates/${id}/preferences`)).body).toEqual({ roles: ['nurse'], statedAt: '2026-01-01T00:00:00Z' });
  });

  it('a wrong wish leaves the old ones', async () => {
    const { id } = await someone({ preferences: { roles: ['cook'] } });
    const wrong = await ask<Problem>('PUT', `/v1/candidates/${id}/preferences`, { seniority: { min: 'lead', max: 'junior' } });
    expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([400, 'seniority.max']);
    expect((await ask('GET', `/v1/candidates/${id}/preferences`)).body).toMatchObject({ roles: ['cook'] });
  });
});

describe('consents', () => {
  it('the ledger keeps every statement, newest first, and tells which are in force', async () => {
    const { id } = await someone({ consents: BAT_EL.consents });
    const refused = await ask<Page<object> & { inForce: object[] }>('POST', `/v1/candidates/${id}/consents`, { channel: 'email', purpose: 'jobs', granted: false, source: 'telephone' });
    expect(refused.status).toBe(201);
    expect(refused.body.items).toMatchObject([{ granted: false, source: 'telephone', by: 'recruiter' }, { granted: true, wording: 'Write to me about jobs.', source: 'form' }]);
    expect(refused.body.inForce).toMatchObject([{ channel: 'email', purpose: 'jobs', granted: false }]);
    expect((await ask('GET', `/v1/candidates/${id}/consents`)).body).toEqual(refused.body);
    const facts = await app.get(Database).query(`select 1 from outbox where fact = 'consent.withdrawn' and payload ->> 'candidateId' = $1`, [id]);
    expect(facts).toHaveLength(1);
  });

  it('of what is said to and fro within one instant the last word holds', async () => {
    const { id } = await someone({ consents: BAT_EL.consents });
    const say = (granted: boolean) => ask<Page<object> & { inForce: object[] }>('POST', `/v1/candidates/${id}/consents`, { channel: 'email', purpose: 'jobs', granted, wording: 'Ja.', source: 'telephone' });
    for (const granted of [false, true, false, true]) await say(granted);
    const { body } = await say(false);
    expect(body.inForce).toMatchObject([{ channel: 'email', purpose: 'jobs', granted: false }]);
    expect((await say(false)).body).toEqual(body);
  });

  it('a whole record that says yes does not undo a no', async () => {
    const { id, externalId, emails } = await someone();
    await ask('POST', `/v1/candidates/${id}/consents`, { channel: 'email', purpose: 'jobs', granted: false });
    const { body } = await ask<Person>('POST', '/v1/candidates', { externalId, emails, consents: [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-11-24T08:00:00Z' }] });
    expect(body.consents).toMatchObject([{ granted: false }]);
  });

  it('an address in other letters is the same address, of one person', async () => {
    const { body: first } = await ask<Person>('POST', '/v1/candidates', { emails: ['Case.Less@Example.org', 'case.less@example.org'] });
    const again = await ask<Person>('POST', '/v1/candidates', { emails: ['CASE.LESS@example.org'] });
    expect([again.status, again.body.id]).toEqual([200, first.id]);
    expect(first.emails).toEqual(['Case.Less@example.org']);
    const patched = await ask<Person>('PATCH', `/v1/candidates/${first.id}`, { emails: ['case.less@example.org', 'CASE.less@example.org', 'other.less@example.org'] });
    expect([patched.status, patched.body.emails.length]).toEqual([200, 2]);
  });

  it('an id given to many at once goes to one of them, and the rest hear that it is taken', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => someone()));
    const answers = await Promise.all(people.map(({ id }) => ask('PATCH', `/v1/candidates/${id}`, { externalId: 'wanted-by-all' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 11 }, () => 409)]);
  });

  it('several statements are taken together or not at all', async () => {
    const { id } = await someone();
    const grant = { channel: 'sms', purpose: 'jobs', granted: true, wording: 'Ja.', source: 'form' };
    const wrong = await ask<Problem>('POST', `/v1/candidates/${id}/consents`, [grant, { channel: 'email', purpose: 'jobs', granted: true }]);
    expect(wrong.body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual(['1.wording required', '1.source required']);
    const ahead = await ask<Problem>('POST', `/v1/candidates/${id}/consents`, [grant, { ...grant, channel: 'email', at: '2099-01-01T00:00:00Z' }]);
    expect([ahead.status, ahead.body.code]).toEqual([400, 'in_the_future']);
    expect((await ask<Page<object>>('GET', `/v1/candidates/${id}/consents`)).body.items).toEqual([]);
    const alone = await ask<Problem>('POST', `/v1/candidates/${id}/consents`, { ...grant, channel: 'fax', by: 'me' });
    expect(alone.body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual(['channel invalid_value', 'by unrecognized_keys']);
    expect((await ask<Page<object>>('POST', `/v1/candidates/${id}/consents`, [grant, { ...grant, channel: 'email' }])).body.items).toHaveLength(2);
  });
});

describe('events and links', () => {
  it('what is said to have happened tomorrow is refused', async () => {
    const { id } = await someone();
    const { status, body } = await ask<Problem>('POST', `/v1/candidates/${id}/events`, { type: 'hired', at: '2099-01-01T00:00:00Z' });
    expect([status, body.code, body.errors?.[0]?.field]).toEqual([400, 'in_the_future', 'at']);
  });

  it('an application is kept with its job and shown on the timeline', async () => {
    const { id } = await someone({ preferences: { roles: ['Backend engineer'] } });
    await ask('POST', '/v1/jobs', BACKEND_JOB);
    const made = await ask<object>('POST', `/v1/candidates/${id}/events`, { type: 'applied', jobExternalId: 'j-9', at: '2026-11-23T10:00:00Z' });
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ type: 'applied', jobExternalId: 'j-9', at: '2026-11-23T10:00:00.000Z' })]);
    expect((await ask<Page<object>>('GET', `/v1/candidates/${id}/matches`)).body.items).toEqual([]);
    const line = await ask<Page<object>>('GET', `/v1/candidates/${id}/timeline`);
    expect(line.body.items).toMatchObject([{ kind: 'preferences' }, { kind: 'reaction', detail: { type: 'applied', jobExternalId: 'j-9', title: 'Senior Backend Engineer' } }]);
  });

  it('an unknown job is 404 by field, an unknown event 400 with the list', async () => {
    const { id } = await someone();
    const unknown = await ask<Problem>('POST', `/v1/candidates/${id}/events`, { type: 'applied', jobExternalId: 'nowhere' });
    expect([unknown.status, unknown.body.code, unknown.body.errors?.[0]?.field]).toEqual([404, 'job_not_found', 'jobExternalId']);
    const odd = await ask<Problem>('POST', `/v1/candidates/${id}/events`, { type: 'danced' });
    expect([odd.status, odd.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('hired')]);
  });

  it('a link opens the page for people and nothing else; another purpose is refused', async () => {
    const { id } = await someone();
    const { status, body } = await ask<{ url: string }>('POST', `/v1/candidates/${id}/links`, { purpose: 'preferences' });
    expect([status, body.url]).toEqual([201, expect.stringMatching(/^http:\/\/localhost:3000\/sign-in\/[\w-]{43}$/)]);
    expect((await ask('POST', `/v1/candidates/${id}/links`, { purpose: 'payroll' })).status).toBe(400);
    expect((await ask('POST', `/v1/candidates/${NOBODY}/links`, { purpose: 'preferences' })).status).toBe(404);
  });
});
