/** Packed wishes as numbers of this index: read once for each person, then asked for each of their jobs. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { NOTHING_STATED } from '../interest.js';
import { decoder, FIRST_PART, HEAD_BYTES, PACK_FORMAT, TAG } from '../profile/packed-bytes.js';
import { refusalsOf } from '../profile/packed-wishes.js';
import { WISH_PARTS } from '../profile/wish-parts.js';
import { type Factor, FACTORS } from '../score.js';
import { BitArena } from './bit-arena.js';
import { FacetIndex, NO_SET, UNSAID } from './facet-index.js';
import { FACETS } from './facets.js';
import { type JobColumns } from './job-columns.js';
import { RoleIndex } from './role-index.js';
import { type RoleSet, RoleSets } from './role-sets.js';

/** Sets remembered for wishes; past it all are forgotten and the common ones soon return. */
const ARENA_BUDGET_BYTES = 96 * 2 ** 20;

const facetOf = (jobs: readonly ComparableJob[]) => (factor: Factor): FacetIndex => {
  const { criterion } = factor;
  const part = WISH_PARTS.find((one) => one.criterion === criterion);
  const facet = FACETS.find((one) => one.criterion === criterion);
  if (!part || !facet) throw new Error(`the rule ${criterion.rule} has no part of a packed profile or no facet`);
  return new FacetIndex(part, factor, facet, jobs);
};

export class WishReader {
  readonly arena: BitArena;
  /** In the order of FACTORS. */
  readonly facets: readonly FacetIndex[];
  readonly roles: RoleSets;
  /** For each job, one after another, its value in each facet. */
  readonly values: Uint32Array;
  /** Of the person at hand: an entry in each facet. */
  readonly entries = new Int32Array(FACTORS.length);
  /** Where the sets of their hard wishes begin in the arena; the first `startCount` count. */
  readonly starts = new Int32Array(FACTORS.length);
  startCount = 0;
  readonly roleSets: RoleSet[] = [];
  roleIsHard = false;
  skillsStated = 0;
  industriesStated = 0;
  isInterested = false;
  /** What wishes that were not stated leave of a score at most, 0 to 1. */
  highestFactor = 1;
  /** Which facet a part of packed wishes belongs to. */
  readonly #facetOfPart = WISH_PARTS.map(({ criterion }) => FACTORS.findIndex((factor) => factor.criterion === criterion));
  /** A skill, or an industry, is the person's when its mark equals their turn: no clearing between people. */
  readonly skillMarks: Uint32Array;
  readonly industryMarks: Uint32Array;
  turn = 0;
  #bytes: Uint8Array = new Uint8Array();
  #refusedFrom = 0;
  #refusedTo = 0;
  #refusals: ComparableWishes | null = null;

  constructor(jobs: readonly ComparableJob[], private readonly columns: JobColumns) {
    this.arena = new BitArena(Math.ceil(jobs.length / 32), ARENA_BUDGET_BYTES);
    this.facets = FACTORS.map(facetOf(jobs));
    this.values = Uint32Array.from({ length: jobs.length * FACTORS.length }, (_, at) => this.facets[at % FACTORS.length]?.valueOf[Math.floor(at / FACTORS.length)] ?? 0);
    this.roles = new RoleSets(jobs, new RoleIndex(jobs));
    this.skillMarks = new Uint32Array(columns.skillNames.size);
    this.industryMarks = new Uint32Array(columns.industryNames.size);
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
    for (let at = 0; at < this.entries.length; at++) {
      const entry = this.entries[at] ?? UNSAID;
      const facet = this.facets[at];
      if (facet === undefined) continue;
      if (entry === UNSAID) this.highestFactor *= facet.highestUnsaid;
      const start = facet.startOf(entry);
      if (start !== NO_SET) this.starts[this.startCount++] = start;
    }
  }

  /** A person who refuses what this one refuses and says nothing else; null when they refuse nothing. */
  get refusals(): ComparableWishes | null {
    if (this.#refusals === null && this.#refusedTo > 0) {
      this.#refusals = { ...NOTHING_STATED, refuse: refusalsOf(decoder.decode(this.#bytes.subarray(this.#refusedFrom, this.#refusedTo))) };
    }
    return this.#refusals;
  }

  #begin(bytes: Uint8Array): void {
    if (bytes[0] !== PACK_FORMAT) throw new Error(`packed wishes of format ${String(bytes[0])}; this index reads ${String(PACK_FORMAT)}`);
    this.#makeRoom();
    if (this.turn === 0xffffffff) {
      this.skillMarks.fill(0);
      this.industryMarks.fill(0);
      this.turn = 0;
    }
    this.turn++;
    this.#bytes = bytes;
    this.roleIsHard = bytes[1] === 1;
    this.skillsStated = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8);
    this.isInterested = false;
    this.industriesStated = 0;
    this.startCount = 0;
    this.highestFactor = 1;
    this.roleSets.length = 0;
    this.#refusedTo = 0;
    this.#refusals = null;
    this.entries.fill(UNSAID);
  }

  #segment(tag: number, hash: number, from: number, to: number): void {
    const bytes = this.#bytes;
    if (tag === TAG.skill) {
      this.isInterested = true;
      const skill = this.columns.skillNames.find(bytes, from, to, hash);
      if (skill !== -1) this.skillMarks[skill] = this.turn;
    } else if (tag >= FIRST_PART) {
      const at = this.#facetOfPart[tag - FIRST_PART];
      const facet = at === undefined ? undefined : this.facets[at];
      if (at !== undefined && facet !== undefined) this.entries[at] = facet.entryOf(bytes, from, to, hash, this.arena);
    } else if (tag === TAG.role) {
      this.isInterested = true;
      const set = this.roles.setOf(bytes, from, to, hash);
      if (set !== undefined) this.roleSets.push(set);
    } else if (tag === TAG.industry) {
      this.isInterested = true;
      this.industriesStated++;
      const industry = this.columns.industryNames.find(bytes, from, to, hash);
      if (industry !== -1) this.industryMarks[industry] = this.turn;
    } else if (tag === TAG.refuse) {
      this.#refusedFrom = from;
      this.#refusedTo = to;
    }
  }

  #makeRoom(): void {
    if (this.roles.isFull) this.roles.forget();
    if (this.arena.hasRoomFor(FACTORS.length) && !this.facets.some((facet) => facet.isFull)) return;
    this.arena.clear();
    for (const facet of this.facets) facet.forget();
  }
}
