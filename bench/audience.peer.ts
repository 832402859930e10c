/** The same audience asked of Postgres: typed columns, a GIN index over the families, one statement for the whole histogram. */

import { type ComparableJob, type ComparableWishes, EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Database } from '../src/platform/database/database.js';
import { LANGUAGES } from './audience.world.js';

const maskOf = (all: readonly string[], some: readonly string[]): number => some.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);

const lineOf = (one: ComparableWishes): string => [
  `{${[...new Set((one.roles ?? []).flatMap(({ families }) => families.map(({ family }) => family)))].join(',')}}`,
  SENIORITIES.indexOf(one.seniority?.min ?? 'intern'), SENIORITIES.indexOf(one.seniority?.max ?? 'executive'),
  one.places?.[0]?.lat ?? 0, one.places?.[0]?.lon ?? 0, one.places?.[0]?.radiusKm ?? 0,
  maskOf(WORK_MODES, one.workModes ?? []), maskOf(EMPLOYMENT_TYPES, one.employmentTypes ?? []), one.salaryFloor?.amount ?? 0,
  maskOf(LANGUAGES, one.languages ?? []), (one.languages ?? []).length === 0, one.refuse.companyKeys[0] ?? '\\N',
].join('\t');

function* linesOf(people: Iterable<ComparableWishes>): Generator<string> {
  for (const one of people) yield `${lineOf(one)}\n`;
}

/** Fills the peer's table; its index is built and its figures are fresh when this returns. */
export async function fillPeer(database: Database, people: Iterable<ComparableWishes>): Promise<void> {
  await database.query(`
    create unlogged table audience_peer (families text[] not null, low smallint not null, high smallint not null, lat float8 not null, lon float8 not null,
      radius_km float8 not null, modes smallint not null, types smallint not null, floor int not null, languages smallint not null, any_language boolean not null, refused text)`);
  await database.transaction(async () => pipeline(Readable.from(linesOf(people)), await database.copyIn('copy audience_peer from stdin')));
  await database.query('create index audience_peer_families on audience_peer using gin (families)');
  await database.query('vacuum analyze audience_peer');
}

/** Each person under the first wish that fails, and the near misses of each wish: what the index answers, without sample and scores. */
const HISTOGRAM = `
  with judged as materialized (
    select $2::int between low and high as level,
      ($8::int = 1 and modes & 1 = 1) or 12742.0176 * asin(least(1, sqrt(
        sin(radians($4 - lat) / 2) ^ 2 + cos(radians(lat)) * cos(radians($4)) * sin(radians($5 - lon) / 2) ^ 2))) <= radius_km as place,
      modes & $3::int <> 0 as mode, types & $6::int <> 0 as type, floor <= $7::int as pay, any_language or languages & $9::int = $9::int as language,
      refused is distinct from $10 as welcome
    from audience_peer where families && $1::text[]
  ), failing as (
    select *, (not level)::int + (not place)::int + (not mode)::int + (not type)::int + (not pay)::int + (not language)::int as fails from judged
  )
  select (select count(*) from audience_peer)::int as pool, count(*)::int as interested,
    count(*) filter (where not level)::int as seniority, count(*) filter (where level and not place)::int as place,
    count(*) filter (where level and place and not mode)::int as "workMode", count(*) filter (where level and place and mode and not type)::int as "employmentType",
    count(*) filter (where level and place and mode and type and not pay)::int as "salaryFloor",
    count(*) filter (where level and place and mode and type and pay and not language)::int as languages,
    count(*) filter (where fails = 0 and not welcome)::int as "refusedCompany", count(*) filter (where fails = 0 and welcome)::int as matching,
    count(*) filter (where fails = 1 and welcome and not pay)::int as "nearPay", count(*) filter (where fails = 1 and welcome and not level)::int as "nearLevel",
    count(*) filter (where fails = 1 and welcome and not type)::int as "nearType", count(*) filter (where fails = 1 and welcome and not mode)::int as "nearMode",
    count(*) filter (where fails = 1 and welcome and not place)::int as "nearPlace"
  from failing`;

export type Histogram = Readonly<Record<string, number>>;

export async function askPeer(database: Database, job: ComparableJob): Promise<Histogram> {
  const row = await database.one<Histogram>(HISTOGRAM, [
    job.families.map(({ family }) => family), SENIORITIES.indexOf(job.seniority ?? 'intern'), maskOf(WORK_MODES, [job.workMode ?? 'onsite']), job.places[0]?.lat, job.places[0]?.lon,
    maskOf(EMPLOYMENT_TYPES, [job.employmentType ?? 'full_time']), job.pay?.max, job.workMode === 'remote' ? 1 : 0, maskOf(LANGUAGES, job.languages ?? []), job.companyKey,
  ]);
  if (row === null) throw new Error('an aggregate has one row');
  return row;
}
