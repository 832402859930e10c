/** What matching reads of a person is what they stated and were shown, whichever way it was written. */

import fc from 'fast-check';
import { comparableWishes } from '#lib/normaliser';
import { packWishes, readWishes } from '#lib/matcher';
import { bucketOf, type StatedPreferences } from '#lib/vocabulary';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { MatchProfiles } from '../../src/records/preference/match-profiles.js';
import { PreferenceRepository } from '../../src/records/preference/preference.repository.js';
import { PeopleView } from '../../src/records/views/people.view.js';
import { startApp, type TestApp } from '../support/app.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { untilSomebodyWaits } from '../support/waiting.js';

let home: TestDatabase;
let kesher: TestApp;
let database: Database;
let ids: string[];

beforeAll(async () => {
  home = await freshDatabase();
  kesher = await startApp({ role: 'api', databaseUrl: home.url });
  database = kesher.get(Database);
  const people = ['a', 'b', 'c'].map((name) => ({ externalId: name, emails: [`${name}@example.org`], preferences: { roles: ['Nurse'] } }));
  ids = (await kesher.get(PersonUpsert).upsert(people, 'import')).flatMap((one) => (one.outcome === 'created' ? [one.candidateId] : []));
});
afterAll(async () => {
  await kesher.stop();
  await home.drop();
});

/** The clusters they know, each once and in no order. */
const known = (seen: Buffer): ReadonlySet<string> => new Set(Array.from({ length: seen.length / 16 }, (_, at) => seen.toString('hex', at * 16, at * 16 + 16)));
const kept = async () => (await database.query<{ candidate_id: string; packed: Buffer; seen: Buffer }>('select * from match_profile order by candidate_id'))
  .map((row) => ({ ...row, seen: known(row.seen) }));

/** Drops every profile and asks for them: they are made from the statements and what was shown. */
async function rebuilt(): ReturnType<typeof kept> {
  await database.query('delete from match_profile');
  for (const id of ids) await kesher.get(MatchProfiles).of(bucketOf(id), [id]);
  return kept();
}

const cluster = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const sees = (sql: string) => (id: string, n: number) => database.query(sql, [id, cluster(n)]);
const WRITES = {
  show: sees(`insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at) values ($1, 'job', $2, 0, $2, now()) on conflict do nothing`),
  tell: sees(`insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at) values ($1, 'story', $2, 0, $2, now()) on conflict do nothing`),
  unshow: sees(`delete from shown where candidate_id = $1 and cluster_id = $2`),
  dismiss: sees(`insert into reaction (candidate_id, bucket, type, cluster_id, source, at, recorded_at) values ($1, 0, 'dismissed', $2, 'page', now(), now())`),
  click: sees(`insert into reaction (candidate_id, bucket, type, cluster_id, source, at, recorded_at) values ($1, 0, 'click', $2, 'page', now(), now())`),
  changeMind: sees(`update reaction set type = 'click' where candidate_id = $1 and cluster_id = $2`),
  byHand: (id: string, n: number) => database.query(`update preference set stated = jsonb_build_object('roles', jsonb_build_array('Driver ' || $2::text)) where candidate_id = $1`, [id, n]),
};
type Write = keyof typeof WRITES;

const stated: fc.Arbitrary<StatedPreferences> = fc.record({
  roles: fc.constantFrom(['Nurse'], ['מפתח/ת בקאנד', 'Platform engineer']), unknown: fc.constantFrom({}, { salaryFloor: 'exclude' as const, places: 'exclude' as const }),
  places: fc.constantFrom([], [{ name: 'Haifa', country: 'IL', radiusKm: 10 }]), wishes: fc.constantFrom([], ['languages' as const, 'roles' as const]), refuse: fc.constantFrom({}, { companies: ['Acme'] }),
});
const step = fc.oneof(
  fc.record({ who: fc.nat(2), write: fc.constantFrom(...(Object.keys(WRITES) as Write[])), n: fc.nat(3) }),
  fc.record({ who: fc.nat(2), stated, by: fc.constantFrom('person', 'recruiter', 'import') }),
);

it('is the same kept and made anew, after any history of statements, messages and answers', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
    for (const one of steps) {
      const id = ids[one.who] ?? '';
      if ('write' in one) await WRITES[one.write](id, one.n);
      else await kesher.get(PreferenceRepository).state([{ candidateId: id, stated: one.stated }], one.by);
      const profile = (await kesher.get(MatchProfiles).of(bucketOf(id), [id])).get(id);
      const preference = await kesher.get(PreferenceRepository).find(id);
      expect(profile && readWishes(profile.packed)).toEqual(readWishes(packWishes(comparableWishes(preference?.stated ?? {}))));
      expect(profile?.version).toBe(preference?.version);
    }
    const before = await kept();
    expect(await rebuilt()).toEqual(before);
  }), { numRuns: 15 });
});

it('keeps what two letters show at the same time, whoever has to wait', async () => {
  const [id = ''] = ids;
  const [first, second] = [new pg.Client(home.url), new pg.Client(home.url)];
  await Promise.all([first.connect(), second.connect()]);
  const show = (client: pg.Client, n: number) => client.query(`insert into shown (candidate_id, kind, cluster_id, bucket, message_id, at) values ($1, 'job', $2, 0, $2, now())`, [id, cluster(n)]);
  await first.query('begin');
  await show(first, 5);
  const waits = show(second, 6);
  await untilSomebodyWaits((sql) => first.query(sql));
  await first.query('commit');
  await waits;
  await Promise.all([first.end(), second.end()]);
  const before = await kept();
  expect(before.find((row) => row.candidate_id === id)?.seen).toEqual((await rebuilt()).find((row) => row.candidate_id === id)?.seen);
  expect([...before.find((row) => row.candidate_id === id)?.seen ?? []]).toEqual(expect.arrayContaining([5, 6].map((n) => cluster(n).replaceAll('-', ''))));
});

it('is made anew when statements are read or packed in another way than they were', async () => {
  const before = await kept();
  await database.query(`update match_profile set format = 'before', packed = ''`);
  for (const id of ids) await kesher.get(MatchProfiles).of(bucketOf(id), [id]);
  expect(await kept()).toEqual(before);
});

it('is what planning gets of a person, with the jobs they know and without the stories', async () => {
  const [id = ''] = ids;
  await WRITES.show(id, 7);
  await WRITES.tell(id, 8);
  const [person] = (await kesher.get(PeopleView).page(bucketOf(id), null, 10, null)).filter((one) => one.id === id);
  expect(Buffer.from(person?.profile?.seen ?? []).toString('hex')).toContain(cluster(7).replaceAll('-', ''));
  expect([person?.shown.has(`story:${cluster(8)}`), Buffer.from(person?.profile?.seen ?? []).includes(Buffer.from(cluster(8).replaceAll('-', ''), 'hex'))]).toEqual([true, false]);
});

it('goes with the person', async () => {
  const [id = ''] = ids;
  await kesher.get(PersonDeparture).erase(id);
  expect((await kept()).map((row) => row.candidate_id)).not.toContain(id);
  expect(await kesher.get(MatchProfiles).of(bucketOf(id), [id])).toEqual(new Map());
});
