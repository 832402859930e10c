/** Laws that hold for any jobs and any wishes; the generators lean to collisions, so that rules meet often. */

import { EMPLOYMENT_TYPES, HARD_FIELDS, PAY_PERIODS, SENIORITIES, WORK_MODES, type ComparableJob, type ComparableRole, type ComparableWishes, type Seniority } from '#lib/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank } from './index/best-few.js';
import { JobIndex, type TopOptions } from './job-index.js';
import { judge } from './judge.js';
import { NOTHING_STATED } from './interest.js';
import { PackedPeople } from './profile/packed-people.js';
import { packWishes, readWishes } from './profile/packed-wishes.js';
import { silentPosting } from './silent-posting.js';
import { matchOf } from './explain.js';

const now = new Date('2026-11-20T00:00:00Z');
const FAMILIES = ['backend', 'frontend', 'sales', 'nursing'];
const WORDS = ['backend', 'engineer', 'מפתחת', 'بائع', 'توسعه‌دهنده'];
const SKILLS = ['go', 'java', 'javascript', 'c', 'c++', 'sql'];
const COUNTRIES = ['IL', 'IR', 'US'];
const FADING = ['seniority', 'workModes', 'employmentTypes', 'salaryFloor', 'languages'] as const;
const RATES: Readonly<Record<string, number | null>> = { ILS: 0.27, USD: 1, XTS: null };
const TOWNS = [
  { name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896 }, { name: 'Nesher', country: 'IL', lat: 32.7661, lon: 35.0442 },
  { name: 'Tel Aviv', country: 'IL', lat: 32.0853, lon: 34.7818 }, { name: 'תל אביב', country: 'IL' }, { name: 'Israel', country: 'IL' },
  { name: 'تهران', country: 'IR', lat: 35.6892, lon: 51.389 }, { name: 'Haifa' }, { name: 'ايران', country: 'IR' },
];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });
const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const weighted = fc.array(fc.record({ family: fc.constantFrom(...FAMILIES), weight: fc.constantFrom(1, 0.7, 0.5, 0.3) }), { maxLength: 3 });
const amount = fc.integer({ min: 0, max: 12 }).map((step) => step * 5000);
const pay = fc.record({ min: amount, max: maybe(amount), currency: fc.constantFrom('ILS', 'USD', 'XTS'), period: fc.constantFrom(...PAY_PERIODS) });
const perYear = { hour: 2080, day: 260, month: 12, year: 1 };
const usdYear = (value: number, { currency, period }: { currency: string; period: keyof typeof perYear }): number | null => {
  const rate = RATES[currency] ?? null;
  return rate === null ? null : value * perYear[period] * rate;
};

const job: fc.Arbitrary<Omit<ComparableJob, 'id'>> = fc.record({
  clusterId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), titleTokens: some(WORDS), families: weighted,
  seniority: maybe(fc.constantFrom(...SENIORITIES)), companyKey: fc.constantFrom('acme', 'אקמי', ''), industry: maybe(fc.constantFrom('software', 'gambling')),
  places: some(TOWNS, 2), workMode: maybe(fc.constantFrom(...WORK_MODES)), remoteCountries: maybe(some(COUNTRIES, 2)),
  employmentType: maybe(fc.constantFrom(...EMPLOYMENT_TYPES)), paid: maybe(pay), skills: some(SKILLS), languages: maybe(some(['he', 'ar', 'fa', 'en'], 2)),
  haystack: fc.constantFrom('on-call nights', 'כוננות לילה', 'no call', ''), postedAt: maybe(fc.integer({ min: -5, max: 90 }).map((days) => new Date(now.getTime() - days * 86_400_000))),
}).map(({ paid, ...rest }) => ({
  ...silentPosting('', rest.titleTokens.join(' ')), ...rest,
  pay: paid === null ? null : { min: paid.min, ...(paid.max === null ? {} : { max: paid.max }), currency: paid.currency, period: paid.period },
  payUsdYear: paid === null || usdYear(1, paid) === null ? null : { min: usdYear(paid.min, paid), max: paid.max === null ? null : usdYear(paid.max, paid) },
}));
const jobs = fc.array(job, { maxLength: 70 }).map((list): ComparableJob[] => list.map((one, at) => ({ ...one, id: `j${String(at)}` })));

