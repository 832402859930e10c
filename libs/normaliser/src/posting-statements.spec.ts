/** What postings say in passing about the way of working, its fence, the languages and the employment, and what only sounds like it. */

import { describe, expect, it } from 'vitest';
import { readEmploymentTypeInText } from './employment-type.js';
import { readFence } from './fence.js';
import { fold } from './fold.js';
import { readLanguages } from './language.js';
import { readShortWorkMode, readWorkMode } from './work-mode.js';

describe('the way of working', () => {
  it.each([
    ['Work from office.', 'onsite'], ['You work in person with the founders', 'onsite'], ['A site based role', 'onsite'], ['Remote working is not possible', 'onsite'], ['Flexible: 2 days/week in the office', 'hybrid'],
    ['העבודה במשרדים בתל אביב', 'onsite'], ['משרה מלאה מהבית', 'remote'], ['العمل من مقر الشركة', 'onsite'], ['حضور در محل شرکت الزامی است', 'onsite'],
    ['You may work from the office one day a month', null], ['Interviews are held in person', null], ['ניקיון משרדים', null],
  ])('%s', (text, mode) => {
    expect(readWorkMode(text)).toBe(mode);
  });

  it.each([
    ['You will run our hybrid cloud from the Lyon site.', null], ['Service of petrol and hybrid vehicles.', null], ['אחזקת רכב היברידי במוסך', null], ['صيانة المركبات الهجينة', null], ['تعمیر خودروهای هیبریدی', null],
    ['Three days a week at our Porto headquarters', 'hybrid'], ['Based in Hull, 1 day WFH', 'hybrid'], ['עבודה מהבית יומיים בשבוע', 'hybrid'], ['3 ימים בשבוע מהבית', 'hybrid'], ['العمل من المنزل يومين في الأسبوع', 'hybrid'], ['هفته‌ای سه روز دورکاری', 'hybrid'],
    ['Remote, with two weeks together a year', 'remote'], ['Work-from-home role', 'remote'], ['مطلوب موظفون للعمل من البيت', 'remote'], ['همکاری به صورت ریموت', 'remote'],
    ['5 days a week in our Leeds office', 'onsite'], ['אין עבודה מהבית בתפקיד זה', 'onsite'], ['بدون عمل عن بعد', 'onsite'], ['همکاری تمام وقت، دورکاری نداریم', 'onsite'],
    ['Perks: work from anywhere for 6 weeks a year', null], ['Occasional remote work possible', null], ['אפשרות לעבודה מהבית', null], ['خبرة في الاستشعار عن بعد', null], ['נדרש ידע בחישה מרחוק', null], ['Knowledge of remote sensing and remote desktops', null],
  ])('%s', (text, mode) => {
    expect(readWorkMode(text)).toBe(mode);
  });

  it.each([['Remote Sensing Scientist', null], ['Hybrid Vehicle Technician', null], ['Virtual Reality Artist', null], ['נציגת מכירות מהבית', 'remote'], ['טכנאי תמיכה מרחוק', null], ['معلم للتعليم عن بعد', null], ['محرر (ريموت)', 'remote']])('of the title %s', (title, mode) => {
    expect(readShortWorkMode(title)).toBe(mode);
  });
});

describe('the fence that a sentence says', () => {
  it.each([
    ['Remote from Portugal or Malta.', ['MT', 'PT']], ['Home-based, Kenya only. Night shift.', ['KE']], ['Remote - UK, Ireland and Malta only', ['GB', 'IE', 'MT']], ['Must be located in France, Spain or Italy.', ['ES', 'FR', 'IT']],
    ['Remote: anywhere in the world, in your own hours', []], ['Work from anywhere! We are spread over six continents.', []], ['Work from anywhere for 3 weeks each summer', null],
    ['Spain only, remote since 2012', ['ES']], ['English only', null], ['Remote, Nordics (Sweden, Finland)', ['DK', 'FI', 'IS', 'NO', 'SE']],
    ['עבודה מהבית מכל מקום בארץ', ['IL']], ['מרחוק (מישראל בלבד)', ['IL']], ['عن بعد للمقيمين في تونس أو المغرب فقط', ['MA', 'TN']], ['عن بعد من أي دولة', []], ['عن بعد لدى شركة في السعودية', null], ['دورکار از سراسر کشور', ['IR']], ['ریموت از هر کجای جهان', []],
  ])('%s', (text, countries) => {
    expect(readFence('x', text)).toEqual(countries);
  });
});

describe('a language', () => {
  it.each([
    ['Most of our patients speak Russian and Amharic at home.', null], ['Our guests mostly speak German.', null], ['Good German; many customers speak Turkish', ['de']], ['You must speak Thai with customers who speak Thai', ['th']],
    ['A little Italian would be handy', null], ['Good Greek is welcome but is not required.', null], ['You don\'t have to speak Dutch', null],
    ['إجادة الألمانية ليست شرطاً', null], ['الفرنسية غير مطلوبة', null], ['انجليزي جيد جدا', ['en']], ['العبرية شرط أساسي', ['he']], ['إجادة العربية شرط والتركية أفضلية', ['ar']], ['لغة فرنسية ممتازة', ['fr']],
    ['אנגלית נדרשת', ['en']], ['אין צורך בעברית', null], ['רוסית חובה ואמהרית יתרון', ['ru']], ['انگلیسی الزامی نیست', null], ['مکالمه آلمانی الزامی است', ['de']], ['Trilingual: Arabic, Hebrew and English', ['ar', 'en', 'he']],
  ])('%s', (text, languages) => {
    expect(readLanguages('x', text)).toEqual(languages);
  });
});

describe('employment', () => {
  it.each([
    ['Permanent, full time, 40 hours per week.', 'full_time'], ['Part-time dental nurse (50%) for a family practice', 'part_time'], ['Seasonal work from May', 'temporary'], ['Contractor agreement, paid monthly', 'contract'], ['Full-time permanent position', 'full_time'],
    ['Experience with part-time workers and full-time students', null], ['Full or part time', null], ['Hours: full-time; part-time considered', null],
    ['Tampa FL - $21/hour - part time - Saturdays', 'part_time'], ['Contract, four days a week', 'contract'], ['Contract law and tenders', null],
    ['60% משרה במרפאה', 'part_time'], ['משמרות 12/24. משרה קבועה', null], ['דרוש/ה קניין/ית למשרה מלאה', 'full_time'], ['חלקיות משרה 40%', 'part_time'], ['מעצבת פרילנס', 'contract'], ['עבודה עונתית בקטיף', 'temporary'],
    ['سائق بدوام جزئي', 'part_time'], ['دوام جزئي أو كامل', null], ['بنسبة 70% وظيفة', 'part_time'], ['عمل موسمي', 'temporary'], ['مصمم فري لانسر', 'contract'], ['همکاری نیمه‌وقت', 'part_time'], ['قرارداد فریلنسری', 'contract'],
  ])('%s', (text, type) => {
    expect(readEmploymentTypeInText(fold(text), text)).toBe(type);
  });
});
