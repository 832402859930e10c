/** The counter against the table of the rules and against a naive reference that cuts the text part by part. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSegments, isGsm, plainForSms } from './sms-segments.js';

const GSM = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]*$/u;

/** Writes the units out and cuts them, taking care of pairs by looking at what lies on the cut. */
function reference(text: string): { encoding: string; segments: number } {
  const gsm = GSM.test(text);
  const units = gsm
    ? Array.from(text).flatMap((character) => ('\f^{}\\[~]|€'.includes(character) ? ['ESC', character] : [character]))
    : Array.from({ length: text.length }, (_, index) => text.charAt(index));
  if (units.length <= (gsm ? 160 : 70)) return { encoding: gsm ? 'GSM-7' : 'UCS-2', segments: units.length === 0 ? 0 : 1 };
  let segments = 0;
  for (let at = 0; at < units.length; segments += 1) {
    let end = Math.min(at + (gsm ? 153 : 67), units.length);
    const last = units[end - 1] ?? '';
    const torn = gsm ? last === 'ESC' : /^[\uD800-\uDBFF]$/.test(last) && /^[\uDC00-\uDFFF]$/.test(units[end] ?? '');
    if (end < units.length && torn) end -= 1;
    at = end;
  }
  return { encoding: gsm ? 'GSM-7' : 'UCS-2', segments };
}

describe('countSegments', () => {
  it.each([
    ['', 0], ['a'.repeat(160), 1], ['a'.repeat(161), 2], ['a'.repeat(306), 2], ['a'.repeat(307), 3], ['€'.repeat(80), 1], ['€'.repeat(81), 2],
    ['א'.repeat(70), 1], ['א'.repeat(71), 2], ['א'.repeat(134), 2], ['א'.repeat(135), 3],
    [`${'א'.repeat(66)}😀${'א'.repeat(66)}`, 3], [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
  ])('counts the boundaries of the rules (case %#)', (text, segments) => {
    expect(countSegments(text).segments).toBe(segments);
  });
  it('turns to UCS-2 for one curly quote, backtick, RLM or emoji', () => {
    for (const character of ['’', '`', '\u200F', '😀']) expect(countSegments(`a${character}`).encoding).toBe('UCS-2');
  });
  it('agrees with the naive reference on any text', () => {
    const character = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('a', ' ', 'é', '{', '€', '\n') }, { weight: 1, arbitrary: fc.constantFrom('ש', 'پ', '😀', '👩‍💻') });
    const gsmOnly = fc.array(fc.constantFrom('a', 'Z', '~', '€', '[', 'ü'), { maxLength: 700 });
    fc.assert(fc.property(fc.oneof(fc.array(character, { maxLength: 400 }), gsmOnly), (characters) => {
      const { encoding, segments } = countSegments(characters.join(''));
      expect({ encoding, segments }).toEqual(reference(characters.join('')));
    }), { numRuns: 10_000, seed: 48 });
  }, 60_000);
});

describe('plainForSms', () => {
  it('saves the price of typography and leaves other scripts alone', () => {
    expect(plainForSms('“Lead” – Łódź…')).toBe('“Lead” – Łódź…');
    expect(plainForSms('“Lead” – São Paulo…')).toBe('"Lead" - Sao Paulo...');
    expect(isGsm(plainForSms('It’s pay ₪5'))).toBe(true);
    expect(plainForSms('משרה – חיפה')).toBe('משרה – חיפה');
  });
});
