/** Any job feed as a stream of bytes becomes postings or clear rejects. */

import { accepted, type AcceptedRow, type FormatRow, fail, type Reading, rejected, shallow, toRow } from './format-row.js';
import { mapAshby } from './jobs/ashby.js';
import { finishJob, type JobMapper } from './jobs/draft.js';
import { mapGreenhouse } from './jobs/greenhouse.js';
import { mapIndeed } from './jobs/indeed-xml.js';
import { findPostings, mapJsonLd } from './jobs/json-ld.js';
import { mapLever } from './jobs/lever.js';
import { at, textAt } from './jobs/payload.js';
import { mapPersonio } from './jobs/personio-xml.js';
import { mapRecruitee } from './jobs/recruitee.js';
import { mapSmartrecruiters } from './jobs/smartrecruiters.js';
import { mapWorkable, mergePlaces } from './jobs/workable.js';
import { csvColumns, headersInWords } from './mapping/headers.js';
import { JOB_HEADERS, JOB_TARGETS, jobOfFields, withHints } from './mapping/job-fields.js';
import { applyMapping, checkMapping, sourceOf } from './mapping/mapping.js';
import { type RawJob } from './raw-job.js';
import { type Bytes, type ReadOptions } from './read-options.js';
import { csvRows } from './readers/csv-rows.js';
import { jsonElements } from './readers/json-elements.js';
import { readLdBlocks } from './readers/json-document.js';
import { isJsonObject, type JsonObject, ndjsonRows } from './readers/ndjson-rows.js';
import { xmlElements } from './readers/xml-elements.js';
import { statedFields } from './stated-fields.js';
import { jobRecordSchema } from './schemas/job.schema.js';
import { validate } from './schemas/validate.js';

export const JOB_FORMATS = ['ndjson', 'greenhouse', 'lever', 'ashby', 'recruitee', 'workable', 'smartrecruiters', 'personio-xml', 'indeed-xml', 'json-ld', 'csv'] as const;
export type JobFormat = (typeof JOB_FORMATS)[number];

/** The columns a `csv` of postings may have. */
export const JOB_COLUMNS = headersInWords(JOB_TARGETS, JOB_HEADERS);

type Rows = AsyncGenerator<FormatRow<RawJob>[]>;

const mapped = (mapper: JobMapper, payload: unknown, options: ReadOptions): Reading<RawJob> => {
  if (!isJsonObject(payload)) return fail(null, 'not_an_object', 'Expected an object for each posting.', payload);
  return shallow(() => {
    const draft = mapper(payload, options);
    return draft.ok ? finishJob(draft.record, options) : draft;
  });
};

async function* fromJsonArray(bytes: Bytes, property: string | null, mapper: JobMapper, options: ReadOptions): Rows {
  for await (const batch of jsonElements(bytes, property)) {
    const rows = batch.elements.map(({ line, value }) => toRow(line, mapped(mapper, value, options)));
    if (batch.fault !== null) rows.push(rejected(batch.lastLine + 1, batch.fault));
    yield rows;
  }
}

/** The employer's name stands once, before the jobs or after them; it is read from the start of the document, and the argument stands in when it comes later. */
async function* fromWorkable(bytes: Bytes, options: ReadOptions): Rows {
  const head = headOf(bytes);
  let open: AcceptedRow<RawJob> | null = null;
  for await (const batch of jsonElements(head.bytes, 'jobs')) {
    const rows: FormatRow<RawJob>[] = [];
    const named = { ...options, company: head.company() ?? options.company };
    for (const { line, value } of batch.elements) {
      const row = toRow(line, mapped(mapWorkable, value, named));
      if (!row.ok) rows.push(row);
      else if (open !== null && open.record.externalId === row.record.externalId) open = accepted(open.line, mergePlaces(open.record, row.record));
      else {
        if (open !== null) rows.push(open);
        open = row;
      }
    }
    if (batch.fault !== null) {
      if (open !== null) rows.push(open);
      open = null;
      rows.push(rejected(batch.lastLine + 1, batch.fault));
    }
    if (rows.length > 0) yield rows;
  }
  if (open !== null) yield [open];
}