const role: fc.Arbitrary<ComparableRole> = fc.record({ text: fc.constantFrom(...WORDS), families: weighted, tokens: some(WORDS, 2), specifics: some(WORDS, 1) }, { requiredKeys: ['text', 'families', 'tokens'] });
const seniority = fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => ({ min: SENIORITIES[Math.min(a, b)] as Seniority, max: SENIORITIES[Math.max(a, b)] as Seniority }));
const wishes: fc.Arbitrary<ComparableWishes> = fc.record({
  roles: maybe(fc.array(role, { minLength: 1, maxLength: 3 })), seniority: maybe(seniority),
  places: maybe(fc.array(fc.record({ town: fc.constantFrom(...TOWNS), radiusKm: maybe(fc.constantFrom(-1, 0, 8, 100, 40_000)) }), { maxLength: 2 }).map((list) => list.map(({ town, radiusKm }) => ({ ...town, radiusKm })))),
  anywhere: fc.constantFrom(false, false, true), workModes: maybe(some(WORK_MODES)), remoteFrom: maybe(some(COUNTRIES, 2)), employmentTypes: maybe(some(EMPLOYMENT_TYPES, 5)),
  salaryFloor: maybe(pay.map(({ min, currency, period }) => ({ amount: min, currency, period, usdYear: usdYear(min, { currency, period }) }))),
  languages: maybe(some(['he', 'ar', 'fa', 'en'], 3)), skills: some([...SKILLS, 'rust'], 4).map((ids) => ids.map((id) => ({ id, text: id }))),
  industries: some(['software', 'health'], 1), topics: fc.constant([]),
  refuse: fc.record({ companyKeys: some(['acme', 'אקמי', ''], 1), industries: some(['gambling'], 1), roles: fc.array(role, { maxLength: 1 }), keywords: some(['on-call', 'כוננות', 'call', ''], 1) }),
  soft: some(HARD_FIELDS, 3).map((fields) => new Set(fields)),
  unknown: some(HARD_FIELDS, 3).map((fields) => Object.fromEntries(fields.map((field) => [field, 'exclude' as const]))),
  faded: fc.uniqueArray(fc.tuple(fc.constantFrom(...FADING), fc.constantFrom(0.5, 0.25, 0.125)), { maxLength: 3, selector: ([field]) => field }).map((fields) => Object.fromEntries(fields)),
}).map(({ anywhere, faded, ...rest }) => ({ ...rest, ...(anywhere ? { anywhere } : {}), ...(Object.keys(faded).length === 0 ? {} : { faded }) }));

const bruteForce = (all: readonly ComparableJob[], person: ComparableWishes, { k, minScore = 0, exclude }: TopOptions) => {
  const ranked = all.map((one) => ({ job: one, score: 0, judgement: judge(one, person, { now }) }))
    .map((one) => ({ ...one, score: one.judgement.score }))
    .filter(({ judgement, job: one }) => judgement.match && judgement.score >= minScore && exclude?.(one.clusterId) !== true)
    .sort(byRank);
  return ranked.filter((one, at) => ranked.findIndex(({ job: other }) => other.clusterId === one.job.clusterId) === at).slice(0, k)
    .map(({ job: one, judgement }) => matchOf(one, judgement));
};
const matchedBy = (all: readonly ComparableJob[], person: ComparableWishes): Set<string> =>
  new Set(all.filter((one) => judge(one, person, { now }).match).map(({ id }) => id));
const isWithin = (few: Set<string>, many: Set<string>): boolean => [...few].every((id) => many.has(id));
const holds = { numRuns: 400 };

