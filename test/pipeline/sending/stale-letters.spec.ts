/** What became untrue between writing a letter and the gate: under the person's lock it is seen, and the letter is written anew or not at all. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Ids } from '../../../src/platform/clock/ids.js';
import { Database } from '../../../src/platform/database/database.js';
import { OneMessage } from '../../../src/pipeline/sending/one-message.js';
import { Preparation, type Prepared } from '../../../src/pipeline/sending/preparation.js';
import { ContentRepository } from '../../../src/records/content/content.repository.js';
import { MessageRepository, type PlannedItem } from '../../../src/records/message/message.repository.js';
import { JobRepository } from '../../../src/records/job/job.repository.js';
import { JobIntake } from '../../../src/records/job-intake.js';
import { OutreachRepository } from '../../../src/records/outreach/outreach.repository.js';
import { PreferenceRepository } from '../../../src/records/preference/preference.repository.js';
import { ReactionRepository } from '../../../src/records/reaction/reaction.repository.js';
import { TUESDAY_MORNING } from '../../support/app.js';
import { agreed, backendPerson, bring, HAIFA, openBackendJobs } from '../digest.fixture.js';
import { after, fateOf, type Letter, type Post, quietPost } from './one-letter.fixture.js';

let post: Post;
let letter: Letter;
let storyId: string;
let count = 0;
const [FIRST, SECOND] = ['b-0', 'b-1'];

beforeAll(async () => {
  post = await quietPost();
  await openBackendJobs(post.kesher, 1, 1);
  const { content } = await post.kesher.get(ContentRepository).put({ externalId: 's-1', versions: { en: { title: 'How we work', url: 'https://example.org/how' } } });
  storyId = content.id;
});

afterAll(() => post.stop());

const jobOf = async (externalId: string): Promise<{ id: string; cluster: string; version: number }> => {
  const job = await post.kesher.get(Database).one<{ id: string; cluster: string; version: number }>(`select id, cluster_id as cluster, version from job where external_id = $1`, [externalId]);
  if (!job) throw new Error('no such job');
  return job;
};

/** A letter about two jobs and a story to somebody new, claimed and read, not yet at the carrier. */
async function written(): Promise<Prepared> {
  const { kesher } = post;
  const [outcome] = await bring(kesher, [backendPerson(letter.address.split('@')[0] ?? '', { consents: [agreed('email'), agreed('email', 'content')] })]);
  if (!outcome || outcome.outcome === 'rejected') throw new Error('not brought');
  const about = (kind: PlannedItem['kind'], thingId: string, clusterId: string): PlannedItem => ({ kind, thingId, clusterId, score: 0.9, reasons: [], unknowns: [] });
  const [first, second] = [await jobOf(FIRST), await jobOf(SECOND)];
  const now = kesher.clock.now();
  await kesher.get(MessageRepository).plan([{
    id: letter.id, candidateId: outcome.candidateId, programmeId: null, runId: null, dedupeKey: 'stale', channel: 'email', purpose: 'jobs', notBefore: now,
    expiresAt: new Date(now.getTime() + 12 * 3_600_000), items: [about('job', first.id, first.cluster), about('job', second.id, second.cluster), about('story', storyId, storyId)],
  }]);
  await kesher.get(OutreachRepository).decide([{
    runId: null, programmeId: null, candidateId: outcome.candidateId, outcome: 'planned', reason: null, until: null, messageId: letter.id, ruleVersion: 'test',
    detail: { preferenceVersion: 1, judged: { versions: { [first.id]: first.version, [second.id]: second.version } } },
  }]);
  const { bucket, candidateId } = await kesher.get(MessageRepository).get(letter.id);
  letter = { ...letter, bucket, candidateId };
  const claimed = (await kesher.get(MessageRepository).claimDue([bucket], 100)).filter(({ id }) => id === letter.id);
  const [prepared] = await kesher.get(Preparation).of(claimed);
  if (!prepared) throw new Error('not prepared');
  return prepared;
}

beforeEach(async () => {
  post.kesher.clock.set(TUESDAY_MORNING);
  await openBackendJobs(post.kesher, 2);
  await post.kesher.get(Database).query(`update job set status = 'open', closes_at = null, cluster_id = id`);
  await post.kesher.get(Database).query(`update content set expires_at = null`);
  count += 1;
  letter = { id: post.kesher.get(Ids).next(), candidateId: '', bucket: -1, address: `stale-${String(count)}@example.org` };
});

