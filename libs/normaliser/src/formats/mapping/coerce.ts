/** Reads a cell as the kind of value a field wants. What cannot be read is handed on as it stands, for the schema to refuse by name. */

import { readCountry } from '../readings/country.js';
import { readEndInstant, readInstant } from '../readings/instant.js';
import { readEmploymentType, readFlag, readLanguage, readLocale, readPayPeriod, readSeniority, readWorkMode } from '../readings/stated-words.js';

/** `phrases` are separated by ; or | (places and roles hold commas), `words` also by commas. */
export type Coercion =
  | 'text' | 'phrases' | 'words' | 'number' | 'flag' | 'date' | 'instant' | 'endInstant' | 'currency' | 'country' | 'countries' | 'languages' | 'locale'
  | 'employmentType' | 'employmentTypes' | 'workMode' | 'workModes' | 'seniority' | 'period' | 'lower' | 'lowerWords' | 'quietDays';

const PHRASES = /[;|؛\n]/;
const WORDS = /[;|؛,،\n]/;

/** How people and programs fill a cell that has nothing to say. */
const NOTHING = /^(?:[-–—־]*|n\/a)$/i;

const asText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return NOTHING.test(value.trim()) ? undefined : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

const split = (value: unknown, by: RegExp): string[] | undefined => {
  const parts = Array.isArray(value) ? value.map((item: unknown) => asText(item) ?? '') : splitText(asText(value) ?? '', by);
  const filled = parts.map((part) => part.trim()).filter((part) => !NOTHING.test(part));
  return filled.length === 0 ? undefined : filled;
};

/** Also a list printed by a program: `['SQL', 'Python']`. */
const splitText = (text: string, by: RegExp): string[] =>
  text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1).split(',').map((part) => part.trim().replaceAll(/^['"]|['"]$/g, '')) : text.split(by);

const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

const western = (text: string): string => text.replaceAll(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** `28,000` and `۲۸٬۰۰۰` are numbers; `28.000,50` and `28-36k` are not and stay text. */
const asNumber = (value: unknown): unknown => {
  const text = western(asText(value) ?? '');
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:[,٬ ]\d{3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(/[,٬ ]/g, '')) : asText(value);
};

const read = (value: unknown, reader: (text: string) => string | undefined): string | undefined => {
  const text = asText(value);
  return text === undefined ? undefined : (reader(text) ?? text);
};

const readAll = (value: unknown, reader: (text: string) => string | undefined, by = WORDS): string[] | undefined => split(value, by)?.map((text) => reader(text) ?? text);

const lower = (text: string): string => text.toLowerCase();
/** `Holidays:il` -> `holidays:IL`. */
const quietDay = (text: string): string => lower(text).replace(/^(holidays:)([a-z]{2})$/, (_, kind: string, country: string) => kind + country.toUpperCase());

const COERCIONS: Readonly<Record<Coercion, (value: unknown) => unknown>> = {
  text: asText,
  phrases: (value) => split(value, PHRASES),
  words: (value) => split(value, WORDS),
  number: asNumber,
  flag: (value) => readFlag(value) ?? asText(value),
  /** Read later, where what belongs to it is known. */
  date: asText,
  instant: (value) => readInstant(value) ?? asText(value),
  endInstant: (value) => readEndInstant(value) ?? asText(value),
  currency: (value) => read(value, (text) => CURRENCY_SIGNS[text] ?? text.toUpperCase()),
  country: (value) => read(value, readCountry),
  countries: (value) => readAll(value, readCountry),
  languages: (value) => readAll(value, readLanguage),
  locale: (value) => read(value, readLocale),
  employmentType: (value) => read(value, readEmploymentType),
  employmentTypes: (value) => readAll(value, readEmploymentType),
  workMode: (value) => read(value, readWorkMode),
  workModes: (value) => readAll(value, readWorkMode),
  seniority: (value) => read(value, readSeniority),
  period: (value) => read(value, readPayPeriod),
  lower: (value) => read(value, lower),
  lowerWords: (value) => readAll(value, lower),
  quietDays: (value) => readAll(value, quietDay),
};

/** Signs that stand for one currency only; $ and kr do not. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '₪': 'ILS', '€': 'EUR', '£': 'GBP', 'ש"ח': 'ILS', 'ש״ח': 'ILS', NIS: 'ILS' };

export const coerce = (how: Coercion, value: unknown): unknown => COERCIONS[how](value);
