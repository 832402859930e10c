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
    if (score < this.lowest) return;
    let at = this.#slots.length;
    while (at > 0 && this.#isBefore(slot, score, at - 1)) at--;
    this.#slots.splice(at, 0, slot);
    this.#scores.splice(at, 0, score);
    if (this.#slots.length <= this.most) return;
    this.#slots.pop();
    this.#scores.pop();
  }

  #isBefore(slot: number, score: number, at: number): boolean {
    const other = this.#scores[at] ?? 0;
    return score > other || (score === other && this.compare(slot, this.#slots[at] ?? 0) < 0);
  }
}
