/** Makes a posting and a person's wishes comparable: both in the terms the matcher reads. */

import {
  type ComparableJob, type ComparableWishes, type DesiredPlace, type ExchangeRates, type FadedWishes, type JobPosting, type Place, SENIORITIES, type StatedPreferences,
} from '#lib/vocabulary';
import { companyKey } from './company.js';
import { DEFAULT_RATES } from './data/rates.js';
import { fold } from './fold.js';
import { industryId } from './industry.js';
import { languageCode } from './language.js';
import { amountUsdYear, toUsdYear } from './pay.js';
import { resolvePlace, resolvePlaces } from './place.js';
import { withRegion, withWishedRegion } from './place-region.js';
import { canonicalSkill } from './skill.js';
import { readSeniority } from './seniority.js';
import { readRole } from './stated-role.js';
import { readTitle } from './title.js';
import { titleTokens } from './title-segments.js';

const MAX_HAYSTACK = 40_000;
/** Nobody's wish list is longer; a longer one is a mistake or an attack. */
const MAX_WISHES = 200;

const dateOf = (iso: string | undefined): Date | null => {
  if (iso === undefined) return null;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
};

const upper = (codes: readonly string[]): string[] => [...new Set(codes.map((code) => code.trim().toUpperCase()))];
const present = <T>(list: readonly (T | null)[]): T[] => list.filter((one): one is T => one !== null);
const languagesOf = (stated: readonly string[]): string[] => [...new Set(present(stated.slice(0, MAX_WISHES).map((name) => languageCode(name) ?? null)))];

/** Of a remote job whose fence is said, a bare country is that fence and no office one could live near. */
function officesOf(posting: JobPosting): Place[] {
  const places = (posting.places ?? []).map((place) => withRegion(resolvePlace(place)));
  return posting.workMode === 'remote' && posting.remoteCountries !== undefined ? places.filter(({ lat }) => lat !== undefined) : places;
}

/** A completed posting in the matcher's terms. `rates` default to the dated table of data/rates.ts. */
export function comparableJob(posting: JobPosting, options: { readonly id: string; readonly clusterId: string; readonly rates?: ExchangeRates }): ComparableJob {
  const { id, clusterId, rates = DEFAULT_RATES } = options;
  return {
    id,
    clusterId,
    title: posting.title,
    titleTokens: titleTokens(posting.title),
    families: readTitle(posting.title),
    seniority: posting.seniority ?? null,
    company: posting.company,
    companyKey: companyKey(posting.company),
    industry: posting.industry === undefined ? null : industryId(posting.industry),
    places: officesOf(posting),
    workMode: posting.workMode ?? null,
    remoteCountries: posting.remoteCountries === undefined ? null : upper(posting.remoteCountries),
    employmentType: posting.employmentType ?? null,
    pay: posting.salary ?? null,
    payUsdYear: posting.salary === undefined ? null : toUsdYear(posting.salary, rates),
    skills: [...new Set((posting.skills ?? []).slice(0, MAX_WISHES).map(canonicalSkill).filter((skill) => skill !== ''))],
    languages: posting.languages === undefined ? null : languagesOf(posting.languages),
    haystack: ` ${fold(`${posting.title.slice(0, 1000)}\n${(posting.description ?? '').slice(0, MAX_HAYSTACK)}`)} `,
    postedAt: dateOf(posting.postedAt),
  };
}

/** A radius below zero or not a number states none; `null` means the place's own commuter belt. */
function desiredPlaces(place: DesiredPlace): (Place & { readonly radiusKm: number | null })[] {
  const { radiusKm, ...named } = place;
  return resolvePlaces(named).map((one) => ({ ...withWishedRegion(one), radiusKm: radiusKm !== undefined && radiusKm >= 0 ? radiusKm : null }));
}

/** An empty list says nothing, just as an absent one. */
const stated = <T, R>(list: readonly T[] | undefined, map: (one: readonly T[]) => R): R | null => (list === undefined || list.length === 0 ? null : map(list.slice(0, MAX_WISHES)));

function refusals(refuse: StatedPreferences['refuse']): ComparableWishes['refuse'] {
  const keys = (list: readonly string[] | undefined, key: (text: string) => string | null): string[] => [...new Set(present((list ?? []).slice(0, MAX_WISHES).map(key)))].filter((one) => one !== '');
  return {
    companyKeys: keys(refuse?.companies, companyKey),
    industries: keys(refuse?.industries, industryId),
    roles: (refuse?.roles ?? []).slice(0, MAX_WISHES).map(readRole),
    keywords: keys(refuse?.keywords, fold),
  };
}

type SeniorityRange = NonNullable<ComparableWishes['seniority']>;

/** The levels said with the roles ("VP Marketing"); null when one of them bears no rank: then any level may be meant. */
function levelsSaid(roles: readonly string[]): SeniorityRange | null {
  const ranks = present(roles.map(readSeniority)).map((rank) => SENIORITIES.indexOf(rank));
  if (ranks.length === 0 || ranks.length < roles.length) return null;
  return { min: SENIORITIES[Math.min(...ranks)] ?? 'intern', max: SENIORITIES[Math.max(...ranks)] ?? 'executive' };
}

const levelsStated = ({ min, max }: NonNullable<StatedPreferences['seniority']>): SeniorityRange | null =>
  (min === undefined && max === undefined ? null : { min: min ?? 'intern', max: max ?? 'executive' });

/**
 * Stated preferences in the matcher's terms; nothing is inferred into a field that was not stated, but for a rank said with
 * every role, which is a soft wish for that level. Places get coordinates from the gazetteer.
 */
export function comparableWishes(preferences: StatedPreferences, options: { readonly rates?: ExchangeRates; readonly faded?: FadedWishes | undefined } = {}): ComparableWishes {
  const { salaryFloor } = preferences;
  const levels = preferences.seniority === undefined ? null : levelsStated(preferences.seniority);
  const ranks = levels === null ? levelsSaid(preferences.roles ?? []) : null;
  return {
    roles: stated(preferences.roles, (roles) => roles.map(readRole)),
    seniority: levels ?? ranks,
    places: stated(preferences.places, (places) => places.flatMap(desiredPlaces).slice(0, MAX_WISHES)),
    ...(preferences.anywhere === true && (preferences.places ?? []).length === 0 ? { anywhere: true as const } : {}),
    workModes: stated(preferences.workModes, (modes) => [...modes]),
    remoteFrom: stated(preferences.remoteFrom, upper),
    employmentTypes: stated(preferences.employmentTypes, (types) => [...types]),
    salaryFloor: salaryFloor === undefined ? null : { ...salaryFloor, usdYear: amountUsdYear(salaryFloor.amount, salaryFloor.currency, salaryFloor.period, options.rates) },
    languages: stated(preferences.languages, languagesOf),
    skills: (preferences.skills ?? []).slice(0, MAX_WISHES).map((text) => ({ id: canonicalSkill(text), text })).filter(({ id }) => id !== ''),
    industries: present((preferences.industries ?? []).slice(0, MAX_WISHES).map(industryId)),
    topics: preferences.topics ?? [],
    refuse: refusals(preferences.refuse),
    soft: new Set([...(preferences.wishes ?? []), ...(ranks === null ? [] : ['seniority' as const])]),
    unknown: preferences.unknown ?? {},
    ...(options.faded === undefined ? {} : { faded: options.faded }),
  };
}
