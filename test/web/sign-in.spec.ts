/** Signing in: one link, one session; the page tells nobody who is known. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { SignInLinks } from '../../src/web/sign-in/sign-in-links.js';
import { startApp, type TestApp } from '../support/app.js';
import { linkFor, person, Visit } from './people.fixture.js';

let kesher: TestApp;
beforeAll(async () => {
  kesher = await startApp();
});
afterAll(() => kesher.stop());

const sessionsOf = async (candidateId: string): Promise<number> =>
  Number((await kesher.get(Database).one<{ count: string }>(`select count(*) from session where candidate_id = $1`, [candidateId]))?.count);

async function ask(contact: string) {
  const answer = await new Visit(kesher).post('/sign-in', { contact });
  await kesher.get(SignInLinks).settled();
  return answer;
}

const letters = async (to: string) => (await kesher.get(MailboxRepository).list(200)).filter((letter) => letter.to === to);

it('sends a link to a known address, and the link opens the preferences', async () => {
  await person(kesher, { emails: ['known@example.org'] });
  expect((await ask('known@example.org')).status).toBe(200);
  await kesher.runUntilIdle();
  const [letter] = await letters('known@example.org');
  const path = /\/sign-in\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? '';
  const visit = new Visit(kesher);
  expect((await visit.get(path)).text).toContain('Sign in now');
  const spent = await visit.post(path, {});
  expect([spent.status, spent.headers.get('location')]).toEqual([303, '/preferences']);
  expect((await visit.get('/preferences')).status).toBe(200);
});

it('sends an SMS to a known phone, however it was typed', async () => {
  await person(kesher, { emails: [], phones: ['+972541234567'] });
  await ask('+972 54-123-4567');
  await kesher.runUntilIdle();
  expect((await letters('+972541234567')).map(({ channel }) => channel)).toEqual(['sms']);
});

it('answers known and unknown addresses with the same bytes, and sends the unknown nothing', async () => {
  await person(kesher, { emails: ['here@example.org'] });
  const [known, unknown] = [await ask('here@example.org'), await ask('nobody@example.org')];
  expect(unknown.status).toBe(known.status);
  expect(unknown.text).toBe(known.text);
  await kesher.runUntilIdle();
  expect(await letters('nobody@example.org')).toEqual([]);
});

it('sends at most three links an hour, and again an hour later', async () => {
  await person(kesher, { emails: ['eager@example.org'] });
  for (let time = 0; time < 5; time += 1) await ask('eager@example.org');
  await kesher.runUntilIdle();
  expect(await letters('eager@example.org')).toHaveLength(3);
  kesher.clock.advance(61 * 60_000);
  await ask('eager@example.org');
  await kesher.runUntilIdle();
  expect(await letters('eager@example.org')).toHaveLength(4);
});

it('asks again for something that is no address, keeping what was typed and marking the box', async () => {
  const answer = await ask('dana@@example');
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('value="dana@@example"');
  expect(answer.text).toContain('aria-invalid="true"');
});

it('opens exactly one session when fifty spend one link at once', async () => {
  const candidateId = await person(kesher);
  const link = await linkFor(kesher, candidateId);
  const answers = await Promise.all(Array.from({ length: 50 }, () => new Visit(kesher).post(`/sign-in/${link}`, {})));
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  expect(answers.filter(({ headers }) => headers.has('set-cookie'))).toHaveLength(1);
  expect(await sessionsOf(candidateId)).toBe(1);
});

it('is good at ten minutes less a second and not at ten minutes and a second', async () => {
  const candidateId = await person(kesher);
  const [early, late] = [await linkFor(kesher, candidateId), await linkFor(kesher, candidateId)];
  kesher.clock.advance(10 * 60_000 - 1000);
  expect((await new Visit(kesher).post(`/sign-in/${early}`, {})).status).toBe(303);
  kesher.clock.advance(2000);
  expect((await new Visit(kesher).get(`/sign-in/${late}`)).status).toBe(410);
  expect((await new Visit(kesher).post(`/sign-in/${late}`, {})).status).toBe(410);
});

it('spends nothing when a program opens the link a hundred times', async () => {
  const candidateId = await person(kesher);
  const link = await linkFor(kesher, candidateId);
  for (let time = 0; time < 50; time += 1) {
    await new Visit(kesher).get(`/sign-in/${link}`);
    await new Visit(kesher).send(`/sign-in/${link}`, { method: 'HEAD' });
  }
  expect(await sessionsOf(candidateId)).toBe(0);
  expect((await new Visit(kesher).post(`/sign-in/${link}`, {})).status).toBe(303);
});

it.each<Record<string, string>>([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elsewhere.example' }])('opens no session for a page elsewhere (%o): nobody is signed in as somebody else unasked', async (headers) => {
  const candidateId = await person(kesher);
  const link = await linkFor(kesher, candidateId);
  const answer = await new Visit(kesher).post(`/sign-in/${link}`, {}, headers);
  expect([answer.status, answer.headers.has('set-cookie'), await sessionsOf(candidateId)]).toEqual([200, false, 0]);
  expect(answer.text).toContain('Sign in now');
  expect((await new Visit(kesher).post(`/sign-in/${link}`, {}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
});

it('keeps the secret out of referrers and the session out of reach of scripts', async () => {
  const link = await linkFor(kesher, await person(kesher));
  const shown = await new Visit(kesher).get(`/sign-in/${link}`);
  expect([shown.headers.get('referrer-policy'), shown.headers.get('cache-control')]).toEqual(['no-referrer', 'no-store']);
  const cookie = (await new Visit(kesher).post(`/sign-in/${link}`, {})).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^kesher=[\w-]{43};.*Path=\/.*HttpOnly.*SameSite=Lax/);
});

it('binds the cookie to the host over TLS', async () => {
  const secure = await startApp({ role: 'api', environment: { PUBLIC_URL: 'https://talent.example.org' } });
  try {
    const link = await linkFor(secure, await person(secure));
    const cookie = (await new Visit(secure).post(`/sign-in/${link}`, {})).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-kesher=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  } finally {
    await secure.stop();
  }
});

it('ends the session for good', async () => {
  const visit = await new Visit(kesher).signIn(await person(kesher));
  await visit.post('/sign-out', {});
  expect((await visit.get('/preferences')).headers.get('location')).toBe('/sign-in');
});
