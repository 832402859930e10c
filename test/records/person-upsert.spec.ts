/** A whole person written at once: by whichever door, the same person and nobody else's address. */

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { startApp, type TestApp } from '../support/app.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
});
afterAll(() => kesher.stop());

const record = fc.record({
  externalId: fc.constantFrom('a', 'b', 'c', 'd'),
  emails: fc.uniqueArray(fc.constantFrom('one@example.org', 'two@example.org', 'three@example.org', 'four@example.org'), { maxLength: 2 }),
  stage: fc.constantFrom('lead', 'met', 'offer'),
});

it('never gives one address to two people nor one external id to two, whatever arrives in whatever order', async () => {
  const upsert = kesher.get(PersonUpsert);
  const database = kesher.get(Database);
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
      const outcomes = await upsert.upsert(records, 'import');
      expect(outcomes).toHaveLength(records.length);
      const ids = new Map<string, string>();
      for (const [at, outcome] of outcomes.entries()) {
        if (outcome.outcome === 'rejected') continue;
        const externalId = records[at]?.externalId ?? '';
        expect(ids.get(externalId) ?? outcome.candidateId).toBe(outcome.candidateId);
        ids.set(externalId, outcome.candidateId);
      }
      expect(new Set(ids.values()).size).toBe(ids.size);
      const shared = await database.query(`select digest from contact_point group by kind, digest having count(distinct candidate_id) > 1`);
      expect(shared).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('answers what a second call of the same record finds: nothing to do', async () => {
  const upsert = kesher.get(PersonUpsert);
  const person = { externalId: 'calm', givenName: 'مريم', emails: ['maryam@example.org'], phones: ['+97433123456'] };
  const [first] = await upsert.upsert([person], 'recruiter');
  const [second] = await upsert.upsert([person], 'recruiter');
  expect([first?.outcome, second?.outcome]).toEqual(['created', 'unchanged']);
});

const addressesOf = async (id: string): Promise<string[]> => (await kesher.get(CandidateRepository).addressesOf(id)).map(({ value }) => value);

it('takes whoever shares a telephone for somebody else, unless the names say otherwise: consent went to one person', async () => {
  const upsert = kesher.get(PersonUpsert);
  const dana = { givenName: 'Dana', familyName: 'Levi', emails: ['dana@family.example'], phones: ['+972523456111'] };
  const outcomes = await upsert.upsert([
    dana,
    { givenName: 'Yossi', familyName: 'Levi', emails: ['yossi@family.example'], phones: ['+972523456111'] },
    { emails: ['nameless@family.example'], phones: ['+972523456111'] },
    { externalId: 'noa', givenName: 'Noa', emails: ['noa@family.example'], phones: ['+972523456111'] },
    { givenName: 'Yossi', familyName: 'Levi', emails: ['dana@family.example'], phones: ['+972523456112'] },
    { givenName: 'DANA', emails: ['dana@work.example'], phones: ['+972523456111'] },
    { emails: ['dana@work.example'], phones: ['+972523456113'] },
  ], 'import');
  const another = 'address_of_another_person';
  expect(outcomes.map((one) => ('code' in one ? one.code : one.outcome))).toEqual(['created', another, another, another, another, 'updated', 'updated']);
  const [made] = outcomes;
  expect(await addressesOf(made && 'candidateId' in made ? made.candidateId : '')).toEqual(['dana@work.example', 'dana@family.example', '+972523456113', '+972523456111']);
});

it('lets the second of two records that find one person by different ways see what the first one wrote', async () => {
  const upsert = kesher.get(PersonUpsert);
  const [made] = await upsert.upsert([{ givenName: 'Rami', emails: ['rami@example.org'], phones: ['+972523456222'] }], 'import');
  const outcomes = await upsert.upsert([{ phones: ['+972523456222'], stage: 'met' }, { externalId: 'rami', emails: ['rami@example.org'] }, { externalId: 'not-rami', phones: ['+972523456222'] }], 'import');
  expect(outcomes.map((one) => ('code' in one ? one.code : one.outcome))).toEqual(['updated', 'updated', 'address_of_another_person']);
  const rami = await kesher.get(CandidateRepository).get(made && 'candidateId' in made ? made.candidateId : '');
  expect(rami).toMatchObject({ externalId: 'rami', stage: 'met', givenName: 'Rami' });
});

it('drops an address that the record no longer names, and keeps the kinds it does not speak of', async () => {
  const upsert = kesher.get(PersonUpsert);
  const [made] = await upsert.upsert([{ externalId: 'mover', emails: ['old@example.org', 'kept@example.org'], phones: ['+972523456789'] }], 'import');
  await upsert.upsert([{ externalId: 'mover', emails: ['kept@example.org', 'new@example.org'] }], 'import');
  const id = made && 'candidateId' in made ? made.candidateId : '';
  expect((await kesher.get(CandidateRepository).addressesOf(id)).map(({ value }) => value)).toEqual(['kept@example.org', 'new@example.org', '+972523456789']);
});

it('writes of people made ready ahead what it writes of them at once, and makes nothing ahead for who is on file', async () => {
  const upsert = kesher.get(PersonUpsert);
  const people = ['at-once', 'ahead'].map((run) => ['x', 'y'].map((n) => ({
    externalId: `${run}-${n}`, emails: [`${n}.${run}@example.org`], phones: [n === 'x' ? `+97250234567${run === 'ahead' ? '8' : '9'}` : `+97250234566${run === 'ahead' ? '8' : '9'}`],
    preferences: { roles: [`Cook ${n}`], statedAt: '2026-03-02T10:00:00Z' },
  })));
  await upsert.upsert(people[0] ?? [], 'import');
  const ahead = await upsert.readAhead((people[1] ?? []).map((one) => upsert.prepare(one)), 'import');
  const outcomes = await upsert.write(ahead, 'import', { foreseen: true });
  expect(outcomes).toEqual(ahead.map(({ newcomer }) => ({ outcome: 'created', candidateId: newcomer?.candidateId })));
  const kept = await Promise.all(people.flat().map(async ({ externalId }) => {
    const id = (await kesher.get(CandidateRepository).known([externalId], [])).byExternalId.get(externalId)?.id ?? '';
    const addresses = await kesher.get(CandidateRepository).addressesOf(id);
    const profile = await kesher.get(Database).one<{ packed: Buffer }>(`select packed from match_profile where candidate_id = $1`, [id]);
    return { addresses: addresses.map(({ value }) => value), packed: profile?.packed.toString('hex') };
  }));
  expect(kept.map(({ addresses }) => addresses)).toEqual(people.flat().map(({ emails, phones }) => [...emails, ...phones]));
  expect(kept[2]?.packed).toBe(kept[0]?.packed);
  expect(kept[3]?.packed).toBe(kept[1]?.packed);
  expect(kept[0]?.packed).not.toBe(kept[1]?.packed);
  expect((await upsert.readAhead(ahead.map(({ record: one }) => upsert.prepare(one)), 'import')).map(({ newcomer }) => newcomer)).toEqual([null, null]);
});

it('begins anew with fresh eyes when a stranger became somebody while they waited', async () => {
  const upsert = kesher.get(PersonUpsert);
  const [named, reached, both] = [
    { externalId: 'soon-known', stage: 'lead' },
    { emails: ['soon-known@example.org'], stage: 'lead' },
    { externalId: 'still-new', emails: ['soon-known@example.org'] },
  ];
  const ahead = await upsert.readAhead([named, reached, both].map((one) => upsert.prepare(one)), 'import');
  const [meanwhile] = await upsert.upsert([{ ...named, emails: reached.emails }], 'recruiter');
  const known = meanwhile && 'candidateId' in meanwhile ? meanwhile.candidateId : '';
  const attempts: number[] = [];
  const outcomes = await kesher.get(Database).contended((attempt) => {
    attempts.push(attempt);
    return upsert.write(ahead, 'import', { foreseen: attempt === 1 });
  });
  expect(attempts).toEqual([1, 2]);
  expect(outcomes.map((outcome) => ('candidateId' in outcome ? [outcome.outcome, outcome.candidateId] : [outcome.outcome, outcome.code]))).toEqual([
    ['updated', known], ['updated', known], ['rejected', 'address_of_another_person'],
  ]);
});
