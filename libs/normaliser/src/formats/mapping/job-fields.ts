/** The fields of a posting that a column can be mapped to. */

import { EMPLOYMENT_TYPES, SENIORITIES, WORK_MODES } from '#lib/vocabulary';

import { fail, type Reading } from '../format-row.js';
import { type RawJob } from '../raw-job.js';
import { boundedId } from '../readings/bounded-id.js';
import { oneLine } from '../readings/clean-text.js';
import { type ReadOptions } from '../read-options.js';
import { jobRecordSchema } from '../schemas/job.schema.js';
import { validate } from '../schemas/validate.js';
import { type HeaderSynonyms } from './headers.js';
import { type Fields, nest, type Targets } from './mapping.js';

/** Beside the contract's own: `location` (a place as written), `city`/`country`/`lat`/`lon` (one structured place), `remote` (yes = work mode remote; no says neither hybrid nor onsite), `payText` (pay in words, for the recogniser). */
export const JOB_TARGETS: Targets = {
  externalId: 'text', source: 'text', title: 'text', company: 'text', industry: 'text', url: 'text', location: 'phrases', city: 'text', country: 'country', lat: 'number', lon: 'number',
  remote: 'flag', workMode: 'workMode', remoteCountries: 'countries', employmentType: 'employmentType', seniority: 'seniority',
  'salary.min': 'number', 'salary.max': 'number', 'salary.currency': 'currency', 'salary.period': 'period', payText: 'text',
  skills: 'words', languages: 'languages', description: 'text', postedAt: 'instant', closesAt: 'endInstant',
};

export const JOB_HEADERS: HeaderSynonyms = {
  externalId: 'id|job id|reference|reference number|ref|requisition id|מזהה|מספר משרה', source: 'feed', title: 'job title|position|role|תפקיד|שם המשרה|כותרת|משרה',
  company: 'employer|company name|organisation|organization|חברה|מעסיק|שם החברה', industry: 'sector|תחום|ענף', url: 'link|job url|apply url|application url|קישור|לינק',
  location: 'locations|place|places|workplace|מיקום|מקום|מקום עבודה', city: 'town|עיר|יישוב', country: 'מדינה|ארץ', lat: 'latitude', lon: 'lng|longitude',
  remote: 'is remote|remote work|מרחוק', workMode: 'workplace type|work arrangement|אופן עבודה|מודל עבודה', remoteCountries: 'remote from', employmentType: 'job type|contract type|type of employment|היקף משרה|סוג משרה',
  seniority: 'level|experience level|רמה|דרגה|ותק', payText: 'salary|pay|compensation|wage|שכר|טווח שכר', 'salary.min': 'salary min|min salary|salary from|שכר מינימום|שכר מ', 'salary.max': 'salary max|max salary|salary to|שכר מקסימום|שכר עד',
  'salary.currency': 'currency|salary currency|מטבע', 'salary.period': 'pay period|salary period|salary per|תקופת שכר', skills: 'technologies|requirements skills|כישורים|מיומנויות|טכנולוגיות',
  languages: 'languages required|שפות|שפה', description: 'job description|body|תיאור|תיאור המשרה', postedAt: 'posted|published|date posted|published at|date|תאריך פרסום|פורסם',
  closesAt: 'closes|deadline|closing date|valid through|מועד אחרון|תאריך סיום',
};

const take = (fields: Fields, ...names: readonly string[]): unknown[] => {
  const values = names.map((name) => fields.get(name));
  for (const name of names) fields.delete(name);
  return values;
};

const stringList = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);

/** Only amounts make a pay; a currency column on a row without amounts states none. */
const dropEmptyPay = (fields: Fields): void => {
  if (fields.has('salary.min') || fields.has('salary.max')) return;
  fields.delete('salary.currency');
  fields.delete('salary.period');
};

/** Pay without its period or currency cannot be compared: the row is kept, its pay is unknown, and what stood there stays in the metadata. */
const setAsideIncompletePay = (fields: Fields): void => {
  if (!PAY.some((name) => fields.has(name)) || (fields.has('salary.currency') && fields.has('salary.period'))) return;
  const said = PAY.flatMap((name) => { const value = fields.get(name); return typeof value === 'number' || typeof value === 'string' ? [String(value)] : []; });
  for (const name of PAY) fields.delete(name);
  fields.set('metadata.salary', said.join(' '));
};

const PAY = ['salary.min', 'salary.max', 'salary.currency', 'salary.period'] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = { employmentType: EMPLOYMENT_TYPES, workMode: WORK_MODES, seniority: SENIORITIES };

/** An employer's own word for a closed list ("Full Time - 12 Month Contract") is no fault of the posting: it becomes metadata for the recogniser. */
const setAsideForeignWords = (fields: Fields): void => {
  for (const [name, list] of Object.entries(WORDS)) {
    const word = fields.get(name);
    if (typeof word !== 'string' || list.includes(word)) continue;
    fields.delete(name);
    fields.set(`metadata.${name}`, word);
  }
};

const takeMetadata = (fields: Fields): Record<string, string> => {
  const metadata: Record<string, string> = {};
  for (const [name, value] of fields) {
    if (!name.startsWith('metadata.')) continue;
    if (typeof value === 'string') metadata[name.slice('metadata.'.length)] = value;
    fields.delete(name);
  }
  return metadata;
};

/** A posting out of mapped fields; the schema says what is missing or wrong. A row without an id is known by its address. */
export const jobOfFields = (fields: Fields, options: ReadOptions): Reading<RawJob> => {
  const [location, city, country, lat, lon, remote, payText] = take(fields, 'location', 'city', 'country', 'lat', 'lon', 'remote', 'payText');
  setAsideForeignWords(fields);
  dropEmptyPay(fields);
  setAsideIncompletePay(fields);
  const metadata = takeMetadata(fields);
  if (!fields.has('externalId') && fields.has('url')) fields.set('externalId', fields.get('url'));
  const id = fields.get('externalId');
  if (typeof id === 'string') fields.set('externalId', boundedId(id));
  if (remote !== undefined && typeof remote !== 'boolean') return fail('remote', 'not_in_list', 'Expected yes or no.', remote);
  if (remote === true && !fields.has('workMode')) fields.set('workMode', 'remote');
  const places = typeof city === 'string' ? [{ name: city, country, lat, lon }] : undefined;
  const input = { source: options.source, company: options.company, ...(places === undefined ? {} : { places }), ...nest(fields) };
  const job = validate(jobRecordSchema, input);
  if (!job.ok) return job;
  const written = [...stringList(location), ...(typeof city === 'string' ? [typeof country === 'string' ? `${city}, ${country}` : city] : [])];
  if (places === undefined && typeof country === 'string') written.push(country);
  return withHints(job.record, written, metadata, typeof payText === 'string' ? oneLine(payText) : undefined);
};

/** Adds what the recogniser reads to a posting that came in our own terms. */
export const withHints = (job: Omit<RawJob, 'hints'>, locationText: readonly string[], metadata: Readonly<Record<string, string>> = {}, payText?: string): Reading<RawJob> => ({
  ok: true,
  record: {
    ...job,
    hints: { locationText: locationText.length > 0 ? locationText : (job.places ?? []).map((place) => place.name), title: job.title, descriptionText: job.description ?? '', ...(payText === undefined ? {} : { payText }), metadata },
  },
});
