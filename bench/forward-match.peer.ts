/**
 * The same question asked of Postgres as well as it can be: jobs under a btree over (family, level), masks of bits for
 * short lists, intarray for skills, one LATERAL a person. Same wishes, same score, same order: its top five is the oracle.
 */

import { type Database } from '../src/platform/database/database.js';
import { copyRows } from '../src/platform/database/copy-rows.js';
import { SCORE_CONSTANTS as S } from '#lib/matcher';
import { SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { NOW, type PlainJob, type PlainPerson } from './forward-match.world.js';

const AGE_DAYS = (job: PlainJob): number => (NOW.getTime() - job.postedAt.getTime()) / 86_400_000;
const bit = (at: number): number => (at < 0 ? 0 : 1 << at);
const list = (values: readonly (number | string)[]): string => `{${values.join(',')}}`;

const JOB = 'cluster, family, level, role, weight, remote, mode, type, lat, lon, country, fence, pay, languages, industry, company, skills, fresh';
const PERSON = 'n, role, families, weights, levels, lat, lon, radius_km, country, modes, remote_from, types, floor, strict, languages, industries, skills, refused, seen';

/** Fills the peer's tables; indexes are built and figures fresh when this returns. */
export async function fillPeer(database: Database, jobs: readonly PlainJob[], people: readonly PlainPerson[]): Promise<void> {
  await database.query('create extension if not exists intarray');
  await database.query('drop table if exists peer_job, peer_person');
  await database.query(`create unlogged table peer_job (cluster uuid, family smallint, level smallint, role smallint, weight float8, remote boolean, mode int, type int, lat float8, lon float8,
    country int, fence int, pay float8, languages int, industry int, company int, skills int[], fresh float8)`);
  await database.query(`create unlogged table peer_person (n int primary key, role smallint, families smallint[], weights float8[], levels smallint[], lat float8, lon float8, radius_km float8, country int,
    modes int, remote_from int, types int, floor float8, strict boolean, languages int, industries int[], skills int[], refused int[], seen uuid[])`);
  await database.transaction(async () => {
    await copyRows(database, 'peer_job', JOB.split(', '), jobs.map((job) => [
      job.cluster, job.family, job.level, job.role, job.weight, job.mode === 0, bit(job.mode), bit(job.type), job.lat, job.lon, bit(job.country), job.fence, job.pay, job.languages,
      job.industry, job.company, list(job.skills), 1 - S.FRESH_SHARE + S.FRESH_SHARE * 2 ** (-AGE_DAYS(job) / S.FRESH_HALF_LIFE_DAYS),
    ]));
    await copyRows(database, 'peer_person', PERSON.split(', '), people.map((one, n) => [
      n, one.role, list(one.families.map(([family]) => family)), list(one.families.map(([, weight]) => weight)),
      list([-1, ...Array.from({ length: one.levels[1] - one.levels[0] + 1 }, (_, at) => one.levels[0] + at)]), one.place.lat, one.place.lon, one.place.radiusKm, bit(one.place.country),
      one.modes, one.remoteFrom, one.types, one.floor, one.unstatedPayIsNo, one.languages, list(one.industries), list(one.skills), list(one.refused), list(one.seen),
    ]));
  });
  await database.query('create index peer_job_family_level on peer_job (family, level)');
  await database.query('vacuum analyze peer_job, peer_person');
}

const KM = `12742.0176 * asin(least(1, sqrt(sin(radians(j.lat - p.lat) / 2) ^ 2 + cos(radians(p.lat)) * cos(radians(j.lat)) * sin(radians(j.lon - p.lon) / 2) ^ 2)))`;
const NEAR = `(j.lat is not null and abs(j.lat - p.lat) * 111 <= p.radius_km and ${KM} <= p.radius_km)`;
const INSIDE = `(j.remote and p.modes & 1 = 1 and (j.fence = 0 or j.fence > 0 and j.fence & p.remote_from <> 0))`;
const CLOSENESS = `case when j.role = p.role then 1 else f.weight * j.weight end`;
const unsaid = (silent: string): string => `case when ${silent} then ${String(S.PER_UNKNOWN)} else 1 end`;
/** The levels of a person begin with -1, for a posting that names none, then rise. */
const LEVEL = `case when j.level >= 0 then 1 when p.levels[2] >= ${String(SENIORITIES.indexOf('director'))} or p.levels[cardinality(p.levels)] = 0 then ${String(S.NAMED_LEVEL_UNKNOWN)}
  when p.levels[cardinality(p.levels)] <= ${String(SENIORITIES.indexOf('junior'))} then ${String(S.BEGINNER_UNKNOWN)} else ${String(S.PER_UNKNOWN)} end`;
const MODE = `case when p.modes = 0 or j.mode <> 0 then 1 when p.modes = 1 then ${String(S.REMOTE_UNKNOWN)} when p.modes & ${String(1 << WORK_MODES.indexOf('onsite'))} <> 0 then ${String(S.OFFICE_LIKELY)} else ${String(S.PER_UNKNOWN)} end`;

const SCORE = `floor(1e6 * (
  (${String(S.WEIGHT.role)} * (${CLOSENESS}) ^ ${String(S.NEARNESS)} + ${String(S.WEIGHT.skills)} * (1 - (1 - least(1, icount(p.skills & j.skills)::float8 / least(icount(p.skills), ${String(S.ENOUGH_SKILLS)}))) ^ 2)
    + case when p.industries = '{}' then 0 else ${String(S.WEIGHT.industries)} * case when j.industry < 0 then ${String(S.SILENT_BESIDE_ROLE)} when j.industry = any(p.industries) then 1 else 0 end end)
  / (${String(S.WEIGHT.role)} + ${String(S.WEIGHT.skills)} + case when p.industries = '{}' then 0 else ${String(S.WEIGHT.industries)} end) * ${String(S.MOST_SURE)} * j.fresh
  * case when ${NEAR} then case when j.remote then 1 else 1 - ${String(S.EDGE_OF_RADIUS)} * least(1, ${KM} / greatest(p.radius_km, 1)) end
      when ${INSIDE} then 1
      when not j.remote then case when j.mode = 0 then ${String(S.PLACE_UNKNOWN)} else ${String(S.OFFICE_UNKNOWN)} end
      when j.country = 0 then ${String(S.FENCE_UNKNOWN)}
      when j.country & (p.remote_from | p.country) <> 0 then ${String(S.LIKELY_FENCED_IN)} else ${String(S.LIKELY_FENCED_OUT)} end
  * case when p.floor is null then ${String(S.PAY_UNSAID)} when j.pay is null then ${String(S.PER_UNKNOWN)}
      else ${String(S.AT_THE_FLOOR)} + ${String(1 - S.AT_THE_FLOOR)} * least(1, (j.pay / p.floor - 1) / ${String(S.GENEROUS_RATIO - 1)}) end
  * ${LEVEL} * ${MODE} * ${unsaid('p.types <> 0 and j.type = 0')} * ${unsaid('p.languages <> 0 and j.languages < 0')}
) + 0.5) / 1e6`;

const TOP = `select cluster, score from (
  select distinct on (j.cluster) j.cluster, ${SCORE} as score
  from unnest(p.families, p.weights) as f(family, weight) join peer_job j on j.family = f.family and j.level = any(p.levels)
  where f.weight * j.weight >= 0.5
    and (p.modes = 0 or j.mode = 0 or p.modes & j.mode <> 0) and (p.types = 0 or j.type = 0 or p.types & j.type <> 0)
    and (p.floor is null or case when j.pay is null then not p.strict else j.pay >= p.floor end)
    and (p.languages = 0 or j.languages < 0 or j.languages & ~p.languages = 0)
    and (${NEAR} or (not j.remote and j.lat is null) or (j.remote and p.modes & 1 = 1 and j.fence < 0) or ${INSIDE})
    and j.company <> all(p.refused) and j.cluster <> all(p.seen)
  order by j.cluster, score desc) one where score >= $3 order by score desc, cluster limit 5`;

export interface PeerTop {
  readonly n: number;
  readonly clusters: readonly string[];
  readonly scores: readonly number[];
}

/** The best five of the people numbered from `from` on. */
export const askPeer = (database: Database, from: number, count: number, minScore: number): Promise<PeerTop[]> =>
  database.query(
    `select p.n, coalesce(t.clusters, '{}') as clusters, coalesce(t.scores, '{}') as scores from peer_person p
     cross join lateral (select array_agg(cluster::text order by score desc, cluster) as clusters, array_agg(score order by score desc, cluster) as scores from (${TOP}) top) t
     where p.n >= $1 and p.n < $2 order by p.n`,
    [from, from + count, minScore],
  );

/** As `askPeer`, written down: one digest row a person. */
export const digestPeer = (database: Database, from: number, count: number, minScore: number): Promise<unknown[]> =>
  database.query(
    `insert into peer_digest select p.n, t.clusters, t.scores from peer_person p
     cross join lateral (select coalesce(array_agg(cluster), '{}') as clusters, coalesce(array_agg(score), '{}') as scores from (${TOP}) top) t where p.n >= $1 and p.n < $2`,
    [from, from + count, minScore],
  );
