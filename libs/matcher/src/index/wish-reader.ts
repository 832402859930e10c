/** Packed wishes as numbers of this index: each part is looked up by its words, and what nobody wished before is worked out for all jobs. */

import { type ComparableJob } from '#lib/vocabulary';
import { place } from '../criteria/place.js';
import { seniority } from '../criteria/seniority.js';
import { FIRST_PART, HEAD_WORDS, PACK_FORMAT, SEGMENT_WORDS, TAG, wordsOf } from '../profile/packed-bytes.js';
import { type PackedPeople } from '../profile/packed-people.js';
import { type WishPart, WISH_PARTS } from '../profile/wish-parts.js';
import { type Factor, FACTORS } from '../score.js';
import { BitArena } from './bit-arena.js';
import { FacetIndex, NO_SET, UNSAID } from './facet-index.js';
import { FACETS } from './facets.js';
import { JobColumns } from './job-columns.js';
import { MOST_PLACE_SETS, NEAR, PlaceFacet } from './place-facet.js';
import { RefusalTexts } from './refusal-texts.js';
import { RoleIndex } from './role-index.js';
import { RoleSets } from './role-sets.js';
import {
  FACET_ENTRIES, FLAGS, INDUSTRIES_STATED, IS_INTERESTED, MARK_COUNT, MARKS, FACET_COUNT, PLACE, REFUSALS_ENTRY, ROLE_COUNT, ROLE_IS_HARD, SETS, SKILLS_STATED, UNSAID_FACTORS,
  type WishRecords,
} from './wish-records.js';

/** Sets remembered for wishes; past it all are forgotten and the common ones soon return. */
const ARENA_BUDGET_BYTES = 96 * 2 ** 20;

const partOf = ({ criterion }: Factor): WishPart => {
  const part = WISH_PARTS.find((one) => one.criterion === criterion);
  if (!part) throw new Error(`the rule ${criterion.rule} has no part of a packed profile`);
  return part;
};

const facetOf = (factor: Factor, jobs: readonly ComparableJob[]): FacetIndex => {
  const facet = FACETS.find((one) => one.criterion === factor.criterion);
  if (!facet) throw new Error(`the rule ${factor.criterion.rule} has no facet`);
  return new FacetIndex(partOf(factor), factor, facet, jobs);
};

/** The rule about places is the first factor of a score: it has sets of its own kind. */
const placeFactor = (): Factor => {
  const [first] = FACTORS;
  if (first?.criterion !== place) throw new Error('places are multiplied first');
  return first;
};
const PLACE_FACTOR = placeFactor();
const OTHERS = FACTORS.slice(1);
const NO_FACET = -1;
/** Which of them is about levels: jobs of a role and level stand together. */
const LEVEL = OTHERS.findIndex(({ criterion }) => criterion === seniority);

export class WishReader {
  readonly columns: JobColumns;
  readonly arena: BitArena;
  readonly place: PlaceFacet;
  /** In the order of FACTORS, after the place. */
  readonly facets: readonly FacetIndex[];
  readonly roles: RoleSets;
  readonly refusals = new RefusalTexts();
  /** By the bits of UNSAID_FACTORS: what wishes that were not stated leave of a score at most, 0 to 1. */
  readonly highestFactors: Float64Array;
  /** Which facet a part of packed wishes belongs to; the place has none. */
  readonly #facetOfPart = WISH_PARTS.map(({ criterion }) => OTHERS.findIndex((factor) => factor.criterion === criterion));
  /** Of the person at hand: how much of each tag is stated, and the entries of their wishes. */
  readonly #stated = new Int32Array(FIRST_PART);
  readonly #entries = new Int32Array(OTHERS.length);
  #placeEntry = UNSAID;
  #refusalsEntry = UNSAID;
  /** Where the set of the levels begins that the roles' own sets are narrowed to; else NO_SET. */
  #levels = NO_SET;
  readonly #roles: number[] = [];
  #roleCount = 0;

  constructor(jobs: readonly ComparableJob[], now: Date) {
    if (OTHERS.length !== FACET_COUNT) throw new Error(`a record has room for ${String(FACET_COUNT)} facets`);
    this.arena = new BitArena(jobs.length, ARENA_BUDGET_BYTES);
    this.place = new PlaceFacet(partOf(PLACE_FACTOR), PLACE_FACTOR, jobs, this.arena);
    this.facets = OTHERS.map((factor) => facetOf(factor, jobs));
    this.columns = new JobColumns(jobs, [this.place, ...this.facets].map(({ valueOf }) => valueOf), now);
    this.roles = new RoleSets(jobs, new RoleIndex(jobs));
    const unsaid = [this.place, ...this.facets].map(({ highestUnsaid }) => highestUnsaid);
    this.highestFactors = Float64Array.from({ length: 2 ** unsaid.length }, (_, bits) => unsaid.reduce((product, one, at) => ((bits >>> at) & 1 ? product * one : product), 1));
  }

  /** Whether one more person can be read whatever they wish; else `forget` first, which makes void what was read before. */
  get hasRoom(): boolean {
    return this.arena.hasRoomFor(OTHERS.length + MOST_PLACE_SETS) && !this.roles.isFull && !this.place.isFull && !this.refusals.isFull && !this.facets.some((facet) => facet.isFull);
  }

