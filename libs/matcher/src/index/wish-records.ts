/**
 * People's wishes as numbers of an index, a record a person, one after another in a flat array. They are read in the order
 * in which people come and matched in whatever order suits the memory: what reading needs and what matching needs would
 * otherwise push each other out of the cache, person by person.
 */

import { roomFor } from './room.js';

/**
 * A record: flags; how many skills and how many industries are stated; a bit for each factor whose wish is not stated (the
 * place, then the facets); what is wished of places, as place-facet.ts keeps it; the entry of the refusals; an entry for each
 * facet; where in the arena the set of each one's jobs begins, all jobs where it excludes none; how many marks (see job-columns.ts) and how
 * many roles. Then the marks, and where the sets of the roles start.
 */
export const FLAGS = 0;
export const SKILLS_STATED = 1;
export const INDUSTRIES_STATED = 2;
export const UNSAID_FACTORS = 3;
export const PLACE = 4;
export const REFUSALS_ENTRY = 12;
export const FACET_ENTRIES = 13;
export const SETS = 18;
export const MARK_COUNT = 23;
export const ROLE_COUNT = 24;
export const MARKS = 25;
/** How many facets a record is for. */
export const FACET_COUNT = SETS - FACET_ENTRIES;

/** A role excludes; a role, skill or industry is stated. */
export const [ROLE_IS_HARD, IS_INTERESTED] = [1, 2];

export class WishRecords {
  /** May be replaced by `makeRoom`. */
  numbers = new Int32Array(256);
  /** By record, where in `numbers` it begins. */
  #starts = new Int32Array(1);
  #count = 0;
  #end = 0;

  get count(): number {
    return this.#count;
  }

  /** Where the next record begins. */
  get end(): number {
    return this.#end;
  }

  startOf(record: number): number {
    return this.#starts[record] ?? 0;
  }

  /** Room for a record of so many numbers. */
  makeRoom(length: number): void {
    this.numbers = roomFor(this.numbers, this.#end + length);
  }

  /** The record that begins at `end` is written and ends before `next`. */
  close(next: number): void {
    this.#starts = roomFor(this.#starts, this.#count + 1);
    this.#starts[this.#count++] = this.#end;
    this.#end = next;
  }

  clear(): void {
    this.#count = 0;
    this.#end = 0;
  }
}
