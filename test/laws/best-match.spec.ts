/** The best match wins the last slot, not the first programme that asks; what gives way waits for the next digest. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ContactRules } from '#lib/vocabulary';
import { PlanBucketStep } from '../../src/pipeline/planning/plan-bucket.step.js';
import { PlanWriter } from '../../src/pipeline/planning/plan.writer.js';
import { SendBucketStep } from '../../src/pipeline/sending/send-bucket.step.js';
import { Database } from '../../src/platform/database/database.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { ContentRepository } from '../../src/records/content/content.repository.js';
import { MessageRepository } from '../../src/records/message/message.repository.js';
import { OutreachRepository } from '../../src/records/outreach/outreach.repository.js';
import { accounted, agreed, backendPerson, bring, openBackendJobs, request, summaryOf } from '../pipeline/digest.fixture.js';
import { startApp, TUESDAY_MORNING, type TestApp } from '../support/app.js';
import { agreeingPeople } from './claimed.fixture.js';

const HOUR = 3_600_000;

describe('two programmes planned before either sends', () => {
  let kesher: TestApp;
  let serial = 0;
  let person = '';
  let bucket = 0;
  let jobs: { id: string; cluster: string }[] = [];

  beforeAll(async () => {
    kesher = await startApp({ role: 'worker', idle: true, environment: { ORGANISATION_CAPS: '2/day,sms:1/month' } });
    await openBackendJobs(kesher, 9);
    jobs = await kesher.get(Database).query(`select id, cluster_id as cluster from job order by external_id`);
  });

  afterAll(() => kesher.stop());

  beforeEach(() => {
    kesher.clock.set(TUESDAY_MORNING);
  });

  async function meet(contactRules: ContactRules): Promise<void> {
    [person = ''] = await agreeingPeople(kesher, `best${String((serial += 1))}`, 1, { quietHours: { from: '03:00', to: '03:00' }, ...contactRules });
    bucket = parseInt(person.slice(-2), 16);
  }

  /** A run of a programme of its own that has one job for the person. */
  async function plan(score: number, job: number, { channel = 'email', after = 0 }: { channel?: 'email' | 'sms'; after?: number } = {}): Promise<string> {
    const runId = await request(kesher, `programme ${String((serial += 1))}`, { channels: [channel] });
    const outreach = kesher.get(OutreachRepository);
    await outreach.cut(runId);
    const { id: thingId = '', cluster: clusterId = '' } = jobs[job] ?? {};
    const notBefore = new Date(kesher.clock.now().getTime() + after);
    await kesher.get(PlanWriter).write(await outreach.get(runId), bucket, [{ candidateId: person, plan: {
      outcome: 'planned', reason: null, until: null, detail: { preferenceVersion: null, checked: [], tried: [] },
      message: { channel, purpose: 'jobs', notBefore, meantFor: notBefore, items: [{ kind: 'job', thingId, clusterId, score, reasons: [], unknowns: [] }] },
    } }]);
    await kesher.get(Database).query(`update outreach_run_bucket set status = 'done' where run_id = $1`, [runId]);
    await outreach.finishBucket(runId, bucket);
    return runId;
  }

  const send = () => kesher.get(SendBucketStep).run({ bucket });

  async function decided(...runIds: string[]): Promise<string[]> {
    const rows = await kesher.get(Database).query<{ run_id: string; outcome: string; reason: string | null; until: Date | null; status: string | null }>(
      `select d.run_id, d.outcome, d.reason, d.until, m.status from decision d left join message m on m.id = d.message_id where d.candidate_id = $1`, [person]);
    return runIds.map((runId) => {
      const row = rows.find(({ run_id }) => run_id === runId);
      const hours = row?.until ? ` for ${String((row.until.getTime() - TUESDAY_MORNING.getTime()) / HOUR)} h` : '';
      return `${row?.outcome ?? 'undecided'}${row?.reason ? ` ${row.reason}${hours}` : ''}, ${row?.status ?? 'no message'}`;
    });
  }

  it.each([['first', 0.9, 0.4], ['second', 0.4, 0.9]] as const)('gives the one slot to the better match when it is planned %s', async (_, first, second) => {
    await meet({ frequency: { max: 1, per: 'week' } });
    const [one, other] = [await plan(first, 0), await plan(second, 1)];
    await send();
    const [winner, loser] = first > second ? [one, other] : [other, one];
    expect(await decided(winner, loser)).toEqual(['sent, accepted', first > second ? 'held frequency_cap for 168 h, no message' : 'held frequency_cap for 168 h, cancelled']);
    // What gave way was never shown: a later digest brings it.
    const shown = await kesher.get(Database).query(`select cluster_id from shown where candidate_id = $1`, [person]);
    expect(shown).toEqual([{ cluster_id: jobs[first > second ? 0 : 1]?.cluster }]);
    kesher.clock.advance(168 * HOUR);
    const later = await plan(0.4, first > second ? 1 : 0);
    await send();
    expect(await decided(later)).toEqual(['sent, accepted']);
  });

  it('leaves the first of two equals in its place', async () => {
    await meet({ frequency: { max: 1, per: 'week' } });
    const runs = [await plan(0.7, 0), await plan(0.7, 1)];
    await send();
    expect(await decided(...runs)).toEqual(['sent, accepted', 'held frequency_cap for 168 h, no message']);
  });

  it('never takes back what has left', async () => {
    await meet({ frequency: { max: 1, per: 'week' } });
    const first = await plan(0.3, 0);
    await send();
    const better = await plan(0.9, 1);
    expect(await decided(first, better)).toEqual(['sent, accepted', 'held frequency_cap for 168 h, no message']);
  });

  it('keeps the best of several, however many wait', async () => {
    await meet({ frequency: { max: 2, per: 'week' } });
    const runs: string[] = [];
    for (const [job, score] of [0.5, 0.8, 0.3, 0.9, 0.6].entries()) runs.push(await plan(score, job));
    await send();
    expect(await decided(...runs)).toEqual([
      'held frequency_cap for 168 h, cancelled', 'sent, accepted', 'held frequency_cap for 168 h, no message', 'sent, accepted', 'held frequency_cap for 168 h, no message',
    ]);
  });

  it('counts the organisation\'s caps, also those of one channel, and names them', async () => {
    await meet({ frequency: { max: 9, per: 'week' } });
    const runs = [await plan(0.5, 0, { channel: 'sms' }), await plan(0.8, 1, { channel: 'sms' }), await plan(0.3, 2), await plan(0.4, 3)];
    await send();
    expect(await decided(...runs)).toEqual(['held organisation_limit for 720 h, cancelled', 'sent, accepted', 'held organisation_limit for 24 h, cancelled', 'sent, accepted']);
  });

  it('lets messages of different days stand side by side', async () => {
    await meet({ frequency: { max: 1, per: 'day' } });
    const runs = [await plan(0.5, 0, { after: 40 * 24 * HOUR }), await plan(0.8, 1)];
    await send();
    expect(await decided(...runs)).toEqual(['planned, planned', 'sent, accepted']);
  });

  it('settles what waits anew when the person meanwhile allows less', async () => {
    await meet({ frequency: { max: 3, per: 'week' } });
    const runs = [await plan(0.5, 0), await plan(0.8, 1)];
    await kesher.get(CandidateRepository).setContactRules(person, { quietHours: { from: '03:00', to: '03:00' }, frequency: { max: 1, per: 'week' } }, 'person');
    runs.push(await plan(0.7, 2));
    await send();
    expect(await decided(...runs)).toEqual(['held frequency_cap for 168 h, cancelled', 'sent, accepted', 'held frequency_cap for 168 h, no message']);
  });

  it('holds messages back while another run that is due has not planned their bucket, five minutes at most', async () => {
    await meet({ frequency: { max: 1, per: 'week' } });
    const weak = await plan(0.3, 0);
    const strong = await request(kesher, 'slow to plan');
    const messages = kesher.get(MessageRepository);
    expect([await messages.claimDue([bucket], 10), await messages.dueBuckets()]).toEqual([[], []]);
    await kesher.get(OutreachRepository).cut(strong);
    await send();
    expect(await decided(weak)).toEqual(['planned, planned']);
    kesher.clock.advance(5 * 60_000);
    expect(await messages.dueBuckets()).toEqual([bucket]);
    await send();
    expect(await decided(weak)).toEqual(['sent, accepted']);
    await kesher.get(PlanBucketStep).run({ runId: strong, bucket });
  });
});

