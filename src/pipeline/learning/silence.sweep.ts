/** Listens for silence: a message nobody opened for a week says a little about what it told. */

import { Injectable } from '@nestjs/common';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { PersonReaction } from '../../records/person-reaction.js';
import { SilenceView } from '../../records/views/silence.view.js';

@Injectable()
export class SilenceSweep implements Sweep {
  readonly name = 'silence';
  readonly everyMs = 900_000;

  constructor(
    private readonly silence: SilenceView,
    private readonly people: PersonReaction,
  ) {}

  async sweep(): Promise<void> {
    for (const candidateId of await this.silence.next()) await this.people.relearn(candidateId);
  }
}
