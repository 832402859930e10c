/** What moves the score and how far: closeness, what is shared, what is left open, how new. */

import { type ComparableJob, type ComparableWishes, type HardField, type Seniority } from '#lib/vocabulary';
import { describe, expect, it } from 'vitest';
import { NOTHING_STATED } from './interest.js';
import { judge } from './judge.js';
import { DEFAULT_MIN_SCORE } from './score.js';
import { silentPosting } from './silent-posting.js';

const now = new Date('2026-11-20T00:00:00Z');
const HAIFA = { name: 'Haifa', country: 'IL', lat: 32.794, lon: 34.9896 };
const TEL_AVIV = { name: 'תל אביב', country: 'IL', lat: 32.0853, lon: 34.7818 };
const ROLE = { text: 'Backend engineer', families: [{ family: 'backend', weight: 1 }, { family: 'platform', weight: 0.6 }], tokens: ['backend', 'engineer'] };

/** Of a backend post for a person who asked for that. */
const score = (posting: Partial<ComparableJob>, person: Partial<ComparableWishes> = {}): number =>
  judge({ ...silentPosting('j', 'Senior backend engineer'), families: [{ family: 'backend', weight: 1 }], ...posting }, { ...NOTHING_STATED, roles: [ROLE], ...person }, { now }).score;

describe('the score', () => {
  it('of a job that leaves one thing open and fits in every other way reaches an even chance; two doubts at once about where do not', () => {
    const person = { places: [{ ...HAIFA, radiusKm: 25 }], skills: [{ id: 'go', text: 'Go' }], salaryFloor: { amount: 1, currency: 'ILS', period: 'month', usdYear: 3 } } as const;
    const fits = { skills: ['go'], places: [HAIFA], pay: { min: 5, max: 5, currency: 'ILS', period: 'month' }, payUsdYear: { min: 15, max: 15 } } as const;
    const without = (part: keyof typeof fits): Partial<ComparableJob> => Object.fromEntries(Object.entries(fits).filter(([name]) => !name.startsWith(part)));
    for (const part of ['skills', 'places', 'pay'] as const) expect(score(without(part), person), part).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
    expect(score({ ...without('places'), families: [{ family: 'platform', weight: 1 }] }, person)).toBeLessThan(DEFAULT_MIN_SCORE);
  });

  it('ranks closer roles, more shared skills and stated answers higher', () => {
    const skills = ['go', 'sql', 'aws'].map((id) => ({ id, text: id }));
    expect(score({})).toBeGreaterThan(score({ families: [{ family: 'platform', weight: 1 }] }));
    expect(score({ skills: ['go', 'sql'] }, { skills })).toBeGreaterThan(score({ skills: ['go'] }, { skills }));
    expect(score({ workMode: 'hybrid' }, { workModes: ['hybrid'] })).toBeGreaterThan(score({}, { workModes: ['hybrid'] }));
  });

  it('takes a remote job of an office abroad for one of that country, until it says otherwise', () => {
    const person = { places: [{ ...HAIFA, radiusKm: 25 }], workModes: ['remote'] as const, remoteFrom: ['IL'] };
    const remote = (name: string, country: string) => score({ workMode: 'remote', places: [{ name, country, lat: 51.5, lon: 0 }] }, person);
    const silent = score({ workMode: 'remote' }, person);
    expect(remote('London', 'GB')).toBeLessThan(silent);
    expect(remote('Eilat', 'IL')).toBeGreaterThan(silent);
  });

  it('takes an office in a country that was not named for remote work for a worse bet, when no place was stated', () => {
    const person = { remoteFrom: ['IL'], workModes: ['remote', 'onsite'] as const };
    const office = (name: string, country: string) => score({ workMode: 'onsite', places: [{ name, country, lat: 51.5, lon: 0 }] }, person);
    expect(office('London', 'GB')).toBeLessThan(office('Eilat', 'IL'));
    expect(office('Eilat', 'IL')).toBeLessThan(score({ workMode: 'remote', remoteCountries: ['IL'] }, person));
    // Whoever named no country at all has said less of where they are.
    expect(office('Eilat', 'IL')).toBeGreaterThan(score({ workMode: 'onsite', places: [{ name: 'Eilat', country: 'IL', lat: 29.5, lon: 34.9 }] }, { workModes: ['remote', 'onsite'] }));
  });

  it('lets a new posting win among equals and never over one that fits clearly better', () => {
    const old = new Date('2025-01-01T00:00:00Z');
    expect(score({ postedAt: now })).toBeGreaterThan(score({ postedAt: old }));
    expect(score({ postedAt: old })).toBeGreaterThan(score({ postedAt: now, families: [{ family: 'platform', weight: 1 }] }));
  });

  it('a soft level counts for less the further away it is', () => {
    const person = { seniority: { min: 'mid', max: 'senior' }, soft: new Set<HardField>(['seniority']) } as const;
    const share = (level: Seniority): number => Math.round((score({ seniority: level }, person) / score({ seniority: 'mid' }, person)) * 100) / 100;
    expect((['senior', 'lead', 'junior', 'manager', 'intern'] as const).map(share)).toEqual([1, 0.75, 0.75, 0.5, 0.5]);
  });

  it('an old soft wish counts for less the older it is, and what was made hard for as much as ever', () => {
    const level = (left: number | null, soft = true): number => {
      const person = { seniority: { min: 'mid', max: 'senior' }, ...(soft ? { soft: new Set<HardField>(['seniority']) } : {}), ...(left === null ? {} : { faded: { seniority: left } }) } as const;
      return Math.round((score({ seniority: 'lead' }, person) / score({ seniority: 'mid' }, person)) * 1000) / 1000;
    };
    // A lead's post would keep 0.92 of its score had no level been stated.
    expect([null, 0.5, 0.25, 0.125].map((left) => level(left))).toEqual([0.75, 0.835, 0.878, 0.899]);
    expect(level(0.125, false)).toBe(level(null, false));
    const mode = (left: number | null): number => score({}, { workModes: ['remote'], soft: new Set<HardField>(['workModes', 'places']), places: [HAIFA].map((place) => ({ ...place, radiusKm: 25 })), ...(left === null ? {} : { faded: { workModes: left } }) });
    expect(mode(0.5)).toBeGreaterThan(mode(null));
  });

  it('an old soft floor never makes less pay better than more', () => {
    for (const left of [0.5, 0.125]) {
      const person = { salaryFloor: { amount: 20_000, currency: 'ILS', period: 'month', usdYear: null }, soft: new Set<HardField>(['salaryFloor']), faded: { salaryFloor: left } } as const;
      const scores = [19_000, 20_000, 21_000, 24_000, 30_000].map((max) => score({ pay: { max, currency: 'ILS', period: 'month' } }, person));
      expect(scores, String(left)).toEqual(scores.toSorted((a, b) => a - b));
      expect(scores.at(-1)).toBe(score({ pay: { max: 30_000, currency: 'ILS', period: 'month' } }, { ...person, faded: {} }));
    }
  });
});

