/** Reads the kind of employment from a field, a title or running text; null when none is said. */

import { type EmploymentType } from '#lib/vocabulary';
import { fold } from './fold.js';

const FIELD: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /(?:^| )(?:intern|interns|internship|co op|praktikum|praktikant|werkstudent|working student|stagiaire|התמחות|מתמחה|تدریب|متدرب|کاراموزی|کاراموز)(?: |$)/u],
  ['volunteer', /(?:^| )(?:volunteer|volunteers|volunteering|pro bono|התנדבות|מתנדב|تطوع|متطوع|داوطلبانه|داوطلب)(?: |$)/u],
  ['part_time', /(?:^| )(?:part time|parttime|teilzeit|temps partiel|משרה חלקית|חצי משרה|חלקיות|دوام جزیی|بدوام جزیی|پاره وقت|پارهوقت|نیمه وقت)(?: |$)/u],
  ['temporary', /(?:^| )(?:temporary|temp|seasonal|fixed term|maternity cover|maternity leave cover|mat cover|parental leave cover|cover for maternity leave|befristet|זמני|משרה זמנית|החלפת חופשת לידה|החלפה לחופשת לידה|מילוי מקום לחופשת לידה|החלפת חלד|החלפה לחלד|ממ לחופשת לידה|עבודה זמנית|بدیل اجازه امومه|موقت|موسمی|پروژه ای)(?: |$)/u],
  ['contract', /(?:^| )(?:contract|contractor|freelance|freelancer|c2c|1099|corp to corp|b2b contract|פרילנס|פרילנסר|קבלן|חוזה|عقد|مستقل|فریلنسر|فریلنس|پیمانکاری|قراردادی)(?: |$)/u],
  ['full_time', /(?:^| )(?:full time|fulltime|permanent|vollzeit|cdi|regular|משרה מלאה|دوام کامل|بدوام کامل|تمام وقت|تماموقت)(?: |$)/u],
];

const CLEAR_TEXT: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /(?:^| )(?:this internship|internship program(?:me)?|summer internship|(?:\d{1,2}|two|three|four|six|eight|ten|twelve|thirteen) (?:week|month)s? (?:paid |full time |summer )*internship|تدریب منتهی|دوره کاراموزی)(?: |$)/u],
  ['volunteer', /(?:^| )(?:(?:unpaid )?volunteer (?:role|position)|התנדבות ללא שכר|تطوع بدون اجر|داوطلبانه و بدون حقوق)(?: |$)/u],
  ['part_time', /(?:^| )(?:part time (?:position|role|job)|this is a part time|employment type part time|[בל]?משרה חלקית|[בל]?חצי משרה|ب?دوام جزیی|بارت تایم|وظیفه جزییه|پاره وقت|نیمه وقت)(?: |$)/u],
  ['temporary', /(?:^| )(?:temporary (?:position|role|job|contract|assignment)|temp contract|seasonal (?:position|role|job|work|contract)|fixed term (?:contract|position|role|post|appointment)|employment type temporary|(?:this is a|as|for|to provide) (?:maternity|parental)(?: leave)? cover|(?:maternity|parental)(?: leave)? cover (?:role|position|contract|post|for)|משרה זמנית|עבודה עונתית|החלפת חופשת לידה|החלפה לחופשת לידה|החלפת חלד|عمل موسمی|وظیفه موقته|عقد موقت|قرارداد موقت)(?: |$)/u],
  ['contract', /(?:^| )(?:contract (?:position|role|job)|this is a contract|independent contractor (?:position|role)|(?:hire|hired|work|employ|employed|engage|engaged)(?: you| people| everybody)? as (?:a |an )?(?:independent )?contractors?|contractor agreement|freelance (?:position|role|job|basis)|employment type contract|(?:week|month) contract|(?<!ניסיון )פרילנס|פרילנסר|פרילנסרית|فری لانسر|فریلانسر|فریلانس|قرارداد فریلنسری|همکاری فریلنس|به صورت فریلنس)(?: |$)/u],
  ['full_time', /(?:^| )(?:full time (?:position|role|job|opportunity)|job type full time|this is a full time|employment type full time|[בל]?משרה מלאה|ب?دوام کامل|وظیفه کامله|تمام وقت)(?: |$)/u],
];

/** Both are offered: neither is the type, and a wish for one of them must not fail. */
const EITHER = /(?:^| )full time (?:or |and |and or |to )?part time(?: |$)|(?:^| )part time (?:or |and |and or |to )?full time(?: |$)|(?:^| )(?:full (?:or |and )?part time|part (?:or |and )?full time)(?: |$)|משרה מלאה (?:או )?(?:משרה )?חלקית|(?:משרה )?חלקית (?:או )?(?:משרה )?מלאה|تمام وقت (?:یا |و )?پاره وقت|پاره وقت (?:یا |و )?تمام وقت|دوام کامل (?:او |و )?(?:ب?دوام )?جزیی|دوام جزیی (?:او |و )?(?:ب?دوام )?کامل/u;

