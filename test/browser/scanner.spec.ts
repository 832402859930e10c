/** T-37: a mail scanner opens every link of a digest and of a sign-in mail in a browser with scripts, a second after they arrived; nothing comes of it. */

import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/platform/database/database.js';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { SignInLinks } from '../../src/web/sign-in/sign-in-links.js';
import { agreed, backendPerson, bring, digest, openBackendJobs } from '../pipeline/digest.fixture.js';
import { startApp, type TestApp } from '../support/app.js';
import { Visit } from '../web/people.fixture.js';
import { launchChromium } from './chromium.fixture.js';

const ADDRESS = 'scanned@example.org';

let kesher: TestApp;
let browser: Browser;

beforeAll(async () => {
  kesher = await startApp();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await kesher.stop();
});

/** Everything a click could have changed, and what counts as a person's own doing. */
const state = () => kesher.get(Database).one(
  `select (select jsonb_agg(to_jsonb(k) order by k.channel, k.purpose) from consent k) as consents, (select count(*)::int from consent_event) as said,
     (select jsonb_agg(jsonb_build_array(p.version, p.stated)) from preference p) as preferences, (select jsonb_agg(c.contact_rules) from candidate c) as rules,
     (select count(*)::int from session) as sessions, (select count(*)::int from sign_in_token where used_at is not null) as spent, (select count(*)::int from taste) as tastes,
     (select count(*)::int from reaction r where coalesce(r.detail ->> 'suspectedMachine', 'false') <> 'true') as human`);

const linksOf = ({ html, text }: { readonly html: string | null; readonly text: string }): string[] =>
  [...new Set([...`${html ?? ''}\n${text}`.matchAll(/http:\/\/localhost:3000[^\s"'<>]+/g)].map(([url]) => url.replaceAll('&amp;', '&').replace('http://localhost:3000', kesher.url)))];

it('changes nothing, opens no session, counts as no person, and leaves the sign-in link to its owner', async () => {
  await openBackendJobs(kesher, 3);
  await bring(kesher, [backendPerson('scanned', { emails: [ADDRESS], consents: [agreed('email'), agreed('email', 'content')] })]);
  await digest(kesher);
  await new Visit(kesher).post('/sign-in', { contact: ADDRESS });
  await kesher.get(SignInLinks).settled();
  await kesher.runUntilIdle();
  const letters = (await kesher.get(MailboxRepository).list(10)).filter(({ to }) => to === ADDRESS);
  const links = letters.flatMap(linksOf);
  expect(letters).toHaveLength(2);
  for (const kind of ['/r/', '/less/', '/u/', '/preferences', '/careers', '/sign-in/']) expect(links.some((link) => link.includes(kind)), kind).toBe(true);

  const before = await state();
  kesher.clock.advance(1_000);
  const page = await (await browser.newContext()).newPage();
  for (const link of links) {
    await fetch(link, { method: 'HEAD', redirect: 'manual' });
    await page.goto(link, { waitUntil: 'load' }).catch(() => undefined); // jobs lead out of this machine
  }
  expect(await state()).toEqual(before);

  const path = new URL(links.find((link) => link.includes('/sign-in/')) ?? '').pathname;
  expect((await new Visit(kesher).post(path, {})).headers.get('location')).toBe('/preferences');
});
