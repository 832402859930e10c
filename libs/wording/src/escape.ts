/** Makes text from outside harmless: control characters, direction overrides, HTML, addresses. */

import { FSI, PDI, type Phrase } from './phrase.js';

/** Markup of our own making; the type keeps unescaped text out of a page. */
export type Html = string & { readonly html: unique symbol };

/** C0, C1, line and paragraph separators, zero-width space, BOM and every bidi control; ZWNJ and ZWJ stay, Persian needs them. */
 
const UNWANTED = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/;
const UNWANTED_RUN = new RegExp(`(?:${UNWANTED.source}|\\s)+`, 'g');
const UNWANTED_INLINE = new RegExp(UNWANTED.source.replace('\\u0000-\\u001F', '\\u0000-\\u0009\\u000B-\\u001F'), 'g');
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words of common letters with one space between them: one line already, and nearly all names are. */
const TIDY = /^(?:[!-~\u00C0-\u024F\u05D0-\u05F4\u0621-\u06D3](?: (?=[^ ]))?)*$/;

/** `value` as one line: controls and white space become single spaces, lone surrogates go. Safe in a subject or a name. */
export const oneLine = (value: string): string => (TIDY.test(value) ? value : value.replace(UNWANTED_RUN, ' ').replace(LONE_SURROGATE, '').trim());

/** `value` with its line breaks kept (`\n` only) and every other control removed. */
export const manyLines = (value: string): string =>
  value.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(UNWANTED_INLINE, '').replace(LONE_SURROGATE, '').replace(/\n{3,}/g, '\n\n').trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escaped for element content and for quoted attributes. */
export const escapeHtml = (value: string): Html =>
  (/[&<>"']/.test(value) ? value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : value) as Html;

const NO_MARKUP = /[&<>"'\u2068\u2069\u200F]/;

/** A phrase as markup: escaped, its isolates turned into `<bdi>`. */
export function htmlOf(text: Phrase): Html {
  if (!NO_MARKUP.test(text)) return text as string as Html;
  return escapeHtml(text).replaceAll(FSI, '<bdi>').replaceAll(PDI, '</bdi>').replaceAll('\u200F', '') as Html;
}

/** Markup from a template whose every value is markup or a number already: there is no way to forget the escaping. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  let text = strings[0] ?? '';
  for (let index = 0; index < values.length; index += 1) text += String(values[index]) + (strings[index + 1] ?? '');
  return text as Html;
}

const PLAIN_URL = /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:[/?#][!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~[\]]*)?$/;
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address to link, or null when it must not be one: only https, and http on this machine, without a user name.
 * Addresses of ASCII only pass unparsed; others go through the URL parser, which encodes them.
 */
export function safeUrl(value: string | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (PLAIN_URL.test(value)) return value;
  if (!URL.canParse(value.trim())) return null;
  const parsed = new URL(value.trim());
  if (parsed.username !== '' || parsed.password !== '') return null;
  if (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && LOCAL.has(parsed.hostname))) return parsed.href;
  return null;
}
