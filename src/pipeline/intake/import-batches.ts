/** Rows of a file in batches of one transaction each, beginning behind those a worker before us has written. */

import { setImmediate as breath } from 'node:timers/promises';
import { type AcceptedRow, type FormatRow, type RejectedRow } from '#lib/normaliser';
import { sqlStateOf } from '../../platform/database/database.js';

/** Rows written in one transaction, and those made ready meanwhile: so few that what they leave behind is young when it is forgotten. */
const BATCH = 500;

/** Long texts fill a batch sooner, so that memory does not follow what a file holds: characters. */
const BATCH_CHARS = 500_000;

/** Rejects that mean the rest of the file could not be read: then nobody can say what left the feed. They are no rows themselves. */
const UNREADABLE: ReadonlySet<string> = new Set(['not_this_format', 'truncated', 'broken_document', 'element_too_large', 'document_too_large']);

export const isUnreadable = (code: string): boolean => UNREADABLE.has(code);

export const isSkipped = (code: string): boolean => code.startsWith('skipped_');

/** Sees every row, those written before too, and says how many characters of long text it holds. */
export type Meet<T> = (row: FormatRow<T>) => number;

type Rows<T> = AsyncIterable<readonly FormatRow<T>[]>;
type Batch<T> = readonly FormatRow<T>[];

export interface BatchWork<T, Ready> {
  readonly met: Meet<T>;
  /** What can be done for a batch before its turn to be written comes. */
  readonly ready: (batch: Batch<T>) => Promise<Batch<Ready>>;
  readonly write: (batch: Batch<Ready>) => Promise<void>;
}

/**
 * Hands batches to `write`, in order and one at a time; while one is written the next is read and made ready. The `done`
 * first rows are met but not written again.
 */
export async function inBatches<T, Ready>(rows: Rows<T>, done: number, { met, ready, write }: BatchWork<T, Ready>): Promise<void> {
  let left = done;
  let batch: FormatRow<T>[] = [];
  let chars = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    chars = 0;
    const next = await ready(full);
    await writing;
    writing = write(next);
    // It is awaited with the next batch; until then a failure is not unhandled.
    writing.catch(() => undefined);
  };
  try {
    for await (const piece of rows) {
      // Pieces of one chunk follow each other without a pause in which the batch being written could go on.
      await breath();
      for (const row of piece) {
        const weight = met(row);
        if (left > 0) {
          left -= 1;
          continue;
        }
        chars += weight;
        if (batch.push(row) >= BATCH || chars >= BATCH_CHARS) await flush();
      }
    }
    if (batch.length > 0) await flush();
  } finally {
    await writing;
  }
}

/** Rows made ready at a stretch; between stretches the batch that is being written goes on. */
const STRETCH = 4;

/**
 * Every record of a batch replaced by what `prepare` makes of it; a row whose own fault keeps it from that is refused.
 * `readAhead` then gets all of them at once and answers one for each, in order.
 */
export async function preparedRows<T, Ready>(
  batch: Batch<T>, prepare: (record: T) => Ready, readAhead: (records: readonly Ready[]) => Promise<readonly Ready[]>,
): Promise<FormatRow<Ready>[]> {
  const rows: FormatRow<Ready>[] = [];
  for (const [at, row] of batch.entries()) {
    if (at % STRETCH === 0) await breath();
    rows.push(row.ok ? preparedRow(row, prepare) : row);
  }
  const prepared = rows.flatMap((row) => (row.ok ? [row.record] : []));
  // What one row holds may keep all from being read ahead: it is found where they are written, and refused alone.
  const read = (await readAhead(prepared).catch((error: unknown) => {
    if (isFaultOfRow(error)) return prepared;
    throw error;
  })).values();
  return rows.map((row) => (row.ok ? { ...row, record: read.next().value ?? row.record } : row));
}

function preparedRow<T, Ready>({ line, record }: AcceptedRow<T>, prepare: (record: T) => Ready): FormatRow<Ready> {
  try {
    return { ok: true, line, record: prepare(record) };
  } catch (error) {
    if (isFaultOfRow(error)) return notStorable(line);
    throw error;
  }
}

/** Postgres refused what a row holds (a bad value, a broken rule, too large), not the moment. */
export function isFaultOfRow(error: unknown): boolean {
  const state = sqlStateOf(error);
  return error instanceof RangeError || (state !== null && /^(22|23|54)/.test(state));
}

/** The reject for a row that passed every check of ours and still cannot be kept. */
export const notStorable = (line: number): RejectedRow => ({
  ok: false, line, field: null, code: 'not_storable', message: 'The row holds something that cannot be kept, such as a character that is none.', value: null,
});
