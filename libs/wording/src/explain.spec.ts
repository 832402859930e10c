/** Any verdict becomes a true sentence, whole or with pieces missing, in every language. */

import fc from 'fast-check';
import { type Found, LOCALES, REASONS, RULES, type RuleVerdict } from '#lib/vocabulary';
import { describe, expect, it } from 'vitest';
import { explainRule, unknownLine } from './explain.js';
import { reasonLine } from './reason-line.js';
import { explainReason } from './reason-words.js';
import { jobsIn, yes } from './sample-facts.js';

const verdict = (rule: RuleVerdict['rule'], how: RuleVerdict['verdict'], stated: Found, found: Found): RuleVerdict => ({ rule, verdict: how, hard: true, stated, found });
const FLOOR = { amount: 25_000, currency: 'ILS', period: 'month' };
const HAIFA = [{ name: 'Haifa', country: 'IL', radiusKm: 25 }];

describe('explainRule', () => {
  it.each([
    [verdict('role', 'yes', ['Backend engineer'], { title: 'Dev', role: 'Backend engineer' }), 'because you asked for Backend engineer roles'],
    [verdict('role', 'yes', 'DevOps engineer', { title: 'Backend engineer', role: 'DevOps engineer', related: true }), 'close to the DevOps engineer roles you asked for'],
    [verdict('role', 'no', ['Backend engineer'], { title: 'Nurse' }), 'the role is Nurse; you asked for Backend engineer'],
    [verdict('place', 'yes', HAIFA, { name: 'Nesher', km: 6, wish: 'Haifa', radiusKm: 25 }), 'within 25 km of Haifa'],
    [verdict('place', 'yes', HAIFA, { remote: true, countries: ['IL'] }), 'remote from Israel, as you asked'],
    [verdict('place', 'yes', HAIFA, { remote: true, countries: [] }), 'remote from anywhere, as you asked'],
    [verdict('place', 'no', HAIFA, { name: 'Eilat', km: 361.4, wish: 'Haifa', radiusKm: 25 }), 'in Eilat, 361 km from Haifa; you asked for up to 25 km'],
    [verdict('place', 'no', HAIFA, { name: 'Eilat' }), 'in Eilat; you asked for Haifa'],
    [verdict('salaryFloor', 'yes', FLOOR, { max: 36_000, currency: 'ILS', period: 'month' }), 'pays up to ₪36,000 a month; you asked for at least ₪25,000'],
    [verdict('salaryFloor', 'unknown', FLOOR, null), 'pay not stated'],
    [verdict('languages', 'no', ['en'], ['he', 'en']), 'the posting asks for Hebrew, which you did not list'],
    [verdict('seniority', 'no', { min: 'mid', max: 'lead' }, 'junior'), 'junior level; you asked for mid-level to lead'],
    [verdict('refusedCompany', 'no', ['Acme'], 'Acme'), 'Acme is a company you asked not to hear about'],
    [verdict('freshness', 'yes', null, { days: 3 }), 'posted 3 days ago'],
    [verdict('place', 'no', { places: HAIFA, remoteFrom: null }, { name: 'Eilat', km: 361, wished: 'Haifa', radiusKm: 25 }), 'in Eilat, 361 km from Haifa; you asked for up to 25 km'],
    [verdict('place', 'no', { places: HAIFA, remoteFrom: null }, { remote: true, countries: ['US'], places: [] }), 'remote; you asked for Haifa'],
    [verdict('place', 'yes', { name: 'Haifa', radiusKm: 25 }, { name: 'Nesher', km: 6 }), 'within 25 km of Haifa'],
    [verdict('place', 'yes', { anywhere: true, places: [], remoteFrom: null }, { places: ['Eilat'] }), 'anywhere suits you, as you said'],
    [verdict('place', 'yes', { remoteFrom: ['IL'] }, { remote: true, countries: ['US', 'IL', 'DE', 'FR', 'GB'] }), 'remote from Israel, as you asked'],
    [verdict('refusedRole', 'no', ['sales'], { title: 'Sales lead', role: 'sales' }), 'sales is a role you asked not to hear about'],
    [verdict('workMode', 'yes', null, 'remote'), 'you did not state a wish about the way of working'],
  ])('says the verdict in English (case %#)', (given, sentence) => {
    expect(explainRule(given, 'en')).toBe(sentence);
  });
  it('never says that somebody asked for a role that is only close to theirs, in the reason line either', () => {
    const near = yes('place', HAIFA, { name: 'Haifa', km: 1, wish: 'Haifa', radiusKm: 25 });
    const related = yes('role', 'DevOps engineer', { title: 'Backend engineer', role: 'DevOps engineer', related: true });
    expect(reasonLine([related, near], 'en')).toBe('close to the DevOps engineer roles you asked for; within 25 km of Haifa');
    expect(reasonLine([related, near], 'he')).toMatch(/^קרוב למשרות .*DevOps engineer.* שביקשת; עד 25 ק״מ מ/u);
  });
  it('says it in Hebrew, Arabic and Persian, isolating what runs the other way', () => {
    const given = yes('place', HAIFA, { name: 'Nesher', km: 6, wish: 'Haifa', radiusKm: 25 });
    expect(explainRule(given, 'he')).toBe('עד 25 ק״מ מ־\u2068Haifa\u2069');
    expect(explainRule(given, 'ar')).toBe('ضمن 25 كم من \u2068Haifa\u2069');
    expect(explainRule(given, 'fa')).toBe('تا ۲۵ کیلومتری \u2068Haifa\u2069');
    expect(explainRule(yes('place', [{ name: 'חיפה' }], { name: 'חיפה' }), 'he')).toBe('בחיפה, כפי שביקשת');
  });
  it('never says undefined, NaN or nothing, whatever shape the values have', () => {
    const value: fc.Arbitrary<Found> = fc.oneof(fc.constantFrom<Found[]>(null, '', 'x', 0, NaN, true, [], ['IL'], [{ name: 'Haifa' }], { remote: true }, { remote: true, countries: ['ZZ', 'nonsense'] }, { name: 'x' }, { km: 3 }, { title: 'x' }, { min: 1 }, { max: 2, currency: '??', period: 'month' }, FLOOR, { min: 'mid' }, 'senior', 'remote'));
    fc.assert(fc.property(fc.constantFrom(...RULES), fc.constantFrom('yes', 'no', 'unknown'), value, value, fc.constantFrom(...LOCALES), (rule, how, stated, found, locale) => {
      const sentence = explainRule(verdict(rule, how, stated, found), locale);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      expect(sentence.trim()).not.toBe('');
    }), { numRuns: 3_000 });
  });
});

