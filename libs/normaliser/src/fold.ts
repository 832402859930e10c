/** The one folding under which words are compared: script variants, marks, digits, gender marks and punctuation made equal. */

import { HEBREW_MASCULINE } from './data/hebrew-forms.js';
import { unitsOf } from './text-units.js';

const SEPARATOR = 0;
const DROP = 1;
let table: Uint16Array | undefined;

const inRanges = (code: number, ranges: readonly (readonly [number, number])[]): boolean => ranges.some(([from, to]) => code >= from && code <= to);

/** Latin accents, niqqud, harakat, tatweel, geresh and gershayim, soft hyphen, direction marks, joiners other than ZWNJ, BOM. */
const DROPPED: readonly (readonly [number, number])[] = [
  [0x27, 0x27], [0xad, 0xad], [0x300, 0x36f], [0x591, 0x5bd], [0x5bf, 0x5bf], [0x5c1, 0x5c2], [0x5c4, 0x5c5], [0x5c7, 0x5c7], [0x5f3, 0x5f4],
  [0x610, 0x61a], [0x61c, 0x61c], [0x640, 0x640], [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6dc], [0x6df, 0x6e8], [0x6ea, 0x6ed],
  [0x200b, 0x200b], [0x200d, 0x200f], [0x2018, 0x2019], [0x202a, 0x202e], [0x2066, 0x2069], [0xfeff, 0xfeff],
];

/** Arabic and Persian spell these letters with different code points; Persian's are kept because both keyboards reach them. */
const UNIFIED: Readonly<Record<string, string>> = { 'ي': 'ی', 'ى': 'ی', 'ك': 'ک', 'ة': 'ه', 'ۃ': 'ه', 'ہ': 'ه', 'ە': 'ه', 'ٱ': 'ا', 'ß': 's', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'æ': 'a', 'œ': 'o' };

function letterTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  const letter = /[\p{L}\p{N}\p{M}]/u;
  for (let code = 0; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) made[code] = SEPARATOR;
    else if (inRanges(code, DROPPED)) made[code] = DROP;
    else if (code >= 0x660 && code <= 0x669) made[code] = 0x30 + code - 0x660;
    else if (code >= 0x6f0 && code <= 0x6f9) made[code] = 0x30 + code - 0x6f0;
    else made[code] = letter.test(String.fromCharCode(code)) ? code : SEPARATOR;
  }
  for (const [from, to] of Object.entries(UNIFIED)) made[from.charCodeAt(0)] = to.charCodeAt(0);
  return made;
}

const isAlnum = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The folded character at a position, past marks that folding drops; 0 when no word goes on there. */
function wordAt(text: string, at: number): number {
  for (let here = at; here < text.length; here += 1) {
    const mapped = table?.[text.charCodeAt(here)] ?? SEPARATOR;
    if (mapped !== DROP) return mapped;
  }
  return SEPARATOR;
}

/** How many characters from `at` are a kept sign (`c++`, `c#`, `.net`, `node.js`, `r&d`) rather than punctuation; 0 when none. */
function keptSign(text: string, at: number, code: number, before: number, twoBefore: number): number {
  const next = text.charCodeAt(at + 1);
  const alone = before !== 0 && isLatin(before) && (Number.isNaN(twoBefore) || twoBefore === 0x20);
  if (code === 0x2b) return next === 0x2b && isLatin(before) && wordAt(text, at + 2) === SEPARATOR ? 2 : 0;
  if (code === 0x23) return alone && wordAt(text, at + 1) === SEPARATOR ? 1 : 0;
  if (code === 0x26) return alone && isLatin(next) && wordAt(text, at + 2) === SEPARATOR ? 1 : 0;
  if (code !== 0x2e) return 0;
  if (text.startsWith('net', at + 1) && wordAt(text, at + 4) === SEPARATOR) return before === 0x20 || before === 0 || isLatin(before) ? 1 : 0;
  return text.startsWith('js', at + 1) && wordAt(text, at + 3) === SEPARATOR && isAlnum(before) ? 1 : 0;
}

/** Whether `keptSign` need be asked at all: most points end a sentence. */
function maySign(text: string, at: number, code: number): boolean {
  if (code === 0x2e) {
    // Not beyond the end, where the answer is no number and all that is compiled for this loop would be thrown away.
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) | 0x20 : 0;
    return next === 0x6e || next === 0x6a;
  }
  return code === 0x2b || code === 0x23 || code === 0x26;
}

/** Characters that stay as they are make up most of a text: they are taken over in whole runs, because a string grown letter by letter is garbage. */
function fromTable(text: string): string {
  table ??= letterTable();
  let out = '';
  /** Where the run begins that is still to be taken over. */
  let from = 0;
  let before = 0;
  let twoBefore = 0x20;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const mapped = table[code] ?? SEPARATOR;
    if (mapped !== SEPARATOR && mapped !== DROP) {
      if (mapped !== code) {
        out += text.slice(from, at) + String.fromCharCode(mapped);
        from = at + 1;
      }
      twoBefore = before === 0 ? 0x20 : before;
      before = mapped;
      continue;
    }
    const kept = mapped === SEPARATOR && maySign(text, at, code) ? keptSign(text, at, code, before, twoBefore) : 0;
    if (kept > 0) {
      at += kept - 1;
      twoBefore = before;
      before = code;
      continue;
    }
    const parts = mapped === SEPARATOR && before !== 0x20 && before !== 0;
    if (!parts || code !== 0x20) {
      out += text.slice(from, at) + (parts ? ' ' : '');
      from = at + 1;
    }
    if (parts) {
      twoBefore = before;
      before = 0x20;
    }
  }
  out += text.slice(from);
  return before === 0x20 ? out.slice(0, -1) : out;
}

