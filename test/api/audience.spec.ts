/** The recruiter's audience: at every stage exactly whom the rules stop one by one, as of this moment, for a job or a draft of one. */
import { decide, DEFAULT_POLICY } from '#lib/pacing';
import { judge } from '#lib/matcher';
import { comparableJob, comparableWishes, DEFAULT_RATES } from '#lib/normaliser';
import { CHANNELS, type JobPosting, type Reason } from '#lib/vocabulary';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChangesSweep } from '../../src/pipeline/intake/changes.sweep.js';
import { Database } from '../../src/platform/database/database.js';
import { PeopleView } from '../../src/records/views/people.view.js';
import { startApp, type TestApp } from '../support/app.js';
import { asking, NOBODY, type Problem } from './people.fixture.js';

interface Audience {
  readonly pool: number;
  readonly matching: number;
  readonly reachableNow: number;
  readonly stages: readonly { readonly stage: string; readonly remaining: number; readonly removed: readonly { readonly reason: string; readonly count: number }[] }[];
  readonly when: Readonly<Record<string, number>>;
  readonly sample: readonly { readonly candidateId: string; readonly externalId: string | null; readonly score: number; readonly reasons: readonly { readonly rule: string; readonly message: string }[] }[];
  readonly nearMisses: readonly { readonly change: string; readonly to: unknown; readonly wins: number }[];
  readonly jobStatus: string;
  readonly computedInMs: number;
}
interface Made { readonly id: string }

let app: TestApp;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  app = await startApp();
  ask = asking(app);
});
afterAll(() => app.stop());

const removedAt = ({ stages }: Audience): Record<string, number> =>
  Object.fromEntries(stages.flatMap(({ stage, removed }) => removed.map(({ reason, count }) => [`${stage}/${reason}`, count])));

