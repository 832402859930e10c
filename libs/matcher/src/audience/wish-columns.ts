/** Everybody's hard wishes but the role: for each rule a column of numbers, equal for people who wish the same, and what they say of a job. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { wordsFor } from '../bits.js';
import { type AnswerBits, KeptAnswers } from './answer-bits.js';
import { PlaceValues } from './place-values.js';
import { ValueColumn, type Values } from './value-column.js';
import { FacetValues, type FacetVerdicts, PLACE, WISH_FACETS } from './wish-facets.js';

export class WishColumns {
  readonly places = new PlaceValues();
  readonly facets: readonly FacetValues[] = WISH_FACETS.map((facet, number) => (number === PLACE ? this.places : new FacetValues(facet)));
  readonly #columns: readonly ValueColumn[] = WISH_FACETS.map(() => new ValueColumn());
  readonly #answers = new KeptAnswers();

  /** Bytes of the columns as allocated, and of the answers kept. */
  get bytes(): number {
    return this.#columns.reduce((sum, { bytes }) => sum + bytes, this.#answers.bytes);
  }

  reserve(people: number): void {
    for (const column of this.#columns) column.reserve(people);
  }

  arrange(order: Uint32Array): void {
    for (const column of this.#columns) column.arrange(order);
    this.#answers.clear();
  }

  set(slot: number, wishes: ComparableWishes): void {
    this.#columns.forEach((column, facet) => {
      const value = this.facets[facet]?.number(wishes) ?? 0;
      if (value !== column.at(slot)) this.#answers.forget(facet, slot);
      column.set(slot, value);
    });
  }

  /** By slot: the value of a facet. To be read before the next change. */
  valuesOf(facet: number): Values {
    const column = this.#columns[facet];
    if (column === undefined) throw new RangeError('no facet has this number');
    return column.values;
  }

  /** What the people in the first `count` of `words` answer to a job about one wish. */
  answers(facet: number, job: ComparableJob, words: Uint32Array, count: number): AnswerBits {
    const [values, verdicts] = [this.valuesOf(facet), this.verdicts(facet, job)];
    const bits = this.#answers.of(facet, verdicts.key, wordsFor(values.length));
    bits.learn(verdicts, values, words, count);
    return bits;
  }

  /** What the different values of a wish say of a job. */
  verdicts(facet: number, job: ComparableJob): FacetVerdicts {
    const values = this.facets[facet];
    if (values === undefined) throw new RangeError('no facet has this number');
    return values.verdicts(job);
  }
}
