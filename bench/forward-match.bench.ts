/** Each person → the best five of many open jobs: the product's own index beside the best SQL for it, on the same people and jobs, in one run. */

import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BUCKETS } from '#lib/vocabulary';
import { DEFAULT_MIN_SCORE, JobIndex, PackedPeople, packWishes } from '#lib/matcher';
import { readCopyBinary } from '../src/platform/database/copy-binary.js';
import { copyRows } from '../src/platform/database/copy-rows.js';
import { Database } from '../src/platform/database/database.js';
import { profileFormat } from '../src/records/preference/match-profiles.js';
import { type Bench, type Figures, numberArg, rounded, timed } from './bench.js';
import { startBenchApp } from './bench-app.js';
import { DigestRows } from './forward-match.digest.js';
import { askNaively } from './forward-match.naive.js';
import { askPeer, digestPeer, fillPeer } from './forward-match.peer.js';
import { comparableJobOf, NOW, type PlainJob, plainJobs, type PlainPerson, plainPerson, seenBytes, wishesOf } from './forward-match.world.js';
import { randomOf } from './world.js';

const ROUNDS = 5;
/** People are ranked so many at a time, as a worker does that reads them. */
const AT_ONCE = 4000;
const UUID_BYTES = 16;
const BEST_FIVE = { k: 5, minScore: DEFAULT_MIN_SCORE };
type Say = (line: string) => void;

interface World {
  readonly jobs: readonly PlainJob[];
  readonly people: readonly PlainPerson[];
  readonly index: JobIndex;
}

/** Microseconds a person, by variant. */
type Variants = Readonly<Record<'ours' | 'sql' | 'naive', number>>;

/**
 * Short slices of each variant take turns, every slice several times, and the best time of each slice counts: what else
 * runs on the machine then disturbs no variant more than another.
 */
async function slices(database: Database, { jobs, people, index }: World): Promise<Variants> {
  const packed = people.map((one) => ({ packed: packWishes(wishesOf(one)), seen: seenBytes(one) }));
  const chunk = new PackedPeople();
  const rankFrom = (from: number): void => {
    chunk.clear();
    for (const one of packed.slice(from, from + AT_ONCE)) chunk.add(one.packed, one.seen);
    index.rankAll(chunk, BEST_FIVE, () => undefined);
  };
  for (let from = 0; from < people.length; from += AT_ONCE) rankFrom(from); // as a worker that has seen people before
  // So many in one statement that planning it is a small part of what a person costs the peer.
  const asked = Math.max(20, Math.round(2_000_000 / jobs.length));
  const sums = { ours: 0, sql: 0, naive: 0 };
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const best = { ours: Infinity, sql: Infinity, naive: Infinity };
    const note = (name: keyof Variants, { seconds }: { readonly seconds: number }, count: number): void => { best[name] = Math.min(best[name], (seconds / count) * 1e6); };
    for (let round = 0; round < ROUNDS; round++) {
      note('ours', await timed(() => { rankFrom(from); return Promise.resolve(); }), AT_ONCE);
      note('sql', await timed(() => askPeer(database, from, asked, DEFAULT_MIN_SCORE)), asked);
      const person = people[from];
      note('naive', await timed(() => Promise.resolve(person && askNaively(jobs, person))), 1);
    }
    for (const name of ['ours', 'sql', 'naive'] as const) sums[name] += best[name] / (people.length / AT_ONCE);
  }
  return sums;
}

async function matching(database: Database, world: World, say: Say): Promise<Figures> {
  const { ours, sql, naive } = await slices(database, world);
  const [people, jobs] = [world.people.length, world.jobs.length];
  const [agreed, of] = await agreement(database, world, Math.max(20, Math.round(5_000_000 / jobs)));
  say(`${String(jobs)} jobs: ours ${String(rounded(ours))} µs a person, SQL ${String(rounded(sql))} (${String(rounded(sql / ours))}×), plain objects ${String(rounded(naive))} (${String(rounded(naive / ours))}×); the same five for ${String(agreed)} of ${String(of)}`);
  return { candidates: people, jobs, seconds: rounded((ours * people) / 1e6), micros: rounded(ours), peer: 'sql', peerMicros: rounded(sql), ratio: rounded(sql / ours), naiveRatio: rounded(naive / ours), sameTopFive: agreed, compared: of };
}

