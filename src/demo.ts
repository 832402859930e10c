/** `npm run demo`: the whole product on an invented world, one week a start. `-- --once` runs that week, says what it wrote, and ends. */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { type INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { type Channel, CHANNELS } from '#lib/vocabulary';
import { DemoFolder, type RunningDemo } from './demo/demo.folder.js';
import { demoConfig, openPort, setStage, type Stage } from './demo/demo.stage.js';
import { writeLastRun, type WrittenFiles } from './demo/last-run.files.js';
import { type DemoResult, reportText } from './demo/report.js';
import { runWeeklyDigest } from './demo/weekly-digest.js';
import { WorldLoader } from './demo/world.loader.js';
import { SystemClock } from './platform/clock/clock.js';
import { ConfigError, currentEnvironment } from './platform/config/load-config.js';
import { CandidateRepository } from './records/candidate/candidate.repository.js';
import { SessionRepository } from './records/session/session.repository.js';
import { LedgerView } from './records/views/ledger.view.js';

/** Whose preference center the demo opens, and in which language they read it. */
const SHOWN_PEOPLE = [['demo-001', 'Hebrew'], ['demo-016', 'Arabic'], ['demo-031', 'Persian']] as const;

const print = (text: string): void => {
  console.log(text);
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
  const folder = new DemoFolder(currentEnvironment()['KESHER_DIR']?.trim() || '.kesher');
  const other = await folder.enter();
  if (other) {
    tellRunning(other);
    process.exit(values.once ? 1 : 0);
  }
  try {
    if (values.once) await runOnce(folder);
    else await stayUp(folder);
  } catch (error) {
    folder.leave();
    throw error;
  }
}

function tellRunning({ pid, url }: RunningDemo): void {
  print(`A demo of this folder is already running (process ${String(pid)})${url === null ? '.' : `: ${url}/mailbox`}`);
  print('Stop it with Ctrl-C where it runs, or start this one with its own folder: KESHER_DIR=.kesher/second npm run demo');
}

async function runOnce(folder: DemoFolder): Promise<void> {
  const stage = await setStage(demoConfig(currentEnvironment(), folder), new SystemClock(), latestDemoRun);
  try {
    await stage.app.init();
    const { result, written } = await play(stage, folder);
    print(reportText(result));
    print(['', 'Written:', ...writtenLines(written)].join('\n'));
  } finally {
    await stage.close();
    folder.leave();
  }
  process.exit(0);
}

async function stayUp(folder: DemoFolder): Promise<void> {
  const env = currentEnvironment();
  const wanted = demoConfig(env, folder).port;
  const port = await openPort(wanted);
  const stage = await setStage(demoConfig(env, folder, port), new SystemClock(), latestDemoRun);
  const isStopping = stopOnSignal(stage, folder);
  try {
    await open(stage, folder, { port, wanted, everywhere: env['PUBLIC_URL'] !== undefined });
  } catch (error) {
    if (isStopping()) return; // what was under way when somebody pressed Ctrl-C may fail as it likes
    await stage.close();
    throw error;
  }
}

async function open(stage: Stage, folder: DemoFolder, { port, wanted, everywhere }: { port: number; wanted: number; everywhere: boolean }): Promise<void> {
  // Only this machine may open a mailbox without a lock, unless somebody says under which address others come in.
  await stage.app.listen({ port, host: everywhere ? '0.0.0.0' : 'localhost' });
  const { result, written } = await play(stage, folder);
  folder.opened(`http://localhost:${String(port)}`);
  print(reportText(result));
  print(['', ...(port === wanted ? [] : [`Port ${String(wanted)} is taken, so this demo is on ${String(port)}.`]), ...(await addressLines(stage))].join('\n'));
  print(['', `Kept in ${folder.path} (${stage.about}); the ledger of all weeks: ${written.ledger}`, 'Ctrl-C stops it; the next start is the next week. Delete the folder to begin anew.'].join('\n'));
}

/** A terminal's Ctrl-C may come twice, from the terminal and from the script that started us: the second one changes nothing. Tells whether one came. */
function stopOnSignal(stage: Stage, folder: DemoFolder): () => boolean {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    print('\nStopping.');
    await stage.close();
    folder.leave();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  return () => stopping;
}

async function play({ app, moment }: Stage, folder: DemoFolder): Promise<{ result: DemoResult; written: WrittenFiles }> {
  const imports = await new WorldLoader(app).load(folder.worldStart(moment));
  const run = await runWeeklyDigest(app);
  const written = await writeLastRun(app, run.id, path.join(folder.path, 'last-run'));
  return { result: { moment, imports, run, sentBy: await sentBy(app, run.id) }, written };
}

async function sentBy(app: INestApplicationContext, runId: string): Promise<Record<Channel, number>> {
  const counts: Record<Channel, number> = { email: 0, sms: 0, whatsapp: 0 };
  for await (const page of app.get(LedgerView, { strict: false }).all({ runId, status: 'accepted' })) {
    for (const channel of CHANNELS) counts[channel] += page.filter((line) => line.channel === channel).length;
  }
  return counts;
}

async function addressLines({ app, config }: Stage): Promise<string[]> {
  const { byExternalId } = await app.get(CandidateRepository, { strict: false }).known(SHOWN_PEOPLE.map(([id]) => id), []);
  const sessions = app.get(SessionRepository, { strict: false });
  const links: string[] = [];
  for (const [externalId, language] of SHOWN_PEOPLE) {
    const person = byExternalId.get(externalId);
    if (!person) continue;
    links.push(line(`Preferences in ${language}`, `${config.publicUrl}/sign-in/${await sessions.createLink(person.id, 'preferences')}`));
  }
  return [
    'Open:',
    line('Mailbox', `${config.publicUrl}/mailbox`, 'every message as its reader sees it'),
    line('Career site', `${config.publicUrl}/careers`),
    ...links,
    line('', '(a sign-in link opens once, within ten minutes)'),
    line('Admin API', `${config.publicUrl}/docs`),
    line('API key', config.adminApiKey ?? ''),
  ];
}

const line = (label: string, value: string, note = ''): string => `  ${label.padEnd(24)}${value}${note === '' ? '' : `   ${note}`}`;

function writtenLines({ ledger, decisions, letters, letterCount }: WrittenFiles): string[] {
  return [line('the ledger', ledger), line('this week\'s decisions', decisions), line(`${String(letterCount)} messages`, `${letters}${path.sep}`)];
}

/** When the digest ran last. A database with people who are not the demo's is somebody's own: the demo must not write into it. */
async function latestDemoRun(databaseUrl: string): Promise<Date | null> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ latest: Date | null; foreign: boolean }>(
      `select (select max(at) from outreach_run) as latest,
         exists (select 1 from candidate) and not exists (select 1 from candidate where external_id like 'demo-%') as foreign`,
    );
    if (rows[0]?.foreign === true) throw new Error('DATABASE_URL names a database with people of its own. A demo needs an empty database, or none: unset DATABASE_URL.');
    return rows[0]?.latest ?? null;
  } finally {
    await client.end();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
