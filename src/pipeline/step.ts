/** What a step of the pipeline is: woken with ids, it loads, asks a lib, saves and announces; twice is the same as once. */

import { type Facts } from '../records/facts.js';

export const STEP_NAMES = ['run-import', 'cut-run', 'plan-bucket', 'send-bucket', 'recall'] as const;
export type StepName = (typeof STEP_NAMES)[number];

export interface Step<Ids> {
  readonly name: StepName;
  run(ids: Ids): Promise<void>;
  /** One call standing for all that would find the same work; without it every call is made. */
  coalesce?(ids: Ids): Ids;
}

/** The ids a fact hands to the steps it wakes. */
export type IdsOf<F extends keyof Facts> = Facts[F];

/** Every step, for the dispatcher; provided by the worker's module. */
export const STEPS = Symbol('steps');

/** Every sweep, likewise. */
export const SWEEPS = Symbol('sweeps');