/** Of how many people the oracle names the same clusters with the same scores in the same order. */
async function agreement(database: Database, { people, index }: World, count: number): Promise<[agreed: number, of: number]> {
  const answers = await askPeer(database, 0, Math.min(count, people.length), DEFAULT_MIN_SCORE);
  const differing = answers.filter(({ n, clusters, scores }) => {
    const person = people[n];
    const ours = person ? index.rank(wishesOf(person), { ...BEST_FIVE, seen: seenBytes(person) }) : [];
    return ours.length !== clusters.length || ours.some(({ job, score }, at) => job.clusterId !== clusters[at] || Math.abs(score - (scores[at] ?? 0)) > 1.5e-6);
  });
  return [answers.length - differing.length, answers.length];
}

const idOf = (n: number): string => `10000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The people as the product keeps them: a candidate and a packed profile each. */
async function fillProfiles(database: Database, people: number, jobs: readonly PlainJob[]): Promise<void> {
  const random = randomOf(5);
  const format = profileFormat();
  function* rows() {
    for (let n = 0; n < people; n++) {
      const one = plainPerson(random, jobs);
      yield [idOf(n), n % BUCKETS, 1, format, Buffer.from(packWishes(wishesOf(one))), seenBytes(one)];
    }
  }
  await database.query(
    `insert into candidate (id, bucket, created_at, updated_at) select ('10000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n % $2, now(), now() from generate_series(0, $1 - 1) n`,
    [people, BUCKETS],
  );
  await database.transaction(() => copyRows(database, 'match_profile', ['candidate_id', 'bucket', 'version', 'format', 'packed', 'seen'], rows()));
  await database.query('vacuum analyze match_profile');
  await database.query('create unlogged table digest (candidate_id uuid, clusters uuid[], scores float8[])');
  await database.query('create unlogged table peer_digest (n int, clusters uuid[], scores float8[])');
}

/** Read and written at a time. */
const BUCKETS_AT_ONCE = 16;

/** People as they are read, ranked and written down when there are enough of them. */
class Chunk {
  readonly #people = new PackedPeople();
  readonly #ids = Buffer.alloc(AT_ONCE * UUID_BYTES);

  constructor(private readonly index: JobIndex) {}

  /** Where they are written. */
  rows: DigestRows | undefined;

