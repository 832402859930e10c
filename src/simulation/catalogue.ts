/** Jobs that come and go. They are brought in just before anybody looks, in batches: what nobody sees costs nothing. */

import { type Ids } from '../platform/clock/ids.js';
import { type Database } from '../platform/database/database.js';
import { type JobRepository } from '../records/job/job.repository.js';
import { type JobIntake } from '../records/job-intake.js';
import { type SimulatedJob } from './world.js';

interface JobEvent {
  readonly at: number;
  readonly order: number;
  readonly what: 'appears' | 'disappears';
  readonly job: SimulatedJob;
}

const BATCH = 1000;

export class Catalogue {
  readonly #events: readonly JobEvent[];
  #next = 0;
  /** The line that last brought each posting: an older line does not take away what a newer one brought. */
  readonly #current = new Map<string, { readonly job: SimulatedJob; readonly jobId: string }>();

  constructor(
    private readonly records: { readonly database: Database; readonly ids: Ids; readonly intake: JobIntake; readonly jobs: JobRepository },
    jobs: readonly SimulatedJob[],
  ) {
    this.#events = jobs.flatMap(eventsOf).sort((a, b) => a.at - b.at || a.order - b.order);
  }

  /** When something changes next; null when nothing will. */
  get nextAt(): number | null {
    return this.#events[this.#next]?.at ?? null;
  }

  async bringUpTo(now: number): Promise<void> {
    for (;;) {
      const batch = this.#takeBatch(now);
      const [first] = batch;
      if (!first) return;
      if (first.what === 'appears') await this.#bring(batch.map(({ job }) => job));
      else await this.#close(batch.map(({ job }) => job));
    }
  }

  /** Events of one kind that stand together and are due. */
  #takeBatch(now: number): JobEvent[] {
    const batch: JobEvent[] = [];
    for (let event = this.#events[this.#next]; event && event.at <= now && batch.length < BATCH; event = this.#events[this.#next]) {
      if (batch[0] && batch[0].what !== event.what) break;
      batch.push(event);
      this.#next += 1;
    }
    return batch;
  }

  async #bring(jobs: readonly SimulatedJob[]): Promise<void> {
    // Under an import of its own, as from a feed: that opens again what had closed.
    const outcomes = await this.records.intake.bring(jobs.map(({ record }) => record), this.records.ids.next());
    for (const [at, { jobId }] of outcomes.entries()) {
      const job = jobs[at];
      if (job) this.#current.set(keyOf(job), { job, jobId });
    }
  }

  async #close(jobs: readonly SimulatedJob[]): Promise<void> {
    await this.records.database.transaction(async () => {
      for (const job of jobs) {
        const current = this.#current.get(keyOf(job));
        if (current?.job === job) await this.records.jobs.close(current.jobId);
      }
    });
  }
}

const keyOf = ({ record }: SimulatedJob): string => `${record.source}\u0000${record.externalId}`;

/** At one moment departures come first: a posting that leaves as its successor comes must not close it. */
function eventsOf(job: SimulatedJob): JobEvent[] {
  const { appearsAt, disappearsAt, line } = job;
  if (disappearsAt !== null && disappearsAt <= appearsAt) return [];
  return [
    { at: appearsAt, order: line + 1e9, what: 'appears', job },
    ...(disappearsAt === null ? [] : [{ at: disappearsAt, order: line, what: 'disappears' as const, job }]),
  ];
}
