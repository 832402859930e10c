/** What matching one job with one person says: every rule's verdict, and a score. */

import { type HardField } from './preferences.js';

export const RULES = [
  'role', 'seniority', 'place', 'workMode', 'employmentType', 'salaryFloor', 'languages',
  'refusedCompany', 'refusedIndustry', 'refusedRole', 'refusedKeyword',
  'skills', 'industries', 'freshness', 'learned',
] as const;
export type Rule = (typeof RULES)[number];

/** Preference fields that can be unknown for a posting, by the names people state them under. */
export type PreferenceField = HardField;

export type Verdict = 'yes' | 'no' | 'unknown';

/** Values a sentence can be made of; the wording turns them into the reader's language. */
export type Found = string | number | boolean | null | readonly Found[] | { readonly [key: string]: Found };

export interface RuleVerdict {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** A hard `no` excludes the job. */
  readonly hard: boolean;
  /** The wish this rule compared, as stated; null when the person stated none (then `yes`, not hard). */
  readonly stated: Found;
  /** What the posting says; null when it does not say. */
  readonly found: Found;
}

export interface Match {
  readonly jobId: string;
  readonly clusterId: string;
  /** 0 to 1; higher is better; the documented score of the matcher. */
  readonly score: number;
  /** Rules that speak for the job, most telling first. */
  readonly reasons: readonly RuleVerdict[];
  /** Stated wishes this posting does not answer. */
  readonly unknowns: readonly PreferenceField[];
}
