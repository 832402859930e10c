/** What moves a score once the rules have spoken: the matcher applies it, the learner knows why; neither knows the other. */

import { type ComparableJob } from './comparable.js';
import { type RuleVerdict } from './match.js';

/**
 * Moves a chance up or down and never out of 0 to 1. It cannot say that a job matches or does not: eligibility is
 * settled before it is asked. All three answers are of the same person at the same moment.
 */
export interface ScoreAdjustment {
  /** The chance, 0 to 1, that `score` becomes for this job; never falls when `score` rises. */
  of(job: ComparableJob, score: number): number;
  /** No job of this score or a lower one comes out higher: what a search may leave out. */
  highest(score: number): number;
  /** The row of an explanation, of the rule `learned`; `found: null` when the job was not moved noticeably. */
  row(job: ComparableJob): RuleVerdict;
}
