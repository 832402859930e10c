/**
 * The score: the chance that the person finds this job worth their time, 0 to 1. Human-written, deterministic, no learning.
 *
 *   score = relevance × place × pay × soft × unknown × unsaid × fresh
 *
 *   relevance  what the person asked to do, a weighted mean over the interests they stated:
 *              role 0.65 (closeness^1.5, so that the edge of what a role accepts, 0.6, stays below an even chance: it is
 *              work the person could do, sent only where learning says that they like it),
 *              skills 0.25, industries 0.10; times 0.99, because nobody wants every job that fits.
 *              skills: with m of the person's n skills named, share = min(1, m / min(n, 5)) and the part is
 *              1 − (1 − share)²: the first match tells most, five are as good as ten.
 *              A posting that names no skill (no industry) counts 0.35 beside a stated role, a little less than one
 *              match of five, so that naming a skill never hurts;
 *              and 0.2 where no role is stated: then skills and industry are all there is to go by.
 *              Without a stated role the mean is multiplied by 0.85: shared skills say less than a named role.
 *   place      1 at the wished point, falling in a straight line to 0.95 at the edge of the radius; remote is 1.
 *              Unknown: 0.55 when the posting names no place at all or but the country: most places are elsewhere, so only what
 *              fits in every other way reaches an even chance; 0.4 when it names no place but that work is at an office: then
 *              that office is most likely in another town, and nothing makes up for it; 0.85 when it is remote without a word on its fence or a place; with a place it is most likely
 *              remote within that country: 0.95 where the person may work or wishes to, else 0.5.
 *              No place stated but countries for remote work: offices there 0.8, others 0.5. Any place
 *              will do: 1. Neither: see `unsaid`; but remote work, fenced in some country, is most likely fenced against a
 *              person who names neither a country nor remote work (0.5), and remote work from anywhere is 1 to who named it.
 *   pay        0.75 where the best pay on offer is exactly the floor (few are offered the best), rising to 1 at 1.2 × the
 *              floor. 1 when no floor is stated.
 *   soft       0.75 for each wish made soft that the job fails (a soft role already costs its relevance); for a level that is
 *              further away than the next, 0.5.
 *              A soft wish past its half-life (`faded`) is mixed, by what is left of its weight, with what the job would get had the wish
 *              never been stated, where that is more.
 *   unknown    0.95 for each other stated wish that the posting does not answer; 0.99 for the way of working to who works on
 *              site: what says nothing of it is at its office; but where the silent answer is most often
 *              another one: 0.6 for remote work alone, 0.5 for the levels from director up and for interns, 0.75 for those up to junior.
 *   unsaid     what the person left out may still matter to them: 0.68 without a place, 0.98 without a floor; without a
 *              level 0.85 (an internship, a chief's post) to 0.97 (mid), 0.96 for a posting that names none either.
 *   fresh      0.96 + 0.04 × 2^(−age / 21 days); no date counts as 21 days. It moves a score by 4 % at most, so it
 *              orders near equals and never lifts a job over one that fits clearly better.
 *
 * The constants were set against `npm run bench -- relevance` at seeds 1 to 3, first with --tuning 1, later on all crafts and
 * on people made for a file of real postings (synthetic people: an assumption, not evidence; replace them when real answers
 * are in). Every part is monotone: a closer role, one more skill, a nearer place, more pay or a
 * newer posting never lowers it.
 * Rounded to six decimals, so that the last bit of a platform's `cos` or `**` cannot reorder a list.
 */

import { type ComparableJob, type ComparableWishes, type HardField, SENIORITIES, type Seniority, type Verdict } from '#lib/vocabulary';
import { employmentType } from './criteria/employment-type.js';
import { ageInDays } from './criteria/freshness.js';
import { industryVerdict } from './criteria/industries.js';
import { languages } from './criteria/languages.js';
import { pay, payRatio } from './criteria/pay.js';
import { place, shareOfRadius, suitsAnywhere, welcomesRemote } from './criteria/place.js';
import { roleCloseness } from './criteria/role.js';
import { levelsAway, seniority } from './criteria/seniority.js';
import { workMode } from './criteria/work-mode.js';
import { NOTHING_STATED } from './interest.js';
import { type FieldCriterion, isSaid, type Outcome } from './outcome.js';

