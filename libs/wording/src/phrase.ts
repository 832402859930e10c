/** The type of text that is ready for a sentence, and the two characters that isolate a value within it. */

/** U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE. */
export const FSI = '\u2068';
export const PDI = '\u2069';
export const RLM = '\u200F';

/** Text that was cleaned and isolated, or written by us: the only strings that may enter a sentence. */
export type Phrase = string & { readonly phrase: unique symbol };

/** Declares text of our own making (words, formatted numbers) to be a phrase. Never call it on text from outside. */
export const phrase = (text: string): Phrase => text as Phrase;

export const EMPTY = phrase('');
