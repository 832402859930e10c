/** An old statement through the real pipeline: asked about once, confirmed, set aside, or no longer used and told so. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { PreferenceRepository } from '../../src/records/preference/preference.repository.js';
import { startApp, type TestApp } from '../support/app.js';
import { token, Visit } from '../web/people.fixture.js';
import { backendPerson, bring, digest, HAIFA, openBackendJobs } from './digest.fixture.js';

const DAY_MS = 86_400_000;
const ASK = 'Are you still looking for Backend engineer roles near Haifa?';
let kesher: TestApp;
let jobs = 0;

beforeAll(async () => {
  kesher = await startApp();
});
afterAll(() => kesher.stop());

interface Decided { readonly outcome: string; readonly reason: string | null; readonly messageId: string | null; readonly items: number }

/** A week's run: what was decided about this person, and the mail they got. */
async function week(externalId: string, days = 7): Promise<Decided & { readonly mail: string; readonly subject: string | null }> {
  kesher.clock.advance(days * DAY_MS);
  await openBackendJobs(kesher, 3, (jobs += 3));
  await digest(kesher, 'weekly digest', { channels: ['email'] });
  const decided = await kesher.get(Database).one<Decided>(
    `select d.outcome, d.reason, d.message_id as "messageId", jsonb_array_length(d.detail -> 'items') as items
     from decision d join candidate c on c.id = d.candidate_id where c.external_id = $1 order by d.id desc limit 1`, [externalId]);
  const letter = (await kesher.get(MailboxRepository).list(200)).find(({ messageRef }) => messageRef === decided?.messageId);
  return { ...(decided ?? { outcome: '', reason: null, messageId: null, items: 0 }), mail: letter?.text ?? '', subject: letter?.subject ?? null };
}
const idOf = async (externalId: string): Promise<string> => (await kesher.get(Database).one<{ id: string }>(`select id from candidate where external_id = $1`, [externalId]))?.id ?? '';
const answer = (messageId: string | null, value: string) => new Visit(kesher).post(`/still/${token(kesher, 'still', messageId ?? '')}`, { answer: value });

it('is asked about once, in the next message; a look changes nothing, a yes makes it new', async () => {
  await bring(kesher, [backendPerson('faithful')]);
  const first = await week('faithful', 0);
  expect(first).toMatchObject({ outcome: 'sent', items: 3 });
  expect(first.mail).toContain(ASK);
  expect((await week('faithful')).mail).not.toContain(ASK);
  const before = await kesher.get(PreferenceRepository).find(await idOf('faithful'));
  for (let times = 0; times < 3; times += 1) expect((await new Visit(kesher).get(`/still/${token(kesher, 'still', first.messageId ?? '')}?answer=yes`)).text).toContain(ASK);
  expect(await kesher.get(PreferenceRepository).find(await idOf('faithful'))).toEqual(before);
  expect((await answer(first.messageId, 'yes')).text).toContain('We go on with what you told us');
  expect((await kesher.get(PreferenceRepository).find(await idOf('faithful')))?.fields?.['roles']).toMatchObject({ by: 'person' });
  const later = await week('faithful', 70);
  expect(later).toMatchObject({ outcome: 'sent' });
  expect(later.mail).not.toContain(ASK);
});

it('unanswered long enough it is no longer used: the person is told once, alone, and nothing follows', async () => {
  await bring(kesher, [backendPerson('silent', { preferences: { ...backendPerson('x').preferences, statedAt: '2026-03-02T10:00:00Z' } })]);
  expect((await week('silent')).mail).toContain(ASK);
  expect(await week('silent', 46)).toMatchObject({ outcome: 'held', reason: 'stale_preferences', messageId: null });
  const told = await week('silent', 14);
  expect(told).toMatchObject({ outcome: 'sent', items: 0, subject: expect.stringContaining(ASK) as string });
  expect(told.mail).toContain('No roles will come until you answer');
  expect(told.mail).not.toContain('Senior Backend Engineer');
  for (const days of [7, 60, 200]) expect(await week('silent', days)).toMatchObject({ reason: 'stale_preferences', messageId: null });
  await answer(told.messageId, 'yes');
  expect(await week('silent')).toMatchObject({ outcome: 'sent', items: 5 });
});

