import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from './clean-text.js';

const text = fc.array(fc.constantFrom('a', 'Z', ' ', '\t', '\n', '\r', '\u00a0', '\u0000', '\u001f', '\u007f', '\u0085', '\ud83d', '\ude00', '😀', 'ש', 'é', '\u2028', '\ufeff'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('Cleaned text', () => {
  it('has no control character, half character, blank before a line end or third line end, and is clean for good', () => {
    fc.assert(fc.property(text, (raw) => {
      const clean = cleanText(raw);
      expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]|[ \t\u00A0]\n|\n{3}/);
      expect(clean).toBe(clean.toWellFormed().trim());
      expect(cleanText(clean)).toBe(clean);
    }), { numRuns: 3000 });
  });

  it('keeps every letter it was given', () => {
    const letters = (of: string): string => of.toWellFormed().replaceAll(/[^\p{L}\p{So}]/gu, '');
    fc.assert(fc.property(text, (raw) => {
      expect(letters(cleanText(raw))).toBe(letters(raw));
      expect(letters(oneLine(raw))).toBe(letters(raw));
    }), { numRuns: 1000 });
  });

  it('as one line has single spaces between words and none around them', () => {
    fc.assert(fc.property(text, (raw) => {
      const line = oneLine(raw);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}]|\s\s|^\s|\s$/u);
      const words = (of: string): string[] => of.toWellFormed().split(/[\s\p{Cc}]+/u).filter((word) => word !== '');
      expect(words(line)).toEqual(words(raw));
    }), { numRuns: 3000 });
  });
});
