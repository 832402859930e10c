/** What people want to do: the stated roles, as a list of role numbers that many share; each different role is judged once. */

import { type ComparableJob, type ComparableRole, type ComparableWishes } from '#lib/vocabulary';
import { role as roleCriterion } from '../criteria/role.js';
import { hasInterest, NOTHING_STATED } from '../interest.js';
import { isSaid } from '../outcome.js';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

/** `GONE`: nobody stands in this slot any more. */
export const GONE = 0;
export const NOTHING = 1;
export const OTHER_ROLES = 2;
export const INTERESTED = 3;

interface Interest {
  readonly stated: boolean;
  /** A soft role ranks and excludes nothing. */
  readonly soft: boolean;
  readonly roles: readonly number[];
}

const keyOf = ({ families, tokens }: ComparableRole): string => JSON.stringify([families.map(({ family, weight }) => [family, weight]), tokens]);

export class InterestColumn {
  readonly #roles = new ValueDictionary<ComparableRole>();
  readonly #values = new ValueDictionary<Interest>();
  readonly column = new ValueColumn();

  constructor() {
    this.#values.number('gone', () => ({ stated: false, soft: false, roles: [] }));
  }

  get distinctRoles(): number {
    return this.#roles.size;
  }

  set(slot: number, wishes: ComparableWishes): void {
    const roles = [...new Set((isSaid(wishes.roles) ? wishes.roles : []).map((role) => this.#roles.number(keyOf(role), () => role)))];
    const [stated, soft] = [hasInterest(wishes), wishes.soft.has('roles')];
    this.column.set(slot, this.#values.number(`${stated ? '1' : '0'}${soft ? '1' : '0'}${roles.join()}`, () => ({ stated, soft, roles })));
  }

  remove(slot: number): void {
    this.column.set(slot, GONE);
  }

  /** The stated roles of an interest; the words are those of whoever first stated the same. */
  rolesOf(interest: number): readonly ComparableRole[] | null {
    const { roles } = this.#values.at(interest);
    return roles.length === 0 ? null : roles.map((role) => this.#roles.at(role));
  }

  /** For each different interest: GONE, NOTHING, OTHER_ROLES or INTERESTED. */
  verdicts(job: ComparableJob): Uint8Array {
    const suits = new Uint8Array(this.#roles.size);
    for (let role = 0; role < suits.length; role++) {
      const alone = { ...NOTHING_STATED, roles: [this.#roles.at(role)] };
      suits[role] = roleCriterion.outcome(job, alone) === 'hardNo' ? 0 : 1;
    }
    const verdicts = new Uint8Array(this.#values.size);
    for (let interest = 1; interest < verdicts.length; interest++) verdicts[interest] = verdictOf(this.#values.at(interest), suits);
    return verdicts;
  }
}

/** One role that suits is enough: the best of them counts. */
const verdictOf = ({ stated, soft, roles }: Interest, suits: Uint8Array): number => {
  if (!stated) return NOTHING;
  if (soft || roles.length === 0) return INTERESTED;
  for (const role of roles) if (suits[role] === 1) return INTERESTED;
  return OTHER_ROLES;
};
