/** Outbox -> queue -> steps: facts become calls, calls find their step. */

import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type AnnouncedFact, Outbox } from '../platform/outbox/outbox.js';
import { type StepCall, StepQueue } from '../platform/queue/step-queue.js';
import { type Sweep, Sweeper } from '../platform/queue/sweeper.js';
import { type FactName } from '../records/facts.js';
import { FLOW } from './flow.js';
import { type Step, STEPS, SWEEPS } from './step.js';

/** Facts taken from the outbox at a time: one Bull round trip for all of them. */
const BATCH = 500;

const CONCURRENCY = 4;

const POLL_MS = 500;

@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger('Dispatcher');
  readonly #steps: ReadonlyMap<string, Step<never>>;
  #draining: Promise<void> | null = null;
  #again = false;
  #unsubscribe: () => void = () => undefined;

  constructor(
    private readonly outbox: Outbox,
    private readonly queue: StepQueue,
    private readonly sweeper: Sweeper,
    @Inject(STEPS) steps: readonly Step<never>[],
    @Inject(SWEEPS) private readonly sweeps: readonly Sweep[],
  ) {
    this.#steps = new Map(steps.map((step) => [step.name, step]));
  }

  onApplicationBootstrap(): void {
    this.queue.consume(CONCURRENCY, (call) => this.#run(call));
    this.#unsubscribe = this.outbox.onNews(() => void this.drain());
    this.sweeper.start([{ name: 'outbox', everyMs: POLL_MS, sweep: () => this.drain() }, ...this.sweeps]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#unsubscribe();
    await this.#draining;
  }

  /** Tells every fact that waits. One drain at a time; news during a drain causes another look. */
  async drain(): Promise<void> {
    this.#again = true;
    this.#draining ??= this.#drainAll().finally(() => {
      this.#draining = null;
    });
    await this.#draining;
  }

  async #drainAll(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        while ((await this.outbox.drain(BATCH, (facts) => this.queue.wake(this.#callsOf(facts)))) > 0);
      } catch (error) {
        // The facts stay in the outbox; the next poll tries again.
        this.#logger.warn(`outbox not drained: ${error instanceof Error ? error.message : 'unknown error'}`);
        return;
      }
    }
  }

  /** Steps that take a neighbourhood of ids at a time are woken once for all of it. */
  #callsOf(facts: readonly AnnouncedFact[]): StepCall[] {
    const calls = facts.flatMap(callsOf).map(({ step, ids }): StepCall => ({ step, ids: (this.#steps.get(step) as Step<StepCall['ids']> | undefined)?.coalesce?.(ids) ?? ids }));
    return [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()];
  }

  async #run({ step, ids }: StepCall): Promise<void> {
    const found = this.#steps.get(step);
    if (!found) throw new Error(`no step is called ${step}`);
    try {
      await found.run(ids as never);
    } catch (error) {
      this.#logger.error(`step ${step} failed: ${error instanceof Error ? error.message : 'unknown error'}`, error instanceof Error ? error.stack : undefined);
      throw error;
    }
  }
}

function callsOf({ fact, payload }: AnnouncedFact): StepCall[] {
  const steps = FLOW[fact as FactName] as readonly string[] | undefined;
  return (steps ?? []).map((step) => ({ step, ids: payload as StepCall['ids'] }));
}
