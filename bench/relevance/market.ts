/**
 * A small invented labour market: crafts with the titles people give them in four languages, what they pay, and which crafts lie near.
 * It is written from what people call their work and knows nothing of the product's lexicon, families or scores.
 */

import { type Locale } from '#lib/vocabulary';

export interface Craft {
  readonly id: string;
  readonly titles: Readonly<Partial<Record<Locale, readonly string[]>>> & { readonly en: readonly string[] };
  readonly languages: readonly Locale[];
  readonly payUsd: number;
  /** Other crafts a person of this one would take, with how gladly, 0 to 1. */
  readonly near: Readonly<Record<string, number>>;
}

const craft = (id: string, payUsd: number, near: Readonly<Record<string, number>>, ...titles: readonly [en: string, he: string, ar: string, fa: string]): Craft => {
  const [en, he, ar, fa] = titles.map((one) => one.split(';'));
  return { id, payUsd, near, titles: { en: en ?? [], he: he ?? [], ar: ar ?? [], fa: fa ?? [] }, languages: ['en', 'he', 'ar', 'fa'] };
};

export const CRAFTS: readonly Craft[] = [
  craft('server', 110_000, { allround: 0.8, cloud: 0.45, web: 0.15 }, 'Backend Engineer;Java Developer;Server-side Developer;Python Backend Developer', 'מפתח/ת Backend;מפתח/ת צד שרת;מפתח/ת Java', 'مطور خلفية;مبرمج Java;مهندس باك إند', 'توسعه‌دهنده بک‌اند;برنامه‌نویس پایتون;مهندس بک‌اند'),
  craft('web', 100_000, { allround: 0.8, server: 0.1, looks: 0.15 }, 'Frontend Developer;React Engineer;UI Developer', 'מפתח/ת Frontend;מפתח/ת פרונט;מפתח/ת React', 'مطور واجهات أمامية;مطور React', 'توسعه‌دهنده فرانت‌اند;برنامه‌نویس ری‌اکت'),
  craft('allround', 105_000, { server: 0.75, web: 0.75 }, 'Full Stack Developer;Fullstack Engineer;Web Developer', 'מפתח/ת Full Stack;מפתח/ת פולסטאק', 'مطور ويب متكامل;مطور فول ستاك', 'برنامه‌نویس فول‌استک;توسعه‌دهنده فول استک'),
  craft('cloud', 115_000, { server: 0.4 }, 'DevOps Engineer;Site Reliability Engineer;Cloud Infrastructure Engineer', 'מהנדס/ת DevOps;מהנדס/ת ענן', 'مهندس DevOps;مهندس ديف أوبس', 'مهندس DevOps;کارشناس دواپس'),
  craft('figures', 85_000, { models: 0.45, ledger: 0.1 }, 'Data Analyst;BI Analyst;Business Intelligence Developer', 'אנליסט/ית נתונים;אנליסט/ית BI', 'محلل بيانات;محلل ذكاء أعمال', 'تحلیلگر داده;کارشناس هوش تجاری'),
  craft('models', 125_000, { figures: 0.35 }, 'Data Scientist;Machine Learning Engineer;AI Engineer', 'מדען/ית נתונים;מהנדס/ת למידת מכונה', 'عالم بيانات;مهندس تعلم آلي', 'دانشمند داده;مهندس یادگیری ماشین'),
  craft('looks', 80_000, { brand: 0.45 }, 'Product Designer;UX Designer;UI/UX Designer', 'מעצב/ת מוצר;מעצב/ת UX/UI', 'مصمم تجربة المستخدم;مصمم واجهات', 'طراح تجربه کاربری;طراح UI/UX'),
  craft('brand', 60_000, { looks: 0.4 }, 'Graphic Designer;Visual Designer', 'מעצב/ת גרפי/ת;גרפיקאי/ת', 'مصمم جرافيك;مصمم غرافيك', 'طراح گرافیک;گرافیست'),
  craft('selling', 65_000, { accounts: 0.6, shop: 0.25 }, 'Sales Representative;Sales Executive;Field Sales Agent', 'איש/אשת מכירות;נציג/ת מכירות', 'مندوب مبيعات;مسؤول مبيعات', 'کارشناس فروش;نماینده فروش'),
  craft('accounts', 75_000, { selling: 0.5 }, 'Account Manager;Key Account Manager;Client Manager', 'מנהל/ת תיקי לקוחות;מנהל/ת לקוחות', 'مدير حسابات العملاء;مدير حسابات', 'مدیر حساب مشتریان;مدیر مشتریان کلیدی'),
  craft('spread', 65_000, { words: 0.35 }, 'Marketing Manager;Digital Marketing Specialist;Growth Marketer', 'מנהל/ת שיווק;משווק/ת דיגיטלי/ת', 'مدير تسويق;أخصائي تسويق رقمي', 'مدیر بازاریابی;کارشناس دیجیتال مارکتینگ'),
  craft('words', 50_000, { spread: 0.3 }, 'Content Writer;Copywriter', 'כותב/ת תוכן;קופירייטר/ית', 'كاتب محتوى;كاتب إعلانات', 'تولیدکننده محتوا;کپی‌رایتر'),
  craft('ledger', 60_000, { payments: 0.5 }, 'Accountant;Bookkeeper;Accounts Payable Specialist', 'מנהל/ת חשבונות;רואה/ת חשבון', 'محاسب;محاسب عام', 'حسابدار;کارشناس حسابداری'),
  craft('payments', 58_000, { ledger: 0.5, staff: 0.2 }, 'Payroll Specialist;Payroll Accountant', 'חשב/ת שכר', 'محاسب رواتب', 'کارشناس حقوق و دستمزد'),
  craft('staff', 62_000, { hiring: 0.55 }, 'HR Manager;HR Generalist;People Partner', 'מנהל/ת משאבי אנוש;רכז/ת משאבי אנוש', 'أخصائي موارد بشرية;مدير موارد بشرية', 'کارشناس منابع انسانی;مدیر منابع انسانی'),
  craft('hiring', 60_000, { staff: 0.5 }, 'Recruiter;Talent Acquisition Specialist', 'מגייס/ת;רכז/ת גיוס', 'أخصائي توظيف;مسؤول توظيف', 'کارشناس جذب و استخدام'),
  craft('ward', 70_000, { carer: 0.2 }, 'Registered Nurse;Staff Nurse;ICU Nurse', 'אח/ות מוסמכ/ת;אח/ות חדר ניתוח', 'ممرض;ممرضة عناية مركزة', 'پرستار;پرستار بخش'),
  craft('carer', 30_000, { ward: 0.15 }, 'Caregiver;Home Care Aide', 'מטפל/ת סיעודי/ת', 'مقدم رعاية مسنين', 'مراقب سالمند'),
  craft('school', 45_000, { little: 0.4, numbers: 0.3 }, 'Primary School Teacher;Class Teacher', 'מורה;מחנך/ת כיתה', 'معلم صف;معلم ابتدائي', 'معلم ابتدایی;آموزگار'),
  craft('numbers', 47_000, { school: 0.45 }, 'Math Teacher;Physics Teacher', 'מורה למתמטיקה;מורה לפיזיקה', 'معلم رياضيات;مدرس فيزياء', 'معلم ریاضی;دبیر فیزیک'),
  craft('tongues', 46_000, { school: 0.45 }, 'English Teacher;Language Teacher', 'מורה לאנגלית;מורה לצרפתית', 'مدرس لغة إنجليزية;معلم لغة فرنسية', 'مدرس زبان انگلیسی;دبیر زبان'),
  craft('little', 35_000, { school: 0.4 }, 'Kindergarten Teacher;Preschool Teacher', 'גננת;סייע/ת בגן ילדים', 'معلمة روضة', 'مربی مهدکودک'),
  craft('truck', 45_000, { parcel: 0.7 }, 'Truck Driver;Class A Driver', 'נהג/ת משאית', 'سائق شاحنة', 'راننده کامیون'),
  craft('parcel', 32_000, { truck: 0.5 }, 'Delivery Driver;Courier', 'שליח/ה;נהג/ת חלוקה', 'سائق توصيل', 'پیک موتوری;راننده پخش'),
  craft('store', 34_000, { parcel: 0.25 }, 'Warehouse Worker;Order Picker;Forklift Operator', 'מחסנאי/ת;מלגזן/ית;מלקט/ת הזמנות', 'عامل مستودع;أمين مستودع', 'انباردار;کارگر انبار'),
  craft('shop', 30_000, { selling: 0.3 }, 'Shop Assistant;Cashier;Retail Sales Associate', 'מוכר/ת;קופאי/ת', 'بائع;كاشير', 'فروشنده;صندوقدار'),
  craft('kitchen', 36_000, { table: 0.2 }, 'Chef;Line Cook;Cook', 'טבח/ית;שף/ית', 'طباخ;شيف', 'آشپز;سرآشپز'),
  craft('table', 28_000, { kitchen: 0.15 }, 'Waiter;Bartender;Barista', 'מלצר/ית;ברמן/ית', 'نادل;باريستا', 'گارسون;باریستا'),
  craft('wires', 50_000, { machines: 0.3 }, 'Electrician;Industrial Electrician', 'חשמלאי/ת;חשמלאי/ת מוסמך/ת', 'كهربائي;فني كهرباء', 'برق‌کار;برقکار صنعتی'),
  craft('machines', 48_000, { wires: 0.2 }, 'Maintenance Technician;Maintenance Mechanic', 'איש/אשת אחזקה;טכנאי/ת אחזקה', 'فني صيانة', 'کارشناس تعمیرات و نگهداری'),
  craft('checks', 55_000, {}, 'Quality Inspector;Quality Control Technician', 'מבקר/ת איכות;בקר/ית איכות', 'مراقب جودة', 'کارشناس کنترل کیفیت'),
  craft('law', 90_000, {}, 'Lawyer;Legal Counsel', 'עורך/ת דין;יועץ/ת משפטי/ת', 'محامي;مستشار قانوني', 'وکیل;کارشناس حقوقی'),
];

