/** What people refuse: most refuse nothing, and a long list is asked only about the jobs that everything else lets through. */

import { type ComparableJob, type ComparableWishes, type Rule } from '#lib/vocabulary';
import { REFUSALS } from '../criteria/order.js';
import { NOTHING_STATED } from '../interest.js';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

/** By what is remembered of a list. */
const RULES: readonly (Rule | null)[] = [null, null, ...REFUSALS.map(({ rule }) => rule)];

type Refused = ComparableWishes['refuse'];

const isNothing = ({ companyKeys, industries, roles, keywords }: Refused): boolean =>
  companyKeys.length + industries.length + roles.length + keywords.length === 0;

const namesOnlyEmployers = ({ industries, roles, keywords }: Refused): boolean => industries.length + roles.length + keywords.length === 0;

export class RefusalColumn {
  readonly #values = new ValueDictionary<Refused>();
  /** The lists that name nothing but employers, by each they name: a job is refused by those that name its own, or by none. */
  readonly #naming = new Map<string, number[]>();
  /** By list: whether it has to be asked. */
  readonly #isAsked: boolean[] = [];
  readonly column = new ValueColumn();

  constructor() {
    this.#number(NOTHING_STATED.refuse);
  }

  set(slot: number, { refuse }: ComparableWishes): void {
    this.column.set(slot, isNothing(refuse) ? 0 : this.#number(refuse));
  }

  /** The first rule by which a person refuses the job, asked once for each different list; null when they do not. */
  verdicts(job: ComparableJob): (slot: number) => Rule | null {
    const known = Uint8Array.from(this.#isAsked, (isAsked) => (isAsked ? 0 : 1)); // 0 until asked, 1 for no rule, 2 and up for the rules
    for (const list of this.#naming.get(job.companyKey) ?? []) known[list] = 0;
    const { values } = this.column;
    const ask = (value: number): number => {
      const wishes = { ...NOTHING_STATED, refuse: this.#values.at(value) };
      return (known[value] = Math.max(1, REFUSALS.findIndex((refusal) => refusal.refuses(job, wishes)) + 2));
    };
    return (slot) => {
      const value = values[slot] ?? 0;
      const answer = known[value] ?? 0;
      return RULES[answer === 0 ? ask(value) : answer] ?? null;
    };
  }

  #number(refuse: Refused): number {
    return this.#values.number(JSON.stringify(refuse), () => {
      const isAsked = !namesOnlyEmployers(refuse);
      const list = this.#isAsked.push(isAsked) - 1;
      if (!isAsked) for (const company of new Set(refuse.companyKeys)) this.#listsNaming(company).push(list);
      return refuse;
    });
  }

  #listsNaming(company: string): number[] {
    const lists = this.#naming.get(company) ?? [];
    if (lists.length === 0) this.#naming.set(company, lists);
    return lists;
  }
}
