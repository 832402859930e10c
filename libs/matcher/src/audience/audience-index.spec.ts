/** The audience of a job is what `judge` says of everybody, one by one; the generators lean to collisions, so that rules meet often. */

import { EMPLOYMENT_TYPES, HARD_FIELDS, PAY_PERIODS, SENIORITIES, WORK_MODES, type ComparableJob, type ComparableRole, type ComparableWishes, type Seniority } from '#lib/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_CRITERIA, REFUSALS } from '../criteria/order.js';
import { hasInterest, NOTHING_STATED } from '../interest.js';
import { judge } from '../judge.js';
import { radiusOf } from '../place-distance.js';
import { silentPosting } from '../silent-posting.js';
import { type Audience, AudienceIndex, type Group } from './audience-index.js';
import { type AudienceChange } from './near-misses.js';

const now = new Date('2026-11-20T00:00:00Z');
const FAMILIES = ['backend', 'frontend', 'sales'];
const WORDS = ['backend', 'engineer', 'מפתחת', 'بائع', 'توسعه‌دهنده'];
const COUNTRIES = ['IL', 'IR', 'US'];
const RATES: Readonly<Record<string, number | null>> = { ILS: 0.27, USD: 1, XTS: null };
const TOWNS = [
  { name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896 }, { name: 'Nesher', country: 'IL', lat: 32.7661, lon: 35.0442 }, { name: 'Akko', country: 'IL', lat: 32.9281, lon: 35.0765 },
  { name: 'Tel Aviv', country: 'IL', lat: 32.0853, lon: 34.7818 }, { name: 'תל אביב', country: 'IL' }, { name: 'Israel', country: 'IL' }, { name: 'تهران', country: 'IR', lat: 35.6892, lon: 51.389 },
];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });
const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const weighted = fc.array(fc.record({ family: fc.constantFrom(...FAMILIES), weight: fc.constantFrom(1, 0.7, 0.3) }), { maxLength: 3 });
const pay = fc.record({ min: fc.integer({ min: 0, max: 8 }).map((step) => step * 5000), currency: fc.constantFrom('ILS', 'USD', 'XTS'), period: fc.constantFrom(...PAY_PERIODS) });
const usdYear = (value: number, { currency, period }: { currency: string; period: keyof typeof perYear }): number | null => {
  const rate = RATES[currency] ?? null;
  return rate === null ? null : value * perYear[period] * rate;
};
const perYear = { hour: 2080, day: 260, month: 12, year: 1 };

const job: fc.Arbitrary<ComparableJob> = fc.record({
  titleTokens: some(WORDS), families: weighted, seniority: maybe(fc.constantFrom(...SENIORITIES)), companyKey: fc.constantFrom('acme', 'אקמי', ''),
  industry: maybe(fc.constantFrom('software', 'gambling')), places: some(TOWNS, 2), workMode: maybe(fc.constantFrom(...WORK_MODES)), remoteCountries: maybe(some(COUNTRIES, 2)),
  employmentType: maybe(fc.constantFrom(...EMPLOYMENT_TYPES)), paid: maybe(pay), skills: some(['go', 'java', 'c++', 'sql']), languages: maybe(some(['he', 'ar', 'fa'], 2)),
  haystack: fc.constantFrom('on-call nights', 'כוננות לילה', ''), postedAt: maybe(fc.integer({ min: -5, max: 90 }).map((days) => new Date(now.getTime() - days * 86_400_000))),
}).map(({ paid, ...rest }) => ({
  ...silentPosting('j', rest.titleTokens.join(' ')), ...rest,
  pay: paid, payUsdYear: paid === null || usdYear(1, paid) === null ? null : { min: usdYear(paid.min, paid), max: null },
}));

