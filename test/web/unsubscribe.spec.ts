/** Refusal by link (T-31): both encodings, no cookie, nothing by GET, nothing by forgery, at any age. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { CandidateRepository } from '../../src/records/candidate/candidate.repository.js';
import { ConsentLedger } from '../../src/records/consent/consent.ledger.js';
import { SignedTokens } from '../../src/platform/crypto/signed-tokens.js';
import { startApp, type TestApp } from '../support/app.js';
import { overtaking, person, token, Visit } from './people.fixture.js';

let kesher: TestApp;
beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
});
afterAll(() => kesher.stop());

const granted = async (candidateId: string): Promise<string[]> =>
  (await kesher.get(ConsentLedger).inForce(candidateId)).filter((consent) => consent.granted).map(({ channel, purpose }) => `${channel}:${purpose}`).sort();

const multipart = (): FormData => {
  const form = new FormData();
  form.append('List-Unsubscribe', 'One-Click');
  return form;
};

it.each([
  ['urlencoded', () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
  ['multipart', multipart],
])('one click as %s stops everything, without cookie or redirect', async (_, body) => {
  const candidateId = await person(kesher);
  const answer = await new Visit(kesher).send(`/u/${token(kesher, 'unsubscribe', candidateId)}`, { method: 'POST', body: body() });
  expect(answer.status).toBe(200);
  expect(answer.headers.has('location')).toBe(false);
  expect(answer.headers.has('set-cookie')).toBe(false);
  expect(await granted(candidateId)).toEqual([]);
  const [newest] = await kesher.get(ConsentLedger).history(candidateId);
  expect(newest).toMatchObject({ granted: false, by: 'person', source: 'one-click' });
});

it('acts on a POST without any body, as some mail programs send', async () => {
  const candidateId = await person(kesher);
  expect((await new Visit(kesher).send(`/u/${token(kesher, 'unsubscribe', candidateId)}`, { method: 'POST' })).status).toBe(200);
  expect(await granted(candidateId)).toEqual([]);
});

it.each(['text/plain', 'application/json', 'application/octet-stream'])('acts whatever the body is, here %s: the token is the refusal', async (type) => {
  const candidateId = await person(kesher);
  const answer = await new Visit(kesher).send(`/u/${token(kesher, 'unsubscribe', candidateId)}`, { method: 'POST', body: '["List-Unsubscribe=One-Click"]', headers: { 'content-type': type } });
  expect(answer.status).toBe(200);
  expect(await granted(candidateId)).toEqual([]);
});

it('acts although the request comes from elsewhere', async () => {
  const candidateId = await person(kesher);
  const answer = await new Visit(kesher).post(`/u/${token(kesher, 'unsubscribe', candidateId)}`, {}, { origin: 'https://mail.example.com', 'sec-fetch-site': 'cross-site' });
  expect(answer.status).toBe(200);
  expect(await granted(candidateId)).toEqual([]);
});

it('changes nothing by GET, HEAD or OPTIONS, a thousand times', async () => {
  const candidateId = await person(kesher);
  const path = `/u/${token(kesher, 'unsubscribe', candidateId)}`;
  for (let time = 0; time < 334; time += 1) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await new Visit(kesher).send(path, { method });
  }
  expect(await granted(candidateId)).toEqual(['email:content', 'email:jobs']);
  expect(await kesher.get(ConsentLedger).history(candidateId)).toHaveLength(2);
});

it('answers a repeated click like the first and keeps one refusal in force', async () => {
  const candidateId = await person(kesher);
  const path = `/u/${token(kesher, 'unsubscribe', candidateId)}`;
  const [first, second] = [await new Visit(kesher).post(path, {}), await new Visit(kesher).post(path, {})];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.text).toBe(first.text);
});

it('gives forged, cut and foreign tokens one and the same answer and changes nothing', async () => {
  const candidateId = await person(kesher);
  const good = token(kesher, 'unsubscribe', candidateId);
  const bad = [good.slice(0, -3), `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`, 'x', token(kesher, 'less', candidateId), token(kesher, 'unsubscribe', 'not an id')];
  const answers = await Promise.all(bad.flatMap((one) => [new Visit(kesher).post(`/u/${one}`, {}), new Visit(kesher).get(`/u/${one}`)]));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await granted(candidateId)).toEqual(['email:content', 'email:jobs']);
});

it.each([
  ['email', []],
  ['jobs', ['email:content', 'sms:content']],
  ['content', ['email:jobs', 'sms:jobs']],
])('the choice "%s" leaves the rest as it was', async (choice, left) => {
  const every = (['email', 'sms'] as const).flatMap((channel) => (['jobs', 'content'] as const).map((purpose) => ({ channel, purpose, granted: true, at: '2026-03-02T10:00:00Z' })));
  const candidateId = await person(kesher, { consents: every });
  await new Visit(kesher).post(`/u/${token(kesher, 'unsubscribe', candidateId)}`, { choice });
  expect(await granted(candidateId)).toEqual(choice === 'email' ? ['sms:content', 'sms:jobs'] : left);
});

it('a month of rest keeps the consents and pauses thirty days', async () => {
  const candidateId = await person(kesher, { contactRules: { frequency: { max: 2, per: 'week' } } });
  await new Visit(kesher).post(`/u/${token(kesher, 'unsubscribe', candidateId)}`, { choice: 'pause' });
  expect(await granted(candidateId)).toEqual(['email:content', 'email:jobs']);
  const { contactRules } = await kesher.get(CandidateRepository).get(candidateId);
  expect(contactRules).toEqual({ frequency: { max: 2, per: 'week' }, pausedUntil: new Date(kesher.clock.now().getTime() + 30 * 86_400_000).toISOString() });
});

it('a month of rest leaves a limit that is set meanwhile', async () => {
  const candidateId = await person(kesher, { contactRules: { frequency: { max: 5, per: 'week' } } });
  const limit = { frequency: { max: 1, per: 'month' } } as const;
  await overtaking(kesher, candidateId, () => new Visit(kesher).post(`/u/${token(kesher, 'unsubscribe', candidateId)}`, { choice: 'pause' }),
    () => kesher.get(CandidateRepository).setContactRules(candidateId, limit, 'person'));
  expect((await kesher.get(CandidateRepository).get(candidateId)).contactRules).toMatchObject({ ...limit, pausedUntil: expect.any(String) as string });
});

it('works after 400 days and three changes of the key', async () => {
  const candidateId = await person(kesher);
  const oldest = 'oldest-secret-key-0123456789abcdef012345';
  const link = new SignedTokens([oldest]).sign('unsubscribe', candidateId);
  const rotated = await startApp({ role: 'api', environment: { SECRET_KEYS_OLD: `second-secret-key-0123456789abcdef012345,third-secret-key-0123456789abcdef0123456,${oldest}` } });
  try {
    const there = await person(rotated);
    rotated.clock.advance(400 * 86_400_000);
    const own = new SignedTokens([oldest]).sign('unsubscribe', there);
    expect(link).not.toBe(own);
    expect((await new Visit(rotated).post(`/u/${own}`, {})).status).toBe(200);
    expect((await rotated.get(ConsentLedger).inForce(there)).filter((consent) => consent.granted)).toEqual([]);
  } finally {
    await rotated.stop();
  }
});

it('asks in the language of the person behind the link and tells nothing else of them', async () => {
  const candidateId = await person(kesher, { locale: 'he', givenName: 'בת אל' });
  const page = await new Visit(kesher).get(`/u/${token(kesher, 'unsubscribe', candidateId)}`);
  expect(page.text).toContain('<html lang="he" dir="rtl">');
  expect(page.text).toContain('הפסקת הודעות');
  expect(page.text).not.toContain('בת אל');
  expect(page.text).not.toContain('@example.org');
});
