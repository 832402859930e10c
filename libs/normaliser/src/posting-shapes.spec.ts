/** The many ways in which postings write what a hard wish is held against: place and fence, pay, level, languages, employment. */

import { type JobPosting } from '#lib/vocabulary';
import { describe, expect, it } from 'vitest';
import { completePosting } from './complete-posting.js';
import { readEmploymentTypeInText, readTitleEmploymentType } from './employment-type.js';
import { fold } from './fold.js';
import { readFence } from './fence.js';
import { readLanguages } from './language.js';
import { readPay } from './pay.js';
import { readPlaces } from './place.js';
import { readSeniority } from './seniority.js';
import { readShortWorkMode, readWorkMode } from './work-mode.js';

const placeNames = (text: string): string => readPlaces([text]).places.map(({ name, country }) => `${name}/${country ?? ''}`).join(' ');

describe('a fence', () => {
  it.each([
    ['Remote - US', ['US']], ['Remote (Israel)', ['IL']], ['Remote US/Canada', ['CA', 'US']], ['Remote (must be based in US)', ['US']], ['Anywhere in the US', ['US']], ['מרחוק - ישראל', ['IL']], ['عن بعد - السعودية', ['SA']],
    ['London or Remote (UK & Germany only)', ['DE', 'GB']], ['Lisbon, or remote within Portugal and Spain', ['ES', 'PT']], ['Toronto; Remote - US', ['US']], ['Remote - Poland or Warsaw office', ['PL']],
    ['Remote - Anywhere', []], ['Worldwide', []], ['Distributed', null], ['Remote - Georgia', null], ['Remote, CA', null], ['Remote CET +/- 2h', null],
  ])('%s', (text, countries) => {
    expect(readPlaces([text])).toMatchObject({ workMode: 'remote', remoteCountries: countries });
  });

  it('is of one country whose name has an "and"', () => {
    expect(readPlaces(['Bosnia and Herzegovina'])).toMatchObject({ places: [{ country: 'BA' }] });
  });

  it('of a part of Europe leaves the rest out', () => {
    expect(readPlaces(['Remote - Central Europe']).remoteCountries).not.toContain('PT');
  });

  it('is the countries named by a feed that says remote and names no town', () => {
    const remote = { externalId: '1', source: 's', title: 'X', company: 'Y', workMode: 'remote' } as const;
    expect(completePosting({ ...remote, locationText: ['United States'] }).posting.remoteCountries).toEqual(['US']);
    expect(completePosting({ ...remote, locationText: ['Berlin'] }).posting).not.toHaveProperty('remoteCountries');
  });
});

describe('places', () => {
  it.each([
    ['Tbilisi, Georgia', 'Tbilisi/GE'], ['Atlanta, Georgia', 'Atlanta/US'], ['Georgia', ''], ['US or Canada', 'United States/US Canada/CA'], ['Paris, France or London, UK', 'Paris/FR London/GB'],
    ['יוקנעם עילית', 'Yokneam Illit/IL'], ['בנימינה גבעת עדה', "Binyamina-Giv'at Ada/IL"], ['تهران، ایران', 'Tehran/IR'], ['دبي، الإمارات', 'Dubai/AE'],
  ])('%s', (text, names) => {
    expect(placeNames(text)).toBe(names);
  });
});

describe('pay', () => {
  it.each([
    ['£400 per day', { min: 400, max: 400, currency: 'GBP', period: 'day' }], ['AED 15,000 monthly', { min: 15_000, max: 15_000, currency: 'AED', period: 'month' }], ['Up to $150k per year', { max: 150_000, currency: 'USD', period: 'year' }],
    ['עד 25,000 ש"ח לחודש', { max: 25_000, currency: 'ILS', period: 'month' }], ['$17/hr - $20/hr', { min: 17, max: 20, currency: 'USD', period: 'hour' }], ['monthly gross salary 3.500 EUR', { min: 3500, max: 3500, currency: 'EUR', period: 'month' }],
    ['حقوق ۲۰ تا ۳۰ میلیون تومان', { min: 200_000_000, max: 300_000_000, currency: 'IRR', period: 'month' }], ['Salary $1,500 per week', { min: 78_000, max: 78_000, currency: 'USD', period: 'year' }], ['$2,000 bi-weekly', null], ['$5,000 sign-on bonus', null],
  ])('%s', (text, pay) => {
    expect(readPay(text)).toEqual(pay);
  });
});

