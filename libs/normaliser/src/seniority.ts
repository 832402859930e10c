/** Reads the level a title states, in English, Hebrew, Arabic and Persian; null when it states none. */

import { type Seniority } from '#lib/vocabulary';
import { words } from './fold.js';

const phrases = (level: Seniority, text: string): (readonly [string, Seniority])[] => text.split(';').map((phrase) => [words(phrase).join(' '), level] as const);

let table: ReadonlyMap<string, Seniority | null> | undefined;

/** Titles in which a word of rank names the work, not the level: none of them counts. */
const NOT_A_LEVEL = (
  'data entry;member of technical staff;technical staff;account manager;product manager;project manager;program manager;programme manager;office manager;community manager;case manager;property manager;customer success manager;success manager;partner manager;partnerships manager;'
  + 'brand manager;campaign manager;category manager;content manager;marketing manager;social media manager;growth manager;event manager;relationship manager;portfolio manager;account director;art director;creative director;'
  + 'channel manager;delivery manager;release manager;engagement manager;territory manager;contract manager;contracts manager;business development manager;alliances manager;client manager;client success manager;renewals manager;onboarding manager;implementation manager;'
  + 'localization manager;product marketing manager;technical account manager;key account manager;risk manager;store manager assistant;vendor manager;enablement manager;acquisition manager;policy manager;sourcing manager;database manager;'
  + 'hr manager;human resources manager;talent manager;events manager;facilities manager;fleet manager;pr manager;communications manager;seo manager;ppc manager;e commerce manager;ecommerce manager;training manager;privacy manager;key accounts manager;clients manager;customer manager;customer relations manager;performance marketing manager;crm manager;'
  + 'account executive;executive assistant;executive business partner;sales executive;marketing executive;executive recruiter;client executive;executive chef;executive protection;lead generation;lead gen;chief of staff;head chef;head nurse;'
  + 'senior living;mid market;midmarket;mid size;part i;part ii;part iii;phase i;phase ii;phase iii;phase iv;phase ii iii;phase i ii;title i;class i;class ii;class iii;type i;type ii;tier i;tier ii;tier iii;assistant manager;associate director;associate general counsel;hotel manager;scrum master;graduate school;vice principal;school principal;administrative assistant to ceo;assistant to ceo;assistant to the ceo;staff accountant;staff nurse;staff pharmacist;chief accountant;staff writer;staff attorney;staff assistant;staff scientist;support staff;kitchen staff;bar staff;wait staff;medical staff;member of staff;chief engineer;fire chief;editor in chief;crew chief;'
  + 'research fellow;teaching fellow;postdoctoral fellow;legal fellow;stage manager;stage technician;stage director;stage designer;early stage;late stage;growth stage;student success;student affairs;student adviser;student advisor;student services;student support;student recruitment;student life;student engagement;graduate admissions;graduate program;graduate programs;'
  + 'رئيس طهاة;رئيس الطهاة;كبير الطهاة;head cook;head coach;head waiter;head teacher;head baker;head gardener;head start;assistant principal;principal school;funeral director;music director;casting director;film director;activities director;lead poisoning;senior care;senior center;senior citizen;senior citizens;'
  + 'מנהל מוצר;מנהל פרויקט;מנהל פרויקטים;מנהל תיק לקוחות;מנהל לקוחות;מנהל לקוח;מנהל חשבונות;מנהל תיקים;מנהל קהילה;מנהל תוכן;מנהל קמפיינים;מנהל משרד;מנהל רשת;מנהל סושיאל;מנהל שיווק;מנהל מדיה;מנהל תוכנית;מנהל הצלחת לקוח;מנהל עבודה;מנהל פיתוח עסקי;מנהל מוצרים;עוזר מנכל;מנהל נכסים;'
  + 'מנהל תיקי לקוחות;מנהל לקוחות אסטרטגיים;מנהל משאבי אנוש;מנהל מותג;מנהל אירועים;מנהל הצלחת לקוחות;מנהל קטגוריה;מנהל שותפים;מנהל שותפויות;מנהל הטמעה;מנהל גרסאות;מנהל תוכניות;מנהל קשרי לקוחות;מנהל מכרזים;מנהל הדרכה;מנהל רווחה;מנהל קריאייטיב;מנהל מסדי נתונים;מנהל ידע;'
  + 'مدير منتج;مدير المنتج;مدير مشروع;مدير مشاريع;مدير حسابات;مدير حساب;مدير محتوى;مدير شبكات;مدير قواعد بيانات;مدير تسويق;مدير التسويق;مدير تسويق رقمي;مدير موارد بشرية;مدير الموارد البشرية;مدير حسابات العملاء;مدير علاقات العملاء;مدير نجاح العملاء;مدير تطوير أعمال;مدير تطوير الأعمال;مدير فعاليات;مدير علامة تجارية;مدير حملات;مدير مجتمع;مدير عقارات;مدير مكتب;مدير منتجات;مدير برامج;مدير شراكات;مدير علاقات عامة;مدير تدريب;مدير مخاطر;مدیر محصول;مدیر پروژه;مدیر محتوا;مدیر شبکه;مدیر شبکه های اجتماعی;مدیر بازاریابی;مدیر مارکتینگ;مدیر دیجیتال مارکتینگ;مدیر منابع انسانی;مدیر حساب مشتریان;مدیر مشتریان کلیدی;مدیر مشتریان;مدیر ارتباط با مشتریان;مدیر موفقیت مشتری;مدیر توسعه کسب و کار;مدیر رویداد;مدیر برند;مدیر کمپین;مدیر املاک;مدیر دفتر;مدیر برنامه;مدیر پایگاه داده;مدیر روابط عمومی;مدیر آموزش;مدیر ریسک;مدیر تبلیغات;مدیر سوشال مدیا;دستیار مدیر;مسئول دفتر مدیرعامل;دستیار مدیرعامل'
);

