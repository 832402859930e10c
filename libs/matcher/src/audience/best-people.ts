/** The best few people seen so far, in an order that does not depend on the order they came in. */

export class BestPeople {
  readonly #slots: number[] = [];
  readonly #scores: number[] = [];

  /** `compare`: the order of equals, as a sort takes it. */
  constructor(private readonly most: number, private readonly compare: (slot: number, other: number) => number) {}

  /** Best first. */
  get kept(): readonly { readonly slot: number; readonly score: number }[] {
    return this.#slots.map((slot, at) => ({ slot, score: this.#scores[at] ?? 0 }));
  }

  /** The score to reach before anybody can be kept; 0 while there is room, more than any when nobody is wanted. */
  get lowest(): number {
    if (this.most < 1) return Infinity;
    return this.#slots.length < this.most ? 0 : this.#scores.at(-1) ?? 0;
  }

  offer(slot: number, score: number): void {
    const size = this.#slots.length;
    if (size === this.most && (size === 0 || !this.#isBefore(slot, score, size - 1))) return;
    let [from, to] = [0, size];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#isBefore(slot, score, middle)) to = middle;
      else from = middle + 1;
    }
    this.#slots.splice(from, 0, slot);
    this.#scores.splice(from, 0, score);
    if (size < this.most) return;
    this.#slots.pop();
    this.#scores.pop();
  }

  #isBefore(slot: number, score: number, at: number): boolean {
    const other = this.#scores[at] ?? 0;
    return score > other || (score === other && this.compare(slot, this.#slots[at] ?? 0) < 0);
  }
}
