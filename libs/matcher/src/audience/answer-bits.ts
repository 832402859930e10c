/**
 * What everybody's value of one wish says of a job, a bit a person, in words of 32. Words are worked out when they are
 * first needed and kept for the next job that is the same to this wish, until somebody in them wishes otherwise.
 */

import { setBit } from '../bits.js';
import { type Values } from './value-column.js';
import { type FacetVerdicts, PASSES, SILENT_BIT } from './wish-facets.js';

const WORD = 32;

export class AnswerBits {
  readonly passes: Int32Array;
  /** Of those who do not pass: the posting is silent, and they leave such postings out. Null while there are none. */
  silent: Int32Array | null = null;
  /** A bit a word: whether it has been worked out. */
  readonly #known: Int32Array;

  constructor(words: number) {
    this.passes = new Int32Array(words);
    this.#known = new Int32Array(Math.ceil(words / WORD));
  }

  get bytes(): number {
    return this.passes.byteLength + (this.silent?.byteLength ?? 0) + this.#known.byteLength;
  }

  /** The bits are about to be asked for something else. */
  clear(): void {
    this.#known.fill(0);
    this.silent = null;
  }

  /** Somebody in this word wishes otherwise now. */
  forget(word: number): void {
    setBit(this.#known, word, false);
  }

  /** Works out the first `count` of `words`, as far as they are not known. */
  learn(verdicts: FacetVerdicts, values: Values, words: Uint32Array, count: number): void {
    const known = this.#known;
    for (let n = 0; n < count; n++) {
      const word = words[n] ?? 0;
      if (((known[word >>> 5] ?? 0) & (1 << (word & 31))) !== 0) continue;
      known[word >>> 5] = (known[word >>> 5] ?? 0) | (1 << (word & 31));
      this.#fill(word, verdicts, values);
    }
  }

  #fill(word: number, verdicts: FacetVerdicts, values: Values): void {
    const { known } = verdicts;
    const from = word * WORD;
    let passes = 0;
    let silent = 0;
    for (let bit = 0; bit < WORD; bit++) {
      const value = values[from + bit] ?? 0;
      let answer = known[value] ?? 0;
      if (answer === 0) answer = verdicts.of(value);
      passes |= (answer & PASSES) << bit;
      silent |= ((answer >>> SILENT_BIT) & 1) << bit;
    }
    this.passes[word] = passes;
    if (silent !== 0) this.silent ??= new Int32Array(this.passes.length);
    if (this.silent !== null) this.silent[word] = silent;
  }
}

/** Answers kept for the jobs to come, a bit a person each, or two; those asked longest ago make room. */
const MOST_KEPT = 96;

interface Kept {
  readonly facet: number;
  readonly bits: AnswerBits;
}

/** The answers of every wish to the latest jobs. */
export class KeptAnswers {
  #words = 0;
  /** The one asked last stands last. */
  readonly #kept = new Map<string, Kept>();

  get bytes(): number {
    let bytes = 0;
    for (const { bits } of this.#kept.values()) bytes += bits.bytes;
    return bytes;
  }

  /** The answers of a facet to jobs that are `key` to it. `words`: as many as there are people for. */
  of(facet: number, key: string, words: number): AnswerBits {
    if (words > this.#words) {
      this.clear();
      this.#words = words;
    }
    const name = `${String(facet)} ${key}`;
    const kept = this.#kept.get(name) ?? { facet, bits: this.#spare() };
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    return kept.bits;
  }

  /** Somebody's value of a facet has changed. */
  forget(facet: number, slot: number): void {
    for (const kept of this.#kept.values()) if (kept.facet === facet) kept.bits.forget(slot >>> 5);
  }

  clear(): void {
    this.#kept.clear();
  }

  #spare(): AnswerBits {
    const [oldest] = this.#kept;
    if (oldest === undefined || this.#kept.size < MOST_KEPT) return new AnswerBits(this.#words);
    const [name, { bits }] = oldest;
    this.#kept.delete(name);
    bits.clear();
    return bits;
  }
}
