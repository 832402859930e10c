/** What their stated roles give people of one job's score: the best of their roles counts. */

import { roleShare, UNSTATED } from '../score.js';
import { type Values } from './value-column.js';

/** People's interests by slot, and the roles of all interests one after another: those of `i` from `from[i]` up to `from[i + 1]`. */
export interface InterestLists {
  readonly interests: Values;
  readonly from: readonly number[];
  readonly roles: Values;
}

export class RoleShares {
  readonly #closeness: Float64Array;
  /** People who want alike stand side by side: the one asked last is likely to be asked again. */
  #last = -1;
  #share = UNSTATED;

  /** `close`: the roles, of so many `different` ones, that the job is close to. */
  constructor(private readonly lists: InterestLists, close: ReadonlyMap<number, number>, different: number) {
    this.#closeness = new Float64Array(different);
    for (const [role, closeness] of close) this.#closeness[role] = closeness;
  }

  /** The best stated role's share, 0 to 1; UNSTATED when none is stated. */
  shareOf(slot: number): number {
    const interest = this.lists.interests[slot] ?? 0;
    if (interest !== this.#last) {
      this.#last = interest;
      this.#share = this.#shareOf(interest);
    }
    return this.#share;
  }

  #shareOf(interest: number): number {
    const { from, roles } = this.lists;
    const to = from[interest + 1] ?? 0;
    let at = from[interest] ?? 0;
    if (at === to) return UNSTATED;
    let best = 0;
    for (; at < to; at++) best = Math.max(best, this.#closeness[roles[at] ?? 0] ?? 0);
    return roleShare(best);
  }
}
