/** Whom a kept answer speaks of: when that person is erased it goes with them. Answers kept before are forgotten by themselves within two days. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TellWhoseAnswers1790000000013 implements MigrationInterface {
  readonly name = 'TellWhoseAnswers1790000000013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table idempotency_key add column about uuid[] not null default '{}'`);
    await db.query(`create index idempotency_key_about on idempotency_key using gin (about)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table idempotency_key drop column about`);
  }
}
