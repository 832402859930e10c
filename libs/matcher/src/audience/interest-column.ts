/** What people want to do: the stated roles, as a list of role numbers that many share; each different role is judged once. */

import { type ComparableJob, type ComparableRole, type ComparableWishes } from '#lib/vocabulary';
import { role as roleCriterion } from '../criteria/role.js';
import { hasInterest, NOTHING_STATED } from '../interest.js';
import { isSaid } from '../outcome.js';
import { Runs, sortedBy } from './runs.js';
import { ValueColumn, type Values } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

/** `GONE`: nobody stands in this slot any more. */
export const GONE = 0;
export const NOTHING = 1;
export const OTHER_ROLES = 2;
export const INTERESTED = 3;
/** Decided by the roles, job by job. */
const BY_ROLES = 4;

const keyOf = ({ families, tokens, specifics }: ComparableRole): string => JSON.stringify([families.map(({ family, weight }) => [family, weight]), tokens, specifics]);

export class InterestColumn {
  readonly #roles = new ValueDictionary<ComparableRole>();
  readonly #numbers = new ValueDictionary<string>();
  /** By interest: what is known of it without a job, or BY_ROLES. */
  readonly #verdicts: number[] = [];
  /** The roles of all interests one after another; those of `i` from `#from[i]` up to `#from[i + 1]`. */
  readonly #lists = new ValueColumn();
  readonly #from: number[] = [0];
  /** How many people hold each interest. */
  readonly #held: number[] = [];
  readonly #runs = new Runs();
  readonly column = new ValueColumn();

  constructor() {
    this.#number('gone', GONE, []);
  }

  set(slot: number, wishes: ComparableWishes): void {
    const roles = [...new Set((isSaid(wishes.roles) ? wishes.roles : []).map((role) => this.#roles.number(keyOf(role), () => role)))];
    // A soft role ranks and excludes nothing; with no role, skills or industries are the interest.
    const verdict = !hasInterest(wishes) ? NOTHING : roles.length === 0 || wishes.soft.has('roles') ? INTERESTED : BY_ROLES;
    this.#move(slot, this.#number(`${String(verdict)} ${roles.join()}`, verdict, roles));
  }

  /** A slot that is given out and not yet anybody's. */
  open(slot: number): void {
    this.#held[GONE] = (this.#held[GONE] ?? 0) + 1;
    this.column.set(slot, GONE);
    this.#runs.stray(slot);
  }

  remove(slot: number): void {
    this.#move(slot, GONE);
  }

  /** The stated roles of an interest; the words are those of whoever first stated the same. */
  rolesOf(interest: number): readonly ComparableRole[] | null {
    const roles = this.#listOf(interest).map((role) => this.#roles.at(role));
    return roles.length === 0 ? null : roles;
  }

  /** The slots of everybody by what they want, those who want alike side by side and ordered among themselves as `slots` are. */
  arranged(slots: Uint32Array): Uint32Array {
    const rank = this.#ranks();
    return sortedBy(slots, (slot) => rank[this.column.at(slot)] ?? 0, rank.length);
  }

  /** Takes notice that everybody has moved: slot `n` is now who was in `order[n]`, as `arranged` said. */
  arrange(order: Uint32Array): void {
    this.column.arrange(order);
    this.#runs.take(this.column.values, order.length, this.#verdicts.length);
  }

  /** Writes the slots of everybody INTERESTED by the verdicts of a job, and answers how many. */
  collect(byInterest: Uint8Array, slots: Uint32Array): number {
    return this.#runs.collect(byInterest.map((verdict) => (verdict === INTERESTED ? 1 : 0)), this.column.values, slots);
  }

  /** For each different interest GONE, NOTHING, OTHER_ROLES or INTERESTED; and how many people each of these is. */
  verdicts(job: ComparableJob): { readonly byInterest: Uint8Array; readonly people: readonly number[] } {
    const suits = new Uint8Array(this.#roles.size);
    for (let role = 0; role < suits.length; role++) {
      const alone = { ...NOTHING_STATED, roles: [this.#roles.at(role)] };
      suits[role] = roleCriterion.outcome(job, alone) === 'hardNo' ? 0 : 1;
    }
    const byInterest = new Uint8Array(this.#verdicts.length);
    const people = [0, 0, 0, 0];
    const lists = this.#lists.values;
    for (let interest = 0; interest < byInterest.length; interest++) {
      const known = this.#verdicts[interest] ?? GONE;
      const answer = known === BY_ROLES ? anyOf(lists, this.#from[interest] ?? 0, this.#from[interest + 1] ?? 0, suits) : known;
      byInterest[interest] = answer;
      people[answer] = (people[answer] ?? 0) + (this.#held[interest] ?? 0);
    }
    return { byInterest, people };
  }

  #number(key: string, verdict: number, roles: readonly number[]): number {
    return this.#numbers.number(key, () => {
      const from = this.#from.at(-1) ?? 0;
      roles.forEach((role, at) => { this.#lists.set(from + at, role); });
      this.#from.push(from + roles.length);
      this.#verdicts.push(verdict);
      this.#held.push(0);
      return key;
    });
  }

  /** By interest: its place in an order in which the same first role, then the same second, stand together. */
  #ranks(): Uint32Array {
    const lists = this.#verdicts.map((_, interest) => ({ interest, key: this.#listOf(interest).map((role) => String(role).padStart(7, '0')).join() }));
    lists.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    const rank = new Uint32Array(lists.length);
    lists.forEach(({ interest }, at) => { rank[interest] = at; });
    return rank;
  }

  #listOf(interest: number): number[] {
    const list: number[] = [];
    for (let at = this.#from[interest] ?? 0; at < (this.#from[interest + 1] ?? 0); at++) list.push(this.#lists.at(at));
    return list;
  }

  #move(slot: number, interest: number): void {
    const before = this.column.at(slot);
    if (before !== interest) this.#runs.stray(slot);
    this.#held[before] = (this.#held[before] ?? 0) - 1;
    this.#held[interest] = (this.#held[interest] ?? 0) + 1;
    this.column.set(slot, interest);
  }
}

/** One role that suits is enough: the best of them counts. */
const anyOf = (lists: Values, from: number, to: number, suits: Uint8Array): number => {
  for (let at = from; at < to; at++) if (suits[lists[at] ?? 0] === 1) return INTERESTED;
  return OTHER_ROLES;
};
