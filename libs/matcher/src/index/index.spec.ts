/** What the memory of the index must not confuse, however unlikely. */

import { SENIORITIES } from '#lib/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pay } from '../criteria/pay.js';
import { nearness } from '../criteria/place.js';
import { NOTHING_STATED } from '../interest.js';
import { JobIndex } from '../job-index.js';
import { judge } from '../judge.js';
import { bodyOf } from '../profile/packed-bytes.js';
import { PackedPeople } from '../profile/packed-people.js';
import { packWishes } from '../profile/packed-wishes.js';
import { partText, WISH_PARTS } from '../profile/wish-parts.js';
import { FACTORS } from '../score.js';
import { silentPosting } from '../silent-posting.js';
import { BitArena } from './bit-arena.js';
import { ByteTable } from './byte-table.js';
import { FacetIndex, MOST_WISHES } from './facet-index.js';
import { FACETS } from './facets.js';
import { PlaceSites } from './place-sites.js';

it('two names of one hash are two names', () => {
  expect(bodyOf('costarring').hash).toBe(bodyOf('liquid').hash);
  const table = new ByteTable();
  expect([table.numberOf('costarring'), table.numberOf('liquid'), table.numberOf('costarring')]).toEqual([0, 1, 0]);
});

it('more different salaries than a facet remembers are each charged for themselves', () => {
  const find = <T extends { readonly criterion: unknown }>(list: readonly T[]): T => {
    const found = list.find(({ criterion }) => criterion === pay);
    if (!found) throw new Error('no pay');
    return found;
  };
  const factor = find(FACTORS);
  const jobs = Array.from({ length: 70_000 }, (_, at) => ({ ...silentPosting('', ''), pay: { min: 20_000 + at, currency: 'ILS', period: 'month' as const } }));
  const facet = new FacetIndex(find(WISH_PARTS), factor, find(FACETS), jobs);
  const wishes = { ...NOTHING_STATED, salaryFloor: { amount: 60_000, currency: 'ILS', period: 'month' as const, usdYear: null } };
  const { words, length, hash } = bodyOf(partText(find(WISH_PARTS), wishes));
  const entry = facet.entryOf(words, 0, length, hash, new BitArena(Math.ceil(jobs.length / 32), 0));
  for (const at of [1, 65_537, 1, 65_537]) {
    const job = jobs[at];
    expect(job && facet.factorOf(entry, facet.valueOf[at] ?? 0)).toBe(job && factor.of(job, wishes));
  }
});

it('no place that may be near enough is left unasked, wherever on the globe it is', () => {
  const globe = fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) });
  const away = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom(0, 1, 100, 36_000)).map(([hundredths, more]) => (hundredths + more) / 100);
  fc.assert(fc.property(fc.array(fc.tuple(away, away), { maxLength: 8 }), globe, fc.integer({ min: -1, max: 450 }), (points, wished, radiusKm) => {
    const jobs = points.map(([north, east]) => ({ ...silentPosting('', ''), places: [{ name: 'a', lat: wished.lat + north, lon: wished.lon + east }] }));
    const places = [{ name: 'b', ...wished, radiusKm }];
    const near = new Set<number>();
    const sites = new PlaceSites(jobs);
    sites.near(places, (site) => { near.add(site); });
    jobs.forEach((job, at) => { expect(near.has(sites.groups.of[at] ?? -1)).toBe(nearness(job, places) !== 'no'); });
  }), { numRuns: 500 });
});

it('what is near to one person is far from another, though both wish for the same country', () => {
  const [haifa, telAviv] = [{ name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896 }, { name: 'Tel Aviv', country: 'IL', lat: 32.0853, lon: 34.7818 }];
  const job = { ...silentPosting('j', 'Nurse'), skills: ['care'], workMode: 'remote' as const, places: [haifa] };
  const index = JobIndex.build([job], { now: new Date('2026-11-20T00:00:00Z') });
  for (const town of [haifa, telAviv, haifa]) {
    const wishes = { ...NOTHING_STATED, skills: [{ id: 'care', text: 'care' }], places: [{ ...town, radiusKm: 8 }], workModes: ['remote' as const] };
    expect(index.rank(wishes, { k: 1 }).map(({ score }) => score)).toEqual([judge(job, wishes, { now: index.datedAt }).score]);
  }
});

