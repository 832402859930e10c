/**
 * Hard wishes held against postings of every shape, end to end (stated words -> comparable -> verdict), beside a plain oracle:
 * contract §4 written down a second time, without an index, a table or a shared function.
 */

import fc from 'fast-check';
import { type ComparableWishes, type DesiredPlace, EMPLOYMENT_TYPES, type JobPosting, PAY_PERIODS, type Place, type PayPeriod, SENIORITIES, type StatedPreferences, WORK_MODES } from '#lib/vocabulary';
import { clusterOf, comparableJob, comparableWishes, completePosting } from '#lib/normaliser';
import { describe, expect, it } from 'vitest';
import { JobIndex, judge } from './index.js';

const now = new Date('2026-11-20T00:00:00Z');
const RATES = { asOf: '2026-01-01', perUsd: { USD: 1, ILS: 4, EUR: 0.8 } as Readonly<Record<string, number>> };
type Answer = 'yes' | 'no' | 'unknown';

/** Titles and roles that are plainly the same work, or plainly not. */
const WORK = {
  backend: ['Senior Backend Developer', 'מפתח/ת בקאנד', 'مهندس بک‌اند', 'Backend Engineer (m/f/d)'],
  nurse: ['Registered Nurse', 'אח/ות מוסמכ/ת', 'ممرضة', 'پرستار'],
  driver: ['Truck Driver', 'נהג/ת משאית', 'سائق', 'راننده'],
} as const;
type Work = keyof typeof WORK;
const WORKS = Object.keys(WORK) as Work[];

const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896 };
const TEL_AVIV = { name: 'תל אביב', country: 'IL', lat: 32.0853, lon: 34.7818 };
const BERLIN = { name: 'Berlin', country: 'DE', lat: 52.52, lon: 13.405 };
/** Kilometres between them, from a map; the wished radii below are far from each. */
const KM: Readonly<Record<string, number>> = { 'Haifa Haifa': 0, 'Haifa תל אביב': 81, 'תל אביב תל אביב': 0, 'Berlin Berlin': 0, 'Berlin Haifa': 2850, 'Berlin תל אביב': 2880 };

/* ---------- the oracle ---------- */

function placeAnswer(wished: DesiredPlace, at: Place): Answer {
  if (at.lat === undefined) return at.country === wished.country ? 'unknown' : 'no';
  const km = KM[[wished.name, at.name].sort().join(' ')] ?? 99_999;
  return km <= (wished.radiusKm ?? 25) ? 'yes' : 'no';
}

const any = (answers: readonly Answer[]): Answer => (answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no');

function remoteAnswer(job: JobPosting, person: StatedPreferences): Answer {
  if (job.remoteCountries === undefined) return 'unknown';
  return job.remoteCountries.length === 0 || job.remoteCountries.some((country) => person.remoteFrom?.includes(country)) ? 'yes' : 'no';
}

function whereAnswer(job: JobPosting, person: StatedPreferences): Answer {
  const remote = job.workMode === 'remote';
  if (person.places === undefined) {
    if (person.remoteFrom === undefined) return 'yes';
    if (remote) return remoteAnswer(job, person);
    return job.workMode === undefined && job.places === undefined ? 'unknown' : 'yes';
  }
  // Of a remote job whose fence is said, a bare country is that fence and no office.
  const offices = remote && job.remoteCountries !== undefined ? job.places?.filter(({ lat }) => lat !== undefined) : job.places;
  const office: Answer = offices === undefined || offices.length === 0 ? (remote ? 'no' : 'unknown') : any(person.places.flatMap((wished) => offices.map((at) => placeAnswer(wished, at))));
  return remote && person.workModes?.includes('remote') === true ? any([office, remoteAnswer(job, person)]) : office;
}

const A_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, month: 12, year: 1 };
function payAnswer(job: JobPosting, person: StatedPreferences): Answer {
  const { salaryFloor: floor } = person;
  if (floor === undefined) return 'yes';
  const offer = job.salary;
  const [rateFloor, rateOffer] = [RATES.perUsd[floor.currency], offer === undefined ? undefined : RATES.perUsd[offer.currency]];
  const top = offer?.max ?? offer?.min;
  if (offer === undefined || top === undefined) return 'unknown';
  if (offer.currency === floor.currency) return top * A_YEAR[offer.period] >= floor.amount * A_YEAR[floor.period] ? 'yes' : 'no';
  if (rateFloor === undefined || rateOffer === undefined) return 'unknown';
  return (top * A_YEAR[offer.period]) / rateOffer >= (floor.amount * A_YEAR[floor.period]) / rateFloor ? 'yes' : 'no';
}

