/** What a text was billed as. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepSegments1790000000011 implements MigrationInterface {
  readonly name = 'KeepSegments1790000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table message add column segments smallint`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table message drop column segments`);
  }
}
