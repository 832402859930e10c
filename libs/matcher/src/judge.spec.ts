/** Every rule of the contract on postings that say it, deny it, and do not say. */

import { type ComparableJob, type ComparableWishes, type HardField, type Rule, RULES } from '#lib/vocabulary';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from './explain.js';
import { NOTHING_STATED } from './interest.js';
import { judge } from './judge.js';
import { kilometresBetween } from './place-distance.js';
import { DEFAULT_MIN_SCORE } from './score.js';
import { silentPosting } from './silent-posting.js';

const now = new Date('2026-11-20T00:00:00Z');
const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896 };
const NESHER = { name: 'נשר', country: 'IL', lat: 32.7661, lon: 35.0442 };
const TEL_AVIV = { name: 'תל אביב', country: 'IL', lat: 32.0853, lon: 34.7818 };
const backend = { text: 'Backend engineer', families: [{ family: 'backend', weight: 1 }, { family: 'platform', weight: 0.6 }], tokens: ['backend', 'engineer'] };

const job = (changes: Partial<ComparableJob> = {}): ComparableJob => ({ ...silentPosting('j', 'Senior backend engineer'), families: [{ family: 'backend', weight: 1 }], ...changes });
const wishes = (changes: Partial<ComparableWishes> = {}): ComparableWishes => ({ ...NOTHING_STATED, roles: [backend], ...changes });
const verdict = (rule: Rule, posting: Partial<ComparableJob>, person: Partial<ComparableWishes>): string => {
  const judgement = judge(job(posting), wishes(person), { now });
  const row = judgement.rules.find((one) => one.rule === rule);
  return `${row?.verdict ?? 'missing'}${row?.hard === true ? '' : ' soft'}${judgement.match ? '' : ', out'}`;
};
const score = (posting: Partial<ComparableJob>, person: Partial<ComparableWishes> = {}): number => judge(job(posting), wishes(person), { now }).score;

describe('a judgement', () => {
  it('has one row for each rule, in their order, and a wish not stated is a soft yes', () => {
    const { rules } = judge(job(), wishes(), { now });
    expect(rules.map(({ rule }) => rule)).toEqual(RULES);
    expect(rules.filter(({ stated }) => stated === null).every((row) => row.verdict === 'yes' && !row.hard)).toBe(true);
    expect(rules.filter(({ stated }) => stated !== null).map(({ rule }) => rule)).toEqual(['role']);
  });

  it('names the stated wishes that the posting does not answer', () => {
    const person = wishes({ seniority: { min: 'mid', max: 'lead' }, places: [{ ...HAIFA, radiusKm: 25 }], remoteFrom: ['IL'], salaryFloor: { amount: 1, currency: 'ILS', period: 'month', usdYear: 3 } });
    expect(judge(job(), person, { now }).unknowns).toEqual(['seniority', 'places', 'salaryFloor']);
    expect(judge(job({ workMode: 'remote' }), { ...person, workModes: ['remote'] }, { now }).unknowns).toEqual(['seniority', 'remoteFrom', 'salaryFloor']);
  });
});

