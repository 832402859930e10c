/** What is learned from what people did, kept as sums that fade; and how fresh each part of a statement is. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LearnFromActions1790000000010 implements MigrationInterface {
  readonly name = 'LearnFromActions1790000000010';

  async up(db: QueryRunner): Promise<void> {
    // Only people who did something have a row. What happened before `cleared_at` was cleared by them and counts no more.
    await db.query(`
      create table taste (
        candidate_id uuid constraint taste_pk primary key constraint taste_candidate references candidate (id),
        bucket smallint not null,
        learned jsonb not null,
        cleared_at timestamptz,
        updated_at timestamptz not null
      )`);
    await db.query(`create index taste_updated_at on taste (updated_at)`);
    // How far silence has been listened to. One row; whoever holds its lock listens.
    await db.query(`
      create table silence_heard (
        one boolean constraint silence_heard_pk primary key constraint silence_heard_one check (one),
        through timestamptz not null
      )`);
    // Messages are planned in the order of time, so a block range index finds a day of them and costs next to nothing.
    await db.query(`create index message_planned_at on message using brin (planned_at) with (pages_per_range = 32)`);
    // Only fields whose date and source are not the statement's own; most statements have none.
    await db.query(`alter table preference add column fields jsonb`);
    // What a decision was made from stays on record when it is replaced, so that any decision can be replayed.
    await db.query(`
      create table preference_history (
        candidate_id uuid not null constraint preference_history_candidate references candidate (id),
        version integer not null,
        bucket smallint not null,
        stated jsonb not null,
        source text not null,
        stated_at timestamptz not null,
        replaced_at timestamptz not null,
        constraint preference_history_pk primary key (candidate_id, version)
      )`);
    await db.query(`
      create table job_history (
        job_id uuid not null constraint job_history_job references job (id),
        version integer not null,
        posting jsonb not null,
        replaced_at timestamptz not null,
        constraint job_history_pk primary key (job_id, version)
      )`);
    // Few messages ask whether a statement is still right: the newest one that did is found at once.
    await db.query(`create index message_question on message (candidate_id, planned_at) where facts ? 'question'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index message_question, message_planned_at`);
    await db.query(`alter table preference drop column fields`);
    await db.query(`drop table job_history, preference_history, silence_heard, taste`);
  }
}
