/** Folding: the same word however it is typed, in four languages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

describe('fold', () => {
  it.each([
    ['Senior C++ / C# & .NET, Node.js, F#, R&D!', 'senior c++ c# .net node.js f# r&d'],
    ['Café Müller (m/f/d)', 'cafe muller'],
    ['מפתח/ת בכיר.ה', 'מפתח בכיר'],
    ['מפתחת', 'מפתח'],
    ['מְנַהֵל מוצר (ז/נ)', 'מנהל מוצר'],
    ['בע"מ', 'בעמ'],
    ['مُطَوِّر أول', 'مطور اول'],
    ['كاتب', 'کاتب'],
    ['مهندس بک‌اند ۱۲', 'مهندس بک اند 12'],
    ['٤٥ \u200fريال', '45 ریال'],
    ['5+ years', '5 years'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('c', '+', '#', '.', 'net', 'js', '&', ' ', '/', '(', ')', 'ת', 'מפתח', 'ي', '\u200c', '۱', 'É', 'ß') })), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }), { numRuns: 2000 });
  });

  it('folds English alike whether or not a letter beyond ASCII is in the text', () => {
    const letters = fc.constantFrom('a', 'C', 'g', '9', '.', '+', '#', '&', '/', '(', ')', '[', '|', '-', '_', ' ', '\n', '\u00a0', '’', '“', '–', '•', "'", '\u0001', '.NET', 'C++', 'node.js', '(m/f/d)', ' M/W/D', 'r&d');
    fc.assert(fc.property(fc.array(letters, { maxLength: 30 }).map((all) => all.join('')), (text) => {
      expect(fold(`${text} é`)).toBe(`${fold(text)} e`.trim());
    }), { numRuns: 500 });
  });
});
