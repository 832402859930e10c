/** What the import doors take and give. */

import { CANDIDATE_FORMATS, checkCandidateMapping, checkJobMapping, ENCODINGS, JOB_FORMATS, type Mapping, normaliseEmail, readCountry } from '#lib/normaliser';
import { z } from 'zod';
import { listQuery } from '../../../platform/http/cursor.js';
import { type Import } from '../../../records/import/import.entity.js';
import { idField, moment, pageSchema, text } from '../fields.dto.js';

const FORMATS = { candidates: CANDIDATE_FORMATS, jobs: JOB_FORMATS } as const;
const ALL_FORMATS = [...new Set([...CANDIDATE_FORMATS, ...JOB_FORMATS])];

export const importQuery = z.strictObject({
  kind: z.enum(['candidates', 'jobs']),
  format: z.string().meta({ enum: ALL_FORMATS, description: `Candidates: ${CANDIDATE_FORMATS.join(', ')}. Jobs: ${JOB_FORMATS.join(', ')}.` }),
  source: text(200).optional().meta({ description: 'Name of the feed, e.g. greenhouse:acme.' }),
  company: text(200).optional().meta({ description: 'Employer, for feeds that do not name it.' }),
  mapping: z.string().max(20_000).optional().meta({ description: 'JSON object from column or source path to field; for ndjson and csv.' }),
  defaultCountry: z.string().optional().meta({ description: 'ISO 3166-1 country of phone numbers without a prefix.' }),
  encoding: z.enum(ENCODINGS).optional().meta({ description: 'Of a csv that is not UTF-8: Excel writes windows-1255 on a Hebrew system, windows-1256 on an Arabic or Persian one. UTF-16 is seen without it.' }),
  dates: z.enum(['dmy', 'mdy']).optional().meta({ description: 'How a csv writes its dates: dmy for 31/12/26, mdy for 12/31/26. Without it only 2026-12-31 is read, since nobody can know.' }),
  externalId: text(200).optional().meta({ description: 'The person, for files that do not name them (linkedin-preferences).' }),
  email: z.string().optional().meta({ description: 'As externalId.' }),
  snapshot: z.enum(['true', 'false']).optional().meta({ description: 'Whether the file is all its feed has, so that jobs it lacks close. Feeds of applicant-tracking systems are; other formats are not.' }),
}).check(({ value, issues }) => {
  const say = (field: string, message: string): void => {
    issues.push({ code: 'custom', input: value, path: [field], message });
  };
  const formats: readonly string[] = FORMATS[value.kind];
  if (!formats.includes(value.format)) say('format', `Expected one of ${formats.join(', ')}.`);
  if (value.defaultCountry !== undefined && readCountry(value.defaultCountry) !== value.defaultCountry) say('defaultCountry', 'Expected an ISO 3166-1 alpha-2 country code in upper case, e.g. IL.');
  if (value.email !== undefined && normaliseEmail(value.email) === null) say('email', 'Expected exactly one e-mail address.');
  const ofCsv = value.format === 'csv' || value.format === 'linkedin-preferences';
  for (const field of ['encoding', 'dates'] as const) if (value[field] !== undefined && !ofCsv) say(field, `Expected no ${field}: only a csv needs it.`);
  if (value.mapping === undefined) return;
  if (value.format !== 'ndjson' && value.format !== 'csv') say('mapping', 'Expected no mapping: only ndjson and csv have columns of their own.');
  const mapping = readMapping(value.kind, value.mapping);
  if ('fault' in mapping) say(mapping.field, mapping.fault);
});
export type ImportQuery = z.infer<typeof importQuery>;

function readMapping(kind: ImportQuery['kind'], json: string): { mapping: Mapping } | { field: string; fault: string } {
  const parsed = jsonIn(json);
  if (parsed === undefined) return { field: 'mapping', fault: 'Expected a JSON object from source column to field.' };
  const checked = kind === 'candidates' ? checkCandidateMapping(parsed) : checkJobMapping(parsed);
  return checked.ok ? { mapping: checked.record } : { field: checked.fault.field ?? 'mapping', fault: checked.fault.message };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the worker is told beside the bytes. */
export function optionsOf({ kind, mapping, snapshot, source, company, defaultCountry, encoding, dates, externalId, email }: ImportQuery): Record<string, unknown> {
  const read = mapping === undefined ? null : readMapping(kind, mapping);
  const options = Object.entries({ source, company, defaultCountry, encoding, dates, externalId, email }).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(options),
    ...(read && 'mapping' in read ? { mapping: read.mapping } : {}),
    ...(snapshot === undefined ? {} : { snapshot: snapshot === 'true' }),
  };
}

/** `{"url": …}` and nothing else; anything else is the file itself. */
export function urlIn(body: Buffer): string | null {
  const parsed = z.strictObject({ url: z.string() }).safeParse(jsonIn(body.toString('utf8')));
  return parsed.success ? parsed.data.url : null;
}

export const importListQuery = listQuery.extend({ kind: z.enum(['candidates', 'jobs']).optional() });

const count = z.int().min(0);
export const importSchema = z.object({
  id: idField, kind: z.enum(['candidates', 'jobs']), format: z.string(), url: z.string().nullable(),
  status: z.enum(['receiving', 'queued', 'running', 'done', 'failed']).meta({ description: 'receiving: the upload is not complete yet.' }),
  read: count, created: count, updated: count, unchanged: count, rejected: count,
  skipped: count.meta({ description: 'Rows that are not meant to be brought in, e.g. confidential postings of a feed.' }),
  columns: z.object({ read: z.record(z.string(), z.array(z.string())), ignored: z.array(z.string()) }).nullable()
    .meta({ description: 'Of a csv that is done: its headers with the fields they were read as, and those nobody reads.' }),
  closed: count.meta({ description: 'Jobs that had left the feed.' }),
  bytes: z.number(), error: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: moment, startedAt: moment.nullable(), finishedAt: moment.nullable(),
}).meta({ id: 'Import' });
export const importPage = pageSchema(importSchema);

export const rejectSchema = z.object({
  line: z.int(), field: z.string().nullable(), code: z.string(), message: z.string(), value: z.string().nullable(),
}).meta({ id: 'RejectedRow', description: 'One line of NDJSON.' });

export const shownImport = (found: Import) => {
  const { id, kind, format, url, status, read, created, updated, unchanged, rejected, skipped, closed, columns, bytes, error, createdAt, startedAt, finishedAt } = found;
  return { id, kind, format, url, status, read, created, updated, unchanged, rejected, skipped, closed, columns, bytes: Number(bytes), error, createdAt, startedAt, finishedAt };
};
