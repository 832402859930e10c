/** Runs, their buckets, and the decision about every person considered. */

import { Injectable } from '@nestjs/common';
import { BUCKETS, bucketOf, type Reason } from '#lib/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Ids } from '../../platform/clock/ids.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Announcer } from '../facts.js';
import { type Outcome, OutreachRun } from './outreach.entity.js';

export interface NewDecision {
  /** Null for a recruiter's note. */
  readonly runId: string | null;
  readonly programmeId: string | null;
  readonly candidateId: string;
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly until: Date | null;
  readonly messageId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly ruleVersion: string;
}

export interface ClaimedBucket {
  readonly checkpoint: string | null;
}

const LEASE_MS = 60_000;

@Injectable()
export class OutreachRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly announcer: Announcer,
  ) {}

  /** @throws DomainError `run_not_found`. */
  async get(id: string): Promise<OutreachRun> {
    const run = await this.database.manager.findOneBy(OutreachRun, { id });
    if (!run) throw new DomainError({ kind: 'not_found', code: 'run_not_found', message: 'There is no such run.' });
    return run;
  }

  /** Asks for a run; with an occurrence, at most one run exists for it. Returns its id, or null when it was there. */
  async request(input: { programmeId: string; occurrence: string | null; dryRun: boolean; at: Date }): Promise<string | null> {
    return this.database.transaction(async () => {
      const row = await this.database.one<{ id: string }>(
        `insert into outreach_run (id, programme_id, occurrence, dry_run, at, status, created_at) values ($1, $2, $3, $4, $5, 'queued', $6)
         on conflict (programme_id, occurrence) where occurrence is not null do nothing returning id`,
        [this.ids.next(), input.programmeId, input.occurrence, input.dryRun, input.at, this.clock.now()],
      );
      if (!row) return null;
      await this.announcer.announce('run.requested', { runId: row.id });
      return row.id;
    });
  }

  /** Cuts a run that is due into the buckets in which people are, once. */
  async cut(runId: string): Promise<void> {
    await this.database.transaction(async () => {
      const now = this.clock.now();
      const row = await this.database.one(
        `update outreach_run set status = 'planning', started_at = $2 where id = $1 and status = 'queued' and (at <= $2 or dry_run) returning id`,
        [runId, now],
      );
      if (!row) return;
      const buckets = await this.database.query<{ bucket: number }>(
        `insert into outreach_run_bucket (run_id, bucket, status) select $1, bucket, 'waiting' from generate_series(0, $2::int - 1) as bucket
         where exists (select 1 from candidate c where c.bucket = bucket.bucket and c.erased_at is null) order by bucket returning bucket`,
        [runId, BUCKETS],
      );
      // Nobody there: the run is over before it began.
      if (buckets.length === 0) await this.database.query(`update outreach_run set status = 'planned', finished_at = $2 where id = $1`, [runId, now]);
      await this.announcer.announce('run.cut', ...buckets.map(({ bucket }) => ({ runId, bucket })));
    });
  }

  /** Takes a bucket nobody is working on; null when there is nothing to take. */
  async claimBucket(runId: string, bucket: number): Promise<ClaimedBucket | null> {
    const now = this.clock.now();
    return this.database.one<ClaimedBucket>(
      `update outreach_run_bucket set lease_until = $4
       where run_id = $1 and bucket = $2 and status = 'waiting' and (lease_until is null or lease_until < $3) returning checkpoint`,
      [runId, bucket, now, new Date(now.getTime() + LEASE_MS)],
    );
  }

  /** Moves the checkpoint in the transaction that wrote the decisions up to it. */
  async advance(runId: string, bucket: number, checkpoint: string, considered: number): Promise<void> {
    await this.database.query(
      `update outreach_run_bucket set checkpoint = $3, considered = considered + $4, lease_until = $5 where run_id = $1 and bucket = $2`,
      [runId, bucket, checkpoint, considered, new Date(this.clock.now().getTime() + LEASE_MS)],
    );
  }

  /**
   * Says once, for all its pages, that what was planned in the bucket may leave; messages of other runs may have waited for
   * this one to bring its best. What is due before the bucket is done, a sweep finds.
   */
  async finishBucket(runId: string, bucket: number): Promise<void> {
    await this.database.transaction(async () => {
      const finished = await this.database.one<{ dryRun: boolean }>(
        `update outreach_run_bucket b set status = 'done', lease_until = null from outreach_run r
         where b.run_id = $1 and b.bucket = $2 and r.id = b.run_id returning r.dry_run as "dryRun"`, [runId, bucket]);
      if (finished?.dryRun === false) await this.announcer.announce('messages.planned', { bucket });
    });
    // Committed first: of two buckets that finish at once, one must see that both are done.
    await this.concludeRuns(runId);
  }

  /** Says that a run is planned when all its buckets are; of all runs without `runId`, for whoever died before saying it. */
  async concludeRuns(runId: string | null = null): Promise<void> {
    await this.database.query(
      `update outreach_run r set status = 'planned', finished_at = $2 where ($1::uuid is null or r.id = $1) and r.status = 'planning'
         and not exists (select 1 from outreach_run_bucket b where b.run_id = r.id and b.status = 'waiting')`,
      [runId, this.clock.now()],
    );
  }

  /**
   * Writes decisions; the first one about a person in a run stands when a bucket is planned again.
   * Returns the people for whom this is the first: only their messages may be planned.
   */
  async decide(decisions: readonly NewDecision[]): Promise<ReadonlySet<string>> {
    if (decisions.length === 0) return new Set();
    const rows = decisions.map((decision) => ({ ...decision, bucket: bucketOf(decision.candidateId) }));
    const decided = await this.database.query<{ candidateId: string }>(
      `insert into decision (run_id, programme_id, candidate_id, bucket, outcome, reason, until, message_id, detail, rule_version, at)
       select "runId", "programmeId", "candidateId", bucket, outcome, reason, until, "messageId", detail, "ruleVersion", $2
       from jsonb_to_recordset($1::jsonb) as r("runId" uuid, "programmeId" uuid, "candidateId" uuid, bucket smallint, outcome text, reason text,
         until timestamptz, "messageId" uuid, detail jsonb, "ruleVersion" text)
       on conflict (run_id, candidate_id) do nothing returning candidate_id as "candidateId"`,
      [JSON.stringify(rows), this.clock.now()],
    );
    return new Set(decided.map(({ candidateId }) => candidateId));
  }

  /** What became of a planned message, told to its decision. */
  async settle(messageId: string, outcome: Outcome, reason: Reason | null, until: Date | null): Promise<void> {
    await this.database.query(`update decision set outcome = $2, reason = $3, until = $4, at = $5 where message_id = $1`, [
      messageId, outcome, reason, until, this.clock.now(),
    ]);
  }

  async settleMany(messageIds: readonly string[], outcome: Outcome, reason: Reason | null): Promise<void> {
    if (messageIds.length === 0) return;
    await this.database.query(`update decision set outcome = $2, reason = $3, until = null, at = $4 where message_id = any($1::uuid[])`, [
      messageIds, outcome, reason, this.clock.now(),
    ]);
  }

  /** Runs that are due and were never cut. */
  async dueRuns(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from outreach_run where status = 'queued' and (at <= $1 or dry_run) order by at, id limit 100`,
      [this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }

  /** Buckets whose worker fell silent, or that nobody was told about. */
  async waitingBuckets(): Promise<{ runId: string; bucket: number }[]> {
    return this.database.query(
      `select run_id as "runId", bucket from outreach_run_bucket b where status = 'waiting' and (lease_until is null or lease_until < $1)
         and exists (select 1 from outreach_run r where r.id = b.run_id and r.status = 'planning') order by run_id, bucket limit 1000`,
      [this.clock.now()],
    );
  }
}
