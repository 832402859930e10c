/** Runs a schema and says in plain words what is wrong with the first field that is. */

import { type z } from 'zod';

import { type Fault, type Reading } from '../format-row.js';
import { isUnordered } from '../readings/instant.js';

const CODES: Readonly<Record<string, string>> = {
  invalid_type: 'invalid_type', too_big: 'out_of_range', too_small: 'out_of_range', invalid_value: 'not_in_list', unrecognized_keys: 'unknown_field', invalid_format: 'invalid_format', custom: 'invalid',
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value = input;
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  return value;
};

const isSize = (origin: string): boolean => origin === 'string' || origin === 'array';

const limitMessage = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
  if (issue.code === 'too_big') return `Expected at most ${String(issue.maximum)}${unit}.`;
  return `Expected ${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}${unit}.`;
};

/** A file may say in which order it writes its dates. */
const unorderedHint = (value: unknown): string =>
  (typeof value === 'string' && isUnordered(value.trim()) ? ' (in a file also a date, 2026-03-02; whether this one begins with its day nobody can know: say dates=dmy or dates=mdy with the import)' : '');

const describe = (issue: z.core.$ZodIssue, value: unknown): { code: string; message: string } => {
  const code = CODES[issue.code] ?? 'invalid';
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { code: 'required', message: `Expected ${issue.expected}; the field is missing.` } : { code, message: `Expected ${issue.expected}.` };
    case 'invalid_value':
      return { code: value === undefined ? 'required' : code, message: `Expected one of ${issue.values.map(String).join(', ')}.` };
    case 'too_big':
      return { code: issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : code, message: limitMessage(issue) };
    case 'too_small':
      return { code: isSize(issue.origin) ? 'required' : code, message: limitMessage(issue) };
    case 'unrecognized_keys':
      return { code, message: 'The field is not known here; check its spelling.' };
    case 'invalid_format':
      return { code: 'invalid_date', message: `Expected an ISO 8601 instant with its offset, e.g. 2026-03-02T10:00:00Z${unorderedHint(value)}.` };
    case 'custom': {
      const own: unknown = issue.params?.['code'];
      return { code: typeof own === 'string' ? own : code, message: issue.message };
    }
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return { code, message: issue.message };
  }
};

/** The first problem as field, code and message; the message says how many more there are. */
export const faultOf = (error: z.core.$ZodError, input: unknown): Fault => {
  const [issue] = error.issues;
  if (issue === undefined) return { field: null, code: 'invalid', message: 'The record is not valid.' };
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const value = valueAt(input, path);
  const { code, message } = describe(issue, value);
  const more = error.issues.length - 1;
  return { field: path.length === 0 ? null : path.map(String).join('.'), code, message: more === 0 ? message : `${message} (${String(more)} more in this record)`, value };
};

export const validate = <S extends z.ZodType>(schema: S, input: unknown): Reading<z.output<S>> => {
  const result = schema.safeParse(input);
  return result.success ? { ok: true, record: result.data } : { ok: false, fault: faultOf(result.error, input) };
};