describe('role', () => {
  it('is met by a family that the role accepts, however related, and by no other', () => {
    expect(verdict('role', {}, {})).toBe('yes');
    expect(verdict('role', { families: [{ family: 'platform', weight: 0.9 }] }, {})).toBe('yes');
    expect(verdict('role', { families: [{ family: 'sales', weight: 1 }] }, {})).toBe('no, out');
    expect(verdict('role', { families: [{ family: 'sales', weight: 1 }, { family: 'backend', weight: 0.4 }] }, {})).toBe('no, out');
  });

  it('is met for sure by the very title, whatever its families; and not by a doubtful reading of a distant relative', () => {
    const trust = { text: 'Trust engineer', families: [{ family: 'sales', weight: 1 }], tokens: ['trust', 'engineer'] };
    const odd = { ...silentPosting('j', 'Engineer, Trust'), titleTokens: ['engineer', 'trust'], families: [{ family: 'backend', weight: 0.6 }] };
    expect(verdict('role', odd, { roles: [trust] })).toBe('yes');
    expect(score(odd, { roles: [trust] })).toBe(score({}));
    expect(verdict('role', { ...odd, titleTokens: ['engineer', 'trust', 'safety'] }, { roles: [trust] })).toBe('no, out');
    expect(verdict('role', { families: [{ family: 'platform', weight: 0.8 }] }, {})).toBe('no, out');
  });

  it('comes before its like where the title bears the words that say more than the family, and is never lost for want of them', () => {
    const payments = (weight: number) => ({ roles: [{ text: 'Payments engineer', families: [{ family: 'backend', weight }], tokens: ['payments', 'engineer'], specifics: ['payments'] }] });
    const theirs = { titleTokens: ['backend', 'engineer', 'payments'] };
    expect(score(theirs, payments(1))).toBe(score({}));
    expect(score({}, payments(1))).toBeLessThan(score({}));
    expect(verdict('role', {}, payments(1))).toBe('yes');
    // Even where the reading of the role is doubtful: its own words make up for that.
    expect(score(theirs, payments(0.6))).toBeGreaterThan(score({}, payments(1)));
  });

  it('says when a job is only close to the role, and then only', () => {
    const reason = (families: ComparableJob['families']) => reasonsOf(judge(job({ families }), wishes(), { now })).find(({ rule }) => rule === 'role')?.found;
    expect(reason([{ family: 'platform', weight: 1 }])).toEqual({ title: 'Senior backend engineer', role: 'Backend engineer', related: true });
    expect(reason([{ family: 'backend', weight: 0.9 }])).toBe('Senior backend engineer');
  });

  it('is read from the words of the title where a side has no family, in any script', () => {
    for (const [title, asked] of [['מפתחת תוכנה בכירה', 'מפתחת תוכנה'], ['مهندس برمجيات أول', 'مهندس برمجيات'], ['کارشناس ارشد فروش', 'کارشناس فروش']] as const) {
      const role = { text: asked, families: [], tokens: asked.split(' ') };
      expect(verdict('role', silentPosting('j', title), { roles: [role] })).toBe('yes');
      expect(verdict('role', silentPosting('j', 'Nurse'), { roles: [role] })).toBe('no, out');
    }
    expect(verdict('role', silentPosting('j', 'Java engineer'), { roles: [{ text: '?', families: [], tokens: [] }] })).toBe('no, out');
  });
});

describe('a role', () => {
  const unsure = { text: 'System performance engineer', families: [{ family: 'backend', weight: 0.6 }], tokens: ['system', 'performance', 'engineer'], specifics: ['system', 'performance'] };
  const titled = (title: string) => ({ ...silentPosting('j', title), families: [{ family: 'backend', weight: 0.6 }] });

  it('read no more surely than not is met by a title that bears its words, and by no other of the same doubtful reading', () => {
    expect(verdict('role', titled('System performance engineer consumer devices'), { roles: [unsure] })).toBe('yes');
    expect(verdict('role', titled('Edge functions engineer'), { roles: [unsure] })).toBe('no, out');
    const sure = { ...unsure, families: [{ family: 'frontend', weight: 1 }] };
    expect(verdict('role', { ...titled('System performance engineer consumer devices'), families: [{ family: 'backend', weight: 1 }] }, { roles: [sure] })).toBe('no, out');
  });
});