  add(id: Uint8Array, packed: Uint8Array, seen: Uint8Array): void {
    this.#ids.set(id, this.#people.add(packed, seen) * UUID_BYTES);
    if (this.#people.size === AT_ONCE) this.end();
  }

  end(): void {
    this.index.rankAll(this.#people, BEST_FIVE, (person, ranked) => { this.rows?.add(this.#ids.subarray(person * UUID_BYTES, (person + 1) * UUID_BYTES), ranked); });
    this.#people.clear();
  }
}

/** Reads every profile, ranks, writes one digest row each: what is ranked is written while the next are read. */
async function digestAll(database: Database, index: JobIndex): Promise<void> {
  const chunk = new Chunk(index);
  for (let bucket = 0; bucket < BUCKETS; bucket += BUCKETS_AT_ONCE) {
    const pieces = new PassThrough();
    const rows = new DigestRows((piece) => pieces.write(piece));
    chunk.rows = rows;
    await Promise.all([
      database.transaction(async () => pipeline(pieces, await database.copyIn('copy digest (candidate_id, clusters, scores) from stdin (format binary)'))),
      database.transaction(async () => {
        const stream = await database.copyOut(`copy (select candidate_id, packed, seen from match_profile where bucket between ${String(bucket)} and ${String(bucket + BUCKETS_AT_ONCE - 1)}) to stdout (format binary)`);
        await readCopyBinary(stream, 3, ([id, packed, seen]) => {
          if (id && packed && seen) chunk.add(id, packed, seen);
        });
        chunk.end();
        rows.close();
        pieces.end();
      }),
    ]);
  }
}

/** A few of the rows written, read back. */
async function verifyDigests(database: Database, index: JobIndex, count: number): Promise<void> {
  const written = await database.query<{ packed: Buffer; seen: Buffer; clusters: string[]; scores: number[] }>(
    `select packed, seen, clusters, scores from digest join match_profile using (candidate_id) where candidate_id = any($1::uuid[])`, [Array.from({ length: 100 }, (_, n) => idOf(Math.floor((n * count) / 100)))]);
  for (const { packed, seen, clusters, scores } of written) {
    const ranked = index.rank(packed, { ...BEST_FIVE, seen });
    if (JSON.stringify([clusters, scores]) !== JSON.stringify([ranked.map(({ job }) => job.clusterId), ranked.map(({ score }) => score)])) throw new Error('a digest is not what was ranked');
  }
  const all = await database.one<{ rows: number }>('select count(*)::int as rows from digest');
  if (written.length !== 100 || all?.rows !== count) throw new Error(`${String(all?.rows)} digests of ${String(count)} people were written`);
}

async function endToEnd(database: Database, { jobs, people }: World, count: number, say: Say): Promise<Figures> {
  await fillProfiles(database, count, jobs);
  const index = JobIndex.build(jobs.map(comparableJobOf), { now: NOW });
  const asked = Math.min(people.length, 600);
  const peer = await timed(() => digestPeer(database, 0, asked, DEFAULT_MIN_SCORE));
  const ours = await timed(() => digestAll(database, index));
  await verifyDigests(database, index, count);
  const [micros, peerMicros] = [(ours.seconds / count) * 1e6, (peer.seconds / asked) * 1e6];
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  say(`end to end, ${String(count)} people: read, match, one digest row each in ${String(rounded(ours.seconds))} s, ${String(rounded(micros))} µs a person; SQL ${String(rounded(peerMicros))} (${String(rounded(peerMicros / micros))}×); most memory ${String(rssMb)} MB`);
  return { candidates: count, jobs: jobs.length, seconds: rounded(ours.seconds), micros: rounded(micros), peer: 'sql end to end', peerMicros: rounded(peerMicros), ratio: rounded(peerMicros / micros), rssMb };
}

export const forwardMatchBench: Bench = {
  name: 'forward-match',
  about: 'each person to the best five of 10,000 and 100,000 jobs, beside SQL; then end to end through the tables (--people 100000, --jobs 10000, --more-jobs 100000)',
  options: ['people', 'jobs', 'more-jobs'],
  async run(args, say) {
    const kesher = await startBenchApp();
    try {
      const database = kesher.get(Database);
      const figures: Figures[] = [];
      const sizes = [numberArg(args, 'jobs', 10_000), numberArg(args, 'more-jobs', 100_000)].filter((size) => size > 0);
      for (const [at, size] of sizes.entries()) {
        const jobs = plainJobs(size);
        const random = randomOf(5);
        const people = Array.from({ length: 20_000 }, () => plainPerson(random, jobs));
        await fillPeer(database, jobs, people);
        const { seconds, answer: index } = await timed(() => Promise.resolve(JobIndex.build(jobs.map(comparableJobOf), { now: NOW })));
        say(`index of ${String(size)} jobs built in ${String(rounded(seconds))} s`);
        figures.push(await matching(database, { jobs, people, index }, say));
        if (at === 0) figures.push(await endToEnd(database, { jobs, people, index }, numberArg(args, 'people', 100_000), say));
      }
      return figures;
    } finally {
      await kesher.stop();
    }
  },
};
