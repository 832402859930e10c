/** A person's record as it comes in, contract §4. Given and family name are separate; an absent field was not stated. */

import { type Channel, type Purpose } from './channel.js';
import { type ContactRules } from './contact-rules.js';
import { type Locale } from './locale.js';
import { type StatedPreferences } from './preferences.js';

export interface ConsentStatement {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly granted: boolean;
  /** ISO 8601 instant at which the person said so. */
  readonly at?: string;
  /** The exact words shown to the person. */
  readonly wording?: string;
  /** Where it was said, e.g. `form`. */
  readonly source?: string;
}

export interface CandidateRecord {
  readonly externalId?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly locale?: Locale;
  /** IANA zone name. */
  readonly timeZone?: string;
  readonly stage?: string;
  /** Where we know the person from, in words for them to read. */
  readonly source?: string;
  readonly emails?: readonly string[];
  /** E.164 after intake. */
  readonly phones?: readonly string[];
  readonly consents?: readonly ConsentStatement[];
  readonly contactRules?: ContactRules;
  readonly preferences?: StatedPreferences;
}
