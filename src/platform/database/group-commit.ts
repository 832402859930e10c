/**
 * Group commit: while transactions run, whoever comes waits for the next, which takes all of them at once. Nobody waits for
 * company, beyond those who are at the door already: what this turn of the event loop still brings goes along.
 */

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (answer: R) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitRules<T> {
  /** Items in one group, at most; asked before each group. Below 1, nobody is taken until `more()`. */
  readonly most: () => number;
  /** Groups that run side by side; default 1. */
  readonly abreast?: number;
  /** Two items with the same key never share a group. */
  readonly keyOf?: (item: T) => string;
}

export class GroupCommit<T, R> {
  readonly #waiting: Waiting<T, R>[] = [];
  #running = 0;
  #looking = false;

  /**
   * `commit` answers for each item in order; when it throws, the whole group fails. It may call `makeWay` before it ends,
   * once it only waits (for a disk, say): the next group begins then, and this one counts no more among those that run.
   */
  constructor(private readonly commit: (items: readonly T[], makeWay: () => void) => Promise<readonly R[]>, private readonly rules: GroupCommitRules<T>) {}

  run(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.more();
    });
  }

  /** Looks whether there is room for those who wait; once for all who ask in one turn of the event loop. */
  more(): void {
    if (this.#looking || this.#running >= (this.rules.abreast ?? 1)) return;
    this.#looking = true;
    setImmediate(() => {
      this.#looking = false;
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#running += 1;
    try {
      for (let group = this.#next(); group.length > 0; group = this.#next()) {
        const of = group;
        await new Promise<void>((next) => void this.#commit(of, next).then(next));
      }
    } finally {
      this.#running -= 1;
    }
  }

  async #commit(group: readonly Waiting<T, R>[], makeWay: () => void): Promise<void> {
    try {
      const answers = await this.commit(group.map(({ item }) => item), makeWay);
      for (const [at, { resolve }] of group.entries()) resolve(answers[at] as R);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  #next(): readonly Waiting<T, R>[] {
    const most = this.rules.most();
    const keys = new Set<string>();
    const group: Waiting<T, R>[] = [];
    for (let at = 0; at < this.#waiting.length && group.length < most;) {
      const one = this.#waiting[at] as Waiting<T, R>;
      const key = this.rules.keyOf?.(one.item);
      if (key !== undefined && keys.has(key)) {
        at += 1;
        continue;
      }
      if (key !== undefined) keys.add(key);
      group.push(one);
      this.#waiting.splice(at, 1);
    }
    return group;
  }
}
