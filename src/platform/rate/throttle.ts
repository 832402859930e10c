/** Waiting for a turn: a moment in this process, in the order of asking; longer waits are for a row with a time. */

import { setTimeout as pause } from 'node:timers/promises';
import { type Limit, type TokenBucket } from './token-bucket.js';

/** A worker holds its message's lease meanwhile, and others stand behind it: milliseconds. */
const PATIENCE_MS = 2_000;

export class Throttle {
  readonly #lines = new Map<string, Promise<unknown>>();

  constructor(private readonly bucket: TokenBucket) {}

  /** 0 when it is our turn; else the milliseconds after which to come back. */
  async turn(limits: readonly Limit[]): Promise<number> {
    if (limits.length === 0) return 0;
    // One call at a time asks for the same limits: ten waiting here would ask ten times for every token.
    const line = limits.map(({ key }) => key).join(' ');
    const deadline = performance.now() + PATIENCE_MS;
    const mine = (this.#lines.get(line) ?? Promise.resolve()).then(() => this.#wait(limits, deadline));
    const settled = mine.catch(() => undefined).then(() => { if (this.#lines.get(line) === settled) this.#lines.delete(line); });
    this.#lines.set(line, settled);
    return mine;
  }

  async #wait(limits: readonly Limit[], deadline: number): Promise<number> {
    for (;;) {
      const wait = await this.bucket.take(limits);
      if (wait === 0) return 0;
      if (performance.now() + wait > deadline) return Math.max(wait, await this.bucket.standInLine(limits));
      await pause(wait);
    }
  }
}
