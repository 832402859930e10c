/** What people know is written into their profiles by key: joined with the rows that changed, every profile was read for each group of letters. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LookProfilesUpByKey1790000000019 implements MigrationInterface {
  readonly name = 'LookProfilesUpByKey1790000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function match_profile_see() returns trigger language plpgsql as $$
        declare people uuid[] := array(select distinct candidate_id from changed);
        begin
          if cardinality(people) > 0 then
            perform from match_profile where candidate_id = any(people) order by candidate_id for update;
            update match_profile m set seen = match_seen(m.candidate_id) where m.candidate_id = any(people);
          end if;
          return null;
        end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function match_profile_see() returns trigger language plpgsql as $$
        begin
          perform from match_profile where candidate_id in (select candidate_id from changed) order by candidate_id for update;
          update match_profile m set seen = match_seen(m.candidate_id) where m.candidate_id in (select candidate_id from changed);
          return null;
        end $$`);
  }
}