/** From a short field or title ("FullTime", "Contract", "משרה חלקית"), where a bare word is a statement. */
export function readEmploymentType(field: string): EmploymentType | null {
  const folded = fold(field.replace(/([a-z])([A-Z])/gu, '$1 $2').replaceAll('_', ' '));
  if (EITHER.test(folded)) return null;
  return FIELD.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** From a title, where "contract" and "regular" may be the work itself ("Contract Manager"). */
export function readTitleEmploymentType(title: string): EmploymentType | null {
  const found = readEmploymentType(title);
  if (found === 'contract') return /^\s*contract (?!manage|specialist|admin|negotiat|attorney|lawyer|officer|analyst|lead\b|counsel|review|director|coordinator|compliance|law|research|sales|furnit|manufact)|\b\d+[- ](?:week|month|year) contract|[([|,–-]\s*(?:\d+[- ](?:week|month) )?(?:contract|freelance|contractor)\b|\bfreelance|פרילנס|فریلنس/iu.test(title) ? found : null;
  if (found === 'volunteer') return /\b(?:coordinator|manager|director)\b/iu.test(title) ? null : found;
  return found === 'full_time' && !/full.?time|משרה מלאה|تمام وقت|دوام كامل|permanent/iu.test(title) ? null : found;
}

/** Every Latin statement of `CLEAR_TEXT`, `EITHER` and `ALONE` has one of these in it: looking for them is cheaper than the patterns. */
const NEEDED: Readonly<Record<EmploymentType, readonly string[]>> = {
  full_time: ['full time'], part_time: ['part time'], contract: ['contract', 'freelance'], internship: ['internship'], temporary: ['temporary', 'temp contract', 'fixed term', 'seasonal', 'maternity', 'parental leave'], volunteer: ['volunteer'],
};
const OTHER_LETTERS = /[\u0590-\u06ff]/;

const BEGINS = '(?:^|[.!?;|•·,:(–—]\\s{0,3}|\\n\\s{0,3}|\\s-\\s|\\b(?:permanent|paid|salaried|casual),? |\\b(?:an?|is|hours?:?) )';
const OF_WORK = '(?:permanent|position|role|job|post|opportunity|vacancy|employment|basis|contract|hours|nights|days|shifts?|on[- ]?site|in[- ]office|graveyard|remote|work\\b)';
/** A clause that is nothing else: "Part-time.", "permanent, full time, 37.5 hours", "Full-time permanent". */
const ALONE = new RegExp(`${BEGINS}(full|part)[- ]?time(?=\\s{0,3}(?:[.!?;,|•·()\\n–—+]|-\\s|$)| (?:and |or )?${OF_WORK})`, 'giu');
/** Of the work, not of the law, when nothing stands beside it: "Contract, 30 hrs a week". */
const CONTRACT_ALONE = /(?:^|[.!?]\s|\n|[|•]\s?)(?:contract|freelance)(?=\s?[,.|\n(]|$)/iu;
/** "Part-time nurse (60%) for our clinic": a sentence that begins with it. */
const BEFORE_A_ROLE = /(?:^|[.!?]\s|\n)\s{0,3}(full|part)[- ]?time (?!workers?|employees?|staff|students?|study|education|equivalent)(?:[a-z-]{2,20} ){1,3}(?:\(|for |to |in |wanted|needed|required|at )/giu;

/** "75% משרה", "חלקיות משרה 60%", "بنسبة 80% وظيفة". */
const PERCENT = /(?<!\d)(100|[1-9]\d) ?% ?(?:מ?משרה|وظيفة|من وظيفة)|(?:משרה|وظيفة)(?: של| בהיקף(?: של)?| بنسبة)?:? (100|[1-9]\d) ?%/u;

function ofShare(written: string): EmploymentType | null {
  const [, before, behind] = PERCENT.exec(written) ?? [];
  const share = before ?? behind;
  return share === undefined ? null : share === '100' ? 'full_time' : 'part_time';
}

function saidAlone(written: string): EmploymentType | null {
  const said = new Set([ALONE, BEFORE_A_ROLE].flatMap((pattern) => [...written.matchAll(pattern)]).map(([, which]) => (which?.toLowerCase() === 'full' ? 'full_time' : 'part_time')));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** From running text, folded by `fold` and as written: only a clear statement, and only when it says one thing. */
export function readEmploymentTypeInText(folded: string, written: string): EmploymentType | null {
  const isEastern = OTHER_LETTERS.test(folded);
  const may = (type: EmploymentType): boolean => isEastern || NEEDED[type].some((words) => folded.includes(words));
  const clear = CLEAR_TEXT.filter(([type]) => may(type));
  if (clear.length === 0) return null;
  if (EITHER.test(folded)) return null;
  const share = isEastern ? ofShare(written) : null;
  const found = [...new Set([...clear.filter(([, pattern]) => pattern.test(folded)).map(([type]) => type), ...(share === null ? [] : [share])])];
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  const isTimed = ['full time', 'part time', 'fulltime', 'parttime'].some((words) => folded.includes(words));
  if (isTimed) return saidAlone(written);
  return may('contract') && CONTRACT_ALONE.test(written) ? 'contract' : null;
}
