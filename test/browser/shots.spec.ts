import { chromium } from 'playwright-core';
import { it } from 'vitest';
import { LOCALES } from '#lib/vocabulary';
import { MailboxRepository } from '../../src/records/mailbox/mailbox.repository.js';
import { startApp } from '../support/app.js';
import { job, linkFor, message, person, token, HAIFA } from '../web/people.fixture.js';

it('shots', async () => {
  const kesher = await startApp({ role: 'api' });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const roles = [await job(kesher, 'j-1', { description: 'We build things that last.\n\nYou will own the platform.\n\n- TypeScript\n- PostgreSQL' }), await job(kesher, 'j-2', { title: 'מפתחת Backend בכירה', company: 'קופת חולים' }), await job(kesher, 'j-3', { title: 'Platform Engineer', company: 'مجموعة النور' })];
  const role = roles[0]!;
  for (const locale of LOCALES) {
    const id = await person(kesher, { locale, phones: locale === 'en' ? ['+972502345678'] : [], preferences: { roles: ['Backend engineer', 'מפתח/ת פלטפורמה'], skills: ['TypeScript'], places: [{ ...HAIFA, radiusKm: 25 }], workModes: ['hybrid'], salaryFloor: { amount: 25000, currency: 'ILS', period: 'month' }, languages: ['he', 'en'] }, contactRules: { frequency: { max: 2, per: 'week' }, quietHours: { from: '21:00', to: '08:00' }, quietDays: ['sabbath'] } });
    const mid = await message(kesher, id, role);
    await kesher.get(MailboxRepository).keep({ id: `sms-${locale}`, at: kesher.clock.now(), channel: 'sms', locale, purpose: 'jobs', messageRef: mid, candidateRef: id, to: '+972502345678', subject: null, text: locale === 'he' ? 'קשר: שתי משרות שמתאימות למה שביקשת\nhttps://x.example/m/abc\nלהסרה השיבו הסר' : 'Kesher: two roles\nhttps://x.example/m/abc\nReply STOP', html: null, headers: { To: '+972' }, segments: 2 });
    await kesher.get(MailboxRepository).keep({ id: `mail-${locale}`, at: kesher.clock.now(), channel: 'email', locale, purpose: 'jobs', messageRef: mid, candidateRef: id, to: 'a@example.org', subject: 'Backend engineer at Acme', text: 'Hello', html: '<html><head></head><body><h1 style="color:teal">Hello</h1></body></html>', headers: { From: 'a <b@c>' } });
    for (const [w, h, name] of [[1180, 900, 'desk'], [390, 844, 'phone']] as const) {
      const context = await browser.newContext({ viewport: { width: w, height: h }, colorScheme: locale === 'ar' || (locale === 'en' && name === 'phone') ? 'dark' : 'light', locale });
      const page = await context.newPage();
      const shot = async (path: string, file: string) => {
        await page.goto(`${kesher.url}${path}`);
        const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        if (Number(over) > 0) process.stdout.write(`OVERFLOW ${locale} ${name} ${path} ${String(over)}\n`);
        await page.screenshot({ path: `/tmp/shot-${locale}-${name}-${file}.png`, fullPage: file !== 'prefs' });
        if (file === 'prefs') for (const n of [1, 2, 3, 4]) { await page.evaluate(`scrollTo(0, ${String(n * (h - 80))})`); await page.screenshot({ path: `/tmp/shot-${locale}-${name}-prefs${String(n)}.png` }); }
      };
      await shot('/', 'home');
      await shot('/sign-in', 'signin');
      await shot(`/u/${token(kesher, 'unsubscribe', id)}`, 'stop');
      await shot(`/less/${token(kesher, 'less', `${mid}:0`)}`, 'less');
      await shot(`/m/${token(kesher, 'message', mid)}`, 'm');
      await shot(`/careers?lang=${locale}`, 'careers');
      await shot(`/mailbox?lang=${locale}`, 'mailbox');
      await shot(`/mailbox/sms-${locale}?lang=${locale}`, 'sms');
      await shot(`/mailbox/mail-${locale}?lang=${locale}`, 'mail');
      await page.goto(`${kesher.url}/sign-in/${await linkFor(kesher, id)}`);
      await page.click('button[type=submit]:not(.plain)');
      await page.waitForURL('**/preferences');
      await shot('/preferences', 'prefs');
      await shot('/preferences/data', 'data');
      await shot('/careers', 'mine');
      await shot(`/careers/jobs/${role.id}`, 'job');
      await context.close();
    }
  }
  await browser.close();
  await kesher.stop();
}, 200_000);
