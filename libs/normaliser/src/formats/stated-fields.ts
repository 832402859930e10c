/** A line's own fields before its schema: without nulls (null states nothing) and without what only the simulator reads. */

import { type JsonObject } from './readers/ndjson-rows.js';

/** Exporters write null for an empty field; deeper nulls keep their meaning (`pausedUntil`). `closesAt: null` says as much as none. */
export const statedFields = (row: JsonObject, dropped: ReadonlySet<string>): Record<string, unknown> => {
  if (!Object.keys(row).some((key) => row[key] === null || dropped.has(key) || key === '__proto__')) return { ...row };
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(row)) {
    const value = row[key];
    if (value !== null && !dropped.has(key) && key !== '__proto__') fields[key] = value;
  }
  return fields;
};
