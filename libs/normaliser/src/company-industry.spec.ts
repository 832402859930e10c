/** Employers under all their names, and the industry a posting says it is of. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company.js';
import { completePosting } from './complete-posting.js';
import { fold } from './fold.js';
import { foldedWords } from './folded-words.js';
import { readIndustry } from './industry.js';

describe('an employer', () => {
  it('is one in any legal form and script that the list knows', () => {
    for (const names of [['ACME Ltd.', 'Acme', 'acme, inc'], ['Microsoft Corporation', 'מיקרוסופט', 'مايكروسوفت', 'مایکروسافت'], ['Elbit Systems Ltd.', 'אלביט מערכות בע"מ', 'Elbit'], ['Snapp', 'شرکت اسنپ']]) {
      expect(new Set(names.map(companyKey)).size, names.join(' = ')).toBe(1);
    }
  });

  it('is not another of like name', () => {
    expect(companyKey('Acme Foods')).not.toBe(companyKey('Acme'));
    expect(companyKey('Appleton')).not.toBe(companyKey('Apple'));
    expect(companyKey('')).toBe('');
  });
});

describe('the industry of a posting', () => {
  it.each([
    ['Bank Hapoalim', '', 'finance'], ['Royal Casino Group', '', 'gambling'], ['דן ביטוח בע"מ', '', 'insurance'], ['Acme', 'We are an online gambling company from Malta.', 'gambling'], ['Acme', 'Acme is a leading fintech startup.', 'fintech'],
    ['אקמי', 'אנחנו חברת ביטוח ותיקה', 'insurance'], ['x', 'نحن شركة تأمين رائدة', 'insurance'], ['x', 'ما یک شرکت بیمه هستیم', 'insurance'],
    // Somebody else's, several, or none.
    ['Acme', 'You have experience in the insurance industry.', null], ['Acme', 'Our customers are in the gambling industry.', null], ['Acme', 'An insurance company and a gambling company.', null], ['Acme', 'We build great things.', null], ['Bankside Gallery', '', null],
  ])('%s: %s is %s', (company, text, industry) => {
    expect(readIndustry(company, fold(text))).toBe(industry);
  });

  it('is the same whoever cuts the description into words, also where its introduction ends inside a word', () => {
    const word = fc.constantFrom('gambling', 'insurance', 'company', 'industry', 'companywide', 'of', 'experience', 'חברת', 'ביטוח');
    fc.assert(fc.property(fc.integer({ min: 1420, max: 1490 }), fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom('', 'cook', 'head cook'), (before, all, title) => {
      const description = fold(`${'x'.repeat(before)} ${all.join(' ')}`);
      const cut = { words: foldedWords(`${title} ${description}`), from: title.split(' ').length };
      expect(readIndustry('Acme', description, cut)).toBe(readIndustry('Acme', description));
    }), { numRuns: 1000, examples: [[1500 - ' gambling company'.length, ['gambling', 'companywide'], 'cook']] });
  });

  it('as stated is never overruled', () => {
    const posting = { externalId: '1', source: 's', title: 'Nurse', company: 'Royal Casino' };
    expect(completePosting(posting)).toMatchObject({ posting: { industry: 'gambling' }, recognised: ['industry'] });
    expect(completePosting({ ...posting, industry: 'healthcare' })).toMatchObject({ posting: { industry: 'healthcare' }, recognised: [] });
  });
});
