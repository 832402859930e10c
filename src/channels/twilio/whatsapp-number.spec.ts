/** One owner, two ways to write the number. */

import { describe, expect, it } from 'vitest';
import { numbersOf } from './whatsapp-number.js';

describe('the owner of a WhatsApp number', () => {
  it.each([
    ['Brazil, the ninth digit', '+553188887777', '+5531988887777'],
    ['Mexico, the 1 of mobiles', '+5215512345678', '+525512345678'],
    ['Argentina, the 9 of mobiles', '+5491158749895', '+541158749895'],
  ])('is known under both forms of it: %s', (_, one, other) => {
    expect(numbersOf(one)).toEqual([one, other]);
    expect(numbersOf(other)).toEqual([other, one]);
  });

  it.each(['+972501234567', '+12025550123', '+553133334444', '+5531977', '+5411587498951', '+520551234567'])('is known under %s alone', (number) => {
    expect(numbersOf(number)).toEqual([number]);
  });
});
