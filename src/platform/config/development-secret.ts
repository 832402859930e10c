/** The key of a development machine: made once, kept in a file only this user can read, so that links survive a restart. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The secret of `dataDir`; two processes at once get the same one. */
export function developmentSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  const kept = read(file);
  if (kept !== null) return kept;
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${String(process.pid)}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(48).toString('base64'), { mode: 0o600 });
  try {
    linkSync(draft, file); // complete from its first moment, and fails when another process was first
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = read(file);
  if (made === null) throw new Error(`${file} is empty or too short. Delete it and start again.`);
  return made;
}

function read(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return Buffer.byteLength(text) >= 32 ? text : null;
  } catch {
    return null;
  }
}
