/** Reads the kind of employment from a field, a title or running text; null when none is said. */

import { type EmploymentType } from '#lib/vocabulary';
import { fold } from './fold.js';

const FIELD: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /(?:^| )(?:intern|interns|internship|co op|praktikum|praktikant|werkstudent|working student|stagiaire|התמחות|מתמחה|تدریب|متدرب|کاراموزی|کاراموز)(?: |$)/u],
  ['volunteer', /(?:^| )(?:volunteer|volunteers|volunteering|pro bono|התנדבות|מתנדב|تطوع|متطوع|داوطلبانه|داوطلب)(?: |$)/u],
  ['part_time', /(?:^| )(?:part time|parttime|teilzeit|temps partiel|משרה חלקית|חצי משרה|חלקיות|دوام جزیی|بدوام جزیی|پاره وقت|پارهوقت|نیمه وقت)(?: |$)/u],
  ['temporary', /(?:^| )(?:temporary|temp|seasonal|fixed term|maternity cover|parental leave cover|befristet|זמני|משרה זמנית|החלפת חופשת לידה|עבודה זמנית|موقت|موسمی|پروژه ای)(?: |$)/u],
  ['contract', /(?:^| )(?:contract|contractor|freelance|freelancer|c2c|1099|corp to corp|b2b contract|פרילנס|פרילנסר|קבלן|חוזה|عقد|مستقل|فریلنسر|فریلنس|پیمانکاری|قراردادی)(?: |$)/u],
  ['full_time', /(?:^| )(?:full time|fulltime|permanent|vollzeit|cdi|regular|משרה מלאה|دوام کامل|بدوام کامل|تمام وقت|تماموقت)(?: |$)/u],
];

const CLEAR_TEXT: readonly (readonly [EmploymentType, RegExp])[] = [
  ['internship', /(?:^| )(?:this internship|internship program|summer internship|تدریب منتهی|دوره کاراموزی)(?: |$)/u],
  ['part_time', /(?:^| )(?:part time (?:position|role|job)|this is a part time|employment type part time|היקף משרה חלקית|משרה חלקית|دوام جزیی|پاره وقت)(?: |$)/u],
  ['temporary', /(?:^| )(?:temporary (?:position|role|job)|fixed term contract|employment type temporary|משרה זמנית|قرارداد موقت)(?: |$)/u],
  ['contract', /(?:^| )(?:contract (?:position|role|job)|this is a contract|independent contractor (?:position|role)|employment type contract|month contract)(?: |$)/u],
  ['full_time', /(?:^| )(?:full time (?:position|role|job|opportunity)|job type full time|this is a full time|employment type full time|משרה מלאה|دوام کامل|تمام وقت)(?: |$)/u],
];

/** Both are offered: neither is the type, and a wish for one of them must not fail. */
const EITHER = /(?:^| )full time (?:or |and |and or |to )?part time(?: |$)|(?:^| )part time (?:or |and |and or |to )?full time(?: |$)|משרה מלאה (?:או )?(?:משרה )?חלקית|(?:משרה )?חלקית (?:או )?(?:משרה )?מלאה|تمام وقت (?:یا |و )?پاره وقت|پاره وقت (?:یا |و )?تمام وقت|دوام کامل (?:او |و )?(?:دوام )?جزیی/u;

/** From a short field or title ("FullTime", "Contract", "משרה חלקית"), where a bare word is a statement. */
export function readEmploymentType(field: string): EmploymentType | null {
  const folded = fold(field.replace(/([a-z])([A-Z])/gu, '$1 $2').replaceAll('_', ' '));
  if (EITHER.test(folded)) return null;
  return FIELD.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** From a title, where "contract" and "regular" may be the work itself ("Contract Manager"). */
export function readTitleEmploymentType(title: string): EmploymentType | null {
  const found = readEmploymentType(title);
  if (found === 'contract') return /^\s*contract (?!manage|specialist|admin|negotiat|attorney|lawyer|officer|analyst|lead\b|counsel|review|director|coordinator|compliance|law|research|sales|furnit|manufact)|\b\d+[- ]month contract|[([|,–-]\s*(?:\d+[- ]month )?(?:contract|freelance|contractor)\b|\bfreelance|פרילנס|فریلنس/iu.test(title) ? found : null;
  if (found === 'volunteer') return /\b(?:coordinator|manager|director)\b/iu.test(title) ? null : found;
  return found === 'full_time' && !/full.?time|משרה מלאה|تمام وقت|دوام كامل|permanent/iu.test(title) ? null : found;
}

/** Every Latin statement of `CLEAR_TEXT` and `EITHER` has one of these in it: looking for them is cheaper than the patterns. */
const NEEDED: readonly string[] = ['full time', 'part time', 'contract', 'internship', 'temporary', 'fixed term'];
const OTHER_LETTERS = /[\u0590-\u06ff]/;

/** A sentence or a point of a list that is nothing else: "Part-time." */
const ALONE = /(?:^|[.!?;|•·\n])\s*(full|part)[- ]?time\s*(?=[.!?;,|•·\n]|$)/giu;

function saidAlone(written: string): EmploymentType | null {
  const said = new Set([...written.matchAll(ALONE)].map(([, which]) => (which?.toLowerCase() === 'full' ? 'full_time' : 'part_time')));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** From running text, folded by `fold` and as written: only a clear statement, and only when it says one thing. */
export function readEmploymentTypeInText(folded: string, written: string): EmploymentType | null {
  if (NEEDED.every((words) => !folded.includes(words)) && !OTHER_LETTERS.test(folded)) return null;
  if (EITHER.test(folded)) return null;
  const found = CLEAR_TEXT.filter(([, pattern]) => pattern.test(folded)).map(([type]) => type);
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  return saidAlone(written);
}
