/** Clears away who changed so long ago that every audience in memory has read it. */

import { Injectable } from '@nestjs/common';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { AudienceView } from '../../records/views/audience.view.js';

@Injectable()
export class ChangesSweep implements Sweep {
  readonly name = 'changes';
  readonly everyMs = 6 * 3_600_000;

  constructor(private readonly audience: AudienceView) {}

  async sweep(): Promise<void> {
    await this.audience.forget();
  }
}
