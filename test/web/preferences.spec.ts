/** The preference center: what a person sees, changes, takes along and erases; what others cannot do in their place. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { PersonUpsert } from '../../src/records/person-upsert.js';
import { PreferenceRepository } from '../../src/records/preference/preference.repository.js';
import { startApp, type TestApp } from '../support/app.js';
import { formOf, HAIFA, person, Visit } from './people.fixture.js';

let kesher: TestApp;
beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
});
afterAll(() => kesher.stop());

async function opened(change: Parameters<typeof person>[1] = {}) {
  const candidateId = await person(kesher, change);
  const visit = await new Visit(kesher).signIn(candidateId);
  const page = await visit.get('/preferences');
  return { candidateId, visit, page, form: formOf(page.text, '/preferences') };
}

const statedOf = async (candidateId: string) => (await kesher.get(PreferenceRepository).find(candidateId))?.stated;
const granted = async (candidateId: string): Promise<string[]> =>
  (await kesher.get(ConsentLedger).inForce(candidateId)).filter((consent) => consent.granted).map(({ channel, purpose }) => `${channel}:${purpose}`).sort();

it('sends a visitor without a session to sign in', async () => {
  for (const path of ['/preferences', '/preferences/data', '/preferences/data.json', '/preferences/erase']) {
    const answer = await new Visit(kesher).get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
  }
});

it('saved untouched, states exactly what was stated before', async () => {
  const full = {
    roles: ['Backend engineer', 'מפתחת צד שרת'], skills: ['TypeScript', 'C++'], seniority: { min: 'mid', max: 'lead' }, places: [{ ...HAIFA, radiusKm: 25 }, { name: 'Berlin', country: 'DE', lat: 52.52, lon: 13.41 }],
    workModes: ['remote', 'hybrid'], remoteFrom: ['IL', 'PS'], employmentTypes: ['full_time'], salaryFloor: { amount: 25_000, currency: 'ILS', period: 'month' },
    languages: ['he', 'en'], industries: ['software'], refuse: { companies: ['Acme "& Sons" <b>'], industries: ['gambling'], roles: ['sales'], keywords: ['on-call'] },
    topics: ['engineering stories'], wishes: ['seniority'], unknown: { salaryFloor: 'exclude' },
  } as const;
  const { candidateId, visit, form } = await opened({ preferences: full, contactRules: { frequency: { max: 2, per: 'week' }, quietHours: { from: '21:00', to: '08:00' }, quietDays: ['sabbath'], channelOrder: ['whatsapp', 'email'] } });
  const before = await kesher.get(CandidateRepository).get(candidateId);
  expect((await visit.post('/preferences', form)).headers.get('location')).toBe('/preferences?saved=1');
  expect(await statedOf(candidateId)).toEqual(full);
  const after = await kesher.get(CandidateRepository).get(candidateId);
  expect([after.contactRules, after.version]).toEqual([before.contactRules, before.version]);
  expect(await kesher.get(ConsentLedger).history(candidateId)).toHaveLength(2);
});

it.each(['he', 'ar', 'fa'] as const)('a page in %s, saved untouched, changes nothing either', async (locale) => {
  const preferences = { roles: ['Nurse'], places: [{ ...HAIFA, radiusKm: 10 }], remoteFrom: ['IL', 'US'] };
  const { candidateId, visit, form, page } = await opened({ locale, preferences });
  expect(page.text).toContain(`<html lang="${locale}" dir="rtl">`);
  await visit.post('/preferences', form);
  expect(await statedOf(candidateId)).toEqual(preferences);
});

it('that any place will do is kept, and is not said beside a place', async () => {
  const anywhere = { roles: ['Nurse'], anywhere: true };
  const { candidateId, visit, form } = await opened({ preferences: anywhere });
  await visit.post('/preferences', form);
  expect(await statedOf(candidateId)).toEqual(anywhere);
  const again = formOf((await visit.get('/preferences')).text, '/preferences');
  again.set('place.name', 'Haifa, Israel');
  const refused = await visit.post('/preferences', again);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Name places or tick that any will do, not both.');
  expect(await statedOf(candidateId)).toEqual(anywhere);
});

it('a new radius, a town in Hebrew and a sum in Persian digits are understood', async () => {
  const { candidateId, visit, form } = await opened();
  form.delete('place.name');
  form.delete('place.radius');
  for (const [name, radius] of [['Haifa, Israel', '40'], ['תל אביב', '']] as const) {
    form.append('place.name', name);
    form.append('place.radius', radius);
  }
  form.set('salary.amount', '۳۰٬۰۰۰');
  await visit.post('/preferences', form);
  const stated = await statedOf(candidateId);
  expect(stated?.places?.[0]).toEqual({ ...HAIFA, radiusKm: 40 });
  expect(stated?.places?.[1]).toMatchObject({ country: 'IL' });
  expect(stated?.places?.[1]?.lat).toBeCloseTo(32.08, 1);
  expect(stated?.salaryFloor?.amount).toBe(30_000);
});

it('says what is wrong beside each box and keeps everything that was typed', async () => {
  const { candidateId, visit, form } = await opened({ locale: 'he' });
  form.set('roles', 'תפקיד חדש');
  form.set('place.radius', 'הרבה');
  form.set('seniority.min', 'lead');
  form.set('seniority.max', 'junior');
  form.set('quiet.from', '21:00');
  form.set('pause', '2020-01-01');
  const answer = await visit.post('/preferences', form);
  expect(answer.status).toBe(422);
  for (const text of ['יש לכתוב מספר.', 'הדרג השני לא יכול להיות נמוך מהראשון.', 'יש למלא את שניהם או אף אחד.', 'יש לבחור יום שעוד לא עבר.', 'תפקיד חדש', 'value="הרבה"', 'value="2020-01-01"']) expect(answer.text).toContain(text);
  for (const [, target = ''] of answer.text.matchAll(/<li><a href="#([^"]+)">/g)) expect(answer.text).toContain(`id="${target}"`);
  expect((await statedOf(candidateId))?.roles).toEqual(['Backend engineer']);
});

it('keeps each changed consent with the very words the page showed', async () => {
  const { candidateId, visit, page, form } = await opened({ locale: 'ar', phones: ['+972521112233'] });
  const ticked = form.getAll('consent').filter((value) => value !== 'email:content');
  form.delete('consent');
  for (const value of [...ticked, 'whatsapp:jobs']) form.append('consent', value);
  await visit.post('/preferences', form);
  expect(await granted(candidateId)).toEqual(['email:jobs', 'whatsapp:jobs']);
  const [newest, older] = await kesher.get(ConsentLedger).history(candidateId);
  for (const event of [newest, older]) {
    expect(event).toMatchObject({ by: 'person', source: 'preference-center' });
    expect(page.text).toContain(`<span>${event?.wording ?? 'nothing'}</span>`);
  }
  expect(await kesher.get(ConsentLedger).history(candidateId)).toHaveLength(4);
});

it('ticks nothing that was not agreed to', async () => {
  const { form } = await opened({ consents: [], phones: ['+972521112244'] });
  expect(form.getAll('consent')).toEqual([]);
});

it('an older page does not overwrite what changed since, above all a refusal', async () => {
  const { candidateId, visit, form } = await opened();
  await kesher.get(PersonDeparture).refuse(candidateId, {}, 'person', 'one-click');
  const answer = await visit.post('/preferences', form);
  expect(answer.status).toBe(409);
  expect(await granted(candidateId)).toEqual([]);
  const again = formOf((await visit.get('/preferences')).text, '/preferences');
  expect((await visit.post('/preferences', again)).status).toBe(303);
  expect(await granted(candidateId)).toEqual([]);
});

it('of two saves of one page at once, one is kept', async () => {
  const { visit, form } = await opened();
  const answers = await Promise.all([visit.post('/preferences', form), visit.post('/preferences', form)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
});

it('pauses until a day in the zone of the person, and lets go of it', async () => {
  const { candidateId, visit, form } = await opened();
  form.set('pause', '2027-01-10');
  await visit.post('/preferences', form);
  expect((await kesher.get(CandidateRepository).get(candidateId)).contactRules.pausedUntil).toBe('2027-01-09T22:00:00.000Z');
  const resumed = formOf((await visit.get('/preferences')).text, '/preferences');
  expect(resumed.get('pause')).toBe('2027-01-10');
  resumed.set('pause', '');
  await visit.post('/preferences', resumed);
  expect((await kesher.get(CandidateRepository).get(candidateId)).contactRules.pausedUntil ?? null).toBeNull();
});

it('changes language and zone at once', async () => {
  const { visit, form } = await opened();
  form.set('locale', 'fa');
  form.set('timeZone', 'Asia/Tehran');
  await visit.post('/preferences', form);
  expect((await visit.get('/preferences?saved=1')).text).toContain('ذخیره شد');
});

it('keeps the language and the zone a person chose, whatever a file says later; a recruiter may correct them', async () => {
  const { candidateId, visit, form } = await opened();
  form.set('timeZone', 'America/New_York');
  await visit.post('/preferences', form);
  const { externalId } = await kesher.get(CandidateRepository).get(candidateId);
  const fileSays = (locale: 'he' | 'ar', timeZone: string) => kesher.get(PersonUpsert).upsert([{ externalId: externalId ?? '', locale, timeZone }], 'import');
  const kept = async () => { const { locale, timeZone } = await kesher.get(CandidateRepository).get(candidateId); return [locale, timeZone]; };
  await fileSays('he', 'Asia/Jerusalem');
  // The language was not theirs: they left it as the page showed it.
  expect(await kept()).toEqual(['he', 'America/New_York']);
  await kesher.get(CandidateRepository).patch(candidateId, { timeZone: 'Asia/Dubai' });
  expect(await kept()).toEqual(['he', 'Asia/Dubai']);
  await fileSays('ar', 'Asia/Amman');
  expect(await kept()).toEqual(['ar', 'Asia/Amman']);
});

it.each([
  ['without the token of the form', (form: URLSearchParams) => { form.delete('formToken'); }, {}],
  ['with a page of another site', () => undefined, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['with an opaque origin', () => undefined, { origin: 'null' }],
])('a form %s changes nothing', async (_, spoil, headers) => {
  const { candidateId, visit, form } = await opened();
  form.set('roles', 'Injected');
  spoil(form);
  expect((await visit.post('/preferences', form, headers)).headers.get('location')).toBe('/sign-in?expired=1');
  expect((await statedOf(candidateId))?.roles).toEqual(['Backend engineer']);
});

it('the token of one session is worth nothing in another', async () => {
  const [mine, theirs] = [await opened(), await opened()];
  mine.form.set('formToken', theirs.form.get('formToken') ?? '');
  expect((await mine.visit.post('/preferences', mine.form)).headers.get('location')).toBe('/sign-in?expired=1');
});

it('shows what is held with its source, hands it over, and erases it', async () => {
  const { candidateId, visit } = await opened({ emails: ['leaving@example.org'] });
  const data = await visit.get('/preferences/data');
  for (const text of ['career fair 2026-03', 'leaving@example.org', 'Send me roles', 'in a file we were given']) expect(data.text).toContain(text);
  const file = await visit.get('/preferences/data.json');
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(JSON.stringify(JSON.parse(file.text))).toContain('leaving@example.org');
  const form = formOf((await visit.get('/preferences/erase')).text, '/preferences/erase');
  expect((await visit.post('/preferences/erase', form)).status).toBe(422);
  form.set('confirm', 'yes');
  expect((await visit.post('/preferences/erase', form)).text).toContain('Your data is erased');
  expect((await kesher.get(CandidateRepository).find(candidateId))?.erasedAt).not.toBeNull();
  expect((await visit.get('/preferences')).status).toBe(303);
  expect((await visit.get('/preferences?lang=ar')).headers.get('location')).toBe('/sign-in?lang=ar');
});
