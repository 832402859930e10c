/** What people refuse: most refuse nothing, and a long list is asked only about the jobs that everything else lets through. */

import { type ComparableJob, type ComparableWishes, type Rule } from '#lib/vocabulary';
import { setBit, wordsFor } from '../bits.js';
import { REFUSALS } from '../criteria/order.js';
import { NOTHING_STATED } from '../interest.js';
import { grownTo, ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';

/** By what is remembered of a list. */
const RULES: readonly (Rule | null)[] = [null, null, ...REFUSALS.map(({ rule }) => rule)];

/** What is remembered of a list before it is asked, and when no rule of it refuses. */
const TO_ASK = 0;
const NO_RULE = 1;

type Refused = ComparableWishes['refuse'];

const isNothing = ({ companyKeys, industries, roles, keywords }: Refused): boolean =>
  companyKeys.length + industries.length + roles.length + keywords.length === 0;

const namesOnlyEmployers = ({ industries, roles, keywords }: Refused): boolean => industries.length + roles.length + keywords.length === 0;

export class RefusalColumn {
  readonly #values = new ValueDictionary<Refused>();
  /** The lists that name nothing but employers, by each they name: a job is refused by those that name its own, or by none. */
  readonly #naming = new Map<string, number[]>();
  /** By list: NO_RULE for those that only employers named by them have to ask, TO_ASK for the rest. */
  #unasked = new Uint8Array(64);
  readonly #column = new ValueColumn();
  /** A bit a person: whether they refuse anything. */
  #refusing = new Int32Array(32);

  constructor() {
    this.#number(NOTHING_STATED.refuse);
  }

  get bytes(): number {
    return this.#column.bytes + this.#refusing.byteLength;
  }

  /** By word of 32 people: who refuses anything. To be read before the next change. */
  get refusing(): Int32Array {
    return this.#refusing;
  }

  reserve(people: number): void {
    this.#column.reserve(people);
    if (wordsFor(people) > this.#refusing.length) this.#refusing = longer(this.#refusing, new Int32Array(wordsFor(people)));
  }

  arrange(order: Uint32Array): void {
    this.#column.arrange(order);
    for (let slot = 0; slot < order.length; slot++) setBit(this.#refusing, slot, this.#column.at(slot) !== 0);
  }

  set(slot: number, { refuse }: ComparableWishes): void {
    const list = isNothing(refuse) ? 0 : this.#number(refuse);
    if (slot >= this.#refusing.length * 32) this.reserve(grownTo(this.#refusing.length * 32, slot + 1));
    this.#column.set(slot, list);
    setBit(this.#refusing, slot, list !== 0);
  }

  /** The first rule by which a person refuses the job, asked once for each different list; null when they do not. */
  verdicts(job: ComparableJob): (slot: number) => Rule | null {
    const known = this.#unasked.slice(0, this.#values.size); // then 2 and up for the rules
    for (const list of this.#naming.get(job.companyKey) ?? []) known[list] = TO_ASK;
    const { values } = this.#column;
    const ask = (value: number): number => {
      const wishes = { ...NOTHING_STATED, refuse: this.#values.at(value) };
      return (known[value] = Math.max(NO_RULE, REFUSALS.findIndex((refusal) => refusal.refuses(job, wishes)) + 2));
    };
    return (slot) => {
      const value = values[slot] ?? 0;
      const answer = known[value] ?? TO_ASK;
      return RULES[answer === TO_ASK ? ask(value) : answer] ?? null;
    };
  }

  #number(refuse: Refused): number {
    const before = this.#values.size;
    const list = this.#values.number(JSON.stringify(refuse), () => refuse);
    if (list < before) return list;
    if (list >= this.#unasked.length) this.#unasked = longer(this.#unasked, new Uint8Array(grownTo(this.#unasked.length, list + 1)));
    this.#unasked[list] = namesOnlyEmployers(refuse) ? NO_RULE : TO_ASK;
    if (namesOnlyEmployers(refuse)) for (const company of new Set(refuse.companyKeys)) this.#listsNaming(company).push(list);
    return list;
  }

  #listsNaming(company: string): number[] {
    const lists = this.#naming.get(company) ?? [];
    if (lists.length === 0) this.#naming.set(company, lists);
    return lists;
  }
}

const longer = <T extends Uint8Array | Int32Array>(before: T, after: T): T => {
  after.set(before);
  return after;
};