describe('a level', () => {
  it.each([
    ['Associate Product Manager', 'junior'], ['Sales Associate', null], ['Stage Manager', null], ['Kitchen Staff', null], ['Staff Engineer', 'lead'], ['SEO Expert', null], ['Research Fellow', null], ['Head Coach', null], ['Student Affairs Coordinator', null],
    ['סטודנט/ית להנדסת תוכנה', 'intern'], ['کارشناس ارشد فروش', 'senior'], ['Campus Recruiter', null], ['Account Executive, Mid-Market', null], ['Architect (RIBA Part III)', null], ['CRA, Phase II trials', null], ['Software Engineer III', 'senior'], ['מתכנתת Python מתחילה', 'junior'],
  ])('of %s is %s', (title, level) => {
    expect(readSeniority(title)).toBe(level);
  });
});

describe('languages asked for', () => {
  it.each([
    ['אנגלית ברמה גבוהה, ערבית יתרון', ['en']], ['Fluent English and preferably German', ['en']], ['No Hebrew required', null], ['שליטה מלאה בעברית ובאנגלית', ['en', 'he']], ['Proficiency in English, Hebrew - an advantage', ['en']],
    ['English is our company language', ['en']], ['إجادة العربية والإنجليزية', ['ar', 'en']], ['تسلط به زبان انگلیسی', ['en']],
    // One of them is enough, which a list of what is needed cannot say.
    ['Fluency in French, Italian or Spanish', null],
  ])('%s', (text, languages) => {
    expect(readLanguages('x', text)).toEqual(languages);
  });
});

describe('the fence of remote work', () => {
  it.each([
    ['Customer support (US only)', '', ['US']], ['Support', 'Fully remote; you must be based in the United States and speak English.', ['US']],
    ['Support', 'Remote within Canada. Or in the office.', ['CA']], ['Support', 'Open to candidates based in Germany or Austria only.', ['AT', 'DE']],
    ['מפתח', 'עבודה מרחוק מישראל בלבד', ['IL']], ['مهندس', 'العمل عن بعد من أي مكان في الإمارات', ['AE']],
    ['Developer (Python only)', 'Remote in a small team. You must be located close to your work.', null], ['Support', 'We are based in the United States and work remotely.', null], ['Support', 'You help customers remotely in Germany; our team works remotely in Poland.', null],
  ])('is read from words where they say it: %s %s', (title, text, countries) => {
    expect(readFence(title, text)).toEqual(countries);
  });

  it('is asked of remote jobs alone, and never overrules what a feed says', () => {
    const read = (raw: Partial<JobPosting>) => completePosting({ externalId: '1', source: 's', title: 'Support', company: 'x', description: 'You must be based in Spain.', ...raw }).posting.remoteCountries;
    expect([read({ workMode: 'remote' }), read({ workMode: 'onsite' }), read({ workMode: 'remote', remoteCountries: ['FR'] })]).toEqual([['ES'], undefined, ['FR']]);
  });
});

describe('words that only sound like a statement', () => {
  it('what a seller may earn on target is no pay', () => {
    expect(readPay('OTE £180k, base £90,000')).toMatchObject({ min: 90_000, currency: 'GBP' });
    expect([readPay('On-target earnings: $150,000 a year'), readPay('$150,000 OTE')]).toEqual([null, null]);
  });

  it('that remote work is possible is not that the work is remote', () => {
    expect([readWorkMode('تمام وقت، امکان دورکاری'), readShortWorkMode('کارشناس فروش (امکان دورکاری)'), readWorkMode('دورکاری کامل')]).toEqual([null, null, 'remote']);
  });
});

describe('employment', () => {
  it('of either kind is of no one kind', () => {
    expect(readTitleEmploymentType('Full-Time/Part-Time Cashier')).toBeNull();
    expect(readEmploymentTypeInText(fold('משרה מלאה או חלקית'), 'משרה מלאה או חלקית')).toBeNull();
  });

  it('is read from a sentence that says nothing else, unless another says the other', () => {
    const read = (text: string) => readEmploymentTypeInText(fold(text), text);
    expect(['Night shifts. Part-time. On-site.', 'Full time\n• Benefits', 'Our full-time team grows.', 'Part-time. Full-time.'].map(read)).toEqual(['part_time', 'full_time', null, null]);
    expect(['A ten-week internship for students', 'We hire as contractors', 'This is a maternity cover', 'We offer enhanced maternity cover'].map(read)).toEqual(['internship', 'contract', 'temporary', null]);
  });

  it('by contract is told from the management of contracts', () => {
    expect(['Contract Software Engineer', '6-month contract, Java', 'Nurse, 13-week contract', 'Contract Manager', 'רכז/ת גיוס – החלפה לחופשת לידה'].map(readTitleEmploymentType)).toEqual(['contract', 'contract', 'contract', null, 'temporary']);
  });
});
