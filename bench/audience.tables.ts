/** The recruiter's audience through the real tables: read, kept in step, and its whole answer over HTTP for a job that suits three people in a hundred. */

import { Database } from '../src/platform/database/database.js';
import { ConsentLedger } from '../src/records/consent/consent.ledger.js';
import { PreferenceRepository } from '../src/records/preference/preference.repository.js';
import { AudienceView } from '../src/records/views/audience.view.js';
import { type Figures, rounded, spread, timed } from './bench.js';
import { type BenchApp, NOW } from './bench-app.js';
import { ndjsonPieces, person, randomOf } from './world.js';

export const KEY = 'bench-admin-key-0123456789abcdef0123456789';
const DAY_MS = 86_400_000;
const CALLS = 30;
/** In the small world about 9 people in 100 look for it, 31 of 100 of those here. */
const JOB = { externalId: 'bench-audience', source: 'bench', title: 'Account Executive', company: 'Bench', places: [{ name: 'Tel Aviv', country: 'IL', lat: 32.08, lon: 34.78 }], workMode: 'hybrid' };
/** Who hears from us is no part of matching: so their numbers are taken from the id's last digits. */
const NUMBER = `('x' || right(c.id::text, 6))::bit(24)::int`;

async function repeated(times: number, work: (at: number) => Promise<unknown>): Promise<ReturnType<typeof spread>> {
  const each: number[] = [];
  for (let at = 0; at < times; at += 1) each.push((await timed(() => work(at))).seconds * 1000);
  return spread(each);
}

/** Three of five had a letter a week for four weeks, one in ten took their consent back, one in fifty addresses is suppressed, one in twenty allows two letters a month. */
async function live(database: Database): Promise<void> {
  // The constraint is the gate's; keeping it up while a month of letters is made up would take longer than all the rest.
  await database.query(`alter table attention drop constraint attention_one_slot_once`);
  await database.query(
    `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
     select c.id, c.bucket, gen_random_uuid(), 'email', 'jobs', 'outreach', sent.at, 1, tstzrange(sent.at, sent.at + interval '7 days'), 1, 'week', '5/day'
     from generate_series(1, 4) week, candidate c cross join lateral (select $1::timestamptz - week * interval '7 days' + ${NUMBER} % 604800 * interval '1 second' as at) sent
     where ${NUMBER} / 7 % 5 < 3 and sent.at < $1::timestamptz`, [NOW]);
  await database.query(`update consent k set granted = false from candidate c where c.id = k.candidate_id and ${NUMBER} % 10 = 3`);
  await database.query(`insert into suppression (digest, channel, reason, at) select a.digest, 'email', 'complaint', $1 from contact_point a join candidate c on c.id = a.candidate_id where a.kind = 'email' and ${NUMBER} % 50 = 7`, [NOW]);
  await database.query(`update candidate c set contact_rules = '{"frequency": {"max": 2, "per": "month"}}' where ${NUMBER} % 20 = 9`);
  await database.query('vacuum analyze');
}

async function somebody(database: Database): Promise<string> {
  const row = await database.one<{ id: string }>('select candidate_id as id from preference order by updated_at, candidate_id limit 1');
  if (row === null) throw new Error('nobody is there');
  return row.id;
}

/** What telling the audience adds to a write: statements with the triggers and without take turns. */
async function writeCost(kesher: BenchApp, table: 'preference' | 'consent', write: (at: number) => Promise<unknown>): Promise<number> {
  const took = { enable: 0, disable: 0 };
  for (let round = 0; round < 42; round += 1) {
    const how = round % 2 === 0 ? 'enable' : 'disable';
    for (const event of ['insert', 'update', 'delete']) await kesher.get(Database).query(`alter table ${table} ${how} trigger audience_${event}`);
    const { seconds } = await timed(async () => { for (let at = 0; at < 50; at += 1) await write(round * 50 + at); });
    if (round > 1) took[how] += seconds;
  }
  for (const event of ['insert', 'update', 'delete']) await kesher.get(Database).query(`alter table ${table} enable trigger audience_${event}`);
  return rounded(took.enable / took.disable);
}

export async function throughTables(kesher: BenchApp, people: number, say: (line: string) => void): Promise<Figures> {
  const random = randomOf(11);
  const [database, view] = [kesher.get(Database), kesher.get(AudienceView)];
  await kesher.bring('candidates', ndjsonPieces(people, (n) => person(n, random)));
  await live(database);
  const built = await timed(() => view.current());
  const empty = await repeated(50, () => view.current());
  const id = await somebody(database);
  const [preferences, consents] = [kesher.get(PreferenceRepository), kesher.get(ConsentLedger)];
  const state = (at: number) => preferences.state([{ candidateId: id, stated: { roles: ['Chef'], skills: [`Skill ${String(at)}`] } }], 'recruiter');
  const consent = (at: number) => consents.record([{ candidateId: id, channel: 'email', purpose: 'content', granted: at % 2 === 0, at: new Date(NOW.getTime() - DAY_MS + at).toISOString() }], 'person');
  const visible = await repeated(50, async (at) => {
    await (at % 2 === 0 ? state(at) : consent(at));
    await view.current();
  });
  const [stateCost, consentCost] = [await writeCost(kesher, 'preference', state), await writeCost(kesher, 'consent', consent)];
  const figures = {
    candidates: people, tables: 'real', buildSeconds: rounded(built.seconds), emptyPollMs: empty.p50Ms, visibleMs: visible.p50Ms, writeCostPreferences: stateCost, writeCostConsent: consentCost, ...(await throughHttp(kesher)),
  };
  say(`real tables, ${String(people)} people: read and built in ${String(figures.buildSeconds)} s; nothing new ${String(figures.emptyPollMs)} ms; a change written, committed and seen ${String(figures.visibleMs)} ms, at ${String(stateCost)} (wishes) and ${String(consentCost)} (a consent) times the cost of writing it untold`);
  say(`GET /v1/jobs/{id}/audience for ${String(figures.matching)} matching, ${String(figures.reachableNow)} reachable now: p50 ${String(figures.httpP50Ms)} ms, p95 ${String(figures.httpP95Ms)} ms, most ${String(figures.httpMostMs)} ms`);
  return figures;
}

interface Answer {
  readonly id: string;
  readonly matching: number;
  readonly reachableNow: number;
}

async function throughHttp(kesher: BenchApp) {
  const url = await kesher.listen();
  const ask = async (method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/v1${path}`, { method, headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
    return (await response.json()) as Answer;
  };
  const { id } = await ask('POST', '/jobs', JOB);
  const audience = () => ask('GET', `/jobs/${id}/audience`);
  for (let warm = 0; warm < 5; warm += 1) await audience();
  const { p50Ms, p95Ms, mostMs } = await repeated(CALLS, audience);
  const { matching, reachableNow } = await audience();
  return { calls: CALLS, matching, reachableNow, httpP50Ms: p50Ms, httpP95Ms: p95Ms, httpMostMs: mostMs };
}
