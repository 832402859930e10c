/** Cuts a run into buckets, so that any worker can take one. */

import { Injectable } from '@nestjs/common';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { type IdsOf, type Step } from '../step.js';

@Injectable()
export class CutRunStep implements Step<IdsOf<'run.requested'>> {
  readonly name = 'cut-run';

  constructor(private readonly outreach: OutreachRepository) {}

  async run({ runId }: { readonly runId: string }): Promise<void> {
    await this.outreach.cut(runId);
  }
}
