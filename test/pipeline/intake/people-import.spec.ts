/** Files of people: what is written, what is left alone, what is refused, and whose word counts. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CandidateRepository } from '../../../src/records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../../src/records/consent/consent.ledger.js';
import { PersonDeparture } from '../../../src/records/person-departure.js';
import { PreferenceRepository } from '../../../src/records/preference/preference.repository.js';
import { PeopleView } from '../../../src/records/views/people.view.js';
import { startApp, type TestApp } from '../../support/app.js';
import { bring, ndjson, type Outcome, rows } from './intake.fixture.js';

let kesher: TestApp;

beforeAll(async () => {
  kesher = await startApp();
});
afterAll(() => kesher.stop());

const people = (...records: unknown[]): Promise<Outcome> => bring(kesher, ndjson(records), { kind: 'candidates' });

async function idOf(externalId: string): Promise<string> {
  const { byExternalId } = await kesher.get(CandidateRepository).known([externalId], []);
  const found = byExternalId.get(externalId);
  if (!found) throw new Error(`nobody is called ${externalId}`);
  return found.id;
}

const versionOf = async (externalId: string): Promise<number> => (await kesher.get(CandidateRepository).get(await idOf(externalId))).version;

const inForce = async (externalId: string): Promise<Record<string, boolean>> =>
  Object.fromEntries((await kesher.get(ConsentLedger).inForce(await idOf(externalId))).map(({ channel, purpose, granted }) => [`${channel} ${purpose}`, granted]));

const heads = async (): Promise<number> => (await rows<{ n: number }>(kesher, `select count(*)::int as n from candidate where erased_at is null`))[0]?.n ?? 0;

describe('a file of people', () => {
  const noa = { externalId: 'noa', givenName: 'נועה', familyName: 'לוי', locale: 'he', emails: ['noa@example.org'], phones: ['+972-50-234-5678'] };
  const sara = { externalId: 'sara', givenName: 'سارة', locale: 'ar', emails: ['sara@example.org'] };

  it('creates its people once, and the same file again writes nothing', async () => {
    expect((await people(noa, sara)).counts).toMatchObject({ read: 2, created: 2, updated: 0, unchanged: 0, rejected: 0 });
    const before = await rows(kesher, `select id, version, updated_at, xmin::text from candidate order by id`);
    expect((await people(noa, sara)).counts).toMatchObject({ read: 2, created: 0, updated: 0, unchanged: 2, rejected: 0 });
    expect(await rows(kesher, `select id, version, updated_at, xmin::text from candidate order by id`)).toEqual(before);
  });

  it('updates the row that changed and no other', async () => {
    const version = await versionOf('sara');
    expect((await people({ ...noa, stage: 'silver medallist' }, sara)).counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await kesher.get(CandidateRepository).get(await idOf('noa'))).toMatchObject({ stage: 'silver medallist', givenName: 'נועה' });
    expect(await versionOf('sara')).toBe(version);
  });

  it('refuses a bad row with its line, field, code, message and value and keeps the others', async () => {
    const outcome = await people({ externalId: 'good-1' }, '{ not json', { externalId: 'bad', emails: ['two@example.org,three@example.org'] }, { externalId: 'worse', locale: 'klingon' }, { externalId: 'good-2' });
    expect(outcome.counts).toMatchObject({ read: 5, created: 2, rejected: 3 });
    expect(outcome.rejects).toEqual([
      { line: 2, field: null, code: 'invalid_json', message: 'The line is not valid JSON.', value: '{ not json' },
      { line: 3, field: 'emails.0', code: 'invalid_email', message: expect.stringContaining('exactly one e-mail') as string, value: 'two@example.org,three@example.org' },
      { line: 4, field: 'locale', code: 'not_in_list', message: expect.stringContaining('Expected one of') as string, value: 'klingon' },
    ]);
    expect(await rows(kesher, `select 1 from candidate where external_id in ('good-1', 'good-2')`)).toHaveLength(2);
  });

  it('keeps one person one, found by external id, e-mail or a telephone number written otherwise', async () => {
    const before = await heads();
    await people({ ...noa, familyName: 'לוי-כהן' });
    await people({ emails: ['noa@EXAMPLE.org'], stage: 'by mail' });
    await people({ phones: ['+972 (50) 2345678'], source: 'by phone', timeZone: 'Asia/Jerusalem' });
    expect(await heads()).toBe(before);
    expect(await kesher.get(CandidateRepository).get(await idOf('noa'))).toMatchObject({ familyName: 'לוי-כהן', stage: 'by mail', timeZone: 'Asia/Jerusalem' });
  });

  it('refuses a row that mixes up two people, and leaves both as they were', async () => {
    const before = await rows(kesher, `select id, version from candidate order by id`);
    const outcome = await people({ externalId: 'noa', emails: ['sara@example.org'] }, { emails: ['noa@example.org', 'sara@example.org'] }, { externalId: 'a third', emails: ['sara@example.org'] });
    expect(outcome.rejects.map(({ line, code }) => [line, code])).toEqual([1, 2, 3].map((line) => [line, 'address_of_another_person']));
    expect(await rows(kesher, `select id, version from candidate order by id`)).toEqual(before);
  });

  it('applies both rows of a person who is in one file twice, in order', async () => {
    const outcome = await people({ externalId: 'twice', stage: 'first', givenName: 'Ana' }, { externalId: 'twice', stage: 'second', emails: ['twice@example.org'] }, { emails: ['twice@example.org'], familyName: 'Silva' });
    expect(outcome.counts).toMatchObject({ read: 3, created: 1, updated: 2 });
    expect(await kesher.get(CandidateRepository).get(await idOf('twice'))).toMatchObject({ givenName: 'Ana', familyName: 'Silva', stage: 'second' });
  });
});

describe('consent in a file', () => {
  const granted = { channel: 'email', purpose: 'jobs', granted: true, at: '2026-03-02T10:00:00Z', wording: 'Write to me', source: 'form' };

  it('is what its rows state and nothing more', async () => {
    await people({ externalId: 'silent', emails: ['silent@example.org'], phones: ['+972521234567'] }, { externalId: 'stated', emails: ['stated@example.org'], consents: [granted] });
    expect(await inForce('silent')).toEqual({});
    expect(await inForce('stated')).toEqual({ 'email jobs': true });
  });

  it('never turns a refusal into a yes, whatever date it claims', async () => {
    await kesher.get(PersonDeparture).refuse(await idOf('stated'), { channel: 'email', purpose: 'jobs' }, 'person', 'unsubscribe link');
    for (const at of ['2026-11-23T00:00:00Z', '2026-11-24T08:00:00Z', '2031-01-01T00:00:00Z']) {
      await people({ externalId: 'stated', emails: ['stated@example.org'], consents: [{ ...granted, at }] });
      expect(await inForce('stated')).toMatchObject({ 'email jobs': false });
    }
  });

  it('dated in the future does not outlive the refusal that follows it', async () => {
    await people({ externalId: 'future', emails: ['future@example.org'], consents: [{ ...granted, at: '2031-01-01T00:00:00Z' }] });
    expect(await inForce('future')).toEqual({ 'email jobs': true });
    await kesher.get(PersonDeparture).refuse(await idOf('future'), {}, 'person', 'preference center');
    expect(await inForce('future')).toMatchObject({ 'email jobs': false });
  });

  it('leaves an erased address closed when it is brought again', async () => {
    const leaver = { externalId: 'leaver', givenName: 'Lea', emails: ['leaver@example.org'], phones: ['+972541234567'], consents: [granted] };
    await people(leaver);
    const first = await idOf('leaver');
    await kesher.get(PersonDeparture).erase(first);
    expect((await people(leaver)).counts).toMatchObject({ created: 1 });
    const again = await idOf('leaver');
    expect(again).not.toBe(first);
    const seen = await kesher.get(PeopleView).one(again);
    expect([...(seen?.suppressed ?? [])].sort()).toEqual(['email', 'sms', 'whatsapp']);
  });
});

describe('what a person set themselves', () => {
  const backend = { roles: ['Backend engineer'] };

  beforeAll(async () => {
    await people({ externalId: 'own', emails: ['own@example.org'], contactRules: { frequency: { max: 5, per: 'week' } }, preferences: { ...backend, statedAt: '2026-01-01T00:00:00Z' } });
  });

  it('outlives the contact rules of an import', async () => {
    await kesher.get(PersonDeparture).setContactRules(await idOf('own'), { pausedUntil: '2027-01-01T00:00:00Z' }, 'person');
    await people({ externalId: 'own', stage: 'lead', contactRules: { frequency: { max: 9, per: 'day' } } });
    const { contactRules, stage } = await kesher.get(CandidateRepository).get(await idOf('own'));
    expect([contactRules, stage]).toEqual([{ pausedUntil: '2027-01-01T00:00:00Z' }, 'lead']);
  });

  it('outlives preferences of an import that are older, undated or dated in the future', async () => {
    const preferences = kesher.get(PreferenceRepository);
    const id = await idOf('own');
    await preferences.state([{ candidateId: id, stated: { roles: ['Nurse'], statedAt: '2026-06-01T00:00:00Z' } }], 'person');
    for (const statedAt of ['2026-05-31T00:00:00Z', undefined, '2031-01-01T00:00:00Z']) {
      await people({ externalId: 'own', preferences: { ...backend, ...(statedAt === undefined ? {} : { statedAt }) } });
      expect((await preferences.find(id))?.stated.roles).toEqual(['Nurse']);
    }
  });

  it('gives way to what they said elsewhere later', async () => {
    await people({ externalId: 'own', preferences: { roles: ['Midwife'], statedAt: '2026-07-01T00:00:00Z' } });
    expect((await kesher.get(PreferenceRepository).find(await idOf('own')))?.stated.roles).toEqual(['Midwife']);
  });

  it('and older statements of an import do not overwrite newer ones of another', async () => {
    await people({ externalId: 'dated', preferences: { roles: ['Welder'], statedAt: '2026-07-01T00:00:00Z' } });
    await people({ externalId: 'dated', preferences: { roles: ['Cook'], statedAt: '2026-06-01T00:00:00Z' } });
    expect((await kesher.get(PreferenceRepository).find(await idOf('dated')))?.stated.roles).toEqual(['Welder']);
  });
});
