/**
 * The hard wishes as facets: what a criterion reads of a job, and what it reads of a person, each as a short key.
 * Jobs with equal keys get equal answers, so the exact criterion is asked once per distinct job value and distinct wish,
 * and the answer is kept as a bitset. Nothing is approximated: the same function answers here and in `judge`.
 */

import { type ComparableJob, type ComparableWishes, type HardField, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { employmentType } from '../criteria/employment-type.js';
import { languages } from '../criteria/languages.js';
import { pay } from '../criteria/pay.js';
import { place } from '../criteria/place.js';
import { seniority } from '../criteria/seniority.js';
import { workMode } from '../criteria/work-mode.js';
import { type FieldCriterion } from '../outcome.js';

export interface Facet {
  readonly criterion: FieldCriterion;
  /** Everything the criterion reads of a job. */
  jobKey(job: ComparableJob): string;
  /** Everything it reads of the wishes; asked only when it can exclude. */
  wishKey(wishes: ComparableWishes): string | number;
}

const excludes = (wishes: ComparableWishes, field: HardField): '0' | '1' => (wishes.unknown[field] === 'exclude' ? '1' : '0');
const textOf = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

/** All that `outcomeGiven` reads of the wishes, but whether any place is wished. */
export const reachKey = (wishes: ComparableWishes): string => {
  let key = `${wishes.remoteFrom?.join() ?? ''};${wishes.workModes?.includes('remote') === true ? '1' : '0'}${wishes.anywhere === true ? '1' : '0'};`;
  for (const field of ['places', 'remoteFrom', 'workModes'] as const) key += wishes.soft.has(field) ? '1' : '0';
  return key + excludes(wishes, 'places') + excludes(wishes, 'remoteFrom');
};

const placeKey = (wishes: ComparableWishes): string => {
  let key = '';
  for (const { name, country, lat, lon, radiusKm } of wishes.places ?? []) {
    // The length keeps a name with odd characters from reading as the end of its field: a key is shared by everyone.
    key += `${country ?? ''} ${textOf(lat)} ${textOf(lon)} ${textOf(radiusKm)} ${String(name.length)} ${name};`;
  }
  return key + reachKey(wishes);
};

export const FACETS: readonly Facet[] = [
  {
    criterion: place,
    jobKey: (job) => JSON.stringify([job.workMode, job.remoteCountries, job.places.map(({ name, country, region, lat, lon }) => [name, country, region, lat, lon])]),
    wishKey: placeKey,
  },
  {
    criterion: pay,
    jobKey: (job) => JSON.stringify([job.pay, job.payUsdYear]),
    wishKey: (wishes) => {
      const floor = wishes.salaryFloor;
      return floor === null ? '' : `${String(floor.amount)} ${floor.currency} ${floor.period} ${textOf(floor.usdYear)} ${excludes(wishes, 'salaryFloor')}`;
    },
  },
  {
    criterion: seniority,
    jobKey: (job) => job.seniority ?? '',
    wishKey: (wishes) => {
      const range = wishes.seniority;
      return range === null ? -1 : (SENIORITIES.indexOf(range.min) * 8 + SENIORITIES.indexOf(range.max)) * 2 + Number(excludes(wishes, 'seniority'));
    },
  },
  {
    criterion: workMode,
    jobKey: (job) => job.workMode ?? '',
    wishKey: (wishes) => {
      let mask = Number(excludes(wishes, 'workModes')) << WORK_MODES.length;
      for (const mode of wishes.workModes ?? []) mask |= 1 << WORK_MODES.indexOf(mode);
      return mask;
    },
  },
  {
    criterion: employmentType,
    jobKey: (job) => job.employmentType ?? '',
    wishKey: (wishes) => `${wishes.employmentTypes?.join() ?? ''} ${excludes(wishes, 'employmentTypes')}`,
  },
  {
    criterion: languages,
    jobKey: (job) => JSON.stringify(job.languages),
    wishKey: (wishes) => `${wishes.languages?.join() ?? ''} ${excludes(wishes, 'languages')}`,
  },
];
