/** Refused words are found as their languages write them in a sentence, and not inside other words. */

import { fold } from '#lib/normaliser';
import { describe, expect, it } from 'vitest';
import { containsPhrase } from './refused-keyword.js';

describe('a refused word', () => {
  it.each([
    ['כוננות', 'התפקיד כולל כוננויות', false], ['כוננות', 'עבודה בכוננות לילה', true], ['מכירות', 'ניסיון במכירות ובשיווק', true], ['מכירות', 'תפקיד שבמכירות', true], ['שטח', 'עבודה משטחית', false], ['טלמרקטינג', 'לטלמרקטינג ולשירות', true],
    ['تسويق', 'خبرة في التسويق', true], ['ورديات', 'نظام وبالورديات', true], ['عمولة', 'راتب وعمولة', true], ['سفر', 'سفرجل', false], ['شیفت', 'شیفتی و شیفت‌های شب', true], ['بازاریابی', 'بازاریابیها', true], ['تور', 'دکتور', false],
    ['ai', 'maintain', false], ['night shift', 'the night shift', true], ['cold call', 'no cold calls', true], ['sales', 'saless', false], ['car', 'cars', false], ['sales', 'presales', false],
  ])('%s in %s: %s', (word, text, found) => {
    expect(containsPhrase(` ${fold(text)} `, fold(word))).toBe(found);
    expect(containsPhrase(fold(text), fold(word))).toBe(found);
  });
});
