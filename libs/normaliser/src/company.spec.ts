/** Spellings of one employer. */

import { describe, expect, it } from 'vitest';
import { companyKey } from './company.js';

describe('the key of an employer', () => {
  it('is one for the branches that name their country in brackets, and not for other brackets', () => {
    expect(new Set(['Northgate (UK) Ltd', 'NORTHGATE', 'Northgate (Israel)', 'Northgate Ltd.'].map(companyKey)).size).toBe(1);
    expect(companyKey('Northgate (Bakeries)')).not.toBe(companyKey('Northgate'));
  });

  it('is one for the branches of a listed employer that name their country behind it, and not for names that end in one', () => {
    expect(new Set(['Google', 'גוגל', 'Google Israel Ltd.', 'גוגל ישראל', 'Google United Arab Emirates', 'Google (Israel)'].map(companyKey)).size).toBe(1);
    expect(companyKey('Amazon Web Services Germany GmbH')).toBe(companyKey('Amazon'));
    expect(companyKey('Air France')).not.toBe(companyKey('Air India'));
    expect(companyKey('Google Oasis')).not.toBe(companyKey('Google'));
  });
});
