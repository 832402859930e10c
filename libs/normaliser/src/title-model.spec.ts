/** Titles that no phrase surely names, weighed by the words of all known titles. */

import { describe, expect, it } from 'vitest';
import { TITLE_MODEL } from './data/title-model.js';
import { roleFamilies } from './role-picker.js';
import { readTitle } from './title.js';

const best = (title: string): string | undefined => readTitle(title)[0]?.family;

describe('a title of known words in an order nobody knows', () => {
  it.each([
    ['Fern Ostrich Gatherer', 'agriculture'], ['Gas Leakage Tester, Pipelines', 'quality-control'], ['Bridal Lace Dress Designer', 'fashion-textile'],
  ])('%s is %s: the words beside a head that every trade has tell the trade', (title, family) => {
    expect(best(title)).toBe(family);
  });

  it('may send a job where nearly all titles of such words are of one trade, and not where they are of several', () => {
    expect(readTitle('Poultry Barn Gatherer')[0]?.weight).toBeGreaterThanOrEqual(0.85);
    for (const title of ['Lingerie Designer', 'Basket Specialist']) for (const { weight } of readTitle(title)) expect(weight).toBeLessThan(0.5);
  });

  it('leaves an engineer of something unknown to software, and a named role to whoever leads it', () => {
    expect(readTitle('Payments Engineer')[0]).toEqual({ family: 'software-engineering', weight: 0.6 });
    expect(best('Head of Developer Product Marketing')).toBe('product-marketing');
  });

  it('has its families in the order of their weights, in hundredths', () => {
    for (const title of ['Staff Data Governance Administrator', 'Hotel Steward, Evenings', 'Customer Education Automation Engineer', 'کارشناس تحلیلگر سرویس', 'רכז/ת פרויקטים קהילתיים']) {
      const weights = readTitle(title).map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      for (const weight of weights) expect(Math.round(weight * 100) / 100).toBe(weight);
    }
  });
});

describe('an English title as employers shorten it', () => {
  it.each([
    ['LVN - Nights', 'nursing'], ['PTA, Outpatient', 'physiotherapy'], ['BCBA (Clinic)', 'psychology'], ['SENCO - Primary', 'special-education'], ['QS - Civils', 'construction'],
    ['CDP, Live In', 'food-service'], ['CT Tech - Evenings', 'medical-imaging'], ['Vet Tech, Part-time', 'veterinary'], ['HGV Class 2 Driver - Days', 'truck-driving'], ['Class Teacher', 'teaching'],
  ])('%s is %s', (title, family) => {
    expect(readTitle(title)[0]).toMatchObject({ family });
    expect(readTitle(title)[0]?.weight).toBeGreaterThanOrEqual(0.75);
  });

  it('that ends in "tech" names who works, and the field behind a word that asks for one', () => {
    expect(best('Field Service Tech')).toBe(best('Field Service Technician'));
    expect(best('Head of Tech')).not.toBe('engineering-technician');
  });
});

it('was trained on the families there are: after one is added, removed or renamed, data-tools/generate.ts has to run', () => {
  expect([...TITLE_MODEL.families.split(' ')].sort()).toEqual(roleFamilies().map(({ id }) => id).sort());
});