/** Beside ASCII, what English texts are full of and no decomposition makes a letter: hyphens and dashes, curly quotes, the bullet, a fixed space. */
const PLAIN_SEPARATORS = '\u2010\u2011\u2012\u2013\u2014\u2015\u201c\u201d\u2022\u00a0';
const PLAIN_DROPPED = "'\u2018\u2019";
const PLAIN_CODES = 0x2023;
const NOT_PLAIN = 0xff;

/** As `letterTable`, for ASCII before lower-casing and the punctuation above. */
function plainTable(): Uint8Array {
  const made = new Uint8Array(PLAIN_CODES).fill(NOT_PLAIN);
  for (let code = 0; code < 0x80; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
    made[code] = isAlnum(lower) ? lower : SEPARATOR;
  }
  for (const mark of PLAIN_SEPARATORS) made[mark.charCodeAt(0)] = SEPARATOR;
  for (const mark of PLAIN_DROPPED) made[mark.charCodeAt(0)] = DROP;
  return made;
}

const plain = plainTable();
let room = new Uint8Array(0);
const ascii = new TextDecoder();

/** `fromTable` for a text of ASCII and plain punctuation that was neither decomposed nor lower-cased; null for any other text. A third of the cost, and the text it makes takes half the memory. */
function plainFold(text: string): string | null {
  table ??= letterTable();
  if (room.length < text.length) room = new Uint8Array(text.length);
  const out = room;
  const units = unitsOf(text);
  let length = 0;
  let lower: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = units[at] ?? 0;
    const folded = code < PLAIN_CODES ? (plain[code] ?? NOT_PLAIN) : NOT_PLAIN;
    if (folded > DROP) {
      if (folded === NOT_PLAIN) return null;
      out[length++] = folded;
      continue;
    }
    if (folded === DROP) continue;
    const before = length > 0 ? (out[length - 1] ?? 0) : 0;
    if (code !== 0x20 && maySign(text, at, code)) {
      lower ??= text.toLowerCase();
      const kept = keptSign(lower, at, code, before, length > 1 ? (out[length - 2] ?? 0) : 0x20);
      out.fill(code, length, length + kept);
      length += kept;
      if (kept > 0) {
        at += kept - 1;
        continue;
      }
    }
    if (before !== 0x20 && before !== 0) out[length++] = 0x20;
  }
  return ascii.decode(out.subarray(0, length > 0 && out[length - 1] === 0x20 ? length - 1 : length));
}

const HEBREW = /[\u05d0-\u05ea]/;
/** A feminine or plural ending written after a slash, point, backslash or in brackets: מפתח/ת, מנהל.ת, בכיר(ה), מפתחים/ות. */
const HEBREW_ENDING = /([\u05d0-\u05ea]{2,})(?:[/\\.][\u200e\u200f]?(?:נית|ית|ות|יות|ת|ה|אית)|\((?:נית|ית|ות|ת|ה)\))(?![\u05d0-\u05ea])/g;
const HEBREW_PAIR = /איש[/\\.](?:אשת|ת)|אשת[/\\]איש/g;
const HEBREW_QUOTE = /([\u05d0-\u05ea])["”“](?=[\u05d0-\u05ea])/g;
const HEBREW_NOTE = /\((?:ז[/\\.]נ|נ[/\\.]ז|לגברים ונשים)\)/g;
const GENDER_NOTE = /[([]\s*(?:[mfwdxhva*]\s*[/|]\s*){1,3}[mfwdxhva*]\s*[)\]]|\((?:all genders|gn|he\/she|she\/he|any gender)\)|(?<=\s)(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/f\/x|h\/f|f\/h|m\/w\/x)(?![a-z])/gi;

/** "גנן/ת", "גננ.ת" mean who teaches in a kindergarten; "גנן/ית", a gardener, is another word with an ending of its own. */
const HEBREW_KINDERGARTEN = /גנ[ןנ][/\\.][\u200e\u200f]?נ?ת(?![\u05d0-\u05ea])/g;

function hebrew(text: string): string {
  return text.replace(HEBREW_NOTE, ' ').replace(HEBREW_KINDERGARTEN, 'גננת').replace(HEBREW_PAIR, 'איש').replace(HEBREW_QUOTE, '$1').replace(HEBREW_ENDING, '$1');
}

const masculine = (folded: string): string => folded.replace(/[\u05d0-\u05ea]+/g, (word) => HEBREW_MASCULINE.get(word) ?? word);

function foldAny(text: string): string {
  const normal = text.normalize('NFKD').toLowerCase().normalize('NFKD');
  const slashed = normal.includes('/') || normal.includes('(') || normal.includes('|') ? normal.replace(GENDER_NOTE, ' ') : normal;
  if (!HEBREW.test(slashed)) return fromTable(slashed);
  return masculine(fromTable(hebrew(slashed.replace(/[\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, (mark) => (mark === '\u05be' || mark === '\u200c' ? ' ' : '')))));
}

/**
 * Folded text: lower case, words separated by single spaces, no leading or trailing space.
 * Kept as words: `c++`, `c#`, `f#`, `.net`, `node.js`, `r&d`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const mayHaveNote = text.includes('(') || text.includes('[') || text.includes('/');
  return plainFold(mayHaveNote ? text.replace(GENDER_NOTE, ' ') : text) ?? foldAny(text);
}

/** Folded words of a text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
