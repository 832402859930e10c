/** A digest over real SMTP, from the run to the parsed letter: four languages, exact headers, a link that refuses. */

import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf, LOCALES, type Locale } from '#lib/vocabulary';
import { Database } from '../../../src/platform/database/database.js';
import { type RunSummary } from '../../../src/records/views/run.view.js';
import { startApp, type TestApp } from '../../support/app.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { accounted, backendPerson, bring, digest, openBackendJobs } from '../digest.fixture.js';

const PUBLIC_URL = 'https://kesher.example.org';
const PEOPLE = 200;

let sink: SmtpSink;
let kesher: TestApp;
let run: RunSummary;
const letters = new Map<string, { mail: Email; from: string; locale: Locale }>();

const NAMES: Readonly<Record<Locale, string>> = { en: 'Dana', he: 'בת אל', ar: 'محمد', fa: 'پرستو' };
const localeAt = (at: number): Locale => LOCALES[at % LOCALES.length] ?? 'en';

beforeAll(async () => {
  sink = await SmtpSink.start({ pipelining: true });
  kesher = await startApp({ environment: { SMTP_URL: `smtp://127.0.0.1:${String(sink.port)}`, MAIL_FROM: 'Kesher Talent <jobs@kesher.example.org>', PUBLIC_URL } });
  await openBackendJobs(kesher, 3);
  await bring(kesher, Array.from({ length: PEOPLE }, (_, at) => backendPerson(`p${String(at)}`, { locale: localeAt(at), givenName: NAMES[localeAt(at)] })));
  run = await digest(kesher);
  for (const { to, raw, from } of sink.received) {
    const at = Number(/p(\d+)@/.exec(to[0] ?? '')?.[1]);
    letters.set(to.join(), { mail: await PostalMime.parse(raw), from, locale: localeAt(at) });
  }
});

afterAll(async () => {
  await kesher.stop();
  await sink.stop();
});

const header = (mail: Email, name: string): string[] => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);

describe('a digest to two hundred people', () => {
  it('reaches each of them once, and the run says so', () => {
    expect(run).toMatchObject({ status: 'done', considered: PEOPLE, sent: PEOPLE, planned: 0 });
    expect(accounted(run)).toBe(PEOPLE);
    expect(sink.received).toHaveLength(PEOPLE);
    expect(letters.size).toBe(PEOPLE);
  });

  it('carries the headers that bulk mail must, exactly', () => {
    for (const [to, { mail, locale }] of letters) {
      expect(mail.to?.[0]?.address).toBe(to);
      expect(mail.from?.address).toBe('jobs@kesher.example.org');
      expect(header(mail, 'list-unsubscribe')).toEqual([expect.stringMatching(/^<https:\/\/kesher\.example\.org\/u\/[\w-]+>$/)]);
      expect(header(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
      expect(header(mail, 'list-id')).toEqual(['<weekly-digest.kesher.example.org>']);
      expect(header(mail, 'auto-submitted')).toEqual(['auto-generated']);
      expect(header(mail, 'feedback-id')[0]).toMatch(new RegExp(`^weekly-digest:${locale}:bulk:`));
      expect(header(mail, 'content-language')).toEqual([locale]);
    }
  });

  it('has a text and an html part in the reader\'s language and direction', () => {
    for (const { mail, locale } of letters.values()) {
      expect(mail.text).toContain('Senior Backend Engineer');
      expect(mail.html).toContain('Senior Backend Engineer');
      expect(mail.html).toMatch(new RegExp(`<html[^>]*lang="${locale}"`));
      expect(mail.html).toMatch(new RegExp(`<html[^>]*dir="${directionOf(locale)}"`));
      expect(mail.text).toContain(NAMES[locale]);
      for (const page of ['preferences', 'careers']) expect(mail.text, page).toContain(`${PUBLIC_URL}/${page}?lang=${locale}`);
    }
    expect(new Set([...letters.values()].map(({ mail }) => mail.subject)).size).toBeGreaterThanOrEqual(LOCALES.length);
  });

  it('bounces to a return path of its own, and no two share one', () => {
    const paths = [...letters.values()].map(({ from }) => from);
    expect(new Set(paths).size).toBe(PEOPLE);
    for (const path of paths) expect(path).toMatch(/^bounce\+[a-z2-7]{52}@kesher\.example\.org$/);
  });

  it('holds a link that refuses by POST, changes nothing by GET, and calls back what waits', async () => {
    const letter = letters.get('p0@example.org');
    const link = /<(.+)>/.exec(letter ? header(letter.mail, 'list-unsubscribe')[0] ?? '' : '')?.[1] ?? '';
    const address = link.replace(PUBLIC_URL, kesher.url);
    expect((await fetch(address)).status).toBe(200);
    expect(await refusals()).toBe(0);
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), redirect: 'manual' });
    expect(answer.status).toBe(200);
    expect(await refusals()).toBeGreaterThan(0);
  });
});

async function refusals(): Promise<number> {
  const row = await kesher.get(Database).one<{ count: number }>(
    `select count(*)::int as count from consent k join candidate c on c.id = k.candidate_id where c.external_id = 'p0' and not k.granted`);
  return row?.count ?? -1;
}
