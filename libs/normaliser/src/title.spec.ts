/** Titles and stated roles as role families. */

import { describe, expect, it } from 'vitest';
import { readRole } from './stated-role.js';
import { readTitle } from './title.js';
import { roleFamilies, suggestRoles } from './role-picker.js';

const best = (title: string): string | undefined => readTitle(title)[0]?.family;

/** Whether a job of this title meets a person who states this role: at least even when closeness and certainty are multiplied, as the matcher does. */
const meets = (role: string, title: string): boolean => {
  const accepted = new Map(readRole(role).families.map(({ family, weight }) => [family, weight]));
  return readTitle(title).some(({ family, weight }) => weight * (accepted.get(family) ?? 0) >= 0.5);
};

describe('a title', () => {
  it.each([
    ['Senior Backend Developer', 'backend-engineering'], ['Backend Software Engineer (Go)', 'backend-engineering'], ['מפתח/ת בקאנד', 'backend-engineering'],
    ['مهندس بک‌اند', 'backend-engineering'], ['مطور واجهات خلفية', 'backend-engineering'], ['Software Engineer II, Backend (Reliability)', 'backend-engineering'],
    ['Java Developer', 'backend-engineering'], ['JavaScript Developer', 'frontend-engineering'], ['Software Engineer', 'software-engineering'],
    ['Salesforce Engineer', 'crm-erp-development'], ['Product Designer', 'ux-design'], ['Product Manager', 'product-management'], ['Senior Manager, Engineering', 'engineering-management'],
    ['Account Executive', 'account-executive'], ['Executive Assistant', 'executive-assistance'], ['אח/ות מוסמכ/ת', 'nursing'], ['מנהל.ת חשבונות', 'accounting'],
    ['معلم لغة إنجليزية', 'language-teaching'], ['Math Teacher', 'math-science-teaching'], ['מורה לאנגלית', 'language-teaching'], ['High School Physics Teacher', 'math-science-teaching'], ['معلم ابتدایی', 'teaching'], ['Delivery Driver', 'delivery'], ['Truck Driver', 'truck-driving'], ['Driver', 'driving'], ['کارشناس فروش', 'sales'], ['راننده پایه یک', 'driving'], ['نماینده فروش', 'sales'], ['Solutions Architect - Data Engineering', 'solutions-engineering'],
    ['Blast Furnace Keeper', 'metalwork-welding'], ['Podiatric Surgeon', 'medicine'],
    // An open title is read by its subject, in any inflection and behind a joined prefix.
    ['סטודנט.ית לרכש אסטרטגי', 'procurement'], ['ראש צוות פיתוח', 'engineering-management'], ['مسؤول منصات التواصل الاجتماعي', 'social-media'], ['معلمة روضة', 'early-childhood-education'],
    ['مستشار عقاري', 'real-estate'], ['کارشناس علم داده', 'data-science'], ['کارشناس حقوق و دستمزد', 'payroll'], ['روان‌شناس بالینی', 'psychology'], ['برنامه نویس اندروید', 'mobile-engineering'],
    ['Sr. Mktg Mgr', 'marketing'], ['Incoming Quality Inspection Manager', 'quality-control'], ['Total Rewards Analyst', 'human-resources'], ['Software Team Leader', 'engineering-management'], ['Senior Manager, GRC', 'compliance'],
    // German, French and Spanish, as postings mark them; and a head that English knows as another trade.
    ['Softwareentwickler (m/w/d)', 'software-engineering'], ['Projektleiter:in', 'project-management'], ['Chef de projet digital', 'project-management'], ['Infirmière de nuit', 'nursing'], ['Mozo de almacén', 'warehouse'], ['Chef de partie', 'food-service'],
    // A speciality before a source's title, which knows no such speciality.
    ['iOS Tooling Engineer', 'mobile-engineering'], ['Senior FPGA Developer', 'chip-design'], ['System on a Chip Architect', 'chip-design'], ['CPU Design for Test Engineer', 'chip-verification'], ['GPU Verification Engineer', 'chip-verification'], ['PCB Layout Designer', 'hardware-engineering'], ['מהנדס/ת ורפיקציה', 'chip-verification'], ['מהנדס/ת חומרה', 'hardware-engineering'], ['Web / Mobile Developer', 'fullstack-engineering'], ['Backend/Frontend Engineer', 'backend-engineering'], ['Customer Education Automation Engineer', 'software-engineering'],
  ])('%s is %s', (title, family) => {
    expect(best(title)).toBe(family);
  });

  it('that names nothing known is left unknown', () => {
    expect(readTitle('Zorblax of the Quux')).toEqual([]);
    expect(readTitle('')).toEqual([]);
  });

  it('with two ranks before it is the title all the same, and reads through a slip of the pen', () => {
    for (const title of ['Senior/Staff Backend Engineer', 'Sr. / Principal Backend Engineer', 'Backend Enginner']) expect(readTitle(title)).toEqual(readTitle('Backend Engineer'));
    expect(best('Senior Manager / Lead, Engineering')).toBe('engineering-management');
  });

  it('of which only single words are known is guessed, too weakly to send a job', () => {
    for (const title of ['Audio Widget Person', 'Basket Specialist']) for (const { weight } of readTitle(title)) expect(weight).toBeLessThan(0.5);
  });

  it('reads the spellings of one Persian word alike: with a joiner, apart, joined', () => {
    expect(readTitle('برنامه‌نویس')).toEqual(readTitle('برنامه نویس'));
    expect(readTitle('تحلیل‌گر داده')).toEqual(readTitle('تحلیلگر داده'));
    expect(readTitle('کارشناس نرم‌افزار')).toEqual(readTitle('کارشناس نرم افزار'));
  });

  it('of two megabytes is read without delay', () => {
    expect(readTitle(`Backend Engineer ${'x '.repeat(1_000_000)}`)[0]?.family).toBe('backend-engineering');
  });
});

