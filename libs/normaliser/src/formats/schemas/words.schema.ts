/** Small schemas the records are made of. Checks change the value in place, so that the schemas stay plain for OpenAPI. */

import { z } from 'zod';

import { fold } from '../../fold.js';
import { isCountryCode } from '../readings/country.js';
import { oneLine } from '../readings/clean-text.js';

/** One check of a string: a message is a fault with that code, else the value to keep. */
export const textCheck = (code: string, expected: string, keep: (text: string) => string | null): ((payload: z.core.ParsePayload<string>) => void) =>
  (payload) => {
    const kept = keep(payload.value);
    if (kept === null) payload.issues.push({ code: 'custom', input: payload.value, message: expected, params: { code }, continue: false });
    else payload.value = kept;
  };

/** Something can be seen in it: marks of direction and joiners alone are no text. */
const isVisible = (text: string): boolean => /[^\p{Cf}\s]/u.test(text);

/** A line of text, white space collapsed, 1 to `max` characters. */
export const line = (max: number): z.ZodString =>
  z.string().max(max).check(textCheck('required', 'Expected text that is not empty.', (text) => { const kept = oneLine(text); return isVisible(kept) ? kept : null; }));

export const lines = (count: number, max: number): z.ZodArray<z.ZodString> => z.array(line(max)).max(count);

/** Lines to compare by: signs alone would refuse nothing, or be a wish that nobody can meet. */
export const words = (count: number, max: number): z.ZodArray<z.ZodString> =>
  z.array(line(max).check(textCheck('required', 'Expected text with a letter or a digit.', (text) => (fold(text) === '' ? null : text)))).max(count);

const INSTANT = 'Expected an ISO 8601 instant with its offset, e.g. 2026-03-02T10:00:00Z.';
const FIRST_YEAR = Date.parse('0001-01-01T00:00:00Z');

/** From the year 1 on: PostgreSQL knows no year 0, which ISO 8601 has. */
export const instant = z.iso.datetime({ offset: true, error: INSTANT }).check(textCheck('invalid_date', INSTANT, (text) => (Date.parse(text) < FIRST_YEAR ? null : text)));

export const country = z.string().check(textCheck('invalid_country', 'Expected an ISO 3166-1 alpha-2 country code in upper case, e.g. IL.', (text) => (isCountryCode(text) ? text : null)));

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const languages = new Map<string, boolean>();

/** Codes that name no language are not kept: nobody could ever meet them. */
const isLanguage = (code: string): boolean => {
  if (!/^[a-z]{2}$/.test(code)) return false;
  const known = languages.get(code) ?? languageNames.of(code) !== undefined;
  languages.set(code, known);
  return known;
};

export const language = z.string().check(textCheck('invalid_language', 'Expected an ISO 639-1 language code in lower case, e.g. he.', (text) => (isLanguage(text) ? text : null)));

/** Any well-formed code is taken: new currencies appear, and rates are known or not elsewhere. */
export const currency = z.string().check(textCheck('invalid_currency', 'Expected an ISO 4217 currency code of three upper-case letters, e.g. ILS.', (text) => (/^[A-Z]{3}$/.test(text) ? text : null)));

export const amount = z.number().min(0);

const zones = new Map<string, boolean>();

/** Offsets such as +02:00 are refused: they know no summer time. */
export const isTimeZone = (name: string): boolean => {
  if (!/^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/.test(name) || name.length > 64) return false;
  const known = zones.get(name);
  if (known !== undefined) return known;
  let valid = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    valid = false;
  }
  if (zones.size < 2000) zones.set(name, valid);
  return valid;
};

export const timeZone = z.string().check(textCheck('invalid_time_zone', 'Expected an IANA time zone name, e.g. Asia/Jerusalem.', (text) => (isTimeZone(text) ? text : null)));

export const httpUrl = z.string().max(2000).check(textCheck('invalid_url', 'Expected an http or https address.', (text) => (isHttpUrl(text) ? text : null)));

export const isHttpUrl = (text: string): boolean => /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text);
