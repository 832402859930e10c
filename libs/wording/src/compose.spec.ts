/** Messages in four languages over three channels: what each must carry, and what hostile or missing facts must not do. */

import { directionOf, LOCALES } from '#lib/vocabulary';
import { describe, expect, it } from 'vitest';
import { composeContentOnly, composeDigest, composeNote, composeSignInLink } from './compose.js';
import { safeUrl } from './escape.js';
import { type Composed, type DigestFacts } from './message-facts.js';
import { digestIn, jobsIn } from './sample-facts.js';
import { countSegments } from './sms-segments.js';
import { WORDS } from './words/say.js';

function sent<T>(composed: Composed<T>): T {
  if (!composed.ok) throw new Error(`not composed: ${composed.missing.join()}`);
  return composed.message;
}
const withTitle = (title: string, company = 'Acme', changes: Partial<DigestFacts> = {}): DigestFacts =>
  digestIn('en', { jobs: jobsIn('en').slice(0, 1).map((job) => ({ ...job, title, company })), ...changes });

describe.each(LOCALES)('a digest in %s', (locale) => {
  const message = composeDigest(digestIn(locale));
  it('as e-mail says language and direction, and both halves carry roles, reasons, less-like-this, footer and sender', () => {
    const { subject, text, html } = sent(message.email);
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`);
    expect(html.match(/<td dir="(ltr|rtl)"/g)?.every((cell) => cell.includes(directionOf(locale)))).toBe(true);
    expect(subject).toContain('Senior Backend Engineer');
    for (const half of [text, html]) {
      for (const fact of ['Platform Engineer', 'https://kesher.example/less/def', 'https://kesher.example/u/tok', 'https://kesher.example/preferences?t=1', '1 Herzl St', '+972-4-8000000', WORDS[locale].lessLikeThis, WORDS[locale].unsubscribe, WORDS[locale]['pay.unknown'].slice(1)]) expect(half).toContain(fact);
    }
    expect(html.includes('<bdi>Platform Engineer</bdi>')).toBe(locale !== 'en');
    expect(html.match(/<bdi>/g)?.length).toBe(html.match(/<\/bdi>/g)?.length);
    expect(html).not.toMatch(/[\u2066-\u2069\u200F]|<img|undefined/);
  });
  it('as SMS stays within three parts, names the sender, the link and the way out', () => {
    const { text, segments, encoding } = sent(message.sms);
    expect(segments).toBeLessThanOrEqual(3);
    expect(countSegments(text)).toMatchObject({ segments, encoding });
    expect(encoding).toBe(locale === 'en' ? 'GSM-7' : 'UCS-2');
    for (const fact of ['Kesher Talent', 'https://kesher.example/p/1', WORDS[locale].smsStop]) expect(text).toContain(fact);
  });
  it('as WhatsApp has bold titles, reasons and template variables on one line each', () => {
    const { text, variables } = sent(message.whatsapp);
    expect(text).toMatch(/\*\u2068?Platform Engineer\u2069?\*/);
    expect(text).toContain('https://kesher.example/less/abc');
    expect(Object.values(variables).every((value) => value !== '' && !value.includes('\n'))).toBe(true);
  });
  it('without a given name greets with no gap', () => {
    const { text } = sent(composeDigest(digestIn(locale, { recipient: { givenName: ' \u202E ' } })).email);
    expect(text.split('\n')[0]).toBe(WORDS[locale].greeting);
  });
});

it('says how often at most, also to who did not choose it, and only to who did that it was their choice', () => {
  const rhythm = (isChosen: boolean) => LOCALES.map((locale) => {
    const { email, whatsapp } = composeDigest(digestIn(locale, { frequency: { max: 1, per: 'week', isChosen } }));
    const line = (text: string) => text.split('\n').find((one) => one.includes(MOST[locale]));
    const { text } = sent(email);
    expect(line(text), locale).toBeDefined();
    expect(line(sent(whatsapp).text)).toContain(line(text));
    return CHOSEN[locale].test(text);
  });
  expect([rhythm(true), rhythm(false)]).toEqual([[true, true, true, true], [false, false, false, false]]);
});
const MOST = { en: 'At most one message a week', he: 'הודעה אחת בשבוע לכל היותר', ar: 'رسالة واحدة في الأسبوع على الأكثر', fa: 'حداکثر یک پیام در هفته' } as const;
const CHOSEN = { en: /as you chose/, he: /כפי שבחרת/, ar: /كما اخترت/, fa: /همان‌طور که انتخاب کردید/ } as const;

it('the day of a posting is the day its feed says, wherever its reader is', () => {
  const facts = withTitle('Welder', 'Forge', { timeZone: 'America/Los_Angeles' });
  const { email, whatsapp } = composeDigest({ ...facts, jobs: facts.jobs.map((job) => ({ ...job, postedAt: new Date('2026-11-10T00:00:00Z') })) });
  for (const { text } of [sent(email), sent(whatsapp)]) expect(text).toContain('November 10, 2026');
});

describe('the advertisement label', () => {
  it('begins the subject of mails in any language, and the WhatsApp text', () => {
    for (const locale of LOCALES) {
      const message = composeDigest(digestIn(locale, { advertisementLabel: true }));
      expect(sent(message.email).subject.startsWith('פרסומת')).toBe(true);
      expect(sent(message.whatsapp).text.startsWith('פרסומת')).toBe(true);
    }
    expect(sent(composeDigest(digestIn('en')).email).subject).not.toContain('פרסומת');
  });
});

describe('what is missing', () => {
  it('is named, and nothing is composed', () => {
    const sender = { organisationName: ' ', address: '', contact: '' };
    const message = composeDigest(digestIn('he', { sender, links: { preferences: 'x', unsubscribe: 'javascript:alert(1)' } }));
    for (const channel of [message.email, message.whatsapp]) expect(channel).toEqual({ ok: false, missing: ['organisationName', 'contact', 'address', 'unsubscribe', 'preferences'] });
    expect(composeDigest(digestIn('en', { jobs: [], stories: [] })).email).toEqual({ ok: false, missing: ['items'] });
  });
  it('never shows as a hole when a job says little', () => {
    const { text, html } = sent(composeDigest(withTitle('Nurse', '', { jobs: [{ title: 'Nurse', company: '', places: [], url: 'ftp://x', lessUrl: 'https://k.example/l', reasons: [], unknowns: [] }] })).email);
    expect(text + html).not.toMatch(/undefined|null|· ·|ftp:/);
    expect(text).toContain('Nurse');
  });
});

describe('hostile values', () => {
  it('are escaped in HTML and lose controls, overrides and line breaks everywhere', () => {
    const { subject, text, html } = sent(composeDigest(withTitle('<img src=x onerror=alert(1)>\u202Egro', 'Evil\r\nBcc: all@example.org')).email);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(subject + text + html).not.toMatch(/[\u202A-\u202E\r]/);
    expect(subject).toContain('Evil Bcc: all@example.org');
    expect(subject).not.toContain('\n');
  });
  it('cannot close an isolate, switch WhatsApp formatting, or become a link', () => {
    const message = composeDigest(digestIn('he', { jobs: jobsIn('he').slice(0, 1).map((job) => ({ ...job, title: 'A*b*\u2069\u2069c', url: 'javascript:alert(1)' })) }));
    expect(sent(message.email).html).not.toContain('javascript:');
    expect(sent(message.whatsapp).text).toContain('*\u2068A b c\u2069*');
    expect(['https://a.example/x?y=1', 'http://localhost:3000/', 'http://a.example/', 'https://u:p@a.example/', 'data:text/html,x', ' https://a.example/"x'].map(safeUrl))
      .toEqual(['https://a.example/x?y=1', 'http://localhost:3000/', null, null, null, 'https://a.example/%22x']);
  });
  it('do not make an SMS longer than allowed: titles are cut, items dropped, and at last it is refused', () => {
    const long = digestIn('he', { jobs: jobsIn('he').map((job) => ({ ...job, title: 'מהנדסת תוכנה '.repeat(20) })) });
    for (const maxSegments of [2, 3]) expect(sent(composeDigest(long, { maxSegments }).sms).segments).toBeLessThanOrEqual(maxSegments);
    expect(composeDigest(long, { maxSegments: 1 }).sms).toEqual({ ok: false, missing: ['room'] });
    expect(sent(composeDigest(digestIn('en'), { canReply: false }).sms).text).toContain('https://kesher.example/u/tok');
  });
});

describe('the other messages', () => {
  it('content carries the story and says why', () => {
    const { text } = sent(composeContentOnly({ ...digestIn('fa'), purpose: 'content' }).email);
    expect(text).toContain('چطور زمان ساخت');
    expect(text).toContain('مطالب و خبرها');
  });
  it('a note keeps the words, links addresses and keeps the way out', () => {
    const message = composeNote({ ...digestIn('ar'), text: 'شكرًا <b>جزيلًا</b>.\n\nhttps://a.example/x.' });
    const { html, text } = sent(message.email);
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('href="https://a.example/x"');
    expect(text).toContain('https://kesher.example/u/tok');
    expect(sent(message.whatsapp).text).toContain('شكرًا');
    expect(composeNote({ ...digestIn('ar'), text: ' ' }).sms).toEqual({ ok: false, missing: ['text'] });
  });
  it('a sign-in link is short in every language', () => {
    for (const locale of LOCALES) {
      const message = composeSignInLink({ locale, recipient: {}, url: 'https://k.example/s', validMinutes: 15, sender: { organisationName: 'Kesher' } });
      expect(sent(message.sms).segments).toBeLessThanOrEqual(2);
      expect(sent(message.email).html).toContain('https://k.example/s');
      expect(sent(message.whatsapp).text).toContain('https://k.example/s');
    }
  });
});
