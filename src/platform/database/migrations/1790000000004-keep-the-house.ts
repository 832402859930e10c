/** The house itself: keys, facts waiting to be told, answers already given, and the development mailbox. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepTheHouse1790000000004 implements MigrationInterface {
  readonly name = 'KeepTheHouse1790000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table api_key (
        id text constraint api_key_pk primary key,
        name text not null,
        secret_hash bytea not null,
        scopes text[] not null,
        expires_at timestamptz,
        revoked_at timestamptz,
        last_used_at timestamptz,
        created_at timestamptz not null
      )`);
    await db.query(`
      create table outbox (
        id bigint generated always as identity constraint outbox_pk primary key,
        fact text not null,
        payload jsonb not null,
        at timestamptz not null
      )`);
    await db.query(`
      create table idempotency_key (
        api_key_id text not null,
        key text not null,
        request_digest bytea not null,
        status integer,
        answer jsonb,
        created_at timestamptz not null,
        constraint idempotency_key_pk primary key (api_key_id, key)
      )`);
    await db.query(`
      create table mailbox_entry (
        id text constraint mailbox_entry_pk primary key,
        at timestamptz not null,
        channel text not null,
        locale text not null,
        purpose text not null,
        message_ref text not null,
        candidate_ref text not null,
        sealed bytea not null
      )`);
    await db.query(`create index mailbox_entry_at on mailbox_entry (at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table mailbox_entry, idempotency_key, outbox, api_key`);
  }
}
