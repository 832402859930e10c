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
    ['Security Coordinator at the airport', 'guarding'], ['Cyber Security Analyst, Hotel Software', 'security-operations'], ['Chief Engineer (Tanker)', 'maritime'], ['מהנדס/ת מזון', 'chemical-materials-engineering'], ['מארח/ת במסעדה', 'waiting-bar'], ['נהג/ת מלגזה', 'warehouse'], ['Heating Engineer - domestic', 'plumbing-hvac'],
    ['מנהל/ת משמרת במרכז לוגיסטי', 'warehouse'], ['Shift Supervisor - Distribution Centre', 'warehouse'], ['מנהל/ת משמרת במפעל מזון', 'manufacturing-production'], ['Senior SoC Product Engineer', 'hardware-engineering'], ['Product Engineer', 'fullstack-engineering'],
    ['Network Infrastructure Engineer', 'network-engineering'], ['SRE - Networks', 'platform-engineering'], ['Salesforce Platform Engineer', 'crm-erp-development'], ['BackEnd (Physical design) Engineer', 'chip-design'], ['Corporate Security Operations Manager', 'guarding'],
    ['Physical Designer Engineer, Google Cloud', 'chip-design'], ['دستیار معاونت فنی', 'executive-assistance'],
    ['Personal Assistant to Chief People Officer', 'executive-assistance'], ['PA to the CEO & Office Manager', 'executive-assistance'],
  ])('%s is %s, as its other words tell', (title, family) => {
    expect(best(title)).toBe(family);
  });

  it('of a gardener is none of a kindergarten teacher, however its Hebrew marks the gender', () => {
    for (const title of ['גנן', 'גנן/ית', 'גנן.ית', 'גננית', 'גנן/ית לאחזקת גינות ציבוריות', 'Head Gardener', 'Groundsman']) expect(best(title)).toBe('gardening');
    for (const title of ['גננת', 'גנן/ת', 'גננ.ת', 'גנן/נת', 'גננות לגני ילדים', 'גננת משלימה']) expect(best(title)).toBe('early-childhood-education');
    expect(readRole('גנן').families.map(({ family }) => family)).not.toContain('early-childhood-education');
    expect(readRole('גננת').families.map(({ family }) => family)).not.toContain('gardening');
  });

  it('of who leads a team is of its trade, as its manager\'s is, also with a rank in the middle', () => {
    for (const [title, family] of [['Quality Team Leader', 'quality-control'], ['DevOps Team Lead', 'platform-engineering'], ['ראש צוות DevOps', 'platform-engineering'], ['Backend Team Lead', 'engineering-management'], ['تحلیلگر و طراح ارشد نرم افزار', 'business-analysis'], ['FP&A Senior Analyst', 'finance']] as const) expect(best(title)).toBe(family);
  });

  it('of a hotel\'s desk is told from its rooms, and who leads a restaurant from who cooks there', () => {
    for (const title of ['Hotel Receptionist / Night Auditor', 'Receptionist for hotel', 'Receptionist at Holiday Inn', 'פקיד/ת קבלה למלון באילת', 'موظف استقبال فندق', 'پذیرشگر هتل']) expect(best(title), title).toBe('hotel-reception');
    for (const title of ['Restaurant Manager', 'Shift Manager - Burger restaurant', 'מנהל/ת משמרת במסעדה', 'مدير مطعم', 'مدیر کافه']) expect(best(title), title).toBe('restaurant-management');
    for (const [title, family] of [['Room Attendant', 'hospitality'], ['Receptionist, Dental Practice', 'reception'], ['Kitchen Manager', 'food-service'], ['Store Manager', 'store-management'], ['מנהל/ת משמרת במפעל מזון', 'manufacturing-production']] as const) expect(best(title), title).toBe(family);
    const accepted = (role: string): string[] => readRole(role).families.map(({ family }) => family);
    for (const role of ['Hotel receptionist', 'פקידת קבלה', 'موظف استقبال']) expect(accepted(role)).toEqual(expect.arrayContaining(['hotel-reception', 'reception']));
    expect(accepted('Hotel receptionist')).not.toContain('hospitality');
    expect(accepted('טבח')).not.toContain('restaurant-management');
  });

  it('is not read by what the employer of its division sells', () => {
    expect(best('Design Engineer, Google Cloud')).not.toBe('platform-engineering');
    expect(best('Cloud Engineer, Google Cloud')).toBe('platform-engineering');
  });

  it('of a consultant or analyst in what nobody knows is no surely read one', () => {
    expect(readTitle('Chess Consultant').every(({ weight }) => weight < 0.75)).toBe(true);
    expect(readTitle('کارشناس تحلیلگر سرویس')[0]?.weight).toBeLessThan(0.9);
    expect(readTitle('Senior Consultant')[0]).toEqual({ family: 'consulting', weight: 1 });
  });
});

describe('an occupation that is learnt for itself', () => {
  /** What the score reads as this very work: the same family, or one that is as good. */
  const suits = (role: string, title: string): boolean => {
    const accepted = new Map(readRole(role).families.map(({ family, weight }) => [family, weight]));
    return readTitle(title).some(({ family, weight }) => weight >= 0.5 && (accepted.get(family) ?? 0) >= 0.9);
  };

  it.each([
    ['Cook', 'Line Cook', ['Butcher', 'Baker', 'Kitchen Porter']], ['טבח', 'Sous Chef', ['קצב', 'קונדיטור/ית', 'שוטף/ת כלים']], ['Lawyer', 'Legal Counsel', ['Paralegal', 'מזכיר/ה משפטי/ת']],
    ['פיזיותרפיסטית', 'Physiotherapist (Sports)', ['קלינאי/ת תקשורת', 'Occupational Therapist']], ['Pharmacist', 'صيدلي', ['Pharmacy Technician', 'עוזר/ת רוקח']], ['מורה', 'Primary School Teacher', ['Teaching Assistant', 'مدير مدرسة']],
    ['Truck driver', 'HGV Driver Class 1', ['Taxi Driver', 'נהג/ת אוטובוס']], ['Welder', 'جوشکار', ['CNC Operator', 'تراشکار']], ['باغبان', 'Gardener', ['مهندس کشاورزی', 'Farm Worker']],
    ['Bricklayer', 'בנאי', ['Painter and Decorator', 'Crane Operator', 'Site Foreman']], ['סוכן ביטוח', 'Insurance Broker', ['Underwriter', 'Claims Handler']],
  ])('%s is met by %s and by none of %s', (role, title, others) => {
    expect(suits(role, title)).toBe(true);
    for (const other of others) expect(suits(role, other)).toBe(false);
  });

  it('is met where any of its kinds was asked for', () => {
    for (const title of ['Truck Driver', 'נהג/ת אוטובוס', 'راننده تاکسی']) expect(suits('Driver', title)).toBe(true);
    for (const title of ['Physiotherapist', 'דיאטן/ית']) expect(readRole('Therapist').families.map(({ family }) => family)).toContain(readTitle(title)[0]?.family);
  });
});
