/** A few numbers of many, marked for the person at hand: a mark can be added up, and only what was marked is wiped. */

export class Marks {
  /** By number: 1 when it is marked, else 0. */
  readonly on: Uint8Array;
  #marked = new Uint32Array(16);
  #count = 0;

  constructor(numbers: number) {
    this.on = new Uint8Array(numbers);
  }

  add(number: number): void {
    this.on[number] = 1;
    if (this.#count === this.#marked.length) {
      const wider = new Uint32Array(this.#count * 2);
      wider.set(this.#marked);
      this.#marked = wider;
    }
    this.#marked[this.#count++] = number;
  }

  wipe(): void {
    for (let i = 0; i < this.#count; i++) this.on[this.#marked[i] ?? 0] = 0;
    this.#count = 0;
  }
}
