/** The words feeds and spreadsheets use in their own fields for our closed lists. A word that is not exact enough is not here. */

import { type EmploymentType, type Locale, type PayPeriod, type Seniority, type WorkMode } from '#lib/vocabulary';

const words = <T extends string>(table: Readonly<Record<T, string>>): ((text: string | undefined) => T | undefined) => {
  const byWord = new Map<string, T>();
  for (const value of Object.keys(table) as T[]) for (const word of [value, ...table[value].split('|')]) byWord.set(fold(word), value);
  return (text) => (text === undefined ? undefined : byWord.get(fold(text)));
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether a contract is permanent says nothing about hours, so "permanent" and "regular" are absent. */
export const readEmploymentType = words<EmploymentType>({
  full_time: 'Full-time|FULLTIME|fulltime_permanent|fulltime_fixed_term|Permanent full-time|Full time employee|משרה מלאה|دوام كامل|دوام کامل|تمام وقت|قرارداد تمام وقت',
  part_time: 'Part-time|parttime_permanent|parttime_fixed_term|Part time employee|משרה חלקית|חלקית|دوام جزئي|پاره وقت|قرارداد پاره وقت|نیمه وقت',
  contract: 'Contractor|Contract|Freelance|Freelancer|Independent contractor|1099|פרילנס|פרילאנס|קבלן|عقد|عمل حر|پروژه ای|فریلنس',
  temporary: 'Temporary|Temp|Seasonal|PER_DIEM|זמני|עבודה זמנית|مؤقت|موقت',
  internship: 'Intern|Internship|Trainee|Traineeship|התמחות|متدرب|تدريب|کارآموزی|کارآموز',
  volunteer: 'Volunteering|Volunteer|התנדבות|تطوع|داوطلبانه',
});

export const readWorkMode = words<WorkMode>({
  remote: 'Remote|Fully remote|TELECOMMUTE|Work from home|Telecommuting|עבודה מהבית|מרחוק|עבודה מרחוק|عن بعد|عن بُعد|دورکاری|دورکار',
  hybrid: 'Hybrid|Hybrid remote|היברידי|היברידית|هجين|هجین|ترکیبی',
  onsite: 'On-site|Onsite|On site|In office|In-person|מהמשרד|במשרד|في الموقع|حضوری',
});

/** "Experienced", "associate" and "mid-senior" span levels and are left to the recogniser through `metadata`. */
export const readSeniority = words<Seniority>({
  intern: 'Internship|Trainee|מתמחה|متدرب|کارآموز',
  junior: 'Junior|Entry level|entry_level|Entry-level|זוטר|ג׳וניור|מתחיל',
  mid: 'Mid level|mid_level|Mid-level|Intermediate',
  senior: 'Senior|Senior level|סניור|בכיר',
  lead: 'Lead|Team lead|ראש צוות',
  manager: 'Manager|מנהל',
  director: 'Director|דירקטור',
  executive: 'Executive|C-level',
});

export const readPayPeriod = words<PayPeriod>({
  hour: 'HOUR|Hourly|per hour|per-hour-wage|per-hour-salary|1 HOUR|hourly wage|לשעה|שעה|ساعة|ساعتی',
  day: 'DAY|Daily|per day|per-day-wage|1 DAY|ליום|יום|يوم|روزانه',
  month: 'MONTH|Monthly|per month|per-month-salary|1 MONTH|לחודש|חודש|شهر|ماهانه|ماه',
  year: 'YEAR|Yearly|Annual|Annually|per year|per annum|per-year-salary|1 YEAR|לשנה|שנה|سنة|سالانه',
});

export const readLocale = words<Locale>({
  en: 'English|en-US|en-GB|אנגלית', he: 'Hebrew|iw|he-IL|עברית', ar: 'Arabic|ar-IL|العربية|ערבית|عربي', fa: 'Persian|Farsi|fa-IR|فارسی|פרסית',
});

const readYesNo = words<'yes' | 'no'>({
  yes: 'true|y|1|x|✓|כן|نعم|بله|מאשר|מאשרת', no: 'false|n|0|לא|لا|نه|خیر|לא מאשר',
});

export const readFlag = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = readYesNo(String(value));
  return word === undefined ? undefined : word === 'yes';
};

let languageNames: ReadonlyMap<string, string> | null = null;

/** An ISO 639-1 code, or a language's name in English, Hebrew, Arabic or Persian. */
export const readLanguage = (text: string): string | undefined => {
  const code = text.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(code)) return code === 'iw' ? 'he' : code;
  languageNames ??= buildLanguageNames();
  return languageNames.get(fold(text));
};

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));

const buildLanguageNames = (): ReadonlyMap<string, string> => {
  const built = new Map<string, string>([['farsi', 'fa']]);
  for (const locale of ['en', 'he', 'ar', 'fa']) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        const name = display.of(a + b);
        if (name !== undefined && !built.has(fold(name))) built.set(fold(name), a + b);
      }
    }
  }
  return built;
};
