/** A posting read once says what its parts read apart say, by the short cuts for Latin text or without. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOf } from './cluster.js';
import { completePosting, readPosting } from './complete-posting.js';

const PIECES = [
  'Fluent English required', 'French is a plus', 'We pay $100,000 - $120,000 a year', 'full time position', 'This role is fully remote', 'hybrid', 'Node.js, C++ and C#', 'speaks Germanic', 'petrodollars', 'our office is on site', 'Senior (m/f/d)',
  'Korean-speaking', 'budget of 5 million EUR', 'The team owns its service from idea to operation', 'it’s a small team – really', 'salary 25,000 NIS per month', 'contract position', 'Go, Rust', 'we use R&D and .NET',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).chain((pieces) => fc.constantFrom('. ', '\n', ', ', ' ').map((between) => pieces.join(between)));
const raw = (title: string, description: string) => ({ externalId: '1', source: 's', title, company: 'Acme Ltd', description, locationText: ['Haifa'] });

describe('pay in words', () => {
  const pay = (posting: object): unknown => completePosting({ ...raw('Nurse', ''), ...posting }).posting.salary;

  it('is in the money of the country where the work is, when that is one', () => {
    const description = 'الراتب 8000 ريال شهريا';
    expect(pay({ description, locationText: ['Riyadh'] })).toMatchObject({ currency: 'SAR' });
    expect(pay({ description, places: [{ name: 'الدوحة' }] })).toMatchObject({ currency: 'QAR' });
    expect(pay({ description, places: [{ name: 'Riyadh' }, { name: 'Doha' }] })).toBeUndefined();
  });

  it('is read from the field that a feed has for it, before the text', () => {
    expect(pay({ payText: '$35 - $40 per hour', description: 'Earn $1,000 - $2,000 a month' })).toEqual({ min: 35, max: 40, currency: 'USD', period: 'hour' });
    expect(pay({ payText: 'competitive' })).toBeUndefined();
  });
});

describe('a place that only says how the work is done', () => {
  it('is no place of the posting: it could lie near anybody\'s town', () => {
    for (const name of ['Remote', 'عن بعد', 'מרחוק', 'Anywhere', 'Hybrid']) expect(completePosting({ ...raw('Nurse', ''), locationText: [name], places: [{ name }] }).posting, name).not.toHaveProperty('places');
    for (const place of [{ name: 'Nowhere at all' }, { name: 'Remote - Leeds' }, { name: 'Remote', country: 'IL' }]) expect(completePosting({ ...raw('Nurse', ''), locationText: [place.name], places: [place] }).posting.places, place.name).toHaveLength(1);
  });
});

describe('a posting read once', () => {
  it('is what completing it and clustering it give', () => {
    fc.assert(fc.property(text, text, (title, description) => {
      const { cluster, ...completed } = readPosting(raw(title, description));
      expect(completed).toEqual(completePosting(raw(title, description)));
      expect(cluster).toEqual(clusterOf(completed.posting));
    }));
  });

  it('says the same when a word of another script ends it, where none of the short cuts for Latin text is taken', () => {
    fc.assert(fc.property(text, (description) => {
      const read = (end: string) => ({ ...completePosting(raw('Engineer', `${description}\n${end}`)).posting, description });
      expect(read('שלום')).toEqual(read('hello'));
    }));
  });
});
