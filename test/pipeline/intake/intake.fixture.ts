/** Handing in a file as a recruiter does, and looking at what became of it. */

import { type TestApp } from '../../support/app.js';
import { Database } from '../../../src/platform/database/database.js';
import { RunImportStep } from '../../../src/pipeline/intake/run-import.step.js';
import { ImportRepository } from '../../../src/records/import/import.repository.js';

export interface Outcome {
  readonly id: string;
  readonly status: string;
  readonly counts: { readonly read: number; readonly created: number; readonly updated: number; readonly unchanged: number; readonly rejected: number; readonly closed: number };
  readonly rejects: readonly { readonly line: number; readonly field: string | null; readonly code: string; readonly message: string; readonly value: string | null }[];
}

export interface Handed {
  readonly kind: 'candidates' | 'jobs';
  readonly format?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export const ndjson = (rows: readonly unknown[]): string => rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');

/** Uploads a file, lets it be worked off and returns the import as the API shows it. */
export async function bring(kesher: TestApp, file: string | Uint8Array, handed: Handed): Promise<Outcome> {
  const query = new URLSearchParams({ kind: handed.kind, format: handed.format ?? 'ndjson', ...handed.options });
  const answer = await fetch(`${kesher.url}/v1/imports?${query.toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${kesher.adminKey}`, 'content-type': 'application/octet-stream' },
    body: typeof file === 'string' ? file : new Blob([new Uint8Array(file)]),
  });
  if (answer.status !== 202) throw new Error(`the upload was answered with ${String(answer.status)}: ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  await kesher.runUntilIdle();
  return outcomeOf(kesher, id);
}

export async function outcomeOf(kesher: TestApp, id: string): Promise<Outcome> {
  const { status, read, created, updated, unchanged, rejected, closed } = await kesher.get(ImportRepository).get(id);
  const rejects = await kesher.call('GET', `/v1/imports/${id}/rejects`);
  const lines = String(rejects.body).split('\n').filter((line) => line !== '');
  return { id, status, counts: { read, created, updated, unchanged, rejected, closed }, rejects: lines.map((line) => JSON.parse(line) as Outcome['rejects'][number]) };
}

export const rows = <Row>(kesher: TestApp, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => kesher.get(Database).query<Row>(sql, parameters);

/** An upload that waits in the database while no worker looks for it. */
export async function received(kesher: TestApp, file: string, kind: 'candidates' | 'jobs', format = 'ndjson', options: Record<string, unknown> = {}): Promise<string> {
  const imports = kesher.get(ImportRepository);
  const id = await imports.begin({ kind, format, options, url: null });
  const bytes = Buffer.from(file);
  const piece = Math.ceil(bytes.length / 10);
  for (let seq = 0; seq * piece < bytes.length; seq += 1) await imports.keepChunk(id, seq, bytes.subarray(seq * piece, (seq + 1) * piece));
  await kesher.get(Database).query(`update import set status = 'queued', bytes = $2 where id = $1`, [id, bytes.length]);
  return id;
}

/** The worker's own step, run by hand on an app whose queue does not know of the import. */
export const work = (kesher: TestApp, importId: string): Promise<void> => kesher.get(RunImportStep).run({ importId });