/** Lets the start of a document be looked at while it passes. */
const headOf = (bytes: Bytes): { readonly bytes: Bytes; readonly company: () => string | undefined } => {
  let head = '';
  const decoder = new TextDecoder();
  const passing = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      if (head.length < 4096) head += decoder.decode(chunk.subarray(0, 4096), { stream: true });
      yield chunk;
    }
  };
  const company = (): string | undefined => {
    const literal = /^\uFEFF?\s*\{[^{[]*?"name"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(head)?.[1];
    return literal === undefined ? undefined : textAt({ name: JSON.parse(literal) as unknown }, 'name');
  };
  return { bytes: passing(), company };
};

type XmlMapper = typeof mapPersonio;

async function* fromXml(bytes: Bytes, element: string, mapper: XmlMapper, options: ReadOptions): Rows {
  for await (const batch of xmlElements(bytes, element)) {
    const rows = batch.elements.map((found) => {
      return toRow(found.line, shallow(() => {
        const draft = mapper(found.element);
        return draft.ok ? finishJob(draft.record, options) : draft;
      }));
    });
    if (batch.fault !== null) rows.push(rejected(batch.lastLine, batch.fault));
    yield rows;
  }
}

async function* fromJsonLd(bytes: Bytes, options: ReadOptions): Rows {
  const blocks = await readLdBlocks(bytes);
  if (!blocks.ok) {
    yield [rejected(1, blocks.fault)];
    return;
  }
  const rows: FormatRow<RawJob>[] = [];
  for (const block of blocks.record) {
    if (!block.value.ok) {
      rows.push(rejected(block.line, block.value.fault));
      continue;
    }
    const company = textAt(block.value.record, 'hiringOrganization.name') ?? (at(block.value.record, 'version') === undefined ? undefined : textAt(block.value.record, 'title'));
    const named = { ...options, company: options.company ?? company };
    for (const [index, posting] of findPostings(block.value.record).entries()) {
      rows.push(toRow(block.line === 1 ? index + 1 : block.line, mapped(mapJsonLd, posting, named)));
    }
  }
  yield rows.length > 0 ? rows : [rejected(1, { field: null, code: 'not_this_format', message: 'Expected a schema.org JobPosting; found JSON-LD of other types.' })];
}

const SIMULATOR_KEYS: ReadonlySet<string> = new Set(['appearsAt', 'disappearsAt']);

/** One line of the contract's job record; `source` and `company` of the import stand in where the line has none. */
const jobOfLine = (row: JsonObject, options: ReadOptions): Reading<RawJob> => {
  const input = statedFields(row, SIMULATOR_KEYS);
  if (input['source'] === undefined && options.source !== undefined) input['source'] = options.source;
  if (input['company'] === undefined && options.company !== undefined) input['company'] = options.company;
  const job = validate(jobRecordSchema, input);
  return job.ok ? withHints(job.record, []) : job;
};

async function* fromNdjson(bytes: Bytes, options: ReadOptions): Rows {
  const mapping = options.mapping;
  yield* ndjsonRows(bytes, (row) => (mapping === undefined ? jobOfLine(row, options) : jobOfFields(applyMapping(mapping, JOB_TARGETS, sourceOf(row)), options)));
}

async function* fromCsv(bytes: Bytes, options: ReadOptions): Rows {
  yield* csvRows<RawJob>(bytes, (header) => {
    const found = csvColumns(header, options, { headers: JOB_HEADERS, targets: JOB_TARGETS, examples: 'title, company and url' });
    if (!('mapping' in found)) return found;
    return (cells) => jobOfFields(applyMapping(found.mapping, JOB_TARGETS, found.cell(cells)), options);
  }, options.encoding);
}

const READERS: Readonly<Record<JobFormat, (bytes: Bytes, options: ReadOptions) => Rows>> = {
  ndjson: fromNdjson,
  greenhouse: (bytes, options) => fromJsonArray(bytes, 'jobs', mapGreenhouse, options),
  lever: (bytes, options) => fromJsonArray(bytes, null, mapLever, options),
  ashby: (bytes, options) => fromJsonArray(bytes, 'jobs', mapAshby, options),
  recruitee: (bytes, options) => fromJsonArray(bytes, 'offers', mapRecruitee, options),
  workable: fromWorkable,
  smartrecruiters: (bytes, options) => fromJsonArray(bytes, 'content', mapSmartrecruiters, options),
  'personio-xml': (bytes, options) => fromXml(bytes, 'position', mapPersonio, options),
  'indeed-xml': (bytes, options) => fromXml(bytes, 'job', mapIndeed, options),
  'json-ld': fromJsonLd,
  csv: fromCsv,
};

/**
 * Reads a feed in batches of rows, in constant memory (json-ld: up to 16 MB of document).
 * Never throws for what the file holds; only a failing `bytes` stream rejects.
 */
export const readJobs = (format: JobFormat, bytes: Bytes, options: ReadOptions = {}): Rows => READERS[format](bytes, options);

/** Checks a `?mapping=` for job imports. */
export const checkJobMapping = (mapping: unknown): ReturnType<typeof checkMapping> => checkMapping(mapping, JOB_TARGETS);

