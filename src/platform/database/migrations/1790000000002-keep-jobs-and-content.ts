/** What can be told: jobs, stories, and the files that bring them. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepJobsAndContent1790000000002 implements MigrationInterface {
  readonly name = 'KeepJobsAndContent1790000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table job (
        id uuid constraint job_pk primary key,
        external_id text not null,
        source text not null,
        title text not null,
        company text not null,
        posting jsonb not null,
        recognised text[] not null default '{}',
        digest bytea not null,
        cluster_id uuid not null,
        cluster_key text not null,
        fingerprint text,
        status text not null constraint job_status check (status in ('open', 'closed')),
        posted_at timestamptz,
        closes_at timestamptz,
        closed_at timestamptz,
        seen_in uuid,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint job_source_external_id unique (source, external_id)
      )`);
    await db.query(`create index job_cluster_key on job (cluster_key)`);
    await db.query(`create index job_open on job (id) where status = 'open'`);
    await db.query(`create index job_source_seen on job (source, seen_in) where status = 'open'`);

    // One row that counts changes to jobs: asking whether an index in memory is current must not read the jobs.
    await db.query(`create table catalogue (revision bigint not null, single boolean default true constraint catalogue_pk primary key constraint catalogue_single check (single))`);
    await db.query(`insert into catalogue (revision) values (0)`);

    await db.query(`
      create table content (
        id uuid constraint content_pk primary key,
        external_id text,
        topics text[] not null default '{}',
        role_families text[] not null default '{}',
        versions jsonb not null,
        publish_at timestamptz not null,
        expires_at timestamptz,
        created_at timestamptz not null,
        updated_at timestamptz not null
      )`);
    await db.query(`create unique index content_external_id on content (external_id) where external_id is not null`);

    await db.query(`
      create table import (
        id uuid constraint import_pk primary key,
        kind text not null constraint import_kind check (kind in ('candidates', 'jobs')),
        format text not null,
        options jsonb not null default '{}',
        url text,
        status text not null constraint import_status check (status in ('receiving', 'queued', 'running', 'done', 'failed')),
        read integer not null default 0,
        created integer not null default 0,
        updated integer not null default 0,
        unchanged integer not null default 0,
        rejected integer not null default 0,
        skipped integer not null default 0,
        closed integer not null default 0,
        bytes bigint not null default 0,
        error jsonb,
        attempts integer not null default 0,
        fence integer not null default 0,
        lease_until timestamptz,
        created_at timestamptz not null,
        started_at timestamptz,
        finished_at timestamptz
      )`);
    await db.query(`create index import_open on import (created_at) where status in ('receiving', 'queued', 'running')`);
    // The file itself, sealed, until it is worked off: a worker on another machine can take it, and a killed one lose nothing.
    await db.query(`
      create table import_chunk (
        import_id uuid not null constraint import_chunk_import references import (id) on delete cascade,
        seq integer not null,
        sealed bytea not null,
        constraint import_chunk_pk primary key (import_id, seq)
      )`);
    await db.query(`alter table import_chunk alter column sealed set storage external`);
    await db.query(`
      create table import_reject (
        import_id uuid not null constraint import_reject_import references import (id) on delete cascade,
        seq integer not null,
        line integer not null,
        field text,
        code text not null,
        message text not null,
        value_sealed bytea,
        constraint import_reject_pk primary key (import_id, seq)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table import_reject, import_chunk, import, content, catalogue, job`);
  }
}
