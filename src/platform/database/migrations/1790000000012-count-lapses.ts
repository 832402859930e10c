/** How often a worker died with a message in its hands: which one brought it down shows only when each is taken by itself. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CountLapses1790000000012 implements MigrationInterface {
  readonly name = 'CountLapses1790000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table message add column lapses smallint not null default 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table message drop column lapses`);
  }
}
