/** A reader in a real browser: from the letter in the mailbox to a changed preference, in Hebrew and Arabic, with scripts off. */

import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directionOf, LOCALES, type Locale } from '#lib/vocabulary';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { PreferenceRepository } from '../../src/records/preference/preference.repository.js';
import { SignInLinks } from '../../src/web/sign-in/sign-in-links.js';
import { say } from '../../src/web/layout/words.js';
import { startApp, type TestApp } from '../support/app.js';
import { HAIFA, job, linkFor, message, person, token } from '../web/people.fixture.js';
import { launchChromium } from './chromium.fixture.js';

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

async function open(locale: Locale, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale, javaScriptEnabled: false });
  return context.newPage();
}

/** Links in messages begin with the public address; the test's server listens elsewhere. */
const here = (url: string): string => url.replace('http://localhost:3000', kesher.url);

it.each([['he', 390], ['ar', 390], ['he', 1180], ['ar', 1180]] as const)('a reader in %s on a window %i wide walks from the mailbox to a saved radius', async (locale, width) => {
  const email = `reader-${locale}-${String(width)}@example.org`;
  const candidateId = await person(kesher, { locale, emails: [email], preferences: { roles: ['Backend engineer'], places: [{ ...HAIFA, radiusKm: 25 }] } });
  const page = await open(locale, width);
  await page.goto(`${kesher.url}/sign-in`);
  await page.getByLabel(say(locale, 'signIn.contact')).fill(email);
  await page.getByRole('button', { name: say(locale, 'signIn.submit') }).click();
  expect(await page.locator('h1').textContent()).toBe(say(locale, 'signIn.sentTitle'));
  await kesher.get(SignInLinks).settled();
  await kesher.runUntilIdle();

  const letter = (await kesher.get(MailboxRepository).list(50)).find(({ to }) => to === email);
  await page.goto(`${kesher.url}/mailbox`);
  await page.locator(`a[href*="/mailbox/${letter?.id ?? 'none'}"]`).click();
  const button = page.frameLocator('iframe').locator('a[href*="/sign-in/"]').first();
  expect(await button.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await page.goto(here((await button.getAttribute('href')) ?? ''));
  await page.getByRole('button', { name: say(locale, 'signIn.open') }).click();

  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const radius = page.getByLabel(say(locale, 'radius.nth', { n: 1 }));
  expect(await radius.inputValue()).toBe('25');
  await radius.fill('60');
  await page.getByRole('button', { name: say(locale, 'prefs.save') }).click();
  expect(await page.getByRole('status').textContent()).toBe(say(locale, 'prefs.saved'));
  expect(await page.getByLabel(say(locale, 'radius.nth', { n: 1 })).inputValue()).toBe('60');
  expect((await kesher.get(PreferenceRepository).find(candidateId))?.stated.places).toEqual([{ ...HAIFA, radiusKm: 60 }]);
  await page.context().close();
});

/** What a screen reader and a thumb need; runs in the page. */
const FAULTS = `(() => {
  const faults = [];
  for (const control of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (control.labels.length === 0 && !control.getAttribute('aria-label')) faults.push('no label: ' + control.name);
    for (const id of (control.getAttribute('aria-describedby') || '').split(' ').filter(Boolean)) if (!document.getElementById(id)) faults.push('describes nothing: ' + id);
  }
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  faults.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'id twice: ' + id));
  for (const link of document.querySelectorAll('a, button')) if (!link.textContent.trim() && !link.getAttribute('aria-label')) faults.push('link without a name');
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
  for (const fieldset of document.querySelectorAll('fieldset')) if (!fieldset.querySelector(':scope > legend')) faults.push('group without a legend');
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('scrolls sideways by ' + (document.documentElement.scrollWidth - window.innerWidth));
  const light = (color) => { const [r, g, b] = color.match(/[\\d.]+/g).map(Number).map((c) => c / 255).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const paper = (element) => { for (let e = element; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$|transparent/.test(c)) return c; } return 'rgb(255, 255, 255)'; };
  for (const element of document.querySelectorAll('p, a, label, legend, span, h1, h2, h3, button, summary, td, th, dt, dd')) {
    if (!element.textContent.trim() || !element.offsetParent) continue;
    const [a, b] = [light(getComputedStyle(element).color), light(paper(element))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) faults.push('faint: ' + element.textContent.trim().slice(0, 40));
  }
  return faults;
})()`;

it.each(LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((scheme) => [locale, scheme] as const)))('every page in %s, %s, is labelled, readable and no wider than a phone', async (locale, colorScheme) => {
  const candidateId = await person(kesher, { locale, phones: [] });
  const role = await job(kesher, `j-${locale}-${colorScheme}`, { description: 'Build things.' });
  const messageId = await message(kesher, candidateId, role);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale, colorScheme });
  const page = await context.newPage();
  await page.goto(`${kesher.url}/sign-in/${await linkFor(kesher, candidateId)}`);
  await page.getByRole('button', { name: say(locale, 'signIn.open') }).click();
  await page.waitForURL('**/preferences');
  const paths = [
    '/', '/preferences', '/preferences/learned', '/preferences/data', '/preferences/erase', '/careers', '/careers?all=1', `/careers/jobs/${role.id}`, `/m/${token(kesher, 'message', messageId)}`,
    `/less/${token(kesher, 'less', `${messageId}:0`)}`, `/u/${token(kesher, 'unsubscribe', candidateId)}`, '/mailbox',
  ];
  for (const path of paths) {
    await page.goto(`${kesher.url}${path}`);
    expect(await page.locator('html').getAttribute('dir'), path).toBe(directionOf(locale));
    expect(await page.evaluate(FAULTS), path).toEqual([]);
  }
  await page.goto(`${kesher.url}/preferences`);
  await page.locator('[name="salary.amount"]').fill('x');
  await page.getByRole('button', { name: say(locale, 'prefs.save') }).click();
  expect(await page.getByRole('alert').textContent()).toContain(say(locale, 'error.number'));
  expect(await page.evaluate(FAULTS), 'with an error').toEqual([]);
  await context.close();
});
