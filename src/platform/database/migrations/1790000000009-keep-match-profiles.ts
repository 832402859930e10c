/** What matching reads of a person, in one narrow row: their packed wishes and the offers they know. */

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepMatchProfiles1790000000009 implements MigrationInterface {
  readonly name = 'KeepMatchProfiles1790000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table match_profile (
        candidate_id uuid constraint match_profile_pk primary key constraint match_profile_candidate references candidate (id),
        bucket smallint not null,
        version integer not null,
        format text not null,
        packed bytea not null,
        seen bytea not null
      )`);
    await db.query(`create index match_profile_bucket on match_profile (bucket, candidate_id)`);

    // Clusters told, applied to or turned down: sixteen bytes each.
    await db.query(`
      create function match_seen(person uuid) returns bytea language sql stable as $$
        select coalesce(string_agg(uuid_send(cluster_id), ''::bytea order by cluster_id), ''::bytea) from (
          select cluster_id from shown where candidate_id = person and kind = 'job'
          union
          select cluster_id from reaction where candidate_id = person and cluster_id is not null and type in ('applied', 'hired', 'dismissed', 'not_relevant')
        ) as known $$`);

    // Whoever changes a statement, by whatever way: the profile made of the old one goes in the same transaction.
    await db.query(`
      create function match_profile_forget() returns trigger language plpgsql as $$
        begin
          delete from match_profile where candidate_id in (select candidate_id from changed);
          return null;
        end $$`);
    await db.query(`create trigger match_profile_restated after update on preference referencing old table as changed for each statement execute function match_profile_forget()`);
    await db.query(`create trigger match_profile_unstated after delete on preference referencing old table as changed for each statement execute function match_profile_forget()`);

    // Two statements: what another transaction did meanwhile shows only to the one that begins after the lock.
    await db.query(`
      create function match_profile_see() returns trigger language plpgsql as $$
        begin
          perform from match_profile where candidate_id in (select candidate_id from changed) order by candidate_id for update;
          update match_profile m set seen = match_seen(m.candidate_id) where m.candidate_id in (select candidate_id from changed);
          return null;
        end $$`);
    for (const table of ['shown', 'reaction']) {
      await db.query(`create trigger match_profile_more after insert on ${table} referencing new table as changed for each statement execute function match_profile_see()`);
      await db.query(`create trigger match_profile_less after delete on ${table} referencing old table as changed for each statement execute function match_profile_see()`);
      await db.query(`create trigger match_profile_else after update on ${table} referencing new table as changed for each statement execute function match_profile_see()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['shown', 'reaction']) {
      for (const name of ['more', 'less', 'else']) await db.query(`drop trigger match_profile_${name} on ${table}`);
    }
    await db.query(`drop trigger match_profile_restated on preference`);
    await db.query(`drop trigger match_profile_unstated on preference`);
    await db.query(`drop function match_profile_see, match_profile_forget, match_seen`);
    await db.query(`drop table match_profile`);
  }
}
