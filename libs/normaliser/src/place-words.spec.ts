import { describe, expect, it } from 'vitest';
import { type Locale } from '#lib/vocabulary';
import { placeNameFor } from './place-words.js';

describe('a place is named in the language of its reader', () => {
  it.each<[string, string, Locale, string]>([
    ['Haifa', 'IL', 'he', 'חיפה'], ['Haifa', 'IL', 'ar', 'حيفا'], ['Haifa', 'IL', 'fa', 'حیفا'], ['Tel Aviv', 'IL', 'he', 'תל אביב'], ['Tel Aviv-Yafo', 'IL', 'fa', 'تل آویو'],
    ['Israel', 'IL', 'he', 'ישראל'], ['Germany', 'DE', 'ar', 'ألمانيا'], ['Iran', 'IR', 'fa', 'ایران'],
  ])('%s (%s) in %s is %s', (name, country, locale, expected) => {
    expect(placeNameFor({ name, country }, locale)).toBe(expected);
  });

  it('leaves a name alone that is already in the language, unknown, without a country, or read in English', () => {
    expect(placeNameFor({ name: 'حیفا', country: 'IL' }, 'fa')).toBe('حیفا');
    expect(placeNameFor({ name: 'Nowhere-upon-Sea', country: 'GB' }, 'he')).toBe('Nowhere-upon-Sea');
    expect(placeNameFor({ name: 'Haifa' }, 'he')).toBe('Haifa');
    expect(placeNameFor({ name: 'חיפה', country: 'IL' }, 'en')).toBe('חיפה');
  });

  it('does not mistake a namesake in another country', () => {
    expect(placeNameFor({ name: 'Haifa', country: 'US' }, 'he')).toBe('Haifa');
  });
});
