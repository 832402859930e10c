/** Rates as people write them, and the flow they allow. */

import { describe, expect, it } from 'vitest';
import { readRate, spacingOf } from './rate.js';

describe('a rate', () => {
  it.each([
    ['20/s', { events: 20, per: 'second' }], ['600/m', { events: 600, per: 'minute' }], [' 0.5/s ', { events: 0.5, per: 'second' }], ['20/s:40', { events: 20, per: 'second', burst: 40 }],
  ])('%s is read', (text, rate) => {
    expect(readRate(text)).toEqual(rate);
  });

  it.each(['', '20', '20/d', '-1/s', '0/s', 'x/s', '20/s:', '1/s:5', '20/s:x'])('%j is none', (text) => {
    expect(readRate(text)).toBeNull();
  });

  it.each(['20/s', '20/s:40', '600/m:20', '1/s:4', '5000/h'])('%s never lets more through in a minute, burst included, and gives up less than five percent for it', (text) => {
    const rate = readRate(text);
    if (!rate) throw new Error('not read');
    const { intervalUs, toleranceUs } = spacingOf(rate);
    const whole = (60 * rate.events) / { second: 1, minute: 60, hour: 3600 }[rate.per];
    expect((60e6 + toleranceUs) / intervalUs).toBeLessThanOrEqual(whole * (1 + 1e-9));
    expect(60e6 / intervalUs).toBeGreaterThan(whole * 0.95);
  });
});
