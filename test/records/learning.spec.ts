/** What people did, on a real database: clicks of people and of programs, effects taken back, silence, forgetting. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TraitKind } from '#lib/learner';
import { Database } from '../../src/platform/database/database.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { PersonReaction } from '../../src/records/person-reaction.js';
import { type ReactionDetail } from '../../src/records/reaction/reaction.entity.js';
import { TasteRepository } from '../../src/records/reaction/taste.repository.js';
import { SilenceView } from '../../src/records/views/silence.view.js';
import { startApp, type TestApp } from '../support/app.js';
import { job, message, person } from '../web/people.fixture.js';

interface Match { readonly externalId: string; readonly score: number; readonly reasons: readonly { rule: string; message: string }[] }

const DAY_MS = 86_400_000;
let kesher: TestApp;
const jobs: Record<string, { id: string; clusterId: string }> = {};

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
  jobs['acme'] = await job(kesher, 'acme-1', { title: 'Senior Backend Engineer', company: 'Acme' });
  jobs['beta'] = await job(kesher, 'beta-1', { title: 'Backend Engineer, payments', company: 'Beta' });
  jobs['gamma'] = await job(kesher, 'gamma-1', { title: 'Backend Engineer, search', company: 'Gamma' });
});
afterAll(() => kesher.stop());

const matches = async (candidateId: string): Promise<readonly Match[]> =>
  ((await kesher.call('GET', `/v1/candidates/${candidateId}/matches`)).body as { items: Match[] }).items;
const scoreAt = async (candidateId: string, externalId: string): Promise<number> => (await matches(candidateId)).find((one) => one.externalId === externalId)?.score ?? NaN;
const told = (name: string) => jobs[name] ?? { id: '', clusterId: '' };

async function did(candidateId: string, type: 'click' | 'applied' | 'not_relevant', name: string, detail: ReactionDetail = {}, messageId: string | null = null): Promise<void> {
  await kesher.get(PersonReaction).record({ candidateId, type, jobId: told(name).id, clusterId: told(name).clusterId, messageId, source: 'test', detail }, null);
}
const fewer = (kind: TraitKind, value: string): ReactionDetail => ({ fewer: { trait: `${kind}:${value}`, found: { trait: kind, value, name: value } } });
const taste = async (candidateId: string) => (await kesher.get(TasteRepository).find(candidateId))?.learned.leanings ?? null;

it('opening a role lifts its like, and the reason is told in the language asked for', async () => {
  const candidateId = await person(kesher);
  const before = await matches(candidateId);
  await did(candidateId, 'click', 'acme');
  const after = await matches(candidateId);
  expect(after.map(({ externalId }) => externalId).sort()).toEqual(before.map(({ externalId }) => externalId).sort());
  expect(after.find(({ externalId }) => externalId === 'acme-1')?.score).toBeGreaterThan(before.find(({ externalId }) => externalId === 'acme-1')?.score ?? 1);
  expect(after[0]?.reasons.find(({ rule }) => rule === 'learned')?.message).toBe('you opened Backend engineer roles before');
  const why = await kesher.call('GET', `/v1/explanations?candidateId=${candidateId}&jobId=${told('acme').id}&locale=he`, undefined, { 'accept-language': 'fa' });
  expect((why.body as { score: number; rules: { rule: string; message: string }[] }).rules.at(-1)).toMatchObject({ rule: 'learned', message: 'כבר פתחת משרות \u2068מפתח/ת בקאנד\u2069' });
  expect((why.body as { score: number }).score).toBeCloseTo(await scoreAt(candidateId, 'acme-1'), 3);
});

it('a wish for fewer of one employer lowers that employer alone, until it is taken back', async () => {
  const candidateId = await person(kesher);
  const [acme, beta] = [await scoreAt(candidateId, 'gamma-1'), await scoreAt(candidateId, 'beta-1')];
  await did(candidateId, 'not_relevant', 'acme', fewer('company', 'gamma'));
  await did(candidateId, 'not_relevant', 'acme', fewer('company', 'gamma'));
  expect(await scoreAt(candidateId, 'gamma-1')).toBeLessThan(acme - 0.1);
  expect(await scoreAt(candidateId, 'beta-1')).toBe(beta);
  expect(await kesher.get(PersonReaction).undoFewer(candidateId, 'company:gamma')).toBe(true);
  expect(await kesher.get(PersonReaction).undoFewer(candidateId, 'company:gamma')).toBe(false);
  expect(await scoreAt(candidateId, 'gamma-1')).toBe(acme);
  expect((await matches(candidateId)).map(({ externalId }) => externalId)).not.toContain('acme-1');
});

it('this job and no other teaches nothing', async () => {
  const candidateId = await person(kesher);
  await did(candidateId, 'not_relevant', 'acme', { onlyThis: true });
  expect(await taste(candidateId)).toEqual({});
});

it('a program that follows every link, and the link no eye can see, teaches nothing, even what it followed before', async () => {
  const candidateId = await person(kesher);
  const messageId = await message(kesher, candidateId, told('acme'));
  await did(candidateId, 'click', 'acme', { position: 0 }, messageId);
  expect(Object.keys((await taste(candidateId)) ?? {})).not.toEqual([]);
  await kesher.get(PersonReaction).record({ candidateId, type: 'click', jobId: null, clusterId: null, messageId, source: 'test', detail: { trap: true } }, null);
  expect(await taste(candidateId)).toEqual({});
  const rows = await kesher.get(Database).query<{ detail: ReactionDetail }>(`select detail from reaction where candidate_id = $1`, [candidateId]);
  expect(rows.every(({ detail }) => detail.suspectedMachine)).toBe(true);
});

it('silence counts after a week, more beside something that was opened, and only for people who did something', async () => {
  const [quiet, lively] = [await person(kesher), await person(kesher)];
  for (const candidateId of [quiet, lively]) {
    const messageId = await message(kesher, candidateId, told('beta'));
    await kesher.get(Database).query(`update message set status = 'accepted', sent_at = planned_at where id = $1`, [messageId]);
  }
  await did(lively, 'click', 'gamma');
  expect((await taste(lively))?.['company:beta']).toBeUndefined();
  await kesher.get(SilenceView).next();
  kesher.clock.advance(8 * DAY_MS);
  const heard: string[] = [];
  for (let day = 0; day < 10; day += 1) heard.push(...(await kesher.get(SilenceView).next()));
  expect(heard).toContain(lively);
  expect(heard).not.toContain(quiet);
  await kesher.get(PersonReaction).relearn(lively);
  expect((await taste(lively))?.['company:beta']?.passed).toBeLessThan(0);
  expect(await kesher.get(SilenceView).next()).toEqual([]);
});

it('forgets all of it when the person clears it, and for good when they leave', async () => {
  const candidateId = await person(kesher);
  await did(candidateId, 'click', 'acme');
  await kesher.get(PersonReaction).clear(candidateId);
  expect(await taste(candidateId)).toEqual({});
  kesher.clock.advance(60_000);
  await did(candidateId, 'click', 'beta');
  expect(Object.keys((await taste(candidateId)) ?? {})).toContain('company:beta');
  expect(Object.keys((await taste(candidateId)) ?? {})).not.toContain('company:acme');
  await kesher.get(PersonDeparture).erase(candidateId);
  expect(await taste(candidateId)).toBeNull();
  await did(candidateId, 'click', 'gamma');
  await kesher.get(PersonReaction).relearn(candidateId);
  expect(await taste(candidateId)).toBeNull();
});
