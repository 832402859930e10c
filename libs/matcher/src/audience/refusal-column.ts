/** What people refuse: most refuse nothing, and a long list is asked only about the jobs that everything else lets through. */

import { type ComparableJob, type ComparableWishes, type Rule } from '#lib/vocabulary';
import { REFUSALS } from '../criteria/order.js';
import { NOTHING_STATED } from '../interest.js';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

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
    const known = new Map<number, Rule | null>([[0, null]]);
    const values = this.column.values;
    return (slot) => {
      const value = values[slot] ?? 0;
      let rule = known.get(value);
      if (rule === undefined) {
        const wishes = { ...NOTHING_STATED, refuse: this.#values.at(value) };
        rule = REFUSALS.find((refusal) => refusal.refuses(job, wishes))?.rule ?? null;
        known.set(value, rule);
      }
      return rule;
    };
  }
}
