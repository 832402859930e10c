/** The memory of the whole server, as `npm start` runs it, while a large file is uploaded to it and worked off. */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { childEnvironment } from '../src/platform/config/child-environment.js';
import { waitUntil } from '../src/platform/process/alive.js';
import { freePort } from '../src/platform/process/free-port.js';
import { type Bench, choiceArg, type Figures, numberArg, rounded, timed } from './bench.js';
import { job, ndjsonPiecesOf, person, randomOf } from './world.js';

const MB = 1_000_000;

/** What the server may take, whatever the file's size. */
const LIMIT_MB = 300;

interface Server {
  readonly url: string;
  readonly key: string;
  readonly child: ChildProcess;
}

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly read: number;
  readonly created: number;
  readonly rejected: number;
}

/** With the flags of this very process, which are those of `npm start`. */
async function startServer(folder: string): Promise<Server> {
  const [port, key] = [await freePort(), randomBytes(16).toString('hex')];
  const child = spawn(process.execPath, [...process.execArgv, 'dist/src/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: childEnvironment({ KESHER_DIR: folder, PORT: String(port), ADMIN_API_KEY: key, SECRET_KEY: randomBytes(32).toString('hex'), DEV_MAILBOX: '1', LOG_LEVEL: 'error' }),
  });
  const server: Server = { url: `http://127.0.0.1:${String(port)}`, key, child };
  const isReady = (): Promise<boolean> => fetch(`${server.url}/health/ready`).then(({ ok }) => ok, () => false);
  if (!(await waitUntil(isReady, { withinMs: 120_000, everyMs: 100 }))) throw new Error('the server did not start');
  return server;
}

async function stopServer({ child }: Server): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Megabytes resident: now (`VmRSS`) or at most so far (`VmHWM`). Linux only. */
function resident({ child }: Server, what: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
  return Math.round((Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024) / MB);
}

async function ask(server: Server, route: string, init: RequestInit = {}): Promise<Shown> {
  const answer = await fetch(`${server.url}/v1/imports${route}`, { ...init, headers: { authorization: `Bearer ${server.key}` } });
  if (!answer.ok) throw new Error(`the server answered ${String(answer.status)}: ${await answer.text()}`);
  return (await answer.json()) as Shown;
}

async function workedOff(server: Server, id: string): Promise<Shown> {
  for (;;) {
    const shown = await ask(server, `/${id}`);
    if (shown.status === 'done') return shown;
    if (shown.status === 'failed') throw new Error(`the import failed: ${JSON.stringify(shown)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function measure(server: Server, kind: 'people' | 'jobs', megabytes: number, say: (line: string) => void): Promise<Figures> {
  const random = randomOf(7);
  const pieces = ndjsonPiecesOf(megabytes * MB, kind === 'jobs' ? (n) => job(n, random, 2000) : (n) => person(n, random));
  const before = resident(server, 'VmRSS');
  const query = `?kind=${kind === 'jobs' ? 'jobs' : 'candidates'}&format=ndjson&source=bench`;
  const upload = { method: 'POST', duplex: 'half', body: Readable.toWeb(Readable.from(pieces)) as ReadableStream } as RequestInit;
  const received = await timed(() => ask(server, query, upload));
  const afterUpload = resident(server, 'VmHWM');
  const worked = await timed(() => workedOff(server, received.answer.id));
  const { read, created, rejected } = worked.answer;
  const peak = resident(server, 'VmHWM');
  say(`${kind}: ${String(megabytes)} MB, ${String(read)} rows (${String(created)} created, ${String(rejected)} rejected); received in ${String(rounded(received.seconds))} s, worked off in ${String(rounded(worked.seconds))} s`);
  say(`${kind}: resident ${String(before)} MB before, at most ${String(afterUpload)} MB by the end of the upload and ${String(peak)} MB by the end (limit ${String(LIMIT_MB)} MB)`);
  return { kind, megabytes, rows: read, beforeMb: before, uploadMb: afterUpload, peakMb: peak, limitMb: LIMIT_MB, seconds: rounded(received.seconds + worked.seconds) };
}

export const importMemoryBench: Bench = {
  name: 'import-memory',
  about: 'resident memory of the server while a file is uploaded and worked off, Linux only (--mb 1000 --kind people|jobs)',
  options: ['mb', 'kind'],
  async run(args, say) {
    const megabytes = numberArg(args, 'mb', 100);
    const only = choiceArg(args, 'kind', ['people', 'jobs']);
    const figures: Figures[] = [];
    for (const kind of ['people', 'jobs'] as const) {
      if (only !== null && only !== kind) continue;
      const folder = mkdtempSync(path.join(tmpdir(), 'kesher-import-memory-'));
      const server = await startServer(folder);
      try {
        figures.push(await measure(server, kind, megabytes, say));
      } finally {
        await stopServer(server);
        rmSync(folder, { recursive: true, force: true });
      }
    }
    return figures;
  },
};
