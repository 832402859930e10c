/** Asks the database every few seconds what time it is, for a clock that goes by it. */

import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, DatabaseClock } from '../clock/clock.js';
import { timeOf } from './data-source.js';

const EVERY_MS = 10_000;

@Injectable()
export class ClockKeeper implements OnModuleInit, OnApplicationShutdown {
  readonly #logger = new Logger('Clock');
  #looking: NodeJS.Timeout | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly source: DataSource,
  ) {}

  async onModuleInit(): Promise<void> {
    const { clock } = this;
    if (!(clock instanceof DatabaseClock)) return;
    await this.#look(clock);
    this.#looking = setInterval(() => void this.#look(clock).catch((error: unknown) => {
      // Until the next look the timer of this process goes on.
      this.#logger.warn(`the database did not say what time it is: ${error instanceof Error ? error.message : 'unknown error'}`);
    }), EVERY_MS);
  }

  onApplicationShutdown(): void {
    if (this.#looking) clearInterval(this.#looking);
  }

  async #look(clock: DatabaseClock): Promise<void> {
    await clock.look(() => timeOf(this.source));
  }
}
