/** 64 bits a person, one for each skill they stated by its number: enough to say of most that a job names few of theirs. */

import { bitCount } from '../bits.js';

const [WORDS, BITS] = [2, 64];

export class SkillMarks {
  #marks = new Int32Array(1024 * WORDS);

  get bytes(): number {
    return this.#marks.byteLength;
  }

  /** There has to be room for `slot`. */
  set(slot: number, skills: Iterable<number>): void {
    const marks = [0, 0];
    for (const skill of skills) mark(marks, skill);
    this.#marks.set(marks, slot * WORDS);
  }

  arrange(order: Uint32Array): void {
    const before = this.#marks;
    this.#marks = new Int32Array(before.length);
    for (let slot = 0; slot < order.length; slot++) {
      const from = (order[slot] ?? 0) * WORDS;
      for (let word = 0; word < WORDS; word++) this.#marks[slot * WORDS + word] = before[from + word] ?? 0;
    }
  }

  reserve(people: number): void {
    if (people * WORDS <= this.#marks.length) return;
    const wider = new Int32Array(people * WORDS);
    wider.set(this.#marks);
    this.#marks = wider;
  }

  /** For a job that names these skills, each once. */
  bounds(named: readonly number[]): SkillBounds {
    return new SkillBounds(this.#marks, named);
  }
}

const mark = (words: number[], skill: number): void => {
  const bit = skill % BITS;
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
};

export class SkillBounds {
  /** Skills that share a bit stand in different layers, so that each counts; a layer is two words. */
  readonly #layers: Int32Array;

  constructor(private readonly marks: Int32Array, named: readonly number[]) {
    const layers: number[][] = [];
    const used = new Uint8Array(BITS);
    for (const skill of named) {
      const layer = used[skill % BITS] ?? 0;
      used[skill % BITS] = layer + 1;
      mark((layers[layer] ??= [0, 0]), skill);
    }
    this.#layers = Int32Array.from(layers.flat());
  }

  /** Not more than somebody stated, and 0 only for none; as soon as it is `enough` it may be left at that. */
  statedAtLeast(slot: number, enough: number): number {
    const stated = bitCount(this.marks[slot * WORDS] ?? 0);
    return stated >= enough ? stated : stated + bitCount(this.marks[slot * WORDS + 1] ?? 0);
  }

  /** Not fewer than the job names of what they stated. */
  metAtMost(slot: number): number {
    const first = this.marks[slot * WORDS] ?? 0;
    const second = this.marks[slot * WORDS + 1] ?? 0;
    const layers = this.#layers;
    let met = 0;
    for (let at = 0; at < layers.length; at += WORDS) met += bitCount(first & (layers[at] ?? 0)) + bitCount(second & (layers[at + 1] ?? 0));
    return met;
  }
}
