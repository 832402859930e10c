/** What was sent, what was not, and why; and the ledger behind which no cap can be exceeded. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepOutreach1790000000003 implements MigrationInterface {
  readonly name = 'KeepOutreach1790000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table programme (
        id uuid constraint programme_pk primary key,
        name text not null constraint programme_name unique,
        kind text not null constraint programme_kind check (kind in ('digest', 'alert', 'content', 'journey')),
        schedule text,
        time_zone text not null,
        channels text[] not null,
        max_items integer not null,
        min_score double precision not null,
        audience jsonb,
        active boolean not null default true,
        planned_through timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null
      )`);
    await db.query(`
      create table outreach_run (
        id uuid constraint outreach_run_pk primary key,
        programme_id uuid not null constraint outreach_run_programme references programme (id),
        occurrence text constraint outreach_run_occurrence_form check (occurrence ~ '^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$'),
        dry_run boolean not null,
        at timestamptz not null,
        status text not null constraint outreach_run_status check (status in ('queued', 'planning', 'planned')),
        created_at timestamptz not null,
        started_at timestamptz,
        finished_at timestamptz
      )`);
    // One run for one local date and time of a schedule, however many schedulers wake up.
    await db.query(`create unique index outreach_run_occurrence on outreach_run (programme_id, occurrence) where occurrence is not null`);
    await db.query(`
      create table outreach_run_bucket (
        run_id uuid not null constraint outreach_run_bucket_run references outreach_run (id),
        bucket smallint not null,
        status text not null constraint outreach_run_bucket_status check (status in ('waiting', 'done')),
        checkpoint uuid,
        lease_until timestamptz,
        considered integer not null default 0,
        constraint outreach_run_bucket_pk primary key (run_id, bucket)
      )`);
    await db.query(`create index outreach_run_bucket_waiting on outreach_run_bucket (run_id, bucket) where status = 'waiting'`);

    await db.query(`
      create table decision (
        id bigint generated always as identity constraint decision_pk primary key,
        run_id uuid not null,
        programme_id uuid not null,
        candidate_id uuid not null,
        bucket smallint not null,
        outcome text not null constraint decision_outcome check (outcome in ('planned', 'sent', 'held', 'refused')),
        reason text,
        until timestamptz,
        message_id uuid,
        detail jsonb not null default '{}',
        rule_version text not null,
        at timestamptz not null,
        constraint decision_once unique (run_id, candidate_id)
      )`);
    await db.query(`create index decision_candidate on decision (candidate_id, id)`);
    await db.query(`create index decision_run on decision (run_id, id)`);
    await db.query(`create index decision_message on decision (message_id) where message_id is not null`);

    await db.query(`
      create table message (
        id uuid constraint message_pk primary key,
        candidate_id uuid not null constraint message_candidate references candidate (id),
        bucket smallint not null,
        programme_id uuid,
        run_id uuid,
        dedupe_key text not null,
        channel text not null,
        purpose text not null,
        status text not null constraint message_status
          check (status in ('planned', 'claimed', 'dispatching', 'accepted', 'delivered', 'failed', 'unknown', 'cancelled')),
        not_before timestamptz not null,
        expires_at timestamptz,
        attempts integer not null default 0,
        fence integer not null default 0,
        lease_until timestamptz,
        subject text,
        to_sealed bytea,
        facts jsonb not null default '{}',
        provider_id text,
        error_code text,
        resend_of_unknown boolean not null default false,
        planned_at timestamptz not null,
        sent_at timestamptz,
        updated_at timestamptz not null,
        constraint message_once unique (candidate_id, purpose, dedupe_key)
      )`);
    await db.query(`create index message_due on message (bucket, not_before) where status = 'planned'`);
    await db.query(`create index message_leased on message (lease_until) where status in ('claimed', 'dispatching')`);
    await db.query(`create index message_run on message (run_id, id)`);
    await db.query(`
      create table message_item (
        message_id uuid not null constraint message_item_message references message (id),
        position smallint not null,
        kind text not null constraint message_item_kind check (kind in ('job', 'story')),
        thing_id uuid not null,
        cluster_id uuid not null,
        score double precision,
        reasons jsonb not null default '[]',
        unknowns jsonb not null default '[]',
        dropped text,
        constraint message_item_pk primary key (message_id, position)
      )`);

    // What a person has been shown: a job's cluster or a story, once in a lifetime. The law is the primary key.
    await db.query(`
      create table shown (
        candidate_id uuid not null constraint shown_candidate references candidate (id),
        kind text not null,
        cluster_id uuid not null,
        bucket smallint not null,
        message_id uuid not null,
        at timestamptz not null,
        constraint shown_pk primary key (candidate_id, kind, cluster_id)
      )`);
    // Every message takes one of the person's numbered slots for as long as the window lasts. Two messages cannot hold
    // one slot at one time, so at most max messages fall into any window, whatever the code above does.
    await db.query(`
      create table attention (
        id bigint generated always as identity constraint attention_pk primary key,
        candidate_id uuid not null constraint attention_candidate references candidate (id),
        bucket smallint not null,
        message_id uuid not null,
        channel text not null,
        purpose text not null,
        kind text not null constraint attention_kind check (kind in ('outreach', 'service')),
        at timestamptz not null,
        slot smallint not null constraint attention_slot check (slot >= 1),
        span tstzrange not null,
        cap_max smallint not null,
        cap_per text not null,
        freed_at timestamptz,
        constraint attention_one_slot_once exclude using gist (candidate_id with =, kind with =, slot with =, span with &&)
          where (freed_at is null)
      )`);
    await db.query(`create index attention_candidate_at on attention (candidate_id, at)`);
    await db.query(`create unique index attention_message on attention (message_id) where freed_at is null`);

    await db.query(`
      create table reaction (
        id bigint generated always as identity constraint reaction_pk primary key,
        candidate_id uuid not null constraint reaction_candidate references candidate (id),
        bucket smallint not null,
        type text not null,
        job_id uuid,
        cluster_id uuid,
        message_id uuid,
        source text not null,
        detail jsonb not null default '{}',
        at timestamptz not null,
        recorded_at timestamptz not null
      )`);
    await db.query(`create index reaction_candidate_at on reaction (candidate_id, at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table reaction, attention, shown, message_item, message, decision, outreach_run_bucket, outreach_run, programme`);
  }
}
