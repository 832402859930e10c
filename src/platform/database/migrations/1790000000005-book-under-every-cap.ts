/** Bookings remember every cap they were made under; messages that wait are found by person. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class BookUnderEveryCap1790000000005 implements MigrationInterface {
  readonly name = 'BookUnderEveryCap1790000000005';

  async up(db: QueryRunner): Promise<void> {
    // Bookings from before were made under the ceiling that was built in.
    await db.query(`alter table attention add organisation_caps text not null default '5/day'`);
    await db.query(`alter table attention alter organisation_caps drop default`);
    // A recruiter's note is decided without a run.
    await db.query(`alter table decision alter run_id drop not null, alter programme_id drop not null`);
    await db.query(`create index outreach_run_open on outreach_run (at) where status in ('queued', 'planning')`);
    await db.query(`create index message_waiting on message (candidate_id) where status in ('planned', 'claimed')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index message_waiting, outreach_run_open`);
    await db.query(`delete from decision where run_id is null`);
    await db.query(`alter table decision alter run_id set not null, alter programme_id set not null`);
    await db.query(`alter table attention drop organisation_caps`);
  }
}
