/** The world a simulation starts from: people with what they will do, jobs with when they come and go, programmes. */

import { type RawJob } from '#lib/normaliser';
import { type CandidateRecord } from '#lib/vocabulary';
import { type ProgrammeInput } from '../records/programme/programme.repository.js';
import { type PersonChange } from './person-change.js';

export interface TimedChange {
  /** Epoch milliseconds, as everywhere in the simulator. */
  readonly at: number;
  readonly set: PersonChange;
}

export interface SimulatedPerson {
  readonly line: number;
  readonly record: CandidateRecord;
  readonly changes: readonly TimedChange[];
}

export interface SimulatedJob {
  readonly line: number;
  readonly record: RawJob;
  readonly appearsAt: number;
  readonly disappearsAt: number | null;
}

/** A line that could not be used, in words for the person who wrote the file. */
export interface BadLine {
  readonly file: 'candidates' | 'jobs';
  readonly line: number;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

export interface World {
  readonly people: readonly SimulatedPerson[];
  readonly jobs: readonly SimulatedJob[];
  readonly badLines: readonly BadLine[];
}

export interface Flight {
  readonly world: World;
  readonly programmes: readonly ProgrammeInput[];
  readonly start: number;
  readonly days: number;
  readonly seed: string;
}

export const DAY_MS = 86_400_000;