describe('the index', () => {
  it('finds exactly what judging every job finds, for every person who asks it in turn', () => {
    fc.assert(fc.property(jobs, fc.array(wishes, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 0.3, 0.6), some(['a', 'b'], 1), (all, people, k, minScore, seen) => {
      const index = JobIndex.build(all, { now });
      const options = { k, minScore, exclude: (cluster: string) => seen.includes(cluster) };
      const stricter = people.map((person) => ({ ...person, unknown: { ...person.unknown, remoteFrom: 'exclude' as const } })); // must not share a remembered answer
      const moved = people.map((person) => ({ ...person, places: TOWNS.slice(1, 3).map((town) => ({ ...town, radiusKm: 8 })) })); // what is far from one is near another
      for (const person of [...people, ...stricter, ...moved, ...people]) {
        expect(index.top(person, options)).toEqual(bruteForce(all, person, options));
        expect(new Set(index.eligible(person).map(({ id }) => id))).toEqual(matchedBy(all, person));
      }
    }), holds);
  });

  it('passes over what was seen, kept as bytes or asked for, all the same', () => {
    const uuid = (cluster: string) => `00000000-0000-4000-8000-0000000000${cluster.charCodeAt(0).toString(16).padStart(2, '0')}`;
    fc.assert(fc.property(jobs, wishes, some(['a', 'b', 'c', 'd'], 4), fc.integer({ min: 1, max: 6 }), (all, person, shown, k) => {
      const index = JobIndex.build(all.map((one) => ({ ...one, clusterId: uuid(one.clusterId) })), { now });
      const seen = Buffer.from(shown.map((cluster) => uuid(cluster).replaceAll('-', '')).join(''), 'hex');
      const asked = index.rank(person, { k, exclude: (cluster) => shown.some((one) => uuid(one) === cluster) });
      expect(index.rank(packWishes(person), { k, seen })).toEqual(asked);
    }), holds);
  });

  it('tells many people at once what it tells each of them alone', () => {
    const uuid = (cluster: string) => `00000000-0000-4000-8000-0000000000${cluster.charCodeAt(0).toString(16).padStart(2, '0')}`;
    const shown = some(['a', 'b', 'c', 'd'], 4).map((clusters) => Buffer.from(clusters.map((cluster) => uuid(cluster).replaceAll('-', '')).join(''), 'hex'));
    const someone = fc.record({ wishes, shown });
    fc.assert(fc.property(jobs, fc.array(someone, { maxLength: 8 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 0.3, 0.6), (all, few, k, minScore) => {
      const index = JobIndex.build(all.map((one) => ({ ...one, clusterId: uuid(one.clusterId) })), { now });
      const many = [...few, ...few.map((one) => ({ ...one, wishes: { ...one.wishes, places: TOWNS.slice(1, 3).map((town) => ({ ...town, radiusKm: 8 })) } })), ...few];
      const people = new PackedPeople();
      for (const one of many) people.add(packWishes(one.wishes), one.shown);
      const told: unknown[] = [];
      index.rankAll(people, { k, minScore }, (person, ranked) => { told[person] = ranked; });
      expect(told).toEqual(many.map((one) => index.rank(one.wishes, { k, minScore, seen: one.shown })));
    }), holds);
  });

  it('does not care in which order the jobs came in', () => {
    fc.assert(fc.property(jobs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), wishes, ([all, shuffled], person) => {
      expect(JobIndex.build(shuffled, { now }).top(person, { k: 5 })).toEqual(JobIndex.build(all, { now }).top(person, { k: 5 }));
    }), holds);
  });

  it('keeps the order of the rest when a job of another cluster is added', () => {
    fc.assert(fc.property(jobs, job, wishes, (all, added, person) => {
      const more = [...all, { ...added, id: 'added', clusterId: 'added' }];
      const ids = (list: readonly ComparableJob[]) => JobIndex.build(list, { now }).top(person, { k: Infinity }).map(({ jobId }) => jobId);
      expect(ids(more).filter((id) => id !== 'added')).toEqual(ids(all));
    }), holds);
  });
});

describe('wishes packed and read back', () => {
  it('are the same wishes to every rule, and pack to the same bytes', () => {
    fc.assert(fc.property(jobs, wishes, (all, person) => {
      const packed = packWishes(person);
      const back = readWishes(packed);
      for (const one of all) expect(judge(one, back, { now })).toEqual(judge(one, person, { now }));
      expect(packWishes(back)).toEqual(packed);
    }), holds);
  });

  it('keep odd and long texts whole', () => {
    const odd = ['\u{feff}mark', 'מפתח/ת', 'x'.repeat(200), 'ü'.repeat(20_000), '"\\,'];
    const person: ComparableWishes = {
      ...NOTHING_STATED, topics: odd, skills: odd.map((id, at) => ({ id, text: at % 2 === 0 ? id : `${id}!` })), industries: odd,
      roles: odd.map((text) => ({ text, families: [{ family: text, weight: 0.7 }], tokens: [text] })),
      refuse: { companyKeys: odd, industries: odd, roles: [{ text: 'r', families: [], tokens: odd }], keywords: odd },
    };
    expect(readWishes(packWishes(person))).toEqual(person);
  });
});

