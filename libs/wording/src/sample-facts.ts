/** Facts the specs compose messages from, with real text in each language. */

import { type Locale, type RuleVerdict } from '#lib/vocabulary';
import { type DigestFacts, type JobFacts } from './message-facts.js';

export const yes = (rule: RuleVerdict['rule'], stated: RuleVerdict['stated'], found: RuleVerdict['found']): RuleVerdict => ({ rule, verdict: 'yes', hard: true, stated, found });

const HAIFA: Readonly<Record<Locale, string>> = { en: 'Haifa', he: 'חיפה', ar: 'حيفا', fa: 'حیفا' };
const GIVEN: Readonly<Record<Locale, string>> = { en: 'Dana', he: 'בת אל', ar: 'ليلى', fa: 'نیلوفر' };
const STORY: Readonly<Record<Locale, string>> = {
  en: 'How we cut our build from forty minutes to four', he: 'איך קיצרנו את הבנייה מארבעים דקות לארבע',
  ar: 'كيف قلّصنا زمن البناء من أربعين دقيقة إلى أربع', fa: 'چطور زمان ساخت را از چهل دقیقه به چهار رساندیم',
};

export const jobsIn = (locale: Locale): readonly JobFacts[] => [
  {
    title: 'Senior Backend Engineer (TypeScript)', company: 'Acme Robotics', places: [{ name: HAIFA[locale], country: 'IL' }], workMode: 'hybrid',
    salary: { min: 28_000, max: 36_000, currency: 'ILS', period: 'month' }, url: 'https://kesher.example/r/abc', lessUrl: 'https://kesher.example/less/abc',
    reasons: [
      yes('role', ['Backend engineer'], { title: 'Senior Backend Engineer', role: 'Backend engineer' }),
      yes('place', [{ name: HAIFA[locale], country: 'IL', radiusKm: 25 }], { name: HAIFA[locale], km: 3.2, wish: HAIFA[locale], radiusKm: 25 }),
      yes('salaryFloor', { amount: 25_000, currency: 'ILS', period: 'month' }, { min: 28_000, max: 36_000, currency: 'ILS', period: 'month' }),
    ],
    unknowns: ['languages'], postedAt: new Date('2026-11-18T09:00:00Z'),
  },
  {
    title: 'Platform Engineer', company: 'Beta & Sons', places: [{ name: 'Tel Aviv', country: 'IL' }, { name: 'Berlin' }, { name: 'Lisbon' }], workMode: 'remote',
    url: 'https://kesher.example/r/def', lessUrl: 'https://kesher.example/less/def',
    reasons: [yes('role', ['Backend engineer', 'Platform engineer'], { title: 'Platform Engineer', role: 'Platform engineer' }), yes('place', [{ name: HAIFA[locale], radiusKm: 25 }], { remote: true, countries: ['IL'] }), yes('skills', ['TypeScript'], ['TypeScript', 'PostgreSQL'])],
    unknowns: ['salaryFloor', 'seniority', 'remoteFrom'],
  },
];

export const digestIn = (locale: Locale, changes: Partial<DigestFacts> = {}): DigestFacts => ({
  locale, timeZone: 'Asia/Jerusalem', recipient: { givenName: GIVEN[locale] }, purpose: 'jobs', jobs: jobsIn(locale),
  stories: [{ title: STORY[locale], summary: null, url: 'https://kesher.example/r/story' }],
  links: { preferences: 'https://kesher.example/preferences?t=1', unsubscribe: 'https://kesher.example/u/tok', careers: 'https://kesher.example/careers', page: 'https://kesher.example/p/1' },
  sender: { organisationName: 'Kesher Talent', address: '1 Herzl St, Haifa 3312101', contact: '+972-4-8000000' },
  frequency: { max: 2, per: 'week', isChosen: true }, programmeName: 'weekly digest', advertisementLabel: locale === 'he', ...changes,
});