function seniorityAnswer(job: JobPosting, person: StatedPreferences): Answer {
  if (person.seniority === undefined) return 'yes';
  if (job.seniority === undefined) return 'unknown';
  const level = SENIORITIES.indexOf(job.seniority);
  return level >= SENIORITIES.indexOf(person.seniority.min ?? 'intern') && level <= SENIORITIES.indexOf(person.seniority.max ?? 'executive') ? 'yes' : 'no';
}

const oneOf = <T>(value: T | undefined, wanted: readonly T[] | undefined): Answer => (wanted === undefined ? 'yes' : value === undefined ? 'unknown' : wanted.includes(value) ? 'yes' : 'no');

function expected(job: JobPosting, person: StatedPreferences, work: Work, wanted: readonly Work[]): boolean {
  const answers = {
    roles: wanted.includes(work) ? 'yes' : 'no', seniority: seniorityAnswer(job, person), places: whereAnswer(job, person), workModes: oneOf(job.workMode, person.workModes),
    employmentTypes: oneOf(job.employmentType, person.employmentTypes), salaryFloor: payAnswer(job, person),
    languages: person.languages === undefined ? 'yes' : job.languages === undefined ? 'unknown' : job.languages.every((one) => person.languages?.includes(one)) ? 'yes' : 'no',
  } as const satisfies Record<string, Answer>;
  for (const [field, answer] of Object.entries(answers) as [keyof typeof answers, Answer][]) {
    // With no place stated the doubt is about the fence alone, which has a policy of its own.
    const excluded = person.unknown?.[field] === 'exclude' && (field !== 'places' || person.places !== undefined);
    const final = answer === 'unknown' && excluded ? 'no' : answer;
    if (final === 'no' && person.wishes?.includes(field) !== true) return false;
  }
  return person.refuse?.companies?.some((company) => company.startsWith('Acme')) !== true || !job.company.toLowerCase().startsWith('acme');
}

/* ---------- odd postings and people ---------- */

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });
const some = <T>(values: readonly T[], least = 1, most = 3): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });
const amount = fc.constantFrom(30, 45, 250, 4_000, 9_000, 17_500, 60_000, 130_000);
const currency = fc.constantFrom('USD', 'ILS', 'EUR', 'XTS');
const period = fc.constantFrom(...PAY_PERIODS);
const present = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const salary = fc.tuple(amount, amount, fc.constantFrom('range', 'min', 'max'), currency, period).map(([a, b, shape, money, each]) => ({
  ...(shape === 'max' ? {} : { min: Math.min(a, b) }), ...(shape === 'min' ? {} : { max: Math.max(a, b) }), currency: money, period: each,
}));
const posting = fc.record({
  work: fc.constantFrom(...WORKS), variant: fc.nat(3), company: fc.constantFrom('ACME Ltd.', 'acme', 'Acme Foods', 'Other'),
  places: optional(some([HAIFA, TEL_AVIV, BERLIN, { name: 'Israel', country: 'IL' }, { name: 'Germany', country: 'DE' }])),
  workMode: optional(fc.constantFrom(...WORK_MODES)), remoteCountries: optional(some(['IL', 'DE', 'US'], 0, 2)), employmentType: optional(fc.constantFrom(...EMPLOYMENT_TYPES)),
  seniority: optional(fc.constantFrom(...SENIORITIES)), salary: optional(salary), languages: optional(some(['he', 'en', 'ar'], 0, 2)),
}).map(({ work, variant, ...rest }) => ({ work, job: present({ externalId: 'j', source: 's', title: WORK[work][variant] ?? '', ...rest }) }));