describe('a wish', () => {
  it('never adds a job by raising the floor', () => {
    fc.assert(fc.property(jobs, wishes, pay, amount, (all, person, { currency, period, min }, more) => {
      const at = (floor: number) => ({ ...person, salaryFloor: { amount: floor, currency, period, usdYear: usdYear(floor, { currency, period }) } });
      expect(isWithin(matchedBy(all, at(min + more)), matchedBy(all, at(min)))).toBe(true);
    }), holds);
  });

  it('only removes jobs by refusing', () => {
    fc.assert(fc.property(jobs, wishes, wishes, (all, person, { refuse }) => {
      const both = { companyKeys: [...person.refuse.companyKeys, ...refuse.companyKeys], industries: [...person.refuse.industries, ...refuse.industries], roles: [...person.refuse.roles, ...refuse.roles], keywords: [...person.refuse.keywords, ...refuse.keywords] };
      expect(isWithin(matchedBy(all, { ...person, refuse: both }), matchedBy(all, person))).toBe(true);
    }), holds);
  });

  it('only adds jobs by a wider radius', () => {
    fc.assert(fc.property(jobs, wishes, fc.nat(500), fc.nat(500), (all, person, radiusKm, wider) => {
      const within = (km: number) => ({ ...person, places: (person.places ?? []).map((place) => ({ ...place, radiusKm: km })) });
      expect(isWithin(matchedBy(all, within(radiusKm)), matchedBy(all, within(radiusKm + wider)))).toBe(true);
    }), holds);
  });

  it('made soft only adds jobs, and left out when unknown only removes them', () => {
    fc.assert(fc.property(jobs, wishes, fc.constantFrom(...HARD_FIELDS), (all, person, field) => {
      const before = matchedBy(all, person);
      expect(isWithin(before, matchedBy(all, { ...person, soft: new Set([...person.soft, field]) }))).toBe(true);
      expect(isWithin(matchedBy(all, { ...person, unknown: { ...person.unknown, [field]: 'exclude' } }), before)).toBe(true);
    }), holds);
  });

  it('gives a score from 0 to 1 that one more matching skill never lowers', () => {
    fc.assert(fc.property(job, wishes, (one, person) => {
      const posting = { ...one, id: 'x' };
      const { score } = judge(posting, person, { now });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      const missing = person.skills.find(({ id }) => !posting.skills.includes(id));
      if (missing !== undefined) expect(judge({ ...posting, skills: [...posting.skills, missing.id] }, person, { now }).score).toBeGreaterThanOrEqual(score);
    }), holds);
  });

  it('grown old excludes no more and no less, and costs a job at most what it did', () => {
    fc.assert(fc.property(jobs, wishes, (all, { faded, ...person }) => {
      expect(matchedBy(all, { ...person, ...(faded === undefined ? {} : { faded }) })).toEqual(matchedBy(all, person));
      const weaker = Object.fromEntries(Object.entries(faded ?? {}).map(([field, left]) => [field, left / 2]));
      for (const one of all) {
        const [full, old, older] = [person, { ...person, faded: faded ?? {} }, { ...person, faded: weaker }].map((whose) => judge(one, whose, { now }).score) as [number, number, number];
        expect([full <= old, old <= older]).toEqual([true, true]);
      }
    }), holds);
  });

  it('that names no interest matches nothing, however much else it names', () => {
    fc.assert(fc.property(jobs, wishes, (all, person) => {
      expect(matchedBy(all, { ...person, roles: null, skills: [], industries: [] }).size).toBe(0);
      expect(matchedBy(all, NOTHING_STATED).size).toBe(0);
    }), holds);
  });
});
