/** What is going to happen, in the order of time; what was noted first happens first at one moment. */

interface Entry<T> {
  readonly at: number;
  readonly order: number;
  readonly what: T;
}

/** A binary heap: a month of a large world is tens of thousands of entries. */
export class Agenda<T> {
  readonly #heap: Entry<T>[] = [];
  #noted = 0;

  note(at: number, what: T): void {
    const entry = { at, order: (this.#noted += 1), what };
    let index = this.#heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfBefore(index, parent)) break;
      index = parent;
    }
  }

  /** Epoch milliseconds of the next entry; null when nothing is noted. */
  get nextAt(): number | null {
    return this.#heap[0]?.at ?? null;
  }

  /** Takes the next entry that is due at `now`. */
  take(now: number): { readonly at: number; readonly what: T } | null {
    const first = this.#heap[0];
    if (!first || first.at > now) return null;
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const [a, b] = [this.#heap[left], this.#heap[left + 1]];
      if (!a) return;
      const child = b && isBefore(b, a) ? left + 1 : left;
      if (!this.#swapIfBefore(child, index)) return;
      index = child;
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const [child, parent] = [this.#heap[lower], this.#heap[upper]];
    if (!child || !parent || !isBefore(child, parent)) return false;
    this.#heap[upper] = child;
    this.#heap[lower] = parent;
    return true;
  }
}

const isBefore = (a: Entry<unknown>, b: Entry<unknown>): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);
