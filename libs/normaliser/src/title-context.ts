/** Readings that other words of the title turn into another trade: quality assurance of food is no software testing, who represents medicine sells. */

import { type FamilyWeight } from '#lib/vocabulary';
import { type Segment } from './title-segments.js';
import { titleWords } from './title-words.js';

interface Turn {
  readonly from: ReadonlySet<string>;
  /** One of these words must stand in the title. */
  readonly beside: ReadonlySet<string>;
  /** None of these may. */
  readonly unless: ReadonlySet<string>;
  readonly to: string;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' ').flatMap(titleWords));
const turn = (from: string, to: string, beside: string, unless = ''): Turn => ({ from: new Set(from.split(' ')), to, beside: wordsOf(beside), unless: unless === '' ? new Set() : wordsOf(unless) });

const SOFTWARE = 'software test tester automation developer web mobile app api sdet embedded firmware תוכנה אוטומציה אפליקציות برمجيات تطبيقات أتمتة نرم‌افزار اتوماسیون اپلیکیشن';
const MADE_GOODS = 'food foods beverage dairy meat bakery pharma pharmaceutical pharmaceuticals drug drugs manufacturing factory plant packaging textile garment cosmetics chemical machining casting aerospace '
  + 'מזון משקאות מאפים מפעל תרופות פארמה קוסמטיקה אריזה טקסטיל פלסטיק أغذية غذائية الغذائية ألبان مصنع مصانع أدوية مواد غذایی لبنیات کارخانه دارویی داروسازی صنایع';

const TURNS: readonly Turn[] = [
  turn('qa-engineering', 'quality-control', MADE_GOODS, SOFTWARE),
  turn('architecture-building', 'software-architecture', 'software cloud data solutions תוכנה פתרונות ענן נתונים דאטה برمجيات برمجية حلول سحابية بيانات نرم‌افزار نرم‌افزاری راهکار ابری داده', 'interior landscape building פנים נוף בניין مباني ساختمان'),
  turn('security-operations', 'guarding', 'airport mall hospital hotel campus stadium event retail store door cctv physical travel protective corporate שדה תעופה קניון בית חולים מלון مطار مول مستشفى فندق فرودگاه بیمارستان هتل', 'cyber soc cloud application software סייבר תוכנה'),
  turn('manufacturing-production mechanical-engineering engineering-management maintenance-repair engineering-technician', 'maritime', 'vessel ship tanker marine maritime yacht ferry אונייה ספינה سفينة باخرة کشتی'),
  turn('quality-control', 'qa-engineering', 'software תוכנה برمجيات برمجية نرم‌افزار نرم‌افزاری اپلیکیشن', MADE_GOODS),
  turn('cleaning', 'data-entry', 'data נתונים بيانات داده'),
  turn('manufacturing-production', 'warehouse', 'logistics logistic warehouse distribution fulfilment fulfillment depot לוגיסטי לוגיסטיקה מחסן מחסנים לוגיסטית لوجستي لوجستية مستودع مستودعات انبار لجستیک', 'factory plant manufacturing production מפעל ייצור مصنع إنتاج کارخانه تولید'),
  turn('manufacturing-production store-management', 'restaurant-management', 'restaurant cafe burger pizza מסעדה קפה مطعم مقهى رستوران کافه', 'factory plant manufacturing production מפעל ייצור مصنع إنتاج کارخانه تولید retail'),
  turn('manufacturing-production', 'food-service', 'kitchen bar מטבח مطبخ آشپزخانه', 'factory plant manufacturing production מפעל ייצור مصنع إنتاج کارخانه تولید'),
  turn('reception', 'hotel-reception', 'hotel hostel motel resort inn מלון מלונות فندق فنادق منتجع هتل'),
  turn('fullstack-engineering', 'hardware-engineering', 'soc silicon semiconductor chip asic wafer yield test memory analog rf שבבים'),
  turn('platform-engineering', 'network-engineering', 'network networks networking רשת רשתות شبكة شبكات شبکه', 'cloud devops kubernetes sre reliability platform ענן سحابة ابری'),
  turn('platform-engineering', 'crm-erp-development', 'salesforce sap netsuite servicenow workday'),
  turn('backend-engineering', 'chip-design', 'vlsi asic rtl silicon soc physical', 'software server api'),
];

/** Works whose goods and means are sold by representatives; a representative of anything else stays what the title says. */
const SOLD: ReadonlySet<string> = new Set('medicine medical-support dentistry pharmacy veterinary biomedical-engineering allied-health life-science agriculture chemical-materials-engineering'.split(' '));
const REPRESENTS = wordsOf('representative');
/** In these languages the head stands first. */
const REPRESENTS_FIRST = wordsOf('נציג مندوب ممثل نماینده');

/** Whether the title's head is one who represents: the last word of an English first part, the first of another. */
function represents([first]: readonly Segment[]): boolean {
  if (first === undefined) return false;
  return REPRESENTS.has(first.words.at(-1) ?? '') || REPRESENTS_FIRST.has(first.words[0] ?? '');
}

/** The readings with what the title's other words make of the first of them; the weights stay. */
export function inContext(read: readonly FamilyWeight[], parts: readonly Segment[]): FamilyWeight[] {
  const [first] = read;
  if (first === undefined) return [];
  const to = SOLD.has(first.family) && represents(parts) ? 'sales' : turned(first.family, parts);
  if (to === null) return [...read];
  return [{ family: to, weight: first.weight }, ...read.slice(1).filter(({ family }) => family !== to)];
}

function turned(family: string, parts: readonly Segment[]): string | null {
  const among = TURNS.filter(({ from }) => from.has(family));
  if (among.length === 0) return null;
  const said = new Set(parts.flatMap(({ words }) => words));
  const holds = (words: ReadonlySet<string>): boolean => [...words].some((word) => said.has(word));
  return among.find(({ beside, unless }) => holds(beside) && !holds(unless))?.to ?? null;
}