describe('silence', () => {
  const ratio = (said: Partial<ComparableJob>, silent: Partial<ComparableJob>, person: Partial<ComparableWishes>): number => Math.round((score(silent, person) / score(said, person)) * 100) / 100;

  it('on remote work says no more often than yes to who wants that alone, and little to everybody else', () => {
    const modes = (...workModes: NonNullable<ComparableWishes['workModes']>) => ratio({ workMode: workModes[0] ?? null, places: [HAIFA] }, { places: [HAIFA] }, { workModes, places: [{ ...HAIFA, radiusKm: 25 }] });
    expect([modes('onsite'), modes('onsite', 'hybrid', 'remote'), modes('hybrid', 'remote')]).toEqual([0.99, 0.99, 0.95]);
    expect(score({ places: [TEL_AVIV] }, { workModes: ['remote'] })).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(score({ places: [HAIFA] }, { workModes: ['remote'], places: [{ ...HAIFA, radiusKm: 25 }] })).toBeGreaterThan(DEFAULT_MIN_SCORE);
  });

  it('on which town an office is in leaves it in another, however well the rest fits; of work that may be anywhere it does not', () => {
    const person = { places: [{ ...HAIFA, radiusKm: 25 }] };
    for (const workMode of ['onsite', 'hybrid'] as const) expect(score({ workMode, postedAt: now, seniority: 'mid' }, person), workMode).toBeLessThan(DEFAULT_MIN_SCORE);
    expect(score({ postedAt: now, seniority: 'mid' }, person)).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
  });

  it('on where a remote job is done weighs more for who named towns and no remote work', () => {
    const somewhere = { workMode: 'remote', places: [{ name: 'LA' }] } as const;
    const near = { places: [{ ...HAIFA, radiusKm: 25 }] };
    expect(score(somewhere, near) / score(somewhere, { ...near, workModes: ['remote', 'hybrid'] })).toBeCloseTo(0.55 / 0.85, 2);
  });

  it('on the level says no as often as yes to chiefs and interns, less often to beginners, hardly ever to others', () => {
    const level = (min: Seniority, max: Seniority) => ratio({ seniority: min }, {}, { seniority: { min, max } });
    expect([level('director', 'executive'), level('intern', 'intern'), level('intern', 'junior'), level('mid', 'lead'), level('lead', 'executive')]).toEqual([0.5, 0.5, 0.75, 0.95, 0.95]);
  });
});
