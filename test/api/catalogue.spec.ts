/** Jobs, why they fit, stories, programmes and their runs, the send ledger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '#lib/vocabulary';
import { Database } from '../../src/platform/database/database.js';
import { EXPORTED_TABLES } from '../../src/records/views/person-export.view.js';
import { startApp, type TestApp } from '../support/app.js';
import { asking, BACKEND_JOB, BAT_EL, NOBODY, type Page, type Problem } from './people.fixture.js';

interface Shown {
  readonly id: string;
}
interface Job extends Shown {
  readonly externalId: string;
  readonly status: string;
  readonly seniority?: string;
  readonly recognised: readonly string[];
  readonly clusterId: string;
}
interface Line extends Shown {
  readonly items: readonly { readonly externalId: string; readonly reasons: readonly { readonly rule: string; readonly message: string }[] }[];
}

let app: TestApp;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  app = await startApp();
  ask = asking(app);
});
afterAll(() => app.stop());

describe('jobs', () => {
  it('are created, updated by source and externalId, listed by status, closed for good', async () => {
    const made = await ask<Job>('POST', '/v1/jobs', { ...BACKEND_JOB, externalId: 'j-1', source: 'jobs-test' });
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ title: BACKEND_JOB.title, status: 'open', salary: BACKEND_JOB.salary })]);
    const again = await ask<Job>('POST', '/v1/jobs', { ...BACKEND_JOB, externalId: 'j-1', source: 'jobs-test', title: 'Staff Backend Engineer' });
    expect([again.status, again.body.id]).toEqual([200, made.body.id]);
    const { status, body } = await ask<Job>('POST', `/v1/jobs/${made.body.id}/close`);
    expect([status, body.status]).toEqual([200, 'closed']);
    expect((await ask<Page<Job>>('GET', '/v1/jobs?status=closed&limit=200')).body.items.map(({ id }) => id)).toContain(made.body.id);
    expect((await ask<Page<Job>>('GET', '/v1/jobs?status=open&limit=200')).body.items.map(({ id }) => id)).not.toContain(made.body.id);
    expect((await ask('GET', '/v1/jobs?status=lost')).status).toBe(400);
  });

  it('without a feed of their own are ours', async () => {
    const { body } = await ask<Job & { source: string }>('POST', '/v1/jobs', { externalId: 'j-ours', title: 'Welder', company: 'Forge' });
    expect(body.source).toBe('api');
    expect((await ask<Job>('POST', '/v1/jobs', { externalId: 'j-ours', title: 'Welder', company: 'Forge', source: 'api' })).body.id).toBe(body.id);
  });

  it('past the day they said they close are closed, though nobody closed them', async () => {
    const { body: job } = await ask<Job>('POST', '/v1/jobs', { ...BACKEND_JOB, externalId: 'j-past', source: 'jobs-test', closesAt: '2026-01-01T00:00:00Z' });
    const listed = async (status: string): Promise<string[]> => (await ask<Page<Job>>('GET', `/v1/jobs?status=${status}&limit=200`)).body.items.map(({ id }) => id);
    expect([job.status, (await listed('open')).includes(job.id), (await listed('closed')).includes(job.id)]).toEqual(['closed', false, true]);
    expect((await ask<{ jobStatus: string }>('GET', `/v1/jobs/${job.id}/audience`)).body.jobStatus).toBe('closed');
  });

  it('that address one gender in Hebrew are shown with a warning until they address everybody', async () => {
    const { body: job } = await ask<Job & { warnings: readonly { code: string; addressed: string }[] }>('POST', '/v1/jobs', { externalId: 'j-gender', source: 'jobs-test', title: 'מזכירה רפואית', company: 'Inn' });
    expect(job.warnings).toEqual([expect.objectContaining({ code: 'one_gender', addressed: 'feminine' })]);
    expect((await ask('PATCH', `/v1/jobs/${job.id}`, { title: 'מזכיר/ה רפואי/ת' })).body).toMatchObject({ warnings: [] });
  });

  it('a patch changes what it names, null makes it unstated, a closed job stays closed', async () => {
    const { body: job } = await ask<Job>('POST', '/v1/jobs', { externalId: 'j-2', source: 'jobs-test', title: 'Senior Cook', company: 'Inn', workMode: 'onsite', industry: 'food' });
    expect(job).toMatchObject({ seniority: 'senior', recognised: ['seniority'] });
    const patched = await ask<Job>('PATCH', `/v1/jobs/${job.id}`, { title: 'Junior Cook', workMode: null, salary: { min: 30, currency: 'ILS', period: 'hour' } });
    expect(patched.body).toMatchObject({ title: 'Junior Cook', seniority: 'junior', industry: 'food', salary: { min: 30 } });
    expect(patched.body).not.toHaveProperty('workMode');
    await ask('POST', `/v1/jobs/${job.id}/close`);
    expect((await ask<Job>('PATCH', `/v1/jobs/${job.id}`, { title: 'Cook' })).body).toMatchObject({ status: 'closed', title: 'Cook' });
  });

  it.each([
    [{ ...BACKEND_JOB, seniority: 'wizard' }, 'seniority'],
    [{ ...BACKEND_JOB, salary: { min: 5, max: 1, currency: 'ILS', period: 'month' } }, 'salary.max'],
    [{ ...BACKEND_JOB, url: 'javascript:alert(1)' }, 'url'],
    [{ ...BACKEND_JOB, places: [{ name: 'Haifa', lat: 32 }] }, 'places.0.lon'],
    [{ ...BACKEND_JOB, pay: 1 }, 'pay'],
  ])('%j is refused at %s', async (job, field) => {
    const { status, body } = await ask<Problem>('POST', '/v1/jobs', job);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('nobody\'s job is 404', async () => {
    for (const [method, path, body] of [['GET', '', undefined], ['PATCH', '', {}], ['POST', '/close', undefined]] as const) {
      expect((await ask<Problem>(method, `/v1/jobs/${NOBODY}${path}`, body)).body.code).toBe('job_not_found');
    }
    expect((await ask('PATCH', `/v1/jobs/${NOBODY}`, { externalId: 'other' })).status).toBe(400);
  });
});

describe('stories', () => {
  it('are put by externalId, listed, merged by language', async () => {
    const story = { externalId: 's-1', topics: ['engineering stories'], versions: { he: { title: 'יום בצוות', url: 'https://example.org/he' } } };
    const made = await ask<Shown>('POST', '/v1/content', story);
    expect(made.status).toBe(201);
    expect((await ask<Shown>('POST', '/v1/content', story)).status).toBe(200);
    const changed = await ask('PATCH', `/v1/content/${made.body.id}`, { versions: { ar: { title: 'يوم', url: 'https://example.org/ar' } }, expiresAt: '2027-01-01T00:00:00Z' });
    expect(changed.body).toMatchObject({ versions: { he: { title: 'יום בצוות' }, ar: { title: 'يوم' } }, expiresAt: '2027-01-01T00:00:00.000Z' });
    expect((await ask('GET', `/v1/content/${made.body.id}`)).body).toEqual(changed.body);
    expect((await ask<Page<Shown>>('GET', '/v1/content')).body.items.map(({ id }) => id)).toContain(made.body.id);
  });

  it.each([
    [{ versions: {} }, 'versions'],
    [{ versions: { xx: { title: 'a', url: 'https://example.org' } } }, 'versions.xx'],
    [{ versions: { en: { title: 'a', url: 'javascript:1' } } }, 'versions.en.url'],
    [{ versions: { en: { title: ' ', url: 'https://example.org' } } }, 'versions.en.title'],
    [{ versions: { en: { title: 'a', url: 'https://example.org' } }, publishAt: '2026-12-01T00:00:00Z', expiresAt: '2026-11-01T00:00:00Z' }, 'expiresAt'],
  ])('%j is refused at %s', async (story, field) => {
    const { status, body } = await ask<Problem>('POST', '/v1/content', story);
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('nobody\'s story is 404', async () => {
    expect((await ask('GET', `/v1/content/${NOBODY}`)).status).toBe(404);
    expect((await ask('PATCH', `/v1/content/${NOBODY}`, {})).status).toBe(404);
  });
});

describe('programmes', () => {
  it('have sensible defaults and are changed field by field', async () => {
    const made = await ask<Shown>('POST', '/v1/programmes', { name: 'plain', kind: 'digest', schedule: '0 9 * * 2' });
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({
      name: 'plain', kind: 'digest', schedule: '0 9 * * 2', timeZone: 'candidate', channels: ['email', 'sms', 'whatsapp'], maxItems: 5, minScore: 0.5, audience: null, active: true,
    })]);
    const changed = await ask('PATCH', `/v1/programmes/${made.body.id}`, { maxItems: 3, timeZone: 'Asia/Tehran', audience: { locales: ['fa'] }, schedule: null });
    expect(changed.body).toMatchObject({ name: 'plain', maxItems: 3, timeZone: 'Asia/Tehran', audience: { locales: ['fa'] }, schedule: null, minScore: 0.5 });
    const twin = await ask<Problem>('POST', '/v1/programmes', { name: 'plain', kind: 'alert' });
    expect([twin.status, twin.body.code]).toEqual([409, 'programme_name_taken']);
    expect((await ask<Page<Shown>>('GET', '/v1/programmes')).body.items.map(({ id }) => id)).toContain(made.body.id);
  });

  it.each([
    [{ kind: 'digest' }, 'name'],
    [{ name: 'x', kind: 'spam' }, 'kind'],
    [{ name: 'x', kind: 'digest', schedule: 'every tuesday' }, 'schedule'],
    [{ name: 'x', kind: 'digest', schedule: '0 0 31 2 *' }, 'schedule'],
    [{ name: 'x', kind: 'digest', timeZone: '+02:00' }, 'timeZone'],
    [{ name: 'x', kind: 'digest', channels: [] }, 'channels'],
    [{ name: 'x', kind: 'digest', channels: ['sms', 'sms'] }, 'channels'],
    [{ name: 'x', kind: 'digest', minScore: 2 }, 'minScore'],
    [{ name: 'x', kind: 'digest', audience: { cities: ['Haifa'] } }, 'audience.cities'],
    [{ name: 'x', kind: 'journey' }, 'kind'],
  ])('%j is refused at %s', async (programme, field) => {
    const { status, body } = await ask<Problem>('POST', '/v1/programmes', programme);
    expect([status, body.errors?.[0]?.field]).toEqual([400, field]);
    if (programme.kind === 'journey') expect(body.code).toBe('unsupported_kind');
  });

  it('one that rests runs only dry', async () => {
    const { body } = await ask<Shown>('POST', '/v1/programmes', { name: 'resting', kind: 'digest', active: false });
    const run = await ask<Problem>('POST', `/v1/programmes/${body.id}/runs`);
    expect([run.status, run.body.code]).toEqual([409, 'programme_inactive']);
    expect((await ask('POST', `/v1/programmes/${body.id}/runs`, { dryRun: true })).status).toBe(202);
    expect((await ask<Problem>('POST', `/v1/programmes/${NOBODY}/runs`, {})).body.code).toBe('programme_not_found');
    expect((await ask('POST', `/v1/programmes/${body.id}/runs`, { dryRun: 'maybe' })).status).toBe(400);
    await app.runUntilIdle();
  });
});

describe('a run and what came of it', () => {
  let person: Shown;
  let job: Job;
  let runId: string;
  beforeAll(async () => {
    person = (await ask<Shown>('POST', '/v1/candidates', { ...BAT_EL, contactRules: { frequency: { max: 2, per: 'week' } }, phones: [] })).body;
    await ask('POST', '/v1/candidates', { externalId: 'silent', emails: ['silent@example.org'], preferences: { roles: ['Backend engineer'] } });
    job = (await ask<Job>('POST', '/v1/jobs', BACKEND_JOB)).body;
    const { body: programme } = await ask<Shown>('POST', '/v1/programmes', { name: 'weekly digest', kind: 'digest' });
    const asked = await ask<Shown>('POST', `/v1/programmes/${programme.id}/runs`, {});
    expect(asked.status).toBe(202);
    runId = asked.body.id;
    await app.runUntilIdle();
  });

  it('the matches of a person are the same verdicts, in words, marked once they were sent', async () => {
    const { body } = await ask<Page<{ score: number; alreadySent: boolean; externalId: string; reasons: object[] }>>('GET', `/v1/candidates/${person.id}/matches`);
    expect(body.items).toMatchObject([{ externalId: 'j-9', alreadySent: true, reasons: [{ rule: 'role', message: expect.stringMatching(/[א-ת]/) as unknown }, { rule: 'place' }, { rule: 'salaryFloor' }, { rule: 'freshness' }] }]);
    const english = await ask<Page<{ reasons: { message: string }[] }>>('GET', `/v1/candidates/${person.id}/matches`, undefined, { 'accept-language': 'de, en;q=0.8, he;q=0.1' });
    expect(english.body.items[0]?.reasons[0]?.message).not.toMatch(/[א-ת]/);
    const explained = await ask<{ match: boolean; score: number; rules: { rule: string; verdict: string; message: string }[] }>('GET', `/v1/explanations?candidateId=${person.id}&jobId=${job.id}`);
    expect(explained.body).toMatchObject({ match: true, score: body.items[0]?.score });
    expect(explained.body.rules.map(({ rule }) => rule)).toEqual(RULES);
    expect(explained.body.rules.every(({ message }) => message !== '')).toBe(true);
  });

  it('an explanation needs both', async () => {
    expect((await ask<Problem>('GET', `/v1/explanations?candidateId=${person.id}`)).body.errors?.[0]?.field).toBe('jobId');
    expect((await ask<Problem>('GET', `/v1/explanations?candidateId=${NOBODY}&jobId=${job.id}`)).body.code).toBe('candidate_not_found');
    expect((await ask<Problem>('GET', `/v1/explanations?candidateId=${person.id}&jobId=${NOBODY}`)).body.code).toBe('job_not_found');
  });

  it('totals and decisions account for everybody', async () => {
    const run = await ask<object>('GET', `/v1/runs/${runId}`);
    expect(run.body).toMatchObject({ status: 'done', dryRun: false, considered: 2, sent: 1, planned: 0 });
    const all = await ask<Page<{ outcome: string; candidateId: string }>>('GET', `/v1/runs/${runId}/decisions`);
    expect(all.body.items.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'sent']);
    const refused = await ask<Page<object>>('GET', `/v1/runs/${runId}/decisions?outcome=refused&reason=no_consent`);
    expect(refused.body.items).toMatchObject([{ candidateExternalId: 'silent', reason: 'no_consent', ruleVersion: expect.any(String) as unknown }]);
    expect((await ask('GET', `/v1/runs/${runId}/decisions?reason=because`)).status).toBe(400);
    expect((await ask<Page<Shown>>('GET', '/v1/runs')).body.items.map(({ id }) => id)).toContain(runId);
    expect((await ask<Problem>('GET', `/v1/runs/${NOBODY}`)).body.code).toBe('run_not_found');
    expect((await ask<Problem>('GET', `/v1/runs/${NOBODY}/decisions`)).body.code).toBe('run_not_found');
    const own = await ask<Page<object>>('GET', `/v1/candidates/${person.id}/decisions`);
    expect(own.body.items).toMatchObject([{ outcome: 'sent', reason: null, runId }]);
  });

  it('the ledger tells it in pages, alone, and as a stream, line by line the same', async () => {
    const { body } = await ask<Page<Line>>('GET', `/v1/messages?runId=${runId}`);
    expect(body.items).toMatchObject([{
      candidateExternalId: 'c-1', channel: 'email', purpose: 'jobs', programme: 'weekly digest', runId, to: 'batel@example.org', subject: expect.any(String) as unknown,
      plannedAt: expect.any(String) as unknown, sentAt: expect.any(String) as unknown, segments: null, unproven: false, attempts: [], resendOfUnknown: false, providerId: expect.any(String) as unknown,
      items: [{ kind: 'job', externalId: 'j-9', score: expect.any(Number) as unknown, reasons: expect.arrayContaining([{ rule: 'role', message: expect.stringMatching(/[א-ת]/) as unknown }]) as unknown, unknowns: [] }],
    }]);
    expect((await ask('GET', `/v1/messages/${body.items[0]?.id ?? ''}`)).body).toEqual(body.items[0]);
    const stream = await ask<string>('GET', '/v1/messages', undefined, { accept: 'application/x-ndjson' });
    expect(stream.headers.get('content-type')).toContain('application/x-ndjson');
    expect(stream.body.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(body.items);
    expect((await ask<Page<Line>>('GET', `/v1/messages?candidateId=${NOBODY}`)).body.items).toEqual([]);
    expect((await ask('GET', '/v1/messages?status=lost')).status).toBe(400);
    expect((await ask<Problem>('GET', `/v1/messages/${NOBODY}`)).body.code).toBe('message_not_found');
  });

  it('the timeline goes newest first through consent, wishes, message and click, page by page', async () => {
    await ask('POST', `/v1/candidates/${person.id}/events`, { type: 'click', jobExternalId: 'j-9' });
    const kinds: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: Page<{ kind: string }> } = await ask('GET', `/v1/candidates/${person.id}/timeline?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      kinds.push(...page.body.items.map(({ kind }) => kind));
      cursor = page.body.nextCursor;
    }
    expect(kinds).toEqual(['reaction', 'preferences', 'message', 'consent']);
  });

  it('the export holds every section, opened', async () => {
    const { body } = await ask<Record<string, object[]>>('GET', `/v1/candidates/${person.id}/export`);
    expect(body).toMatchObject({
      person: [{ givenName: 'בת אל' }], addresses: [{ value: 'batel@example.org' }], preferences: [{ stated: BAT_EL.preferences }],
      messages: [{ to: 'batel@example.org', items: [{ kind: 'job' }] }], decisions: [{ outcome: 'sent' }], developmentMailbox: [{ letter: { to: 'batel@example.org' } }],
    });
    expect(body['attention']).toHaveLength(1);
    expect(body['shown']).toHaveLength(1);
    expect(JSON.stringify(body)).not.toMatch(/secret|digest"|sealed/i);
  });

  it('no table that names people is missing from the export', async () => {
    const named = await app.get(Database).query<{ table: string }>(
      `select distinct table_name as table from information_schema.columns where table_schema = 'public' and column_name in ('candidate_id', 'candidate_ref') order by 1`,
    );
    expect([...named.map(({ table }) => table), 'candidate'].sort()).toEqual(Object.keys(EXPORTED_TABLES).sort());
  });
});
