/** Any past decision judged again from what was on record then (T-53), until its person leaves. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { PersonReaction } from '../../src/records/person-reaction.js';
import { PreferenceRepository } from '../../src/records/preference/preference.repository.js';
import { JobIntake } from '../../src/records/job-intake.js';
import { JobRepository } from '../../src/records/job/job.repository.js';
import { startApp, type TestApp } from '../support/app.js';
import { backendPerson, bring, digest, HAIFA, openBackendJobs } from '../pipeline/digest.fixture.js';

interface Replay {
  readonly decisionId: string;
  readonly ruleVersion: { readonly then: string; readonly now: string; readonly same: boolean };
  readonly reproduced: boolean | null;
  readonly inputs: { readonly stated: unknown; readonly learned: unknown };
  readonly items: readonly { readonly title: string; readonly then: { readonly score: number; readonly reasons: readonly unknown[] }; readonly now: { readonly score: number; readonly match: boolean } | null; readonly differs: readonly string[] }[];
}

let kesher: TestApp;
let candidateId = '';
let messageId = '';

const replayed = async (path: string) => {
  const { status, body } = await kesher.call('GET', `/v1/${path}/replay`);
  return { status, body: body as Replay };
};

beforeAll(async () => {
  kesher = await startApp();
  await openBackendJobs(kesher, 3);
  await bring(kesher, [backendPerson('dana')]);
  candidateId = (await kesher.get(Database).one<{ id: string }>(`select id from candidate where external_id = 'dana'`))?.id ?? '';
  const job = await kesher.get(JobRepository).findByExternalId('b-0');
  await kesher.get(PersonReaction).record({ candidateId, type: 'click', jobId: job?.id ?? null, clusterId: job?.clusterId ?? null, messageId: null, source: 'test' });
  await digest(kesher);
  messageId = (await kesher.get(Database).one<{ id: string }>(`select id from message where candidate_id = $1`, [candidateId]))?.id ?? '';
});
afterAll(() => kesher.stop());

it('comes out the same, by message and by decision, with what was learned and how old the statement was', async () => {
  const { status, body } = await replayed(`messages/${messageId}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ reproduced: true, ruleVersion: { same: true }, inputs: { stated: { roles: ['Backend engineer'] }, learned: { leanings: { 'family:backend-engineering': { opened: 0.1 } } } } });
  expect(body.items).toHaveLength(3);
  for (const item of body.items) expect(item.now).toMatchObject({ match: true, score: item.then.score });
  expect((await replayed(`decisions/${body.decisionId}`)).body).toEqual(body);
});

it('comes out the same after the posting, the statement and the taste have moved on', async () => {
  const before = (await replayed(`messages/${messageId}`)).body;
  for (const title of ['Senior Sales Manager', 'Registered Nurse']) {
    await kesher.get(JobIntake).bring([{ externalId: 'b-0', source: 'test', title, company: 'Acme 0', places: [HAIFA], hints: { locationText: [], title, descriptionText: '', metadata: {} } }], null);
    await kesher.get(PreferenceRepository).state([{ candidateId, stated: { roles: [title] } }], 'person');
  }
  await kesher.get(PreferenceRepository).confirm(candidateId, ['roles']);
  await kesher.get(PersonReaction).clear(candidateId);
  kesher.clock.advance(40 * 86_400_000);
  expect((await replayed(`messages/${messageId}`)).body).toEqual(before);
  expect(before.items.map(({ title }) => title)).toEqual(Array.from({ length: 3 }, () => 'Senior Backend Engineer'));
});

it('says what differs, and that the rules have changed since', async () => {
  await kesher.get(Database).query(`update message_item set score = 0.123 where message_id = $1 and position = 1`, [messageId]);
  await kesher.get(Database).query(`update decision set rule_version = 'matcher-0+learner-0+pacing-0' where message_id = $1`, [messageId]);
  const { body } = await replayed(`messages/${messageId}`);
  expect(body).toMatchObject({ reproduced: false, ruleVersion: { then: 'matcher-0+learner-0', same: false } });
  expect(body.items.map(({ differs }) => differs)).toEqual([[], ['score'], []]);
});

it('is known to nobody once the person has left, and neither is what they had stated', async () => {
  const { decisionId } = (await replayed(`messages/${messageId}`)).body;
  await kesher.get(PersonDeparture).erase(candidateId);
  expect((await replayed(`messages/${messageId}`)).status).toBe(404);
  expect((await replayed(`decisions/${decisionId}`)).status).toBe(404);
  expect((await replayed('decisions/999999')).status).toBe(404);
  const left = await kesher.get(Database).one<{ text: string }>(
    `select coalesce((select jsonb_agg(d.detail) from decision d where d.candidate_id = $1)::text, '') || coalesce((select jsonb_agg(to_jsonb(i)) from message_item i where i.message_id = $2)::text, '')
       || coalesce((select jsonb_agg(h.stated) from preference_history h where h.candidate_id = $1)::text, '') as text`, [candidateId, messageId]);
  expect(left?.text).not.toMatch(/Backend engineer|Haifa|leanings/);
});
