/** The gate at planning time on a large ledger: pages of people, against inserting them without asking and against a transaction a message. */

import { randomUUID } from 'node:crypto';
import { Database, sqlStateOf } from '../src/platform/database/database.js';
import { AttentionLedger } from '../src/records/attention/attention.ledger.js';
import { type PlannedMessage } from '../src/records/message/message.repository.js';
import { CandidateRepository } from '../src/records/candidate/candidate.repository.js';
import { PlanningGate } from '../src/records/planning-gate.js';
import { PAGE } from '../src/pipeline/planning/plan-bucket.step.js';
import { type Bench, type Figures, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, NOW, startBenchApp } from './bench-app.js';
import { loadLedger, personId, SLOT_CONSTRAINT } from './gate.world.js';
import { randomOf } from './world.js';

const ROUNDS = 12;
const PAGES_A_ROUND = 4;
/** One bucket after the other, and as many at once as one process plans. */
const ABREAST = [1, 4] as const;
/** Transactions a message costs are measured on fewer of them, ten at once. */
const SINGLES_A_ROUND = 250;
const POOL = 10;
const RACERS = 6_000;
const RACE_CAP = 3;
const WORKERS = 4;
/** Planning does not touch the exclusion constraint, and over more rows its index takes the better part of an hour to build. */
const MOST_ROWS_GUARDED = 2_000_000;
/**
 * Room for what planning reads of 20,000,000 rows, as whoever keeps such a ledger gives it: with 128 MB two pages were read and 0.7
 * changed ones written out a message to make room for them (`pg_stat_io`), and the disk would have been measured.
 */
const SHARED_BUFFERS = '3GB';
/** How often each worker asks for each person. */
const ASKS = 3;

type Random = () => number;

function plans(people: readonly number[]): PlannedMessage[] {
  const runId = randomUUID();
  const notBefore = new Date(NOW.getTime() + 3_600_000);
  return people.map((n) => ({
    id: randomUUID(), candidateId: personId(n), programmeId: runId, runId, dedupeKey: runId, channel: 'email', purpose: 'jobs', notBefore, expiresAt: null, items: [],
  }));
}

/** Microseconds a message with so many pages written at once. */
interface PagesCost {
  readonly abreast: number;
  readonly insertOnly: number;
  readonly ours: number;
}

class GateBench {
  readonly #database = this.kesher.get(Database);
  readonly #gate = this.kesher.get(PlanningGate);
  readonly #ledger = this.kesher.get(AttentionLedger);
  readonly #left: number[];

  constructor(private readonly kesher: BenchApp, private readonly people: number, private readonly random: Random) {
    this.#left = Array.from({ length: people }, (_, at) => at + 1);
  }

  /** People nobody has planned for yet, from anywhere, in the order of their ids as a bucket gives them. */
  #page(size: number): number[] {
    const page = Array.from({ length: size }, () => {
      const at = Math.floor(this.random() * this.#left.length);
      const last = this.#left.pop();
      const chosen = at < this.#left.length ? this.#left[at] : last;
      if (at < this.#left.length && last !== undefined) this.#left[at] = last;
      if (chosen === undefined) throw new Error('the ledger is too small for this bench: give more --rows');
      return chosen;
    });
    return page.sort((a, b) => a - b);
  }

  async #admitted(messages: readonly PlannedMessage[]): Promise<void> {
    const claims = messages.map(({ id, candidateId, channel, notBefore }) => ({ id, candidateId, channel, at: notBefore, worth: 1 }));
    const { lost, displaced } = await this.#gate.admit(claims);
    await this.#gate.plan(messages.filter(({ id }) => !lost.has(id)), displaced);
  }

  #pages(): PlannedMessage[][] {
    return Array.from({ length: PAGES_A_ROUND }, () => plans(this.#page(PAGE)));
  }

  /** Seconds until all of `pieces` are written, each in a transaction of its own, so many at once. */
  async #writing<Piece>(abreast: number, pieces: readonly Piece[], write: (piece: Piece) => Promise<void>): Promise<number> {
    const left = pieces.values();
    const { seconds } = await timed(() => Promise.all(Array.from({ length: abreast }, async () => {
      for (const piece of left) await this.#database.transaction(() => write(piece));
    })));
    return seconds;
  }

  /** Microseconds a message of each way, in turns; the first round warms all of them up. */
  async plan(): Promise<{ pages: PagesCost[]; single: number }> {
    const pages = ABREAST.map((abreast) => ({ abreast, insertOnly: 0, ours: 0 }));
    let single = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const counted = round === 0 ? 0 : 1;
      for (const spent of pages) {
        spent.insertOnly += counted * (await this.#writing(spent.abreast, this.#pages(), (messages) => this.#gate.plan(messages, [])));
        spent.ours += counted * (await this.#writing(spent.abreast, this.#pages(), (messages) => this.#admitted(messages)));
      }
      single += counted * (await this.#writing(POOL, plans(this.#page(SINGLES_A_ROUND)), (message) => this.#admitted([message])));
    }
    const paged = ROUNDS * PAGES_A_ROUND * PAGE;
    return {
      pages: pages.map(({ abreast, insertOnly, ours }) => ({ abreast, insertOnly: micros(insertOnly, paged), ours: micros(ours, paged) })),
      single: micros(single, ROUNDS * SINGLES_A_ROUND),
    };
  }

  /** Microseconds a slot booked in the ledger itself, as the sending gate does, a page at a time: with its lock, and without asking. */
  async book(): Promise<{ insertOnly: number; booked: number }> {
    const spent = { insertOnly: 0, booked: 0 };
    for (let page = 0; page < ROUNDS; page += 1) {
      const [plain, asked] = [this.#page(PAGE), this.#page(PAGE)];
      spent.insertOnly += (await timed(() => this.#database.query(
        `insert into attention (candidate_id, bucket, message_id, channel, purpose, kind, at, slot, span, cap_max, cap_per, organisation_caps)
         select id, 0, gen_random_uuid(), 'email', 'jobs', 'outreach', $2, 1, tstzrange($2::timestamptz, $2::timestamptz + interval '168 hours'), 1, 'week', '5/day' from unnest($1::uuid[]) as id`,
        [plain.map(personId), NOW]))).seconds;
      spent.booked += (await timed(() => this.#database.transaction(async () => {
        await this.kesher.get(CandidateRepository).lockMany(asked.map(personId));
        await this.#ledger.book(asked.map((n) => ({ candidateId: personId(n), messageId: randomUUID(), channel: 'email', purpose: 'jobs', cap: { max: 1, per: 'week' }, organisationCaps: '5/day' })));
      }))).seconds;
    }
    return { insertOnly: micros(spent.insertOnly, ROUNDS * PAGE), booked: micros(spent.booked, ROUNDS * PAGE) };
  }