describe('a Hebrew title', () => {
  it.each([
    ['ראש צוות תוכנה', 'engineering-management'], ['סטודנטית להנדסת תוכנה', 'software-engineering'], ['סטודנט/ית למדעי המחשב', 'software-engineering'], ['מנהלת תוכן', 'content-writing'],
    ['כותבי תוכן', 'content-writing'], ['מנהלת תוכנית', 'project-management'], ['מהנדס בתחום התוכנה', 'software-engineering'],
  ])('tells software, content and programmes apart, alone and behind a letter: %s', (title, family) => {
    expect(readTitle(title)[0]?.family).toBe(family);
  });
});

describe('a stated role', () => {
  it('"Backend engineer" accepts near roles and a generic engineer, and not the frontend', () => {
    expect(meets('Backend engineer', 'Full Stack Developer')).toBe(true);
    expect(meets('Backend engineer', 'Software Engineer')).toBe(true);
    expect(meets('Backend engineer', 'Software Engineer, Frontend')).toBe(false);
    expect(meets('Backend engineer', 'Engineering Manager')).toBe(false);
  });

  it('"Software engineer" accepts one of any team, whose own speciality it still is', () => {
    expect(meets('Software engineer', 'Software Engineer, Fleet Hardware Health')).toBe(true);
    expect(best('Software Engineer, Fleet Hardware Health')).toBe('hardware-engineering');
    expect(meets('Software engineer', 'Hardware Engineer')).toBe(false);
  });

  it('of a teacher tells the subjects apart, and still meets a teacher of none', () => {
    expect(meets('English teacher', 'Math Teacher')).toBe(false);
    expect(meets('מורה למתמטיקה', 'معلم لغة عربية')).toBe(false);
    expect(meets('Math teacher', 'Teacher')).toBe(true);
    expect(meets('Teacher', 'دبیر ریاضی')).toBe(true);
  });

  it('that no title quite says means its family less surely than one that is', () => {
    expect(readRole('Trust engineer').families[0]).toEqual({ family: 'software-engineering', weight: 0.6 });
    expect(readRole('Software engineer').families[0]).toEqual({ family: 'software-engineering', weight: 1 });
  });

  it('of nothing but its subject is that work', () => {
    for (const [role, family] of [['Product', 'product-management'], ['Finance', 'finance'], ['Sales', 'sales']] as const) expect(readRole(role).families[0]).toEqual({ family, weight: 1 });
  });

  it('keeps the words that say more than its family, and none where the family says it all', () => {
    expect(readRole('Payments engineer').specifics).toEqual(['payment']);
    for (const role of ['Senior Backend Developer', 'מפתחת בקאנד', 'مطور واجهات خلفية', 'مهندس بک‌اند', 'Engineering manager']) expect(readRole(role).specifics).toBeUndefined();
  });

  it('is not met by who recruits, sells to or hosts such people', () => {
    expect(meets('Nurse', 'Nurse Recruiter')).toBe(false);
    expect(meets('Recruiter', 'Nurse Recruiter')).toBe(true);
    expect(meets('Marketing manager', 'Marketing & Business Development Manager')).toBe(true);
    expect(meets('Waiter', 'Host Systems Software Engineer')).toBe(false);
    expect(meets('Learning and development / trainer', 'Machine Learning Manager')).toBe(false);
    expect(meets('Office / administrative assistant', 'Atlassian System Admin')).toBe(false);
  });

  it('of who builds for a desk is no work at that desk', () => {
    for (const role of ['Banking / lending', 'Accountant', 'Marketing manager']) for (const title of ['Payments Engineer', 'Billing Engineer', 'Growth Engineer']) expect(meets(role, title)).toBe(false);
    expect(meets('Software engineer', 'Billing Engineer')).toBe(true);
  });

  it('of a leader of engineers is that, whatever the team', () => {
    expect(best('VP Software Engineering, Robotics & System')).toBe('engineering-management');
    expect(meets('Engineering manager', 'Software Engineering Manager, Embedded')).toBe(true);
  });

  it('says the same in four languages', () => {
    const families = ['Backend engineer', 'מפתחת בקאנד', 'مطور واجهات خلفية', 'مهندس بک‌اند'].map((role) => readRole(role).families);
    for (const one of families) expect(one).toEqual(families[0]);
  });

  it('"sales" does not swallow a Salesforce engineer, nor a product designer a product manager', () => {
    expect(meets('sales', 'Salesforce Engineer')).toBe(false);
    expect(meets('Product manager', 'Product Designer')).toBe(false);
  });
});

