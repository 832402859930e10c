/** A few numbers of many, marked for the person at hand: a mark can be added up, and only what was marked is wiped. */

export class Marks {
  /** By number: 1 when it is marked, else 0. */
  readonly on: Uint8Array;
  readonly #marked: number[] = [];

  constructor(numbers: number) {
    this.on = new Uint8Array(numbers);
  }

  add(number: number): void {
    this.on[number] = 1;
    this.#marked.push(number);
  }

  wipe(): void {
    for (const number of this.#marked) this.on[number] = 0;
    this.#marked.length = 0;
  }
}
