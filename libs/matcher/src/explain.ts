/**
 * Which rules speak for a job, and the data a sentence about each is made of. The words are found in libs/wording.
 *
 * Shapes of `stated` and `found` per rule; `stated: null` always means "not stated by the person", and `found: null`
 * "the posting does not say". Rows of a judgement have the full shapes; reasons narrow role and place, as marked →.
 *
 * | rule            | stated                                                    | found                                                     |
 * |-----------------|-----------------------------------------------------------|-----------------------------------------------------------|
 * | role            | string[] as written → string, the one that was met        | {title, role: string or null, the one that was met} → title, string |
 * | seniority       | {min, max}                                                | Seniority                                                 |
 * | place           | {places: {name, radiusKm or null}[], remoteFrom: string[] or null} | one of the three below                           |
 * |                 | → {name, radiusKm or null} when an office is near         | {name, km: whole number or null, wished, radiusKm} → {name, km} |
 * |                 | beside `anywhere: true` for who said that any place will do | {places: string[]} (never a reason)             |
 * |                 | → {remoteFrom: string[] or null} when remote              | {remote: true, countries: string[] (empty = anywhere) or null, places: string[]} → {remote: true, countries} |
 * |                 |                                                           | {places: string[]} (only remoteFrom was stated; never a reason) |
 * | workMode        | WorkMode[]                                                | WorkMode                                                  |
 * | employmentType  | EmploymentType[]                                          | EmploymentType                                            |
 * | salaryFloor     | {amount, currency, period}                                | {min?, max?, currency, period}                            |
 * | languages       | string[] (ISO 639-1)                                      | string[]; empty = the posting asks for none               |
 * | refusedCompany  | string[] folded names                                     | string, the employer as posted                            |
 * | refusedIndustry | string[]                                                  | string                                                    |
 * | refusedRole     | string[] as written                                       | {title, role: the refused one it is, or null}             |
 * | refusedKeyword  | string[] folded                                           | string[], those present; empty = none                     |
 * | skills          | string[] as written                                       | string[], those the posting names, as the person wrote them |
 * | industries      | string[]                                                  | string                                                    |
 * | freshness       | null                                                      | {days: whole number}                                      |
 * | learned         | null                                                      | {trait, value, name: string or {en, he, ar, fa}, because: signal, often: boolean}; null = not moved |
 */

import { type ComparableJob, type Found, type Match, type Rule, type RuleVerdict } from '#lib/vocabulary';
import { type Judgement } from './judge.js';

/** Most telling first. Refusals are absent: that a job is not at a refused employer is no reason to read about it. */
const TELLING: readonly Rule[] = [
  'role', 'place', 'workMode', 'salaryFloor', 'skills', 'seniority', 'employmentType', 'industries', 'languages', 'freshness', 'learned',
];

/** A posting older than this is no news. */
const NEWS_DAYS = 7;

type Fields = Readonly<Record<string, Found>>;
const isFields = (value: Found): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: Found, key: string): Found => (isFields(value) ? value[key] ?? null : null);

const narrowPlace = (row: RuleVerdict): RuleVerdict => {
  if (at(row.found, 'remote') === true) {
    return { ...row, stated: { remoteFrom: at(row.stated, 'remoteFrom') }, found: { remote: true, countries: at(row.found, 'countries') } };
  }
  if (at(row.found, 'wished') === null) return row;
  return {
    ...row,
    stated: { name: at(row.found, 'wished'), radiusKm: at(row.found, 'radiusKm') },
    found: { name: at(row.found, 'name'), km: at(row.found, 'km') },
  };
};

const narrow = (row: RuleVerdict): RuleVerdict => {
  if (row.rule === 'role') {
    // That the job is only close to the role must reach whoever puts it into words.
    return { ...row, stated: at(row.found, 'role'), found: at(row.found, 'related') === true ? row.found : at(row.found, 'title') };
  }
  return row.rule === 'place' ? narrowPlace(row) : row;
};

const isNews = ({ found }: RuleVerdict): boolean => {
  const days = at(found, 'days');
  return typeof days === 'number' && days <= NEWS_DAYS;
};

const isTelling = (row: RuleVerdict): boolean => {
  if (row.verdict !== 'yes') return false;
  if (row.rule === 'freshness') return isNews(row);
  if (row.rule === 'learned') return row.found !== null;
  if (row.rule === 'place') return at(row.found, 'remote') === true || at(row.found, 'wished') !== null;
  return row.stated !== null && row.found !== null;
};

/** The rules that speak for the job, most telling first; every one of them true of the posting. */
export const reasonsOf = ({ rules }: Pick<Judgement, 'rules'>): readonly RuleVerdict[] => {
  const reasons: RuleVerdict[] = [];
  for (const rule of TELLING) for (const row of rules) if (row.rule === rule && isTelling(row)) reasons.push(narrow(row));
  return reasons;
};

/** A judgement in the form that is stored and sent. */
export const matchOf = (job: ComparableJob, judgement: Judgement): Match => ({
  jobId: job.id,
  clusterId: job.clusterId,
  score: judgement.score,
  reasons: reasonsOf(judgement),
  unknowns: judgement.unknowns,
});
