/** Many new rows of one table by COPY: what Postgres takes in fastest, and nothing that is already there is touched. */

import { pipeline } from 'node:stream/promises';
import { type Database } from './database.js';

/** Objects for jsonb columns are handed over as JSON text. */
export type Cell = string | number | boolean | Buffer | null | undefined;

/** Characters sent at once, about: Postgres writes these while the next are being made, and a text kept so short is soon forgotten. */
const PIECE = 32 * 1024;

/**
 * Inside a transaction: appends `rows`, whose cells stand in the order of `columns`. Rows may be made lazily.
 * Fails as INSERT does, with `23505` for a row whose key another one has.
 */
export async function copyRows(database: Database, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  const target = await database.copyIn(`copy ${table} (${columns.join(', ')}) from stdin`);
  await pipeline(piecesOf(rows), target);
}

function* piecesOf(rows: Iterable<readonly Cell[]>): Generator<Buffer> {
  let text = '';
  for (const row of rows) {
    text += `${row.map(textOf).join('\t')}\n`;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A cell in COPY's text format. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string') return /[\\\t\n\r]/.test(cell) ? cell.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char) : cell;
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString('hex')}`;
  return String(cell);
}
