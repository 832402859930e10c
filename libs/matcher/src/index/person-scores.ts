/** What one person's wishes make of the scores of jobs, by the functions of score.ts: taken up from a record, then asked job by job. */

import { type ComparableJob, type ScoreAdjustment } from '#lib/vocabulary';
import { REFUSALS } from '../criteria/order.js';
import { blended, industryShare, rounded, skillShare, UNSTATED } from '../score.js';
import { UNSAID } from './facet-index.js';
import { COMPANY, FACET, FIRST_SKILL, FRESH, INDUSTRY, type JobColumns, NOT_NAMED, RECORD_SHIFT, SKILL_COUNT, SKILLS_AT_ONCE } from './job-columns.js';
import { Marks } from './marks.js';
import { type WishReader } from './wish-reader.js';
import { FACET_ENTRIES, INDUSTRIES_STATED, MARK_COUNT, MARKS, PLACE, REFUSALS_ENTRY, ROLE_COUNT, SKILLS_STATED, UNSAID_FACTORS } from './wish-records.js';

/** More than rounding a score can add to it, and than the order of a product can. */
const ROUNDING = 1e-6;

/** What a score that is at most `highest` is at most, rounded and adjusted. */
const ceilingOf = (highest: number, adjust: ScoreAdjustment | null | undefined): number =>
  adjust ? adjust.highest(Math.min(1, highest + ROUNDING)) : highest + ROUNDING;

export class PersonScores {
  readonly #columns: JobColumns;
  readonly #marks: Marks;
  #numbers: Int32Array = new Int32Array(0);
  #record = 0;
  #skillsStated = 0;
  #industriesStated = 0;
  /** What wishes that were not stated leave of a score at most, 0 to 1. */
  #highestFactor = 1;
  /** What a job comes to that names every skill and the industry, and what a role's whole share adds to it. */
  #withoutRole = 0;
  #perShare = 0;

  constructor(private readonly jobs: readonly ComparableJob[], private readonly reader: WishReader) {
    this.#columns = reader.columns;
    this.#marks = new Marks(this.#columns.marks.end);
  }

  /** Takes up the person whose record begins at `numbers[record]`. */
  take(numbers: Int32Array, record: number): void {
    this.#numbers = numbers;
    this.#record = record;
    this.#skillsStated = numbers[record + SKILLS_STATED] ?? 0;
    this.#industriesStated = numbers[record + INDUSTRIES_STATED] ?? 0;
    this.#highestFactor = this.reader.highestFactors[numbers[record + UNSAID_FACTORS] ?? 0] ?? 1;
    const hasRole = numbers[record + ROLE_COUNT] !== 0;
    this.#withoutRole = this.#highestRelevance(hasRole ? 0 : UNSTATED);
    this.#perShare = hasRole ? this.#highestRelevance(1) - this.#withoutRole : 0;
    this.#marks.wipe();
    const end = record + MARKS + (numbers[record + MARK_COUNT] ?? 0);
    for (let at = record + MARKS; at < end; at++) this.#marks.add(numbers[at] ?? 0);
  }

  /** What no job of this role's share exceeds, even one that names all the skills. */
  ceilingOfShare(share: number, adjust: ScoreAdjustment | null | undefined): number {
    return ceilingOf((this.#withoutRole + this.#perShare * share) * this.#highestFactor, adjust);
  }

  /** The first part of the score of the job numbered `at`, whose role has this share. */
  startOf(at: number, share: number): number {
    const { briefs, briefAt, fresh } = this.#columns;
    const { on } = this.#marks;
    const brief = briefAt[at] ?? 0;
    const named = briefs[brief + SKILL_COUNT] ?? 0;
    const first = brief + FIRST_SKILL;
    let met = 0;
    for (let i = first; i < first + named; i += SKILLS_AT_ONCE) {
      met += (on[briefs[i] ?? 0] ?? 0) + (on[briefs[i + 1] ?? 0] ?? 0) + (on[briefs[i + 2] ?? 0] ?? 0) + (on[briefs[i + 3] ?? 0] ?? 0);
    }
    const roleStated = share !== UNSTATED;
    const industry = this.#industriesStated > 0 ? this.#industryShare(briefs[brief + INDUSTRY] ?? NOT_NAMED, roleStated) : UNSTATED;
    return blended(share, skillShare(met, this.#skillsStated, named === 0, roleStated), industry) * (fresh[(brief + FRESH) >>> 1] ?? 0);
  }

  /** What no job exceeds whose score starts so, everything else perfect. */
  ceilingOf(start: number, adjust: ScoreAdjustment | null | undefined): number {
    return ceilingOf(start * this.#highestFactor, adjust);
  }

  /** The score of the job numbered `at` that starts so; or, when that is below `least`, anything below it. */
  scoreOf(at: number, start: number, least: number, adjust: ScoreAdjustment | null | undefined): number {
    const { place, facets } = this.reader;
    const { records } = this.#columns;
    const record = at << RECORD_SHIFT;
    const entries = this.#record + FACET_ENTRIES;
    let score = start * place.factorOf(this.#numbers, this.#record + PLACE, records[record + FACET] ?? 0, at);
    // Every factor is at most 1: what has fallen below stays there.
    const lost = adjust ? -1 : least - ROUNDING;
    for (let f = 0; f < facets.length && score > lost; f++) score *= facets[f]?.factorOf(this.#numbers[entries + f] ?? 0, records[record + FACET + 1 + f] ?? 0) ?? 1;
    if (score <= lost) return -1;
    const job = adjust ? this.jobs[at] : undefined;
    return adjust && job ? adjust.of(job, rounded(score)) : rounded(score);
  }

  isRefused(at: number): boolean {
    const company = this.#columns.records[(at << RECORD_SHIFT) + COMPANY] ?? NOT_NAMED;
    if (company !== NOT_NAMED && this.#marks.on[company] === 1) return true;
    const refusals = this.reader.refusals.wishesOf(this.#numbers[this.#record + REFUSALS_ENTRY] ?? UNSAID);
    const job = this.jobs[at];
    if (refusals === null || job === undefined) return false;
    for (const refusal of REFUSALS) if (refusal.refuses(job, refusals)) return true;
    return false;
  }

  /** What a job of this role's share comes to that names every skill and the industry. */
  #highestRelevance(role: number): number {
    return blended(role, this.#skillsStated > 0 ? 1 : UNSTATED, this.#industriesStated > 0 ? 1 : UNSTATED);
  }

  #industryShare(industry: number, roleStated: boolean): number {
    return industryShare(industry === NOT_NAMED ? 'unknown' : this.#marks.on[industry] === 1 ? 'yes' : 'no', roleStated);
  }
}
