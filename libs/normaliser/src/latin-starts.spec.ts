/** Where Latin words begin, and where nothing is known. */

import { describe, expect, it } from 'vitest';
import { beginningsOf, latinStarts } from './latin-starts.js';

const wanted = beginningsOf(['english', 'usd', 'עברית']);

describe('beginnings of Latin words', () => {
  it('are found in either case, also beside digits and other letters', () => {
    expect(latinStarts('English, 5USD and éEnglish', wanted)).toEqual([0, 10, 19]);
  });

  it('are not found inside a word, and a short word only when it ends there', () => {
    expect(latinStarts('Newenglish usda eng', wanted)).toEqual([]);
  });

  it.each(['אנגלית english', 'الإنجليزية english', 'زبان english', 'engli\u017fh', '\u212aorean'])('are unknown in %s', (text) => {
    expect(latinStarts(text, wanted)).toBeNull();
  });
});
