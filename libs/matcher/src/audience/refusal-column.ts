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

export class RefusalColumn {
  readonly #values = new ValueDictionary<Refused>();
  readonly column = new ValueColumn();

  constructor() {
    this.#values.number('', () => NOTHING_STATED.refuse);
  }

  set(slot: number, { refuse }: ComparableWishes): void {
    this.column.set(slot, isNothing(refuse) ? 0 : this.#values.number(JSON.stringify(refuse), () => refuse));
  }

  /** The first rule by which a person refuses the job, asked once for each different list; null when they do not. */
  verdicts(job: ComparableJob): (slot: number) => Rule | null {
    const known = new Uint8Array(this.#values.size); // 0 until asked, 1 for no rule, 2 and up for the rules
    known[0] = 1;
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
}
