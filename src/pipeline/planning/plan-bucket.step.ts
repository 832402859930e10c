/** Plans a bucket of a run: streams its people and holds each against the open jobs, with a checkpoint after every page. */

import { Injectable } from '@nestjs/common';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { PeopleView } from '../../records/views/people.view.js';
import { type IdsOf, type Step } from '../step.js';
import { PlanContextReader } from './plan-context.reader.js';
import { planPerson } from './plan-person.js';
import { PlanWriter } from './plan.writer.js';

/** People read, planned and written at a time: half as many cost a tenth more a message in the one run that had both (`bench gate`), twice as many won nothing and keep who refuses meanwhile waiting. */
export const PAGE = 500;

@Injectable()
export class PlanBucketStep implements Step<IdsOf<'run.cut'>> {
  readonly name = 'plan-bucket';

  constructor(
    private readonly outreach: OutreachRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly people: PeopleView,
    private readonly contexts: PlanContextReader,
    private readonly writer: PlanWriter,
  ) {}

  async run({ runId, bucket }: { readonly runId: string; readonly bucket: number }): Promise<void> {
    const claimed = await this.outreach.claimBucket(runId, bucket);
    if (!claimed) return;
    const run = await this.outreach.get(runId);
    const programme = await this.programmes.get(run.programmeId);
    const context = await this.contexts.read(run, programme);
    let after = claimed.checkpoint;
    for (;;) {
      const page = await this.people.page(bucket, after, PAGE, programme.audience);
      const last = page.at(-1);
      if (!last) break;
      await this.writer.write(run, bucket, page.map((person) => ({ candidateId: person.id, plan: planPerson(person, context) })));
      after = last.id;
    }
    await this.outreach.finishBucket(runId, bucket);
  }
}
