/** Packed wishes as numbers of this index: read once for each person, then asked for each of their jobs. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { place } from '../criteria/place.js';
import { seniority } from '../criteria/seniority.js';
import { NOTHING_STATED } from '../interest.js';
import { FIRST_PART, HEAD_WORDS, PACK_FORMAT, SEGMENT_WORDS, TAG, textOf, wordsOf } from '../profile/packed-bytes.js';
import { refusalsOf } from '../profile/packed-wishes.js';
import { type WishPart, WISH_PARTS } from '../profile/wish-parts.js';
import { type Factor, FACTORS } from '../score.js';
import { BitArena } from './bit-arena.js';
import { FacetIndex, NO_SET, UNSAID } from './facet-index.js';
import { FACETS } from './facets.js';
import { JobColumns } from './job-columns.js';
import { Marks } from './marks.js';
import { MOST_PLACE_SETS, type PlaceEntry, PlaceFacet } from './place-facet.js';
import { RoleIndex } from './role-index.js';
import { RoleSets } from './role-sets.js';

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
const PLACE = placeFactor();
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
  /** Of the person at hand: what they wish of places. */
  placeEntry = UNSAID;
  placeSets: PlaceEntry;
  /** An entry in each facet. */
  readonly entries = new Int32Array(OTHERS.length);
  /** Where the sets of their hard wishes begin in the arena; the first `startCount` count. That of the level is not among them when the roles' sets have it in them. */
  readonly starts = new Int32Array(OTHERS.length);
  startCount = 0;
  /** Where the sets of their roles start in `roles`; the first `roleCount` count. */
  readonly roleStarts: number[] = [];
  roleCount = 0;
  roleIsHard = false;
  skillsStated = 0;
  industriesStated = 0;
  isInterested = false;
  /** What wishes that were not stated leave of a score at most, 0 to 1. */
  highestFactor = 1;
  /** Which facet a part of packed wishes belongs to; the place has none. */
  readonly #facetOfPart = WISH_PARTS.map(({ criterion }) => OTHERS.findIndex((factor) => factor.criterion === criterion));
  /** The person's skills and industries, and the employers they refuse. */
  readonly skills: Marks;
  readonly industries: Marks;
  readonly refusedCompanies: Marks;
  /** The packed wishes at hand: words lie at multiples of four bytes, and what came out of a stream lies anywhere. */
  #words = new Int32Array(256);
  #bytes = new Uint8Array(this.#words.buffer);
  readonly #roles: number[] = [];
  #refusedFrom = 0;
  #refusedLength = 0;
  #refusals: ComparableWishes | null = null;

  constructor(jobs: readonly ComparableJob[], now: Date) {
    this.arena = new BitArena(jobs.length, ARENA_BUDGET_BYTES);
    this.place = new PlaceFacet(partOf(PLACE), PLACE, jobs, this.arena);
    this.placeSets = this.place.setsOf(UNSAID);
    this.facets = OTHERS.map((factor) => facetOf(factor, jobs));
    this.columns = new JobColumns(jobs, [this.place, ...this.facets].map(({ valueOf }) => valueOf), now);
    this.roles = new RoleSets(jobs, new RoleIndex(jobs));
    this.skills = new Marks(this.columns.skillNames.size);
    this.industries = new Marks(this.columns.industryNames.size);
    this.refusedCompanies = new Marks(this.columns.companyNames.size);
  }

  /** Takes up a person. @throws Error when the bytes are of another format. */
  read(bytes: Uint8Array): void {
    this.#begin(bytes);
    const words = this.#words;
    const end = wordsOf(bytes.length);
    for (let at = HEAD_WORDS; at < end;) {
      const head = words[at] ?? 0;
      if ((head & 0xff) === TAG.skill) {
        at = this.#readSkills(at, end);
        continue;
      }
      const length = head >>> 8;
      const hash = words[at + 1] ?? 0;
      at += SEGMENT_WORDS;
      this.#segment(head & 0xff, hash, at, length);
      at += wordsOf(length);
    }
    this.#gather();
  }

  /** A person who refuses what this one refuses, employers left out, and says nothing else; null when that is nothing. */
  get refusals(): ComparableWishes | null {
    if (this.#refusals === null && this.#refusedLength > 0) {
      this.#refusals = { ...NOTHING_STATED, refuse: refusalsOf(textOf(this.#words, this.#refusedFrom, this.#refusedLength), []) };
    }
    return this.#refusals;
  }

  #begin(bytes: Uint8Array): void {
    if (bytes[0] !== PACK_FORMAT) throw new Error(`packed wishes of format ${String(bytes[0])}; this index reads ${String(PACK_FORMAT)}`);
    this.#makeRoom();
    this.skills.wipe();
    this.industries.wipe();
    this.refusedCompanies.wipe();
    this.#takeIn(bytes);
    this.roleIsHard = bytes[1] === 1;
    this.skillsStated = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
    this.isInterested = false;
    this.industriesStated = 0;
    this.roleCount = 0;
    this.#refusedLength = 0;
    this.#refusals = null;
    this.placeEntry = UNSAID;
    for (let at = 0; at < this.entries.length; at++) this.entries[at] = UNSAID;
  }

  #takeIn(bytes: Uint8Array): void {
    if (bytes.length > this.#bytes.length) {
      this.#words = new Int32Array(Math.max(this.#words.length * 2, wordsOf(bytes.length)));
      this.#bytes = new Uint8Array(this.#words.buffer);
    }
    this.#bytes.set(bytes);
  }

  /** Most segments are skills, and they stand together: a loop of their own. Answers where they end. */
  #readSkills(from: number, end: number): number {
    const words = this.#words;
    const { skills, columns: { skillNames } } = this;
    let at = from;
    for (let head = words[at] ?? 0; at < end && (head & 0xff) === TAG.skill; head = words[at] ?? 0) {
      const length = head >>> 8;
      const skill = skillNames.find(words, at + SEGMENT_WORDS, length, words[at + 1] ?? 0);
      if (skill !== -1) skills.add(skill);
      at += SEGMENT_WORDS + wordsOf(length);
    }
    this.isInterested = true;
    return at;
  }

  #segment(tag: number, hash: number, from: number, length: number): void {
    const words = this.#words;
    const { columns } = this;
    if (tag >= FIRST_PART) {
      const at = this.#facetOfPart[tag - FIRST_PART];
      const facet = at === undefined ? undefined : this.facets[at];
      if (at !== undefined && facet !== undefined) this.entries[at] = facet.entryOf(words, from, length, hash, this.arena);
      else if (at === NO_FACET) this.placeEntry = this.place.entryOf(words, from, length, hash);
    } else if (tag === TAG.role) {
      this.isInterested = true;
      this.#roles[this.roleCount++] = this.roles.entryOf(words, from, length, hash);
    } else if (tag === TAG.industry) {
      this.isInterested = true;
      this.industriesStated++;
      const industry = columns.industryNames.find(words, from, length, hash);
      if (industry !== -1) this.industries.add(industry);
    } else if (tag === TAG.refusedCompany) {
      const company = columns.companyNames.find(words, from, length, hash);
      if (company !== -1) this.refusedCompanies.add(company);
    } else if (tag === TAG.refuse) {
      this.#refusedFrom = from;
      this.#refusedLength = length;
    }
  }

  /** What the entries say of every job. */
  #gather(): void {
    this.placeSets = this.place.setsOf(this.placeEntry);
    this.highestFactor = this.placeEntry === UNSAID ? this.place.highestUnsaid : 1;
    this.startCount = 0;
    for (let i = 0; i < this.roleCount; i++) this.roleStarts[i] = this.roles.startOf(this.#roles[i] ?? 0);
    for (let at = 0; at < this.entries.length; at++) {
      const entry = this.entries[at] ?? UNSAID;
      const facet = this.facets[at];
      if (facet === undefined) continue;
      if (entry === UNSAID) this.highestFactor *= facet.highestUnsaid;
      const start = facet.startOf(entry);
      if (start === NO_SET) continue;
      if (at === LEVEL && this.roleIsHard && this.roles.canNarrowTo(entry)) this.#narrow(entry, start);
      else this.starts[this.startCount++] = start;
    }
  }

  #narrow(entry: number, start: number): void {
    for (let i = 0; i < this.roleCount; i++) this.roleStarts[i] = this.roles.within(this.#roles[i] ?? 0, entry, this.arena.words, start);
  }

  #makeRoom(): void {
    if (this.arena.hasRoomFor(OTHERS.length + MOST_PLACE_SETS) && !this.roles.isFull && !this.place.isFull && !this.facets.some((facet) => facet.isFull)) return;
    this.arena.clear();
    this.roles.forget();
    this.place.forget();
    for (const facet of this.facets) facet.forget();
  }
}
