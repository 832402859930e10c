/** Starts the runs of standing programmes: one for each local hour of the schedule, as soon as the first of its zones reaches it. */

import { Injectable } from '@nestjs/common';
import { occurrencesBetween } from '#lib/pacing';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { type Sweep } from '../../platform/queue/sweeper.js';
import { OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { type Programme } from '../../records/programme/programme.entity.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { PeopleView } from '../../records/views/people.view.js';
import { MAX_LATENESS_MS } from '../policy.js';

@Injectable()
export class ScheduleSweep implements Sweep {
  readonly name = 'schedules';
  readonly everyMs = 15_000;
  /** What is due and was asked for at the last look: to ask again would change nothing. */
  #asked: ReadonlySet<string> = new Set();

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly programmes: ProgrammeRepository,
    private readonly outreach: OutreachRepository,
    private readonly people: PeopleView,
  ) {}

  async sweep(): Promise<void> {
    const programmes = await this.programmes.scheduled();
    if (programmes.length === 0) return;
    const now = this.clock.now();
    const zones = [...new Set([...(await this.people.timeZones()), ...(this.config.defaultTimeZone === null ? [] : [this.config.defaultTimeZone])])];
    const due = new Set<string>();
    for (const programme of programmes) {
      for (const occurrence of dueOccurrences(programme, zones, now)) {
        const key = `${programme.id} ${occurrence}`;
        if (!this.#asked.has(key)) await this.outreach.request({ programmeId: programme.id, occurrence, dryRun: false, at: now });
        due.add(key);
      }
    }
    this.#asked = due;
  }
}

/** Local dates and times, `YYYY-MM-DD HH:MM:SS`, that some zone has reached and that are not too late to be worth it. */
function dueOccurrences(programme: Programme, zones: readonly string[], now: Date): Set<string> {
  if (programme.schedule === null) return new Set();
  const since = new Date(Math.max(now.getTime() - MAX_LATENESS_MS, programme.plannedThrough?.getTime() ?? 0));
  const due = new Set<string>();
  for (const zone of programme.timeZone === 'candidate' ? zones : [programme.timeZone]) {
    for (const { wall } of occurrencesBetween(programme.schedule, zone, since, now)) due.add(wall);
  }
  return due;
}