/** Below an even chance silence is better than a message. */
export const DEFAULT_MIN_SCORE = 0.5;

const WEIGHT = { role: 0.65, skills: 0.25, industries: 0.1 } as const;
const SILENT_BESIDE_ROLE = 0.35;
const SILENT_ALONE = 0.2;
const WITHOUT_ROLE = 0.85;
const MOST_SURE = 0.99;
const NEARNESS = 1.5;
const PLACE_UNSAID = 0.68;
const PAY_UNSAID = 0.98;
/** Where no level was stated: most people are neither at the beginning nor at the top. */
const LEVEL_UNSAID: Readonly<Record<Seniority, number>> = { intern: 0.85, junior: 0.92, mid: 0.97, senior: 0.95, lead: 0.92, manager: 0.92, director: 0.87, executive: 0.85 };
const NEITHER_SAYS_LEVEL = 0.96;
const PLACE_UNKNOWN = 0.55;
/** "Hybrid" or "in office", and no word on where. */
const OFFICE_UNKNOWN = 0.4;
const COUNTRY_ONLY = 0.55;
const FENCE_UNKNOWN = 0.85;
/** In a country that was named for remote work, by who named no town. */
const OFFICE_IN_COUNTRY = 0.8;
const LIKELY_FENCED_IN = 0.95;
const LIKELY_FENCED_OUT = 0.5;
/** More skills than so many tell no more. */
export const ENOUGH_SKILLS = 5;
const EDGE_OF_RADIUS = 0.05;
const AT_THE_FLOOR = 0.75;
const GENEROUS_RATIO = 1.2;
const PER_SOFT_NO = 0.75;
const PER_FAR_LEVEL = 0.5;
const PER_UNKNOWN = 0.95;
/** A posting silent on how the work is done is at its office, as `criteria/place.ts` reads it. */
const OFFICE_LIKELY = 0.99;
/** Who offers remote work, or looks for a chief or an intern, says so; nearly all do who take beginners. */
const REMOTE_UNKNOWN = 0.6;
const NAMED_LEVEL_UNKNOWN = 0.5;
const BEGINNER_UNKNOWN = 0.75;
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

/** The share of an interest that was not stated; it has no weight in the mean. */
export const UNSTATED = -1;

/** The stated roles' share, from their best closeness, 0 to 1. */
export const roleShare = (closeness: number): number => closeness ** NEARNESS;

/** The stated skills' share; `isSilent`: the posting names no skill at all. */
export const skillShare = (met: number, stated: number, isSilent: boolean, roleStated: boolean): number => {
  if (stated === 0) return UNSTATED;
  return isSilent ? silence(roleStated) : skillFit(met, stated);
};

/** The stated industries' share. */
export const industryShare = (verdict: Verdict, roleStated: boolean): number => {
  if (verdict === 'unknown') return silence(roleStated);
  return verdict === 'yes' ? 1 : 0;
};

const silence = (roleStated: boolean): number => (roleStated ? SILENT_BESIDE_ROLE : SILENT_ALONE);

/** The weighted mean of what is stated, from the three shares (`UNSTATED` for those that are not). */
export const blended = (role: number, skills: number, industries: number): number => {
  let sum = 0;
  let weight = 0;
  if (role !== UNSTATED) {
    sum += WEIGHT.role * role;
    weight += WEIGHT.role;
  }
  if (skills !== UNSTATED) {
    sum += WEIGHT.skills * skills;
    weight += WEIGHT.skills;
  }
  if (industries !== UNSTATED) {
    sum += WEIGHT.industries * industries;
    weight += WEIGHT.industries;
  }
  if (weight === 0) return 0;
  return (sum / weight) * (role === UNSTATED ? WITHOUT_ROLE : 1) * MOST_SURE;
};

