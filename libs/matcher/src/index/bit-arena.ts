/** Bitsets over the jobs, all of one length, side by side in one flat array: a person's few stay in the cache together. */

/** Words are 32 bits; `start` of a set is the offset of its first word. */
export class BitArena {
  /** Where the set of no job begins, and that of all. */
  readonly none = 0;
  readonly all: number;
  readonly wordsPerSet: number;
  #words: Uint32Array;
  #used = 0;

  /** `budgetBytes` bounds the memory; at least 14 sets fit whatever it says. */
  constructor(private readonly jobs: number, private readonly budgetBytes: number) {
    this.wordsPerSet = Math.ceil(jobs / 32);
    this.all = this.wordsPerSet;
    this.#words = new Uint32Array(this.wordsPerSet * 16);
    this.clear();
  }

  /** The array may be replaced when a set is added: read it after the last `add`. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** How many there are. */
  get sets(): number {
    return this.#used / Math.max(1, this.wordsPerSet);
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

  /** Puts the jobs into the set that begins at `start`. */
  fill(start: number, jobs: Uint32Array): void {
    const words = this.#words;
    for (const job of jobs) words[start + (job >>> 5)] = (words[start + (job >>> 5)] ?? 0) | (1 << (job & 31));
  }

  has(start: number, job: number): boolean {
    return ((this.#words[start + (job >>> 5)] ?? 0) & (1 << (job & 31))) !== 0;
  }

  /** Forgets every set but `none` and `all`, and keeps the memory. */
  clear(): void {
    this.#words.fill(0, 0, this.#used);
    this.#used = this.wordsPerSet * 2;
    this.#words.fill(0xffffffff, this.all, this.#used);
    if (this.jobs % 32 > 0) this.#words[this.#used - 1] = 2 ** (this.jobs % 32) - 1;
  }
}
