/**
 * Everybody's wishes, laid out so that one job finds its people among a million in milliseconds; always what `judge`
 * would say of each of them.
 *
 * A person is a row of small numbers: one for the roles they stated, one for each hard wish, one for what they refuse.
 * Equal wishes have equal numbers, so a job is held against each different wish once, by the very criteria that `judge`
 * uses. Then it goes by words of 32 people:
 *
 * 1. The roles that the job is close to set a bit for everybody who stated one (interest-column.ts).
 * 2. Each wish's answer is a bit too, worked out for the words in which somebody is interested and kept for the next
 *    job that is the same to it (answer-bits.ts). Whom each stage removes, who matches and who fails one wish alone is
 *    then a matter of `and` and `not` (sift.ts); what would win whom, of the answers to the changed posting (near-misses.ts).
 * 3. Of those who match, the skills are counted only where everything else leaves them a chance (best-of.ts).
 *
 * An index is not shared between threads.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { bestOf } from './best-of.js';
import { InterestColumn } from './interest-column.js';
import { type AudienceChange } from './near-misses.js';
import { PeopleTable } from './people-table.js';
import { Ranking } from './ranking.js';
import { RefusalColumn } from './refusal-column.js';
import { sortedBy } from './runs.js';
import { type AudienceStage, sift, type Sifted, WorkingSpace } from './sift.js';
import { SkillLists } from './skill-lists.js';
import { grownTo, ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';
import { WishColumns } from './wish-columns.js';
import { PLACE } from './wish-facets.js';

export interface AudienceOptions {
  /** Dates the freshness of the posting. */
  readonly now: Date;
  /** How many of the best to name; 0 to 1,000. */
  readonly sample: number;
}

export interface ScoredPerson {
  readonly candidateId: string;
  /** 0 to 1, the matcher's documented score. */
  readonly score: number;
}

export interface Audience {
  /** Everybody in the index. */
  readonly pool: number;
  /** From the pool to those who match, in order; each `remaining` is the one before less its `removed`. */
  readonly stages: readonly AudienceStage[];
  /** For how many `judge` says match. */
  readonly matching: number;
  /** They, by the group they were put in with. Worked out when called: call it before the index changes. */
  readonly groups: () => ReadonlyMap<number, Group>;
  /** The best of those who match, by score, then by id. */
  readonly best: readonly ScoredPerson[];
  /** Single changes of the posting and how many more people each would win, greatest first. */
  readonly nearMisses: readonly AudienceChange[];
}

/** People of one group. */
export interface Group {
  readonly size: number;
  /** Their ids, 32 hexadecimal digits each, separated by commas: a tenth of what it costs to make strings of them. */
  readonly ids: () => string;
}

export interface AudienceBytes {
  /** Ids and how to find them, and the groups. */
  readonly names: number;
  /** What decides whether somebody matches. */
  readonly hard: number;
  /** What only ranks: skills and industries. */
  readonly ranking: number;
}

export class AudienceIndex {
  readonly #people = new PeopleTable();
  readonly #interest = new InterestColumn();
  readonly #wishes = new WishColumns();
  readonly #refusals = new RefusalColumn();
  readonly #skills = new SkillLists();
  readonly #industries = new ValueDictionary<readonly string[]>();
  readonly #industry = new ValueColumn();
  readonly #group = new ValueColumn();
  /** Working space of one answer. */
  #space = new WorkingSpace(1024);

  /** Bytes of the columns as allocated; the different values themselves are not counted. */
  get bytes(): AudienceBytes {
    return {
      names: this.#people.bytes + this.#group.bytes,
      hard: this.#wishes.bytes + this.#refusals.bytes + this.#interest.bytes,
      ranking: this.#skills.bytes + this.#industry.bytes,
    };
  }

  /** Room for so many people at once: spares growing, and the slack it leaves. */
  reserve(people: number): void {
    this.#people.reserve(people);
    this.#interest.column.reserve(people);
    this.#refusals.reserve(people);
    this.#wishes.reserve(people);
    this.#skills.reserve(people);
    this.#industry.reserve(people);
    this.#group.reserve(people);
  }

  /**
   * Takes a person in, or their new wishes in place of the old. `group`: a small whole number that matching does not read,
   * by which `Audience.groups` tells people apart. @throws RangeError when `candidateId` is not a UUID.
   */
  put(candidateId: string, wishes: ComparableWishes, group = 0): void {
    const known = this.#people.size;
    const slot = this.#people.add(candidateId);
    if (slot === known) this.#interest.open(slot);
    this.#wishes.set(slot, wishes);
    this.#refusals.set(slot, wishes);
    this.#skills.set(slot, wishes.skills, this.#people.size);
    this.#industry.set(slot, this.#industries.number(wishes.industries.join('\n'), () => wishes.industries));
    this.#group.set(slot, group);
    this.#interest.set(slot, wishes);
  }

  /**
   * Puts people who want alike side by side, which makes answers several times faster: call it once everybody is in.
   * Whoever changes or comes afterwards is found too, a little slower. It takes about as long as a few answers.
   */
  arrange(): void {
    const slots = Uint32Array.from({ length: this.#people.size }, (_, slot) => slot);
    const places = this.#wishes.valuesOf(PLACE);
    const order = this.#interest.arranged(sortedBy(slots, (slot) => places[slot] ?? 0, this.#wishes.places.distinct));
    for (const column of [this.#people, this.#wishes, this.#skills, this.#interest, this.#industry, this.#group, this.#refusals]) column.arrange(order);
  }

  /** Whoever left is in no pool any more. */
  remove(candidateId: string): void {
    const slot = this.#people.find(candidateId);
    if (slot !== null) this.#interest.remove(slot);
  }

  /** Who matches `job`, who does not and why, and what would win them. Never throws. */
  audienceOf(job: ComparableJob, { now, sample }: AudienceOptions): Audience {
    if (this.#space.slots.length < this.#people.size) this.#space = new WorkingSpace(grownTo(this.#space.slots.length, this.#people.size));
    const columns = { interest: this.#interest, wishes: this.#wishes, refusals: this.#refusals };
    const sifted = sift(job, columns, this.#space);
    const { pool, stages, survivors, nearMisses } = sifted;
    return {
      pool, stages, matching: survivors.length,
      groups: () => this.#grouped(survivors),
      best: this.#best(job, sifted, now, Math.min(sample, 1_000)),
      nearMisses: nearMisses.changes(job),
    };
  }

  #grouped(slots: Uint32Array): ReadonlyMap<number, Group> {
    const groups = new Map<number, number[]>();
    for (const slot of slots) {
      const group = this.#group.at(slot);
      const others = groups.get(group);
      if (others === undefined) groups.set(group, [slot]);
      else others.push(slot);
    }
    return new Map([...groups].map(([group, members]) => [group, { size: members.length, ids: () => this.#people.idsOf(members) }]));
  }

  #best(job: ComparableJob, { survivors, close }: Sifted, now: Date, most: number): readonly ScoredPerson[] {
    const ranking = new Ranking(job, now, {
      roles: this.#interest.shares(close), skills: this.#skills.counter(job),
      industries: this.#industry.values, differentIndustries: this.#industries, wishes: this.#wishes,
    });
    const { kept } = bestOf(survivors, ranking, most, (slot, other) => this.#people.compare(slot, other));
    return kept.map(({ slot, score }) => ({ candidateId: this.#people.idOf(slot), score }));
  }
}
