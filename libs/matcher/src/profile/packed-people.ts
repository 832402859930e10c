/** The packed wishes of many people one after another in one piece of memory, each with what they have seen: taken out of a stream once, read where they lie. */

import { wordsOf } from './packed-bytes.js';
import { type PackedWishes } from './packed-wishes.js';

const WORD_BYTES = 4;
const NOTHING_SEEN = new Uint8Array(0);
/** Numbers kept of a person: where in `words` their wishes begin and end, and where what they have seen ends. */
const BOUNDS = 3;

export class PackedPeople {
  /** May be replaced by `add`. */
  words = new Int32Array(256);
  #bytes = new Uint8Array(this.words.buffer);
  #bounds = new Int32Array(BOUNDS);
  #size = 0;
  #end = 0;

  get size(): number {
    return this.#size;
  }

  /** Copies a person and answers their number, counted from 0. `seen`: clusters as UUIDs of sixteen bytes one after another. */
  add(packed: PackedWishes, seen: Uint8Array = NOTHING_SEEN): number {
    const seenFrom = this.#end + wordsOf(packed.length);
    const end = seenFrom + wordsOf(seen.length);
    if (end > this.words.length) this.#widen(end);
    this.#bytes.set(packed, this.#end * WORD_BYTES);
    if (seen.length > 0) this.#bytes.set(seen, seenFrom * WORD_BYTES);
    const at = this.#size * BOUNDS;
    if (at === this.#bounds.length) this.#widenBounds();
    this.#bounds[at] = this.#end;
    this.#bounds[at + 1] = seenFrom;
    // A UUID cut short is none.
    this.#bounds[at + 2] = seenFrom + (seen.length >>> 4) * 4;
    this.#end = end;
    return this.#size++;
  }

  /** Where in `words` a person's wishes begin; they end where what they have seen begins. */
  startOf(person: number): number {
    return this.#bounds[person * BOUNDS] ?? 0;
  }

  /** Where in `words` the clusters begin that a person has seen. */
  seenFrom(person: number): number {
    return this.#bounds[person * BOUNDS + 1] ?? 0;
  }

  /** Where they end. */
  seenTo(person: number): number {
    return this.#bounds[person * BOUNDS + 2] ?? 0;
  }

  /** Forgets everybody and keeps the memory. */
  clear(): void {
    this.#size = 0;
    this.#end = 0;
  }

  #widen(words: number): void {
    const wider = new Int32Array(Math.max(this.words.length * 2, words));
    wider.set(this.words.subarray(0, this.#end));
    this.words = wider;
    this.#bytes = new Uint8Array(wider.buffer);
  }

  #widenBounds(): void {
    const wider = new Int32Array(this.#bounds.length * 2);
    wider.set(this.#bounds);
    this.#bounds = wider;
  }
}
