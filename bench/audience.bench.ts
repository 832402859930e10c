/** One job against everybody: the index in memory at a million people, beside the same histogram in SQL, and through the real tables. */

import { type Audience, AudienceIndex } from '#lib/matcher';
import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { Database } from '../src/platform/database/database.js';
import { PreferenceRepository } from '../src/records/preference/preference.repository.js';
import { AudienceReachView } from '../src/records/views/audience-reach.view.js';
import { AudienceView } from '../src/records/views/audience.view.js';
import { askPeer, fillPeer, type Histogram } from './audience.peer.js';
import { idOf, jobOf, wishesOf } from './audience.world.js';
import { type Bench, type Figures, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, NOW, startBenchApp } from './bench-app.js';
import { ndjsonPieces, person, randomOf } from './world.js';
import { comparableJob } from '#lib/normaliser';

type Say = (line: string) => void;
const SAMPLE = 100;

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const spread = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50Ms: rounded(quantile(sorted, 0.5)), p95Ms: rounded(quantile(sorted, 0.95)), mostMs: rounded(sorted.at(-1) ?? 0) };
};
const jobsOf = (count: number, seed = 23): ComparableJob[] => ((random) => Array.from({ length: count }, (_, n) => jobOf(n, random)))(randomOf(seed));
/** The first answers are the compiler's. They are about other jobs: what is remembered of one must not answer for it when it is timed. */
const warmUp = (index: AudienceIndex): void => { askAll(index, jobsOf(40, 29)); };
const askAll = (index: AudienceIndex, jobs: readonly ComparableJob[]): { times: number[]; audiences: Audience[] } => {
  const times: number[] = [];
  const audiences = jobs.map((job) => {
    const start = performance.now();
    const audience = index.audienceOf(job, { now: NOW, sample: SAMPLE });
    times.push(performance.now() - start);
    return audience;
  });
  return { times, audiences };
};

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function inMemory(people: number, asked: number, say: Say): Figures {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const random = randomOf(5);
  const index = new AudienceIndex();
  index.reserve(people);
  let building = 0;
  for (let from = 0; from < people; from += 10_000) {
    const page = Array.from({ length: Math.min(10_000, people - from) }, () => wishesOf(random));
    const start = performance.now();
    page.forEach((wishes, n) => { index.put(idOf(from + n), wishes); });
    building += performance.now() - start;
  }
  building += milliseconds(() => { index.arrange(); });
  warmUp(index);
  const { times, audiences } = askAll(index, jobsOf(asked));
  const { names, hard, ranking } = index.bytes; // with what answering left behind
  const each = (bytes: number): number => rounded(bytes / people);
  const matching = audiences.reduce((sum, { matching: found }) => sum + found, 0) / asked;
  const figures = {
    candidates: people, asked, ...spread(times), buildSeconds: rounded(building / 1000), matchingMean: Math.round(matching),
    namesBytesEach: each(names), hardBytesEach: each(hard), rankingBytesEach: each(ranking), rssMb: Math.round((process.memoryUsage().rss - before) / 2 ** 20),
  };
  say(`in memory, ${String(people)} people: built in ${String(figures.buildSeconds)} s; bytes a person ${String(figures.namesBytesEach)} names, ${String(figures.hardBytesEach)} hard wishes, ${String(figures.rankingBytesEach)} ranking; grew by ${String(figures.rssMb)} MB with the world's own wishes`);
  say(`full answer (stages, near misses, best ${String(SAMPLE)}): p50 ${String(figures.p50Ms)} ms, p95 ${String(figures.p95Ms)} ms, most ${String(figures.mostMs)} ms; ${String(figures.matchingMean)} match on average`);
  return figures;
}

/** What both can say: people under the first wish that fails. */
function agrees({ pool, matching, stages }: Audience, sql: Histogram): boolean {
  const removed = new Map(stages.flatMap((stage) => stage.removed.map(({ reason, count }) => [reason, count] as const)));
  const same = (['seniority', 'place', 'workMode', 'employmentType', 'salaryFloor', 'languages', 'refusedCompany'] as const).every((reason) => (removed.get(reason) ?? 0) === sql[reason]);
  return same && pool === sql.pool && matching === sql.matching && pool - (removed.get('role') ?? 0) === sql.interested;
}

/** The same people each time, made one by one: a million of them would be the larger part of the memory. */
function* everybody(people: number): Generator<ComparableWishes> {
  const random = randomOf(5);
  for (let n = 0; n < people; n += 1) yield wishesOf(random);
}

async function besideSql(kesher: BenchApp, people: number, asked: number, say: Say): Promise<Figures> {
  const index = new AudienceIndex();
  index.reserve(people);
  let slot = 0;
  for (const wishes of everybody(people)) index.put(idOf(slot++), wishes);
  index.arrange();
  const database = kesher.get(Database);
  await fillPeer(database, everybody(people));
  const jobs = jobsOf(asked);
  warmUp(index);
  const [ours, theirs, wrong]: [number[], number[], string[]] = [[], [], []];
  for (const job of jobs) {
    const { times, audiences: [audience] } = askAll(index, [job]);
    const peer = await timed(() => askPeer(database, job));
    ours.push(...times);
    theirs.push(peer.seconds * 1000);
    if (!audience || !agrees(audience, peer.answer)) wrong.push(job.id);
  }
  if (wrong.length > 0) throw new Error(`the index and SQL disagree about ${wrong.join(', ')}`);
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const figures = { candidates: people, asked, meanMs: rounded(mean(ours)), peer: 'sql histogram (GIN)', peerMeanMs: rounded(mean(theirs)), ratio: rounded(mean(theirs) / mean(ours)) };
  say(`beside SQL, ${String(people)} people: full answer ${String(figures.meanMs)} ms, the counts alone in SQL ${String(figures.peerMeanMs)} ms: ${String(figures.ratio)} times; ${String(asked)} of ${String(asked)} histograms equal`);
  return figures;
}