const WELDER = { title: 'Welder', company: 'Forge', places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 }], workMode: 'onsite', employmentType: 'full_time', seniority: 'mid', salary: { min: 50, max: 60, currency: 'ILS', period: 'hour' }, languages: ['he'] };
const GRANTED = [{ channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Yes', source: 'form' }];
let people = 0;
/** Somebody who would take the job at once, but for what is given. */
const welder = async (preferences: object, more: object = {}): Promise<string> => {
  people += 1;
  const { status, body } = await ask<Made>('POST', '/v1/candidates', {
    externalId: `w-${String(people)}`, timeZone: 'Asia/Jerusalem', emails: [`w${String(people)}@example.org`], consents: GRANTED, preferences: { roles: ['Welder'], ...preferences }, ...more,
  });
  expect(status).toBe(201);
  return body.id;
};
const audienceOf = async (draft: object, query = ''): Promise<Audience> => {
  const { status, body } = await ask<Audience>('POST', `/v1/audience${query}`, draft);
  expect([status, body]).toEqual([200, expect.objectContaining({ pool: expect.any(Number) as number })]);
  return body;
};

describe('an audience', () => {
  it('shrinks from the pool to those who can be reached now, everybody counted once', async () => {
    await welder({});
    await welder({ roles: ['Registered nurse'] });
    await ask('POST', '/v1/candidates', { externalId: 'no-wish', emails: ['no-wish@example.org'] });
    await welder({ seniority: { min: 'lead' } });
    await welder({ places: [{ name: 'Eilat', country: 'IL', lat: 29.56, lon: 34.95, radiusKm: 30 }] });
    await welder({ workModes: ['remote'] });
    await welder({ employmentTypes: ['part_time'] });
    await welder({ salaryFloor: { amount: 90, currency: 'ILS', period: 'hour' } });
    await welder({ languages: ['ar'] });
    await welder({ refuse: { companies: ['FORGE Ltd.'] } });
    await welder({}, { consents: [] });
    await welder({}, { emails: [], phones: ['+972501230001'] });
    await welder({}, { contactRules: { pausedUntil: '2026-11-30T00:00:00Z' } });
    await welder({}, { contactRules: { frequency: { max: 0, per: 'week' } } });
    await welder({}, { contactRules: { quietHours: { from: '06:00', to: '12:00' } } });
    await welder({}, { timeZone: 'Pacific/Auckland' });
    const audience = await audienceOf(WELDER);
    expect(removedAt(audience)).toEqual({
      'interest/nothing_stated': 1, 'interest/role': 1, 'seniority/seniority': 1, 'place/place': 1, 'workMode/workMode': 1, 'employmentType/employmentType': 1,
      'salaryFloor/salaryFloor': 1, 'languages/languages': 1, 'refusals/refusedCompany': 1,
      'consent/no_consent': 2, 'pause/paused': 1, 'cap/frequency_cap': 1, 'quiet/quiet_hours': 2,
    });
    expect(audience.stages.map(({ stage, remaining }) => [stage, remaining])).toEqual([
      ['pool', 16], ['interest', 14], ['seniority', 13], ['place', 12], ['workMode', 11], ['employmentType', 10], ['salaryFloor', 9], ['languages', 8], ['refusals', 7],
      ['told', 7], ['consent', 5], ['pause', 4], ['cap', 3], ['quiet', 1],
    ]);
    expect(audience).toMatchObject({ pool: 16, matching: 7, reachableNow: 1, when: { now: 1, within24h: 2, within7d: 1, later: 0, unknown: 0 }, jobStatus: 'draft' });
    expect(audience.computedInMs).toBeGreaterThan(0);
  });

  it('says which single change would win whom', async () => {
    const { nearMisses } = await audienceOf(WELDER);
    expect(nearMisses).toEqual(expect.arrayContaining([
      { change: 'salary', to: { max: 90, currency: 'ILS', period: 'hour' }, wins: 1 }, { change: 'workMode', to: 'remote', wins: 1 },
      { change: 'employmentType', to: 'part_time', wins: 1 }, { change: 'languages', to: [], wins: 1 },
    ]));
    expect(nearMisses.some(({ change }) => change === 'seniority' || change === 'distance')).toBe(false); // two steps, and 350 km
  });

  it('names the best with reasons in the caller\'s language', async () => {
    await welder({ places: [{ name: 'חיפה', country: 'IL', lat: 32.79, lon: 34.99, radiusKm: 10 }], salaryFloor: { amount: 30, currency: 'ILS', period: 'hour' } });
    const { body } = await ask<Audience>('POST', '/v1/audience?sample=3', WELDER, { 'accept-language': 'he' });
    expect(body.sample).toHaveLength(3);
    expect(body.sample.map(({ score }) => score)).toEqual(body.sample.map(({ score }) => score).sort((a, b) => b - a));
    for (const { externalId, reasons } of body.sample) {
      expect(externalId).toMatch(/^w-/);
      expect(reasons[0]).toMatchObject({ rule: 'role', message: expect.stringMatching(/[א-ת]/) as string });
    }
    expect((await audienceOf(WELDER, '?sample=0')).sample).toEqual([]);
  });

  it('of a draft without its employer is that of one whom nobody refused', async () => {
    const of = async (company: string | undefined) => ({ ...await audienceOf({ ...WELDER, company }), computedInMs: 0 });
    expect(await of(undefined)).toEqual(await of('Nobody has heard of it'));
  });

  it('of a stored job is that of its draft, but for those who were told of it or settled it', async () => {
    const { body: job } = await ask<Made>('POST', '/v1/jobs', { ...WELDER, externalId: 'welder-1', source: 'audience' });
    const applied = await welder({});
    await ask('POST', `/v1/candidates/${applied}/events`, { type: 'applied', jobExternalId: 'welder-1', at: '2026-11-23T08:00:00Z' });
    const [stored, draft] = [(await ask<Audience>('GET', `/v1/jobs/${job.id}/audience`)).body, await audienceOf(WELDER)];
    expect([stored.pool, stored.matching, stored.sample, stored.nearMisses, stored.jobStatus]).toEqual([draft.pool, draft.matching, draft.sample, draft.nearMisses, 'open']);
    expect(removedAt(stored)).toEqual({ ...removedAt(draft), 'told/already_applied': 1 });
    expect(stored.reachableNow).toBe(draft.reachableNow - 1);
    await ask('POST', `/v1/jobs/${job.id}/close`);
    expect((await ask<Audience>('GET', `/v1/jobs/${job.id}/audience`)).body.jobStatus).toBe('closed');
  });
});

describe('the scores of a sample', () => {
  const LOCKSMITH = { title: 'Locksmith', company: 'Keys', workMode: 'onsite', places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 }] };

  it('are those of the people\'s own matches: old soft wishes weigh less, and what was learned counts', async () => {
    const wishes = { roles: ['Locksmith'], workModes: ['remote'], wishes: ['workModes'], places: [{ name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99, radiusKm: 30 }] };
    const [fresh, old, dismissing] = [await welder(wishes), await welder({ ...wishes, statedAt: '2025-12-01T00:00:00Z' }), await welder(wishes)];
    const jobs: string[] = [];
    for (const n of [1, 2, 3]) jobs.push((await ask<Made>('POST', '/v1/jobs', { ...LOCKSMITH, ...(n === 1 ? {} : { title: `Locksmith ${String(n)}` }), externalId: `lock-${String(n)}`, source: 'audience' })).body.id);
    for (const n of [2, 3]) await ask('POST', `/v1/candidates/${dismissing}/events`, { type: 'not_relevant', jobExternalId: `lock-${String(n)}`, at: '2026-11-23T08:00:00Z' });
    const { body } = await ask<Audience>('GET', `/v1/jobs/${String(jobs[0])}/audience`);
    const shown = new Map(body.sample.map(({ candidateId, score }) => [candidateId, score]));
    const own = async (id: string): Promise<number | undefined> =>
      (await ask<{ items: readonly { job: Made; score: number }[] }>('GET', `/v1/candidates/${id}/matches`)).body.items.find(({ job }) => job.id === jobs[0])?.score;
    for (const id of [fresh, old, dismissing]) expect(shown.get(id)).toBe(await own(id));
    expect(new Set([fresh, old, dismissing].map((id) => shown.get(id))).size).toBe(3); // each has a reason of its own
    expect([...shown.values()]).toEqual([...shown.values()].sort((a, b) => b - a));
  });
});

