/** Postings on their way in: an unchanged one costs a comparison, the last word of one call counts. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RawJob } from '#lib/normaliser';
import { Database } from '../../src/platform/database/database.js';
import { JobIntake } from '../../src/records/job-intake.js';
import { JobRepository } from '../../src/records/job/job.repository.js';
import { ReactionRepository } from '../../src/records/reaction/reaction.repository.js';
import { PeopleView } from '../../src/records/views/people.view.js';
import { agreeingPeople } from '../laws/claimed.fixture.js';
import { startApp, type TestApp } from '../support/app.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
});
afterAll(() => kesher.stop());

const raw = (externalId: string, title: string, more: Partial<RawJob> = {}): RawJob => ({
  externalId, source: 'unit', title, company: 'Acme', hints: { locationText: [], title, descriptionText: '', metadata: {} }, ...more,
});

it('writes nothing for a posting that is as it was', async () => {
  const intake = kesher.get(JobIntake);
  const database = kesher.get(Database);
  await intake.bring([raw('1', 'אחות מוסמכת'), raw('2', 'پرستار')], null);
  const before = await database.query(`select xmin::text, version from job order by id`);
  expect((await intake.bring([raw('1', 'אחות מוסמכת'), raw('2', 'پرستار')], null)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(await database.query(`select xmin::text, version from job order by id`)).toEqual(before);
});

it('keeps the last of two postings with one id', async () => {
  const outcomes = await kesher.get(JobIntake).bring([raw('twice', 'Cook'), raw('twice', 'Chef')], null);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'updated']);
  expect((await kesher.get(JobRepository).findByExternalId('twice'))?.title).toBe('Chef');
});

it('opens a closed posting that is brought again, changed or not', async () => {
  const [intake, jobs] = [kesher.get(JobIntake), kesher.get(JobRepository)];
  const [made] = await intake.bring([raw('back', 'Baker')], null);
  for (const title of ['Baker', 'Head Baker']) {
    await jobs.close(made?.jobId ?? '');
    expect((await intake.bring([raw('back', title)], null))[0]?.outcome).toBe('updated');
    expect((await jobs.get(made?.jobId ?? '')).status).toBe('open');
  }
});

it('leaves what a posting does not say unsaid', async () => {
  const [made] = await kesher.get(JobIntake).bring([raw('terse', 'Nurse')], null);
  const { posting, recognised } = await kesher.get(JobRepository).get(made?.jobId ?? '');
  expect([Object.keys(posting).sort(), recognised]).toEqual([['company', 'externalId', 'source', 'title'], []]);
});

it('reads ahead only what is not on file as it is', async () => {
  const intake = kesher.get(JobIntake);
  const postings = ['Cook', 'Waiter', 'Barista'].map((title) => raw(`ahead-${title}`, title));
  await intake.bring(postings.slice(0, 2), null);
  const ahead = await intake.readAhead([raw('ahead-Cook', 'Cook'), raw('ahead-Waiter', 'Head waiter'), raw('ahead-Barista', 'Barista')].map((posting) => intake.prepare(posting)));
  expect(ahead.map(({ read }) => read?.posting.title ?? null)).toEqual([null, 'Head waiter', 'Barista']);
});

it('writes what is true when its turn comes, whatever was on file when it was read ahead', async () => {
  const intake = kesher.get(JobIntake);
  const ahead = async (title: string) => intake.readAhead([intake.prepare(raw('overtaken', title))]);
  await intake.bring([raw('overtaken', 'Tailor')], null);
  const [unchangedThen, changedThen] = [await ahead('Tailor'), await ahead('Master tailor')];
  await intake.bring([raw('overtaken', 'Master tailor')], null);
  expect((await intake.write(changedThen, null)).map(({ outcome }) => outcome)).toEqual(['unchanged']);
  expect((await intake.write(unchangedThen, null)).map(({ outcome }) => outcome)).toEqual(['updated']);
  expect((await kesher.get(JobRepository).findByExternalId('overtaken'))?.title).toBe('Tailor');
});

it('has what people know of a posting go with it when it becomes another offer', async () => {
  const [intake, database] = [kesher.get(JobIntake), kesher.get(Database)];
  const words = (title: string, description: string) => ({ company: 'Acme', title, description });
  const [first, other] = [words('Gardener', 'Roses and lawns around the old house.'), words('Head Gardener', 'You lead those who keep the park in order.')];
  const outcomes = await intake.bring([raw('moves', first.title, first), raw('stays', other.title, other)], null);
  const [moves = '', stays = ''] = outcomes.map(({ jobId }) => jobId);
  const [told, applied] = await agreeingPeople(kesher, 'gardeners', 2);
  const clusterOf = async (id: string) => (await kesher.get(JobRepository).get(id)).clusterId;
  const [before, into] = [await clusterOf(moves), await clusterOf(stays)];
  await database.query(`insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at) values ($1, 'job', $2, 0, $1, now())`, [told, before]);
  await kesher.get(ReactionRepository).record({ candidateId: applied ?? '', type: 'applied', jobId: moves, clusterId: before, messageId: null, source: 'test' });
  await intake.bring([raw('moves', other.title, other)], null);
  expect(await clusterOf(moves)).toBe(into);
  const knows = async (id: string | undefined) => {
    const person = await kesher.get(PeopleView).one(id ?? '');
    return [person?.shown.has(`job:${into}`), person?.settled.has(into)];
  };
  expect([await knows(told), await knows(applied)]).toEqual([[true, false], [false, true]]);
});
