/** A whole JSON document, or the JSON-LD blocks of an HTML page, of bounded size. */

import { fail, type Reading } from '../format-row.js';
import { type Bytes } from '../read-options.js';
import { describeStart, readBounded } from './byte-pieces.js';

const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

const LD_BLOCK = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([\s\S]*?)<\/script\s*>/gi;

const decode = async (bytes: Bytes): Promise<Reading<string>> => {
  const whole = await readBounded(bytes, MAX_DOCUMENT_BYTES);
  if (whole === null) return fail(null, 'document_too_large', 'The document is larger than 16 MB.');
  try {
    return { ok: true, record: new TextDecoder('utf-8', { fatal: true }).decode(whole) };
  } catch {
    return fail(null, 'invalid_utf8', 'The document is not valid UTF-8.');
  }
};

const parse = (text: string): Reading<unknown> => {
  try {
    return { ok: true, record: JSON.parse(text) };
  } catch {
    const cut = /^[[{]/.test(text.trimStart()) && !/[\]}]\s*$/.test(text);
    return cut ? fail(null, 'truncated', 'The document ends before its JSON does.') : fail(null, 'not_this_format', `Expected a JSON document; found ${describeStart(text)} that is not valid JSON.`);
  }
};

export const readJsonDocument = async (bytes: Bytes): Promise<Reading<unknown>> => {
  const text = await decode(bytes);
  if (!text.ok) return text;
  const found = describeStart(text.record);
  if (found === 'a JSON object' || found === 'a JSON array') return parse(text.record);
  return fail(null, 'not_this_format', `Expected a JSON document; found ${found}.`);
};

export interface LdBlock {
  /** Line on which the block begins, 1-based; 1 for a bare JSON document. */
  readonly line: number;
  readonly value: Reading<unknown>;
}

/** Script blocks may be wrapped in CDATA or a comment, as older templates do. */
const unwrap = (block: string): string => block.replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '').replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '');

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

export const readLdBlocks = async (bytes: Bytes): Promise<Reading<readonly LdBlock[]>> => {
  const text = await decode(bytes);
  if (!text.ok) return text;
  const found = describeStart(text.record);
  if (found === 'a JSON object' || found === 'a JSON array') {
    const value = parse(text.record);
    return value.ok ? { ok: true, record: [{ line: 1, value }] } : value;
  }
  const blocks = [...text.record.matchAll(LD_BLOCK)].map((match) => ({ line: lineAt(text.record, match.index), value: parse(unwrap(match[1] ?? '')) }));
  if (blocks.length > 0) return { ok: true, record: blocks };
  return fail(null, 'not_this_format', `Expected JSON-LD or a page with a <script type="application/ld+json"> block; found ${found} without one.`);
};
