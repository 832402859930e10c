/** A ledger as years of weekly messages leave it: loaded by one statement with its indexes and constraints taken off, which are then built again as they were. */

import { statfsSync } from 'node:fs';
import { type Database } from '../src/platform/database/database.js';
import { timed } from './bench.js';
import { NOW } from './bench-app.js';

export const SLOT_CONSTRAINT = 'attention_one_slot_once';

/** Messages a person has in the ledger, one a week, the last one eight days ago. */
const WEEKS = 20;
/** Measured with the indexes built and their build files gone, rounded up; bytes a row, with the exclusion constraint and without. */
const BYTES_A_ROW = { guarded: 900, bare: 400 } as const;

/** The n-th person: ids that spread over the buckets as ours do. */
export const personId = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The constraint is left off when `guarded` is false. @returns how many people there are. */
export async function loadLedger(database: Database, { rows, guarded }: { rows: number; guarded: boolean }, folder: string, say: (line: string) => void): Promise<number> {
  const { bavail, bsize } = statfsSync(folder);
  const needed = rows * BYTES_A_ROW[guarded ? 'guarded' : 'bare'] * 1.5;
  if (bavail * bsize < needed) throw new Error(`A ledger of ${String(rows)} rows needs ${String(Math.ceil(needed / 1e9))} GB of free disk.`);
  const people = Math.ceil(rows / WEEKS);
  const stage = async (what: string, work: () => Promise<unknown>) => {
    const { seconds } = await timed(work);
    say(`${what} in ${seconds.toFixed(0)} s`);
  };
  await stage('people written', () => database.query(
    `insert into candidate (id, bucket, time_zone, contact_rules, created_at, updated_at)
     select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n % 256, 'Asia/Jerusalem', '{"frequency": {"max": 1, "per": "week"}}', $2, $2
     from generate_series(1, $1::int) n`,
    [people, NOW],
  ));
  const takenOff = await takeOff(database);
  await stage('bookings written', () => database.query(
    `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
     select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n % 256, gen_random_uuid(), 'email', 'jobs', 'outreach', moment.at, 1,
       tstzrange(moment.at, moment.at + interval '168 hours'), 1, 'week', '5/day'
     from generate_series($2::int, 1, -1) week, generate_series(1, $1::int) n,
       lateral (select $3::timestamptz - week * interval '168 hours' - interval '24 hours' - (n % 40000) * interval '1 second' as at) moment`,
    [people, WEEKS, NOW],
  ));
  for (const { name, definition } of takenOff.filter((one) => guarded || one.name !== SLOT_CONSTRAINT)) {
    await stage(`built ${name}`, () => database.transaction(async () => {
      await database.query(`set local maintenance_work_mem = '1GB'`);
      await database.query(definition);
    }));
  }
  await stage('vacuumed and analysed', () => database.query('vacuum analyze attention, candidate'));
  // Else the disk is still busy with what was loaded while planning waits for its commits.
  await stage('written to disk', () => database.query('checkpoint'));
  await stage('what planning reads brought into memory', () => intoMemory(database));
  return people;
}

/** As on a server that has planned before; straight after loading, part of it is there and part is not, as chance will have it. */
async function intoMemory(database: Database): Promise<void> {
  await database.query('create extension if not exists pg_prewarm');
  await database.query(`select pg_prewarm(relation, 'buffer') from unnest(array['candidate', 'candidate_pk', 'attention_heard']::regclass[]) as relation`);
}

interface TakenOff {
  readonly name: string;
  readonly definition: string;
}

async function takeOff(database: Database): Promise<TakenOff[]> {
  const constraints = await database.query<TakenOff>(
    `select conname as name, format('alter table attention add constraint %I %s', conname, pg_get_constraintdef(oid)) as definition
     from pg_constraint where conrelid = 'attention'::regclass and contype in ('p', 'u', 'x', 'f') order by contype = 'f', contype = 'x'`);
  const indexes = await database.query<TakenOff>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = 'attention'::regclass and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`);
  for (const { name } of constraints) await database.query(`alter table attention drop constraint ${name}`);
  for (const { name } of indexes) await database.query(`drop index ${name}`);
  return [...indexes, ...constraints];
}
