/** A posting as its employer stated it, in one shape whatever feed it came from. An absent field was not stated. */

import { type PayRange } from './pay.js';
import { type Place } from './place.js';
import { type EmploymentType, type Seniority, type WorkMode } from './work.js';

export interface JobPosting {
  readonly externalId: string;
  /** Feed the posting belongs to, e.g. `greenhouse:acme`; `(source, externalId)` is unique. */
  readonly source: string;
  readonly title: string;
  readonly company: string;
  readonly industry?: string;
  readonly url?: string;
  readonly places?: readonly Place[];
  readonly workMode?: WorkMode;
  /** Countries a remote worker may sit in; empty = the posting says anywhere; absent = it does not say. */
  readonly remoteCountries?: readonly string[];
  readonly employmentType?: EmploymentType;
  readonly seniority?: Seniority;
  readonly salary?: PayRange;
  readonly skills?: readonly string[];
  /** Working languages asked for, ISO 639-1; absent = it does not say. */
  readonly languages?: readonly string[];
  /** Clean text, no markup. */
  readonly description?: string;
  /** ISO 8601 instants. */
  readonly postedAt?: string;
  readonly closesAt?: string | null;
}
