/** The door of the formats: bytes in, records or rejects out, and the schemas the records keep to. */

export { type AcceptedRow, type Fault, type FormatRow, type Reading, type RejectedRow } from './format-row.js';
export { ndjsonLines } from './readers/ndjson-lines.js';
export { type Mapping } from './mapping/mapping.js';
export { type RawJob, type JobHints } from './raw-job.js';
export { CANDIDATE_COLUMNS, CANDIDATE_FORMATS, type CandidateFormat, checkCandidateMapping, readCandidates } from './read-candidates.js';
export { checkJobMapping, JOB_COLUMNS, JOB_FORMATS, type JobFormat, readJobs } from './read-jobs.js';
export { ENCODINGS } from './readers/encoding.js';
export { type Bytes, type Columns, type ReadOptions } from './read-options.js';
export { anyToPlainText, htmlToPlainText } from './readings/clean-text.js';
export { readCountry } from './readings/country.js';
export { candidateRecordSchema, candidateRecordSchemaFor, consentStatementSchema, contactRulesSchema } from './schemas/candidate.schema.js';
export { countryOfPhone, normaliseEmail, normalisePhone } from './schemas/contact.schema.js';
export { jobRecordSchema } from './schemas/job.schema.js';
export { preferencesSchema } from './schemas/preferences.schema.js';
export { faultOf, validate } from './schemas/validate.js';
export { desiredPlaceSchema, payFloorSchema, payRangeSchema, placeSchema } from './schemas/work.schema.js';
export { instant, isTimeZone } from './schemas/words.schema.js';
