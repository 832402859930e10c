/** People who want alike stand side by side, so that whoever stated a role is in a few stretches of slots; whoever came or changed since is a stray, and looked at one by one. */

import { setBit, setRange } from '../bits.js';
import { grownTo } from './value-column.js';

export class Runs {
  /** By role: where its stretches begin and end, one after another. */
  readonly #stretches = new Map<number, number[]>();
  #isStray = new Uint8Array(1024);
  #strays: number[] = [];

  get bytes(): number {
    return this.#isStray.byteLength;
  }

  /** Whoever is in `slot` may want something else than when everybody was put in order. */
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

  /** Everybody has been put in order. `rolesAt`: the roles by which the person in a slot is found. */
  take(people: number, rolesAt: (slot: number) => readonly number[]): void {
    this.#stretches.clear();
    for (let slot = 0; slot < people; slot++) for (const role of rolesAt(slot)) this.#add(role, slot);
    this.#isStray.fill(0);
    this.#strays = [];
  }

  /** Sets in `bits`, all of them clear, everybody found by any of these roles; `isFound` says it of a stray. */
  mark(roles: Iterable<number>, isFound: (slot: number) => boolean, bits: Int32Array): void {
    for (const role of roles) {
      const stretches = this.#stretches.get(role) ?? [];
      for (let at = 0; at < stretches.length; at += 2) setRange(bits, stretches[at] ?? 0, stretches[at + 1] ?? 0);
    }
    for (const slot of this.#strays) setBit(bits, slot, isFound(slot));
  }

  #add(role: number, slot: number): void {
    const stretches = this.#stretches.get(role);
    if (stretches === undefined) this.#stretches.set(role, [slot, slot + 1]);
    else if (stretches.at(-1) === slot) stretches[stretches.length - 1] = slot + 1;
    else stretches.push(slot, slot + 1);
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
