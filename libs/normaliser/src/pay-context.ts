/** What the words around an amount make of it: pay or something else, for which time, the least or the most. */

import { type PayPeriod } from '#lib/vocabulary';

/** A week is how some pay is said and no period of ours: it is counted by the year. */
export type SpokenPeriod = PayPeriod | 'week';

/** Behind an amount: for how long it is paid. A shift is a day's work. Hours come first: an hour's pay is often said beside the hours of a week. */
const PERIODS: readonly (readonly [SpokenPeriod, RegExp])[] = [
  ['hour', /^.{0,14}?(?:\/\s?(?:h|hr|hour)\b|\b(?:an|per|each) hour|\bhourly|\bp\/?h\b|pro stunde|\/\s?std\b|par heure|de l['’]heure|por hora|לשעה|בשעה|ש["״׳']?ח\/שעה|في الساعة|بالساعة|للساعة|الساعة الواحدة|ساعتی|در ساعت)/iu],
  ['day', /^.{0,14}?(?:\/\s?(?:d|day|shift)\b|\b(?:a|per|each) (?:day|shift)\b|\bdaily|pro tag|ליום|למשמרת|למשמרת|في اليوم|باليوم|لليوم|يوميا|للوردية|بالوردية|للشفت|روزانه|در روز)/iu],
  ['month', /^.{0,18}?(?:\/\s?(?:mo|month)\b|\b(?:a|per) month|\bmonthly|\bpcm\b|pro monat|monatlich|par mois|\/\s?mois|mensuel|al mes|לחודש|בחודש|חודשי|شهري|في الشهر|بالشهر|شهريا|ماهانه|در ماه|ماهیانه)/iu],
  ['year', /^.{0,18}?(?:\/\s?(?:y|yr|year|annum)\b|\b(?:a|per) (?:year|annum)|\bannual|\byearly|\bp\.?a\.?\b|pro jahr|jährlich|par an|brut annuel|al año|\bb\/a\b|לשנה|בשנה|שנתי|سنوي|في السنة|سنويا|سالانه|در سال)/iu],
  ['week', /^[^\d.;]{0,14}?(?:\/\s?(?:w|wk|week)\b|\b(?:a|per|each) (?:week|wk)\b|\bweekly|\bp\.?\/?w\b|לשבוע|שבועי|في الأسبوع|بالأسبوع|أسبوعي|هفتگی|در هفته)/iu],
];

/** Before it: "ساعتی ۲۰۰ هزار تومان", "daily rate of £200". */
const PERIODS_BEFORE: readonly (readonly [SpokenPeriod, RegExp])[] = [
  ['hour', /(?:\bhourly\b|\bper hour\b|לשעה|שעתי|ساعتی|هر ساعت|بالساعة|للساعة|الساعة)[^\d.،;]{0,18}$/iu],
  ['day', /(?:\bdaily\b|\bday rate\b|\bper (?:day|shift)\b|ליום|יומי|למשמרת|روزی|روزانه|روزمزد|هر روز|هر شیفت|شیفتی|باليوم|لليوم|يومية|يوميا)[^\d.،;]{0,18}$/iu],
  ['month', /(?:\bmonthly\b|\bper month\b|חודשי|לחודש|ماهی|ماهانه|ماهیانه|هر ماه|شهري|شهريا|بالشهر)[^\d.،;]{0,18}$/iu],
  ['year', /(?:\bannual(?:ly)?\b|\byearly\b|\bper (?:year|annum)\b|שנתי|سنوي|سنويا|سالانه)[^\d.،;]{0,18}$/iu],
  ['week', /(?:(?<!(?:bi|semi)[- ]?)\bweekly\b|\bper week\b|שבועי|أسبوعي|هفته ?[‌]?ای|هفتگی)[^\d.،;]{0,18}$/iu],
];

