/** Levels that titles state. */

import { describe, expect, it } from 'vitest';
import { readSeniority } from './seniority.js';

describe('the level of a title', () => {
  it.each([
    ['Senior Engineer', 'senior'], ['Sr. Analyst', 'senior'], ['Staff Engineer', 'lead'], ['Principal Scientist', 'lead'], ['Team Lead', 'lead'], ['Head of Design', 'director'],
    ['VP R&D', 'executive'], ['Chief Technology Officer', 'executive'], ['Engineering Manager', 'manager'], ['Data Intern', 'intern'], ['Graduate Engineer', 'junior'], ['Engineer II', 'mid'],
    ['Senior Account Manager', 'senior'], ['מפתח/ת בכיר/ה', 'senior'], ['ראש צוות פיתוח', 'lead'], ['מפתח ג׳וניור', 'junior'], ['סטודנט/ית', 'intern'], ['מתמחה', 'intern'],
    ['Senior HR Manager', 'senior'], ['Junior Branch Manager', 'junior'], ['מנהל/ת תיקי לקוחות בכיר/ה', 'senior'], ['مدير تسويق أول', 'senior'], ['مدیر توسعه کسب و کار جونیور', 'junior'], ['Senior Staff Nurse', 'senior'], ['Senior Staff Engineer', 'lead'], ['مدیر فروش', 'manager'], ['Branch Manager', 'manager'],
    ['کارآموز برنامه‌نویسی', 'intern'], ['کارشناس ارشد', 'senior'], ['مهندس أول', 'senior'], ['متدرب', 'intern'],
  ])('%s is %s', (title, level) => {
    expect(readSeniority(title)).toBe(level);
  });

  it.each(['Account Manager', 'Product Manager', 'Project Manager', 'Account Executive', 'Executive Assistant', 'Member of Technical Staff', 'C++ Engineer (CTO Team)', 'Analyst, CFO Office', 'מנהל/ת מוצר', 'مدير مشروع', 'مدیر محصول', 'Engineer'])('%s states none', (title) => {
    expect(readSeniority(title)).toBeNull();
  });
});
