/** Markup to plain text, and plain text to what may be stored. */

import { compile } from 'html-to-text';

export const MAX_DESCRIPTION_CHARS = 200_000;

const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: 1_000_000 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '• ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'hr', format: 'lineBreak' },
  ],
});

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Greenhouse escapes the HTML of a posting once more. */
export const unescapeHtml = (text: string): string => text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const LF = 0x0a;
const TAB = 0x09;
const isBlank = (code: number): boolean => code === 0x20 || code === TAB || code === 0xa0;

/** Whether `cleaned` would only trim: most texts are clean, and looking costs a fifth of replacing. */
function isClean(text: string): boolean {
  if (text.length > MAX_DESCRIPTION_CHARS) return false;
  let [before, lineEnds] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF) {
      lineEnds += 1;
      if (lineEnds > 2 || isBlank(before)) return false;
    } else {
      lineEnds = 0;
      if ((code < 0x20 && code !== TAB) || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return false;
    }
    before = code;
  }
  return true;
}

/** The look-behind keeps a long run of blanks linear: it is tried once, not once from each of its blanks. */
const cleaned = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, ' ').toWellFormed().replaceAll(/(?<![ \t\u00A0])[ \t\u00A0]+\n/g, '\n').replaceAll(/\n{3,}/g, '\n\n').trim().slice(0, MAX_DESCRIPTION_CHARS).replace(/[\uD800-\uDBFF]$/, '');

/** Newlines stay; other control characters and lone surrogates, which no database takes, go. A text past the limit is cut: the end of a posting is worth less than the posting. */
export const cleanText = (text: string): string => (isClean(text) ? text.trim() : cleaned(text));

export const htmlToPlainText = (html: string): string => cleanText(toText(html));

const MARKUP = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

/** For fields that hold either: markup is converted, plain text keeps its line breaks. */
export const anyToPlainText = (text: string): string => (MARKUP.test(text) ? htmlToPlainText(text) : cleanText(text));

const NEEDS_CLEANING = /[\p{Cc}\p{Cs}]|\s\s|^\s|\s$/u;

/** Visible ASCII with single spaces between, as most lines are; others are looked at by `NEEDS_CLEANING`. */
function isPlainLine(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return before !== 0x20;
}

/** One line: runs of white space and control characters become one space. */
export const oneLine = (text: string): string =>
  isPlainLine(text) || !NEEDS_CLEANING.test(text) ? text : text.toWellFormed().replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
