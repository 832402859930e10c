/** Waking a step with ids: Bull carries the call, Postgres knows what is to be done. */

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Queue } from 'bull';

/** Ids only: a queue is no place for a person's data. */
export interface StepCall {
  readonly step: string;
  readonly ids: Readonly<Record<string, string | number>>;
}

/** The narrow port in front of whatever carries the calls. */
export abstract class StepQueue {
  abstract wake(calls: readonly StepCall[]): Promise<void>;
  /** Runs `handle` for calls, up to `concurrency` at a time, until the process ends. A call may come twice. */
  abstract consume(concurrency: number, handle: (call: StepCall) => Promise<void>): void;
  /** Whether the carrier of the calls answers; one that needs no server always does. */
  ping(): Promise<unknown> {
    return Promise.resolve();
  }
}

export const STEPS_QUEUE = 'steps';

@Injectable()
export class BullStepQueue extends StepQueue implements OnApplicationShutdown {
  constructor(private readonly queue: Queue<StepCall>) {
    super();
    // Bull emits what Redis does; a lost connection comes back by itself, and sweeps re-feed what it forgot.
    queue.on('error', () => undefined);
  }

  async wake(calls: readonly StepCall[]): Promise<void> {
    // A failed call is not repeated by Bull: its row still waits in Postgres, and a sweep finds it.
    await this.queue.addBulk(calls.map((data) => ({ data, opts: { removeOnComplete: true, removeOnFail: 1000 } })));
  }

  consume(concurrency: number, handle: (call: StepCall) => Promise<void>): void {
    void this.queue.process(concurrency, (job) => handle(job.data));
  }

  override ping(): Promise<unknown> {
    return this.queue.client.ping();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
