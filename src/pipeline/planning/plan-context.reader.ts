/** What a run's planning holds every person against: the open jobs, the stories, the programme, and whose turn is when. */

import { Injectable } from '@nestjs/common';
import { fold } from '#lib/normaliser';
import { instantShowing } from '#lib/pacing';
import { type Locale } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Comparing } from '../../records/preference/comparing.js';
import { type Content } from '../../records/content/content.entity.js';
import { ContactPolicy } from '../../records/contact-policy.js';
import { ContentRepository } from '../../records/content/content.repository.js';
import { type OutreachRun } from '../../records/outreach/outreach.entity.js';
import { type Programme } from '../../records/programme/programme.entity.js';
import { OpenJobsView } from '../../records/views/open-jobs.view.js';
import { MAX_LATENESS_MS } from '../policy.js';
import { type PlanContext } from './plan-person.js';

@Injectable()
export class PlanContextReader {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly comparing: Comparing,
    private readonly openJobs: OpenJobsView,
    private readonly stories: ContentRepository,
    private readonly policy: ContactPolicy,
  ) {}

  async read(run: OutreachRun, programme: Programme): Promise<PlanContext> {
    const [{ index, byId }, stories] = await Promise.all([this.openJobs.current(), this.stories.current()]);
    const now = run.dryRun && run.at > this.clock.now() ? run.at : this.clock.now();
    return {
      kind: programme.kind, channels: programme.channels, maxItems: programme.maxItems, minScore: programme.minScore,
      maxLatenessMs: MAX_LATENESS_MS, policy: this.policy, index, versionOf: (jobId) => byId.get(jobId)?.version,
      stories: stories.map(storyOf), defaultTimeZone: this.config.defaultTimeZone, rates: this.comparing.rates, now, turnOf: turns(run, programme, now),
    };
  }
}

const storyOf = (content: Content) => ({
  id: content.id,
  topics: content.topics.map(fold),
  roleFamilies: content.roleFamilies,
  locales: Object.keys(content.versions) as Locale[],
  publishedAt: content.publishAt,
  expiresAt: content.expiresAt,
});

/** A run for an hour of the schedule reaches everyone at that hour of their own zone; one asked for by hand reaches them now. */
function turns(run: OutreachRun, programme: Programme, now: Date): PlanContext['turnOf'] {
  const { occurrence } = run;
  if (occurrence === null || programme.schedule === null) return () => now;
  const known = new Map<string | null, Date>();
  return (personZone) => {
    const zone = programme.timeZone === 'candidate' ? personZone : programme.timeZone;
    let turn = known.get(zone);
    if (!turn) {
      turn = (zone === null ? null : instantShowing(occurrence, zone)) ?? now;
      known.set(zone, turn);
    }
    return turn;
  };
}