const range = fc.tuple(optional(fc.nat(7)), optional(fc.nat(7))).filter(([a, b]) => (a !== undefined || b !== undefined) && (a ?? 0) <= (b ?? 7))
  .map(([a, b]) => ({ ...(a === undefined ? {} : { min: SENIORITIES[a] }), ...(b === undefined ? {} : { max: SENIORITIES[b] }) }));
const person = fc.record({
  wanted: some(WORKS, 1, 2), variant: fc.nat(3), seniority: optional(range),
  places: optional(some([HAIFA, TEL_AVIV, BERLIN], 1, 2).chain((towns) => fc.tuple(...towns.map(() => fc.constantFrom(undefined, 0, 10, 120, 5000))).map((radii) => towns.map((town, at) => present({ ...town, radiusKm: radii[at] }))))),
  workModes: optional(some(WORK_MODES)), remoteFrom: optional(some(['IL', 'DE', 'US'], 1, 2)), employmentTypes: optional(some(EMPLOYMENT_TYPES)),
  salaryFloor: optional(fc.record({ amount, currency, period })), languages: optional(some(['he', 'en', 'ar'])),
  refuse: optional(fc.constant({ companies: ['Acme'] })), wishes: optional(some(['roles', 'seniority', 'employmentTypes', 'salaryFloor', 'languages', 'workModes'] as const)),
  unknown: optional(some(['seniority', 'places', 'employmentTypes', 'salaryFloor', 'languages', 'workModes'] as const).map((fields) => Object.fromEntries(fields.map((field) => [field, 'exclude' as const])))),
}).map(({ wanted, variant, ...rest }) => ({ wanted, stated: present({ roles: wanted.map((work) => WORK[work][variant] ?? ''), ...rest }) }));

const comparable = (job: JobPosting) => comparableJob(completePosting(job, RATES).posting, { id: 'j', clusterId: clusterOf(job).titleKey, rates: RATES });
const wishesOf = (stated: StatedPreferences): ComparableWishes => comparableWishes(stated, { rates: RATES });

/** Where the posting states no level but its title names one, the title is read: the oracle is told what a person would read. */
const asRead = (job: JobPosting): JobPosting => (job.seniority === undefined && job.title.startsWith('Senior') ? { ...job, seniority: 'senior' } : job);
/** A soft remote wish and a fence of unknown policy are the business of place.ts and its own spec. */
const plain = (stated: StatedPreferences): boolean => stated.wishes?.includes('workModes') !== true || stated.places === undefined;

describe('a hard wish', () => {
  it('is met and missed exactly as the contract says, whatever the shape of the posting', () => {
    fc.assert(fc.property(posting, person, ({ work, job }, { wanted, stated }) => {
      fc.pre(plain(stated) && !(stated.refuse !== undefined && job.company === 'Acme Foods'));
      const should = expected(asRead(job), stated, work, wanted);
      expect(judge(comparable(job), wishesOf(stated), { now }).match).toBe(should);
      expect(JobIndex.build([comparable(job)], { now }).eligible(wishesOf(stated)).length).toBe(should ? 1 : 0);
    }), { numRuns: 400 });
  });

  it('refuses an employer in any legal form, and not another of like name', () => {
    const wishes = wishesOf({ roles: ['Nurse'], refuse: { companies: ['Acme'] } });
    for (const [company, match] of [['ACME Ltd.', false], ['Acme, Inc', false], ['אקמי', true], ['Acme Foods', true]] as const) {
      expect([company, judge(comparable({ externalId: 'j', source: 's', title: 'Nurse', company }), wishes, { now }).match]).toEqual([company, match]);
    }
  });
});
