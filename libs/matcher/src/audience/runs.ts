/** People who want alike stand side by side, in one run a kind; whoever came or changed since is a stray, and looked at one by one. */

import { setBit, setRange } from '../bits.js';
import { grownTo, type Values } from './value-column.js';

export class Runs {
  /** By kind: the first slot of its run, and the slot after the last. */
  #from = new Uint32Array(0);
  #to = new Uint32Array(0);
  #isStray = new Uint8Array(1024);
  #strays: number[] = [];

  get bytes(): number {
    return this.#isStray.byteLength;
  }

  /** Whoever is in `slot` may be of another kind than the run they stand in. */
  stray(slot: number): void {
    if (slot >= this.#isStray.length) {
      const longer = new Uint8Array(grownTo(this.#isStray.length, slot + 1));
      longer.set(this.#isStray);
      this.#isStray = longer;
    }
    if (this.#isStray[slot] === 1) return;
    this.#isStray[slot] = 1;
    this.#strays.push(slot);
  }

  /** Everybody has been put in order, equal ones of the `people` first `values` side by side. `kinds`: more than any value. */
  take(values: Values, people: number, kinds: number): void {
    this.#from = new Uint32Array(kinds);
    this.#to = new Uint32Array(kinds);
    for (let slot = 0; slot < people; slot++) {
      const kind = values[slot] ?? 0;
      if (slot === 0 || kind !== values[slot - 1]) this.#from[kind] = slot;
      this.#to[kind] = slot + 1;
    }
    this.#isStray.fill(0);
    this.#strays = [];
  }

  /** Sets in `bits`, all of them clear, the slots of everybody of these `kinds`; `isMet` is 1 for each of them, else 0. */
  mark(kinds: readonly number[], isMet: Uint8Array, values: Values, bits: Int32Array): void {
    for (const kind of kinds) setRange(bits, this.#from[kind] ?? 0, this.#to[kind] ?? 0);
    for (const slot of this.#strays) setBit(bits, slot, isMet[values[slot] ?? 0] === 1);
  }
}

/** `slots` sorted by a key below `keys`; equals stay in the order they came in. */
export const sortedBy = (slots: Uint32Array, keyOf: (slot: number) => number, keys: number): Uint32Array => {
  const next = new Uint32Array(keys + 1);
  for (const slot of slots) {
    const after = keyOf(slot) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Uint32Array(slots.length);
  for (const slot of slots) {
    const key = keyOf(slot);
    const at = next[key] ?? 0;
    sorted[at] = slot;
    next[key] = at + 1;
  }
  return sorted;
};
