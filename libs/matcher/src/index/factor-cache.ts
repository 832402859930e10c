/** Factors remembered by pairs of numbers, each in the one slot its pair points to, where a later pair takes its place: bounded, and no garbage. */

/** More than there are values, so that a pair is one number. */
const MOST_VALUES = 2 ** 32;

export class FactorCache {
  /** A slot is a pair and its factor; no pair is 0. */
  readonly #slots: Float64Array;
  readonly #last: number;

  /** `jobs`: more of them have more different values. */
  constructor(jobs: number) {
    const slots = 2 ** Math.min(16, 4 + Math.ceil(Math.log2(jobs + 1)));
    this.#slots = new Float64Array(slots * 2);
    this.#last = slots - 1;
  }

  /** What was put for the pair last; NaN when that is not there any more. */
  get(key: number, value: number): number {
    const slot = this.#slotOf(key, value);
    return this.#slots[slot] === (key + 1) * MOST_VALUES + value ? this.#slots[slot + 1] ?? NaN : NaN;
  }

  put(key: number, value: number, factor: number): void {
    const slot = this.#slotOf(key, value);
    this.#slots[slot] = (key + 1) * MOST_VALUES + value;
    this.#slots[slot + 1] = factor;
  }

  clear(): void {
    this.#slots.fill(0);
  }

  #slotOf(key: number, value: number): number {
    return ((Math.imul(key, 0x9e3779b1) + value) & this.#last) * 2;
  }
}
