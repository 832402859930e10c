/** One process at a time through a piece of code, by a lock file that a dead holder cannot keep. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, waitUntil } from './alive.js';

const PATIENCE_MS = 120_000;

/** Runs `work` while holding `file`. Throws when a living process keeps the lock for two minutes. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  const got = await waitUntil(() => tryLock(file), { withinMs: PATIENCE_MS, everyMs: 50 });
  if (!got) throw new Error(`Another process holds ${file}. When none is running, delete that file.`);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The file appears with its content in one step (link), so nobody ever reads a lock without a holder. */
function tryLock(file: string): boolean {
  const draft = `${file}.${String(process.pid)}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    removeIfHolderIsGone(file);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeIfHolderIsGone(file: string): void {
  let holder: number;
  try {
    holder = Number(readFileSync(file, 'utf8'));
  } catch {
    return; // released in this moment
  }
  if (!isAlive(holder)) rmSync(file, { force: true });
}