export const LEVELS: readonly { readonly rank: number; readonly pay: number; readonly words: Readonly<Record<Locale, string>> }[] = [
  { rank: 1, pay: 0.75, words: { en: 'Junior', he: "ג'וניור", ar: 'مبتدئ', fa: 'جونیور' } },
  { rank: 3, pay: 1.25, words: { en: 'Senior', he: 'בכיר/ה', ar: 'أول', fa: 'ارشد' } },
];

/** Neighbours a commuter knows stand together; the figure is the district, near enough to travel within. */
export const TOWNS: readonly { readonly name: string; readonly country: string; readonly countryName: string; readonly district: string }[] = [
  { name: 'Tel Aviv', country: 'IL', countryName: 'Israel', district: 'il-centre' }, { name: 'רמת גן', country: 'IL', countryName: 'Israel', district: 'il-centre' }, { name: 'Petah Tikva', country: 'IL', countryName: 'Israel', district: 'il-centre' },
  { name: 'חיפה', country: 'IL', countryName: 'Israel', district: 'il-north' }, { name: 'Nesher', country: 'IL', countryName: 'Israel', district: 'il-north' }, { name: 'Beer Sheva', country: 'IL', countryName: 'Israel', district: 'il-south' },
  { name: 'تهران', country: 'IR', countryName: 'Iran', district: 'ir-tehran' }, { name: 'مشهد', country: 'IR', countryName: 'Iran', district: 'ir-mashhad' }, { name: 'دبي', country: 'AE', countryName: 'United Arab Emirates', district: 'ae' },
  { name: 'Berlin', country: 'DE', countryName: 'Germany', district: 'de' }, { name: 'London', country: 'GB', countryName: 'United Kingdom', district: 'gb' },
];

export const COMPANIES: readonly string[] = ['Arbel Systems', 'Gilboa Ltd', 'נחל בע"מ', 'Sahar Group', 'شركة النور', 'شرکت پارس', 'Northwind GmbH', 'Lumen Labs', 'Orchard & Co', 'Kinneret Health', 'Delta Foods', 'Hermon Logistics', 'Zagros Tech', 'Al Waha Retail', 'Tavor Schools', 'Spree Digital', 'Thames Care', 'Galil Works', 'Dan Kitchen', 'Ofek Finance'];
