/** The open doors: redirects, "less like this", message pages, careers, mailbox, and the headers of every page. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { PersonDeparture } from '../../src/records/person-departure.js';
import { PreferenceRepository } from '../../src/records/preference/preference.repository.js';
import { startApp, type TestApp } from '../support/app.js';
import { formOf, job, linkFor, message, overtaking, person, token, Visit } from './people.fixture.js';

let kesher: TestApp;
let role: { id: string; clusterId: string };
/** As a browser sends what was typed when it asked. */
const withKey = (key: string): Record<string, string> => ({ authorization: `Basic ${Buffer.from(`me:${key}`).toString('base64')}` });
const HOSTILE = '<script>alert("x")</script>';

beforeAll(async () => {
  kesher = await startApp({ role: 'api' });
  role = await job(kesher, 'j-1', { description: `Build things.\n\n${HOSTILE}` });
});
afterAll(() => kesher.stop());

const reactions = (candidateId: string) =>
  kesher.get(Database).query<{ type: string; job_id: string | null; detail: Record<string, unknown> }>(`select type, job_id, detail from reaction where candidate_id = $1 order by id`, [candidateId]);

it('follows a signed link to the job and notes one click', async () => {
  const candidateId = await person(kesher);
  const messageId = await message(kesher, candidateId, role);
  const path = `/r/${token(kesher, 'redirect', `${messageId}:0`)}`;
  const answer = await new Visit(kesher).get(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://jobs.example.org/1?a=b']);
  expect((await new Visit(kesher).send(path, { method: 'HEAD' })).status).toBe(302);
  expect(await reactions(candidateId)).toEqual([{ type: 'click', job_id: role.id, detail: { position: 0 } }]);
});

it('marks a click within seconds of sending as a machine’s', async () => {
  const candidateId = await person(kesher);
  const messageId = await message(kesher, candidateId, role);
  await kesher.get(Database).query(`update message set sent_at = $2, status = 'accepted' where id = $1`, [messageId, kesher.clock.now()]);
  await new Visit(kesher).get(`/r/${token(kesher, 'redirect', `${messageId}:0`)}`);
  kesher.clock.advance(11_000);
  await new Visit(kesher).get(`/r/${token(kesher, 'redirect', `${messageId}:0`)}`);
  expect((await reactions(candidateId)).map(({ detail }) => detail)).toEqual([{ position: 0, suspectedMachine: true }, { position: 0 }]);
});

it('refuses a link that is altered or of another kind, and never leads to an address that is not https', async () => {
  const candidateId = await person(kesher);
  const plain = await job(kesher, 'j-http', { url: 'http://jobs.example.org/1', company: 'Plain' });
  const messageId = await message(kesher, candidateId, plain);
  const good = token(kesher, 'redirect', `${messageId}:0`);
  for (const bad of [`${good}x`, good.slice(4), token(kesher, 'less', `${messageId}:0`), 'https:evil.example']) expect((await new Visit(kesher).get(`/r/${bad}`)).status).toBe(400);
  expect((await new Visit(kesher).get(`/r/${good}`)).headers.get('location')).toBe(`/careers/jobs/${plain.id}`);
});

it('"less like this" changes nothing when shown, and settles the job and refuses the employer when told to', async () => {
  const candidateId = await person(kesher);
  const path = `/less/${token(kesher, 'less', `${await message(kesher, candidateId, role)}:0`)}`;
  const shown = await new Visit(kesher).get(path);
  expect(shown.text).toContain('Senior Backend Engineer');
  expect(await reactions(candidateId)).toEqual([]);
  expect(shown.text).toContain('Fewer roles at Acme');
  const body = new URLSearchParams([['effect', 'company:acme'], ['never', 'yes']]);
  expect((await new Visit(kesher).post(path, new URLSearchParams([['effect', 'company:somebody-else']]))).text).not.toContain('From now on');
  expect((await new Visit(kesher).post(path, body)).text).toContain('From now on: fewer roles at Acme.');
  expect((await new Visit(kesher).post(path, body)).status).toBe(200);
  const fewer = { trait: 'company:acme', found: { trait: 'company', value: 'acme', name: 'Acme' } };
  expect((await reactions(candidateId)).slice(0, 2)).toEqual([{ type: 'not_relevant', job_id: role.id, detail: { onlyThis: true } }, { type: 'not_relevant', job_id: role.id, detail: { fewer } }]);
  const stated = (await kesher.get(PreferenceRepository).find(candidateId))?.stated;
  expect(stated?.refuse?.companies).toEqual(['Acme']);
  expect(stated?.roles).toEqual(['Backend engineer']);
});

it('"less like this" keeps nothing of a person who is erased meanwhile', async () => {
  const candidateId = await person(kesher);
  const path = `/less/${token(kesher, 'less', `${await message(kesher, candidateId, role)}:0`)}`;
  const answer = await overtaking(kesher, candidateId, () => new Visit(kesher).post(path, { never: 'yes' }), () => kesher.get(PersonDeparture).erase(candidateId));
  expect(answer.status).toBe(200);
  expect(await kesher.get(PreferenceRepository).find(candidateId)).toBeNull();
});

it('leads to a story in the language it was told in, whatever the browser speaks', async () => {
  const candidateId = await person(kesher, { locale: 'he' });
  const versions = { en: { title: 'A day', url: 'https://stories.example.org/en' }, he: { title: 'יום', url: 'https://stories.example.org/he' } };
  const story = (await kesher.call('POST', '/v1/content', { versions })).body as { id: string };
  const messageId = await message(kesher, candidateId, { id: story.id, clusterId: story.id }, 'story');
  const answer = await new Visit(kesher).get(`/r/${token(kesher, 'redirect', `${messageId}:0`)}`, { 'accept-language': 'en' });
  expect(answer.headers.get('location')).toBe('https://stories.example.org/he');
});

it('shows what was learned to the person alone, undoes one wish and forgets all of it', async () => {
  const candidateId = await person(kesher, { locale: 'he' });
  await new Visit(kesher).post(`/less/${token(kesher, 'less', `${await message(kesher, candidateId, role)}:0`)}`, { effect: 'company:acme' });
  await new Visit(kesher).get(`/r/${token(kesher, 'redirect', `${await message(kesher, candidateId, role)}:0`)}`);
  expect((await new Visit(kesher).get('/preferences/learned')).status).toBe(303);
  const visit = await new Visit(kesher).signIn(candidateId);
  const page = await visit.get('/preferences/learned');
  for (const text of ['dir="rtl"', 'פחות משרות ב', 'כבר פתחת משרות']) expect(page.text).toContain(text);
  const stranger = await new Visit(kesher).signIn(await person(kesher));
  expect((await stranger.post('/preferences/learned', formOf(page.text, '/preferences/learned'))).headers.get('location')).toBe('/sign-in?expired=1');
  expect((await visit.post('/preferences/learned', formOf(page.text, '/preferences/learned'))).headers.get('location')).toBe('/preferences/learned?saved=1');
  const undone = await visit.get('/preferences/learned');
  expect(undone.text).not.toContain('פחות משרות ב');
  expect(undone.text).toContain('כבר פתחת משרות');
  await visit.post('/preferences/learned', formOf(undone.text, '/preferences/learned'));
  expect((await visit.get('/preferences/learned')).text).toContain('עדיין כלום');
});

it('whoever follows the link no eye can see is a program, and its other clicks with it', async () => {
  const candidateId = await person(kesher);
  const messageId = await message(kesher, candidateId, role);
  await new Visit(kesher).get(`/r/${token(kesher, 'redirect', `${messageId}:0`)}`);
  expect((await new Visit(kesher).get(`/r/${token(kesher, 'redirect', `${messageId}:9999`)}`)).headers.get('location')).toBe('/careers');
  expect((await reactions(candidateId)).map(({ detail }) => detail['suspectedMachine'])).toEqual([true, true]);
});

it('shows a message to the holder of its link with reasons and without a name', async () => {
  const candidateId = await person(kesher, { locale: 'he', givenName: 'דנה' });
  const page = await new Visit(kesher).get(`/m/${token(kesher, 'message', await message(kesher, candidateId, role))}`);
  expect(page.status).toBe(200);
  for (const text of ['dir="rtl"', 'Senior Backend Engineer', 'חיפה ·', 'Backend engineer', 'השכר לא', '/less/']) expect(page.text).toContain(text);
  expect(page.text).not.toContain('דנה');
  expect((await new Visit(kesher).get(`/m/${token(kesher, 'unsubscribe', candidateId)}`)).status).toBe(404);
});

it('the career site finds by words and place, newest first, in any of our languages', async () => {
  await job(kesher, 'j-nurse', { title: 'Registered Nurse', company: 'Rambam' });
  const found = await new Visit(kesher).get('/careers?q=nurse');
  expect(found.text).toContain('Registered Nurse');
  expect(found.text).not.toContain('Backend');
  expect((await new Visit(kesher).get('/careers?place=%D7%99%D7%A9%D7%A8%D7%90%D7%9C')).text).toContain('Registered Nurse');
  for (const town of ['Haifa', 'חיפה', 'حيفا']) expect((await new Visit(kesher).get(`/careers?lang=he&place=${encodeURIComponent(town)}`)).text, town).toContain('חיפה ·');
  expect((await new Visit(kesher).get('/careers?place=Berlin')).text).toContain('No open role');
  expect((await new Visit(kesher).get('/careers?page=zzz&q=a&q=b')).status).toBe(200);
});

it('the career site is personal for who is signed in', async () => {
  const visit = await new Visit(kesher).signIn(await person(kesher));
  const mine = await visit.get('/careers');
  expect(mine.text).toContain('Senior Backend Engineer');
  expect(mine.text).toContain('within 25');
  expect(mine.text).toContain('Pay not stated'.toLowerCase());
  expect(mine.text).not.toContain('Registered Nurse');
  expect((await visit.get('/careers?all=1')).text).toContain('Registered Nurse');
});

it('a job page carries JobPosting data that a hostile posting cannot break out of', async () => {
  const page = await new Visit(kesher).get(`/careers/jobs/${role.id}`);
  expect(page.text).not.toContain(HOSTILE);
  expect(page.text).toContain('&lt;script>alert(');
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.text)?.[1] ?? '';
  expect(JSON.parse(json)).toMatchObject({ '@type': 'JobPosting', title: 'Senior Backend Engineer', hiringOrganization: { name: 'Acme' }, description: `Build things.\n\n${HOSTILE}` });
  expect((await new Visit(kesher).get('/careers/jobs/nonsense')).status).toBe(404);
});

