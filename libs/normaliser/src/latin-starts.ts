/** Where a text may name one of a few Latin words: a look that costs a fiftieth of a pattern with all of them, so that patterns run only where they can match. */

import { unitsOf } from './text-units.js';

/** Letters of a word's beginning that are compared, five bits each. */
const LETTERS = 4;
const KEYS = 1 << (5 * LETTERS);

/** Letters that a pattern without regard to case takes for Latin ones: long s, dotted I, Kelvin. */
const isOddCase = (code: number): boolean => code === 0x17f || code === 0x130 || code === 0x212a;

/** Latin letters and punctuation, nothing of another script. */
const isLatinText = (code: number): boolean => (code < 0x250 || (code >= 0x2000 && code < 0x2c00)) && !isOddCase(code);

/** 1 to 26 for a to z in either case, else 0. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 0x20) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

/** The beginnings of words, for `latinStarts`; a word of fewer than four letters counts only when it ends there. Words not of a to z are left out. */
export function beginningsOf(words: readonly string[]): Uint8Array {
  const made = new Uint8Array(KEYS);
  for (const word of words) if (/^[a-z]/iu.test(word)) made[keyAt(word, 0)] = 1;
  return made;
}

function keyAt(text: string, at: number): number {
  let key = 0;
  let here = at;
  for (let place = 0; place < LETTERS; place += 1) {
    const letter = letterAt(text, here);
    key = (key << 5) | letter;
    if (letter !== 0) here += 1;
  }
  return key;
}

/** Where runs of the letters a to z begin as one of the wanted words does; null when the text has letters of another script, where nothing is known. */
export function latinStarts(text: string, wanted: Uint8Array): number[] | null {
  const found: number[] = [];
  const units = unitsOf(text);
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = units[at] ?? 0;
    const letter = (code | 0x20) - 0x60;
    if (letter >= 1 && letter <= 26 && code < 0x80) {
      if (!inside && wanted[keyAt(text, at)] === 1) found.push(at);
      inside = true;
      continue;
    }
    if (code >= 0x130 && !isLatinText(code)) return null;
    inside = false;
  }
  return found;
}
