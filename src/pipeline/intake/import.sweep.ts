/** Finds imports that wait for a worker or lost theirs. */

import { Injectable } from '@nestjs/common';
import { StepQueue } from '../../platform/queue/step-queue.js';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { ImportRepository } from '../../records/import/import.repository.js';

@Injectable()
export class ImportSweep implements Sweep {
  readonly name = 'imports';
  readonly everyMs = 5_000;

  constructor(
    private readonly imports: ImportRepository,
    private readonly queue: StepQueue,
  ) {}

  async sweep(): Promise<void> {
    await this.imports.failUnfinished();
    const waiting = await this.imports.waiting();
    await this.queue.wake(waiting.map((importId) => ({ step: 'run-import', ids: { importId } })));
  }
}
