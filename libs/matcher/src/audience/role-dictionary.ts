/** The different roles that people state, numbered as they come, and those of them that a job is close to, found without asking all. */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { closenessTo } from '../criteria/role.js';
import { ValueDictionary } from './value-dictionary.js';

const keyOf = ({ families, tokens, specifics }: ComparableRole): string => JSON.stringify([families.map(({ family, weight }) => [family, weight]), tokens, specifics]);

export class RoleDictionary {
  readonly #roles = new ValueDictionary<ComparableRole>();
  /** The roles of each family, and those whose words begin with each. */
  readonly #ofFamily = new Map<string, number[]>();
  readonly #ofWord = new Map<string, number[]>();

  /** By role: a number for its nearest family, or its own where it has none. */
  readonly #kindOf: number[] = [];
  readonly #kinds = new ValueDictionary<null>();

  get kinds(): number {
    return this.#kinds.size;
  }

  get size(): number {
    return this.#roles.size;
  }

  /** The number of a role; the words are those of whoever first stated the same. */
  number(role: ComparableRole): number {
    const before = this.#roles.size;
    const number = this.#roles.number(keyOf(role), () => role);
    if (number < before) return number;
    const [nearest] = [...role.families].sort((a, b) => b.weight - a.weight);
    this.#kindOf.push(this.#kinds.number(nearest === undefined ? number : `family ${nearest.family}`, () => null));
    for (const family of new Set(role.families.map((named) => named.family))) put(this.#ofFamily, family, number);
    const [first] = role.tokens;
    if (first !== undefined) put(this.#ofWord, first, number);
    return number;
  }

  kindOf(role: number): number {
    return this.#kindOf[role] ?? 0;
  }

  /** Every role that is this work at all, with its closeness: it shares a family with the job, or all its words stand in the title. */
  closeTo(job: ComparableJob): ReadonlyMap<number, number> {
    const close = new Map<number, number>();
    const ask = (role: number): void => {
      const closeness = close.has(role) ? 0 : closenessTo(job, this.#roles.at(role));
      if (closeness > 0) close.set(role, closeness);
    };
    for (const { family } of job.families) this.#ofFamily.get(family)?.forEach(ask);
    for (const word of job.titleTokens) this.#ofWord.get(word)?.forEach(ask);
    return close;
  }
}

const put = (lists: Map<string, number[]>, key: string, number: number): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
};
