/**
 * Who changed in what the recruiter's audience keeps of them in memory, by transaction: times of rows said nothing of
 * consents and addresses, and needed a margin. And a job's people, and what people heard, by indexes alone.
 */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whose statements, consents and addresses the audience reads. */
const OF_A_PERSON = ['preference', 'consent', 'contact_point'];
const EVENTS = [['insert', 'new'], ['update', 'new'], ['delete', 'old']] as const;
const SETTLING = `type in ('applied', 'hired', 'dismissed', 'not_relevant')`;

export class TellWhoChanged1790000000023 implements MigrationInterface {
  readonly name = 'TellWhoChanged1790000000023';

  async up(db: QueryRunner): Promise<void> {
    // Whoever was changed by a transaction that is over, seen from a later snapshot, stands here below its xmin. No transaction waits for another's row.
    await db.query(`
      create table audience_change (
        tx xid8 not null default pg_current_xact_id(),
        candidate_id uuid not null,
        at timestamptz not null default now(),
        constraint audience_change_pk primary key (tx, candidate_id)
      )`);
    await this.#tell(db, 'audience_tell', 'select candidate_id from changed');
    await this.#tell(db, 'audience_tell_candidate', 'select id from changed');
    await this.#tell(db, 'audience_tell_suppressed', `select p.candidate_id from changed s join contact_point p on p.kind in ('email', 'phone') and p.digest = s.digest`);
    for (const table of OF_A_PERSON) await this.#whenever(db, table, 'audience_tell');
    await this.#whenever(db, 'candidate', 'audience_tell_candidate');
    await this.#whenever(db, 'suppression', 'audience_tell_suppressed');
    await db.query(`drop index candidate_updated_at, preference_updated_at`);

    await db.query(`create index attention_heard on attention (candidate_id, at) include (channel, purpose) where freed_at is null`);
    await db.query(`drop index attention_candidate_at`);
    await db.query(`create index shown_job on shown (cluster_id) where kind = 'job'`);
    await db.query(`create index reaction_settling on reaction (cluster_id) where ${SETTLING}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index reaction_settling, shown_job`);
    await db.query(`create index attention_candidate_at on attention (candidate_id, at)`);
    await db.query(`drop index attention_heard`);
    await db.query(`create index candidate_updated_at on candidate (updated_at)`);
    await db.query(`create index preference_updated_at on preference (updated_at)`);
    for (const table of [...OF_A_PERSON, 'candidate', 'suppression']) {
      for (const [event] of EVENTS) await db.query(`drop trigger audience_${event} on ${table}`);
    }
    await db.query(`drop function audience_tell, audience_tell_candidate, audience_tell_suppressed`);
    await db.query(`drop table audience_change`);
  }

  async #tell(db: QueryRunner, name: string, people: string): Promise<void> {
    await db.query(`
      create function ${name}() returns trigger language plpgsql as $$
        begin
          insert into audience_change (candidate_id) ${people} on conflict do nothing;
          return null;
        end $$`);
  }

  async #whenever(db: QueryRunner, table: string, tell: string): Promise<void> {
    for (const [event, image] of EVENTS) {
      await db.query(`create trigger audience_${event} after ${event} on ${table} referencing ${image} table as changed for each statement execute function ${tell}()`);
    }
  }
}
