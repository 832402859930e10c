/** CSV as people export it: BOM, preamble, comma, semicolon or tab, line breaks in quotes; a bad row is a reject and the rest goes on. */

import { type CsvError, type Info, parse, type Parser } from 'csv-parse';

import { type Fault, type FormatRow, type Reading, rejected, type RejectedRow, shallow, toRow } from '../format-row.js';
import { type Bytes } from '../read-options.js';
import { bytePieces, describeStart, joinBytes } from './byte-pieces.js';
import { asUtf8, type Encoding, OTHER_ENCODING } from './encoding.js';

/** Cells by header as written; a header may repeat (LinkedIn numbers them, others do not): the first filled cell counts. */
export type CsvCells = ReadonlyMap<string, string>;

/** Looks at the header once and returns the reading of a row, or the fault that makes the file useless. */
export type CsvHeaderReader<T> = (header: readonly string[]) => ((cells: CsvCells) => Reading<T>) | Fault;

const HEAD_BYTES = 64 * 1024;
const MAX_RECORD_BYTES = 1024 * 1024;

interface Head { readonly skipBytes: number; readonly skipLines: number; readonly delimiter: string; readonly fault: Fault | null }

const notCsv = (found: string): Fault => ({ field: null, code: 'not_this_format', message: `Expected CSV text in UTF-8 with a header row; found ${found}.` });

