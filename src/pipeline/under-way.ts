/** The calls a step is in the middle of, and their end: told to stop, it begins nothing more, and what it is at is waited for. */

export class UnderWay {
  readonly #calls = new Set<Promise<void>>();
  #stopping = false;

  get count(): number {
    return this.#calls.size;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  async during(work: () => Promise<void>): Promise<void> {
    const call = work();
    this.#calls.add(call);
    try {
      await call;
    } finally {
      this.#calls.delete(call);
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.allSettled(this.#calls);
  }
}
