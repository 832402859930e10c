/** People who want alike stand side by side, in one run a kind; whoever came or changed since is a stray, and looked at one by one. */

import { type Values } from './value-column.js';

export class Runs {
  /** The kinds in the order of their runs, each run's first slot, and the end of the last. */
  #kinds = new Uint32Array(0);
  #starts = new Uint32Array(1);
  #isStray = new Uint8Array(1024);
  #strays: number[] = [];

  /** Whoever is in `slot` may be of another kind than the run they stand in. */
  stray(slot: number): void {
    if (slot >= this.#isStray.length) {
      const longer = new Uint8Array(Math.max(slot + 1, this.#isStray.length * 2));
      longer.set(this.#isStray);
      this.#isStray = longer;
    }
    if (this.#isStray[slot] === 1) return;
    this.#isStray[slot] = 1;
    this.#strays.push(slot);
  }

  /** Everybody has been put in order, equal ones of the `people` first `values` side by side. `kinds`: more than any value. */
  take(values: Values, people: number, kinds: number): void {
    const [order, starts] = [new Uint32Array(kinds), new Uint32Array(kinds + 1)];
    let found = 0;
    for (let slot = 0; slot < people; slot++) {
      if (slot > 0 && values[slot] === values[slot - 1]) continue;
      order[found] = values[slot] ?? 0;
      starts[found++] = slot;
    }
    starts[found] = people;
    this.#kinds = order.slice(0, found);
    this.#starts = starts.slice(0, found + 1);
    this.#isStray.fill(0);
    this.#strays = [];
  }

  /** Writes the slots of everybody whose kind is met (1, not 0), and answers how many they are. */
  collect(isMet: Uint8Array, values: Values, slots: Uint32Array): number {
    let found = 0;
    for (let run = 0; run < this.#kinds.length; run++) {
      if (isMet[this.#kinds[run] ?? 0] !== 1) continue;
      const end = this.#starts[run + 1] ?? 0;
      for (let slot = this.#starts[run] ?? 0; slot < end; slot++) {
        slots[found] = slot;
        found += 1 - (this.#isStray[slot] ?? 0);
      }
    }
    for (const slot of this.#strays) {
      slots[found] = slot;
      found += isMet[values[slot] ?? 0] ?? 0;
    }
    return found;
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
