/** By whom a person's language and time zone were set: a row of a file overruled what they had chosen themselves. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TellWhoChoseLanguageAndZone1790000000021 implements MigrationInterface {
  readonly name = 'TellWhoChoseLanguageAndZone1790000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table candidate add column locale_by text, add column time_zone_by text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table candidate drop column locale_by, drop column time_zone_by`);
  }
}
