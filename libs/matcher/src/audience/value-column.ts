/** One small number a person, in as few bytes as the largest one needs: two, or four once a value outgrows them. */

import { wordsFor } from '../bits.js';

export type Values = Uint16Array | Uint32Array;

const MOST_IN_TWO_BYTES = 0xffff;

/** How long an array should be to hold `needed`: grown by half, so that adding stays cheap and little is wasted. */
export const grownTo = (length: number, needed: number): number => Math.max(needed, Math.ceil(length * 1.5));

export class ValueColumn {
  #values: Values = new Uint16Array(1024);

  /** Replaced when the column grows or widens: read it after the last `set`. */
  get values(): Values {
    return this.#values;
  }

  get bytes(): number {
    return this.#values.byteLength;
  }

  at(slot: number): number {
    return this.#values[slot] ?? 0;
  }

  set(slot: number, value: number): void {
    if (value > MOST_IN_TWO_BYTES && this.#values instanceof Uint16Array) this.#values = Uint32Array.from(this.#values);
    if (slot >= this.#values.length) this.reserve(grownTo(this.#values.length, slot + 1));
    this.#values[slot] = value;
  }

  /** Everybody moves: `n` is then who was in `order[n]`. */
  arrange(order: Uint32Array): void {
    const before = this.#values;
    const after = before instanceof Uint16Array ? new Uint16Array(before.length) : new Uint32Array(before.length);
    for (let slot = 0; slot < order.length; slot++) after[slot] = before[order[slot] ?? 0] ?? 0;
    this.#values = after;
  }

  /** Room for `people` at once, and for whole words of 32 of them. */
  reserve(people: number): void {
    if (people <= this.#values.length) return;
    const length = wordsFor(people) * 32;
    const wider = this.#values instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
    wider.set(this.#values);
    this.#values = wider;
  }
}
