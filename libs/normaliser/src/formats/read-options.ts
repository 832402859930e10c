/** What the importer tells a format about the file beyond its bytes. */

import { type CountryCode } from 'libphonenumber-js/min';

import { type Mapping } from './mapping/mapping.js';
import { type DateOrder } from './readings/instant.js';
import { type Encoding } from './readers/encoding.js';

export interface ReadOptions {
  /** Name of the feed, e.g. `greenhouse:acme`; needed by every job format but `ndjson` rows that carry their own. */
  readonly source?: string;
  /** Employer for feeds that do not name it (Lever, Ashby). A name in the feed wins. */
  readonly company?: string;
  /** Source path or column to field(s); for `ndjson` and `csv`. */
  readonly mapping?: Mapping;
  /** Of a `csv`; absent = UTF-8, or UTF-16 that says so in its first bytes. */
  readonly encoding?: Encoding;
  /** How a `csv` writes its dates (3/11/26); absent = such a date is refused, since it cannot be known. */
  readonly dates?: DateOrder;
  /** Told once what the columns of a `csv` were taken for. */
  readonly onColumns?: (columns: Columns) => void;
  /** ISO 3166-1 country that phone numbers without a prefix belong to. */
  readonly defaultCountry?: CountryCode;
  /** Identity of the person, for files that do not hold it (LinkedIn's Job Seeker Preferences.csv). */
  readonly externalId?: string;
  readonly email?: string;
  /** When the file as a whole was stated, ISO 8601; becomes `statedAt` where the format has none. */
  readonly statedAt?: string;
}

/** Headers as written: the fields they were read as, and those nobody reads. */
export interface Columns {
  readonly read: Readonly<Record<string, readonly string[]>>;
  readonly ignored: readonly string[];
}

export type Bytes = AsyncIterable<Uint8Array>;