/**
 * The first part of the score, 0 to 1. The skills are counted by the caller, who may have a faster way to do it.
 */
export const relevanceOf = (job: ComparableJob, wishes: ComparableWishes, skills: SkillCount): number => {
  const roleStated = isSaid(wishes.roles);
  return blended(
    roleStated ? roleShare(roleCloseness(job, wishes)) : UNSTATED,
    skillShare(skills.met, skills.stated, job.skills.length === 0, roleStated),
    wishes.industries.length === 0 ? UNSTATED : industryShare(industryVerdict(job, wishes), roleStated),
  );
};

/** What the wish of one criterion leaves of a score, 0 to 1. It reads of the wishes only what that criterion reads. */
export interface Factor {
  readonly criterion: FieldCriterion;
  of(job: ComparableJob, wishes: ComparableWishes): number;
}

const metOrNot = (outcome: Outcome): number => {
  if (outcome === 'unknown') return PER_UNKNOWN;
  return outcome === 'softNo' || outcome === 'hardNo' ? PER_SOFT_NO : 1;
};

const plainFactor = (criterion: FieldCriterion): Factor => ({ criterion, of: (job, wishes) => metOrNot(criterion.outcome(job, wishes)) });

const silentOnLevel = ({ min, max }: NonNullable<ComparableWishes['seniority']>): number => {
  if (max === 'intern' || SENIORITIES.indexOf(min) >= SENIORITIES.indexOf('director')) return NAMED_LEVEL_UNKNOWN;
  return SENIORITIES.indexOf(max) <= SENIORITIES.indexOf('junior') ? BEGINNER_UNKNOWN : PER_UNKNOWN;
};

const levelFactor: Factor = {
  criterion: seniority,
  of(job, wishes) {
    const outcome = seniority.outcome(job, wishes);
    if (outcome === 'unknown' && wishes.seniority !== null) return silentOnLevel(wishes.seniority);
    if (outcome === 'softNo' && levelsAway(job, wishes) > 1) return PER_FAR_LEVEL;
    if (outcome !== 'notStated') return metOrNot(outcome);
    return job.seniority === null ? NEITHER_SAYS_LEVEL : LEVEL_UNSAID[job.seniority];
  },
};

const modeFactor: Factor = {
  criterion: workMode,
  of(job, wishes) {
    const outcome = workMode.outcome(job, wishes);
    if (outcome !== 'unknown') return metOrNot(outcome);
    if (wishes.workModes?.includes('onsite') === true) return OFFICE_LIKELY;
    return wishes.workModes?.every((mode) => mode === 'remote') === true ? REMOTE_UNKNOWN : PER_UNKNOWN;
  },
};

