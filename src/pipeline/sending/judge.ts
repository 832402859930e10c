/** What pacing says of a message now; binding only under the person's lock. */

import { Injectable } from '@nestjs/common';
import { type AttentionHistory, decide, type PacingDecision, type PersonToReach } from '#lib/pacing';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { type Message } from '../../records/message/message.entity.js';
import { ContactPolicy } from '../../records/contact-policy.js';
import { MAX_LATENESS_MS } from '../policy.js';

@Injectable()
export class Judge {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly policy: ContactPolicy,
  ) {}

  of(message: Message, person: PersonToReach & { readonly heard: AttentionHistory['sent'] }): PacingDecision {
    return decide(
      { ...person, timeZone: person.timeZone ?? this.config.defaultTimeZone },
      {
        purpose: message.purpose,
        channels: [message.channel],
        plannedAt: message.expiresAt === null ? undefined : new Date(message.expiresAt.getTime() - MAX_LATENESS_MS),
        maxLatenessMs: message.expiresAt === null ? undefined : MAX_LATENESS_MS,
      },
      { sent: person.heard },
      this.policy,
      this.clock.now(),
    );
  }
}
