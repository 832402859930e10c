/** Matches the header of a spreadsheet with the fields it names, in English or Hebrew. */

import { type Fault } from '../format-row.js';
import { type Columns, type ReadOptions } from '../read-options.js';
import { ordered } from '../readings/instant.js';
import { type CsvCells } from '../readers/csv-rows.js';
import { type Coercion } from './coerce.js';
import { type Mapping, type Targets, targetsOf } from './mapping.js';

/** "E-mail Address", "email_address" and "EmailAddress" are one header. */
const fold = (header: string): string => header.normalize('NFKC').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** `{field: 'synonym|synonym'}`; a field's own name, with or without its path, is always a synonym. */
export type HeaderSynonyms = Readonly<Record<string, string>>;

export const headerMapping = (header: readonly string[], synonyms: HeaderSynonyms): Mapping => {
  const byHeader = new Map<string, string>();
  for (const [field, names] of Object.entries(synonyms)) {
    byHeader.set(fold(field), field);
    for (const name of names.split('|')) if (name !== '') byHeader.set(fold(name), field);
  }
  const found: [string, string][] = [];
  for (const name of header) {
    const field = byHeader.get(fold(name));
    if (field !== undefined) found.push([name, field]);
  }
  return Object.fromEntries(found);
};

/** Every header that is understood, a field a line, for the description of the import. */
export const headersInWords = (targets: Targets, synonyms: HeaderSynonyms): string =>
  Object.keys(targets).map((field) => `- \`${field}\`${(synonyms[field] ?? '').split('|').filter((name) => name !== '').map((name) => `, ${name}`).join('')}`).join('\n');

const columnsOf = (header: readonly string[], mapping: Mapping): Columns => {
  const filled = header.filter((name) => name !== '');
  const isRead = (name: string): boolean => Object.hasOwn(mapping, name);
  return {
    read: Object.fromEntries(filled.filter(isRead).map((name) => [name, targetsOf(mapping[name] ?? [])])),
    ignored: [...new Set(filled.filter((name) => !isRead(name)))],
  };
};

const DATES: ReadonlySet<Coercion | undefined> = new Set(['instant', 'endInstant', 'date']);

type CellReader = (cells: CsvCells) => (name: string) => string | undefined;

/** The columns of a spreadsheet and how to read its cells, or why none of it can be read; `examples`: columns one would expect. */
export const csvColumns = (header: readonly string[], options: ReadOptions, known: { readonly headers: HeaderSynonyms; readonly targets: Targets; readonly examples: string }): { mapping: Mapping; cell: CellReader } | Fault => {
  const mapping = options.mapping ?? headerMapping(header, known.headers);
  const columns = columnsOf(header, mapping);
  if (Object.keys(columns.read).length === 0) {
    return { field: null, code: 'not_this_format', message: `Expected a header row with columns such as ${known.examples}; found none of them.` };
  }
  options.onColumns?.(columns);
  const { dates } = options;
  const isDate = (name: string): boolean => targetsOf(mapping[name] ?? []).some((target) => DATES.has(known.targets[target]));
  const dated = new Set(dates === undefined ? [] : Object.keys(columns.read).filter(isDate));
  const cell: CellReader = (cells) => (name) => {
    const text = cells.get(name);
    return text === undefined || dates === undefined || !dated.has(name) ? text : ordered(text, dates);
  };
  return { mapping, cell };
};
