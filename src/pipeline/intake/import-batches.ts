/** Rows of a file in batches of one transaction each, beginning behind those a worker before us has written. */

import { type FormatRow, type RejectedRow } from '#lib/normaliser';
import { sqlStateOf } from '../../platform/database/database.js';

/** Rows written in one transaction. */
const BATCH = 1000;

/** Long texts fill a batch sooner, so that memory does not follow what a file holds: characters. */
const BATCH_CHARS = 4_000_000;

/** Rejects that mean the rest of the file could not be read: then nobody can say what left the feed. They are no rows themselves. */
const UNREADABLE: ReadonlySet<string> = new Set(['not_this_format', 'truncated', 'broken_document', 'element_too_large', 'document_too_large']);

export const isUnreadable = (code: string): boolean => UNREADABLE.has(code);

export const isSkipped = (code: string): boolean => code.startsWith('skipped_');

/** Sees every row, those written before too, and says how many characters of long text it holds. */
export type Meet<T> = (row: FormatRow<T>) => number;

/**
 * Hands batches to `write`, in order and one at a time; while one is written the next is read. The `done` first
 * rows are met but not written again.
 */
export async function inBatches<T>(
  rows: AsyncIterable<readonly FormatRow<T>[]>, done: number, met: Meet<T>, write: (batch: readonly FormatRow<T>[]) => Promise<void>,
): Promise<void> {
  let left = done;
  let batch: FormatRow<T>[] = [];
  let chars = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    chars = 0;
    await writing;
    writing = write(full);
    // It is awaited with the next batch; until then a failure is not unhandled.
    writing.catch(() => undefined);
  };
  try {
    for await (const piece of rows) {
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

/** Postgres refused what a row holds (a bad value, a broken rule, too large), not the moment. */
export function isFaultOfRow(error: unknown): boolean {
  const state = sqlStateOf(error);
  return error instanceof RangeError || (state !== null && /^(22|23|54)/.test(state));
}

/** The reject for a row that passed every check of ours and still cannot be kept. */
export const notStorable = (line: number): RejectedRow => ({
  ok: false, line, field: null, code: 'not_storable', message: 'The row holds something that cannot be kept, such as a character that is none.', value: null,
});