describe('programmes that start at the same moment, with workers of their own pace', () => {
  const PEOPLE = 60;

  it.each([['a story', 'roles'], ['roles', 'a story']])('write %s first, and everybody gets the roles', async (first) => {
    const kesher = await startApp({ role: 'worker' });
    try {
      await kesher.get(ContentRepository).put({ topics: ['backend'], roleFamilies: [], versions: { en: { title: 'How we ship', url: 'https://example.org/a' } } });
      await openBackendJobs(kesher, 3);
      await bring(kesher, Array.from({ length: PEOPLE }, (_, at) => backendPerson(`p-${String(at)}`, {
        consents: [agreed('email'), agreed('email', 'content')],
        preferences: { roles: ['Backend engineer'], topics: ['backend'], statedAt: '2026-03-02T10:00:00Z' },
      })));
      const asks = [() => request(kesher, 'stories', { kind: 'content' }), () => request(kesher, 'roles', { kind: 'alert' })];
      const runs: string[] = [];
      for (const ask of first === 'roles' ? asks.reverse() : asks) runs.push(await ask());
      await kesher.runUntilIdle();
      const [roles, stories] = await Promise.all((first === 'roles' ? runs : runs.reverse()).map((runId) => summaryOf(kesher, runId)));
      expect(roles).toMatchObject({ considered: PEOPLE, sent: PEOPLE });
      expect(stories).toMatchObject({ considered: PEOPLE, sent: 0, held: { frequency_cap: PEOPLE } });
      for (const summary of [roles, stories]) expect(summary && accounted(summary)).toBe(PEOPLE);
    } finally {
      await kesher.stop();
    }
  });
});
