/** Many new rows by COPY: what Postgres takes in fastest, and nothing that is already there is touched. */

import { pipeline } from 'node:stream/promises';
import { type Database } from './database.js';

/** Objects for jsonb columns are handed over as JSON text. */
export type Cell = string | number | boolean | Buffer | null | undefined;

export interface CopyTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A row in COPY's text format, made when there was time for it. */
export interface CopyLine {
  readonly table: CopyTable;
  readonly text: string;
}

/** Characters sent at once, about: Postgres writes these while the next are being made, and a text kept so short is soon forgotten. */
const PIECE = 32 * 1024;

/**
 * Inside a transaction: appends `rows`, whose cells stand in the order of `columns`. Rows may be made lazily.
 * Fails as INSERT does, with `23505` for a row whose key another one has.
 */
export async function copyRows(database: Database, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  const target = await database.copyIn(`copy ${table} (${columns.join(', ')}) from stdin`);
  await pipeline(inPieces(linesOf(rows)), target);
}

/** `cells` stand in the order of the table's columns. */
export const copyLine = (table: CopyTable, cells: readonly Cell[]): CopyLine => ({ table, text: lineOf(cells) });

/** Inside a transaction: as `copyRows`, table by table in the order in which each first occurs. */
export async function copyLines(database: Database, lines: Iterable<CopyLine>): Promise<void> {
  const tables = new Map<CopyTable, string[]>();
  for (const { table, text } of lines) {
    const texts = tables.get(table);
    if (texts) texts.push(text);
    else tables.set(table, [text]);
  }
  for (const [{ name, columns }, texts] of tables) {
    const target = await database.copyIn(`copy ${name} (${columns.join(', ')}) from stdin`);
    await pipeline(inPieces(texts), target);
  }
}

function* linesOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  for (const row of rows) yield lineOf(row);
}

function* inPieces(lines: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < PIECE) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(textOf).join('\t')}\n`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A cell in COPY's text format. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'string') return /[\\\t\n\r]/.test(cell) ? cell.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char) : cell;
  if (Buffer.isBuffer(cell)) return `\\\\x${cell.toString('hex')}`;
  return String(cell);
}
