/** The postings that the relevance bench plays over: a small synthetic market of its own, or any file of postings. */

import { parse } from 'csv-parse/sync';
import { type JobPosting, type Place } from '#lib/vocabulary';
import { type PostingToRead } from '#lib/normaliser';
import { textOf, UsageError } from '../bench.js';
import { callingOf } from './reader.js';
import { CRAFTS, type Craft, COMPANIES, LEVELS, TOWNS } from './market.js';

export interface Row {
  readonly posting: PostingToRead;
  /** What a reader sees: the bench judges by these alone. */
  readonly seen: { readonly title: string; readonly company: string; readonly place: string; readonly country: string; readonly remote: boolean; readonly payUsdYear: number | null; readonly level: number | null; readonly calling?: string | null };
  /** The work behind a synthetic title; absent for a posting of a file, whose work is known by its words alone. */
  readonly craft?: Craft;
}

export type Random = () => number;
export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

const DAY_MS = 86_400_000;

/** How much the postings of an invented market leave unsaid: shares of them without pay and without a level in the title. */
export interface Silence {
  readonly pay: number;
  readonly level: number;
}

function synthetic(n: number, random: Random, now: Date, silence: Silence): Row {
  const craft = pick(CRAFTS, random);
  const language = pick(craft.languages, random);
  const town = pick(TOWNS, random);
  const level = random() >= silence.level ? pick(LEVELS, random) : null;
  const core = pick(craft.titles[language] ?? craft.titles.en, random);
  const title = level === null ? core : language === 'en' ? `${level.words.en} ${core}` : `${core} ${level.words[language]}`;
  const remote = random() < 0.2;
  const payUsdYear = Math.round((craft.payUsd * (level?.pay ?? 1) * (0.75 + random() * 0.5)) / 100) * 100;
  const paid = random() >= silence.pay;
  const company = pick(COMPANIES, random);
  return {
    craft,
    seen: { title, company, place: town.name, country: town.country, remote, payUsdYear: paid ? payUsdYear : null, level: level?.rank ?? null },
    posting: {
      externalId: `s-${String(n)}`, source: 'synthetic', title, company, locationText: [remote ? `Remote - ${town.countryName}` : town.name], postedAt: new Date(now.getTime() - Math.floor(random() * 40) * DAY_MS).toISOString(),
      ...(paid ? { salary: { min: payUsdYear * 0.9, max: payUsdYear, currency: 'USD', period: 'year' as const } } : {}),
    },
  };
}

/** A market of `count` postings; a tenth repeat another under a new id. */
export function syntheticRows(count: number, random: Random, now: Date, silence: Silence = { pay: 0.5, level: 0.45 }): Row[] {
  const rows: Row[] = [];
  for (let n = 0; n < count; n += 1) {
    const again = rows.length > 20 && random() < 0.1 ? pick(rows, random) : null;
    rows.push(again === null ? synthetic(n, random, now, silence) : { ...again, posting: { ...again.posting, externalId: `s-${String(n)}` } });
  }
  return rows;
}

type Line = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const first = (line: Line, names: readonly string[]): string => names.map((name) => text(line[name])).find((value) => value !== '') ?? '';
const number = (line: Line, names: readonly string[]): number | null => names.map((name) => line[name]).find((value): value is number => typeof value === 'number' && value > 0) ?? null;

const SEEN_LEVELS: readonly (readonly [RegExp, number])[] = [[/\bintern\b|סטודנט|کارآموز/iu, 0], [/\b(?:junior|jr|graduate|entry|early career)\b|זוטר/iu, 1], [/\b(?:senior|sr\.?|managing) director\b/iu, 6], [/\b(?:engineering|senior|sr\.?|general|group) manager\b|\bmanager,|\bmanager of\b/iu, 5], [/\b(?:senior|sr)\b|בכיר|ارشد/iu, 3], [/\b(?:staff|principal|lead)\b|ראש צוות/iu, 4], [/\bmanager\b/iu, 5], [/\b(?:director|head)\b/iu, 6], [/\b(?:vp|chief)\b/iu, 7]];

function rowOf(line: Line, n: number): Row | null {
  const title = first(line, ['title']);
  if (title === '') return null;
  const company = first(line, ['company']) || 'Unnamed';
  const stated = line as Partial<JobPosting>;
  const [office]: readonly Partial<Place>[] = Array.isArray(stated.places) ? (stated.places as readonly Partial<Place>[]) : [];
  const place = first(line, ['location_raw', 'location', 'place', 'city']) || text(office?.name);
  const remote = /remot[eo]\b|\banywhere\b|\bworldwide\b|^global$/iu.test(place) || stated.workMode === 'remote';
  const [low, high] = [number(line, ['salary_min_orig', 'salaryMin']), number(line, ['salary_max_orig', 'salaryMax'])];
  const currency = first(line, ['currency_original', 'currency']) || 'USD';
  const yearly = /year/iu.test(first(line, ['salary_interval_orig', 'period']) || 'year');
  const salary: JobPosting['salary'] = (low === null && high === null) || !yearly ? undefined : { ...(low === null ? {} : { min: low }), ...(high === null ? {} : { max: high }), currency, period: 'year' };
  const posted = first(line, ['published_at', 'postedAt', 'first_seen']);
  return {
    seen: { title, company, place, country: '', remote, calling: first(line, ['occupation', 'roleFamily']) || callingOf(title), payUsdYear: number(line, ['salary_max_usd']) ?? (salary?.currency === 'USD' ? (high ?? low) : null), level: SEEN_LEVELS.find(([pattern]) => pattern.test(title))?.[1] ?? null },
    posting: {
      externalId: first(line, ['job_uid', 'externalId', 'links']) || String(n), source: 'file', title, company, locationText: place === '' ? [] : [place], ...(salary === undefined ? {} : { salary }), ...(posted === '' ? {} : { postedAt: posted }),
      ...(Array.isArray(stated.places) ? { places: stated.places } : {}), ...(Array.isArray(stated.skills) && stated.skills.length > 0 ? { skills: stated.skills } : {}), ...(text(line['description']) === '' ? {} : { description: text(line['description']) }),
    },
  };
}

/**
 * Rows of a file, NDJSON or CSV with a header (by its name's end), that carry `title` and, by one of several customary names,
 * company, place, pay and date. What has no title or is no JSON object is left out and said.
 */
export function fileRows(path: string, say: (line: string) => void): Row[] {
  const left: number[] = [];
  const rows = linesOf(path).flatMap(({ line, at }, n) => {
    const row = line === null ? null : rowOf(line, n);
    if (row === null) left.push(at);
    return row ?? [];
  });
  if (left.length > 0) say(`${path}: left out ${String(left.length)} of ${String(left.length + rows.length)} records, which have no title or are no JSON object; the first is at line ${String(left[0])}`);
  if (rows.length === 0) throw new UsageError(`${path} has no posting: one JSON object a line, or CSV with a header, with "title" expected`);
  return rows;
}

/** With the line they begin at. */
function linesOf(path: string): readonly { readonly line: Line | null; readonly at: number }[] {
  const text = textOf(path);
  if (path.endsWith('.csv')) {
    const records = parse(text, { columns: true, bom: true, relax_column_count: true, info: true }) as unknown as readonly { readonly record: Line; readonly info: { readonly lines: number } }[];
    return records.map(({ record, info }) => ({ line: record, at: info.lines }));
  }
  return text.split('\n').flatMap((written, index) => (written.trim() === '' ? [] : [{ line: objectIn(written), at: index + 1 }]));
}

function objectIn(json: string): Line | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Line) : null;
  } catch {
    return null;
  }
}
