/** Files of people and jobs -> the world: the product's own reading of every line, and what only the simulator reads beside it. */

import { readFile } from 'node:fs/promises';
import { type FormatRow, ndjsonLines, readCandidates, readJobs, validate } from '#lib/normaliser';
import { type CandidateRecord } from '#lib/vocabulary';
import { z } from 'zod';
import { personChangeSchema } from './person-change.js';
import { type BadLine, type SimulatedJob, type SimulatedPerson, type TimedChange, type World } from './world.js';

const instant = z.iso.datetime({ offset: true });
const changeSchema = z.strictObject({ at: instant, set: personChangeSchema });
const extrasOfPerson = z.object({ changes: z.array(changeSchema).nullish() });
const extrasOfJob = z.object({ appearsAt: instant.nullish(), disappearsAt: instant.nullish() });

/** Feeds name their source; a line without one still has to belong to some feed. */
const SOURCE = 'jobs';

interface WorldFiles<T> {
  readonly candidates: T;
  readonly jobs: T;
}

/** `start`: epoch milliseconds. Rejects when a file cannot be read. */
export async function readWorld(files: WorldFiles<string>, start: number): Promise<World> {
  return worldOf({ candidates: await readFile(files.candidates), jobs: await readFile(files.jobs) }, start);
}

/** From what stands in the files. Lines that cannot be used are listed, the others are kept. */
export async function worldOf({ candidates: candidateBytes, jobs: jobBytes }: WorldFiles<Buffer>, start: number): Promise<World> {
  const people = await readRows('candidates', candidateBytes, readCandidates('ndjson', whole(candidateBytes)), extrasOfPerson);
  const jobs = await readRows('jobs', jobBytes, readJobs('ndjson', whole(jobBytes), { source: SOURCE }), extrasOfJob);
  return {
    people: people.rows.map(({ line, record, extras }) => withChanges(line, record, extras.changes ?? [], start)),
    jobs: jobs.rows.map(({ line, record, extras }): SimulatedJob => ({
      line, record,
      appearsAt: extras.appearsAt == null ? start : Math.max(start, Date.parse(extras.appearsAt)),
      disappearsAt: extras.disappearsAt == null ? null : Date.parse(extras.disappearsAt),
    })),
    badLines: [...people.badLines, ...jobs.badLines],
  };
}

/** A statement dated after the start has not been made yet when the simulation begins. */
function withChanges(line: number, record: CandidateRecord, changes: readonly z.infer<typeof changeSchema>[], start: number): SimulatedPerson {
  const [later, earlier] = partition(record.consents ?? [], ({ at }) => at !== undefined && Date.parse(at) > start);
  const timed: TimedChange[] = [
    ...later.map((statement) => ({ at: Date.parse(statement.at ?? ''), set: { consents: [statement] } })),
    ...changes.map(({ at, set }) => ({ at: Math.max(start, Date.parse(at)), set })),
  ];
  return { line, record: later.length === 0 ? record : { ...record, consents: earlier }, changes: timed.sort((a, b) => a.at - b.at) };
}

interface ReadRows<T, E> {
  readonly rows: readonly { readonly line: number; readonly record: T; readonly extras: E }[];
  readonly badLines: readonly BadLine[];
}

/** A simulation holds its whole world in memory anyway. */
async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

async function readRows<T, S extends z.ZodType>(
  file: BadLine['file'], bytes: Buffer, batches: AsyncIterable<FormatRow<T>[]>, schema: S,
): Promise<ReadRows<T, z.output<S>>> {
  const rows: { line: number; record: T; extras: z.output<S> }[] = [];
  const badLines: BadLine[] = [];
  const extras = await extrasIn(bytes);
  for await (const batch of batches) {
    for (const row of batch) {
      const read = row.ok ? validate(schema, extras.get(row.line) ?? {}) : { ok: false as const, fault: row };
      if (row.ok && read.ok) rows.push({ line: row.line, record: row.record, extras: read.record });
      else if (!read.ok) badLines.push({ file, line: row.line, field: read.fault.field, code: read.fault.code, message: read.fault.message });
    }
  }
  return { rows, badLines };
}

/** The fields of each line that the product's own format does not have, by number of the line. */
async function extrasIn(bytes: Buffer): Promise<Map<number, unknown>> {
  const found = new Map<number, unknown>();
  for await (const { first, lines } of ndjsonLines(whole(bytes))) {
    for (const [index, text] of lines.entries()) {
      if (typeof text === 'string' && /"(changes|appearsAt|disappearsAt)"/.test(text)) found.set(first + index, parsed(text));
    }
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // the format has its own word on such a line
  }
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}
