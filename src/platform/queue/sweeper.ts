/** Sweeps: small repeated looks at Postgres that find what waits, whatever Redis or a dead worker forgot. */

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

export interface Sweep {
  readonly name: string;
  /** Milliseconds between the end of one look and the start of the next. */
  readonly everyMs: number;
  sweep(): Promise<void>;
}

@Injectable()
export class Sweeper implements OnApplicationShutdown {
  readonly #logger = new Logger('Sweeper');
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  start(sweeps: readonly Sweep[]): void {
    for (const sweep of sweeps) this.#schedule(sweep, 0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.allSettled(this.#running);
  }

  #schedule(sweep: Sweep, delayMs: number): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      const run = this.#look(sweep).finally(() => {
        this.#running.delete(run);
        this.#schedule(sweep, sweep.everyMs);
      });
      this.#running.add(run);
    }, delayMs);
    this.#timers.set(sweep.name, timer);
  }

  async #look(sweep: Sweep): Promise<void> {
    try {
      await sweep.sweep();
    } catch (error) {
      this.#logger.error(`sweep ${sweep.name} failed: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  }
}
