/** Who names a state or a country means what lies in it. */

import { comparableJob, comparableWishes, completePosting } from '#lib/normaliser';
import { describe, expect, it } from 'vitest';
import { covers } from './place-distance.js';

const wished = (name: string, country?: string) => (comparableWishes({ places: [{ name, ...(country === undefined ? {} : { country }) }] }).places ?? [])[0] ?? { name: '', radiusKm: null };
const offered = (text: string) => comparableJob(completePosting({ externalId: '1', source: 's', title: 'Nurse', company: 'Acme', locationText: [text] }).posting, { id: '1', clusterId: '1' }).places;
const said = (name: string, text: string): string[] => offered(text).map((place) => covers(wished(name), place));

describe('a wished state', () => {
  it.each([
    ['Texas', 'Austin, TX'], ['California', 'San Francisco, CA'], ['Ontario', 'Toronto, ON'], ['England', 'London'], ['Bavaria, Germany', 'München'], ['Queensland, Australia', 'Brisbane'],
    ['Queensland, Australia', 'Queensland, Australia'], ['Texas, United States', 'Texas'], ['Karnataka', 'Bengaluru, India'],
  ])('%s is met in %s', (name, text) => {
    expect(said(name, text)).toEqual(['yes']);
  });

  it.each([['Texas', 'Denver, CO'], ['England', 'Glasgow'], ['Ontario', 'Vancouver, BC'], ['California', 'Nevada'], ['Texas', 'Toronto, ON']])('%s is not met in %s', (name, text) => {
    expect(said(name, text)).toEqual(['no']);
  });

  it.each([
    ['California', 'US', 'Los Angeles, CA', 'California, MD'], ['Delaware', 'US', 'Wilmington, DE', 'Delaware, OH'], ['Indiana', 'US', 'Indianapolis, IN', 'Indiana, PA'], ['Nevada', 'US', 'Las Vegas, NV', 'Nevada, MO'],
    ['Oregon', 'US', 'Portland, OR', 'Oregon, Ohio, United States'], ['Virginia', 'US', 'Richmond, VA', 'Virginia, MN'], ['Wyoming', 'US', 'Cheyenne, WY', 'Wyoming, Michigan, USA'], ['Wales', 'GB', 'Cardiff', 'London'],
  ])('%s, said with its country, is the state and no town of its name elsewhere', (name, country, inIt, elsewhere) => {
    for (const wish of [wished(name, country), wished(name)]) {
      expect(offered(inIt).map((place) => covers(wish, place))).toEqual(['yes']);
      expect(offered(elsewhere).map((place) => covers(wish, place))).toEqual(['no']);
    }
  });

  it('is unknown of a posting that names but the country, and a town is unknown of one that names but its state', () => {
    expect(said('Texas', 'United States')).toEqual(['unknown']);
    expect(said('Austin', 'Texas')).toEqual(['unknown']);
    expect(said('Washington', 'Washington, DC')).toEqual(['unknown']);
    expect(said('Washington', 'Seattle, WA')).toEqual(['unknown']);
  });
});

describe('a wished town that nobody knows', () => {
  it.each([['Marfa, TX', 'Dallas, TX'], ['Marfa TX', 'Dallas, TX'], ['Little Hamlet, England', 'London'], ['Smallville, Kansas, USA', 'Wichita, KS'], ['Marfa, TX', 'Denver, CO']])('%s is not all of its state: %s is unknown', (name, text) => {
    const wishes = comparableWishes({ places: [{ name, country: name.includes('England') ? 'GB' : 'US' }] });
    expect(offered(text).map((place) => covers((wishes.places ?? [])[0] ?? { name: '', radiusKm: null }, place))).toEqual(['unknown']);
  });
});

describe('a wished country', () => {
  it.each([['Brasil', 'Brazil'], ['Deutschland', 'Berlin'], ['USA', 'Texas'], ['ארצות הברית', 'Denver, CO'], ['ישראל', 'תל אביב']])('%s is met in %s, by whatever name', (name, text) => {
    expect(said(name, text)).toEqual(['yes']);
  });
});

describe('a posting', () => {
  it('keeps the states it names, and the capital whose district is spelled out', () => {
    expect(offered('Arizona; California').map(({ name }) => name)).toEqual(['Arizona', 'California']);
    expect(offered('Washington, District of Columbia, United States')).toMatchObject([{ name: 'Washington, D.C.', lat: 38.89511 }]);
  });
});
