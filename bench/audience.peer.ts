/**
 * The same audience asked of Postgres as well as it can be: small typed columns, a GIN index over the families, masks of bits for
 * short lists, intarray for skills, one statement that looks at each interested person once and at those of note again.
 * It answers all that the index does: everybody under the first wish that fails, what single changes would win, the best with scores.
 */

import { type Audience, SCORE_CONSTANTS as S } from '#lib/matcher';
import { type ComparableJob, type ComparableWishes, EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Database } from '../src/platform/database/database.js';
import { idOf, LANGUAGES } from './audience.world.js';

const maskOf = (all: readonly string[], some: readonly string[]): number => some.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);
/** The number in "family-7", "skill-12", "company 40". */
const numberIn = (name: string): number => Number(/\d+$/u.exec(name)?.[0]);
const list = (numbers: Iterable<number>): string => `{${[...new Set(numbers)].join(',')}}`;

const lineOf = (one: ComparableWishes, n: number): string => {
  const families = (one.roles ?? []).flatMap((role) => role.families);
  return [
    n, list(families.map(({ family }) => numberIn(family))), list(families.flatMap(({ family, weight }) => (weight === 1 ? [numberIn(family)] : []))),
    SENIORITIES.indexOf(one.seniority?.min ?? 'intern'), SENIORITIES.indexOf(one.seniority?.max ?? 'executive'),
    one.places?.[0]?.lat ?? 0, one.places?.[0]?.lon ?? 0, one.places?.[0]?.radiusKm ?? 0,
    maskOf(WORK_MODES, one.workModes ?? []), maskOf(EMPLOYMENT_TYPES, one.employmentTypes ?? []), one.salaryFloor?.amount ?? 0,
    maskOf(LANGUAGES, one.languages ?? []), one.refuse.companyKeys[0] === undefined ? -1 : numberIn(one.refuse.companyKeys[0]), list(one.skills.map(({ id }) => numberIn(id))),
  ].join('\t');
};

function* linesOf(people: Iterable<ComparableWishes>): Generator<string> {
  let n = 0;
  for (const one of people) yield `${lineOf(one, n++)}\n`;
}

/** Fills the peer's table; its indexes are built and its figures are fresh when this returns. */
export async function fillPeer(database: Database, people: Iterable<ComparableWishes>): Promise<void> {
  await database.query('create extension if not exists intarray');
  await database.query(`
    create unlogged table audience_peer (n int primary key, families int[] not null, own int[] not null, low smallint not null, high smallint not null, lat float8 not null, lon float8 not null,
      radius_km float8 not null, modes smallint not null, types smallint not null, floor int not null, languages smallint not null, refused int not null, skills int[] not null)`);
  await database.transaction(async () => pipeline(Readable.from(linesOf(people)), await database.copyIn('copy audience_peer from stdin')));
  await database.query('create index audience_peer_families on audience_peer using gin (families gin__int_ops)');
  await database.query('vacuum analyze audience_peer');
}

/** What somebody fails, a bit each, in the order in which the stages ask. */
const [LEVEL, PLACE, MODE, TYPE, PAY, LANGUAGE, REFUSED] = [1, 2, 4, 8, 16, 32, 64] as const;
const STAGES = [[LEVEL, 'seniority'], [PLACE, 'place'], [MODE, 'workMode'], [TYPE, 'employmentType'], [PAY, 'salaryFloor'], [LANGUAGE, 'languages'], [REFUSED, 'refusedCompany']] as const;
const REMOTE = maskOf(WORK_MODES, ['remote']);

