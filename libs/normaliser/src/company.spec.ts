/** Spellings of one employer. */

import { describe, expect, it } from 'vitest';
import { companyKey } from './company.js';

describe('the key of an employer', () => {
  it('is one for the branches that name their country in brackets, and not for other brackets', () => {
    expect(new Set(['Northgate (UK) Ltd', 'NORTHGATE', 'Northgate (Israel)', 'Northgate Ltd.'].map(companyKey)).size).toBe(1);
    expect(companyKey('Northgate (Bakeries)')).not.toBe(companyKey('Northgate'));
  });
});
