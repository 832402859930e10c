/** Two people who change one record at the same moment: what either says holds, whoever comes second. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { ContentRepository } from '../../src/records/content/content.repository.js';
import { ImportRepository } from '../../src/records/import/import.repository.js';
import { JobIntake } from '../../src/records/job-intake.js';
import { JobRepository } from '../../src/records/job/job.repository.js';
import { PersonReply } from '../../src/records/person-reply.js';
import { ProgrammeRepository } from '../../src/records/programme/programme.repository.js';
import { agreed, backendPerson, bring, HAIFA, programmeId } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { meanwhile } from '../support/meanwhile.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
});
afterAll(() => kesher.stop());

it('leaves a programme switched off that somebody else was editing', async () => {
  const id = await programmeId(kesher, 'off while edited');
  const programmes = kesher.get(ProgrammeRepository);
  await meanwhile(kesher, /from "programme"/i, () => programmes.change(id, { maxItems: 3 }), () => kesher.call('PATCH', `/v1/programmes/${id}`, { active: false }));
  expect(await programmes.get(id)).toMatchObject({ active: false, maxItems: 3 });
});

it('keeps both of two changes to a story', async () => {
  const stories = kesher.get(ContentRepository);
  const { content: { id } } = await stories.put({ topics: ['before'], versions: { en: { title: 'A story', summary: 'Of it', url: 'https://example.org/a' } } });
  const expiresAt = new Date('2027-01-01T00:00:00Z');
  await meanwhile(kesher, /from "content"/i, () => stories.change(id, { topics: ['after'] }), () => kesher.call('PATCH', `/v1/content/${id}`, { expiresAt: expiresAt.toISOString() }));
  expect(await stories.get(id)).toMatchObject({ topics: ['after'], expiresAt });
});

const offer = (source: string, externalId: string) => ({
  externalId, source, title: 'Senior Baker', company: 'Bread & Co', places: [HAIFA], description: 'Bread at night, and rolls in the morning, for the whole town.',
  hints: { locationText: [], title: 'Senior Baker', descriptionText: '', metadata: {} },
});

it('knows one offer that two feeds bring at once for one, so that nobody is told it twice', async () => {
  const [intake, jobs] = [kesher.get(JobIntake), kesher.get(JobRepository)];
  await meanwhile(kesher, /cluster_key = any/, () => intake.bring([offer('feed', 'bread-1')], null), () => intake.bring([offer('board', 'bread-2')], null));
  expect((await jobs.findByExternalId('bread-2'))?.clusterId).toBe((await jobs.findByExternalId('bread-1'))?.clusterId);
});

it('closes a job that is being changed without either getting in the way of the other', async () => {
  const [intake, jobs] = [kesher.get(JobIntake), kesher.get(JobRepository)];
  const [made] = await intake.bring([offer('feed', 'closing')], null);
  const changed = { ...offer('feed', 'closing'), company: 'Bread & Sons' };
  await meanwhile(kesher, /from catalogue for no key update/, () => intake.bring([changed], null), () => jobs.close(made?.jobId ?? ''));
  expect(await jobs.findByExternalId('closing')).toMatchObject({ status: 'closed', company: 'Bread & Sons' });
});

it('keeps both of two changes to a job, and closed what somebody closes while it is changed', async () => {
  const [made] = await kesher.get(JobIntake).bring([offer('feed', 'twice-changed')], null);
  const path = `/v1/jobs/${made?.jobId ?? ''}`;
  await meanwhile(kesher, /from "job"/i, () => kesher.call('PATCH', path, { title: 'Head Baker' }), () => kesher.call('PATCH', path, { salary: { min: 40, currency: 'ILS', period: 'hour' } }));
  expect((await kesher.call('GET', path)).body).toMatchObject({ title: 'Head Baker', salary: { min: 40 } });
  await meanwhile(kesher, /from "job"/i, () => kesher.call('PATCH', path, { title: 'Chief Baker' }), () => kesher.call('POST', `${path}/close`));
  expect((await kesher.call('GET', path)).body).toMatchObject({ title: 'Chief Baker', status: 'closed' });
});

it('lets the later of two imports of a feed have the last word, though the earlier one looked before it and writes after it', async () => {
  const [intake, jobs, imports] = [kesher.get(JobIntake), kesher.get(JobRepository), kesher.get(ImportRepository)];
  const begun = async (): Promise<string> => {
    kesher.clock.advance(1_000);
    return imports.begin({ kind: 'jobs', format: 'greenhouse', options: {}, url: null });
  };
  const [first, earlier, later] = [await begun(), await begun(), await begun()];
  const titled = (title: string) => ({ ...offer('raced', 'one'), title });
  await intake.bring([titled('Baker')], first);
  await meanwhile(kesher, /as "isOvertaken"/, () => intake.bring([titled('Night Baker')], earlier), () => intake.bring([titled('Day Baker')], later));
  expect(await jobs.findByExternalId('one')).toMatchObject({ title: 'Day Baker', seenIn: later, status: 'open' });
  expect(await jobs.closeUnseen([{ source: 'raced', company: 'Bread & Co' }], later)).toBe(0);
});

it('takes one new person that two requests bring at once, also under an Idempotency-Key', async () => {
  const record = backendPerson('brought-twice');
  const ours = await meanwhile(kesher, /from unnest\(\$1::text\[\], \$2::bytea\[\]\) as a/, () => kesher.call('POST', '/v1/candidates', { ...record, stage: 'lead' }, { 'idempotency-key': 'twice' }), () => kesher.call('POST', '/v1/candidates', record));
  expect([ours.status, (ours.body as { stage?: string }).stage]).toEqual([200, 'lead']);
});

it('hears STOP from a number for whoever has it when that is written down', async () => {
  const number = '+972502345671';
  const [before, after] = (await bring(kesher, [backendPerson('stop-before', { phones: [number] }), backendPerson('stop-after', { consents: [agreed('sms')] })]))
    .map((outcome) => (outcome.outcome === 'rejected' ? '' : outcome.candidateId));
  await meanwhile(kesher, /join contact_point p on/, () => kesher.get(PersonReply).stop([number], 'sms'), async () => {
    await kesher.call('PATCH', `/v1/candidates/${before ?? ''}`, { phones: null });
    await kesher.call('PATCH', `/v1/candidates/${after ?? ''}`, { phones: [number] });
  });
  expect((await kesher.get(ConsentLedger).inForce(after ?? '')).filter(({ granted }) => granted)).toEqual([]);
});