/** $1 family, $2 level, $3 mode, $4 lat, $5 lon, $6 type, $7 pay, $8 languages, $9 company, $10 skills. Whoever lives too far north or south is not asked how far. */
const JUDGED = `
  select audience_peer.ctid as at, modes, types, floor, languages, low, high, radius_km, km,
    (case when $2::int between low and high then 0 else ${String(LEVEL)} end) | (case when km <= radius_km or $3::int & modes & ${String(REMOTE)} <> 0 then 0 else ${String(PLACE)} end)
    | (case when modes & $3::int <> 0 then 0 else ${String(MODE)} end) | (case when types & $6::int <> 0 then 0 else ${String(TYPE)} end) | (case when floor <= $7::int then 0 else ${String(PAY)} end)
    | (case when languages = 0 or languages & $8::int = $8::int then 0 else ${String(LANGUAGE)} end) | (case when refused = $9::int then ${String(REFUSED)} else 0 end) as fails
  from audience_peer cross join lateral (select case when abs(lat - $4) * 111 <= radius_km + 10 then 12742.0176 * asin(least(1, sqrt(
    sin(radians($4 - lat) / 2) ^ 2 + cos(radians(lat)) * cos(radians($4)) * sin(radians($5 - lon) / 2) ^ 2))) end as km) away
  where families && array[$1::int]`;

const SCORE = `floor(1e6 * (
  (${String(S.WEIGHT.role)} * (case when $1::int = any(p.own) then 1 else 0.6 end) ^ ${String(S.NEARNESS)}
    + ${String(S.WEIGHT.skills)} * (1 - (1 - least(1, icount(p.skills & $10::int[])::float8 / least(icount(p.skills), ${String(S.ENOUGH_SKILLS)}))) ^ 2)) / ${String(S.WEIGHT.role + S.WEIGHT.skills)}
  * ${String(S.MOST_SURE)} * ${String(1 - S.FRESH_SHARE + S.FRESH_SHARE / 2)}
  * case when $3::int & ${String(REMOTE)} <> 0 then 1 else 1 - ${String(S.EDGE_OF_RADIUS)} * least(1, j.km / greatest(p.radius_km, 1)) end
  * (${String(S.AT_THE_FLOOR)} + ${String(1 - S.AT_THE_FLOOR)} * least(1, ($7::float8 / p.floor - 1) / ${String(S.GENEROUS_RATIO - 1)}))
) + 0.5) / 1e6`;

const change = (name: string, to: string, wins: string): string => `jsonb_build_object('change', '${name}', 'to', ${to}, 'wins', count(*) filter (where ${wins}))`;
const CHANGES = [
  ...WORK_MODES.map((mode, at) => change('workMode', `'${mode}'::text`, `$3::int <> ${String(1 << at)} and fails in (${[PLACE, MODE, PLACE | MODE].join()}) and modes & ${String(1 << at)} <> 0
    and (km <= radius_km or ${String((1 << at) & REMOTE)} & modes <> 0)`)),
  change('distance', '10', `fails = ${String(PLACE)} and km <= radius_km + 10`),
  ...EMPLOYMENT_TYPES.map((type, at) => change('employmentType', `'${type}'::text`, `fails = ${String(TYPE)} and $6::int <> ${String(1 << at)} and types & ${String(1 << at)} <> 0`)),
  ...[-1, 1].map((step) => change('seniority', `$2::int + ${String(step)}`, `fails = ${String(LEVEL)} and $2::int + ${String(step)} between low and high`)),
  ...LANGUAGES.map((language, at) => change('languages', `'${language}'::text`, `fails = ${String(LANGUAGE)} and $8::int & ${String(1 << at)} <> 0 and languages & ($8::int & ~${String(1 << at)}) = $8::int & ~${String(1 << at)}`)),
].join();

