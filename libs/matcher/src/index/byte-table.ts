/** Byte strings as small numbers in the order they came in: open addressing over flat arrays, because a million people ask it twenty times each. */

import { bodyOf, wordsOf } from '../profile/packed-bytes.js';

const FIRST_SLOTS = 256;
/** A slot: number + 1 of its entry (0 = free), its hash, where its words begin, its length in bytes. One look into memory where four arrays would take four. */
const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const [HASH, START, LENGTH] = [1, 2, 3];

/** Strings come as words, `length` bytes that begin at `words[from]` and zeros up to a word, with their hash: see profile/packed-bytes.ts. */
export class ByteTable {
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #words = new Int32Array(FIRST_SLOTS * 4);
  #end = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get byteLength(): number {
    return this.#end * this.#words.BYTES_PER_ELEMENT;
  }

  /** The number of a string; -1 when it is not there. */
  find(words: Int32Array, from: number, length: number, hash: number): number {
    const slots = this.#slots;
    const kept = this.#words;
    const last = slots.length - 1;
    const end = from + wordsOf(length);
    for (let slot = (hash << SLOT_BITS) & last; ; slot = (slot + SLOT) & last) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry === -1) return -1;
      if (slots[slot + HASH] !== hash || slots[slot + LENGTH] !== length) continue;
      let i = from;
      for (let k = slots[slot + START] ?? 0; i < end && words[i] === kept[k]; k++) i++;
      if (i === end) return entry;
    }
  }

  /** Adds what `find` did not find and returns its number. */
  add(words: Int32Array, from: number, length: number, hash: number): number {
    // At most half of the slots are taken, so that a search ends soon.
    if (this.#size * 2 * SLOT >= this.#slots.length) this.#widen();
    const start = this.#end;
    this.#end += wordsOf(length);
    if (this.#end > this.#words.length) {
      const wider = new Int32Array(Math.max(this.#words.length * 2, this.#end));
      wider.set(this.#words.subarray(0, start));
      this.#words = wider;
    }
    this.#words.set(words.subarray(from, from + wordsOf(length)), start);
    this.#place(this.#size + 1, hash, start, length);
    return this.#size++;
  }

  /** As `find` and `add`, for a name. */
  numberOf(name: string): number {
    const { words, length, hash } = bodyOf(name);
    const found = this.find(words, 0, length, hash);
    return found === -1 ? this.add(words, 0, length, hash) : found;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
    this.#end = 0;
  }

  #place(numbered: number, hash: number, start: number, length: number): void {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash << SLOT_BITS) & last;
    while (slots[slot] !== 0) slot = (slot + SLOT) & last;
    slots[slot] = numbered;
    slots[slot + HASH] = hash;
    slots[slot + START] = start;
    slots[slot + LENGTH] = length;
  }

  #widen(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += SLOT) {
      const numbered = before[slot] ?? 0;
      if (numbered !== 0) this.#place(numbered, before[slot + HASH] ?? 0, before[slot + START] ?? 0, before[slot + LENGTH] ?? 0);
    }
  }
}