const payFactor: Factor = {
  criterion: pay,
  of(job, wishes) {
    const outcome = pay.outcome(job, wishes);
    if (outcome === 'notStated') return PAY_UNSAID;
    const ratio = payRatio(job, wishes);
    if (ratio === null || ratio < 1) return metOrNot(outcome);
    return AT_THE_FLOOR + (1 - AT_THE_FLOOR) * Math.min(1, (ratio - 1) / (GENEROUS_RATIO - 1));
  },
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

/** An office, for a person who named no place but countries to work remotely from: most likely they live in one of them. */
const withoutPlaces = ({ places }: ComparableJob, { remoteFrom }: ComparableWishes): number => {
  let factor = PLACE_UNSAID;
  for (const { country } of places) {
    if (country === undefined) continue;
    if (remoteFrom?.includes(country) === true) return OFFICE_IN_COUNTRY;
    factor = LIKELY_FENCED_OUT;
  }
  return factor;
};

/** For a person of whom no place and no country is known. */
const withoutAnyPlace = (job: ComparableJob, wishes: ComparableWishes): number => {
  if (job.workMode !== 'remote') return PLACE_UNSAID;
  const isFenced = job.remoteCountries === null ? job.places.some(({ country }) => country !== undefined) : job.remoteCountries.length > 0;
  if (isFenced) return welcomesRemote(wishes) ? PLACE_UNSAID : LIKELY_FENCED_OUT;
  if (!welcomesRemote(wishes)) return PLACE_UNSAID;
  return job.remoteCountries === null ? FENCE_UNKNOWN : 1;
};

const placeFactor: Factor = {
  criterion: place,
  of(job, wishes) {
    const outcome = place.outcome(job, wishes);
    if (outcome === 'yes' && suitsAnywhere(wishes)) return 1;
    if (outcome === 'yes' && !isSaid(wishes.places) && job.workMode !== 'remote') return withoutPlaces(job, wishes);
    if (outcome === 'yes') return 1 - EDGE_OF_RADIUS * shareOfRadius(job, wishes);
    if (outcome === 'notStated') return withoutAnyPlace(job, wishes);
    if (outcome !== 'unknown') return PER_SOFT_NO;
    // Who named towns and no remote work meets a remote job only where nobody knows its place.
    if (job.workMode === 'remote') return welcomesRemote(wishes) ? likelyFence(job, wishes) : PLACE_UNKNOWN;
    if (job.places.length > 0) return COUNTRY_ONLY;
    return job.workMode === null ? PLACE_UNKNOWN : OFFICE_UNKNOWN;
  },
};

/** As `factor`, but that an old soft wish costs less: perhaps the person no longer holds it. What was made hard holds however old. */
const fading = (field: HardField, factor: Factor): Factor => ({
  criterion: factor.criterion,
  of(job, wishes) {
    const full = factor.of(job, wishes);
    const left = wishes.faded?.[field];
    if (left === undefined || factor.criterion.isHard(wishes)) return full;
    // The barely met gains as the failed does (else pay just under an old floor beat pay at it), and the well met loses nothing.
    return Math.max(full, left * full + (1 - left) * factor.of(job, NOTHING_STATED));
  },
});

/** Multiplied in this order: the index keeps each by the values it depends on and must come to the same bits. */
export const FACTORS: readonly Factor[] = [
  placeFactor, fading('salaryFloor', payFactor), fading('seniority', levelFactor), fading('workModes', modeFactor),
  fading('employmentTypes', plainFactor(employmentType)), fading('languages', plainFactor(languages)),
];

/** 0.96 to 1. */
export const freshFactor = (job: ComparableJob, now: Date): number => {
  const age = ageInDays(job, now) ?? FRESH_HALF_LIFE_DAYS;
  return 1 - FRESH_SHARE + FRESH_SHARE * 2 ** (-age / FRESH_HALF_LIFE_DAYS);
};

/** The product of all parts as it is kept. */
export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** The score of the file head; `relevance` from `relevanceOf`, `fresh` from `freshFactor`. */
export const scoreOf = (job: ComparableJob, wishes: ComparableWishes, relevance: number, fresh: number): number => {
  let score = relevance * fresh;
  for (const factor of FACTORS) score *= factor.of(job, wishes);
  return rounded(score);
};

/** What the score cannot exceed, known before the dearer parts: every one of them is at most 1. */
export const highestScore = (relevance: number, fresh: number): number => rounded(relevance * fresh);

/** For a peer that computes the same score by other means: `npm run bench -- forward-match`. */
export const SCORE_CONSTANTS = {
  WEIGHT, SILENT_BESIDE_ROLE, MOST_SURE, NEARNESS, PAY_UNSAID, PLACE_UNKNOWN, FENCE_UNKNOWN, LIKELY_FENCED_IN, LIKELY_FENCED_OUT, ENOUGH_SKILLS, EDGE_OF_RADIUS, AT_THE_FLOOR, OFFICE_UNKNOWN,
  GENEROUS_RATIO, PER_UNKNOWN, OFFICE_LIKELY, REMOTE_UNKNOWN, NAMED_LEVEL_UNKNOWN, BEGINNER_UNKNOWN, FRESH_SHARE, FRESH_HALF_LIFE_DAYS,
} as const;