const ANSWER = `
  with judged as materialized (${JUDGED}),
  lone as materialized (select * from judged where fails in (${[LEVEL, PLACE, MODE, PLACE | MODE, TYPE, PAY, LANGUAGE].join()})),
  underpaid as materialized (select floor from lone where fails = ${String(PAY)}),
  pay as (select percentile_disc(0.5) within group (order by floor) as median from underpaid),
  best as (select p.n, ${SCORE} as score from judged j join audience_peer p on p.ctid = j.at where j.fails = 0 order by score desc, p.n limit $11)
  select (select count(*)::int from audience_peer) as pool,
    (select jsonb_agg(jsonb_build_array(fails, people)) from (select fails, count(*) as people from judged group by fails) groups) as groups,
    (select jsonb_build_array(${CHANGES}) from lone)
      || (select jsonb_build_object('change', 'salary', 'to', median, 'wins', (select count(*) from underpaid where floor <= median)) from pay) as changes,
    (select jsonb_agg(jsonb_build_array(n, score) order by score desc, n) from best) as best`;

interface Row {
  readonly pool: number;
  readonly groups: readonly (readonly [number, number])[] | null;
  readonly changes: readonly { readonly change: string; readonly to: string | number; readonly wins: number }[];
  readonly best: readonly (readonly [number, number])[] | null;
}

/** An audience in words that are the same whoever gave it. */
export interface Answer {
  readonly pool: number;
  readonly matching: number;
  /** By reason; nobody is without a wish in this world. */
  readonly removed: Readonly<Record<string, number>>;
  /** `change to: wins`. */
  readonly changes: readonly string[];
  readonly best: readonly (readonly [string, number])[];
}

/** With room for what it materialises: at the four megabytes that a server has by default it would write to disk. */
async function asking(database: Database, parameters: readonly unknown[]): Promise<Row | null> {
  return database.transaction(async () => {
    await database.query(`set local work_mem = '256MB'`);
    return database.one<Row>(ANSWER, parameters);
  });
}

export async function askPeer(database: Database, job: ComparableJob, sample: number): Promise<Answer> {
  const found = await asking(database, [
    numberIn(job.families[0]?.family ?? ''), SENIORITIES.indexOf(job.seniority ?? 'intern'), maskOf(WORK_MODES, [job.workMode ?? 'onsite']), job.places[0]?.lat, job.places[0]?.lon,
    maskOf(EMPLOYMENT_TYPES, [job.employmentType ?? 'full_time']), job.pay?.max, maskOf(LANGUAGES, job.languages ?? []), numberIn(job.companyKey), list(job.skills.map(numberIn)), sample,
  ]);
  if (found === null) throw new Error('an aggregate has one row');
  const groups = found.groups ?? [];
  const first = (fails: number): string => STAGES.find(([bit]) => (fails & bit) !== 0)?.[1] ?? '';
  const removed: Record<string, number> = { role: found.pool - groups.reduce((sum, [, people]) => sum + people, 0) };
  for (const [fails, people] of groups) if (fails !== 0) removed[first(fails)] = (removed[first(fails)] ?? 0) + people;
  return {
    pool: found.pool, matching: groups.find(([fails]) => fails === 0)?.[1] ?? 0, removed,
    changes: found.changes.filter(({ wins }) => wins > 0).map(({ change, to, wins }) => `${change} ${String(to)}: ${String(wins)}`).sort(),
    best: (found.best ?? []).map(([n, score]) => [idOf(n), score]),
  };
}

/** The same of the index's answer. `languages`: the one that is no longer asked for. */
export function plainly({ pool, matching, stages, nearMisses, best }: Audience, job: ComparableJob): Answer {
  const changes = nearMisses.map(({ change, to, wins }) => {
    const named = change === 'salary' ? (to as { max: number }).max
      : change === 'seniority' ? SENIORITIES.findIndex((level) => level === to)
      : change === 'languages' ? job.languages?.find((language) => !(to as readonly string[]).includes(language)) : (to as string | number);
    return `${change} ${String(named)}: ${String(wins)}`;
  });
  return {
    pool, matching, removed: Object.fromEntries(stages.flatMap(({ removed }) => removed.map(({ reason, count }) => [reason, count]))),
    changes: changes.sort(), best: best.map(({ candidateId, score }) => [candidateId, score]),
  };
}
