/** People: who they are, how to reach them, what they allowed, what they want. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepPeople1790000000001 implements MigrationInterface {
  readonly name = 'KeepPeople1790000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create extension if not exists btree_gist`);
    await db.query(`
      create table candidate (
        id uuid constraint candidate_pk primary key,
        bucket smallint not null,
        external_id text,
        given_name text,
        family_name text,
        locale text,
        time_zone text,
        stage text,
        source text,
        contact_rules jsonb not null default '{}',
        contact_rules_by text,
        imported_digest bytea,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        erased_at timestamptz
      )`);
    await db.query(`create unique index candidate_external_id on candidate (external_id) where external_id is not null`);
    await db.query(`create index candidate_bucket on candidate (bucket, id) where erased_at is null`);

    // Addresses are sealed; the digest is a keyed hash, so that a copy of the database names nobody.
    await db.query(`
      create table contact_point (
        id uuid constraint contact_point_pk primary key,
        candidate_id uuid not null constraint contact_point_candidate references candidate (id),
        bucket smallint not null,
        kind text not null constraint contact_point_kind check (kind in ('email', 'phone')),
        sealed bytea not null,
        digest bytea not null,
        position smallint not null,
        state text not null default 'good' constraint contact_point_state check (state in ('good', 'bad')),
        added_at timestamptz not null
      )`);
    await db.query(`create unique index contact_point_digest on contact_point (kind, digest)`);
    await db.query(`create index contact_point_candidate_id on contact_point (candidate_id)`);

    await db.query(`
      create table consent_event (
        id bigint generated always as identity constraint consent_event_pk primary key,
        candidate_id uuid not null constraint consent_event_candidate references candidate (id),
        bucket smallint not null,
        channel text not null,
        purpose text not null,
        granted boolean not null,
        wording text,
        source text,
        by text not null,
        at timestamptz not null,
        recorded_at timestamptz not null
      )`);
    await db.query(`create index consent_event_candidate_id on consent_event (candidate_id, id)`);
    await db.query(`
      create table consent (
        candidate_id uuid not null constraint consent_candidate references candidate (id),
        channel text not null,
        purpose text not null,
        bucket smallint not null,
        granted boolean not null,
        at timestamptz not null,
        event_id bigint not null,
        constraint consent_pk primary key (candidate_id, channel, purpose)
      )`);
    // Outlives the person's record: an address that refused stays refused, whoever brings it again.
    await db.query(`
      create table suppression (
        digest bytea not null,
        channel text not null,
        reason text not null,
        at timestamptz not null,
        constraint suppression_pk primary key (digest, channel)
      )`);

    await db.query(`
      create table preference (
        candidate_id uuid constraint preference_pk primary key constraint preference_candidate references candidate (id),
        bucket smallint not null,
        stated jsonb not null,
        source text not null,
        stated_at timestamptz not null,
        version integer not null default 1,
        updated_at timestamptz not null
      )`);

    // The recruiter's audience follows changes by their time.
    await db.query(`create index candidate_updated_at on candidate (updated_at)`);
    await db.query(`create index preference_updated_at on preference (updated_at)`);

    await db.query(`
      create table sign_in_token (
        token_hash bytea constraint sign_in_token_pk primary key,
        candidate_id uuid not null constraint sign_in_token_candidate references candidate (id),
        purpose text not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await db.query(`create index sign_in_token_candidate_id on sign_in_token (candidate_id)`);
    await db.query(`
      create table session (
        token_hash bytea constraint session_pk primary key,
        candidate_id uuid not null constraint session_candidate references candidate (id),
        created_at timestamptz not null,
        expires_at timestamptz not null
      )`);
    await db.query(`create index session_candidate_id on session (candidate_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table session, sign_in_token, preference, suppression, consent, consent_event, contact_point, candidate`);
  }
}
