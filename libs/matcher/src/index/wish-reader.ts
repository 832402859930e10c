/** Packed wishes as numbers of this index: read once for each person, then asked for each of their jobs. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { place } from '../criteria/place.js';
import { NOTHING_STATED } from '../interest.js';
import { decoder, FIRST_PART, HEAD_BYTES, PACK_FORMAT, TAG } from '../profile/packed-bytes.js';
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
import { type RoleSet, RoleSets } from './role-sets.js';

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
  /** Where the sets of their hard wishes begin in the arena; the first `startCount` count. */
  readonly starts = new Int32Array(OTHERS.length);
  startCount = 0;
  readonly roleSets: RoleSet[] = [];
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
  #bytes: Uint8Array = new Uint8Array();
  #refusedFrom = 0;
  #refusedTo = 0;
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
    for (let at = HEAD_BYTES; at < bytes.length;) {
      const tag = bytes[at] ?? 0;
      const hash = (bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8) | ((bytes[at + 3] ?? 0) << 16) | ((bytes[at + 4] ?? 0) << 24);
      at += 5;
      let length = bytes[at++] ?? 0;
      if (length >= 0x80) {
        length &= 0x7f;
        for (let shift = 7, more = true; more; shift += 7) {
          const byte = bytes[at++] ?? 0;
          length |= (byte & 0x7f) << shift;
          more = byte >= 0x80;
        }
      }
      this.#segment(tag, hash, at, at + length);
      at += length;
    }
    this.#gather();
  }

  /** A person who refuses what this one refuses, employers left out, and says nothing else; null when that is nothing. */
  get refusals(): ComparableWishes | null {
    if (this.#refusals === null && this.#refusedTo > 0) {
      this.#refusals = { ...NOTHING_STATED, refuse: refusalsOf(decoder.decode(this.#bytes.subarray(this.#refusedFrom, this.#refusedTo)), []) };
    }
    return this.#refusals;
  }

  #begin(bytes: Uint8Array): void {
    if (bytes[0] !== PACK_FORMAT) throw new Error(`packed wishes of format ${String(bytes[0])}; this index reads ${String(PACK_FORMAT)}`);
    this.#makeRoom();
    this.skills.wipe();
    this.industries.wipe();
    this.refusedCompanies.wipe();
    this.#bytes = bytes;
    this.roleIsHard = bytes[1] === 1;
    this.skillsStated = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
    this.isInterested = false;
    this.industriesStated = 0;
    this.roleSets.length = 0;
    this.#refusedTo = 0;
    this.#refusals = null;
    this.placeEntry = UNSAID;
    this.entries.fill(UNSAID);
  }

  #segment(tag: number, hash: number, from: number, to: number): void {
    const bytes = this.#bytes;
    const { columns } = this;
    if (tag === TAG.skill) {
      this.isInterested = true;
      const skill = columns.skillNames.find(bytes, from, to, hash);
      if (skill !== -1) this.skills.add(skill);
    } else if (tag >= FIRST_PART) {
      const at = this.#facetOfPart[tag - FIRST_PART];
      const facet = at === undefined ? undefined : this.facets[at];
      if (at !== undefined && facet !== undefined) this.entries[at] = facet.entryOf(bytes, from, to, hash, this.arena);
      else if (at === NO_FACET) this.placeEntry = this.place.entryOf(bytes, from, to, hash);
    } else if (tag === TAG.role) {
      this.isInterested = true;
      const set = this.roles.setOf(bytes, from, to, hash);
      if (set !== undefined) this.roleSets.push(set);
    } else if (tag === TAG.industry) {
      this.isInterested = true;
      this.industriesStated++;
      const industry = columns.industryNames.find(bytes, from, to, hash);
      if (industry !== -1) this.industries.add(industry);
    } else if (tag === TAG.refusedCompany) {
      const company = columns.companyNames.find(bytes, from, to, hash);
      if (company !== -1) this.refusedCompanies.add(company);
    } else if (tag === TAG.refuse) {
      this.#refusedFrom = from;
      this.#refusedTo = to;
    }
  }

  /** What the entries say of every job. */
  #gather(): void {
    this.placeSets = this.place.setsOf(this.placeEntry);
    this.highestFactor = this.placeEntry === UNSAID ? this.place.highestUnsaid : 1;
    this.startCount = 0;
    for (let at = 0; at < this.entries.length; at++) {
      const entry = this.entries[at] ?? UNSAID;
      const facet = this.facets[at];
      if (facet === undefined) continue;
      if (entry === UNSAID) this.highestFactor *= facet.highestUnsaid;
      const start = facet.startOf(entry);
      if (start !== NO_SET) this.starts[this.startCount++] = start;
    }
  }

  #makeRoom(): void {
    if (this.roles.isFull) this.roles.forget();
    if (this.arena.hasRoomFor(OTHERS.length + MOST_PLACE_SETS) && !this.place.isFull && !this.facets.some((facet) => facet.isFull)) return;
    this.arena.clear();
    this.place.forget();
    for (const facet of this.facets) facet.forget();
  }
}
