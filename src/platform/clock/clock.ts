/** The only place that knows what time it is; the simulator and the demo hand in another. */

export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
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
