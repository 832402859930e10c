/** Words of bits against what a plain list of places says. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitCount, lowestBit, setBit, setRange } from './bits.js';

const placesIn = (words: Int32Array): number[] => [...words].flatMap((word, n) => Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((word >>> bit) & 1) === 1).map((bit) => n * 32 + bit));
const word = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.constantFrom(0, -1, 1, -(2 ** 31)));

describe('words of bits', () => {
  it('count what is set, and name the lowest', () => {
    fc.assert(fc.property(word, (bits) => {
      const places = placesIn(Int32Array.of(bits));
      expect([bitCount(bits), lowestBit(bits)]).toEqual([places.length, places[0] ?? -1]);
    }));
  });

  it('take a range, within a word or over several, and leave what was there', () => {
    fc.assert(fc.property(fc.nat(160), fc.nat(160), fc.array(fc.nat(159)), (from, to, before) => {
      const words = new Int32Array(5);
      for (const at of before) setBit(words, at, true);
      setRange(words, from, to);
      for (const at of before.slice(0, 2)) setBit(words, at, false);
      const places = new Set([...before, ...Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)].filter((at) => !before.slice(0, 2).includes(at)));
      expect(placesIn(words)).toEqual([...places].sort((a, b) => a - b));
    }));
  });
});
