/**
 * Everybody's hard wishes but the role, in three columns: where, for how much, and the rest. The rest (level, work
 * mode, employment type, languages) have few values and meet in few combinations, so one number names all four, and a
 * million people are asked three questions instead of six.
 */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { ValueColumn } from './value-column.js';
import { ValueDictionary } from './value-dictionary.js';
import { FacetValues, type FacetVerdicts, PASSES, PAY, PLACE, WISH_FACETS } from './wish-facets.js';

/** The facets named by one number, in the order of WISH_FACETS. */
const COMBINED = WISH_FACETS.map((_, facet) => facet).filter((facet) => facet !== PLACE && facet !== PAY);

/** Two bits a facet: 0 passes, 1 fails, 2 the posting is silent and that is left out. 0 in all: the job is wanted. */
export const BITS_A_FACET = 2;
export const codeOf = (facet: number, answer: number): number => (answer - PASSES) << (BITS_A_FACET * facet);
/** How many codes there are. */
export const CODES = 1 << (BITS_A_FACET * WISH_FACETS.length);
/** Marks a code that has been worked out. */
const KNOWN = CODES;

export class WishColumns {
  readonly facets: readonly FacetValues[] = WISH_FACETS.map((facet) => new FacetValues(facet));
  readonly place = new ValueColumn();
  readonly pay = new ValueColumn();
  /** The number of the combination. */
  readonly rest = new ValueColumn();
  readonly #combinations = new ValueDictionary<null>();
  /** The values of combination `c`, from `c × COMBINED.length` on. */
  readonly #parts = new ValueColumn();

  /** Bytes of the columns as allocated. */
  get bytes(): number {
    return this.place.bytes + this.pay.bytes + this.rest.bytes + this.#parts.bytes;
  }

  get differentPlaces(): number {
    return this.facets[PLACE]?.distinct ?? 0;
  }

  reserve(people: number): void {
    for (const column of [this.place, this.pay, this.rest]) column.reserve(people);
  }

  arrange(order: Uint32Array): void {
    for (const column of [this.place, this.pay, this.rest]) column.arrange(order);
  }

  set(slot: number, wishes: ComparableWishes): void {
    const values = this.facets.map((facet) => facet.number(wishes));
    this.place.set(slot, values[PLACE] ?? 0);
    this.pay.set(slot, values[PAY] ?? 0);
    this.rest.set(slot, this.#combination(COMBINED.map((facet) => values[facet] ?? 0)));
  }

  /** The person's value of one facet. */
  valueAt(facet: number, slot: number): number {
    if (facet === PLACE) return this.place.at(slot);
    if (facet === PAY) return this.pay.at(slot);
    return this.#parts.at(this.rest.at(slot) * COMBINED.length + COMBINED.indexOf(facet));
  }

  /** The person's hard wishes, to put all of them together again. */
  partsAt(slot: number): readonly Partial<ComparableWishes>[] {
    return this.facets.map((values, facet) => values.partOf(this.valueAt(facet, slot)));
  }

  /** What everybody's wishes say of a job. */
  verdicts(job: ComparableJob): { readonly place: FacetVerdicts; readonly pay: FacetVerdicts; readonly rest: CombinedVerdicts } {
    const verdicts = this.facets.map((values) => values.verdicts(job));
    const [place, pay] = [verdicts[PLACE], verdicts[PAY]];
    if (place === undefined || pay === undefined) throw new Error('places and pay are wishes');
    return { place, pay, rest: new CombinedVerdicts(verdicts, this.#parts, this.#combinations.size) };
  }

  #combination(values: readonly number[]): number {
    const known = this.#combinations.size;
    const number = this.#combinations.number(values.join(), () => null);
    if (number === known) values.forEach((value, at) => { this.#parts.set(number * COMBINED.length + at, value); });
    return number;
  }
}

/** What combinations say of one job, each worked out once, when it comes up. */
export class CombinedVerdicts {
  /** By combination: its code and KNOWN, or 0 until asked. */
  readonly #known: Uint16Array;

  constructor(private readonly verdicts: readonly FacetVerdicts[], private readonly parts: ValueColumn, combinations: number) {
    this.#known = new Uint16Array(combinations);
  }

  /** The code of a combination. */
  of(combination: number): number {
    const known = this.#known[combination] ?? 0;
    return (known === 0 ? this.#ask(combination) : known) & (KNOWN - 1);
  }

  #ask(combination: number): number {
    let code = KNOWN;
    COMBINED.forEach((facet, at) => {
      const value = this.parts.at(combination * COMBINED.length + at);
      code |= codeOf(facet, this.verdicts[facet]?.of(value) ?? PASSES);
    });
    return (this.#known[combination] = code);
  }
}