const role: fc.Arbitrary<ComparableRole> = fc.record({ text: fc.constantFrom(...WORDS), families: weighted, tokens: some(WORDS, 2), specifics: some(WORDS, 1) }, { requiredKeys: ['text', 'families', 'tokens'] });
const seniority = fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => ({ min: SENIORITIES[Math.min(a, b)] as Seniority, max: SENIORITIES[Math.max(a, b)] as Seniority }));
const place = fc.record({ town: fc.constantFrom(...TOWNS), radiusKm: maybe(fc.constantFrom(-1, 0, 8, 100, 40_000)) }).map(({ town, radiusKm }) => ({ ...town, radiusKm }));
const wishes: fc.Arbitrary<ComparableWishes> = fc.record({
  roles: maybe(fc.array(role, { maxLength: 3 })), seniority: maybe(seniority), places: maybe(fc.array(place, { maxLength: 2 })),
  anywhere: fc.constantFrom(false, false, true), workModes: maybe(some(WORK_MODES)), remoteFrom: maybe(some(COUNTRIES, 2)), employmentTypes: maybe(some(EMPLOYMENT_TYPES, 5)),
  salaryFloor: maybe(pay.map(({ min, currency, period }) => ({ amount: min, currency, period, usdYear: usdYear(min, { currency, period }) }))),
  languages: maybe(some(['he', 'ar', 'fa'], 3)), skills: some(['go', 'java', 'c++', 'rust'], 4).map((ids) => ids.map((id) => ({ id, text: id }))),
  industries: some(['software', 'health'], 1), topics: fc.constant([]),
  refuse: fc.record({ companyKeys: some(['acme', 'אקמי', ''], 1), industries: some(['gambling'], 1), roles: fc.array(role, { maxLength: 1 }), keywords: some(['on-call', 'כוננות', ''], 1) }),
  soft: some(HARD_FIELDS, 2).map((fields) => new Set(fields)),
  unknown: some(HARD_FIELDS, 2).map((fields) => Object.fromEntries(fields.map((field) => [field, 'exclude' as const]))),
}).map(({ anywhere, ...rest }) => (anywhere ? { ...rest, anywhere } : rest));
/** Many who want the same work and differ in one thing: the near misses. */
const crowd = fc.tuple(fc.array(wishes, { minLength: 1, maxLength: 12 }), fc.array(role, { maxLength: 2 })).map(([all, roles]) => all.map((one, at) => (at % 2 === 0 ? { ...one, roles } : one)));
const idsIn = ({ size, ids }: Group): string[] => {
  const all = ids().split(',').map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-'));
  expect(all).toHaveLength(size);
  return all;
};
const groupsOf = ({ groups }: Audience): string[] => [...groups()].flatMap(([group, people]) => idsIn(people).map((id) => `${id} ${String(group)}`)).sort();
const idsOf = ({ groups }: Audience): string[] => [...groups().values()].flatMap(idsIn).sort();
const idOf = (n: number): string => `0192f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
type Person = ComparableWishes | null;

/** Everybody in, and put in order after the first `arrangedAfter` of them. */
const indexOf = (people: readonly Person[], arrangedAfter = Math.ceil(people.length / 2)): AudienceIndex => {
  const index = new AudienceIndex();
  people.forEach((one, at) => {
    if (at === arrangedAfter) index.arrange();
    index.put(idOf(at), one ?? NOTHING_STATED);
    if (one === null) index.remove(idOf(at));
  });
  return index;
};

/** Where a person falls, and why, read from the rows of their judgement. */
const fallOf = (posting: ComparableJob, one: ComparableWishes): readonly [string, string] | null => {
  if (!hasInterest(one)) return ['interest', 'nothing_stated'];
  const no = judge(posting, one, { now }).rules.find(({ verdict, hard }) => hard && verdict === 'no');
  if (no === undefined) return null;
  if (no.rule === 'role') return ['interest', 'role'];
  if (REFUSALS.some(({ rule }) => rule === no.rule)) return ['refusals', no.rule];
  const silent = judge(posting, { ...one, unknown: {} }, { now }).rules.find(({ rule }) => rule === no.rule);
  return [no.rule, silent?.verdict === 'no' && silent.hard ? no.rule : `${no.rule}_not_stated`];
};

const bruteStages = (posting: ComparableJob, people: readonly ComparableWishes[]) => {
  const falls = people.map((one) => fallOf(posting, one)).filter((fall) => fall !== null);
  let remaining = people.length;
  return ['pool', 'interest', ...FIELD_CRITERIA.map(({ rule }) => rule).filter((rule) => rule !== 'role'), 'refusals'].map((stage) => {
    const removed: Record<string, number> = {};
    for (const [at, reason] of falls) if (at === stage) removed[reason] = (removed[reason] ?? 0) + 1;
    remaining -= Object.values(removed).reduce((sum, count) => sum + count, 0);
    return { stage, remaining, removed };
  });
};
const asMaps = ({ stages }: Audience) => stages.map(({ stage, remaining, removed }) => ({ stage, remaining, removed: Object.fromEntries(removed.map(({ reason, count }) => [reason, count])) }));

const matches = (posting: ComparableJob, one: ComparableWishes): boolean => judge(posting, one, { now }).match;
/** Who matches once the change is made and did not before, by judging everybody twice. */
const bruteWins = (posting: ComparableJob, people: readonly ComparableWishes[], { change, to }: Pick<AudienceChange, 'change' | 'to'>): number => people.filter((one) => {
  if (matches(posting, one)) return false;
  if (change === 'distance') return matches(posting, { ...one, places: one.places?.map((wish) => ({ ...wish, radiusKm: radiusOf(wish) + Number(to) })) ?? null });
  if (change !== 'salary') return matches({ ...posting, [change]: to }, one);
  const offer = to as { max: number; currency: string; period: keyof typeof perYear };
  return matches({ ...posting, pay: offer, payUsdYear: { min: null, max: usdYear(offer.max, offer) } }, one);
}).length;

const holds = { numRuns: 400 };
const holdsForMany = { numRuns: 120 };

describe('the audience of a job', () => {
  it('counts at every stage exactly whom judging everybody one by one would stop there', () => {
    fc.assert(fc.property(fc.array(fc.option(wishes, { freq: 8 }), { maxLength: 14 }), fc.array(job, { minLength: 1, maxLength: 3 }), (people, postings) => {
      const standing = people.filter((one) => one !== null);
      const index = indexOf(people);
      const sameTown = postings.map((posting) => ({ ...posting, places: postings[0]?.places ?? [] })); // must not share a remembered answer
      for (const posting of [...postings, ...sameTown, ...postings]) {
        const audience = index.audienceOf(posting, { now, sample: 0 });
        expect(asMaps(audience)).toEqual(bruteStages(posting, standing));
        expect([audience.pool, audience.matching]).toEqual([standing.length, audience.stages.at(-1)?.remaining]);
        expect(idsOf(audience)).toEqual(people.flatMap((one, at) => (one !== null && matches(posting, one) ? [idOf(at)] : [])));
      }
    }), holdsForMany);
  });

  it('names the best with the scores that judge gives them, in one order', () => {
    fc.assert(fc.property(crowd, job, fc.integer({ min: 0, max: 5 }), (people, posting, sample) => {
      const best = people.map((one, at) => ({ candidateId: idOf(at), score: judge(posting, one, { now }).score, match: matches(posting, one) }))
        .filter(({ match }) => match).sort((a, b) => b.score - a.score || (a.candidateId < b.candidateId ? -1 : 1)).slice(0, sample);
      expect(indexOf(people).audienceOf(posting, { now, sample }).best).toEqual(best.map(({ candidateId, score }) => ({ candidateId, score })));
    }), holds);
  });

  it('puts equals in the order of their ids however low their score and whichever came first', () => {
    const wishes: ComparableWishes = {
      ...NOTHING_STATED, industries: ['software'], anywhere: true, seniority: { min: 'intern', max: 'intern' }, workModes: ['remote'], employmentTypes: ['volunteer'], languages: ['fa'],
      soft: new Set(['seniority', 'workModes', 'employmentTypes', 'languages']),
    };
    const index = new AudienceIndex();
    for (const n of [2, 1, 0]) index.put(idOf(n), wishes);
    for (let day = 0; day < 60; day++) {
      const posting: ComparableJob = {
        ...silentPosting('j', 'x'), industry: 'software', seniority: 'executive', workMode: 'onsite', employmentType: 'full_time', languages: ['he'], postedAt: new Date(now.getTime() - day * 86_400_000),
      };
      const [first] = index.audienceOf(posting, { now, sample: 1 }).best;
      expect(first).toEqual({ candidateId: idOf(0), score: judge(posting, wishes, { now }).score });
    }
  });

  it('promises for each change exactly the people who match once it is made, and passes over none that would win', () => {
    fc.assert(fc.property(crowd, job, (people, posting) => {
      const { nearMisses } = indexOf(people).audienceOf(posting, { now, sample: 0 });
      expect(nearMisses.map(({ wins }) => wins)).toEqual(nearMisses.map(({ wins }) => wins).sort((a, b) => b - a));
      for (const change of nearMisses) expect(change.wins, JSON.stringify(change)).toBe(bruteWins(posting, people, change));
      const promised = new Set(nearMisses.map(({ change, to }) => `${change} ${JSON.stringify(to)}`));
      for (const to of EMPLOYMENT_TYPES) if (bruteWins(posting, people, { change: 'employmentType', to }) > 0) expect(promised).toContain(`employmentType "${to}"`);
      for (const to of WORK_MODES) if (bruteWins(posting, people, { change: 'workMode', to }) > 0) expect(promised).toContain(`workMode "${to}"`);
      if (bruteWins(posting, people, { change: 'distance', to: 10 }) > 0) expect(promised).toContain('distance 10');
    }), holds);
  });

  it('scores people who live too far for an office by the country they named, where remote work has an unknown fence', () => {
    const [haifa, tehran] = [TOWNS[0], TOWNS[6]].map((town) => ({ name: '', ...town, radiusKm: 20 }));
    const people = [haifa, tehran, haifa].flatMap((town) => (town === undefined ? [] : [{ ...NOTHING_STATED, industries: ['software'], places: [town], workModes: ['remote' as const] }]));
    const posting = { ...silentPosting('j', 'x'), industry: 'software', places: TOWNS.slice(3, 4), workMode: 'remote' as const, remoteCountries: null };
    const { best } = indexOf(people).audienceOf(posting, { now, sample: 3 });
    expect(best).toEqual([0, 2, 1].map((n) => ({ candidateId: idOf(n), score: judge(posting, people[n] ?? NOTHING_STATED, { now }).score })));
    expect(best[2]?.score).toBeLessThan(best[1]?.score ?? 0);
  });

  it('is that of the newest wishes, whatever a person wished before and however often they changed their mind', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(4), fc.option(wishes, { freq: 4 }), fc.boolean()), { maxLength: 25 }), job, (history, posting) => {
      const index = new AudienceIndex();
      const newest = new Map<number, readonly [ComparableWishes, group: number]>();
      for (const [group, [person, one, isArranged]] of history.entries()) {
        if (one === null) index.remove(idOf(person));
        else index.put(idOf(person), one, group);
        if (isArranged) index.arrange();
        index.audienceOf(posting, { now, sample: 1 }); // what is remembered now must not be believed later
        if (one === null) newest.delete(person);
        else newest.set(person, [one, group]);
      }
      const fresh = new AudienceIndex();
      for (const [person, [one, group]] of newest) fresh.put(idOf(person), one, group);
      const [kept, built] = [index, fresh].map((one) => one.audienceOf(posting, { now, sample: 10 }));
      expect({ ...kept, groups: kept && groupsOf(kept) }).toEqual({ ...built, groups: built && groupsOf(built) });
    }), holds);
  });
});

describe('the audience of a job among hundreds', () => {
  const few = fc.array(wishes, { minLength: 2, maxLength: 8 });
  /** Whose wishes each of them has, by number, before and after they changed their mind. */
  const hundreds = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat(), { freq: 3 })), { minLength: 40, maxLength: 140 });

  it('is that of each of them, before and after some change their mind, whatever was asked in between', () => {
    fc.assert(fc.property(few, hundreds, fc.array(job, { minLength: 1, maxLength: 3 }), (different, people, postings) => {
      const wishOf = (n: number): ComparableWishes => different[n % different.length] ?? NOTHING_STATED;
      const index = new AudienceIndex();
      people.forEach(([first], at) => { index.put(idOf(at), wishOf(first)); });
      index.arrange();
      for (const posting of postings) index.audienceOf(posting, { now, sample: 3 });
      people.forEach(([, then], at) => { if (then !== null) index.put(idOf(at), wishOf(then)); });
      const standing = people.map(([first, then]) => wishOf(then ?? first));
      for (const posting of postings) {
        const audience = index.audienceOf(posting, { now, sample: 3 });
        expect(asMaps(audience)).toEqual(bruteStages(posting, standing));
        expect(idsOf(audience)).toEqual(standing.flatMap((one, at) => (matches(posting, one) ? [idOf(at)] : [])));
        const best = standing.map((one, at) => ({ candidateId: idOf(at), ...judge(posting, one, { now }) })).filter(({ match }) => match)
          .sort((a, b) => b.score - a.score || (a.candidateId < b.candidateId ? -1 : 1)).slice(0, 3);
        expect(audience.best).toEqual(best.map(({ candidateId, score }) => ({ candidateId, score })));
        for (const change of audience.nearMisses) expect(change.wins, JSON.stringify(change)).toBe(bruteWins(posting, standing, change));
      }
    }), { numRuns: 40 });
  });

  it('is the same however many other jobs were asked about', () => {
    const [first, jobs] = [fc.sample(wishes, { numRuns: 70, seed: 3 }), fc.sample(job, { numRuns: 150, seed: 4 })];
    const index = indexOf(first, 70);
    const ask = (posting: ComparableJob) => ({ ...index.audienceOf(posting, { now, sample: 5 }), groups: null });
    const once = jobs.map(ask);
    expect(jobs.map(ask)).toEqual(once);
    once.forEach((audience, at) => { expect(asMaps({ ...audience, groups: () => new Map<number, Group>() })).toEqual(bruteStages(jobs[at] as ComparableJob, first)); });
  });
});

describe('near misses', () => {
  const haifa = { name: 'חיפה', country: 'IL', lat: 32.794, lon: 34.9896 };
  const nurse = { text: 'אחות', families: [{ family: 'nursing', weight: 1 }], tokens: ['אחות'] };
  const posting: ComparableJob = { ...silentPosting('j', 'אחות מוסמכת'), families: [{ family: 'nursing', weight: 1 }], places: [haifa], workMode: 'onsite', seniority: 'mid' };
  const wanting = (more: Partial<ComparableWishes>): ComparableWishes => ({ ...NOTHING_STATED, roles: [nurse], ...more });
  const floor = (amount: number) => ({ amount, currency: 'ILS', period: 'month' as const, usdYear: amount * 12 * 0.27 });

  it('say what the pay would have to be for half of those whom only the pay keeps away', () => {
    const people = [9_000, 12_000, 14_000, 20_000].map((amount) => wanting({ salaryFloor: floor(amount) }));
    const paid = { ...posting, pay: { max: 9_500, currency: 'ILS', period: 'month' as const } };
    expect(indexOf(people).audienceOf(paid, { now, sample: 0 }).nearMisses).toEqual([{ change: 'salary', to: { max: 14_000, currency: 'ILS', period: 'month' }, wins: 2 }]);
  });

  it('count those a few kilometres too far, and those a step away in level', () => {
    const people = [
      wanting({ places: [{ name: 'عكا', country: 'IL', lat: 32.9281, lon: 35.0765, radiusKm: 10 }] }), // 17 km away
      wanting({ places: [{ name: 'Tel Aviv', country: 'IL', lat: 32.0853, lon: 34.7818, radiusKm: 25 }] }),
      wanting({ seniority: { min: 'senior', max: 'lead' } }), wanting({ seniority: { min: 'director', max: 'executive' } }),
    ];
    expect(indexOf(people).audienceOf(posting, { now, sample: 0 }).nearMisses).toEqual([{ change: 'distance', to: 10, wins: 1 }, { change: 'seniority', to: 'senior', wins: 1 }]);
  });

  it('count those just behind the date line, and nobody on the other side of the globe', () => {
    const from = (lat: number, lon: number): Partial<ComparableWishes> => ({ places: [{ name: 'somewhere', country: 'FJ', lat, lon, radiusKm: 20 }] });
    const people = [wanting(from(-16.8, 179.9)), wanting(from(-16.8, -179.95)), wanting(from(-16.8, -179.8)), wanting(from(16.8, -0.1)), wanting(from(-16.8, 0.1)), wanting(from(89.9, 0))];
    const { matching, nearMisses } = indexOf(people).audienceOf({ ...posting, places: [{ name: 'Taveuni', country: 'FJ', lat: -16.8, lon: 179.95 }] }, { now, sample: 0 });
    expect([matching, nearMisses]).toEqual([2, [{ change: 'distance', to: 10, wins: 1 }]]);
    const polar = indexOf(people).audienceOf({ ...posting, places: [{ name: 'pole', country: 'FJ', lat: 89.9, lon: 180 }] }, { now, sample: 0 });
    expect([polar.matching, polar.nearMisses]).toEqual([0, [{ change: 'distance', to: 10, wins: 1 }]]);
  });

  it('count for remote work those who live too far and those who will not come in', () => {
    const far = { places: [{ name: 'Eilat', country: 'IL', lat: 29.557, lon: 34.952, radiusKm: 25 }], remoteFrom: ['IL'] };
    const people = [wanting({ ...far, workModes: ['remote', 'onsite'] }), wanting({ workModes: ['remote'] }), wanting({ ...far, workModes: ['hybrid'] })];
    const { nearMisses, matching } = indexOf(people).audienceOf({ ...posting, remoteCountries: [] }, { now, sample: 0 });
    expect([matching, nearMisses]).toEqual([0, [{ change: 'workMode', to: 'remote', wins: 2 }]]);
  });
});

describe('the index', () => {
  it('keeps seventy thousand different wishes apart where two bytes no longer number them, and finds everybody again', () => {
    const index = new AudienceIndex();
    const people = 70_000;
    for (let n = 0; n < people; n++) index.put(idOf(n), { ...NOTHING_STATED, skills: [{ id: `s${String(n)}`, text: '' }], salaryFloor: { amount: n, currency: 'XTS', period: 'year', usdYear: null } });
    index.remove(idOf(7));
    index.arrange();
    const posting = { ...silentPosting('j', 'x'), pay: { max: 65_600, currency: 'XTS', period: 'year' as const }, skills: ['s65599'] };
    const audience = index.audienceOf(posting, { now, sample: 1 });
    expect([audience.pool, audience.matching, audience.best[0]?.candidateId]).toEqual([people - 1, 65_600, idOf(65_599)]);
    expect(idsOf(audience)).toContain(idOf(65_600));
  });

  it('refuses a person without a UUID, and takes no notice when a stranger leaves', () => {
    const index = new AudienceIndex();
    expect(() => { index.put('c-1', NOTHING_STATED); }).toThrow(RangeError);
    index.remove(idOf(1));
    expect(index.audienceOf(silentPosting('j', 'x'), { now, sample: 5 })).toMatchObject({ pool: 0, matching: 0, best: [], nearMisses: [] });
  });
});
