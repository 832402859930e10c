/** "Nothing that mentions this": whole folded words or phrases in the title and description. */

import { type Refusal } from './refusal.js';

/** True when `phrase` stands in the space-delimited `text` as whole words; an empty phrase never does. */
export const containsPhrase = (text: string, phrase: string): boolean => {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
  }
  return false;
};

export const refusedKeyword: Refusal = {
  rule: 'refusedKeyword',
  refuses: (job, wishes) => wishes.refuse.keywords.some((keyword) => containsPhrase(job.haystack, keyword)),
  stated: (wishes) => wishes.refuse.keywords,
  found: (job, wishes) => wishes.refuse.keywords.filter((keyword) => containsPhrase(job.haystack, keyword)),
};
