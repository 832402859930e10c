/** What became of rows, counted. */

import { type Tally } from '../../records/import/import.repository.js';

export type Counted = Partial<Record<'created' | 'updated' | 'unchanged', number>>;

export const NOTHING: Tally = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0, closed: 0 };

export function countOf(outcomes: readonly string[]): Counted {
  const counted: Record<string, number> = {};
  for (const outcome of outcomes) if (outcome !== 'rejected') counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
}
