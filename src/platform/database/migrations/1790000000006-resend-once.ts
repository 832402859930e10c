/** A programme may have letters of unknown fate sent once more; each such copy is a message of its own that names the first. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ResendOnce1790000000006 implements MigrationInterface {
  readonly name = 'ResendOnce1790000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table programme add column unknown_policy text not null default 'park' constraint programme_unknown_policy check (unknown_policy in ('park', 'resend'))`);
    await db.query(`alter table message add column resend_of uuid constraint message_resend_of references message (id)`);
    // Once, whatever plans it.
    await db.query(`create unique index message_resent_once on message (resend_of) where resend_of is not null`);
    await db.query(`create index message_unknown on message (updated_at) where status = 'unknown' and resend_of is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index message_unknown`);
    await db.query(`alter table message drop column resend_of`);
    await db.query(`alter table programme drop column unknown_policy`);
  }
}
