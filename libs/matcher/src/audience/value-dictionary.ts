/** Different values numbered as they come, from 0: people hold the number, the value is kept once. */

export class ValueDictionary<T> {
  readonly #numberOf = new Map<string | number, number>();
  readonly #values: T[] = [];

  get size(): number {
    return this.#values.length;
  }

  /** The number of the value known by `key`; `make` is asked for it the first time. */
  number(key: string | number, make: () => T): number {
    let number = this.#numberOf.get(key);
    if (number === undefined) {
      number = this.#values.push(make()) - 1;
      this.#numberOf.set(key, number);
    }
    return number;
  }

  /** The number of a value that may never have come. */
  find(key: string | number): number | undefined {
    return this.#numberOf.get(key);
  }

  at(number: number): T {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError('no value has this number');
    return value;
  }
}
