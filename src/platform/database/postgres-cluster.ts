/** The data folder of the embedded PostgreSQL: where it may lie, its password, its first creation, who uses it now. */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../config/child-environment.js';
import { isAlive } from '../process/alive.js';
import { isRoot, othersCanReach, serverIdentity, UNPRIVILEGED_ID } from './postgres-binaries.js';

const run = promisify(execFile);

export const SUPERUSER = 'kesher';

/** Plain C for messages (we read some of them); the database's own order of letters is ICU's, set at initdb. */
export const serverEnvironment = (): Record<string, string> => childEnvironment({ LC_ALL: 'C', TZ: 'UTC' });

/** As root the server is another user, who cannot enter a project under /root: such data moves to /var/tmp. */
export function reachableDataDir(wanted: string): string {
  const folder = path.resolve(wanted);
  if (!isRoot() || othersCanReach(path.dirname(folder))) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return `/var/tmp/kesher-data-${name}/${path.basename(folder)}`;
}

/** Makes the cluster unless it is there; gives the superuser's password, which only this system user can read. */
export async function ensureCluster(dataDir: string, initdb: string): Promise<string> {
  mkdirSync(path.dirname(dataDir), { recursive: true });
  const passwordFile = `${dataDir}.password`;
  if (existsSync(path.join(dataDir, 'PG_VERSION')) && existsSync(passwordFile)) {
    return readFileSync(passwordFile, 'utf8').trim();
  }
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new Error(`${dataDir} is not an embedded PostgreSQL data folder. Move it away, or set DATABASE_URL.`);
  }
  const password = randomBytes(24).toString('hex');
  await createCluster(dataDir, initdb, password);
  return password;
}

/** initdb works in a folder of its own that is renamed when complete: a killed initdb leaves nothing half-made. */
async function createCluster(dataDir: string, initdb: string, password: string): Promise<void> {
  const draft = `${dataDir}.new-${String(process.pid)}`;
  const secret = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (isRoot()) for (const file of [draft, secret]) chownSync(file, UNPRIVILEGED_ID, UNPRIVILEGED_ID);
  const options = [
    '-D', draft, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${secret}`, '--no-sync', '--no-instructions',
    // With LC_CTYPE=C trigrams find nothing in Hebrew or Arabic: hence ICU and C.UTF-8.
    '-E', 'UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C.UTF-8',
  ];
  try {
    await run(initdb, options, { ...serverIdentity(), env: serverEnvironment(), cwd: path.parse(draft).root });
    if (existsSync(dataDir)) rmSync(dataDir, { recursive: true });
    writeFileSync(`${dataDir}.password`, password, { mode: 0o600 });
    chmodSync(`${dataDir}.password`, 0o600);
    renameSync(draft, dataDir);
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error('The embedded PostgreSQL could not create its data folder (initdb failed).', { cause });
  } finally {
    rmSync(secret, { force: true });
  }
}

/** Notes that this process uses the server; the answer takes the note back and says whether others still use it. */
export function registerUser(dataDir: string): () => { readonly last: boolean } {
  const folder = `${dataDir}.users`;
  mkdirSync(folder, { recursive: true });
  const note = path.join(folder, `${String(process.pid)}.${randomBytes(4).toString('hex')}`);
  writeFileSync(note, '');
  return () => {
    rmSync(note, { force: true });
    return { last: livingUsers(folder) === 0 };
  };
}

function livingUsers(folder: string): number {
  let living = 0;
  for (const note of readdirSync(folder)) {
    if (isAlive(Number(note.split('.')[0]))) living += 1;
    else rmSync(path.join(folder, note), { force: true });
  }
  return living;
}