/** Titles of the small world that a job can have, each with a different share of its people. */
const TITLES = ['Backend Engineer', 'Registered Nurse', 'Product Manager', 'DevOps Engineer', 'Electrician', 'Accountant', 'Data Scientist', 'Truck Driver', 'Chef', 'Legal Counsel'];
const storedJob = (title: string, at: number): ComparableJob => comparableJob(
  { externalId: title, source: 'bench', title, company: 'Bench', places: [at % 2 === 0 ? { name: 'Tel Aviv', country: 'IL', lat: 32.08, lon: 34.78 } : { name: 'Haifa', country: 'IL', lat: 32.79, lon: 34.99 }], workMode: 'hybrid' },
  { id: idOf(at), clusterId: idOf(at) },
);

async function throughTables(kesher: BenchApp, people: number, say: Say): Promise<Figures> {
  const random = randomOf(11);
  await kesher.bring('candidates', ndjsonPieces(people, (n) => person(n, random)));
  const database = kesher.get(Database);
  await database.query('create index if not exists candidate_updated_at on candidate (updated_at)');
  await database.query('create index if not exists preference_updated_at on preference (updated_at)');
  await database.query('vacuum analyze');
  const [view, reach] = [kesher.get(AudienceView), kesher.get(AudienceReachView)];
  const built = await timed(() => view.current());
  kesher.clock.advance(3_600_000); // the import is no longer news
  await view.current();
  const empty = await repeated(50, () => view.current());
  const visible = await repeated(50, () => changeAndLook(kesher, view));
  const [index, matched, reached] = [await view.current(), [] as number[], [] as number[]];
  let survivors = 0;
  for (const job of TITLES.map(storedJob)) {
    const start = performance.now();
    const audience = index.audienceOf(job, { now: kesher.clock.now(), sample: SAMPLE });
    matched.push(performance.now() - start);
    reached.push((await timed(() => reach.reachOf(audience.ids(), idOf(1)))).seconds * 1000);
    survivors += audience.matching;
  }
  const microsEach = rounded((reached.reduce((sum, one) => sum + one, 0) / survivors) * 1000);
  const figures = {
    candidates: people, tables: 'real', buildSeconds: rounded(built.seconds), emptyPollMs: empty.p50Ms, visibleMs: visible.p50Ms, matchP50Ms: spread(matched).p50Ms, matchP95Ms: spread(matched).p95Ms,
    reachP50Ms: spread(reached).p50Ms, reachP95Ms: spread(reached).p95Ms, matchingMean: Math.round(survivors / TITLES.length), reachMicrosEach: microsEach,
  };
  say(`real tables, ${String(people)} people: read and built in ${String(figures.buildSeconds)} s; nothing new ${String(figures.emptyPollMs)} ms; a change written, committed and seen ${String(figures.visibleMs)} ms`);
  say(`match p50 ${String(figures.matchP50Ms)} / p95 ${String(figures.matchP95Ms)} ms; consent, caps and quiet hours of ${String(figures.matchingMean)} people on average p50 ${String(figures.reachP50Ms)} / p95 ${String(figures.reachP95Ms)} ms (${String(microsEach)} µs each)`);
  return figures;
}

async function repeated(times: number, work: () => Promise<unknown>) {
  const each: number[] = [];
  for (let n = 0; n < times; n += 1) each.push((await timed(work)).seconds * 1000);
  return spread(each);
}

async function changeAndLook(kesher: BenchApp, view: AudienceView): Promise<void> {
  const row = await kesher.get(Database).one<{ id: string }>('select candidate_id as id from preference order by updated_at limit 1');
  if (row === null) throw new Error('nobody is there');
  await kesher.get(PreferenceRepository).state([{ candidateId: row.id, stated: { roles: ['Chef'] } }], 'recruiter');
  await view.current();
}

export const audienceBench: Bench = {
  name: 'audience',
  about: 'one job against 1,000,000 people in memory, beside SQL, and through the real tables at 100,000 (--people 1000000 --peer 1000000 --tables 100000 --asked 200)',
  options: ['people', 'peer', 'tables', 'asked'],
  async run(args, say) {
    const [people, peer, tables, asked] = [numberArg(args, 'people', 1_000_000), numberArg(args, 'peer', 1_000_000), numberArg(args, 'tables', 100_000), numberArg(args, 'asked', 200)];
    const memory = inMemory(people, asked, say);
    const kesher = await startBenchApp();
    try {
      return [memory, await besideSql(kesher, peer, Math.min(asked, 30), say), await throughTables(kesher, tables, say)];
    } finally {
      await kesher.stop();
    }
  },
};
