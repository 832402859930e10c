/** Reads fields of a feed's payload whose shape nobody promises. */

import { isJsonObject } from '../readers/ndjson-rows.js';
import { oneLine } from '../readings/clean-text.js';

/** The value under a dotted path, or undefined. */
export const at = (payload: unknown, path: string): unknown => {
  let value = payload;
  for (const key of path.split('.')) {
    if (!isJsonObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
};

/** One line of text that is not empty; numbers count as text (ids). */
export const textAt = (payload: unknown, path: string): string | undefined => {
  const value = at(payload, path);
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? oneLine(value) : '';
  return text === '' ? undefined : text;
};

/** Text with its line breaks and markup. */
export const bodyAt = (payload: unknown, path: string): string => {
  const value = at(payload, path);
  return typeof value === 'string' ? value : '';
};

export const numberAt = (payload: unknown, path: string): number | undefined => {
  const value = at(payload, path);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

export const listAt = (payload: unknown, path: string): readonly unknown[] => {
  const value = at(payload, path);
  return Array.isArray(value) ? value : [];
};

/** One or many, as JSON-LD has it. */
export const manyAt = (payload: unknown, path: string): readonly unknown[] => {
  const value = at(payload, path);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};

/** The named fields that hold text, as metadata of a posting. */
export const textsAt = (payload: unknown, paths: Readonly<Record<string, string>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, textAt(payload, path)]));