const PAY_WORD = /salary|\bCTC\b|compensation|\bpay\b|\bwage|base (?:range|pay)|\bOTE\b|remuneration|gehalt|earn|\brate\b|שכר|ברוטו|נטו|משכורת|الراتب|راتب|مرتب|أجر|الأجر|الدخل|دخل شهري|معاش|בסיס|حقوق|دستمزد|درآمد|خالص|تومان ثابت/iu;
/** Who is paid by the piece earns as much as they do: that stays unread rather than taken for a period's pay, and so does a fortnight's. */
const UNCOUNTED = /^[^\d.;]{0,14}?(?:(?:\/\s?|\b(?:a|an|per|each) )(?:fortnight|word|lesson|session|class|article|page|delivery|visit|piece|project|night|ride|parcel)\b|\b(?:bi|semi)[- ]?weekly|\bfortnightly|לשיעור|לפגישה|למשלוח|לביקור|למילה|بالقطعة|للقطعة|للجلسة|للحصة|بالحصة|لكل (?:طلب|كلمة)|برای هر جلسه|به ازای)/iu;
const UNCOUNTED_BEFORE = /(?:\b(?:bi|semi)[- ]?weekly|\bper (?:word|session|lesson)|جلسه ?[‌]?ای|هر جلسه|متری|کلمه ?[‌]?ای|هر کلمه)[^\d.،;]{0,10}$/iu;
/** What a seller earns when every target is met is no pay that anybody may count on. */
const ON_TARGET_BEFORE = /\b(?:OTE|on[- ]target(?: earnings)?)\b[^\d.;]{0,12}$/iu;
const ON_TARGET_BEHIND = /^[ (]*(?:OTE|on[- ]target)\b/iu;
/** What is paid for a bed, or saved. */
const COST_BEFORE = /\b(?:accommodation|rooms?|rent|housing|lodging|board|parking|fees?|saves?|saving)\b[^\d,.;\n]{0,24}$/iu;
const NOT_PAY = /\b(?:ARR|revenue|funding|raised|valuation|series [a-f]|in sales|budget|customers|users|401|assets|AUM|investment|bonus (?:of|up to)|sign[- ]?on|stipend|referral|reimburse|allowance|savings|worth of|transactions|GMV|market cap|grant|per diem|insurance|coverage|expenses?|quota|portfolio|deals?)\b|הכנסות|גיוס של|מחזור|מענק|בונוס|מלגה|החזר|תקציב|עמלות? של|تمويل|مكافأة|مكافآت|بدل|علاوة|حوافز|ميزانية|سرمایه|پاداش|عیدی|بودجه|ودیعه|سفته/iu;
/** Where what is said beside an amount turns to something else. */
const TURN = /[.,;+()،؛\n]|\b(?:plus|and|with)\b| ו| مع | و| با | به علاوه/u;

export interface Around {
  /** What stands before and behind the amount, some words each. */
  readonly before: string;
  readonly after: string;
  /** Pay's own words stand beside it. */
  readonly worded: boolean;
  readonly period: SpokenPeriod | null;
}

/** What stands around the amount that reaches from `at` to `end`, when it may be pay; null when it is something else. `unit`: what stands between the two amounts of a range. */
export function around(text: string, at: number, end: number, unit: string): Around | null {
  const before = text.slice(Math.max(0, at - 90), at);
  const after = text.slice(end, end + 40);
  const near = before.slice(-32);
  if (UNCOUNTED.test(after) || UNCOUNTED_BEFORE.test(near) || /^\s?(?:m|mm|bn?|million|billion|\+? ?ARR)\b/iu.test(after)) return null;
  if (ON_TARGET_BEFORE.test(near) || ON_TARGET_BEHIND.test(after) || COST_BEFORE.test(near)) return null;
  const find = (list: readonly (readonly [SpokenPeriod, RegExp])[], words: string): SpokenPeriod | null => list.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const period = find(PERIODS, after) ?? find(PERIODS, unit) ?? find(PERIODS_BEFORE, near);
  const worded = PAY_WORD.test(before + text.slice(at, end) + after);
  const said = (before.slice(-40).split(/[.;\n+؛]/u).at(-1) ?? '') + text.slice(at, end) + (after.slice(0, 25).split(TURN, 1)[0] ?? '');
  return NOT_PAY.test(said) && !(worded && period !== null) ? null : { before, after, worded, period };
}

const BOUND = "(?:up to|from|starting(?: at| from)?|at least|minimum|maximum|max\\.?|min\\.?|circa|c\\.|ca\\.|around|approx\\.?|עד|מ-?|החל מ-?|כ-?|בסביבות|حتى|من|ابتداء من|حوالي|تا|تا سقف|از|حدود|حدودا|حداقل|حداکثر)";
const ALONE_BEFORE = new RegExp(`(?:^|[.;:,،؛|•·\\n(–—-])\\s{0,3}(?:${BOUND}\\s?)?$`, 'iu');
const ALONE_BEHIND = /^\s{0,3}(?:$|[.;,،؛+|•·\n()–—]|ו(?:בונוס|עמלות)|\/|\b(?:plus|DOE|gross|net)\b|مع |و(?=سكن|مواصلات|وجبات|إعاشة|تأمين|عمولة)|صاف|شامل|با |و (?:بیمه|سکن|سرویس|ناهار|غذا|سكن|وجبات))/iu;

/** A clause of its own, with nothing said of it: "Up to £48,000.", "، ٢٥٠٠ ريال قطري." */
export const standsAlone = ({ before, after }: Around): boolean => ALONE_BEFORE.test(before.slice(-24)) && ALONE_BEHIND.test(after);

const MOST = /(?:\bup to|\bmaximum|\bmax\.?|עד|מקסימום|حتى|لغاية|يصل (?:إلى|الى)|لا يتجاوز|تا(?: سقف)?|سقف|حداکثر)\s*(?:כ-?|مبلغ\s*)?$/iu;
const LEAST = /(?:\bfrom|\bstarting(?: salary)?(?: at| from| of)?|\bminimum|\bmin\.?|\bat least|החל ?מ?-?|מינימום|(?:^|\s)מ-?|ابتداء(?: من)?|يبد[أا] (?:من|ب)|(?:^|\s)من|(?:^|\s)از|حداقل)[\s:]*$/iu;

/** Whether a single amount is said to be the most or the least; null for neither. */
export function boundSaid(before: string): 'most' | 'least' | null {
  const near = before.slice(-32);
  if (MOST.test(near)) return 'most';
  return LEAST.test(near) ? 'least' : null;
}