const LEVELS: readonly (readonly [Seniority, string])[] = [
  ['executive', 'ceo;cto;cfo;coo;cmo;ciso;cpo;cro;chief;evp;svp;vp;vice president;president;managing director;co founder;cofounder;c level;executive director;executive vice president;general manager;סמנכל;מנכל;נשיא;מנכלית;סמנכלית;رئيس تنفيذي;الرئيس التنفيذي;مدير عام;المدير العام;نائب الرئيس;مدیرعامل;مدیر عامل;معاون;قائم مقام'],
  ['director', 'director;head of;head;associate director;senior director;group director;department head;ראש אגף;ראש מחלקה;מנהל אגף;דירקטור;مدير إدارة;رئيس قسم;رئيس قطاع;رئیس;مدیر ارشد'],
  ['manager', 'manager;mgr;engineering manager;group manager;manager of;supervisor;senior manager;assistant manager;shift leader;general contractor;מנהל;מנהל קבוצה;מנהל צוות;אחראי משמרת;מפקח;مدير;المدير;مشرف;مدیر;سرپرست;سوپروایزر'],
  ['lead', 'lead;team lead;tech lead;technical lead;team leader;tl;teamlead;leader;principal;staff;senior staff;distinguished;fellow;foreman;ראש צוות;רצ;ראש תחום;טק ליד;מוביל;מובילה;מוביל טכנולוגי;קולטק ליד;قائد فريق;قائد تقني;رئيس فريق;قائد;تيم ليد;تیم لید;سرتیم;راهبر فنی;لید;سر تیم;تک لید'],
  ['senior', 'senior staff nurse;senior staff accountant;senior staff attorney;senior staff pharmacist;senior staff writer;senior;sr;snr;experienced;iii;iv;l5;l6;בכיר;סניור;סיניור;מנוסה;أول;اول;كبير;كبير مهندسين;سينيور;ارشد;سنیور;سینیور;باتجربه;با تجربه;خبره'],
  ['mid', 'mid;mid level;midlevel;intermediate;ii;medior;mid senior;בעל ניסיון;متوسط;متوسط الخبرة;میدلول;میانی;مید لول;میدل'],
  ['junior', 'junior;jr;entry level;graduate;new grad;new graduate;early career;trainee;apprentice;associate;entry level position;grad;beginner;i;early talent;גוניור;זוטר;ללא ניסיון;בלי ניסיון;חסר ניסיון;מתחיל;מתחילה;בוגר;מתלמד;מבתدئ;مبتدئ;حديث التخرج;خريج;جونيور;جونیور;تازه کار;مبتدی;بدون سابقه;جونير;کم تجربه'],
  ['intern', 'intern;internship;co op;coop;student;working student;werkstudent;praktikant;praktikum;stagiaire;placement student;interns;summer intern;מתמחה;סטודנט;התמחות;סטאזר;متدرب;تدريب;طالب;متدربة;کارآموز;کارآموزی;دانشجو;انترن'],
];

/** Words of rank that are too common elsewhere in a title to count when not first or last in their segment. */
const DIRECT_REPORT = /\b(?:reporting to|assistant to|office of the)\b.*|\bc[efotmpr]o (?:team|office|group|organi[sz]ation|org)\b.*/u;

function lookup(): ReadonlyMap<string, Seniority | null> {
  const made = new Map<string, Seniority | null>();
  for (const [level, text] of LEVELS) for (const [phrase, value] of phrases(level, text)) if (!made.has(phrase)) made.set(phrase, value);
  for (const phrase of NOT_A_LEVEL.split(';')) {
    const key = words(phrase).join(' ');
    if (made.get(key) === undefined) made.set(key, null);
  }
  return made;
}

const ORDER: readonly Seniority[] = ['intern', 'executive', 'director', 'manager', 'lead', 'senior', 'mid', 'junior'];
const LONGEST = 5;

/** "Sales Associate" is a shop's word for its people; "Associate Product Manager" is a level. */
const ASSOCIATE_BEHIND = /(?<=\S )associate(?=$| )(?! (?:director|manager|product|engineer|consultant|general))/gu;

/** `associate` and a bare `i` say junior only when nothing else does; "Associate Director" is caught as a phrase. */
export function readSeniority(title: string): Seniority | null {
  table ??= lookup();
  const all = words(title.slice(0, 300).replace(/\bi\.?i\.?i\.?\b/giu, 'iii')).join(' ').replace(DIRECT_REPORT, '').replace(ASSOCIATE_BEHIND, '').split(' ');
  const found = new Set<Seniority>();
  for (let at = 0; at < all.length;) {
    let step = 1;
    for (let length = Math.min(LONGEST, all.length - at); length > 0; length -= 1) {
      const level = table.get(all.slice(at, at + length).join(' '));
      if (level === undefined) continue;
      step = length;
      if (level !== null) found.add(level);
      break;
    }
    at += step;
  }
  // Nobody manages as a beginner: there "manager" names the work.
  if (found.has('manager') && found.has('junior') && !found.has('senior')) found.delete('manager');
  if (found.has('manager') && found.has('lead') && /(?:^| )team lead|ראש צוות/u.test(all.join(' '))) found.delete('manager');
  return ORDER.find((level) => found.has(level)) ?? null;
}
