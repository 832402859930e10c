/** Titles that also say who is looking for somebody, or where the work is: both name trades that are not the role's. */

import { describe, expect, it } from 'vitest';
import { readTitle } from './title.js';

const sure = (title: string): string[] => readTitle(title).filter(({ weight }) => weight >= 0.5).map(({ family }) => family);

describe('a title', () => {
  it.each([
    ['TalentBridge Recruitment | for our client: Senior Accountant – Ramat Gan', 'accounting'], ['Hays Recruitment - Nurse', 'nursing'], ['Robert Walters on behalf of a bank: Compliance Officer', 'compliance'], ['HR Solutions Ltd: Civil Engineer', 'civil-engineering'],
    ['לחברת ביטוח דרוש/ה מזכיר/ה', 'office-administration'], ['דרוש/ה לחברת ביטוח מזכיר/ה', 'office-administration'], ['למוסך מרכזי דרוש מכונאי', 'vehicle-mechanics'], ['מגייסים! טכנאי/ת מזגנים', 'plumbing-hvac'], ['לחברת תרופות דרוש/ה לבורנט/ית', 'medical-laboratory'],
    ['شركة مقاولات تطلب محاسب', 'accounting'], ['مطلوب لشركة تقنية: مدير مبيعات', 'sales'], ['دعوت به همکاری: پرستار', 'nursing'],
  ])('%s is read as whom they look for, not as who looks', (title, family) => {
    expect(sure(title)).toEqual([family]);
  });

  it.each([
    ['Accountant at a law firm', 'accounting'], ['Driver for Food Manufacturer', 'driving'], ['Data Analyst in a food company', 'data-analysis'],
    ['מזכיר/ה למשרד עורכי דין', 'office-administration'], ['רואה חשבון לחברת נדל"ן', 'accounting'], ['מורה לאנגלית לבית ספר יסודי', 'language-teaching'],
    ['محامي لشركة تأمين', 'legal'], ['سائق لمدرسة خاصة', 'driving'], ['راننده مدرسه', 'driving'],
  ])('%s is read as the trade, not as that of its employer', (title, family) => {
    expect(sure(title)).toEqual([family]);
  });

  it('is not less surely read for a greeting before it', () => {
    for (const greeting of ['Now hiring: ', 'URGENT HIRING - ', 'We’re looking for a ', 'Job opening: ', 'Immediate start | ', 'דרוש/ה ', 'מחפשים ', 'مطلوب ', 'دعوت به همکاری: ']) {
      expect(readTitle(`${greeting}Electrician`), greeting).toEqual(readTitle('Electrician'));
    }
    expect(readTitle('Electrician wanted!')).toEqual(readTitle('Electrician'));
  });

  it.each([
    ['Urgent Care Nurse', 'nursing'], ['Recruitment Consultant - Nurse', 'recruiting'], ['Technical Recruiting - Program Manager', 'recruiting'], ['Account Manager for our client - Nike', 'account-management'],
    ['מגייסת טכנולוגית', 'recruiting'], ['יועצת מגייסת בכירה', 'recruiting'], ['דרוש/ה לבורנט/ית', 'medical-laboratory'], ['מהנדס/ת תוכנה דרוש/ה לחברת היי-טק', 'software-engineering'], ['מנהל/ת בית ספר', 'school-leadership'], ['מזכירה במשרד עו"ד', 'paralegal'],
    ['پذیرشگر هتل', 'hotel-reception'], ['مدیر رستوران', 'restaurant-management'], ['Manager at Bank', 'banking'], ['Restaurant Manager', 'restaurant-management'],
  ])('%s keeps what looks like a frame and is the role: %s', (title, family) => {
    expect(sure(title)[0]).toBe(family);
  });
});
