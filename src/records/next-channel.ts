/** The channel on which a message may go on after the one it was meant for certainly failed. */

import { Injectable } from '@nestjs/common';
import { decide } from '#lib/pacing';
import { type Channel } from '#lib/vocabulary';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { ContactPolicy } from './contact-policy.js';
import { type Message } from './message/message.entity.js';
import { ProgrammeRepository } from './programme/programme.repository.js';
import { PeopleView } from './views/people.view.js';

@Injectable()
export class NextChannel {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly programmes: ProgrammeRepository,
    private readonly people: PeopleView,
    private readonly policy: ContactPolicy,
  ) {}

  /** The first in the person's order, of those the programme uses, that was not tried and is open to them; the gate has the last word. */
  async after({ id, candidateId, channel, purpose, programmeId, expiresAt }: Pick<Message, 'id' | 'candidateId' | 'channel' | 'purpose' | 'programmeId' | 'expiresAt'>): Promise<Channel | null> {
    // An answer to the person goes where they asked for it; a message without a programme was meant for one channel.
    if (purpose === 'service' || programmeId === null) return null;
    const now = this.clock.now();
    const person = await this.people.one(candidateId);
    if (!person || person.erased || (expiresAt !== null && expiresAt <= now)) return null;
    const ended = await this.database.query<{ channel: Channel }>(`select distinct channel from message_attempt where message_id = $1`, [id]);
    const tried = new Set([channel, ...ended.map((attempt) => attempt.channel)]);
    const offered = (await this.programmes.get(programmeId)).channels.filter((other) => !tried.has(other));
    // Of this decision only the channels matter: caps and hours are the gate's, when the attempt is due.
    const { tried: trials } = decide(person, { purpose, channels: offered }, { sent: [] }, this.policy, now);
    return trials.find(({ closedBy }) => closedBy === null)?.channel ?? null;
  }
}
