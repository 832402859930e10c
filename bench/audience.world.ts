/** Made-up wishes and jobs in the matcher's own terms, skewed as real ones are (Zipf): 40 families, 400 roles, 2,000 skills, 400 towns. */

import { NOTHING_STATED } from '#lib/matcher';
import { type ComparableJob, type ComparableRole, type ComparableWishes, EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { randomOf } from './world.js';

export const FAMILIES = 40;
export const LANGUAGES = ['en', 'he', 'ar', 'fa', 'ru', 'fr'] as const;
const [ROLES, SKILLS, TOWNS, COMPANIES] = [400, 2_000, 400, 5_000];
const RADII_KM = [10, 25, 40, 60];
const SKILLS_A_PERSON = 10;

type Random = () => number;

/** Rank r of n comes with weight 1 / (r + 1). */
function zipf(n: number): (random: Random) => number {
  const upTo: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < n; rank += 1) upTo.push((sum += 1 / (rank + 1)));
  return (random) => {
    const drawn = random() * sum;
    let [low, high] = [0, n - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const [aRole, aSkill, aTown, aCompany] = [zipf(ROLES), zipf(SKILLS), zipf(TOWNS), zipf(COMPANIES)];
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError('outside the world');
  return found;
};

const familyOf = (role: number): number => role % FAMILIES;
const familyName = (family: number): string => `family-${String(family)}`;
const companyKey = (company: number): string => `company ${String(company)}`;

const roles: readonly ComparableRole[] = Array.from({ length: ROLES }, (_, role) => ({
  text: `role ${String(role)}`, tokens: [`role${String(role)}`],
  families: [{ family: familyName(familyOf(role)), weight: 1 }, { family: familyName((familyOf(role) + 1 + (role % 3)) % FAMILIES), weight: 0.6 }],
}));
const skills = Array.from({ length: SKILLS }, (_, skill) => ({ id: `skill-${String(skill)}`, text: `Skill ${String(skill)}` }));
const towns = ((random: Random) => Array.from({ length: TOWNS }, (_, town) => ({ name: `Town ${String(town)}`, country: 'IL', lat: 29.5 + random() * 3.8, lon: 34.3 + random() * 1.5 })))(randomOf(3));
const distinctSkills = (count: number, random: Random): number[] => [...new Set(Array.from({ length: count }, () => aSkill(random)))];

/** The wishes of one more person; the same `random` gives the same people in the same order. */
export function wishesOf(random: Random): ComparableWishes {
  const [role, second] = [aRole(random), aRole(random)];
  const low = Math.floor(random() * 5);
  const amount = 8_000 + Math.floor(random() * 30) * 1_000;
  const workModes = WORK_MODES.filter(() => random() < 0.6);
  return {
    ...NOTHING_STATED,
    roles: random() < 0.4 ? [at(roles, role), at(roles, second)] : [at(roles, role)],
    seniority: { min: at(SENIORITIES, low), max: at(SENIORITIES, low + 1 + Math.floor(random() * 2)) },
    places: [{ ...at(towns, aTown(random)), radiusKm: at(RADII_KM, Math.floor(random() * RADII_KM.length)) }],
    workModes: workModes.length === 0 ? ['hybrid'] : workModes,
    remoteFrom: ['IL'],
    employmentTypes: random() < 0.7 ? ['full_time'] : [at(EMPLOYMENT_TYPES, Math.floor(random() * 4))],
    salaryFloor: { amount, currency: 'ILS', period: 'month', usdYear: amount * 12 * 0.27 },
    languages: LANGUAGES.filter((_, rank) => random() < 1 / (rank + 1)),
    skills: distinctSkills(SKILLS_A_PERSON, random).map((skill) => at(skills, skill)),
    refuse: random() < 0.2 ? { ...NOTHING_STATED.refuse, companyKeys: [companyKey(aCompany(random))] } : NOTHING_STATED.refuse,
  };
}

/** A job that says everything. */
export function jobOf(n: number, random: Random): ComparableJob {
  const [role, company, max] = [aRole(random), aCompany(random), 12_000 + Math.floor(random() * 28) * 1_000];
  return {
    id: `j-${String(n)}`, clusterId: `j-${String(n)}`, title: `role ${String(role)}`, titleTokens: [`role${String(role)}`],
    families: [{ family: familyName(familyOf(role)), weight: 1 }], seniority: at(SENIORITIES, 1 + Math.floor(random() * 5)),
    company: companyKey(company), companyKey: companyKey(company), industry: null, places: [at(towns, aTown(random))],
    workMode: at(WORK_MODES, Math.floor(random() * WORK_MODES.length)), remoteCountries: ['IL'], employmentType: 'full_time',
    pay: { max, currency: 'ILS', period: 'month' }, payUsdYear: { min: null, max: max * 12 * 0.27 },
    skills: distinctSkills(8, random).map((skill) => at(skills, skill).id), languages: random() < 0.5 ? ['en'] : ['he', 'en'], haystack: ` role ${String(role)} `, postedAt: null,
  };
}

export const idOf = (n: number): string => `0192f000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