it('said to have changed, it is not used from then on; not now is a rest', async () => {
  await bring(kesher, [backendPerson('moved-on'), backendPerson('busy')]);
  const asked = { movedOn: await week('moved-on'), busy: '' };
  asked.busy = (await kesher.get(Database).one<{ id: string }>(`select m.id from message m where m.candidate_id = $1`, [await idOf('busy')]))?.id ?? '';
  await answer(asked.movedOn.messageId, 'changed');
  expect((await answer(asked.busy, 'not_now')).text).toContain('We will not write before');
  expect(await week('moved-on')).toMatchObject({ outcome: 'held', reason: 'stale_preferences' });
  expect(await week('busy')).toMatchObject({ outcome: 'held', reason: 'paused' });
  await kesher.get(PreferenceRepository).state([{ candidateId: await idOf('moved-on'), stated: { roles: ['Backend engineer'] } }], 'person');
  expect((await answer(asked.movedOn.messageId, 'changed')).text).toContain('You have told us since');
  expect(await week('moved-on')).toMatchObject({ outcome: 'sent' });
});

describe('who never said where', () => {
  const nowhere = { roles: ['Backend engineer'], workModes: ['onsite' as const, 'hybrid' as const] };
  const give = (messageId: string | null, fields: Readonly<Record<string, string>>) => new Visit(kesher).post(`/still/${token(kesher, 'still', messageId ?? '')}`, fields);
  const kept = async (externalId: string) => kesher.get(PreferenceRepository).find(await idOf(externalId));

  it('is asked where in the next message; looking changes nothing, and what cannot be read is said at its place', async () => {
    await bring(kesher, [backendPerson('nowhere', { preferences: nowhere })]);
    const told = await week('nowhere', 0);
    expect(told.mail).toContain('Where would you like to work?');
    for (const answer of ['near', 'remote', 'anywhere', 'not_now']) expect(told.mail).toContain(`?answer=${answer}`);
    expect(told.mail).not.toContain('?answer=yes');
    const before = await kept('nowhere');
    expect((await new Visit(kesher).get(`/still/${token(kesher, 'still', told.messageId ?? '')}?answer=near`)).text).toContain('value="near" checked');
    for (const place of ['', 'Xyzzyq Qwfp']) expect((await give(told.messageId, { answer: 'near', place })).status).toBe(422);
    expect((await give(told.messageId, { answer: 'remote', from: 'Xyzzyq' })).status).toBe(422);
    for (const answer of ['yes', 'changed', 'near by']) expect((await give(told.messageId, { answer })).status).toBe(404);
    expect(await kept('nowhere')).toMatchObject({ stated: before?.stated });
    expect((await week('nowhere')).mail).not.toContain('Where would you like to work?');
  });

  it('states it by the answer: theirs, dated, and nothing else is any newer by it', async () => {
    await bring(kesher, [backendPerson('settler', { preferences: nowhere })]);
    const first = kesher.clock.now();
    const told = await week('settler', 3);
    expect((await give(told.messageId, { answer: 'near', place: 'Haifa, Israel' })).text).toContain('From now on we look there');
    expect(await kept('settler')).toMatchObject({ stated: { ...nowhere, places: [{ name: 'Haifa', country: 'IL' }] }, source: 'person', statedAt: kesher.clock.now() });
    expect(new Date((await kept('settler'))?.fields?.['roles']?.at ?? 0)).toEqual(first);
    await give(told.messageId, { answer: 'remote', from: 'Israel' });
    expect((await kept('settler'))?.stated).toEqual({ roles: nowhere.roles, workModes: ['remote'], remoteFrom: ['IL'] });
    await give(told.messageId, { answer: 'anywhere' });
    expect((await kept('settler'))?.stated).toEqual({ roles: nowhere.roles, remoteFrom: ['IL'], anywhere: true });
    expect(await week('settler')).toMatchObject({ outcome: 'sent' });
    await kesher.get(PreferenceRepository).state([{ candidateId: await idOf('settler'), stated: { ...nowhere, places: [{ name: 'Tel Aviv' }] } }], 'person');
    expect((await give(told.messageId, { answer: 'anywhere' })).text).toContain('You have told us since');
    expect((await kept('settler'))?.stated.places).toEqual([{ name: 'Tel Aviv' }]);
  });

  it('and does not want to say now goes on hearing from us, unasked', async () => {
    await bring(kesher, [backendPerson('later', { preferences: nowhere })]);
    const told = await week('later', 0);
    expect((await give(told.messageId, { answer: 'not_now' })).text).toContain('We leave it as it is');
    const next = await week('later');
    expect(next).toMatchObject({ outcome: 'sent' });
    expect(next.mail).not.toContain('Where would you like');
  });

  it.each([['he', 'איפה לחפש לך עבודה?', 'ליד עיר מסוימת'], ['ar', 'أين نبحث لك عن عمل؟', 'قرب مدينة معيّنة'], ['fa', 'کجا برایتان دنبال کار بگردیم؟', 'نزدیک یک شهر']] as const)('is asked in %s, from right to left', async (locale, ask, near) => {
    await bring(kesher, [backendPerson(`nowhere-${locale}`, { locale, preferences: nowhere })]);
    const told = await week(`nowhere-${locale}`, 0);
    expect(told.mail).toContain(ask);
    expect(told.mail).toContain(near);
    const page = (await new Visit(kesher).get(`/still/${token(kesher, 'still', told.messageId ?? '')}`)).text;
    expect(page).toContain(`lang="${locale}" dir="rtl"`);
    expect(page).toContain(ask);
  });
});

