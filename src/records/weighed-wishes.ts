/** What a person wants as heavily as it still weighs, and what was learned of them: what a score for them rests on, wherever it is shown. */

import { type Taste } from '#lib/learner';
import { type ComparableWishes, type ScoreAdjustment } from '#lib/vocabulary';
import { type Comparing } from './preference/comparing.js';
import { freshnessFor, type StatementRow } from './preference/freshness.js';
import { adjustmentFor } from './reaction/adjustment.js';

export interface PersonToWeigh extends StatementRow {
  readonly taste: Taste | null;
}

export interface WeighedWishes {
  readonly wishes: ComparableWishes;
  readonly adjust: ScoreAdjustment | null;
}

export function weighedWishes(person: PersonToWeigh, comparing: Comparing, now: Date): WeighedWishes {
  const fresh = freshnessFor(person, now);
  return { wishes: comparing.wishes(person.stated ?? {}, fresh?.faded), adjust: adjustmentFor(person.taste, now, fresh?.doubt ?? 0) };
}
