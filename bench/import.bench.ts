/** Import of people and of jobs through the real path, against COPY of the same fields into one bare table and of the very rows it writes into bare tables, in one run. */

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CandidateRecord, type JobPosting } from '#lib/vocabulary';
import { Database } from '../src/platform/database/database.js';
import { type Bench, choiceArg, type Figures, numberArg, rounded, timed } from './bench.js';
import { type BenchApp, startBenchApp } from './bench-app.js';
import { job, ndjsonPieces, person, randomOf } from './world.js';

const SEED = 7;

interface Kind {
  readonly kind: 'candidates' | 'jobs';
  readonly columns: readonly string[];
  /** Where the import writes. */
  readonly tables: readonly string[];
  /** The same rows anew at every call. */
  readonly rows: () => (n: number) => unknown;
}

const PERSON_COLUMNS: readonly (keyof CandidateRecord)[] = ['externalId', 'givenName', 'familyName', 'locale', 'timeZone', 'stage', 'source', 'emails', 'phones', 'consents', 'preferences'];
const JOB_COLUMNS: readonly (keyof JobPosting)[] = ['externalId', 'source', 'title', 'company', 'url', 'places', 'salary', 'description', 'postedAt'];

/** One cell of COPY's text format. */
function cell(value: unknown): string {
  if (value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

function* copyText(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): Generator<string> {
  for (let at = 0; at < rows.length; at += 1000) {
    yield rows.slice(at, at + 1000).map((row) => `${columns.map((column) => cell(row[column])).join('\t')}\n`).join('');
  }
}

async function copied(kesher: BenchApp, { kind, columns, rows: rowsOf }: Kind, count: number): Promise<number> {
  const database = kesher.get(Database);
  const row = rowsOf();
  const rows = Array.from({ length: count }, (_, n) => row(n) as Readonly<Record<string, unknown>>);
  const text = [...copyText(rows, columns)];
  await database.query(`create table bare_${kind} (${columns.map((column) => `"${column}" text`).join(', ')})`);
  const { seconds } = await timed(() =>
    database.transaction(async () => pipeline(Readable.from(text), await database.copyIn(`copy bare_${kind} from stdin`))));
  await database.query(`drop table bare_${kind}`);
  return seconds;
}

/** The very rows that the import wrote, in all their tables, into copies of these tables without index, key or check. */
async function copiedAsWritten(kesher: BenchApp, { tables }: Kind): Promise<number> {
  const database = kesher.get(Database);
  let spent = 0;
  for (const table of tables) {
    const rows = await database.transaction(async () => (await database.copyOut(`copy ${table} to stdout`)).toArray() as Promise<Buffer[]>);
    await database.query(`create table bare_${table} (like ${table})`);
    const { seconds } = await timed(() =>
      database.transaction(async () => pipeline(Readable.from(rows), await database.copyIn(`copy bare_${table} from stdin`))));
    await database.query(`drop table bare_${table}`);
    spent += seconds;
  }
  return spent;
}

async function measure(kesher: BenchApp, kind: Kind, count: number, say: (line: string) => void): Promise<Figures> {
  const copy = await copied(kesher, kind, count);
  const pieces = [...ndjsonPieces(count, kind.rows())];
  const first = await timed(() => kesher.bring(kind.kind, pieces));
  const written = await copiedAsWritten(kesher, kind);
  const again = await timed(() => kesher.bring(kind.kind, pieces));
  const rate = (seconds: number): string => `${String(rounded(count / seconds))}/s, ${String(rounded((seconds / count) * 1e6))} µs each`;
  say(`${kind.kind}: COPY into a bare table ${String(rounded(copy))} s (${rate(copy)})`);
  say(`${kind.kind}: COPY of the rows it writes into bare ${kind.tables.join(', ')} ${String(rounded(written))} s (${rate(written)})`);
  say(`${kind.kind}: import ${String(rounded(first.seconds))} s (${rate(first.seconds)}) ${JSON.stringify(first.answer)}`);
  say(`${kind.kind}: the same file again ${String(rounded(again.seconds))} s (${rate(again.seconds)}) ${JSON.stringify(again.answer)}`);
  return {
    kind: kind.kind, rows: count, seconds: rounded(first.seconds), againSeconds: rounded(again.seconds), peer: 'copy', peerSeconds: rounded(copy), ratio: rounded(copy / first.seconds),
    writtenPeerSeconds: rounded(written), writtenRatio: rounded(written / first.seconds),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

export const importBench: Bench = {
  name: 'import',
  about: 'people and jobs as NDJSON through the real import, against COPY of the same rows (--rows 100000 --chars 2000 --kind people|jobs)',
  options: ['rows', 'chars', 'kind'],
  async run(args, say) {
    const count = numberArg(args, 'rows', 100_000);
    const chars = numberArg(args, 'chars', 2000);
    const only = choiceArg(args, 'kind', ['people', 'jobs']);
    const kesher = await startBenchApp();
    try {
      const seeded = <Row>(make: (n: number, random: () => number) => Row) => () => {
        const random = randomOf(SEED);
        return (n: number): Row => make(n, random);
      };
      const kinds: readonly Kind[] = [
        { kind: 'candidates', columns: PERSON_COLUMNS, tables: ['candidate', 'contact_point', 'consent_event', 'consent', 'preference', 'match_profile'], rows: seeded(person) },
        { kind: 'jobs', columns: JOB_COLUMNS, tables: ['job'], rows: seeded((n, random) => job(n, random, chars)) },
      ];
      const figures: Figures[] = [];
      for (const kind of kinds) if (only === null || (kind.kind === 'jobs') === (only === 'jobs')) figures.push(await measure(kesher, kind, count, say));
      return figures;
    } finally {
      await kesher.stop();
    }
  },
};