describe('an audience is of this moment', () => {
  const FALCONER = { title: 'مربي صقور', company: 'Sky' };
  const matching = async (): Promise<number> => (await audienceOf(FALCONER)).matching;
  const falconer = async (): Promise<string> => welder({ roles: ['مربي صقور'] });

  it('wishes stated, changed, taken back or erased count at once', async () => {
    expect(await matching()).toBe(0);
    const [one, other] = [await falconer(), await falconer()];
    expect(await matching()).toBe(2);
    await ask('PUT', `/v1/candidates/${one}/preferences`, { roles: ['Registered nurse'] });
    expect(await matching()).toBe(1);
    await ask('PUT', `/v1/candidates/${one}/preferences`, { roles: ['مربي صقور'] });
    expect(await matching()).toBe(2);
    await ask('PATCH', `/v1/candidates/${one}`, { preferences: null });
    expect(await matching()).toBe(1);
    const { pool } = await audienceOf(FALCONER);
    expect((await ask('DELETE', `/v1/candidates/${other}`)).status).toBe(204);
    expect(await audienceOf(FALCONER)).toMatchObject({ pool: pool - 1, matching: 0 });
  });

  it('a transaction that commits long after it wrote is not passed over', async () => {
    const late = await falconer();
    await ask('PUT', `/v1/candidates/${late}/preferences`, { roles: ['Registered nurse'] });
    const before = await matching();
    const database = app.get(Database);
    const written = app.clock.now();
    let during = -1;
    await database.transaction(async () => {
      await database.query(`update preference set stated = '{"roles": ["مربي صقور"]}', version = version + 1, updated_at = $2 where candidate_id = $1`, [late, written]);
      app.clock.advance(20 * 60_000);
      await falconer(); // a transaction that began later and is over first
      during = await matching();
    });
    expect([during, await matching()]).toEqual([before + 1, before + 2]);
    app.clock.advance(-20 * 60_000);
  });

  it('consents, addresses, rules of contact and messages count at once, whoever writes them', async () => {
    const [one, database] = [await falconer(), app.get(Database)];
    const now = async (): Promise<[Record<string, number>, number]> => {
      const audience = await audienceOf(FALCONER);
      return [Object.fromEntries(Object.entries(removedAt(audience)).filter(([reason]) => /^(consent|pause|cap|quiet)/u.test(reason))), audience.reachableNow];
    };
    const [[before, reachable]] = [await now()];
    const gone = (reason: string) => [{ ...before, [reason]: (before[reason] ?? 0) + 1 }, reachable - 1];
    const event = (granted: boolean) => ask('POST', `/v1/candidates/${one}/consents`, { channel: 'email', purpose: 'jobs', granted, at: app.clock.now().toISOString(), wording: 'x', source: 'form' });
    await event(false);
    expect(await now()).toEqual(gone('consent/no_consent'));
    app.clock.advance(1_000);
    await event(true);
    expect(await now()).toEqual([before, reachable]);
    await database.query(`update contact_point set state = 'bad' where candidate_id = $1`, [one]);
    expect(await now()).toEqual(gone('consent/no_channel'));
    await database.query(`update contact_point set state = 'good' where candidate_id = $1`, [one]);
    expect(await now()).toEqual([before, reachable]);
    await database.query(`insert into suppression (digest, channel, reason, at) select digest, 'email', 'complaint', $2 from contact_point where candidate_id = $1`, [one, app.clock.now()]);
    expect(await now()).toEqual(gone('consent/suppressed'));
    await database.query(`delete from suppression where digest in (select digest from contact_point where candidate_id = $1)`, [one]);
    expect(await now()).toEqual([before, reachable]);
    await ask('PATCH', `/v1/candidates/${one}`, { contactRules: { pausedUntil: '2026-12-30T00:00:00Z' } });
    expect(await now()).toEqual(gone('pause/paused'));
    await ask('PATCH', `/v1/candidates/${one}`, { contactRules: { pausedUntil: null } });
    await bookAttention([one]);
    expect(await now()).toEqual(gone('cap/frequency_cap'));
    await database.query(`update attention set freed_at = $2 where candidate_id = $1`, [one, app.clock.now()]);
    expect(await now()).toEqual([before, reachable]);
    app.clock.advance(-1_000);
  });

  it('many who ask at once all get the whole answer, also right after a restart', async () => {
    const here = await audienceOf(WELDER);
    const other = await startApp({ role: 'api', databaseUrl: databaseUrl() });
    try {
      const answers = await Promise.all(Array.from({ length: 5 }, () => other.call('POST', '/v1/audience', WELDER)));
      for (const { body } of answers) expect({ ...(body as Audience), computedInMs: 0 }).toEqual({ ...here, computedInMs: 0 });
    } finally {
      await other.stop();
    }
  });
});

