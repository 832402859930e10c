/** What the columns of a spreadsheet were taken for: a header nobody reads was passed over without a word. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TellWhatColumnsWereRead1790000000025 implements MigrationInterface {
  readonly name = 'TellWhatColumnsWereRead1790000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table import add column columns jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table import drop column columns`);
  }
}