describe('place', () => {
  it('that nobody named: remote work fenced in some country is less likely theirs than an office, unless they named remote work', () => {
    const fenced = { workMode: 'remote' as const, remoteCountries: ['IL'] };
    const open = { workMode: 'remote' as const, remoteCountries: [] };
    expect(score(fenced)).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(score({ places: [HAIFA] })).toBeGreaterThan(DEFAULT_MIN_SCORE);
    const remote = { workModes: ['remote' as const] };
    expect(score(fenced, remote)).toBeGreaterThan(DEFAULT_MIN_SCORE);
    expect(score(open, remote)).toBeGreaterThan(score(fenced, remote));
    expect(score({ workMode: 'remote' }, remote)).toBeGreaterThan(score(fenced, remote));
  });

  it('that will do wherever it is: every office is as good as one that was asked for, and remote work is no reason', () => {
    const anywhere = { anywhere: true as const };
    expect(score({ places: [TEL_AVIV] }, anywhere)).toBe(score({ places: [TEL_AVIV] }, { places: [{ ...TEL_AVIV, radiusKm: 25 }] }));
    expect(verdict('place', { places: [TEL_AVIV] }, anywhere)).toBe('yes soft');
    expect(verdict('place', { workMode: 'remote', remoteCountries: ['US'] }, { ...anywhere, workModes: ['remote'], remoteFrom: ['IL'] })).toBe('no, out');
    const judgement = judge(job({ workMode: 'remote', remoteCountries: ['IL'], places: [] }), wishes(anywhere), { now });
    expect(reasonsOf(judgement).map(({ rule }) => rule)).not.toContain('place');
  });

  const near = { places: [{ ...HAIFA, radiusKm: 25 }] };
  it('measures great circles', () => {
    expect(kilometresBetween(HAIFA, TEL_AVIV)).toBeCloseTo(81.2, 0);
    expect(kilometresBetween({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.195, 2);
  });

  it('is met within the radius, by any of several offices, and missed beyond it', () => {
    expect(verdict('place', { places: [TEL_AVIV, NESHER] }, near)).toBe('yes');
    expect(verdict('place', { places: [TEL_AVIV] }, near)).toBe('no, out');
    expect(verdict('place', { places: [NESHER] }, { places: [{ ...HAIFA, radiusKm: null }] })).toBe('yes');
    expect(verdict('place', { places: [NESHER] }, { places: [{ ...HAIFA, radiusKm: -5 }] })).toBe('no, out');
  });

  it('falls back on names where a point is missing', () => {
    const tehran = { places: [{ name: 'تهران', country: 'IR', radiusKm: null }] };
    expect(verdict('place', { places: [{ name: 'تهران', country: 'IR' }] }, tehran)).toBe('yes');
    expect(verdict('place', { places: [{ name: 'شيراز', country: 'IR' }] }, tehran)).toBe('unknown');
    expect(verdict('place', { places: [HAIFA] }, tehran)).toBe('no, out');
    expect(verdict('place', {}, near)).toBe('unknown');
    expect(verdict('place', {}, { ...near, unknown: { places: 'exclude' } })).toBe('no, out');
  });

  it('takes the name of a country for the whole country, in each language', () => {
    for (const name of ['Israel', 'ישראל', 'إسرائيل', 'اسرائیل', 'IL']) expect(verdict('place', { places: [TEL_AVIV] }, { places: [{ name, country: 'IL', radiusKm: null }] })).toBe('yes');
    expect(verdict('place', { places: [TEL_AVIV] }, { places: [{ name: 'ايران', country: 'IR', radiusKm: null }] })).toBe('no, out');
  });

  it('is met by remote work only inside the fence and only where remote is welcome', () => {
    const remote = { ...near, workModes: ['remote', 'hybrid'] as const, remoteFrom: ['IL'] };
    const from = (remoteCountries: readonly string[] | null) => ({ workMode: 'remote' as const, remoteCountries, places: [TEL_AVIV] });
    expect(verdict('place', from(['IL', 'GR']), remote)).toBe('yes');
    expect(verdict('place', from([]), remote)).toBe('yes');
    expect(verdict('place', from(['US']), remote)).toBe('no, out');
    expect(verdict('place', from(null), remote)).toBe('unknown');
    expect(verdict('place', from(null), { ...remote, unknown: { remoteFrom: 'exclude' } })).toBe('no, out');
    expect(verdict('place', from([]), { ...remote, workModes: ['onsite'] })).toBe('no, out');
    expect(verdict('place', { ...from([]), workMode: 'hybrid' }, remote)).toBe('no, out');
  });

  it('without a stated place judges remote jobs by their fence and leaves the others alone', () => {
    expect(verdict('place', { workMode: 'remote', remoteCountries: ['US'] }, { remoteFrom: ['IL'] })).toBe('no, out');
    expect(verdict('place', { workMode: 'onsite' }, { remoteFrom: ['IL'] })).toBe('yes');
    expect(verdict('place', { workMode: 'remote', remoteCountries: ['US'] }, { workModes: ['remote'] })).toBe('yes soft');
  });

  it('made soft still leaves a hard fence standing', () => {
    const person = { ...near, workModes: ['remote', 'onsite'] as const, remoteFrom: ['IL'], soft: new Set<HardField>(['places']) };
    expect(verdict('place', { places: [TEL_AVIV], workMode: 'onsite' }, person)).toBe('no soft');
    expect(verdict('place', { workMode: 'remote', remoteCountries: ['US'] }, person)).toBe('no, out');
  });
});

describe('pay', () => {
  const floor = (amount: number, currency = 'ILS', usdYear: number | null = null) => ({ salaryFloor: { amount, currency, period: 'month' as const, usdYear } });
  const paid = (min: number, max: number | undefined, period: 'hour' | 'month' | 'year' = 'month') => ({ pay: { min, ...(max === undefined ? {} : { max }), currency: 'ILS', period } });
  it('compares the best on offer per year, in one currency without a rate', () => {
    expect(verdict('salaryFloor', paid(20_000, 25_000), floor(25_000))).toBe('yes');
    expect(verdict('salaryFloor', paid(24_999, undefined), floor(25_000))).toBe('no, out');
    expect(verdict('salaryFloor', paid(150, undefined, 'hour'), floor(26_000))).toBe('yes');
    expect(verdict('salaryFloor', paid(150, undefined, 'hour'), floor(26_001))).toBe('no, out');
    expect(verdict('salaryFloor', paid(300_000, undefined, 'year'), floor(25_000))).toBe('yes');
  });

  it('is unknown when not stated or when a rate is missing, and goes by dollars otherwise', () => {
    const euros = { pay: { min: 6_000, currency: 'EUR', period: 'month' as const } };
    expect(verdict('salaryFloor', {}, floor(25_000))).toBe('unknown');
    expect(verdict('salaryFloor', { ...euros, payUsdYear: null }, floor(25_000, 'ILS', 81_000))).toBe('unknown');
    expect(verdict('salaryFloor', { ...euros, payUsdYear: { min: 78_000, max: null } }, floor(25_000, 'ILS', 81_000))).toBe('no, out');
    expect(verdict('salaryFloor', { ...euros, payUsdYear: { min: 78_000, max: 85_000 } }, floor(25_000, 'ILS', 81_000))).toBe('yes');
    expect(verdict('salaryFloor', {}, { ...floor(25_000), unknown: { salaryFloor: 'exclude' } })).toBe('no, out');
  });
});

describe('the other wishes', () => {
  it('take level, mode, type and languages exactly', () => {
    const range = { seniority: { min: 'mid', max: 'lead' } as const };
    for (const [level, said] of [['junior', 'no, out'], ['mid', 'yes'], ['lead', 'yes'], ['manager', 'no, out'], [null, 'unknown']] as const) expect(verdict('seniority', { seniority: level }, range)).toBe(said);
    expect(verdict('seniority', { seniority: 'intern' }, { ...range, soft: new Set(['seniority']) })).toBe('no soft');
    expect(verdict('workMode', { workMode: 'onsite' }, { workModes: ['hybrid'] })).toBe('no, out');
    expect(verdict('employmentType', { employmentType: 'contract' }, { employmentTypes: ['contract'] })).toBe('yes');
    for (const [asked, said] of [[['he', 'en'], 'yes'], [['ar'], 'no, out'], [[], 'yes'], [null, 'unknown']] as const) expect(verdict('languages', { languages: asked }, { languages: ['he', 'en'] })).toBe(said);
  });

  it('refuse companies, industries, roles and whole words', () => {
    const refuse = (changes: Partial<ComparableWishes['refuse']>) => ({ refuse: { ...NOTHING_STATED.refuse, ...changes } });
    expect(verdict('refusedCompany', { companyKey: 'אקמי' }, refuse({ companyKeys: ['acme', 'אקמי'] }))).toBe('no, out');
    expect(verdict('refusedCompany', { companyKey: 'acme foods' }, refuse({ companyKeys: ['acme'] }))).toBe('yes');
    expect(verdict('refusedIndustry', { industry: null }, refuse({ industries: ['gambling'] }))).toBe('yes');
    expect(verdict('refusedIndustry', { industry: 'gambling' }, refuse({ industries: ['gambling'] }))).toBe('no, out');
    expect(verdict('refusedRole', {}, refuse({ roles: [backend] }))).toBe('no, out');
    expect(verdict('refusedRole', {}, refuse({ roles: [{ text: 'platform', families: [{ family: 'platform', weight: 1 }, { family: 'backend', weight: 0.6 }], tokens: ['platform'] }] }))).toBe('yes');
    // A narrower kind of the refused work, a relative that bears its name, and not one that only shares a word.
    const sales = { text: 'sales', families: [{ family: 'sales', weight: 1 }, { family: 'account-executive', weight: 0.85 }, { family: 'sales-development', weight: 0.7 }], tokens: ['sales'] };
    const titled = (title: string, family: string) => ({ titleTokens: title.split(' '), families: [{ family, weight: 1 }] });
    for (const [posting, said] of [[titled('account executive', 'account-executive'), 'no, out'], [titled('sales development', 'sales-development'), 'no, out'], [titled('outbound', 'sales-development'), 'yes'], [titled('sales engineer', 'solutions'), 'yes']] as const) expect(verdict('refusedRole', posting, { roles: null, skills: [{ id: 'go', text: 'go' }], ...refuse({ roles: [sales] }) })).toBe(said);
    for (const [text, said] of [['کار شیفت شب', 'no, out'], ['شیفت شبانه', 'yes']] as const) expect(verdict('refusedKeyword', { haystack: text }, refuse({ keywords: ['شیفت شب'] }))).toBe(said);
    expect(verdict('refusedKeyword', { haystack: 'will maintain ai' }, refuse({ keywords: ['ai'] }))).toBe('no, out');
  });
});

describe('the reasons', () => {
  it('are the rules that speak for the job, most telling first, with what a sentence needs', () => {
    const person = wishes({ places: [{ ...HAIFA, radiusKm: 25 }], salaryFloor: { amount: 25_000, currency: 'ILS', period: 'month', usdYear: null }, skills: [{ id: 'go', text: 'Golang' }, { id: 'c', text: 'C' }], workModes: ['remote'], soft: new Set(['workModes']) });
    const posting = job({ places: [TEL_AVIV, NESHER], workMode: 'hybrid', pay: { min: 28_000, currency: 'ILS', period: 'month' }, skills: ['go', 'c++'], postedAt: new Date('2026-11-17T10:00:00Z') });
    expect(reasonsOf(judge(posting, person, { now })).map(({ rule, stated, found }) => [rule, stated, found])).toEqual([
      ['role', 'Backend engineer', 'Senior backend engineer'],
      ['place', { name: 'Haifa', radiusKm: 25 }, { name: 'נשר', km: 6 }],
      ['salaryFloor', { amount: 25_000, currency: 'ILS', period: 'month' }, { min: 28_000, currency: 'ILS', period: 'month' }],
      ['skills', ['Golang', 'C'], ['Golang']],
      ['freshness', null, { days: 2 }],
    ]);
  });

  it('say remote where remote is why', () => {
    const person = wishes({ places: [{ ...HAIFA, radiusKm: 25 }], workModes: ['remote'], remoteFrom: ['IL'] });
    const [, place] = reasonsOf(judge(job({ places: [TEL_AVIV], workMode: 'remote', remoteCountries: [] }), person, { now }));
    expect([place?.stated, place?.found]).toEqual([{ remoteFrom: ['IL'] }, { remote: true, countries: [] }]);
  });
});
