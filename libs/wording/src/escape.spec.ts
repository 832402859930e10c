/** A name is cleaned to the same whether it takes the short way or the long one. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from './escape.js';

const pieces = fc.constantFrom('a', 'Z', ' ', '  ', '\t', '\n', 'é', 'ד', 'ב"', 'م', 'ی', '\u200C', '\u200B', '\u202E', '\u061C', '\u00A0', '\u2009', '\uD83D\uDE42', '\u0000', '₪', '·', '~', '-');

it('is one line of what can be seen, with single spaces within and none around it', () => {
  fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')), (text) => {
    const words = text.split(/[\s\p{Cc}\u061C\u200B\u202E]+/u).filter((word) => word !== '');
    expect(oneLine(text)).toBe(words.join(' '));
  }), { numRuns: 2000 });
});
