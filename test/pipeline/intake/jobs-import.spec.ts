/** Feeds and files of jobs: what opens, changes, closes and comes back, and what counts as one offer. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.js';
import { bring, ndjson, type Outcome, rows } from './intake.fixture.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp();
});
afterAll(() => kesher.stop());

const posting = (id: string, title: string, text = `We look for a ${title} who likes to work with us.`) => ({
  id, title, company_name: 'Acme', absolute_url: `https://jobs.example.org/${id}`, location: { name: 'Haifa, Israel' }, content: `<p>${text}</p>`, first_published: '2026-11-01T00:00:00Z',
});

const feed = (source: string, ...jobs: unknown[]): Promise<Outcome> =>
  bring(kesher, JSON.stringify({ jobs }), { kind: 'jobs', format: 'greenhouse', options: { source } });

const statusOf = async (source: string): Promise<Record<string, string>> =>
  Object.fromEntries((await rows<{ id: string; status: string }>(kesher, `select external_id as id, status from job where source = $1 order by 1`, [source])).map(({ id, status }) => [id, status]));

const clustersOf = async (source: string): Promise<number> =>
  (await rows<{ n: number }>(kesher, `select count(distinct cluster_id)::int as n from job where source = $1`, [source]))[0]?.n ?? 0;

describe('a feed of an applicant-tracking system', () => {
  it('opens, updates, leaves alone and closes', async () => {
    expect((await feed('gh:1', posting('1', 'Nurse'), posting('2', 'Welder'), posting('3', 'Cook'))).counts).toMatchObject({ read: 3, created: 3, closed: 0 });
    expect((await feed('gh:1', posting('1', 'Nurse'), posting('2', 'Senior Welder'))).counts).toMatchObject({ read: 2, created: 0, updated: 1, unchanged: 1, closed: 1 });
    expect(await statusOf('gh:1')).toEqual({ 1: 'open', 2: 'open', 3: 'closed' });
  });

  it('does not touch a posting that is as it was, beyond noting that it is still there', async () => {
    const before = await rows(kesher, `select version, updated_at from job where source = 'gh:1' and external_id = '1'`);
    await feed('gh:1', posting('1', 'Nurse'), posting('2', 'Senior Welder'));
    expect(await rows(kesher, `select version, updated_at from job where source = 'gh:1' and external_id = '1'`)).toEqual(before);
  });

  it('opens a posting again that comes back', async () => {
    expect((await feed('gh:1', posting('1', 'Nurse'), posting('3', 'Cook'))).counts).toMatchObject({ updated: 1, unchanged: 1, closed: 1 });
    expect(await statusOf('gh:1')).toEqual({ 1: 'open', 2: 'closed', 3: 'open' });
  });

  it('closes nothing of another feed, nor of another employer', async () => {
    await feed('gh:2', posting('9', 'Nurse'));
    await feed('gh:1', { ...posting('1', 'Nurse'), company_name: 'Other' });
    expect(await statusOf('gh:2')).toEqual({ 9: 'open' });
    expect((await statusOf('gh:1'))['3']).toBe('open');
  });

  it('closes nothing when it breaks off', async () => {
    await feed('gh:3', posting('1', 'Nurse'), posting('2', 'Welder'));
    const whole = JSON.stringify({ jobs: [posting('1', 'Nurse'), posting('2', 'Welder')] });
    const outcome = await bring(kesher, whole.slice(0, -200), { kind: 'jobs', format: 'greenhouse', options: { source: 'gh:3' } });
    expect(outcome.rejects.map(({ code }) => code)).toEqual(['truncated']);
    expect(outcome.counts).toMatchObject({ read: 1, unchanged: 1, closed: 0 });
    expect(await statusOf('gh:3')).toEqual({ 1: 'open', 2: 'open' });
  });

  it('keeps a posting it could not use and closes the ones that left', async () => {
    await feed('gh:4', posting('1', 'Nurse'), posting('2', 'Welder'), posting('3', 'Cook'));
    const outcome = await feed('gh:4', posting('1', 'Nurse'), { ...posting('2', 'Welder'), title: 'x'.repeat(301) });
    expect(outcome.rejects).toMatchObject([{ line: 2, field: 'title', code: 'too_long' }]);
    expect(outcome.counts).toMatchObject({ read: 2, unchanged: 1, rejected: 1, closed: 1 });
    expect(await statusOf('gh:4')).toEqual({ 1: 'open', 2: 'open', 3: 'closed' });
  });

  it('closes nothing when a posting does not even say which one it is', async () => {
    await feed('gh:5', posting('1', 'Nurse'), posting('2', 'Welder'));
    expect((await feed('gh:5', posting('1', 'Nurse'), { title: 'Nameless' })).counts).toMatchObject({ rejected: 1, closed: 0 });
    expect(await statusOf('gh:5')).toEqual({ 1: 'open', 2: 'open' });
  });
});

describe('a file of our own format', () => {
  const line = (externalId: string, title: string) => ({ externalId, source: 'own', title, company: 'Acme' });

  it('is a part of the catalogue unless it says it is all', async () => {
    await bring(kesher, ndjson([line('1', 'Nurse'), line('2', 'Welder')]), { kind: 'jobs' });
    expect((await bring(kesher, ndjson([line('1', 'Nurse')]), { kind: 'jobs' })).counts).toMatchObject({ unchanged: 1, closed: 0 });
    expect((await bring(kesher, ndjson([line('1', 'Nurse')]), { kind: 'jobs', options: { snapshot: 'true' } })).counts).toMatchObject({ unchanged: 1, closed: 1 });
    expect(await statusOf('own')).toEqual({ 1: 'open', 2: 'closed' });
    await bring(kesher, ndjson([line('2', 'Welder')]), { kind: 'jobs' });
    expect(await statusOf('own')).toEqual({ 1: 'open', 2: 'open' });
  });
});

describe('one offer', () => {
  const about = (team: string): string =>
    `The ${team} team builds tools that thousands of people use every day. You will design services, review code, ` +
    `talk with users and keep ${team} running at night and by day. We expect five years of experience, curiosity about ${team}, and kindness.`;

  it('stays one when it is posted again under a new id', async () => {
    await feed('cl:1', posting('a', 'Backend Engineer', about('payments')));
    await feed('cl:1', posting('b', 'Backend Engineer', `${about('payments')} Posted again.`));
    expect(await statusOf('cl:1')).toEqual({ a: 'closed', b: 'open' });
    expect(await clustersOf('cl:1')).toBe(1);
  });

  it('is one in twelve towns', async () => {
    const towns = ['Haifa', 'Eilat', 'Ashdod', 'Berlin', 'Paris', 'London', 'Madrid', 'Rome', 'Vienna', 'Prague', 'Lisbon', 'Dublin'];
    const outcome = await feed('cl:2', ...towns.map((town) => ({ ...posting(town, `Account Executive - ${town}`, `${about('sales')} Based in ${town}.`), location: { name: town } })));
    expect(outcome.counts.created).toBe(12);
    expect(await clustersOf('cl:2')).toBe(1);
  });

  it('is not two roles of one employer, nor one title in two teams', async () => {
    await feed(
      'cl:3', posting('1', 'Data Engineer', about('payments')), posting('2', 'Data Analyst', about('payments')),
      posting('3', 'Data Engineer', 'In the hospital laboratory you look after the pipelines that bring results from the instruments to the physicians, write validation rules, and answer for their audit trail towards the authorities.'),
    );
    expect(await clustersOf('cl:3')).toBe(3);
  });
});
