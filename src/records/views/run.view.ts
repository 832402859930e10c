/** A run as its owner sees it: how far it is, what came of it, person by person. */

import { Injectable } from '@nestjs/common';
import { type Reason } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { type Outcome } from '../outreach/outreach.entity.js';

export interface RunSummary {
  readonly id: string;
  readonly programmeId: string;
  readonly dryRun: boolean;
  readonly at: Date;
  /** `sending` = everyone is decided, something due is still on its way. */
  readonly status: 'queued' | 'planning' | 'sending' | 'done';
  readonly considered: number;
  /** Made, and not known to have been sent: still waiting, or `unknown`. */
  readonly planned: number;
  /** Of those planned: perhaps sent. Neither we nor the carrier can say; they hold their slot and are never repeated by themselves. */
  readonly unknown: number;
  readonly sent: number;
  readonly held: Partial<Record<Reason, number>>;
  readonly refused: Partial<Record<Reason, number>>;
}

export interface DecisionLine {
  readonly id: string;
  /** Null for a recruiter's note. */
  readonly runId: string | null;
  readonly programme: string | null;
  readonly candidateId: string;
  readonly candidateExternalId: string | null;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly until: Date | null;
  readonly messageId: string | null;
  readonly ruleVersion: string;
  readonly detail: Record<string, unknown>;
  readonly at: Date;
}

@Injectable()
export class RunView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async summary(runId: string): Promise<RunSummary | null> {
    const run = await this.database.one<Pick<RunSummary, 'id' | 'programmeId' | 'dryRun' | 'at'> & { status: 'queued' | 'planning' | 'planned'; onItsWay: boolean; unknown: number }>(
      `select r.id, r.programme_id as "programmeId", r.dry_run as "dryRun", r.at, r.status,
         exists (select 1 from message m where m.run_id = r.id
           and (m.status in ('claimed', 'dispatching') or (m.status = 'planned' and m.not_before <= $2))) as "onItsWay",
         (select count(*)::int from message m where m.run_id = r.id and m.status = 'unknown') as unknown
       from outreach_run r where r.id = $1`,
      [runId, this.clock.now()],
    );
    if (!run) return null;
    const counts = await this.database.query<{ outcome: Outcome; reason: Reason | null; count: number }>(
      `select outcome, reason, count(*)::int as count from decision where run_id = $1 group by outcome, reason`,
      [runId],
    );
    const of = (outcome: Outcome) => counts.filter((row) => row.outcome === outcome);
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    const { onItsWay, status, ...rest } = run;
    const decided = onItsWay ? 'sending' : 'done';
    return {
      ...rest,
      status: status === 'planned' ? decided : status,
      considered: sum(counts),
      planned: sum(of('planned')),
      sent: sum(of('sent')),
      held: byReason(of('held')),
      refused: byReason(of('refused')),
    };
  }

  async list(query: { afterId: string | null; limit: number; programmeId?: string }): Promise<RunSummary[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from outreach_run where ($1::uuid is null or id < $1) and ($3::uuid is null or programme_id = $3) order by id desc limit $2`,
      [query.afterId, query.limit, query.programmeId ?? null],
    );
    const summaries = await Promise.all(rows.map(({ id }) => this.summary(id)));
    return summaries.filter((summary) => summary !== null);
  }

  /** Newest first for a person, without what dry runs would have done; in order of planning for a run. */
  async decisions(query: { runId?: string; candidateId?: string; outcome?: Outcome; reason?: Reason; cursor: string | null; limit: number }): Promise<DecisionLine[]> {
    const newestFirst = query.candidateId !== undefined;
    return this.database.query<DecisionLine>(
      `select d.id, d.run_id as "runId", p.name as programme, d.candidate_id as "candidateId", c.external_id as "candidateExternalId",
         d.outcome, d.reason, d.until, d.message_id as "messageId", d.rule_version as "ruleVersion", d.detail, d.at
       from decision d join candidate c on c.id = d.candidate_id left join programme p on p.id = d.programme_id left join outreach_run r on r.id = d.run_id
       where ($1::uuid is null or d.run_id = $1) and ($2::uuid is null or (d.candidate_id = $2 and r.dry_run is not true))
         and ($3::text is null or d.outcome = $3) and ($4::text is null or d.reason = $4)
         and ($5::bigint is null or d.id ${newestFirst ? '<' : '>'} $5)
       order by d.id ${newestFirst ? 'desc' : 'asc'} limit $6`,
      [query.runId ?? null, query.candidateId ?? null, query.outcome ?? null, query.reason ?? null, query.cursor, query.limit],
    );
  }
}

const byReason = (rows: readonly { reason: Reason | null; count: number }[]): Partial<Record<Reason, number>> =>
  Object.fromEntries(rows.flatMap(({ reason, count }) => (reason === null ? [] : [[reason, count]])));
