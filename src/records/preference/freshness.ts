/** How fresh a kept statement is: the row as it is read, in the learner's terms. */

import { type Asked, type Freshness, freshnessOf, type Statement } from '#lib/learner';
import { type StatedPreferences } from '#lib/vocabulary';

/** As planning and pages read it. */
export interface StatementRow {
  readonly stated: StatedPreferences | null;
  readonly statedAt: Date | null;
  /** Dates of fields that are not the statement's own. */
  readonly fieldDates: Statement['fields'];
  readonly asked: readonly Asked[];
}

/** Null when the person has stated nothing. */
export function freshnessFor({ stated, statedAt, fieldDates, asked }: StatementRow, now: Date): Freshness | null {
  return stated === null || statedAt === null ? null : freshnessOf({ stated, statedAt, fields: fieldDates }, asked, now);
}