describe('the lines of a job', () => {
  it('join role and place into one natural sentence', () => {
    const [near, remote] = jobsIn('en');
    expect(reasonLine(near?.reasons ?? [], 'en')).toBe('because you asked for Backend engineer roles within 25 km of Haifa; pay reaches your ₪25,000 a month');
    expect(reasonLine(remote?.reasons ?? [], 'en')).toBe('because you asked for Platform engineer roles, remote from Israel; uses TypeScript and PostgreSQL, which you listed');
    expect(reasonLine([yes('role', 'Backend engineer', 'Dev'), yes('place', { name: 'Haifa', radiusKm: 25 }, { name: 'Nesher', km: 6 })], 'en')).toBe('because you asked for Backend engineer roles within 25 km of Haifa');
    expect(reasonLine(jobsIn('he')[0]?.reasons ?? [], 'he')).toContain('כי ביקשת משרות \u2068Backend engineer\u2069 עד 25 ק״מ מחיפה');
  });
  it('are silent on what nobody wished for and on refusals that did not happen', () => {
    expect(reasonLine([yes('seniority', null, 'senior'), yes('refusedCompany', ['Acme'], null), verdict('role', 'no', ['x'], null)], 'en')).toBe('');
  });
  it('name what is unsaid, without the noise of languages and remote fences', () => {
    expect(unknownLine(['salaryFloor', 'languages', 'workModes', 'remoteFrom'], 'en')).toBe('pay not stated · work mode not stated');
  });
});

describe('explainReason', () => {
  it.each(LOCALES)('has words for every reason in %s', (locale) => {
    const said = REASONS.map((reason) => explainReason(reason, locale));
    expect(new Set(said).size).toBe(REASONS.length);
  });
  it('tells until when, in the zone of the person', () => {
    const until = new Date('2026-03-03T06:00:00Z');
    expect(explainReason('quiet_hours', 'en', { until, timeZone: 'Asia/Jerusalem' })).toBe('held until March 3, 2026 at 08:00 because these are quiet hours');
    expect(explainReason('quiet_hours', 'fa', { until, timeZone: 'Asia/Tehran' })).toContain('۹:۳۰');
    expect(explainReason('quiet_hours', 'en', { until, timeZone: 'Nowhere/None' })).toContain('06:00');
  });
});
