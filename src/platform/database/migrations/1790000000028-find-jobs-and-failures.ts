/** What the API looks up in tables that only grow: a job by the id its reporter knows, without its feed, and messages that failed. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class FindJobsAndFailures1790000000028 implements MigrationInterface {
  readonly name = 'FindJobsAndFailures1790000000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index job_external_id on job (external_id)`);
    await db.query(`create index message_failed on message (id) where status = 'failed'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index message_failed, job_external_id`);
  }
}