/** LinkedIn puts a "Notes:" block and an empty line before some headers. */
const preambleLines = (lines: readonly string[]): number => {
  let at = 0;
  if (/^"?notes:/i.test(lines[0] ?? '')) {
    while (at < lines.length && (lines[at] ?? '').replaceAll(/[",]/g, '').trim() !== '') at += 1;
  }
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at < lines.length ? at : 0;
};

const delimiterOf = (header: string): string => {
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const readHead = (bytes: Uint8Array): Head => {
  const none = { skipBytes: 0, skipLines: 0, delimiter: ',' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = new TextDecoder().decode(bytes.subarray(bom));
  const found = describeStart(text);
  if (found !== 'plain text') return { ...none, fault: notCsv(found) };
  const lines = text.split('\n');
  const skipLines = preambleLines(lines);
  if ((lines[skipLines] ?? '').includes('\uFFFD')) return { ...none, fault: notCsv(`a header in another encoding: ${OTHER_ENCODING}`) };
  const skipped = lines.slice(0, skipLines).map((line) => `${line}\n`).join('');
  return { skipBytes: bom + new TextEncoder().encode(skipped).length, skipLines, delimiter: delimiterOf(lines[skipLines] ?? ''), fault: null };
};

class CsvRows<T> {
  readonly #parser: Parser;
  readonly #skipLines: number;
  readonly #onHeader: CsvHeaderReader<T>;
  #header: readonly string[] | null = null;
  #read: ((cells: CsvCells) => Reading<T>) | null = null;
  #rejects: RejectedRow[] = [];
  fatal: RejectedRow | null = null;

  constructor(head: Head, onHeader: CsvHeaderReader<T>) {
    this.#skipLines = head.skipLines;
    this.#onHeader = onHeader;
    // relax_quotes: Hebrew abbreviations carry a quote inside a word (דוא"ל, ש"ח) and nobody doubles it in a spreadsheet.
    this.#parser = parse({
      delimiter: head.delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: MAX_RECORD_BYTES,
    });
    this.#parser.on('skip', (error: CsvError | undefined) => { this.#rejects.push(this.#broken(error)); });
    this.#parser.on('error', (error: Error) => { this.fatal ??= this.#broken(error); });
  }

  write(piece: Uint8Array): FormatRow<T>[] {
    this.#parser.write(piece);
    const rows: FormatRow<T>[] = [];
    for (let item: unknown = this.#parser.read(); item !== null; item = this.#parser.read()) this.#add(item, rows);
    return this.#inOrder(rows);
  }

  async end(): Promise<FormatRow<T>[]> {
    const rows: FormatRow<T>[] = [];
    try {
      this.#parser.end();
      for await (const item of this.#parser) this.#add(item, rows);
    } catch (error) {
      this.fatal ??= this.#broken(error);
    }
    if (this.#header === null) this.fatal ??= rejected(1, notCsv('an empty document'));
    return this.#inOrder(rows);
  }

  #inOrder(rows: FormatRow<T>[]): FormatRow<T>[] {
    if (this.#rejects.length === 0) return rows;
    const all = [...rows, ...this.#rejects].sort((a, b) => a.line - b.line);
    this.#rejects = [];
    return all;
  }

  #add(item: unknown, rows: FormatRow<T>[]): void {
    const { record, info } = item as { record: string[]; info: Info };
    const breaks = record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    const line = info.lines - breaks + this.#skipLines;
    if (this.#header === null) this.#start(record, line);
    else if (this.#read !== null) rows.push(this.#row(record, line, this.#header, this.#read));
  }

  #start(record: readonly string[], line: number): void {
    this.#header = record.map((name) => name.trim());
    const read = this.#onHeader(this.#header);
    if (typeof read === 'function') this.#read = read;
    else this.fatal = rejected(line, read);
  }

  #row(record: readonly string[], line: number, header: readonly string[], read: (cells: CsvCells) => Reading<T>): FormatRow<T> {
    if (record.length !== header.length) {
      const code = record.length > header.length ? 'too_many_columns' : 'too_few_columns';
      return rejected(line, { field: null, code, message: `Expected ${String(header.length)} columns as in the header; found ${String(record.length)}.` });
    }
    const cells = new Map<string, string>();
    for (const [index, cell] of record.entries()) {
      const name = header[index] ?? '';
      const text = cell.trim();
      if (text.includes('\uFFFD')) return rejected(line, { field: name, code: 'invalid_utf8', message: `The cell is not valid UTF-8: ${OTHER_ENCODING}.` });
      if (text !== '' && !cells.has(name)) cells.set(name, text);
    }
    return toRow(line, shallow(() => read(cells)));
  }

  #broken(error: unknown): RejectedRow {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const line = this.#parser.info.lines + this.#skipLines;
    if (code === 'CSV_QUOTE_NOT_CLOSED') return rejected(line, { field: null, code: 'truncated', message: 'The file ends inside a quoted cell: an opening quote is never closed.' });
    if (code === 'CSV_MAX_RECORD_SIZE') return rejected(line, { field: null, code: 'line_too_long', message: 'The row is longer than 1 MB; perhaps a quote is never closed.' });
    return rejected(line, { field: null, code: 'invalid_csv', message: 'A quote stands where CSV allows none; double it ("") inside a quoted cell.' });
  }
}

export async function* csvRows<T>(bytes: Bytes, onHeader: CsvHeaderReader<T>, encoding?: Encoding): AsyncGenerator<FormatRow<T>[]> {
  let head: Uint8Array[] | null = [];
  let rows: CsvRows<T> | null = null;
  const start = (parts: readonly Uint8Array[]): FormatRow<T>[] => {
    const joined = joinBytes(parts);
    const found = readHead(joined);
    if (found.fault !== null) return [rejected(1, found.fault)];
    rows = new CsvRows(found, onHeader);
    return rows.write(joined.subarray(found.skipBytes));
  };
  const open = (): CsvRows<T> | null => rows;
  for await (const piece of bytePieces(asUtf8(bytes, encoding))) {
    let batch: FormatRow<T>[] = [];
    if (head !== null) {
      head.push(piece.slice());
      if (head.reduce((sum, part) => sum + part.length, 0) < HEAD_BYTES) continue;
      batch = start(head);
      head = null;
    } else batch = open()?.write(piece) ?? [];
    if (batch.length > 0) yield batch;
    if (open() === null || open()?.fatal !== null) break;
  }
  if (head !== null) {
    const batch = start(head);
    if (batch.length > 0) yield batch;
  }
  const reader = open();
  if (reader === null) return;
  const last = reader.fatal === null ? await reader.end() : [];
  if (last.length > 0) yield last;
  if (reader.fatal !== null) yield [reader.fatal];
}
