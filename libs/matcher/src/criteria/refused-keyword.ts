/** "Nothing that mentions this": whole folded words or phrases in the title and description. */

import { type Refusal } from './refusal.js';

/** What Hebrew and Arabic write joined to the front of a word: and, that, in, to, from, as, the; as folded. */
const JOINED_IN_FRONT = /^(?:\u05d5?(?:\u05db\u05e9|\u05de\u05e9|\u05e9)?[\u05d1\u05dc\u05de\u05db]?\u05d4?|[\u0648\u0641]?(?:[\u0628\u0644\u06a9]?(?:\u0627\u0644)?|\u0644\u0644))$/u;
/** What Persian joins to its end: of a kind, many. */
const JOINED_BEHIND = /^(?:\u06cc|\u0647\u0627|\u0647\u0627\u06cc)$/u;
const IS_HEBREW = /^[\u05d0-\u05ea]/u;
const IS_ARABIC_SCRIPT = /^[\u0620-\u06ff]/u;
/** "night shift" is refused in the plural, too. */
const IS_LATIN_END = /[a-rt-z]$/u;
/** Shorter words are too often part of another. */
const LEAST_LETTERS = 3;
const LONGEST_JOINED = 4;

function beginsWord(text: string, at: number, phrase: string): boolean {
  if (at === 0 || text[at - 1] === ' ') return true;
  if (phrase.length < LEAST_LETTERS || !(IS_HEBREW.test(phrase) || IS_ARABIC_SCRIPT.test(phrase))) return false;
  const joined = text.slice(Math.max(0, at - LONGEST_JOINED - 1), at);
  const from = joined.lastIndexOf(' ') + 1;
  return (from > 0 || at <= LONGEST_JOINED) && JOINED_IN_FRONT.test(joined.slice(from));
}

function endsWord(text: string, end: number, phrase: string): boolean {
  if (end === text.length || text[end] === ' ') return true;
  if (phrase.length <= LEAST_LETTERS) return false;
  if (text[end] === 's') return IS_LATIN_END.test(phrase) && (end + 1 === text.length || text[end + 1] === ' ');
  return IS_ARABIC_SCRIPT.test(phrase) && JOINED_BEHIND.test(text.slice(end, end + LONGEST_JOINED).split(' ', 1)[0] ?? '');
}

/** True when `phrase` stands in the space-delimited `text` as whole words, also with what its language joins to them ("במשמרות" for "משמרות"); an empty phrase never does. Both folded. */
export const containsPhrase = (text: string, phrase: string): boolean => {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (beginsWord(text, at, phrase) && endsWord(text, at + phrase.length, phrase)) return true;
  }
  return false;
};

export const refusedKeyword: Refusal = {
  rule: 'refusedKeyword',
  refuses: (job, wishes) => wishes.refuse.keywords.some((keyword) => containsPhrase(job.haystack, keyword)),
  stated: (wishes) => wishes.refuse.keywords,
  found: (job, wishes) => wishes.refuse.keywords.filter((keyword) => containsPhrase(job.haystack, keyword)),
};
