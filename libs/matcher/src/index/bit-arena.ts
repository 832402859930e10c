/** Bitsets over the jobs, all of one length, side by side in one flat array: a person's few stay in the cache together. */

/** Words are 32 bits; `start` of a set is the offset of its first word. */
export class BitArena {
  #words: Uint32Array;
  #used = 0;

  /** `budgetBytes` bounds the memory; at least 16 sets fit whatever it says. */
  constructor(readonly wordsPerSet: number, private readonly budgetBytes: number) {
    this.#words = new Uint32Array(wordsPerSet * 16);
  }

  /** The array may be replaced when a set is added: read it after the last `add`. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** Whether `sets` more would stay within the budget. */
  hasRoomFor(sets: number): boolean {
    const needed = this.#used + sets * this.wordsPerSet;
    return needed <= this.#words.length || needed * Uint32Array.BYTES_PER_ELEMENT <= this.budgetBytes;
  }

  /** Reserves an empty set and returns where it starts. */
  add(): number {
    const start = this.#used;
    this.#used += this.wordsPerSet;
    if (this.#used > this.#words.length) {
      const wider = new Uint32Array(Math.max(this.#words.length * 2, this.#used));
      wider.set(this.#words.subarray(0, start));
      this.#words = wider;
    }
    return start;
  }

  /** Forgets every set and keeps the memory. */
  clear(): void {
    this.#words.fill(0, 0, this.#used);
    this.#used = 0;
  }
}