it('who comes after so many wishes that all were forgotten gets the level they wish, not that of somebody before', () => {
  const levels = ['junior', 'senior'] as const;
  const jobs = levels.map((seniority) => ({ ...silentPosting(seniority, 'Welder'), titleTokens: ['welder'], seniority, pay: { max: 100_000, currency: 'ILS', period: 'month' as const } }));
  const index = JobIndex.build(jobs, { now: new Date('2026-11-20T00:00:00Z') });
  const welder = { ...NOTHING_STATED, roles: [{ text: 'welder', families: [], tokens: ['welder'] }] };
  const found = (level: (typeof levels)[number]): string[] => index.rank({ ...welder, seniority: { min: level, max: level } }, { k: 5 }).map(({ job }) => job.id);
  expect(found('senior')).toEqual(['senior']);
  for (let amount = 1; amount <= MOST_WISHES + 1; amount++) index.rank({ ...welder, salaryFloor: { amount, currency: 'ILS', period: 'month', usdYear: null } }, { k: 1 });
  expect(found('junior')).toEqual(['junior']);

  const everybody = Array.from({ length: MOST_WISHES + 5000 }, (_, at) => (at % 3 === 0 ? 'junior' : 'senior'));
  const people = new PackedPeople();
  everybody.forEach((level, at) => { people.add(packWishes({ ...welder, seniority: { min: level, max: level }, salaryFloor: { amount: at + 1, currency: 'ILS', period: 'month', usdYear: null } })); });
  const told: string[] = [];
  index.rankAll(people, { k: 5 }, (person, ranked) => { told[person] = ranked.map(({ job }) => job.id).join(); });
  expect(told).toEqual(everybody);
});

it('every wish about levels is kept apart for every role, more of them than a role is narrowed to', () => {
  const jobs = SENIORITIES.flatMap((seniority) => ['welder', 'nurse'].map((title) => ({ ...silentPosting(`${title} ${seniority}`, title), titleTokens: [title], seniority })));
  const index = JobIndex.build([...jobs, { ...silentPosting('silent', 'nurse'), titleTokens: ['nurse'] }], { now: new Date('2026-11-20T00:00:00Z') });
  const ranges = SENIORITIES.flatMap((min, at) => SENIORITIES.slice(at).map((max) => ({ min, max })));
  for (const unknown of [{}, { seniority: 'exclude' as const }]) {
    for (const seniority of ranges) {
      const within = SENIORITIES.slice(SENIORITIES.indexOf(seniority.min), SENIORITIES.indexOf(seniority.max) + 1);
      for (const title of ['welder', 'nurse']) {
        const wishes = { ...NOTHING_STATED, roles: [{ text: title, families: [], tokens: [title] }], seniority, unknown };
        const silent = title === 'nurse' && !('seniority' in unknown) ? ['silent'] : [];
        expect(index.eligible(wishes).map(({ id }) => id)).toEqual([...within.map((level) => `${title} ${level}`), ...silent].sort());
      }
    }
  }
});

it('bytes that are no packed wishes are refused, whoever was asked about before, and disturb nobody after', () => {
  const index = JobIndex.build([{ ...silentPosting('j', 'welder'), titleTokens: ['welder'] }], { now: new Date('2026-11-20T00:00:00Z') });
  const place = { name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896, radiusKm: 8 };
  const welder = packWishes({ ...NOTHING_STATED, roles: [{ text: 'welder', families: [], tokens: ['welder'] }], places: [place] });
  const broken = Uint8Array.from(welder, (byte, at) => (at > 3 && byte === 0x5b ? 0x7b : byte));
  const ask = () => index.rank(welder, { k: 1 }).map(({ job }) => job.id);
  const before = ask();
  for (const bytes of [new Uint8Array(0), Uint8Array.of(1, 0, 0, 0), broken, broken]) expect(() => index.rank(bytes, { k: 1 })).toThrow();
  expect(ask()).toEqual(before);
  expect(before).toEqual(['j']);
});
