/** Finds messages whose time has come, and leases whose worker fell silent. */

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { StepQueue } from '../../platform/queue/step-queue.js';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { MOST_LAPSES } from '../policy.js';
import { NEIGHBOURHOOD } from './send-bucket.step.js';
import { Resends } from '../../records/resends.js';
import { MessageRepository } from '../../records/message/message.repository.js';

@Injectable()
export class SendingSweep implements Sweep {
  readonly name = 'sending';
  readonly everyMs = 2_000;

  constructor(
    private readonly database: Database,
    private readonly messages: MessageRepository,
    private readonly outreach: OutreachRepository,
    private readonly resends: Resends,
    private readonly queue: StepQueue,
  ) {}

  async sweep(): Promise<void> {
    await this.database.transaction(async () => {
      const { failed, unknown } = await this.messages.expireLeases(MOST_LAPSES);
      await this.outreach.settleMany(failed, 'refused', 'no_channel');
      await this.outreach.settleMany(unknown, 'planned', null);
    });
    await this.resends.plan();
    // One call a neighbourhood: it takes the others' messages along.
    const due = await this.messages.dueBuckets();
    const first = new Set(due.map((bucket) => bucket - (bucket % NEIGHBOURHOOD)));
    await this.queue.wake([...first].map((bucket) => ({ step: 'send-bucket', ids: { bucket } })));
  }
}
