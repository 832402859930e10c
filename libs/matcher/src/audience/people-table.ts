/** Who stands in which slot: UUIDs as sixteen bytes, found by hashing. A million names in a Map would cost ten times the rest. */

import { grownTo } from './value-column.js';

const WORDS = 4;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** The table is doubled before it is fuller than this. */
const FULLEST = 0.75;

type Name = readonly [number, number, number, number];

/** @throws RangeError for anything but a UUID. */
const wordsOf = (id: string): Name => {
  if (!UUID.test(id)) throw new RangeError('a person is known by a UUID');
  return [
    parseInt(id.slice(0, 8), 16),
    parseInt(id.slice(9, 13) + id.slice(14, 18), 16),
    parseInt(id.slice(19, 23) + id.slice(24, 28), 16),
    parseInt(id.slice(28), 16),
  ];
};

/** Digits of an id and a comma. */
const ID_CHARS = 33;
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const COMMA = ','.charCodeAt(0);
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (word: number, shift: number): string => (HEX[(word >>> (shift + 8)) & 0xff] ?? '') + (HEX[(word >>> shift) & 0xff] ?? '');

export class PeopleTable {
  #names = new Uint32Array(1024 * WORDS);
  /** Slot + 1, or 0 for nobody; its length is a power of two. */
  #table = new Uint32Array(2048);
  #size = 0;

  /** Slots given out so far. A slot is a person's for the life of the table. */
  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#names.byteLength + this.#table.byteLength;
  }

  /** The person's slot; null when they have none. */
  find(id: string): number | null {
    const found = (this.#table[this.#placeOf(wordsOf(id))] ?? 0) - 1;
    return found < 0 ? null : found;
  }

  /** The person's slot, a new one when they have none. */
  add(id: string): number {
    const name = wordsOf(id);
    const place = this.#placeOf(name);
    const found = (this.#table[place] ?? 0) - 1;
    if (found >= 0) return found;
    const slot = this.#size++;
    if (this.#size * WORDS > this.#names.length) this.reserve(grownTo(this.#names.length / WORDS, this.#size));
    this.#names.set(name, slot * WORDS);
    this.#table[place] = slot + 1;
    if (this.#size > this.#table.length * FULLEST) this.#rehash(this.#table.length * 2);
    return slot;
  }

  idOf(slot: number): string {
    const at = slot * WORDS;
    const [a, b, c, d] = [this.#names[at] ?? 0, this.#names[at + 1] ?? 0, this.#names[at + 2] ?? 0, this.#names[at + 3] ?? 0];
    return `${hex(a, 16)}${hex(a, 0)}-${hex(b, 16)}-${hex(b, 0)}-${hex(c, 16)}-${hex(c, 0)}${hex(d, 16)}${hex(d, 0)}`;
  }

  /** Their ids, 32 hexadecimal digits each, separated by commas. */
  idsOf(slots: readonly number[]): string {
    const text = Buffer.allocUnsafe(Math.max(0, slots.length * ID_CHARS - 1));
    let at = 0;
    for (const slot of slots) {
      if (at > 0) text[at++] = COMMA;
      for (let word = slot * WORDS; word < (slot + 1) * WORDS; word++) {
        const name = this.#names[word] ?? 0;
        for (let shift = 28; shift >= 0; shift -= 4) text[at++] = DIGITS[(name >>> shift) & 15] ?? 0;
      }
    }
    return text.toString('latin1');
  }

  /** The order of two people's ids. */
  compare(slot: number, other: number): number {
    for (let word = 0; word < WORDS; word++) {
      const difference = (this.#names[slot * WORDS + word] ?? 0) - (this.#names[other * WORDS + word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Everybody moves: slot `n` is then who was in `order[n]`; all slots have to be in it. */
  arrange(order: Uint32Array): void {
    const before = this.#names;
    this.#names = new Uint32Array(before.length);
    for (let slot = 0; slot < order.length; slot++) {
      const from = (order[slot] ?? 0) * WORDS;
      for (let word = 0; word < WORDS; word++) this.#names[slot * WORDS + word] = before[from + word] ?? 0;
    }
    this.#rehash(this.#table.length);
  }

  /** Room for `people` at once. */
  reserve(people: number): void {
    if (people * WORDS > this.#names.length) {
      const wider = new Uint32Array(people * WORDS);
      wider.set(this.#names);
      this.#names = wider;
    }
    let length = this.#table.length;
    while (people > length * FULLEST) length *= 2;
    if (length > this.#table.length) this.#rehash(length);
  }

  #placeOf(name: Name): number {
    const mask = this.#table.length - 1;
    // The last words of a UUID are the random ones, in every version.
    let place = Math.imul(name[3] ^ Math.imul(name[2], 0x9e3779b1) ^ name[0], 0x85ebca6b) & mask;
    for (;;) {
      const slot = (this.#table[place] ?? 0) - 1;
      if (slot < 0 || this.#isAt(slot, name)) return place;
      place = (place + 1) & mask;
    }
  }

  #isAt(slot: number, name: Name): boolean {
    const at = slot * WORDS;
    return this.#names[at] === name[0] && this.#names[at + 1] === name[1] && this.#names[at + 2] === name[2] && this.#names[at + 3] === name[3];
  }

  #rehash(length: number): void {
    this.#table = new Uint32Array(length);
    for (let slot = 0; slot < this.#size; slot++) {
      const at = slot * WORDS;
      const name: Name = [this.#names[at] ?? 0, this.#names[at + 1] ?? 0, this.#names[at + 2] ?? 0, this.#names[at + 3] ?? 0];
      this.#table[this.#placeOf(name)] = slot + 1;
    }
  }
}
