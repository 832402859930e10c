/** One job held against one person's wishes: does it match, why, how well. The law that every faster way must agree with. */

import { type ComparableJob, type ComparableWishes, type PreferenceField, type RuleVerdict, type ScoreAdjustment } from '#lib/vocabulary';
import { freshnessRow } from './criteria/freshness.js';
import { industriesRow } from './criteria/industries.js';
import { FIELD_CRITERIA, REFUSALS } from './criteria/order.js';
import { refusalRow } from './criteria/refusal.js';
import { skillsMet, skillsRow } from './criteria/skills.js';
import { hasInterest } from './interest.js';
import { rowOf } from './outcome.js';
import { freshFactor, relevanceOf, scoreOf, type SkillCount } from './score.js';

/** Stored with every decision; raised whenever a verdict or a score could come out differently. */
export const RULES_VERSION = 'matcher-27';

export interface Judgement {
  /** False when a hard rule says no, or when the person stated no interest at all (`hasInterest`). */
  readonly match: boolean;
  /** One row for each of `RULES`, in that order. A wish not stated is `stated: null`, `yes`, not hard. */
  readonly rules: readonly RuleVerdict[];
  /** 0 to 1, see score.ts; computed also when the job does not match, for "why not" pages. */
  readonly score: number;
  /** Stated wishes that the posting does not answer. */
  readonly unknowns: readonly PreferenceField[];
}

const countSkills = (job: ComparableJob, wishes: ComparableWishes): SkillCount => ({
  met: skillsMet(job, wishes).length,
  stated: new Set(wishes.skills.map(({ id }) => id)).size,
});

export interface JudgeOptions {
  /** Used only for the age of the posting. */
  readonly now: Date;
  /** What the person's actions say; moves the score and nothing else. */
  readonly adjust?: ScoreAdjustment | null | undefined;
}

const NOTHING_LEARNED: RuleVerdict = { rule: 'learned', verdict: 'yes', hard: false, stated: null, found: null };

/** Holds one job against one person's wishes. Never throws. */
export const judge = (job: ComparableJob, wishes: ComparableWishes, { now, adjust }: JudgeOptions): Judgement => {
  const score = scoreOf(job, wishes, relevanceOf(job, wishes, countSkills(job, wishes)), freshFactor(job, now));
  const rules = [
    ...FIELD_CRITERIA.map((criterion) => rowOf(criterion, job, wishes)),
    ...REFUSALS.map((refusal) => refusalRow(refusal, job, wishes)),
    skillsRow(job, wishes),
    industriesRow(job, wishes),
    freshnessRow(job, now),
    adjust?.row(job) ?? NOTHING_LEARNED,
  ];
  return {
    match: hasInterest(wishes) && !rules.some(({ verdict, hard }) => hard && verdict === 'no'),
    rules,
    score: adjust?.of(job, score) ?? score,
    // Their rows stand first, in their order.
    unknowns: FIELD_CRITERIA.flatMap((criterion, at) => (rules[at]?.verdict === 'unknown' ? criterion.unknownField(job, wishes) : [])),
  };
};
