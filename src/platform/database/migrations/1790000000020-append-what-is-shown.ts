/** What a letter shows is added to the profiles of those who got it: gathered anew for each of them, it was a quarter of what the gate writes. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AppendWhatIsShown1790000000020 implements MigrationInterface {
  readonly name = 'AppendWhatIsShown1790000000020';

  async up(db: QueryRunner): Promise<void> {
    // In the order of the ids, as all who lock several profiles; whoever waits for another adds to what that one left.
    await db.query(`
      create function match_profile_show() returns trigger language plpgsql as $$
        declare told record;
        begin
          for told in
            select candidate_id, string_agg(uuid_send(cluster_id), ''::bytea order by cluster_id) as clusters
            from changed where kind = 'job' group by candidate_id order by candidate_id
          loop
            update match_profile set seen = seen || told.clusters where candidate_id = told.candidate_id;
          end loop;
          return null;
        end $$`);
    await db.query(`drop trigger match_profile_more on shown`);
    await db.query(`create trigger match_profile_more after insert on shown referencing new table as changed for each statement execute function match_profile_show()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger match_profile_more on shown`);
    await db.query(`create trigger match_profile_more after insert on shown referencing new table as changed for each statement execute function match_profile_see()`);
    await db.query(`drop function match_profile_show`);
    await db.query(`update match_profile set seen = match_seen(candidate_id)`);
  }
}
