/** What a demo keeps in its own folder: its key, the week its sample world was made for, and whether one is running. */

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateApiKey } from '../platform/crypto/api-key.js';
import { isAlive } from '../platform/process/alive.js';
import { withFileLock } from '../platform/process/file-lock.js';

export interface RunningDemo {
  readonly pid: number;
  /** Null while it starts, and for a demo that runs once. */
  readonly url: string | null;
  /** Tells a demo from a stranger that inherited its process number. */
  readonly mark: string;
}

export class DemoFolder {
  readonly path: string;

  constructor(kesherDir: string) {
    this.path = path.join(kesherDir, 'demo');
    mkdirSync(this.path, { recursive: true });
  }

  /** The key is made once, for this user's eyes, so that a script written against the demo works tomorrow too. */
  apiKey(): string {
    return this.#keptOnce('api-key', () => generateApiKey().text);
  }

  /** The Tuesday the sample world's dates were moved to: fixed with the first start, so that a second one imports nothing new. */
  worldStart(first: Date): Date {
    return new Date(this.#keptOnce('world-start', () => first.toISOString()));
  }

  /** Marks this process as the demo of the folder; or gives the one that already is. */
  async enter(): Promise<RunningDemo | null> {
    const note = path.join(this.path, 'running.json');
    return withFileLock(`${note}.lock`, async () => {
      const other = readNote(note);
      if (other !== null && other.pid !== process.pid && isAlive(other.pid) && (await isDemo(other))) return other;
      this.#note(null);
      return null;
    });
  }

  /** Tells later demos where this one answers. */
  opened(url: string): void {
    this.#note(url);
  }

  leave(): void {
    const note = path.join(this.path, 'running.json');
    if (readNote(note)?.pid === process.pid) rmSync(note, { force: true });
  }

  #note(url: string | null): void {
    const running: RunningDemo = { pid: process.pid, url, mark: randomBytes(8).toString('hex') };
    writeFileSync(path.join(this.path, 'running.json'), JSON.stringify(running));
  }

  #keptOnce(name: string, make: () => string): string {
    const file = path.join(this.path, name);
    const kept = readText(file);
    if (kept !== '') return kept;
    const made = make();
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

function readNote(file: string): RunningDemo | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunningDemo;
  } catch {
    return null;
  }
}

/** A process number may have passed to a stranger: one that said where it answers must answer there. */
async function isDemo({ url }: RunningDemo): Promise<boolean> {
  if (url === null) return true;
  try {
    return (await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2_000) })).status < 500;
  } catch {
    return false;
  }
}