const told = (): string => post.sink.received.findLast(({ to }) => to.includes(letter.address))?.raw ?? '';

const CHANGES: readonly [string, () => Promise<unknown>][] = [
  ['a job closed', async () => post.kesher.get(Database).query(`update job set status = 'closed' where external_id = $1`, [SECOND])],
  ['the day came on which it said it closes', async () => post.kesher.get(Database).query(`update job set closes_at = $2 where external_id = $1`, [SECOND, post.kesher.clock.now()])],
  ['another message showed it', async () => {
    const other = post.kesher.get(Ids).next();
    await post.kesher.get(Database).query(`insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at) values ($1, 'job', $2, $3, $4, $5)`,
      [letter.candidateId, (await jobOf(SECOND)).cluster, letter.bucket, other, post.kesher.clock.now()]);
  }],
  ['they applied for it', async () => {
    const { id, cluster } = await jobOf(SECOND);
    await post.kesher.get(ReactionRepository).record({ candidateId: letter.candidateId, type: 'applied', jobId: id, clusterId: cluster, messageId: null, source: 'test' });
  }],
  ['they refused its employer', async () => post.kesher.get(PreferenceRepository).state([{ candidateId: letter.candidateId, stated: { roles: ['Backend engineer'], refuse: { companies: ['Globex 1'] } } }], 'person')],
  ['its posting became another job', async () => post.kesher.get(JobIntake).bring([{
    externalId: SECOND, source: 'test', title: 'Registered nurse', company: 'Globex 1', places: [], hints: { locationText: [], title: 'Registered nurse', descriptionText: '', metadata: {} },
  }], null)],
  ['its posting became one that another message showed', async () => {
    const words = { title: 'Principal Backend Engineer', company: 'Globex 1', places: [HAIFA], description: 'You lead the engineers of the whole house.', hints: { locationText: [], title: '', descriptionText: '', metadata: {} } };
    await post.kesher.get(JobIntake).bring([{ ...words, externalId: 'twin', source: 'elsewhere' }], null);
    await post.kesher.get(Database).query(`insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at) values ($1, 'job', $2, $3, $4, $5)`,
      [letter.candidateId, (await jobOf('twin')).cluster, letter.bucket, post.kesher.get(Ids).next(), post.kesher.clock.now()]);
    await post.kesher.get(JobIntake).bring([{ ...words, externalId: SECOND, source: 'test' }], null);
  }],
  ['both its postings became one offer', async () => {
    const { posting } = await post.kesher.get(JobRepository).get((await jobOf(FIRST)).id);
    await post.kesher.get(JobIntake).bring([{ ...posting, externalId: SECOND, hints: { locationText: [], title: posting.title, descriptionText: '', metadata: {} } }], null);
  }],
  ['a story ended', async () => post.kesher.get(Database).query(`update content set expires_at = $1`, [post.kesher.clock.now()])],
  ['they no longer want stories', async () => post.kesher.get(Database).query(`update consent set granted = false where purpose = 'content' and candidate_id = $1`, [letter.candidateId])],
];

it.each(CHANGES)('%s after the letter was written: that letter does not leave, the next one says nothing of it', async (_, change) => {
  const prepared = await written();
  await change();
  await post.kesher.get(OneMessage).send(prepared);
  expect(await fateOf(post, letter)).toMatchObject({ status: 'planned', error: 'recompose', slots: 0, shown: 0, arrived: 0 });
  await after(post, 1_000, letter);
  expect(await fateOf(post, letter)).toMatchObject({ status: 'accepted', arrived: 1, slots: 1, shown: 2 });
  expect(told()).toContain('Acme');
});

it('an address that went bad after the letter was written gets no letter', async () => {
  const prepared = await written();
  await post.kesher.get(Database).query(`update contact_point set state = 'bad' where candidate_id = $1`, [letter.candidateId]);
  await post.kesher.get(OneMessage).send(prepared);
  expect(await fateOf(post, letter)).toMatchObject({ status: 'cancelled', error: 'no_channel', slots: 0, shown: 0, arrived: 0 });
});

it('a letter of which everything is still true leaves as it was written', async () => {
  const prepared = await written();
  await post.kesher.get(OneMessage).send(prepared);
  expect(await fateOf(post, letter)).toMatchObject({ status: 'accepted', arrived: 1, slots: 1, shown: 3 });
});
