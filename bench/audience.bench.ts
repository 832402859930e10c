/** One job against everybody: the index in memory at a million people, beside the same histogram in SQL, and through the real tables. */

import { type Audience, AudienceIndex } from '#lib/matcher';
import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { Database } from '../src/platform/database/database.js';
import { isDeepStrictEqual } from 'node:util';
import { askPeer, fillPeer, plainly } from './audience.peer.js';
import { KEY, throughTables } from './audience.tables.js';
import { idOf, jobOf, wishesOf } from './audience.world.js';
import { type Bench, type Figures, numberArg, rounded, spread, timed } from './bench.js';
import { type BenchApp, NOW, startBenchApp } from './bench-app.js';
import { randomOf } from './world.js';

type Say = (line: string) => void;
const SAMPLE = 100;

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
    const peer = await timed(() => askPeer(database, job, SAMPLE));
    ours.push(...times);
    theirs.push(peer.seconds * 1000);
    if (!audience || !isDeepStrictEqual(plainly(audience, job), peer.answer)) wrong.push(job.id);
  }
  if (wrong.length > 0) throw new Error(`the index and SQL disagree about ${wrong.join(', ')}`);
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const figures = { candidates: people, asked, meanMs: rounded(mean(ours)), peer: 'sql full answer (GIN)', peerMeanMs: rounded(mean(theirs)), ratio: rounded(mean(theirs) / mean(ours)) };
  say(`beside SQL, ${String(people)} people: full answer ${String(figures.meanMs)} ms, in SQL ${String(figures.peerMeanMs)} ms: ${String(figures.ratio)} times; ${String(asked)} of ${String(asked)} answers equal in every count, change, score and name`);
  return figures;
}

export const audienceBench: Bench = {
  name: 'audience',
  about: 'one job against 1,000,000 people in memory, beside SQL, and through the real tables at 100,000 (--people 1000000 --peer 1000000 --tables 100000 --asked 200)',
  options: ['people', 'peer', 'tables', 'asked'],
  async run(args, say) {
    const [people, peer, tables, asked] = [numberArg(args, 'people', 1_000_000), numberArg(args, 'peer', 1_000_000), numberArg(args, 'tables', 100_000), numberArg(args, 'asked', 200)];
    const memory = inMemory(people, asked, say);
    const kesher = await startBenchApp({ ROLE: 'all', ADMIN_API_KEY: KEY });
    try {
      return [memory, await besideSql(kesher, peer, Math.min(asked, 30), say), await throughTables(kesher, tables, say)];
    } finally {
      await kesher.stop();
    }
  },
};
