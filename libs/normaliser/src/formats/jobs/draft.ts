/** From what a feed's mapper found to a posting; the one place that decides what is kept, cut, left out or refused. */

import { type EmploymentType, type PayPeriod, type PayRange, type Place, type Seniority, type WorkMode } from '#lib/vocabulary';

import { fail, type Reading } from '../format-row.js';
import { type RawJob } from '../raw-job.js';
import { type ReadOptions } from '../read-options.js';
import { cleanText, oneLine } from '../readings/clean-text.js';
import { boundedId } from '../readings/bounded-id.js';
import { isHttpUrl } from '../schemas/words.schema.js';

export interface JobDraft {
  readonly externalId: string | undefined;
  readonly title: string | undefined;
  readonly company?: string | undefined;
  readonly industry?: string | undefined;
  readonly url?: string | undefined;
  readonly places?: readonly Place[];
  readonly workMode?: WorkMode | undefined;
  readonly remoteCountries?: readonly string[] | undefined;
  readonly employmentType?: EmploymentType | undefined;
  readonly seniority?: Seniority | undefined;
  readonly salary?: PayRange | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly description?: string;
  readonly postedAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly locationText: readonly (string | undefined)[];
  readonly payText?: string | undefined;
  readonly metadata?: Readonly<Record<string, string | undefined>>;
}

export type JobMapper = (payload: unknown, options: ReadOptions) => Reading<JobDraft>;

export const draft = (job: JobDraft): Reading<JobDraft> => ({ ok: true, record: job });

interface StatedPay { readonly min?: number | undefined; readonly max?: number | undefined; readonly currency?: string | undefined; readonly period?: PayPeriod | undefined }

/** Pay counts only when complete: an amount without its period or currency cannot be compared and is left to the text. */
export const statedPay = ({ min, max, currency, period }: StatedPay): PayRange | undefined => {
  const code = currency?.trim().toUpperCase();
  if (code === undefined || period === undefined || !/^[A-Z]{3}$/.test(code)) return undefined;
  const low = min !== undefined && min > 0 ? min : undefined;
  const high = max !== undefined && max > 0 ? max : undefined;
  if (low === undefined && high === undefined) return undefined;
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }), currency: code, period };
};

export const place = (name: string | undefined, country?: string, point?: { readonly lat: number | undefined; readonly lon: number | undefined }): readonly Place[] => {
  if (name === undefined) return [];
  const { lat, lon } = point ?? {};
  const inRange = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return [{ name, ...(country === undefined ? {} : { country }), ...(inRange ? { lat, lon } : {}) }];
};

/** "Berlin, Germany" out of the parts that are there. */
export const placeText = (...parts: readonly (string | undefined)[]): string | undefined => {
  const stated = [...new Set(parts.filter((part) => part !== undefined && part !== ''))];
  return stated.length === 0 ? undefined : stated.join(', ');
};

const present = (texts: readonly (string | undefined)[]): string[] => [...new Set(texts.filter((text) => text !== undefined && text !== '').map((text) => oneLine(text ?? '')))];

const distinctPlaces = (places: readonly Place[]): Place[] => [...new Map(places.map((one) => [`${one.name}|${one.country ?? ''}`, one])).values()];

const stated = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const optional = (job: JobDraft): Partial<RawJob> => {
  const url = job.url !== undefined && isHttpUrl(job.url) ? job.url : undefined;
  const description = cleanText(job.description ?? '');
  return stated({
    url, industry: job.industry, workMode: job.workMode, remoteCountries: job.remoteCountries, employmentType: job.employmentType, seniority: job.seniority, salary: job.salary,
    places: job.places === undefined || job.places.length === 0 ? undefined : distinctPlaces(job.places).slice(0, 200),
    skills: job.skills === undefined || job.skills.length === 0 ? undefined : job.skills.slice(0, 200),
    description: description === '' ? undefined : description, postedAt: job.postedAt, closesAt: job.closesAt,
  });
};

/** A posting without id, title or employer is refused; an address that is not http(s) is left out. */
export const finishJob = (job: JobDraft, options: ReadOptions): Reading<RawJob> => {
  const { externalId } = job;
  const finished = finish(job, options);
  return finished.ok || externalId === undefined ? finished : { ok: false, fault: { ...finished.fault, externalId } };
};

const finish = (job: JobDraft, options: ReadOptions): Reading<RawJob> => {
  const company = job.company ?? options.company;
  if (options.source === undefined) return fail('source', 'required', 'The import must say which feed this is (source).');
  if (job.externalId === undefined) return fail('externalId', 'required', 'The posting has no id.');
  if (job.title === undefined) return fail('title', 'required', 'The posting has no title.');
  if (job.title.length > 300) return fail('title', 'too_long', 'Expected at most 300 characters.', job.title);
  if (company === undefined) return fail('company', 'required', 'Neither the feed nor the import names the employer (company).');
  const fields = optional(job);
  const metadata = stated(job.metadata ?? {}) as Record<string, string>;
  return {
    ok: true,
    record: {
      externalId: boundedId(job.externalId), source: options.source, title: job.title, company, ...fields,
      hints: { locationText: present(job.locationText), title: job.title, descriptionText: fields.description ?? '', ...(job.payText === undefined ? {} : { payText: oneLine(job.payText) }), metadata },
    },
  };
};
