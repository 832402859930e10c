/** What people want to do: the stated roles, as a list of role numbers that many share; each different role is judged once. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { hasInterest } from '../interest.js';
import { isSaid } from '../outcome.js';
import { RoleDictionary } from './role-dictionary.js';
import { RoleShares } from './role-shares.js';
import { Runs, sortedBy } from './runs.js';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

/** What is known of an interest without a job. `GONE`: nobody stands in this slot any more. */
const GONE = 0;
const NOTHING = 1;
const ALWAYS = 2;
const BY_ROLES = 3;

/** The role of those whom every job suits. */
const ANY = -1;

/** How many people there are, and how many of them want nothing that they said. */
export interface Interested {
  readonly pool: number;
  readonly nothingStated: number;
  /** The roles that the job is close to. */
  readonly close: ReadonlyMap<number, number>;
}

export class InterestColumn {
  readonly #roles = new RoleDictionary();
  readonly #numbers = new ValueDictionary<string>();
  /** By interest: what is known of it without a job. */
  readonly #known: number[] = [];
  /** The roles of all interests one after another; those of `i` from `#from[i]` up to `#from[i + 1]`. */
  readonly #lists = new ValueColumn();
  readonly #from: number[] = [0];
  /** How many people hold each interest, and how many of them by what is known of it. */
  readonly #held: number[] = [];
  readonly #people = [0, 0, 0, 0];
  readonly #runs = new Runs();
  readonly column = new ValueColumn();

  constructor() {
    this.#number('gone', GONE, []);
  }

  get bytes(): number {
    return this.column.bytes + this.#runs.bytes;
  }

  set(slot: number, wishes: ComparableWishes): void {
    const roles = [...new Set((isSaid(wishes.roles) ? wishes.roles : []).map((role) => this.#roles.number(role)))];
    // A soft role ranks and excludes nothing; with no role, skills or industries are the interest.
    const known = !hasInterest(wishes) ? NOTHING : roles.length === 0 || wishes.soft.has('roles') ? ALWAYS : BY_ROLES;
    this.#move(slot, this.#number(`${String(known)} ${roles.join()}`, known, roles));
  }

  /** A slot that is given out and not yet anybody's. */
  open(slot: number): void {
    this.#count(GONE, 1);
    this.column.set(slot, GONE);
    this.#runs.stray(slot);
  }

  remove(slot: number): void {
    this.#move(slot, GONE);
  }

  /** The slots of everybody by what they want, those who want alike side by side and ordered among themselves as `slots` are. */
  arranged(slots: Uint32Array): Uint32Array {
    const rank = this.#ranks();
    return sortedBy(slots, (slot) => rank[this.column.at(slot)] ?? 0, rank.length);
  }

  /** Takes notice that everybody has moved: slot `n` is now who was in `order[n]`, as `arranged` said. */
  arrange(order: Uint32Array): void {
    this.column.arrange(order);
    const [interests, lists] = [this.column.values, this.#known.map((_, interest) => this.#deciding(interest))];
    this.#runs.take(order.length, (slot) => lists[interests[slot] ?? 0] ?? []);
  }

  /** Sets in `bits`, all of them clear, everybody whom the job suits by their roles. */
  mark(job: ComparableJob, bits: Int32Array): Interested {
    const close = this.#roles.closeTo(job);
    // One role that suits is enough: the best of them counts.
    this.#runs.mark([ANY, ...close.keys()], (slot) => this.#isMet(this.column.at(slot), close), bits);
    const nothingStated = this.#people[NOTHING] ?? 0;
    return { pool: nothingStated + (this.#people[ALWAYS] ?? 0) + (this.#people[BY_ROLES] ?? 0), nothingStated, close };
  }

  /** What the stated roles give everybody of a job's score. `close`: from `mark`. */
  shares(close: ReadonlyMap<number, number>): RoleShares {
    return new RoleShares({ interests: this.column.values, from: this.#from, roles: this.#lists.values }, close, this.#roles.size);
  }

  #number(key: string, known: number, roles: readonly number[]): number {
    const before = this.#numbers.size;
    const number = this.#numbers.number(key, () => key);
    if (number < before) return number;
    const from = this.#from[number] ?? 0;
    roles.forEach((role, at) => { this.#lists.set(from + at, role); });
    this.#from.push(from + roles.length);
    this.#known.push(known);
    this.#held.push(0);
    return number;
  }

  /**
   * By interest: its place in an order in which those who share what most people want stand together: their roles by how
   * many state any of that kind, then the role itself.
   */
  #ranks(): Uint32Array {
    const people = new Float64Array(this.#roles.kinds);
    this.#known.forEach((_, interest) => { for (const role of this.#listOf(interest)) people[this.#roles.kindOf(role)] = (people[this.#roles.kindOf(role)] ?? 0) + (this.#held[interest] ?? 0); });
    const order = [...people.keys()].sort((a, b) => (people[b] ?? 0) - (people[a] ?? 0));
    const rankOf = new Uint32Array(people.length);
    order.forEach((kind, rank) => { rankOf[kind] = rank; });
    const keyOf = (role: number): string => `${String(rankOf[this.#roles.kindOf(role)] ?? 0).padStart(7, '0')} ${String(role).padStart(7, '0')}`;
    const lists = this.#known.map((_, interest) => ({ interest, key: this.#listOf(interest).map(keyOf).sort().join() }));
    lists.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    const rank = new Uint32Array(lists.length);
    lists.forEach(({ interest }, at) => { rank[interest] = at; });
    return rank;
  }

  /** The roles of which one has to suit; ANY for whom every job suits. */
  #deciding(interest: number): readonly number[] {
    const known = this.#known[interest];
    if (known === ALWAYS) return [ANY];
    return known === BY_ROLES ? this.#listOf(interest) : [];
  }

  #isMet(interest: number, close: ReadonlyMap<number, number>): boolean {
    const known = this.#known[interest];
    if (known !== BY_ROLES) return known === ALWAYS;
    for (let at = this.#from[interest] ?? 0; at < (this.#from[interest + 1] ?? 0); at++) if (close.has(this.#lists.at(at))) return true;
    return false;
  }

  #listOf(interest: number): number[] {
    const list: number[] = [];
    for (let at = this.#from[interest] ?? 0; at < (this.#from[interest + 1] ?? 0); at++) list.push(this.#lists.at(at));
    return list;
  }

  #move(slot: number, interest: number): void {
    const before = this.column.at(slot);
    if (before !== interest) this.#runs.stray(slot);
    this.#count(before, -1);
    this.#count(interest, 1);
    this.column.set(slot, interest);
  }

  #count(interest: number, people: number): void {
    this.#held[interest] = (this.#held[interest] ?? 0) + people;
    const known = this.#known[interest] ?? GONE;
    this.#people[known] = (this.#people[known] ?? 0) + people;
  }
}
