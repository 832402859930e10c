/** Plans a bucket of a run: streams its people, holds them against the open jobs, writes messages and decisions with a checkpoint. */

import { Injectable } from '@nestjs/common';
import { fold } from '#lib/normaliser';
import { nextOccurrence } from '#lib/pacing';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { type Content } from '../../records/content/content.entity.js';
import { ContentRepository } from '../../records/content/content.repository.js';
import { Announcer } from '../../records/facts.js';
import { MessageRepository, type PlannedMessage } from '../../records/message/message.repository.js';
import { type OutreachRun } from '../../records/outreach/outreach.entity.js';
import { type NewDecision, OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { type Programme } from '../../records/programme/programme.entity.js';
import { ProgrammeRepository } from '../../records/programme/programme.repository.js';
import { OpenJobsView } from '../../records/views/open-jobs.view.js';
import { type PersonInView, PeopleView } from '../../records/views/people.view.js';
import { MAX_LATENESS_MS, POLICY } from '../policy.js';
import { type IdsOf, type Step } from '../step.js';
import { type PersonPlan, PLAN_VERSION, type PlanContext, planPerson } from './plan-person.js';

/** People read, planned and written at a time. */
const PAGE = 250;

@Injectable()
export class PlanBucketStep implements Step<IdsOf<'run.cut'>> {
  readonly name = 'plan-bucket';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
    private readonly outreach: OutreachRepository,
    private readonly programmes: ProgrammeRepository,
    private readonly people: PeopleView,
    private readonly openJobs: OpenJobsView,
    private readonly stories: ContentRepository,
    private readonly messages: MessageRepository,
    private readonly announcer: Announcer,
  ) {}

  async run({ runId, bucket }: { readonly runId: string; readonly bucket: number }): Promise<void> {
    const claimed = await this.outreach.claimBucket(runId, bucket);
    if (!claimed) return;
    const run = await this.outreach.get(runId);
    const programme = await this.programmes.get(run.programmeId);
    const context = await this.#context(run, programme);
    let after = claimed.checkpoint;
    for (;;) {
      const page = await this.people.page(bucket, after, PAGE, programme.audience);
      const last = page.at(-1);
      if (!last) break;
      await this.#write(run, bucket, page, page.map((person) => planPerson(person, context)));
      after = last.id;
    }
    await this.outreach.finishBucket(runId, bucket);
  }

  async #write(run: OutreachRun, bucket: number, page: readonly PersonInView[], plans: readonly PersonPlan[]): Promise<void> {
    const messages: PlannedMessage[] = [];
    const decisions: NewDecision[] = [];
    for (const [at, person] of page.entries()) {
      const plan = plans[at];
      if (!plan) continue;
      const message = plan.message && !run.dryRun ? this.#message(run, person.id, plan.message) : null;
      if (message) messages.push(message);
      decisions.push({
        runId: run.id, programmeId: run.programmeId, candidateId: person.id, outcome: plan.outcome, reason: plan.reason, until: plan.until,
        messageId: message?.id ?? null,
        detail: { ...plan.detail, items: plan.message?.items.map(({ kind, thingId, score }) => ({ kind, id: thingId, score })) ?? [] },
        ruleVersion: PLAN_VERSION,
      });
    }
    await this.database.transaction(async () => {
      await this.messages.plan(messages);
      await this.outreach.decide(decisions);
      await this.outreach.advance(run.id, bucket, page.at(-1)?.id ?? '', page.length);
      if (messages.some(({ notBefore }) => notBefore <= this.clock.now())) await this.announcer.announce('messages.planned', { bucket });
    });
  }

  #message(run: OutreachRun, candidateId: string, plan: NonNullable<PersonPlan['message']>): PlannedMessage {
    return {
      id: this.ids.next(), candidateId, programmeId: run.programmeId, runId: run.id, dedupeKey: `run:${run.id}`, channel: plan.channel, purpose: plan.purpose,
      notBefore: plan.notBefore, expiresAt: new Date(plan.meantFor.getTime() + MAX_LATENESS_MS), items: plan.items,
    };
  }

  async #context(run: OutreachRun, programme: Programme): Promise<PlanContext> {
    const [{ index, byId }, stories] = await Promise.all([this.openJobs.current(), this.stories.current()]);
    const now = run.dryRun && run.at > this.clock.now() ? run.at : this.clock.now();
    return {
      kind: programme.kind, channels: programme.channels, maxItems: programme.maxItems, minScore: programme.minScore,
      maxLatenessMs: MAX_LATENESS_MS, policy: POLICY, index, jobOf: (jobId) => byId.get(jobId)?.comparable,
      stories: stories.map(storyOf), defaultTimeZone: this.config.defaultTimeZone, now, turnOf: turns(run, programme, now),
    };
  }
}

const storyOf = (content: Content) => ({
  id: content.id,
  topics: content.topics.map(fold),
  roleFamilies: content.roleFamilies,
  locales: Object.keys(content.versions) as (keyof Content['versions'])[],
  publishedAt: content.publishAt,
  expiresAt: content.expiresAt,
});

/** A run for an hour of the schedule reaches everyone at that hour of their own zone; one asked for by hand reaches them now. */
function turns(run: OutreachRun, programme: Programme, now: Date): PlanContext['turnOf'] {
  const { occurrence } = run;
  const { schedule } = programme;
  if (occurrence === null || schedule === null) return () => now;
  const known = new Map<string | null, Date>();
  return (personZone) => {
    const zone = programme.timeZone === 'candidate' ? personZone : programme.timeZone;
    let turn = known.get(zone);
    if (!turn) {
      turn = zone === null ? now : turnIn(zone, schedule, occurrence, now);
      known.set(zone, turn);
    }
    return turn;
  };
}

/** The instant at which a zone's clocks show the occurrence: the first one of the schedule that is not before it, looked for from a day ahead of every zone. */
function turnIn(zone: string, schedule: string, occurrence: string, now: Date): Date {
  const earliest = new Date(`${occurrence.replace(' ', 'T')}Z`).getTime() - 15 * 3_600_000;
  return nextOccurrence(schedule, zone, new Date(earliest)) ?? now;
}
