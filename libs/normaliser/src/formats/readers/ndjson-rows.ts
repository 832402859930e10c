/** NDJSON: one JSON object a line, parsed and handed to a reading of one row. */

import { fail, type FormatRow, type Reading, rejected, shallow, toRow } from '../format-row.js';
import { type Bytes } from '../read-options.js';
import { type LineBatch, type LineFault, ndjsonLines } from './ndjson-lines.js';

const LINE_FAULTS: Readonly<Record<LineFault, string>> = {
  line_too_long: 'The line is longer than 1 MB.',
  invalid_utf8: 'The line is not valid UTF-8.',
};

export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const parseLine = (text: string): Reading<JsonObject> => {
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return { ok: true, record: value };
    return fail(null, 'not_an_object', 'Expected one JSON object on the line.', text);
  } catch {
    return fail(null, 'invalid_json', 'The line is not valid JSON.', text);
  }
};

const rowOf = <T>(text: string, line: number, read: (row: JsonObject) => Reading<T>): FormatRow<T> => {
  const parsed = parseLine(text);
  return toRow(line, parsed.ok ? shallow(() => read(parsed.record)) : parsed);
};

const batchRows = <T>(batch: LineBatch, read: (row: JsonObject) => Reading<T>): FormatRow<T>[] => {
  const rows: FormatRow<T>[] = [];
  for (const [index, text] of batch.lines.entries()) {
    const line = batch.first + index;
    if (typeof text !== 'string') rows.push(rejected(line, { field: null, code: text.fault, message: LINE_FAULTS[text.fault] }));
    else if (text.trim() !== '') rows.push(rowOf(text, line, read));
  }
  return rows;
};

export async function* ndjsonRows<T>(bytes: Bytes, read: (row: JsonObject) => Reading<T>): AsyncGenerator<FormatRow<T>[]> {
  for await (const batch of ndjsonLines(bytes)) {
    const rows = batchRows(batch, read);
    if (rows.length > 0) yield rows;
  }
}
