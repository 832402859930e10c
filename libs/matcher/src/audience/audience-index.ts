/**
 * Everybody's wishes, laid out so that one job finds its people among a million in milliseconds; always what `judge`
 * would say of each of them.
 *
 * A person is a row of small numbers: one for the roles they stated, one for each hard wish, one for what they refuse.
 * Equal wishes have equal numbers, so a job is held against each different wish once, by the very criteria that `judge`
 * uses, and people are then counted by number. Only those whom the role lets through are looked at further, and only the
 * wishes they hold are asked. An index is not shared between threads.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { NOTHING_STATED } from '../interest.js';
import { freshFactor, highestScore, relevanceOf, scoreOf } from '../score.js';
import { BestPeople, type ScoredPerson } from './best-people.js';
import { InterestColumn } from './interest-column.js';
import { type AudienceChange } from './near-misses.js';
import { PeopleTable } from './people-table.js';
import { RefusalColumn } from './refusal-column.js';
import { sortedBy } from './runs.js';
import { type AudienceStage, sift, type WorkingSpace } from './sift.js';
import { SkillLists } from './skill-lists.js';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';
import { WishColumns } from './wish-columns.js';
import { PolicyColumn } from './wish-facets.js';

export interface AudienceOptions {
  /** Dates the freshness of the posting. */
  readonly now: Date;
  /** How many of the best to name; 0 to 1,000. */
  readonly sample: number;
}

export interface Audience {
  /** Everybody in the index. */
  readonly pool: number;
  /** From the pool to those who match, in order; each `remaining` is the one before less its `removed`. */
  readonly stages: readonly AudienceStage[];
  /** For how many `judge` says match. */
  readonly matching: number;
  /** Their ids, in no order. Worked out when called: call it before the index changes. */
  readonly ids: () => string[];
  /** The best of those who match, by score, then by id. */
  readonly best: readonly ScoredPerson[];
  /** Single changes of the posting and how many more people each would win, greatest first. */
  readonly nearMisses: readonly AudienceChange[];
}

export interface AudienceBytes {
  /** Ids and how to find them. */
  readonly names: number;
  /** What decides whether somebody matches. */
  readonly hard: number;
  /** What only ranks: skills and industries. */
  readonly ranking: number;
}

/** People of whom relevance says the same. */
interface Alike {
  readonly relevance: number;
  readonly interests: ComparableWishes;
  readonly slots: number[];
}

/** More skills than a list holds: two counts fit into one number. */
const MOST_SKILLS = 2 ** 26;

const spaceFor = (people: number): WorkingSpace => ({ slots: new Uint32Array(people), codes: new Uint16Array(people) });

export class AudienceIndex {
  readonly #people = new PeopleTable();
  readonly #interest = new InterestColumn();
  readonly #wishes = new WishColumns();
  readonly #refusals = new RefusalColumn();
  readonly #policies = new PolicyColumn();
  readonly #skills = new SkillLists();
  readonly #industries = new ValueDictionary<readonly string[]>();
  readonly #industry = new ValueColumn();
  /** Working space of one answer. */
  #space: WorkingSpace = spaceFor(1024);

