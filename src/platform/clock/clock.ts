/** The only place that knows what time it is; the simulator and the demo hand in another. */

export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/**
 * The database's time, carried on between two looks by this process's monotonic timer: a wrong or jumping system clock
 * changes nothing, and all workers of one database agree. The timer stands still while a machine is suspended; then the
 * next look, seconds later, puts it right.
 */
export class DatabaseClock extends Clock {
  #seen: { readonly database: number; readonly timer: number } | null = null;

  /** `timer`: milliseconds from any start, never going back. */
  constructor(private readonly timer: () => number = () => performance.now()) {
    super();
  }

  /** Asks what time it is; the answer is taken to be from the middle of the wait. */
  async look(ask: () => Promise<Date>): Promise<void> {
    const asked = this.timer();
    const database = (await ask()).getTime();
    this.#seen = { database, timer: (asked + this.timer()) / 2 };
  }

  /** @throws Error before the first look. */
  now(): Date {
    if (!this.#seen) throw new Error('the database was not asked yet what time it is');
    return new Date(Math.round(this.#seen.database + this.timer() - this.#seen.timer));
  }
}

/** Runs at the real pace from a chosen start: the demo's Tuesday morning. */
export class ShiftedClock extends Clock {
  readonly #shiftMs: number;

  constructor(start: Date) {
    super();
    this.#shiftMs = start.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.#shiftMs);
  }
}

/** Stands still until told otherwise. */
export class ManualClock extends Clock {
  #now: Date;

  constructor(start: Date) {
    super();
    this.#now = start;
  }

  now(): Date {
    return new Date(this.#now);
  }

  set(now: Date): void {
    this.#now = now;
  }

  advance(ms: number): void {
    this.#now = new Date(this.#now.getTime() + ms);
  }
}
