/** Finds runs that are due, buckets that nobody works on, and runs that are planned though nobody said so. */

import { Injectable } from '@nestjs/common';
import { StepQueue } from '../../platform/queue/step-queue.js';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';

@Injectable()
export class PlanningSweep implements Sweep {
  readonly name = 'planning';
  readonly everyMs = 5_000;

  constructor(
    private readonly outreach: OutreachRepository,
    private readonly queue: StepQueue,
  ) {}

  async sweep(): Promise<void> {
    const due = await this.outreach.dueRuns();
    await this.queue.wake(due.map((runId) => ({ step: 'cut-run', ids: { runId } })));
    await this.outreach.concludeRuns();
    const waiting = await this.outreach.waitingBuckets();
    await this.queue.wake(waiting.map((ids) => ({ step: 'plan-bucket', ids })));
  }
}
