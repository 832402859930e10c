/** What became of earlier attempts of a message, which provider accounts are in trouble, and who has just written on WhatsApp. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepAttempts1790000000007 implements MigrationInterface {
  readonly name = 'KeepAttempts1790000000007';

  async up(db: QueryRunner): Promise<void> {
    // Attempts that certainly did not arrive; the latest one of a message stands in the message itself.
    await db.query(`
      create table message_attempt (
        message_id uuid not null constraint message_attempt_message references message (id),
        fence integer not null,
        channel text not null,
        sent_at timestamptz,
        ended_at timestamptz not null,
        to_sealed bytea,
        provider_id text,
        error_code text not null,
        constraint message_attempt_pk primary key (message_id, fence)
      )`);
    await db.query(`create index message_lost on message (id) where status = 'unknown'`);
    await db.query(`
      create table circuit (
        account text constraint circuit_pk primary key,
        failures integer not null default 0,
        opened_at timestamptz,
        probe_at timestamptz,
        code text,
        updated_at timestamptz not null
      )`);
    await db.query(`
      create table whatsapp_window (
        digest bytea constraint whatsapp_window_pk primary key,
        sid text not null,
        heard_at timestamptz not null
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table whatsapp_window, circuit, message_attempt`);
    await db.query(`drop index message_lost`);
  }
}