describe('the picker', () => {
  it('names every family in four languages under one id each', () => {
    const families = roleFamilies();
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
    for (const { names } of families) for (const name of Object.values(names)) expect(name).not.toBe('');
  });

  it('offers names that are read as the very family they name, in all four languages', () => {
    const astray = roleFamilies().flatMap(({ id, names }) => Object.values(names).filter((name) => readTitle(name)[0]?.family !== id || !readRole(name).families.some(({ family, weight }) => family === id && weight === 1)));
    expect(astray).toEqual([]);
  });

  it('suggests by the first letters in the person\'s language', () => {
    expect(suggestRoles('נהג', 'he')[0]?.family).toBe('driving');
    expect(suggestRoles('back', 'en')[0]?.family).toBe('backend-engineering');
    expect(suggestRoles('', 'en')).toEqual([]);
  });
});

describe('titles of kitchens, customs and homes', () => {
  it.each([
    ['כוורן/ית', 'agriculture'], ['Customs Clearance Coordinator', 'supply-chain-logistics'], ['مدير مطعم', 'restaurant-management'], ['מנהל/ת מסעדה', 'restaurant-management'], ['Registered Home Manager', 'social-work'],
    ['סמנכ"ל/ית כספים', 'finance'], ['Fullstack', 'fullstack-engineering'], ['کارشناس تضمین کیفیت نرم افزار', 'qa-engineering'], ['کارشناس تضمین کیفیت مواد غذایی', 'quality-control'],
  ])('%s is %s', (title, family) => {
    expect(readTitle(title)[0]?.family).toBe(family);
  });
});
