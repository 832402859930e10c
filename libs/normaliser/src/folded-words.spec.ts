/** A folded text cut once has the words and hashes of the text. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';
import { foldedWords, phraseAt, wordHash } from './folded-words.js';

describe('a folded text cut into words', () => {
  it('has the words and hashes that cutting it at its spaces gives', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      const all = foldedWords(folded);
      expect(Array.from({ length: all.count }, (_, at) => phraseAt(all, at, 1))).toEqual(folded.split(' '));
      expect([...all.hashes]).toEqual(folded.split(' ').map(wordHash));
    }));
  });

  it('gives phrases of several words as they stand', () => {
    const all = foldedWords('מפתח full stack בחיפה');
    expect([phraseAt(all, 0, 2), phraseAt(all, 1, 3)]).toEqual(['מפתח full', 'full stack בחיפה']);
  });
});
