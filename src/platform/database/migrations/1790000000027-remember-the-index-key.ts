/** By which key addresses and refusals are found: with another one nobody who refused would be recognised, and nothing would say so. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class RememberTheIndexKey1790000000027 implements MigrationInterface {
  readonly name = 'RememberTheIndexKey1790000000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table index_key (mark bytea not null, single boolean default true constraint index_key_pk primary key constraint index_key_single check (single))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table index_key`);
  }
}
