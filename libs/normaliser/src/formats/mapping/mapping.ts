/** Someone else's columns to our fields: `{"apply_url": "url", "meta.town": "location"}`, applied before the schema. */

import { fail, type Reading } from '../format-row.js';
import { type Coercion, coerce } from './coerce.js';

/** Column or dotted source path to one field or several. A column called exactly as the path wins over the path. */
export type Mapping = Readonly<Record<string, string | readonly string[]>>;

/** The fields that can be mapped to, each with the way its values are read. */
export type Targets = Readonly<Record<string, Coercion>>;

export type Fields = Map<string, unknown>;

type Source = (path: string) => unknown;

const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);

export const sourceOf = (row: Readonly<Record<string, unknown>>): Source => (path) => {
  if (Object.hasOwn(row, path)) return row[path];
  let value: unknown = row;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
};

export const targetsOf = (to: string | readonly string[]): readonly string[] => (typeof to === 'string' ? [to] : to);

/** Checks a mapping that a caller sent, so that a misspelt field is an answer to the request and not a reject on every row. */
export const checkMapping = (mapping: unknown, targets: Targets): Reading<Mapping> => {
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) return fail('mapping', 'invalid_type', 'Expected an object from source column to field.');
  for (const [source, to] of Object.entries(mapping)) {
    const names: unknown[] = Array.isArray(to) ? to : [to];
    for (const name of names) {
      const known = typeof name === 'string' && (Object.hasOwn(targets, name) || name.startsWith('metadata.'));
      if (!known) return fail(`mapping.${source}`, 'not_in_list', `Expected one of ${Object.keys(targets).join(', ')}.`, name);
    }
  }
  return { ok: true, record: mapping as Mapping };
};

/** The mapped fields that the row fills, coerced. Lists from several columns are joined; otherwise the first filled column counts. */
export const applyMapping = (mapping: Mapping, targets: Targets, source: Source): Fields => {
  const fields: Fields = new Map();
  for (const [path, to] of Object.entries(mapping)) {
    const raw = source(path);
    if (raw === undefined || raw === null || raw === '') continue;
    for (const target of targetsOf(to)) {
      const value = coerce(targets[target] ?? 'text', raw);
      if (value === undefined) continue;
      const before = fields.get(target);
      if (Array.isArray(before) && Array.isArray(value)) fields.set(target, before.concat(value));
      else if (before === undefined) fields.set(target, value);
    }
  }
  return fields;
};

/** Puts `salary.min` and the like where they belong. */
export const nest = (fields: Fields): Record<string, unknown> => {
  const record: Record<string, unknown> = {};
  for (const [path, value] of fields) {
    const keys = path.split('.');
    const last = keys.pop();
    if (last === undefined || FORBIDDEN.has(last) || keys.some((key) => FORBIDDEN.has(key))) continue;
    let at = record;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return record;
};
