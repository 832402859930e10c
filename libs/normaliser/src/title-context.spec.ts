/** Titles of trades that one word of theirs, or another word of the title, would send to another trade. */

import { describe, expect, it } from 'vitest';
import { readRole } from './stated-role.js';
import { readTitle } from './title.js';

const best = (title: string): string | undefined => readTitle(title)[0]?.family;

describe('a title', () => {
  it.each([
    ['Quality Assurance Manager - Food', 'quality-control'], ['QA Analyst, Pharmaceutical Manufacturing', 'quality-control'], ['QA Analyst, Food Delivery App', 'qa-engineering'],
    ['Medical Representative', 'sales'], ['Dental Representative', 'sales'], ['مندوب طبي', 'sales'], ['Customer Service Representative', 'customer-support'],
    ['Consultant Anaesthetist', 'medicine'], ['استشاري جراحة عظام', 'medicine'], ['Behaviour Analyst', 'psychology'], ['Data Cleaning Specialist', 'data-entry'],
    ['אדריכל/ית פתרונות', 'software-architecture'], ['אדריכל/ית', 'architecture-building'], ['רפרנט/ית יבוא ים', 'supply-chain-logistics'], ['מנה"ח ראשי/ת', 'accounting'],
    ['מדריך/ה בהוסטל לאנשים עם מוגבלות', 'social-work'], ['فني ميكانيك سيارات', 'vehicle-mechanics'], ['وكيل عقارات', 'real-estate'], ['سوپروایزر بالینی', 'nursing'],
    ['Personal Assistant to Chief People Officer', 'executive-assistance'], ['PA to the CEO & Office Manager', 'executive-assistance'],
  ])('%s is %s, as its other words tell', (title, family) => {
    expect(best(title)).toBe(family);
  });

  it('of a gardener is none of a kindergarten teacher, however its Hebrew marks the gender', () => {
    for (const title of ['גנן', 'גנן/ית', 'גנן.ית', 'גננית', 'גנן/ית לאחזקת גינות ציבוריות', 'Head Gardener', 'Groundsman']) expect(best(title)).toBe('agriculture');
    for (const title of ['גננת', 'גנן/ת', 'גננ.ת', 'גנן/נת', 'גננות לגני ילדים', 'גננת משלימה']) expect(best(title)).toBe('early-childhood-education');
    expect(readRole('גנן').families.map(({ family }) => family)).not.toContain('early-childhood-education');
    expect(readRole('גננת').families.map(({ family }) => family)).not.toContain('agriculture');
  });

  it('of a consultant or analyst in what nobody knows is no surely read one', () => {
    expect(readTitle('Wine Consultant').every(({ weight }) => weight < 0.75)).toBe(true);
    expect(readTitle('Senior Consultant')[0]).toEqual({ family: 'consulting', weight: 1 });
  });
});
