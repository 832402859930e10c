/** Places as postings and people write them. */

import { describe, expect, it } from 'vitest';
import { readPlaces, resolvePlace, resolvePlaces, timeZoneOf } from './place.js';

const towns = (text: string): string[] => readPlaces([text]).places.map(({ name, country }) => `${name} ${country ?? ''}`);

describe('places in words', () => {
  it.each([
    ['Onsite- Fremont, CA; Onsite- Salem, OR', ['Fremont US', 'Salem US']], ['London, UK', ['London GB']], ['תל אביב-יפו', ['Tel Aviv IL']], ['تهران، تهران', ['Tehran IR']],
    ['NYC Office', ['New York City US']], ['الرياض، السعودية', ['Riyadh SA']], ['Toronto, CA', ['Toronto CA']], ['Cambridge, MA', ['Cambridge US']], ['Cambridge', ['Cambridge GB']], ['Tel Aviv / Haifa / Remote', ['Tel Aviv IL', 'Haifa IL']],
    ['Washington, D.C.', ['Washington, D.C. US']], ['Aarhus, Denmark', ['Århus DK']], ['Lightning Labs', []], ['', []],
  ])('%s', (text, expected) => {
    expect(towns(text)).toEqual(expected);
  });

  it.each([
    ['Toronto, ON, CA', ['Toronto CA']], ['Toronto, Ontario, CA', ['Toronto CA']], ['Berlin, BE, DE', ['Berlin DE']], ['Milano, MI, IT', ['Milan IT']], ['Mumbai, MH, IN', ['Mumbai IN']],
    ['Delaware, OH', ['Delaware US']], ['Portland, OR, USA', ['Portland US']], ['Arizona, California', ['Arizona US', 'California US']], ['London, Berlin, Germany', ['London GB', 'Berlin DE']],
  ])('%s: the letters after a town are where it is, and no other state or country', (text, expected) => {
    expect(towns(text)).toEqual(expected);
  });

  it('read the fence of remote work only where it is said', () => {
    expect(readPlaces(['Remote - US'])).toMatchObject({ workMode: 'remote', remoteCountries: ['US'] });
    expect(readPlaces(['Republic of Ireland (Remote)']).remoteCountries).toEqual(['IE']);
    expect(readPlaces(['Remote, Italy']).remoteCountries).toEqual(['IT']);
    expect(readPlaces(['Remote']).remoteCountries).toBeNull();
    expect(readPlaces(['Anywhere'])).toMatchObject({ workMode: 'remote', remoteCountries: [] });
    expect(readPlaces(['Remote (EU only)']).remoteCountries).toContain('DE');
    expect(readPlaces(['EMEA']).remoteCountries).toContain('IL');
    expect(readPlaces(['London, UK']).remoteCountries).toBeNull();
    expect(readPlaces(['Remote with US and Canada']).remoteCountries).toEqual(['CA', 'US']);
  });

  it('a region after a place is where that place lies, and widens no fence', () => {
    expect(readPlaces(['Remote, United Kingdom, EMEA']).remoteCountries).toEqual(['GB']);
    expect(readPlaces(['Remote, Colorado, United States, AMER']).remoteCountries).toEqual(['US']);
    expect(readPlaces(['Oakland, California, United States, AMER']).remoteCountries).toBeNull();
    expect(readPlaces(['Remote (US, Europe)']).remoteCountries).toEqual(expect.arrayContaining(['US', 'DE']));
  });
});

describe('a stated place', () => {
  it('gets coordinates in the stated country and keeps stated ones', () => {
    expect(resolvePlace({ name: 'London', country: 'CA' }).lon).toBeCloseTo(-81.2, 1);
    expect(resolvePlace({ name: 'חיפה' })).toMatchObject({ country: 'IL' });
    expect(resolvePlace({ name: 'Haifa', lat: 1, lon: 2 })).toEqual({ name: 'Haifa', lat: 1, lon: 2 });
    expect(resolvePlace({ name: 'Nowhere at all' })).toEqual({ name: 'Nowhere at all' });
  });

  it('that names several towns is as many places, and a region is where its people commute to', () => {
    const named = (name: string): string[] => resolvePlaces({ name }).map((one) => one.name);
    for (const name of ['Cardiff, London or (UK)', 'London or Cardiff', 'London / Cardiff']) expect(named(name).sort()).toEqual(['Cardiff', 'London']);
    expect(named('תל אביב או חיפה')).toEqual(['תל אביב', 'חיפה']);
    expect(named('Leeds, York, Hull')).toHaveLength(3);
    expect(named('Ashford, Kent')).toEqual(['Ashford, Kent']);
    for (const name of ['Paris, France', 'Cambridge, MA', 'תל אביב-יפו', 'חיפה, צפון', 'Nowhere at all']) expect(named(name)).toEqual([name]);
    for (const [region, town] of [['מרכז', 'תל אביב'], ['גוש דן', 'תל אביב'], ['אזור הצפון', 'חיפה'], ['השפלה', 'רחובות']] as const) expect(resolvePlace({ name: region }).lat).toBe(resolvePlace({ name: town }).lat);
    expect(resolvePlace({ name: 'הוד השרון' }).lat).not.toBe(resolvePlace({ name: 'השרון' }).lat);
  });

  it('has a time zone when it is known', () => {
    expect(timeZoneOf({ name: 'تهران' })).toBe('Asia/Tehran');
    expect(timeZoneOf({ name: 'Nowhere at all' })).toBeNull();
  });
});

describe('names that two places share', () => {
  it('are told apart by their marks and by the rest of the address, and else are not said', () => {
    expect(towns('عمّان')).toEqual(['Amman JO']);
    expect(towns('عُمان')).toEqual(['Oman OM']);
    expect(towns('عمان، الأردن')[0]).toBe('Amman JO');
    expect(towns('مسقط، عمان')).toEqual(['Muscat OM']);
    expect(towns('عمان')).toEqual([]);
    expect(resolvePlace({ name: 'عمان', country: 'JO' }).lat).toBeCloseTo(31.95, 1);
  });

  it.each([['ב"ש', 'IL'], ['الأحساء', 'SA'], ['رأس الخيمة', 'AE'], ['שפרעם', 'IL'], ['صيدا', 'LB'], ['جیرفت', 'IR'], ['Galway', 'IE'], ['Hofuf', 'SA'], ['Mashad', 'IR'], ['السادس من أكتوبر', 'EG']])('%s is known', (name, country) => {
    expect(resolvePlace({ name })).toMatchObject({ country, lat: expect.any(Number) as number });
  });
});
