/** What a person said they want. An absent field was not stated; nothing is ever inferred into one. */

import { type PayFloor } from './pay.js';
import { type DesiredPlace } from './place.js';
import { type EmploymentType, type Seniority, type WorkMode } from './work.js';

/** Fields that are hard (a job that fails one is never sent) unless the person named them in `wishes`. */
export const HARD_FIELDS = ['roles', 'seniority', 'places', 'workModes', 'remoteFrom', 'employmentTypes', 'salaryFloor', 'languages'] as const;
export type HardField = (typeof HARD_FIELDS)[number];

/** What to do with a posting that does not say: keep it, marked (the default), or leave it out. */
export type UnknownPolicy = 'include' | 'exclude';

export interface Refusals {
  readonly companies?: readonly string[];
  readonly industries?: readonly string[];
  readonly roles?: readonly string[];
  readonly keywords?: readonly string[];
}

export interface StatedPreferences {
  readonly roles?: readonly string[];
  readonly skills?: readonly string[];
  readonly seniority?: { readonly min?: Seniority; readonly max?: Seniority };
  readonly places?: readonly DesiredPlace[];
  /** True: the work may be anywhere; then no places are named. */
  readonly anywhere?: boolean;
  readonly workModes?: readonly WorkMode[];
  /** Countries the person can work remotely from, ISO 3166-1 alpha-2. */
  readonly remoteFrom?: readonly string[];
  readonly employmentTypes?: readonly EmploymentType[];
  readonly salaryFloor?: PayFloor;
  /** Languages the person works in, ISO 639-1. */
  readonly languages?: readonly string[];
  readonly industries?: readonly string[];
  readonly refuse?: Refusals;
  readonly topics?: readonly string[];
  /** Hard fields the person made soft: they rank, they no longer exclude. */
  readonly wishes?: readonly HardField[];
  readonly unknown?: Partial<Readonly<Record<HardField, UnknownPolicy>>>;
  /** ISO 8601 instant. */
  readonly statedAt?: string;
}
