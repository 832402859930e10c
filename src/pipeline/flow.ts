/** The whole product in one table: what happens, and which steps it wakes. The compiler misses no fact. */

import { type FactName } from '../records/facts.js';
import { type StepName } from './step.js';

export const FLOW = {
  'import.received': ['run-import'],
  'run.requested': ['cut-run'],
  'run.cut': ['plan-bucket'],
  'messages.planned': ['send-bucket'],
  'consent.withdrawn': ['recall'],
  'candidate.erased': ['recall'],
} as const satisfies Readonly<Record<FactName, readonly StepName[]>>;