describe('of generated people', () => {
  it('every count is that of judging and pacing each person', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 120; n += 1) ids.push(await welder(generatedWishes(n), generatedRules(n)));
    await bookAttention(ids);
    for (const draft of [WELDER, { ...WELDER, salary: undefined, workMode: undefined }, { title: 'Welder', company: 'Other', description: 'Night shifts. הסעות' }]) {
      const { body: made } = await ask<Made & { posting?: never }>('POST', '/v1/jobs', { ...draft, externalId: `g-${String(ids.length)}`, source: 'generated' });
      const { body } = await ask<Audience>('GET', `/v1/jobs/${made.id}/audience`);
      expect(reachOf(body)).toEqual(await bruteForce(made.id));
    }
  });
});

describe('bad input', () => {
  it.each([
    ['no title', 'title', { title: undefined }], ['an unknown level', 'seniority', { seniority: 'wizard' }],
    ['half a point', 'places.0.lon', { places: [{ name: 'Haifa', lat: 32 }] }], ['a field that is none', 'pay', { pay: 1 }], ['pay upside down', 'salary.max', { salary: { min: 5, max: 1, currency: 'ILS', period: 'hour' } }],
    ['a title of 200,000 letters', 'title', { title: 'ש'.repeat(200_000) }], ['5,000 skills', 'skills', { skills: Array.from({ length: 5_000 }, String) }],
  ])('%s is refused at %s', async (_, field, change) => {
    const { status, body } = await ask<Problem>('POST', '/v1/audience', { ...WELDER, ...change });
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('a body of two megabytes is too large', async () => {
    expect((await ask<Problem>('POST', '/v1/audience', { ...WELDER, title: 'x'.repeat(2_000_000) })).status).toBe(413);
  });

  it('a sample too large, nobody\'s job and a key that may not see people are told so', async () => {
    expect((await ask<Problem>('POST', '/v1/audience?sample=101', WELDER)).body.errors?.[0]?.field).toBe('sample');
    expect((await ask<Problem>('GET', `/v1/jobs/${NOBODY}/audience`)).body.code).toBe('job_not_found');
    expect((await ask<Problem>('GET', '/v1/jobs/one/audience')).status).toBe(400);
    const { body } = await ask<{ key: string }>('POST', '/v1/api-keys', { name: 'jobs only', scopes: ['jobs:read', 'jobs:write'] });
    expect((await ask<Problem>('POST', '/v1/audience', WELDER, { authorization: `Bearer ${body.key}` })).body.code).toBe('insufficient_scope');
  });
});

const databaseUrl = (): string => {
  const { options } = app.app.get(DataSource, { strict: false });
  if (!('url' in options) || typeof options.url !== 'string') throw new Error('the app has no database url');
  return options.url;
};

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const generatedWishes = (n: number): object => ({
  roles: pick([['Welder'], ['رلحام', 'Welder'], ['רתך'], ['Registered nurse'], ['Welder', 'Electrician']], n),
  ...pick([{}, { seniority: { min: 'senior' } }, { seniority: { max: 'mid' }, unknown: { seniority: 'exclude' } }], n >> 1),
  ...pick([{}, { places: [{ name: 'Nesher', country: 'IL', lat: 32.77, lon: 35.04, radiusKm: 3 }] }, { places: [{ name: 'Haifa', country: 'IL' }], wishes: ['places'] }], n >> 2),
  ...pick([{}, { salaryFloor: { amount: 70, currency: 'ILS', period: 'hour' }, unknown: { salaryFloor: 'exclude' } }], n >> 3),
  ...pick([{}, { workModes: ['hybrid', 'remote'] }, { refuse: { keywords: ['night shifts'] } }], n >> 1),
});
const generatedRules = (n: number): object => ({
  timeZone: pick(['Asia/Jerusalem', 'Asia/Tehran', 'America/New_York', 'Asia/Tokyo', undefined], n >> 1),
  consents: pick([GRANTED, GRANTED, [{ ...GRANTED[0], granted: false }], [{ ...GRANTED[0], channel: 'sms' }]], n),
  phones: n % 5 === 0 ? [`+9725091230${String(n / 5).padStart(2, '0')}`.slice(0, 13)] : [],
  contactRules: pick([{}, { pausedUntil: '2026-12-24T00:00:00Z' }, { frequency: { max: 1, per: 'month' } }, { quietDays: ['tuesday'] }, { frequency: { max: 3, per: 'day' } }], n >> 2),
});

it('who changed is forgotten once no audience in memory can still ask for it', async () => {
  const [old, recent] = [await welder({}), await welder({})];
  const database = app.get(Database);
  await database.query(`update audience_change set at = now() - interval '8 days' where candidate_id = $1`, [old]);
  await app.get(ChangesSweep).sweep();
  const left = await database.query<{ id: string }>(`select distinct candidate_id as id from audience_change where candidate_id in ($1, $2)`, [old, recent]);
  expect(left).toEqual([{ id: recent }]);
});

/** Somebody hears from us now and then: every third person did, some twice today. */
async function bookAttention(ids: readonly string[]): Promise<void> {
  const rows = ids.filter((_, at) => at % 3 === 0).flatMap((id, at) => (at % 2 === 0 ? [[id, 2]] : [[id, 3], [id, 200]]) as [string, number][]);
  for (const [at, [id, hours]] of rows.entries()) {
    await app.get(Database).query(
      `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
       values ($1, 0, gen_random_uuid(), 'email', 'jobs', 'outreach', $2, $3, tstzrange($2, $2::timestamptz + interval '1 hour'), 5, 'day', '5/day')`,
      [id, new Date(app.clock.now().getTime() - hours * 3_600_000), at + 1],
    );
  }
}

const reachOf = ({ pool, matching, reachableNow, stages }: Audience) => ({
  pool, matching, reachableNow,
  removed: Object.fromEntries(stages.slice(-5).flatMap(({ removed }) => removed.map(({ reason, count }) => [reason, count]))),
  unmatched: stages.slice(0, -5).flatMap(({ removed }) => removed).reduce((sum, { count }) => sum + count, 0),
});

async function bruteForce(jobId: string): Promise<ReturnType<typeof reachOf>> {
  const [row] = await app.get(Database).query<{ posting: JobPosting; clusterId: string }>(`select posting, cluster_id as "clusterId" from job where id = $1`, [jobId]);
  if (!row) throw new Error('no such job');
  const now = app.clock.now();
  const job = comparableJob(row.posting, { id: jobId, clusterId: row.clusterId, rates: DEFAULT_RATES });
  const everybody = await app.get(Database).query<{ id: string }>('select id from candidate where erased_at is null');
  const removed: Partial<Record<Reason, number>> = {};
  let [matching, reachableNow] = [0, 0];
  for (const { id } of everybody) {
    const person = await app.get(PeopleView).one(id);
    if (!person || !judge(job, comparableWishes(person.stated ?? {}, { rates: DEFAULT_RATES }), { now }).match) continue;
    matching += 1;
    const decision = decide(person, { purpose: 'jobs', channels: CHANNELS }, { sent: person.heard }, DEFAULT_POLICY, now);
    const because = person.settled.has(row.clusterId) ? 'already_applied' : person.shown.has(`job:${row.clusterId}`) ? 'already_sent' : decision.do === 'send' ? null : decision.because;
    if (because === null) reachableNow += 1;
    else removed[because] = (removed[because] ?? 0) + 1;
  }
  return { pool: everybody.length, matching, reachableNow, removed, unmatched: everybody.length - matching };
}
