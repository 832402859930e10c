/** Writes what was planned for a page of people: messages, decisions and the checkpoint, all or none. */

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Database } from '../../platform/database/database.js';
import { Announcer } from '../../records/facts.js';
import { MessageRepository, type PlannedMessage } from '../../records/message/message.repository.js';
import { type OutreachRun } from '../../records/outreach/outreach.entity.js';
import { type NewDecision, OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { MAX_LATENESS_MS } from '../policy.js';
import { type MessagePlan, type PersonPlan, PLAN_VERSION } from './plan-person.js';

export interface PlannedPerson {
  readonly candidateId: string;
  readonly plan: PersonPlan;
}

@Injectable()
export class PlanWriter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly outreach: OutreachRepository,
    private readonly messages: MessageRepository,
    private readonly announcer: Announcer,
  ) {}

  /** `page` in the order of ids: the last one becomes the checkpoint. */
  async write(run: OutreachRun, bucket: number, page: readonly PlannedPerson[]): Promise<void> {
    const last = page.at(-1);
    if (!last) return;
    const written = page.map(({ candidateId, plan }) => {
      const message = plan.message && !run.dryRun ? this.#message(run, candidateId, plan.message) : null;
      return { message, decision: decisionOf(run, candidateId, plan, message?.id ?? null) };
    });
    const messages = written.flatMap(({ message }) => message ?? []);
    await this.database.transaction(async () => {
      // A bucket planned twice keeps its first decisions, and no message without one.
      const decided = await this.outreach.decide(written.map(({ decision }) => decision));
      await this.messages.plan(messages.filter(({ candidateId }) => decided.has(candidateId)));
      await this.outreach.advance(run.id, bucket, last.candidateId, page.length);
      if (messages.some(({ notBefore }) => notBefore <= this.clock.now())) await this.announcer.announce('messages.planned', { bucket });
    });
  }

  #message(run: OutreachRun, candidateId: string, plan: MessagePlan): PlannedMessage {
    return {
      id: this.ids.next(), candidateId, programmeId: run.programmeId, runId: run.id, dedupeKey: `run:${run.id}`, channel: plan.channel, purpose: plan.purpose,
      notBefore: plan.notBefore, expiresAt: new Date(plan.meantFor.getTime() + MAX_LATENESS_MS), items: plan.items,
    };
  }
}

const decisionOf = (run: OutreachRun, candidateId: string, plan: PersonPlan, messageId: string | null): NewDecision => ({
  runId: run.id, programmeId: run.programmeId, candidateId, outcome: plan.outcome, reason: plan.reason, until: plan.until, messageId,
  detail: { ...plan.detail, items: plan.message?.items.map(({ kind, thingId, score }) => ({ kind, id: thingId, score })) ?? [] },
  ruleVersion: PLAN_VERSION,
});
