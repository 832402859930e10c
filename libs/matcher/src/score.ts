/**
 * The score: the chance that the person finds this job worth their time, 0 to 1. Human-written, deterministic, no learning.
 *
 *   score = relevance × place × pay × soft × unknown × unsaid × fresh
 *
 *   relevance  what the person asked to do, a weighted mean over the interests they stated:
 *              role 0.65 (closeness^1.2, so that the edge of what a role accepts, 0.6, is an even chance),
 *              skills 0.25, industries 0.10; times 0.95, because nobody wants every job that fits.
 *              skills: with m of the person's n skills named, share = min(1, m / min(n, 5)) and the part is
 *              1 − (1 − share)²: the first match tells most, five are as good as ten.
 *              A posting that names no skill (no industry) counts 0.35 beside a stated role, a little less than one
 *              match of five, so that naming a skill never hurts;
 *              and 0.2 where no role is stated: then skills and industry are all there is to go by.
 *              Without a stated role the mean is multiplied by 0.85: shared skills say less than a named role.
 *   place      1 at the wished point, falling in a straight line to 0.95 at the edge of the radius; remote is 1.
 *              Unknown: 0.55 when the posting names no place at all (most places are elsewhere), 0.7 when it names but
 *              the country, 0.85 when it is remote without a word on its fence or a place; with a place it is most likely
 *              remote within that country: 0.95 where the person may work or wishes to, else 0.5.
 *   pay        0.96 exactly at the floor, rising to 1 at 1.5 × the floor. 1 when no floor is stated.
 *   soft       0.75 for each wish made soft that the job fails (a soft role already costs its relevance).
 *   unknown    0.94 for each other stated wish that the posting does not answer.
 *   unsaid     what the person left out may still matter to them: 0.8 without a place, 0.95 without a level,
 *              0.97 without a floor. Equal for all jobs of a person: it moves the chance, never the order.
 *   fresh      0.96 + 0.04 × 2^(−age / 21 days); no date counts as 21 days. It moves a score by 4 % at most, so it
 *              orders near equals and never lifts a job over one that fits clearly better.
 *
 * The constants were set against `npm run bench -- relevance` (synthetic people: an assumption, not evidence; replace
 * them when real answers are in). Every part is monotone: a closer role, one more skill, a nearer place, more pay or a
 * newer posting never lowers it.
 * Rounded to six decimals, so that the last bit of a platform's `cos` or `**` cannot reorder a list.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { ageInDays } from './criteria/freshness.js';
import { industryVerdict } from './criteria/industries.js';
import { payRatio } from './criteria/pay.js';
import { place, shareOfRadius } from './criteria/place.js';
import { roleCloseness } from './criteria/role.js';
import { OTHER_CRITERIA } from './criteria/order.js';
import { isSaid } from './outcome.js';

/** Below an even chance silence is better than a message. */
export const DEFAULT_MIN_SCORE = 0.5;

const WEIGHT = { role: 0.65, skills: 0.25, industries: 0.1 } as const;
const SILENT_BESIDE_ROLE = 0.35;
const SILENT_ALONE = 0.2;
const WITHOUT_ROLE = 0.85;
const MOST_SURE = 0.95;
const NEARNESS = 1.2;
const PLACE_UNSAID = 0.8;
const PAY_UNSAID = 0.97;
const LEVEL_UNSAID = 0.95;
const PLACE_UNKNOWN = 0.55;
const COUNTRY_ONLY = 0.7;
const FENCE_UNKNOWN = 0.85;
const LIKELY_FENCED_IN = 0.95;
const LIKELY_FENCED_OUT = 0.5;
const ENOUGH_SKILLS = 5;
const EDGE_OF_RADIUS = 0.05;
const AT_THE_FLOOR = 0.96;
const GENEROUS_RATIO = 1.5;
const PER_SOFT_NO = 0.75;
const PER_UNKNOWN = 0.94;
const FRESH_SHARE = 0.04;
const FRESH_HALF_LIFE_DAYS = 21;

/** `met` of the person's `stated` different skills, both counts; saturating, 0 to 1. */
export const skillFit = (met: number, stated: number): number => {
  if (stated === 0) return 0;
  const missing = 1 - Math.min(1, met / Math.min(stated, ENOUGH_SKILLS));
  return 1 - missing * missing;
};

