/** Byte strings as small numbers in the order they came in: open addressing over flat arrays, because a million people ask it twenty times each. */

import { hashOf } from '../profile/packed-bytes.js';

const FIRST_SLOTS = 256;

export class ByteTable {
  /** Number + 1 of the entry in a slot; 0 = free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  /** Entry `n` owns `#bytes` from `#starts[n]` up to `#starts[n + 1]`. */
  #starts = new Uint32Array(FIRST_SLOTS + 1);
  #bytes = new Uint8Array(FIRST_SLOTS * 16);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get byteLength(): number {
    return this.#starts[this.#size] ?? 0;
  }

  /** The number of `bytes[from … to)`, whose hash is `hash`; -1 when it is not there. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry === -1) return -1;
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, from, to)) return entry;
    }
  }

  /** Adds what `find` did not find and returns its number. */
  add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const entry = this.#size;
    // At most half of the slots are taken, so that a search ends soon.
    if (entry * 2 >= this.#slots.length) this.#widen();
    const start = this.#starts[entry] ?? 0;
    const end = start + to - from;
    if (end > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, end));
      wider.set(this.#bytes.subarray(0, start));
      this.#bytes = wider;
    }
    this.#bytes.set(bytes.subarray(from, to), start);
    this.#starts[entry + 1] = end;
    this.#hashes[entry] = hash;
    this.#place(entry, hash);
    this.#size++;
    return entry;
  }

  /** As `find` and `add`, for a name. */
  numberOf(name: string): number {
    const bytes = encoder.encode(name);
    const hash = hashOf(bytes, 0, bytes.length);
    const found = this.find(bytes, 0, bytes.length, hash);
    return found === -1 ? this.add(bytes, 0, bytes.length, hash) : found;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  #equals(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[entry] ?? 0;
    if ((this.#starts[entry + 1] ?? 0) - start !== to - from) return false;
    const kept = this.#bytes;
    for (let i = from, k = start; i < to; i++, k++) if (bytes[i] !== kept[k]) return false;
    return true;
  }

  #place(entry: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #widen(): void {
    const slots = this.#slots.length * 2;
    const [hashes, starts] = [new Int32Array(slots), new Uint32Array(slots + 1)];
    hashes.set(this.#hashes);
    starts.set(this.#starts);
    this.#slots = new Int32Array(slots);
    this.#hashes = hashes;
    this.#starts = starts;
    for (let entry = 0; entry < this.#size; entry++) this.#place(entry, hashes[entry] ?? 0);
  }
}

const encoder = new TextEncoder();
