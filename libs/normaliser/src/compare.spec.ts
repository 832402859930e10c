/** Postings and wishes in comparable terms; clusters, companies, industries, languages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOf, sameCluster } from './cluster.js';
import { companyKey } from './company.js';
import { comparableJob, comparableWishes } from './compare.js';
import { completePosting } from './complete-posting.js';
import { industryId } from './industry.js';
import { readLanguages } from './language.js';
import { readWorkMode } from './work-mode.js';

const text = 'You will design and run the payment services of a growing marketplace, write Python and PostgreSQL, care for tests and for the people you work with, and join the rotation twice a year.';

describe('a posting', () => {
  it('is completed from its words, and what is stated beats what is recognised', () => {
    const { posting, recognised } = completePosting({
      externalId: '1', source: 's', title: 'Senior Backend Engineer', company: 'Acme', seniority: 'mid', locationText: ['חיפה'],
      description: `${text} Salary $120,000 - $150,000 per year. Fluent English required.`,
    });
    expect(posting).toMatchObject({ seniority: 'mid', languages: ['en'], salary: { min: 120_000, max: 150_000 }, places: [{ name: 'Haifa', country: 'IL' }], skills: ['python', 'postgresql'] });
    expect([...recognised].sort()).toEqual(['languages', 'places', 'salary', 'skills']);
    expect(posting).not.toHaveProperty('locationText');
  });

  it('keeps the skills it states as it states them, those of one meaning once, and is compared by their ids', () => {
    const { posting } = completePosting({ externalId: '1', source: 's', title: 'X', company: 'Y', skills: ['C++', 'TypeScript', 'cpp', 'ts', 'FooBarQux'] });
    expect(posting.skills).toEqual(['C++', 'TypeScript', 'FooBarQux']);
    expect(comparableJob(posting, { id: '1', clusterId: 'c' }).skills).toEqual(['cpp', 'typescript', 'foobarqux']);
  });

  it('that says nothing is left unknown', () => {
    const { posting, recognised } = completePosting({ externalId: '1', source: 's', title: 'X', company: 'Y' });
    expect(recognised).toEqual([]);
    expect(comparableJob(posting, { id: '1', clusterId: 'c' })).toMatchObject({ families: [], seniority: null, places: [], workMode: null, pay: null, languages: null, remoteCountries: null, postedAt: null });
  });
});

describe('wishes', () => {
  it.each([
    ['VP Marketing', 'סמנכ"ל שיווק', 'نائب الرئيس للتسويق', 'معاون بازاریابی', { min: 'executive', max: 'executive' }],
    ['Senior backend engineer', 'מפתח בקאנד בכיר', 'كبير مهندسي الواجهة الخلفية', 'برنامه‌نویس ارشد بک‌اند', { min: 'senior', max: 'senior' }],
    ['Junior accountant', 'חשב זוטר', 'محاسب مبتدئ', 'حسابدار مبتدی', { min: 'junior', max: 'junior' }],
  ])('take a rank said with the role for a soft wish: %s', (...said) => {
    const levels = said.at(-1);
    for (const role of said.slice(0, 4) as string[]) {
      const wishes = comparableWishes({ roles: [role], wishes: ['places'] });
      expect({ role, levels: wishes.seniority, soft: [...wishes.soft] }).toEqual({ role, levels, soft: ['places', 'seniority'] });
    }
  });

  it('take no level from roles of which one bears no rank, nor from names of work that sound like one, and let a level that is stated stand', () => {
    for (const roles of [['VP Marketing', 'Consultant'], ['Product manager'], ['Account executive'], ['מנהל מוצר']]) expect(comparableWishes({ roles }).seniority).toBeNull();
    const { seniority, soft } = comparableWishes({ roles: ['Senior accountant'], seniority: { max: 'mid' } });
    expect([seniority, soft.size]).toEqual([{ min: 'intern', max: 'mid' }, 0]);
    expect(comparableWishes({ roles: ['Junior accountant', 'Senior bookkeeper'] }).seniority).toEqual({ min: 'junior', max: 'senior' });
  });

  it('do not depend on the order in which they are stated', () => {
    const roles = ['Backend engineer', 'נהג', 'کارشناس فروش'];
    fc.assert(fc.property(fc.shuffledSubarray(roles, { minLength: 3 }), (shuffled) => {
      const read = (list: readonly string[]) => new Map((comparableWishes({ roles: list }).roles ?? []).map((role) => [role.text, role]));
      for (const [role, value] of read(roles)) expect(read(shuffled).get(role)).toEqual(value);
    }));
  });

  it('leave unknown what was not stated, and take an empty list for nothing stated', () => {
    expect(comparableWishes({ roles: [], places: [] })).toMatchObject({ roles: null, places: null, seniority: null, salaryFloor: null });
  });

  it('get coordinates, no negative radius, and no dollars for an unknown currency', () => {
    const wishes = comparableWishes({ places: [{ name: 'Haifa', country: 'IL', radiusKm: -1 }], salaryFloor: { amount: 5, currency: 'QQQ', period: 'month' } });
    expect(wishes.places?.[0]).toMatchObject({ country: 'IL', radiusKm: null });
    expect(wishes.places?.[0]?.lat).toBeCloseTo(32.8, 0);
    expect(wishes.salaryFloor?.usdYear).toBeNull();
  });
});

describe('clusters', () => {
  const job = { company: 'Acme Ltd.', title: 'Backend Engineer', description: text };
  it('hold one role in many towns and a repost with a small change', () => {
    const here = clusterOf({ ...job, title: 'Backend Engineer - Haifa', places: [{ name: 'Haifa' }] });
    const there = clusterOf({ ...job, company: 'ACME', title: 'Backend Engineer - Berlin (Remote)', places: [{ name: 'Berlin' }] });
    expect(sameCluster(here, there)).toBe(true);
    const inCountry = ['Leeds', 'York'].map((town) => clusterOf({ ...job, title: `Backend Engineer – ${town}`, places: [{ name: `${town}, UK` }] }));
    expect(inCountry.map(({ titleKey }) => titleKey)).toEqual([clusterOf(job).titleKey, clusterOf(job).titleKey]);
    expect(clusterOf({ ...job, title: 'BACKEND ENGINEER (REPOST)' }).titleKey).toBe(clusterOf(job).titleKey);
  });

  it('keep apart other employers, levels and clearly different texts', () => {
    expect(sameCluster(clusterOf(job), clusterOf({ ...job, company: 'Other' }))).toBe(false);
    expect(sameCluster(clusterOf(job), clusterOf({ ...job, title: 'Senior Backend Engineer' }))).toBe(false);
    expect(sameCluster(clusterOf(job), clusterOf({ ...job, description: 'Our satellites need someone who writes flight software in Rust and C, reviews electronics with the hardware group, and travels to launches in French Guiana every spring and autumn.' }))).toBe(false);
  });
});

describe('small readings', () => {
  it('meet spellings of a company', () => {
    expect(new Set(['ACME Ltd.', 'Acme', 'The Acme Company, Inc.'].map(companyKey))).toEqual(new Set(['acme']));
    expect(companyKey('אקמה בע"מ')).toBe('אקמה');
    expect(companyKey('شركة النور المحدودة')).toBe(companyKey('النور'));
    expect(companyKey('شرکت نور')).toBe('نور');
  });

  it('meet names of an industry', () => {
    expect(['gambling', 'הימורים', 'شرط‌بندی', 'Online casino'].map(industryId)).toEqual(['gambling', 'gambling', 'gambling', 'gambling']);
  });

  it('tell a language asked for from one that is welcome', () => {
    expect(readLanguages('Customer Engineer - German Speaking', 'Fluent English required. French is a plus')).toEqual(['de', 'en']);
    expect(readLanguages('x', 'אנגלית ברמה גבוהה – חובה\nערבית - יתרון')).toEqual(['en']);
    expect(readLanguages('x', 'تسلط به زبان انگلیسی')).toEqual(['en']);
    expect(readLanguages('x', 'إجادة اللغة الإنجليزية')).toEqual(['en']);
    expect(readLanguages('x', 'We sell in the German market')).toBeNull();
  });

  it('do not take "not remote" for remote', () => {
    expect(readWorkMode('This is not a remote position')).toBe('onsite');
    expect(readWorkMode('This is a remote position')).toBe('remote');
    expect(readWorkMode('דרוש מפתח, עבודה במודל היברידי')).toBe('hybrid');
    expect(readWorkMode('We like cake')).toBeNull();
  });
});