/** How many different skills the person stated, and how many of them the job names. */
export interface SkillCount { readonly met: number; readonly stated: number }

/**
 * The first part of the score, 0 to 1. The skills are counted by the caller, who may have a faster way to do it.
 */
export const relevanceOf = (job: ComparableJob, wishes: ComparableWishes, skills: SkillCount): number => {
  const roleStated = isSaid(wishes.roles);
  const silent = roleStated ? SILENT_BESIDE_ROLE : SILENT_ALONE;
  let sum = 0;
  let weight = 0;
  if (roleStated) {
    sum += WEIGHT.role * roleCloseness(job, wishes) ** NEARNESS;
    weight += WEIGHT.role;
  }
  if (skills.stated > 0) {
    sum += WEIGHT.skills * (job.skills.length === 0 ? silent : skillFit(skills.met, skills.stated));
    weight += WEIGHT.skills;
  }
  if (wishes.industries.length > 0) {
    const verdict = industryVerdict(job, wishes);
    sum += WEIGHT.industries * (verdict === 'unknown' ? silent : verdict === 'yes' ? 1 : 0);
    weight += WEIGHT.industries;
  }
  if (weight === 0) return 0;
  return (sum / weight) * (roleStated ? 1 : WITHOUT_ROLE) * MOST_SURE;
};

const payFactor = (job: ComparableJob, wishes: ComparableWishes): number => {
  const ratio = payRatio(job, wishes);
  if (ratio === null || ratio < 1) return 1; // unknown and below the floor are charged by their own factors
  const margin = Math.min(1, (ratio - 1) / (GENEROUS_RATIO - 1));
  return AT_THE_FLOOR + (1 - AT_THE_FLOOR) * margin;
};

const otherCriteria = (job: ComparableJob, wishes: ComparableWishes): number => {
  let factor = (wishes.salaryFloor === null ? PAY_UNSAID : 1) * (wishes.seniority === null ? LEVEL_UNSAID : 1);
  for (const criterion of OTHER_CRITERIA) {
    const outcome = criterion.outcome(job, wishes);
    if (outcome === 'unknown') factor *= PER_UNKNOWN;
    else if (outcome === 'softNo' || outcome === 'hardNo') factor *= PER_SOFT_NO;
  }
  return factor;
};

/** Of a remote job that does not say from where: the country of its office is the likeliest fence. */
const likelyFence = ({ places }: ComparableJob, wishes: ComparableWishes): number => {
  let named = false;
  for (const { country } of places) {
    if (country === undefined) continue;
    named = true;
    if (wishes.remoteFrom?.includes(country) === true) return LIKELY_FENCED_IN;
    for (const wished of wishes.places ?? []) if (wished.country === country) return LIKELY_FENCED_IN;
  }
  return named ? LIKELY_FENCED_OUT : FENCE_UNKNOWN;
};

const placeFactor = (job: ComparableJob, wishes: ComparableWishes): number => {
  const outcome = place.outcome(job, wishes);
  if (outcome === 'yes') return 1 - EDGE_OF_RADIUS * shareOfRadius(job, wishes);
  if (outcome === 'notStated') return PLACE_UNSAID;
  if (outcome !== 'unknown') return PER_SOFT_NO;
  if (job.workMode === 'remote') return likelyFence(job, wishes);
  return job.places.length === 0 ? PLACE_UNKNOWN : COUNTRY_ONLY;
};

/** 0.96 to 1. */
export const freshFactor = (job: ComparableJob, now: Date): number => {
  const age = ageInDays(job, now) ?? FRESH_HALF_LIFE_DAYS;
  return 1 - FRESH_SHARE + FRESH_SHARE * 2 ** (-age / FRESH_HALF_LIFE_DAYS);
};

const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** The score of the file head; `relevance` from `relevanceOf`, `fresh` from `freshFactor`. */
export const scoreOf = (job: ComparableJob, wishes: ComparableWishes, relevance: number, fresh: number): number =>
  rounded(relevance * fresh * placeFactor(job, wishes) * payFactor(job, wishes) * otherCriteria(job, wishes));

/** What the score cannot exceed, known before the dearer parts: every one of them is at most 1. */
export const highestScore = (relevance: number, fresh: number): number => rounded(relevance * fresh);