it('brought again by the same undated file it does not become new, field by field', async () => {
  const undated = { roles: ['Backend engineer'], skills: ['Go'] };
  await bring(kesher, [backendPerson('imported', { preferences: undated })]);
  const [id, first] = [await idOf('imported'), kesher.clock.now()];
  kesher.clock.advance(100 * DAY_MS);
  await bring(kesher, [backendPerson('imported', { preferences: { ...undated, skills: ['Go', 'SQL'] } })]);
  const kept = await kesher.get(PreferenceRepository).find(id);
  expect(new Date(kept?.fields?.['roles']?.at ?? 0)).toEqual(first);
  expect(kept?.fields?.['skills']).toBeUndefined();
  expect(kept?.statedAt).toEqual(kesher.clock.now());
});

describe('a level that was only a wish', () => {
  const wished = (statedAt: string) => ({ preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }], seniority: { min: 'junior' as const, max: 'mid' as const }, wishes: ['seniority' as const], statedAt } });
  const told = async (externalId: string) => {
    const messageId = (await kesher.get(Database).one<{ id: string }>(`select id from message where candidate_id = $1`, [await idOf(externalId)]))?.id ?? '';
    const item = await kesher.get(Database).one<{ jobId: string; score: number }>(`select thing_id as "jobId", score from message_item where message_id = $1 order by position limit 1`, [messageId]);
    const [candidateId, jobId] = [await idOf(externalId), item?.jobId ?? ''];
    const matches = (await kesher.call('GET', `/v1/candidates/${candidateId}/matches?limit=100`)).body as { items: { job: { id: string }; score: number }[] };
    const explained = (await kesher.call('GET', `/v1/explanations?candidateId=${candidateId}&jobId=${jobId}`)).body as { score: number };
    const replay = (await kesher.call('GET', `/v1/messages/${messageId}/replay`)).body as { reproduced: boolean };
    return { score: item?.score ?? NaN, match: matches.items.find(({ job }) => job.id === jobId)?.score, explained: explained.score, reproduced: replay.reproduced, messageId };
  };

  it('weighs less once it is old: in the message, in the matches and in the explanation alike, and so it is replayed', async () => {
    const [now, yesterday] = [kesher.clock.now(), new Date(kesher.clock.now().getTime() - DAY_MS)];
    const longAgo = new Date(now.getTime() - 3 * 365 * DAY_MS);
    await bring(kesher, [backendPerson('lately', wished(yesterday.toISOString())), backendPerson('long-ago', wished(longAgo.toISOString()))]);
    await week('lately', 0);
    const [fresh, faded] = [await told('lately'), await told('long-ago')];
    for (const one of [fresh, faded]) expect(one).toMatchObject({ score: one.score, match: one.score, explained: one.score, reproduced: true });
    const judged = await kesher.get(Database).one<{ doubt: number; faded: unknown }>(
      `select (d.detail #>> '{judged,doubt}')::float as doubt, d.detail #> '{judged,faded}' as faded from decision d where d.message_id = $1`, [faded.messageId]);
    expect(judged?.faded).toEqual({ seniority: 0.125 });
    // Of what their age leaves of every chance, the level takes less.
    expect(faded.score).toBeGreaterThan(fresh.score * Math.exp(judged?.doubt ?? 0));
  });
});
