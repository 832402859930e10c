/** Any file of people as a stream of bytes becomes candidate records or clear rejects. */

import { type CandidateRecord } from '#lib/vocabulary';

import { candidateOfResume } from './candidates/json-resume.js';
import { linkedinHeader } from './candidates/linkedin-preferences.js';
import { type FormatRow, type Reading, shallow, toRow } from './format-row.js';
import { CANDIDATE_HEADERS, CANDIDATE_TARGETS, candidateOfFields } from './mapping/candidate-fields.js';
import { csvColumns, headersInWords } from './mapping/headers.js';
import { applyMapping, checkMapping, sourceOf } from './mapping/mapping.js';
import { type Bytes, type ReadOptions } from './read-options.js';
import { csvRows } from './readers/csv-rows.js';
import { readJsonDocument } from './readers/json-document.js';
import { isJsonObject, type JsonObject, ndjsonRows } from './readers/ndjson-rows.js';
import { candidateRecordSchemaFor } from './schemas/candidate.schema.js';
import { validate } from './schemas/validate.js';
import { statedFields } from './stated-fields.js';

export const CANDIDATE_FORMATS = ['ndjson', 'csv', 'json-resume', 'linkedin-preferences'] as const;
export type CandidateFormat = (typeof CANDIDATE_FORMATS)[number];

/** The columns a `csv` of people may have. */
export const CANDIDATE_COLUMNS = headersInWords(CANDIDATE_TARGETS, CANDIDATE_HEADERS);

type Rows = AsyncGenerator<FormatRow<CandidateRecord>[]>;

const SIMULATOR_KEYS: ReadonlySet<string> = new Set(['changes']);
const NO_KEYS: ReadonlySet<string> = new Set();

const candidateOfLine = (row: JsonObject, options: ReadOptions): Reading<CandidateRecord> => {
  const input = statedFields(row, SIMULATOR_KEYS);
  const preferences = input['preferences'];
  if (isJsonObject(preferences)) input['preferences'] = statedFields(preferences, NO_KEYS);
  return validate(candidateRecordSchemaFor(options.defaultCountry), input);
};

async function* fromNdjson(bytes: Bytes, options: ReadOptions): Rows {
  const mapping = options.mapping;
  yield* ndjsonRows(bytes, (row) =>
    (mapping === undefined ? candidateOfLine(row, options) : candidateOfFields(applyMapping(mapping, CANDIDATE_TARGETS, sourceOf(row)), options)));
}

async function* fromCsv(bytes: Bytes, options: ReadOptions): Rows {
  yield* csvRows<CandidateRecord>(bytes, (header) => {
    const found = csvColumns(header, options, { headers: CANDIDATE_HEADERS, targets: CANDIDATE_TARGETS, examples: 'externalId, email and phone' });
    if (!('mapping' in found)) return found;
    return (cells) => candidateOfFields(applyMapping(found.mapping, CANDIDATE_TARGETS, found.cell(cells)), options);
  }, options.encoding);
}

async function* fromResume(bytes: Bytes, options: ReadOptions): Rows {
  const document = await readJsonDocument(bytes);
  yield [toRow(1, document.ok ? shallow(() => candidateOfResume(document.record, options)) : document)];
}

async function* fromLinkedin(bytes: Bytes, options: ReadOptions): Rows {
  yield* csvRows<CandidateRecord>(bytes, (header) => linkedinHeader(header, options), options.encoding);
}

const READERS: Readonly<Record<CandidateFormat, (bytes: Bytes, options: ReadOptions) => Rows>> = {
  ndjson: fromNdjson, csv: fromCsv, 'json-resume': fromResume, 'linkedin-preferences': fromLinkedin,
};

/**
 * Reads a file of people in batches of rows, in constant memory (json-resume: one document of up to 16 MB).
 * Never throws for what the file holds; only a failing `bytes` stream rejects.
 */
export const readCandidates = (format: CandidateFormat, bytes: Bytes, options: ReadOptions = {}): Rows => READERS[format](bytes, options);

/** Checks a `?mapping=` for candidate imports. */
export const checkCandidateMapping = (mapping: unknown): ReturnType<typeof checkMapping> => checkMapping(mapping, CANDIDATE_TARGETS);
