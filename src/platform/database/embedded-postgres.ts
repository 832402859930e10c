/** A PostgreSQL that needs nothing installed: started from the binaries npm brought, on loopback, reused when it already runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { isAlive, waitUntil } from '../process/alive.js';
import { withFileLock } from '../process/file-lock.js';
import { freePort } from '../process/free-port.js';
import { preparePostgresBinaries, serverIdentity } from './postgres-binaries.js';
import { ensureCluster, reachableDataDir, registerUser, serverEnvironment, SUPERUSER } from './postgres-cluster.js';

const START_MS = 60_000; // crash recovery after a kill may take most of it
const STOP_MS = 20_000;
const START_ATTEMPTS = 3;
const LOOPBACK = '127.0.0.1';
/** What fits everywhere into a socket's address, in bytes; Linux has room for four more. */
const MOST_SOCKET_PATH = 103;

export interface EmbeddedPostgresOptions {
  /** Where the cluster lives, usually `.kesher/postgres`. */
  readonly dataDir: string;
  /** Created when missing. Default `kesher`. Letters, digits and _ only. */
  readonly database?: string;
  /** False only for tests: a power cut would lose data, and `url` leads through a Unix socket where the path allows one. Default true. */
  readonly fsync?: boolean;
  /** Memory for pages of tables and indexes, as PostgreSQL writes it. Default `128MB`. */
  readonly sharedBuffers?: string;
  /** Default: any free port. */
  readonly port?: number;
  /** Stop whatever runs there and start from an empty cluster (tests). */
  readonly wipe?: boolean;
}

export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** True when the server was already running. */
  readonly reused: boolean;
  /** Stops the server unless another living process uses it too. */
  stop(): Promise<void>;
}

interface Server {
  readonly pid: number;
  readonly port: number;
}

/** Starts, or joins, the server of `dataDir`. Throws with the remedy when this machine cannot run one. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = reachableDataDir(options.dataDir);
  const database = options.database ?? 'kesher';
  if (!/^\w+$/.test(database)) throw new Error('A database name has letters, digits and _ only.');
  const lock = `${dataDir}.lock`;
  return withFileLock(lock, async () => {
    const program = preparePostgresBinaries();
    if (options.wipe === true) await wipe(dataDir);
    const password = await ensureCluster(dataDir, program('initdb'));
    const running = await findRunning(dataDir, password);
    const server = running ?? (await startServer(program('postgres'), dataDir, password, options));
    await ensureDatabase(server.port, password, database);
    const hasSocket = existsSync(path.join(dataDir, `.s.PGSQL.${String(server.port)}`));
    const leave = registerUser(dataDir);
    return {
      ...server,
      url: urlOf(server.port, password, database, hasSocket ? encodeURIComponent(dataDir) : LOOPBACK),
      reused: running !== null,
      stop: () => withFileLock(lock, async () => {
        if (leave().last) await stopServer(server.pid);
      }),
    };
  });
}

function urlOf(port: number, password: string, database: string, host = LOOPBACK): string {
  return `postgres://${SUPERUSER}:${password}@${host}:${String(port)}/${database}`;
}

/** A round trip through a socket costs two thirds of one over loopback, and tests are little else. Beyond them there is one way in. */
const wantsSocket = (dataDir: string, fsync: boolean): boolean =>
  !fsync && process.platform !== 'win32' && Buffer.byteLength(path.join(dataDir, '.s.PGSQL.65535.lock')) <= MOST_SOCKET_PATH;

/** What postmaster.pid says: line 1 the process, line 4 the port. */
function readPidFile(dataDir: string): Server | null {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** A server left by a killed process is joined; a pid file whose process is gone, or is not Postgres, is removed. */
async function findRunning(dataDir: string, password: string): Promise<Server | null> {
  const noted = readPidFile(dataDir);
  if (noted === null) return null;
  const answers = await waitUntil(
    async () => !isPostgres(noted.pid) || (await isOurs(noted.port, password, dataDir)),
    { withinMs: START_MS },
  );
  if (answers && isPostgres(noted.pid)) return noted;
  if (isPostgres(noted.pid)) {
    throw new Error(`A PostgreSQL (process ${String(noted.pid)}) holds ${dataDir} and does not answer. Stop it first.`);
  }
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return null;
}

/** After a reboot the noted process number may belong to anybody; where /proc tells, we look. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  try {
    // "<pid> (postgres) <state> …": a Z is a dead server whose parent has not looked yet.
    return /\(postgres\) [^ZX]/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** Is it the server of this folder that answers on the port, and not a stranger who took the number? */
async function isOurs(port: number, password: string, dataDir: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres'), connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return path.resolve(rows[0]?.data_directory ?? '') === dataDir;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startServer(
  program: string, dataDir: string, password: string, options: EmbeddedPostgresOptions,
): Promise<Server> {
  let said = '';
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const port = options.port ?? (await freePort());
    const child = spawn(program, serverArguments(dataDir, port, options), {
      ...serverIdentity(),
      env: serverEnvironment(),
      cwd: dataDir,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true, // Ctrl-C reaches our whole group: the database must outlive the application's own closing
    });
    const log = keepLastWords(child);
    const up = await waitUntil(async () => hasEnded(child) || (await isOurs(port, password, dataDir)), { withinMs: START_MS });
    if (up && !hasEnded(child) && child.pid !== undefined) {
      letGo(child);
      return { pid: child.pid, port };
    }
    child.kill('SIGKILL');
    said = log();
    if (!said.includes('Address already in use')) break;
  }
  throw new Error(`The embedded PostgreSQL did not start. It said:\n${said}\nSet DATABASE_URL to use another server.`);
}

function serverArguments(dataDir: string, port: number, { fsync = true, sharedBuffers = '128MB' }: EmbeddedPostgresOptions): readonly string[] {
  const settings = {
    listen_addresses: LOOPBACK, unix_socket_directories: wantsSocket(dataDir, fsync) ? dataDir : '', shared_buffers: sharedBuffers, max_connections: '100',
    // Commits stay synchronous: what a test committed must outlive the killing of the server.
    // Many at once: each file of tests is a process with a pool or several.
    // Tests ask which of two transactions committed first, and take locks away to see who deadlocks: each is noticed only after that time.
    ...(fsync ? {} : { max_connections: '400', fsync: 'off', full_page_writes: 'off', track_commit_timestamp: 'on', deadlock_timeout: '50ms' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', dataDir, '-p', String(port), ...flags];
}

/** Postgres logs to stderr: the pipe is always read (a full pipe would stall the server), the end of it kept. */
function keepLastWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString('utf8')).slice(-4000);
  });
  child.on('error', (error) => {
    text += error.message;
  });
  return () => text;
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** The server must not keep our event loop alive. */
function letGo(child: ChildProcess): void {
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

async function ensureDatabase(port: number, password: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

/** SIGINT is Postgres's fast shutdown: sessions are cut, nothing committed is lost. */
async function stopServer(pid: number): Promise<void> {
  if (!isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  if (!(await waitUntil(() => !isPostgres(pid), { withinMs: STOP_MS }))) process.kill(pid, 'SIGKILL');
}

async function wipe(dataDir: string): Promise<void> {
  const noted = readPidFile(dataDir);
  if (noted !== null) await stopServer(noted.pid);
  for (const rest of ['', '.users', '.password']) rmSync(dataDir + rest, { recursive: true, force: true });
}