it('what is typed comes back escaped on every form', async () => {
  for (const path of [`/careers?q=${encodeURIComponent(`"><img src=x onerror=1>${HOSTILE}`)}`, `/sign-in?lang=${encodeURIComponent('"><script>')}`]) {
    const { text } = await new Visit(kesher).get(path);
    expect(text).not.toMatch(/<img|<script>(?!\{)/);
  }
  const typed = await new Visit(kesher).post('/sign-in', { contact: `"><script>` });
  expect(typed.text).not.toContain('"><script>');
});

it('the mailbox shows mails in a frame of their own', async () => {
  await kesher.get(MailboxRepository).keep({
    id: 'letter-1', at: kesher.clock.now(), channel: 'email', locale: 'ar', purpose: 'jobs', messageRef: 'm', candidateRef: 'c', to: 'a@example.org', subject: 'وظيفة', text: 'مرحبا', html: '<html><head></head><body style="color:red">مرحبا</body></html>', headers: { From: 'x' },
  });
  expect((await new Visit(kesher).get('/mailbox')).text).toContain('وظيفة');
  const page = (await new Visit(kesher).get('/mailbox/letter-1')).text;
  expect(page).toMatch(/<iframe[^>]*sandbox="(?!.*allow-scripts)(?!.*allow-same-origin)/);
  const body = await new Visit(kesher).get('/mailbox/letter-1/body');
  expect(body.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
});

it('there is no mailbox in production, unless it was asked for by name', async () => {
  const config = kesher.get(Config);
  const then = { production: config.production, devMailbox: config.devMailbox };
  try {
    Object.assign(config, { production: true, devMailbox: false });
    for (const path of ['/mailbox', '/mailbox/letter-1', '/mailbox/letter-1/body']) expect((await new Visit(kesher).get(path)).status).toBe(404);
    Object.assign(config, { devMailbox: true });
    expect((await new Visit(kesher).get('/mailbox', withKey(kesher.adminKey))).status).toBe(200);
  } finally {
    Object.assign(config, then);
  }
});

it('in production nobody reads the mailbox, and the sign-in links in it, without a key that may make such links', async () => {
  const config = kesher.get(Config);
  const then = { production: config.production, devMailbox: config.devMailbox };
  const keyWith = async (...scopes: string[]): Promise<string> => ((await kesher.call('POST', '/v1/api-keys', { name: 'mailbox', scopes })).body as { key: string }).key;
  const [reader, writer, both] = [await keyWith('candidates:read'), await keyWith('candidates:write'), await keyWith('candidates:read', 'candidates:write')];
  const visit = new Visit(kesher);
  try {
    Object.assign(config, { production: true, devMailbox: true });
    for (const path of ['/mailbox', '/mailbox/letter-1', '/mailbox/letter-1/body']) {
      for (const headers of [{}, withKey('wrong'), withKey(''), withKey(reader), withKey(writer), { authorization: `Bearer ${both}` }, { authorization: 'Basic !' }]) {
        const refused = await visit.get(path, headers);
        expect([refused.status, refused.headers.get('www-authenticate')], path).toEqual([401, 'Basic realm="mailbox", charset="UTF-8"']);
        expect(refused.text).not.toContain('a@example.org');
      }
      expect((await visit.get(path, withKey(both))).status, path).toBe(200);
    }
  } finally {
    Object.assign(config, then);
  }
});

it('every page carries the headers of a page and no inline script or style', async () => {
  const candidateId = await person(kesher);
  const visit = await new Visit(kesher).signIn(candidateId);
  const messageId = await message(kesher, candidateId, role);
  const paths = [
    '/', '/sign-in', `/sign-in/${await linkFor(kesher, candidateId)}`, '/sign-in/spent', '/preferences', '/preferences/data', '/preferences/erase', `/u/${token(kesher, 'unsubscribe', candidateId)}`, '/u/forged',
    `/less/${token(kesher, 'less', `${messageId}:0`)}`, `/m/${token(kesher, 'message', messageId)}`, '/careers', '/careers?all=1', `/careers/jobs/${role.id}`, '/mailbox', '/mailbox/letter-1',
  ];
  for (const path of paths) {
    const { headers, text } = await (path === '/sign-in' ? new Visit(kesher) : visit).get(path);
    expect(headers.get('content-type'), path).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy, path).not.toMatch(/unsafe|script-src/);
    for (const part of ["default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"]) expect(policy, path).toContain(part);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('cache-control'), path).toBe('no-store');
    expect(text, path).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(text.replace(/<script type="application\/ld\+json">/, ''), path).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  }
});

it('chooses the language by ?lang=, then the person, then the browser', async () => {
  const hebrew = { 'accept-language': 'iw-IL,he;q=0.9,en;q=0.8' };
  expect((await new Visit(kesher).get('/', hebrew)).text).toContain('<html lang="he" dir="rtl">');
  expect((await new Visit(kesher).get('/?lang=fa', hebrew)).text).toContain('<html lang="fa" dir="rtl">');
  expect((await new Visit(kesher).get('/?lang=xx', { 'accept-language': 'de, ar;q=0.5, en;q=0.2' })).text).toContain('<html lang="ar" dir="rtl">');
  const visit = await new Visit(kesher).signIn(await person(kesher, { locale: 'ar' }));
  expect((await visit.get('/', hebrew)).text).toContain('<html lang="ar" dir="rtl">');
});

it('serves the typefaces and the stylesheet to be kept, and the two files programs look for', async () => {
  const page = await new Visit(kesher).get('/');
  const sheet = await new Visit(kesher).get(/href="(\/assets\/kesher[^"]+)"/.exec(page.text)?.[1] ?? '');
  expect(sheet.headers.get('cache-control')).toContain('immutable');
  const fonts = [...sheet.text.matchAll(/url\((\/assets\/[^)]+\.woff2)\)/g)].map(([, path]) => path ?? '');
  expect(fonts).toHaveLength(3);
  for (const path of fonts) expect((await new Visit(kesher).get(path)).headers.get('content-type')).toBe('font/woff2');
  expect((await new Visit(kesher).get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  expect((await new Visit(kesher).get('/.well-known/security.txt')).text).toMatch(/^Contact: mailto:talent@example\.org\nExpires: 2027-05-/);
  expect((await new Visit(kesher).get('/robots.txt')).text).toContain('Disallow: /');
});
