/** Writes what was planned for a page of people: messages, decisions and the checkpoint, all or none. */

import { Injectable } from '@nestjs/common';
import { type LostClaim } from '#lib/pacing';
import { Ids } from '../../platform/clock/ids.js';
import { Database } from '../../platform/database/database.js';
import { type PlannedMessage } from '../../records/message/message.repository.js';
import { type OutreachRun } from '../../records/outreach/outreach.entity.js';
import { PLAN_VERSION } from '../../records/outreach/rule-version.js';
import { type NewDecision, OutreachRepository } from '../../records/outreach/outreach.repository.js';
import { type Admission, PlanningGate, worthOf } from '../../records/planning-gate.js';
import { MAX_LATENESS_MS } from '../policy.js';
import { type MessagePlan, type PersonPlan } from './plan-person.js';

export interface PlannedPerson {
  readonly candidateId: string;
  readonly plan: PersonPlan;
}

@Injectable()
export class PlanWriter {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly outreach: OutreachRepository,
    private readonly gate: PlanningGate,
  ) {}

  /** `page` in the order of ids: the last one becomes the checkpoint. */
  async write(run: OutreachRun, bucket: number, page: readonly PlannedPerson[]): Promise<void> {
    const last = page.at(-1);
    if (!last) return;
    const drafts = page.map(({ candidateId, plan }) => ({ candidateId, plan, message: plan.message && this.#message(run, candidateId, plan.message) }));
    await this.database.contended(async () => {
      const { lost, displaced, gone } = await this.#admit(run, drafts);
      const written = drafts.map((draft) => {
        if (gone.has(draft.candidateId)) return { ...draft, plan: ERASED, message: null };
        return draft.message && lost.has(draft.message.id) ? { ...draft, plan: givenUp(draft.plan, lost.get(draft.message.id)), message: null } : draft;
      });
      // A bucket planned twice keeps its first decisions, and no message without one.
      const decided = await this.outreach.decide(written.map(({ candidateId, plan, message }) => decisionOf(run, candidateId, plan, run.dryRun ? null : (message?.id ?? null))));
      if (!run.dryRun) {
        const messages = written.flatMap(({ message }) => (message && decided.has(message.candidateId) ? [message] : []));
        await this.gate.plan(messages, displaced.filter(({ candidateId }) => decided.has(candidateId)));
      }
      await this.outreach.advance(run.id, bucket, last.candidateId, page.length);
    });
  }

  async #admit(run: OutreachRun, drafts: readonly { readonly message: PlannedMessage | null }[]): Promise<Admission> {
    const claims = drafts.flatMap(({ message }) =>
      message ? [{ id: message.id, candidateId: message.candidateId, channel: message.channel, at: message.notBefore, worth: worthOf(message.purpose, message.items) }] : []);
    return run.dryRun ? this.gate.foresee(claims) : this.gate.admit(claims);
  }

  #message(run: OutreachRun, candidateId: string, plan: MessagePlan): PlannedMessage {
    return {
      id: this.ids.next(), candidateId, programmeId: run.programmeId, runId: run.id, dedupeKey: `run:${run.id}`, channel: plan.channel, purpose: plan.purpose,
      notBefore: plan.notBefore, expiresAt: new Date(plan.meantFor.getTime() + MAX_LATENESS_MS), items: plan.items,
      ...(plan.question ? { facts: { question: plan.question } } : {}),
    };
  }
}

/** Something better waits for this person, or has just left: its jobs stay unshown for the next digest. */
const givenUp = (plan: PersonPlan, loss: LostClaim | undefined): PersonPlan =>
  (loss ? { outcome: 'held', reason: loss.because, until: loss.until, message: null, detail: plan.detail } : plan);

/** They left after they were read: nothing that was read of them is kept. */
const ERASED: PersonPlan = { outcome: 'refused', reason: 'erased', until: null, message: null, detail: { preferenceVersion: null, checked: [], tried: [] } };

const decisionOf = (run: OutreachRun, candidateId: string, plan: PersonPlan, messageId: string | null): NewDecision => ({
  runId: run.id, programmeId: run.programmeId, candidateId, outcome: plan.outcome, reason: plan.reason, until: plan.until, messageId,
  detail: { ...plan.detail, items: plan.message?.items.map(({ kind, thingId, score }) => ({ kind, id: thingId, score })) ?? [] },
  ruleVersion: PLAN_VERSION,
});
