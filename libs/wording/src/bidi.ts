/** Keeps text of one direction from disturbing text of the other, and marks which text is safe to place in a sentence. */

import { directionOf, type Locale } from '#lib/vocabulary';
import { oneLine } from './escape.js';
import { EMPTY, FSI, PDI, phrase, type Phrase, RLM } from './phrase.js';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const PLAIN_RIGHT_TO_LEFT = /^[\u05D0-\u05EA\u0620-\u0652\u066E-\u06D3\u200C\s]*$/;
const LEFT_TO_RIGHT = /[A-Za-z\u00C0-\u02AF\u0370-\u052F]/;

/**
 * A value from outside, ready for a sentence: one line, no controls, isolated where its direction could disturb.
 * Left-to-right text is left bare unless the value has right-to-left letters: the marks would turn a GSM-7 SMS
 * into UCS-2. Right-to-left text is UCS-2 already, and there only plain right-to-left letters stay bare.
 */
export function name(locale: Locale, value: string): Phrase {
  const clean = oneLine(value);
  if (clean === '') return EMPTY;
  const bare = directionOf(locale) === 'rtl' ? PLAIN_RIGHT_TO_LEFT.test(clean) : !RIGHT_TO_LEFT.test(clean);
  return phrase(bare ? clean : FSI + clean + PDI);
}

/** Puts a finished phrase into isolates of its own, for text of another direction. */
export const isolated = (text: Phrase): Phrase => (text === '' ? text : phrase(FSI + text + PDI));

const ISOLATE = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * A line of plain text whose paragraph direction a reader's program guesses right. A right-to-left line whose first
 * bare letter is not right-to-left (all of it isolated, say) gets an RLM in front; addresses on lines of their own do not need it.
 */
export function line(locale: Locale, text: Phrase): Phrase {
  if (text === '' || directionOf(locale) === 'ltr') return text;
  const bare = text.includes(FSI) ? text.replace(ISOLATE, '') : text;
  const first = bare.search(RIGHT_TO_LEFT);
  const latin = bare.search(LEFT_TO_RIGHT);
  return first >= 0 && (latin < 0 || first < latin) ? text : phrase(RLM + text);
}
