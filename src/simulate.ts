/** The flight simulator (contract §6): the real pipeline under a virtual clock, on a database of its own that is dropped afterwards. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { currentEnvironment } from './platform/config/load-config.js';
import { migrate } from './platform/database/data-source.js';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.js';
import { createScratchDatabase } from './platform/database/scratch-database.js';
import { readArguments, type SimulateArguments } from './simulation/arguments.js';
import { type Logbook, writeLogbook } from './simulation/logbook.js';
import { ProgrammesError, readProgrammes } from './simulation/programmes.reader.js';
import { Reactor, ReactorError } from './simulation/reactor.js';
import { openDatabase, simulate } from './simulation/simulation.js';
import { comparison, readWhatIf, tableOf, variedEnvironment, variedFlight, type WhatIf, WhatIfError } from './simulation/what-if.js';
import { DAY_MS, type Flight, type World } from './simulation/world.js';
import { readWorld } from './simulation/world.reader.js';

/** Flown to the end, and no law was broken. */
const CLEAN = 0;
const LAW_BROKEN = 1;
/** The arguments, a file or the reactor were not what they should be; or the simulation itself failed. */
const NOT_FLOWN = 2;

const TOLD_BAD_LINES = 50;

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'help') return told(read.help);
  if (read.kind === 'wrong') return refused(read.message);
  const { asked } = read;
  const programmes = readProgrammes(asked.programme);
  const world = await readWorld(asked, asked.start);
  tellBadLines(world);
  const flight = { world, programmes, start: asked.start, days: asked.days, seed: asked.seed };
  const whatIf = asked.whatIf === null ? null : readWhatIf(asked.whatIf);
  mkdirSync(asked.out, { recursive: true }); // an hour's flight is not lost for want of a folder
  const logbook = await flown(flight, asked);
  writeLogbook(asked.out, logbook);
  const code = report(logbook, asked);
  return whatIf === null ? code : Math.max(code, await compare(flight, asked, whatIf, logbook));
}

/** Flies the same world again, otherwise, and writes both side by side. */
async function compare(flight: Flight, asked: SimulateArguments, whatIf: WhatIf, asIs: Logbook): Promise<number> {
  const logbook = await flown(variedFlight(flight, whatIf), asked, variedEnvironment(whatIf));
  const out = path.join(asked.out, 'what-if');
  writeLogbook(out, logbook);
  const code = report(logbook, { ...asked, out });
  const compared = comparison(whatIf, asIs.summary, logbook.summary);
  writeFileSync(path.join(asked.out, 'what-if.json'), `${JSON.stringify(compared, null, 2)}\n`);
  process.stdout.write(`\n${tableOf(compared).join('\n')}\n`);
  return code;
}

async function flown(flight: Flight, { reactor: command, faults }: SimulateArguments, environment: Readonly<Record<string, string>> = {}): Promise<Logbook> {
  const folder = currentEnvironment()['KESHER_DIR'] ?? '.kesher';
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'simulator', 'postgres'), fsync: false });
  const database = await createScratchDatabase(postgres.url, 'simulation');
  const reactor = command === null ? null : new Reactor(command);
  try {
    await migrate(database.url);
    const source = await openDatabase(database.url, faults);
    try {
      return await simulate(source, { flight, faults, reactor, environment, tell: progress(flight) });
    } finally {
      await source.destroy();
    }
  } finally {
    await reactor?.stop();
    await database.drop();
    await postgres.stop();
  }
}

/** One line a virtual day, for people who wait. */
function progress({ start, days }: Flight): (now: number) => void {
  let told = 0;
  return (now) => {
    const day = Math.floor((now - start) / DAY_MS) + 1;
    if (day <= told || !process.stderr.isTTY) return;
    told = day;
    process.stderr.write(`\rday ${String(day)} of ${String(days)}${day === days ? '\n' : ''}`);
  };
}

function tellBadLines({ badLines }: World): void {
  for (const { file, line, field, message } of badLines.slice(0, TOLD_BAD_LINES)) {
    process.stderr.write(`${file}, line ${String(line)}${field === null ? '' : `, ${field}`}: ${message}\n`);
  }
  if (badLines.length > TOLD_BAD_LINES) process.stderr.write(`… and ${String(badLines.length - TOLD_BAD_LINES)} more lines; all are listed in rejects.ndjson\n`);
}

function report({ summary, violations }: Logbook, { out }: SimulateArguments): number {
  const { candidates, jobs, runs, considered, sent, held, refused: no, violations: counts } = summary;
  const list = (reasons: Readonly<Record<string, number>>): string => Object.entries(reasons).map(([reason, count]) => `${reason} ${String(count)}`).join(', ') || 'nobody';
  process.stdout.write([
    `${String(candidates.kept)} people (${String(candidates.rejected)} lines rejected), ${String(jobs.kept)} jobs (${String(jobs.rejected)} rejected), ${String(summary.days)} days`,
    `${String(runs)} runs considered ${String(considered)} times: ${String(sent)} messages sent`,
    `held: ${list(held)}`,
    `refused: ${list(no)}`,
    `written to ${path.resolve(out)}: messages.ndjson, decisions.ndjson, events.ndjson, rejects.ndjson, summary.json`,
    '',
  ].join('\n'));
  if (violations.length === 0) {
    process.stdout.write(`${String(Object.keys(counts).length)} laws checked, 0 violations\n`);
    return CLEAN;
  }
  const [first] = violations;
  process.stderr.write(`LAWS BROKEN: ${list(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)))}\n`);
  process.stderr.write(`first: ${first?.law ?? ''}, message ${first?.messageId ?? 'none'}: ${first?.detail ?? ''}\n`);
  return LAW_BROKEN;
}

function told(help: string): number {
  process.stdout.write(`${help}\n`);
  return CLEAN;
}

function refused(message: string): number {
  process.stderr.write(`${message}\n`);
  return NOT_FLOWN;
}

/** What the user can mend is told in a sentence; anything else with its stack. */
function explained(error: unknown): string {
  if (error instanceof ReactorError || error instanceof ProgrammesError || error instanceof WhatIfError) return error.message;
  if (error instanceof Error && 'code' in error && 'path' in error) return `A file cannot be read or written: ${error.message}`;
  return String(error instanceof Error ? error.stack : error);
}

try {
  process.exit(await main());
} catch (error) {
  process.exit(refused(explained(error)));
}