  /** Bytes of the columns as allocated; the different values themselves are not counted. */
  get bytes(): AudienceBytes {
    const columns = [this.#refusals, this.#policies, this.#interest];
    return {
      names: this.#people.bytes,
      hard: columns.reduce((sum, { column }) => sum + column.bytes, this.#wishes.bytes),
      ranking: this.#skills.bytes + this.#industry.bytes,
    };
  }

  /** Room for so many people at once: spares growing, and the slack it leaves. */
  reserve(people: number): void {
    this.#people.reserve(people);
    for (const { column } of [this.#refusals, this.#policies, this.#interest]) column.reserve(people);
    this.#wishes.reserve(people);
    this.#skills.reserve(people);
    this.#industry.reserve(people);
  }

  /** Takes a person in, or their new wishes in place of the old. @throws RangeError when `candidateId` is not a UUID. */
  put(candidateId: string, wishes: ComparableWishes): void {
    const known = this.#people.size;
    const slot = this.#people.add(candidateId);
    if (slot === known) this.#interest.open(slot);
    this.#wishes.set(slot, wishes);
    this.#refusals.set(slot, wishes);
    this.#policies.set(slot, wishes);
    this.#skills.set(slot, wishes.skills, this.#people.size);
    this.#industry.set(slot, this.#industries.number(wishes.industries.join('\n'), () => wishes.industries));
    this.#interest.set(slot, wishes);
  }

  /**
   * Puts people who want alike side by side, which makes answers several times faster: call it once everybody is in.
   * Whoever changes or comes afterwards is found too, a little slower. It takes about as long as a few answers.
   */
  arrange(): void {
    const slots = Uint32Array.from({ length: this.#people.size }, (_, slot) => slot);
    const places = this.#wishes.place;
    const order = this.#interest.arranged(sortedBy(slots, (slot) => places.at(slot), this.#wishes.differentPlaces));
    for (const column of [this.#people, this.#wishes, this.#skills, this.#interest, this.#industry, this.#refusals.column, this.#policies.column]) column.arrange(order);
  }

  /** Whoever left is in no pool any more. */
  remove(candidateId: string): void {
    const slot = this.#people.find(candidateId);
    if (slot !== null) this.#interest.remove(slot);
  }

  /** Who matches `job`, who does not and why, and what would win them. Never throws. */
  audienceOf(job: ComparableJob, { now, sample }: AudienceOptions): Audience {
    if (this.#space.slots.length <= this.#people.size) this.#space = spaceFor(this.#people.size + 1);
    const columns = { interest: this.#interest, wishes: this.#wishes, refusals: this.#refusals };
    const { pool, stages, survivors, nearMisses } = sift(job, columns, this.#space);
    return {
      pool, stages, matching: survivors.length,
      ids: () => Array.from(survivors, (slot) => this.#people.idOf(slot)),
      best: this.#best(job, survivors, now, Math.min(sample, 1_000)),
      nearMisses: nearMisses.changes(job),
    };
  }

  #best(job: ComparableJob, survivors: Uint32Array, now: Date, most: number): readonly ScoredPerson[] {
    const best = new BestPeople(most);
    const fresh = freshFactor(job, now);
    for (const { relevance, interests, slots } of this.#byRelevance(job, survivors)) {
      // Even with everything else perfect none of these, nor of those after them, would be among the best.
      if (highestScore(relevance, fresh) < best.lowest) break;
      for (const slot of slots) {
        const score = scoreOf(job, this.#wishesAt(slot, interests), relevance, fresh);
        if (score >= best.lowest) best.offer({ candidateId: this.#people.idOf(slot), score });
      }
    }
    return best.kept;
  }

  /** People who are the same to relevance, the most relevant first. */
  #byRelevance(job: ComparableJob, survivors: Uint32Array): readonly Alike[] {
    const skillsOf = this.#skills.counter(job);
    const interests = this.#interestedWishes();
    const alike = new Map<ComparableWishes, Map<number, Alike>>();
    for (const slot of survivors) {
      const wishes = interests(slot);
      const skills = skillsOf(slot);
      const same = alike.get(wishes) ?? new Map<number, Alike>();
      if (same.size === 0) alike.set(wishes, same);
      const key = skills.met * MOST_SKILLS + skills.stated;
      const known = same.get(key);
      if (known === undefined) same.set(key, { relevance: relevanceOf(job, wishes, skills), interests: wishes, slots: [slot] });
      else known.slots.push(slot);
    }
    return [...alike.values()].flatMap((same) => [...same.values()]).sort((a, b) => b.relevance - a.relevance);
  }

  /** What relevance is about, roles and industries, made once for all who share them. */
  #interestedWishes(): (slot: number) => ComparableWishes {
    const known = new Map<number, ComparableWishes>();
    const kinds = this.#industries.size;
    return (slot) => {
      const [interest, industry] = [this.#interest.column.at(slot), this.#industry.at(slot)];
      const key = interest * kinds + industry;
      let wishes = known.get(key);
      if (wishes === undefined) {
        wishes = { ...NOTHING_STATED, roles: this.#interest.rolesOf(interest), industries: this.#industries.at(industry) };
        known.set(key, wishes);
      }
      return wishes;
    };
  }

  /** The person's wishes put together again, but for the skills, which the score is told as a count. */
  #wishesAt(slot: number, interests: ComparableWishes): ComparableWishes {
    return Object.assign({}, interests, ...this.#wishes.partsAt(slot), this.#policies.at(slot)) as ComparableWishes;
  }
}
