/** Says one of the words in one language with its values in place; messages are compiled once and kept. */

import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale } from '#lib/vocabulary';
import { phrase, type Phrase } from '../phrase.js';
import { ar } from './ar.js';
import { en, type WordKey, type Words } from './en.js';
import { fa } from './fa.js';
import { he } from './he.js';

export const WORDS: Readonly<Record<Locale, Words>> = { en, he, ar, fa };

/**
 * BCP 47 tag we format in. Digits are Latin in English, Hebrew and Arabic (what Hebrew and most Arabic readers
 * of job offers use, and what phones link) and Persian in Persian prose, as is customary; addresses are never touched.
 */
export const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { en: 'en', he: 'he', ar: 'ar-u-nu-latn', fa: 'fa-u-nu-arabext' };

/** Only finished phrases and numbers may enter a sentence, so that text from outside cannot skip cleaning. */
export type Values = Readonly<Record<string, Phrase | number>>;
type Speaker = (values: Values) => string;

/** Kinds of element in the parser's tree; its enum lives in a package we do not depend on. */
const LITERAL = 0;
const ARGUMENT = 1;

/** Sentences with plurals remembered, of each message: thousands of letters say that they tell five roles. */
const MOST_KEPT = 1_000;

/** Asks ICU once for the same values. */
function remembered(speak: Speaker): Speaker {
  const said = new Map<string, string>();
  return (values) => {
    let key = '';
    for (const name in values) key += `${name}\u0000${String(values[name])}\u0000`;
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = speak(values);
    if (said.size >= MOST_KEPT) said.clear();
    said.set(key, text);
    return text;
  };
}

/** Messages without plurals are joined by hand: a digest says some thirty of them and ICU costs ten times as much. */
function compile(message: string, locale: Locale): Speaker {
  const format = new IntlMessageFormat(message, LANGUAGE_TAG[locale], undefined, { ignoreTag: true });
  const parts: { readonly literal: boolean; readonly value: string }[] = [];
  for (const element of format.getAst()) {
    const kind: number = element.type;
    if (kind !== LITERAL && kind !== ARGUMENT) return remembered((values) => String(format.format(values)));
    parts.push({ literal: kind === LITERAL, value: 'value' in element ? element.value : '' });
  }
  const [only] = parts;
  if (parts.length === 1 && only?.literal === true) return () => only.value;
  return (values) => {
    let text = '';
    for (const part of parts) text += part.literal ? part.value : String(values[part.value] ?? '');
    return text;
  };
}

/** Hebrew prefixes take a maqaf before a foreign word or a number and none before Hebrew: `ב־Acme`, but `בחיפה`. */
const LOOSE_PREFIX = /(?<![א-ת])([במל])־(?=[א-ת])/g;

const compiled: Record<Locale, Map<WordKey, Speaker>> = { en: new Map(), he: new Map(), ar: new Map(), fa: new Map() };
const NOTHING: Values = {};

/** The words for `key`, e.g. `say('he', 'role.yes', { role })`. Values must answer the message's arguments. */
export function say(locale: Locale, key: WordKey, values: Values = NOTHING): Phrase {
  let speaker = compiled[locale].get(key);
  if (speaker === undefined) {
    speaker = compile(WORDS[locale][key], locale);
    compiled[locale].set(key, speaker);
  }
  const text = speaker(values);
  return phrase(locale === 'he' && text.includes('־') ? text.replace(LOOSE_PREFIX, '$1') : text);
}