  forget(): void {
    this.arena.clear();
    this.roles.forget();
    this.place.forget();
    this.refusals.forget();
    for (const facet of this.facets) facet.forget();
  }

  /** Adds the record of a person. @throws Error when their wishes are of another format. */
  read(people: PackedPeople, person: number, records: WishRecords): void {
    const { words } = people;
    const { marks } = this.columns;
    const start = people.startOf(person);
    const end = people.seenFrom(person);
    const head = start < end ? words[start] ?? 0 : 0;
    if ((head & 0xff) !== PACK_FORMAT) throw new Error(`packed wishes of format ${String(head & 0xff)}; this index reads ${String(PACK_FORMAT)}`);
    this.#begin();
    // Every mark, and every role, takes a segment of more words than one.
    records.makeRoom(MARKS + end - start);
    const { numbers, end: record } = records;
    let next = record + MARKS;
    for (let at = start + HEAD_WORDS; at < end;) {
      const tag = (words[at] ?? 0) & 0xff;
      const length = (words[at] ?? 0) >>> 8;
      const hash = words[at + 1] ?? 0;
      at += SEGMENT_WORDS;
      const names = marks.names[tag];
      if (names === undefined) this.#segment(tag, words, at, length, hash);
      else {
        const number = names.find(words, at, length, hash);
        if (number !== -1) numbers[next++] = (marks.first[tag] ?? 0) + number;
        this.#stated[tag] = (this.#stated[tag] ?? 0) + 1;
      }
      at += wordsOf(length);
    }
    numbers[record + MARK_COUNT] = next - record - MARKS;
    numbers[record + SKILLS_STATED] = head >>> 16;
    this.#gather(numbers, record, (head >>> 8) & ROLE_IS_HARD);
    records.close(this.#writeRoles(numbers, record, next));
  }

  /** Where a person stands among others when neighbours are to look at the same memory: by the jobs of their first role, then by their place. */
  orderOf(numbers: Int32Array, record: number): number {
    if (numbers[record + ROLE_COUNT] === 0) return 0;
    const start = numbers[record + MARKS + (numbers[record + MARK_COUNT] ?? 0)] ?? 0;
    const firstWord = (this.roles.words[start] ?? 0) > start + 1 ? this.roles.words[start + 1] ?? 0 : 0;
    return firstWord * this.arena.sets + (numbers[record + PLACE + NEAR] ?? 0) / Math.max(1, this.arena.wordsPerSet);
  }

  #begin(): void {
    this.#stated[TAG.skill] = this.#stated[TAG.industry] = 0;
    this.#roleCount = 0;
    this.#placeEntry = UNSAID;
    this.#refusalsEntry = UNSAID;
    for (let at = 0; at < this.#entries.length; at++) this.#entries[at] = UNSAID;
  }

  #segment(tag: number, words: Int32Array, from: number, length: number, hash: number): void {
    if (tag >= FIRST_PART) {
      const at = this.#facetOfPart[tag - FIRST_PART];
      const facet = at === undefined ? undefined : this.facets[at];
      if (at !== undefined && facet !== undefined) this.#entries[at] = facet.entryOf(words, from, length, hash, this.arena);
      else if (at === NO_FACET) this.#placeEntry = this.place.entryOf(words, from, length, hash);
    } else if (tag === TAG.role) this.#roles[this.#roleCount++] = this.roles.entryOf(words, from, length, hash);
    else if (tag === TAG.refuse) this.#refusalsEntry = this.refusals.entryOf(words, from, length, hash);
  }

  /** What the entries say of every job; `flags`: those of the roles. */
  #gather(numbers: Int32Array, record: number, flags: number): void {
    const industries = this.#stated[TAG.industry] ?? 0;
    const isInterested = this.#roleCount + industries + (this.#stated[TAG.skill] ?? 0) > 0;
    numbers[record + FLAGS] = isInterested ? flags | IS_INTERESTED : flags;
    numbers[record + INDUSTRIES_STATED] = industries;
    numbers[record + REFUSALS_ENTRY] = this.#refusalsEntry;
    this.place.copy(this.#placeEntry, numbers, record + PLACE);
    let unsaid = this.#placeEntry === UNSAID ? 1 : 0;
    this.#levels = NO_SET;
    for (let at = 0; at < this.facets.length; at++) {
      const entry = this.#entries[at] ?? UNSAID;
      numbers[record + FACET_ENTRIES + at] = entry;
      if (entry === UNSAID) unsaid |= 2 << at;
      const start = this.facets[at]?.startOf(entry) ?? NO_SET;
      const narrows = at === LEVEL && start !== NO_SET && (flags & ROLE_IS_HARD) !== 0 && this.roles.canNarrowTo(entry);
      if (narrows) this.#levels = start;
      numbers[record + SETS + at] = narrows || start === NO_SET ? this.arena.all : start;
    }
    numbers[record + UNSAID_FACTORS] = unsaid;
  }

  /** Answers where they end. */
  #writeRoles(numbers: Int32Array, record: number, from: number): number {
    const level = this.#entries[LEVEL] ?? UNSAID;
    for (let i = 0; i < this.#roleCount; i++) {
      const role = this.#roles[i] ?? 0;
      numbers[from + i] = this.#levels === NO_SET ? this.roles.startOf(role) : this.roles.within(role, level, this.arena.words, this.#levels);
    }
    numbers[record + ROLE_COUNT] = this.#roleCount;
    return from + this.#roleCount;
  }
}