  /** Workers that plan for the same people at once, each in an order of pages of its own. */
  async race(): Promise<{ overCap: number; underCap: number; deadlocks: number }> {
    const people = this.#page(RACERS);
    const ids = people.map(personId);
    await this.#database.query(`update candidate set contact_rules = jsonb_build_object('frequency', jsonb_build_object('max', $2::int, 'per', 'week')) where id = any($1::uuid[])`, [ids, RACE_CAP]);
    let deadlocks = 0;
    await Promise.all(Array.from({ length: WORKERS }, async () => {
      for (let ask = 0; ask < ASKS; ask += 1) {
        const shuffled = people.toSorted(() => this.random() - 0.5);
        for (let from = 0; from < shuffled.length; from += PAGE) {
          const messages = plans(shuffled.slice(from, from + PAGE));
          try {
            await this.#database.transaction(() => this.#admitted(messages));
          } catch (error) {
            if (sqlStateOf(error) !== '40P01') throw error;
            deadlocks += 1;
          }
        }
      }
    }));
    // What was called off counts as well: one too many makes room again when the next asks.
    const counts = await this.#database.query<{ planned: number }>(
      `select count(m.id)::int as planned from unnest($1::uuid[]) as p(id) left join message m on m.candidate_id = p.id group by p.id`, [ids]);
    return { overCap: counts.filter(({ planned }) => planned > RACE_CAP).length, underCap: counts.filter(({ planned }) => planned < RACE_CAP).length, deadlocks };
  }

  async dropConstraint(): Promise<void> {
    await this.#database.query(`alter table attention drop constraint ${SLOT_CONSTRAINT}`);
  }
}

const micros = (seconds: number, messages: number): number => (seconds / messages) * 1e6;

export const gateBench: Bench = {
  name: 'gate',
  about: 'planning under the caps on a ledger of 20,000,000 rows, which needs 12 GB of disk for a while (--rows 20000000)',
  options: ['rows'],
  async run(args, say) {
    const rows = numberArg(args, 'rows', 20_000_000);
    const kesher = await startBenchApp({}, { sharedBuffers: SHARED_BUFFERS });
    try {
      const people = await loadLedger(kesher.get(Database), { rows, guarded: rows <= MOST_ROWS_GUARDED }, '.', say);
      say(`a ledger of ${String(rows)} rows, ${String(people)} people`);
      return await measure(new GateBench(kesher, people, randomOf(5)), rows, say);
    } finally {
      await kesher.stop();
    }
  },
};

async function measure(bench: GateBench, ledgerRows: number, say: (line: string) => void): Promise<Figures[]> {
  const { pages, single } = await bench.plan();
  for (const { abreast, insertOnly, ours } of pages) {
    say(`planning, ${String(abreast)} at once, µs a message: without asking ${String(rounded(insertOnly))}, ours ${String(rounded(ours))} (${String(rounded(ours / insertOnly))} ×), a transaction a message with ten connections ${String(rounded(single))} (${String(rounded(single / ours))} × ours)`);
  }
  const { overCap, underCap, deadlocks } = await bench.race();
  say(`${String(WORKERS)} workers asking ${String(WORKERS * ASKS)} times for each of ${String(RACERS)} people who allow ${String(RACE_CAP)}: ${String(overCap)} over the cap, ${String(underCap)} under it, ${String(deadlocks)} deadlocks`);
  const planning = pages.map(({ abreast, insertOnly, ours }) => (
    { variant: 'planning', abreast, ledgerRows, micros: rounded(ours), peer: 'insert-only', ratio: rounded(ours / insertOnly), perTransaction: rounded(single / ours), overCap, underCap, deadlocks }));
  if (ledgerRows > MOST_ROWS_GUARDED) {
    say(`what the exclusion constraint costs is measured with at most ${String(MOST_ROWS_GUARDED)} --rows`);
    return planning;
  }
  const guarded = await bench.book();
  await bench.dropConstraint();
  const bare = await bench.book();
  say(`slots in the ledger, µs each: inserted ${String(rounded(bare.insertOnly))}, with the exclusion constraint ${String(rounded(guarded.insertOnly))}; locked and booked ${String(rounded(bare.booked))}, with the constraint ${String(rounded(guarded.booked))}`);
  return [
    ...planning,
    { variant: 'exclusion-constraint', ledgerRows, micros: rounded(guarded.booked), peer: 'insert-only without it', ratio: rounded(guarded.booked / bare.insertOnly), withoutIt: rounded(bare.booked / bare.insertOnly) },
  ];
}
