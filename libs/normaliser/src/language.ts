/** Reads which working languages a posting asks for; null when it asks for none. The language a posting is written in says nothing. */

import { beginningsOf, latinStarts } from './latin-starts.js';

/** ISO 639-1 to the names languages go by in English, Hebrew, Arabic and Persian, after lower-casing. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english|אנגלית|الإنجليزية|الانجليزية|الإنكليزية|الانكليزية|إنجليزية|انجليزية|إنجليزي|انجليزي|انگلیسی', he: 'hebrew|עברית|العبرية|لغة عبرية|عبری', ar: 'arabic|ערבית|العربية|لغة عربية|عربی', fa: 'persian|farsi|פרסית|الفارسية|فارسی',
  ru: 'russian|רוסית|الروسية|روسی', fr: 'french|צרפתית|الفرنسية|لغة فرنسية|فرانسوی|فرانسه', de: 'german|deutsch|גרמנית|الألمانية|الالمانية|لغة ألمانية|آلمانی', es: 'spanish|ספרדית|الإسبانية|الاسبانية|اسپانیایی',
  it: 'italian|איטלקית|الإيطالية|ایتالیایی', pt: 'portuguese|פורטוגזית|البرتغالية|پرتغالی', nl: 'dutch|הולנדית|الهولندية|هلندی', tr: 'turkish|טורקית|تركية|التركية|ترکی', zh: 'chinese|mandarin|סינית|الصينية|چینی',
  ja: 'japanese|יפנית|اليابانية|ژاپنی', ko: 'korean|קוריאנית|الكورية|کره‌ای|کره ای', pl: 'polish|פולנית', sv: 'swedish|שוודית', no: 'norwegian', da: 'danish', fi: 'finnish', uk: 'ukrainian|אוקראינית', ro: 'romanian|רומנית',
  cs: 'czech', el: 'greek|יוונית', hu: 'hungarian|הונגרית', hi: 'hindi|הינדית|هندی', am: 'amharic|אמהרית', vi: 'vietnamese', th: 'thai|תאית', id: 'bahasa indonesia|indonesian', ms: 'malay', yi: 'yiddish|יידיש', ku: 'kurdish|کردی', cy: 'welsh', ur: 'urdu|אורדו|الأردية|الأوردو|اردو', tl: 'tagalog', bg: 'bulgarian', sr: 'serbian', hr: 'croatian', sk: 'slovak',
};
const ALL = Object.values(NAMES).join('|');
const CODE: ReadonlyMap<string, string> = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)));

const NAME = new RegExp(`(?<![\\p{L}])[והבלמש]{0,2}و?(?:ب)?(${ALL})(?![\\p{L}])`, 'giu');
const NAME_HERE = new RegExp(NAME.source, 'iuy');
const LATIN_BEGINNINGS = beginningsOf([...CODE.keys()]);
const ASKED = new RegExp([
  'fluen(?:t|cy)|proficien(?:t|cy)|native|bilingual|speak(?:ing|er|s)?\\b|command of|c1|c2|b2|written and (?:spoken|verbal)|verbal and written|mother tongue|business[- ]level|working (?:knowledge|language)|(?:company|team|office|business) language|language skills|required|must|level|excellent|strong|good|advanced|professional|trilingual|multilingual',
  'חובה|שפת אם|רמה גבוהה|ברמה|ברמת|שליטה|שולט|דובר|שוטפ|שוטף|מצוינת|טובה|מעולה|מלאה|ידיעת|ידע ב|נדרש|הכרחי|דרישה', 'إجادة|اجادة|إتقان|اتقان|بطلاقة|طلاقة|ممتاز|جيد|متحدث|تتحدث|التحدث|تحدث|مستوى|اللغة|لغة|مطلوب|شرط|إلزامي|الزامي|إجباري|اجباري|ضروري|لازم|أساسي|كتابة|معرفة|قراءة', 'تسلط|مسلط|آشنایی|روان|مکالمه|زبان|سطح|الزامی|شرط|ضروری|لازم|مسلّط|آیلتس',
].join('|'), 'iu');
const OPTIONAL = /nice to have|a plus|\bplus\b|advantage|bonus|preferred|desirable|optional|asset\b|preferabl|ideally|not (?:strictly )?(?:required|necessary|needed|mandatory|essential|a must)|n't (?:need|required|necessary|have to)|\bno need\b|handy|useful|helpful|beneficial|\bwelcome|appreciated|would be (?:nice|great|good)|good to have|great to have|יתרון|לא (?:חובה|נדרש|צריך|הכרחי|תנאי)|אין צורך|עדיפות|רצוי|ميزة|يفضل|أفضلية|ليست? (?:شرط|مطلوب|ضروري|إلزامي|الزامي)|غير (?:مطلوب|ضروري|إلزامي|الزامي|مشروط)|(?:لا|دون أن) (?:يشترط|تشترط|نشترط|يلزم)|مزیت|امتیاز|ترجیح|(?:الزامی|شرط|لازم|ضروری) ?(?:نیست|نمی)|نیازی? (?:نیست|ندارد)|نیاز نیست/iu;
const NOT_WORK = /english[- ](?:teacher|literature|department|breakfast)|(?:french|german|italian|japanese|chinese|spanish|dutch|polish|turkish|greek|korean|swedish|danish) (?:market|customers|company|government|office|team|region|labor|law|citizen)/iu;
/** What those speak whom the work is for is not what it asks for. */
const OTHERS_SPEAK = /\b(?:children|pupils|students|learners|customers|clients|patients|famil(?:y|ies)|residents|users|guests|tenants|visitors|tourists|colleagues|callers|members|community|communities|many|most|who)\b[^.]{0,50}?\b(?:also |mostly |mainly |only )?(?:speak|speaks|talk|read)\b|(?:הילדים|התלמידים|הלקוחות|המטופלים|התושבים|הלומדים) (?:\S{1,20} ){0,3}(?:דוברי|דוברים|מדברים)|(?:الأطفال|الطلاب|العملاء|الزبائن|المرضى|السكان) (?:\S{1,20} ){0,3}(?:يتحدثون|يتكلمون)/iu;
const OF_YOU = /\byou\b(?! (?:don't|do not|needn't|need not))|\brequired\b|\bmust\b|fluen|חובה|نشترط|مطلوب/iu;
const TITLE = new RegExp(`(?<![\\p{L}])(${ALL})[- ]*(?:speak(?:ing|er)|language|native|required|market speaker)|(?:speaking|speaker|fluent(?: in)?|דובר|דוברי)\\s*[:-]?\\s*(${ALL})|(?:native|bilingual)[ -](${ALL})|(?:متحدث|ناطق)\\s+(?:ب)?(?:اللغة )?(${ALL})|مسلط به (?:زبان )?(${ALL})`, 'giu');

/** Characters on either side of a language's name that can belong to what is said of it. */
const CLAUSE = 120;

const ALTERNATIVES = new RegExp(`(?:${ALL})[^\\p{L}]+(?:or|או|أو|یا)\\s+(?:\\p{L}+\\s)?[והבלמש]{0,2}(?:${ALL})(?![\\p{L}])`, 'iu');
const NEGATED = new RegExp(`(?:\\b(?:no|without|not)|ללא|بدون)\\s+(?:\\p{L}+\\s){0,2}(?:${ALL})(?![\\p{L}])`, 'iu');
/** "… but is not required" belongs to what stands before it. */
const PARTS = /[,،]|\band\b|\bbut\b(?! (?:it |they )?(?:is |are )?(?:not|optional|by no means))|(?<=חובה|גבוהה|שפת אם|נדרשת|مطلوبة|مطلوب|شرط|إلزامية|ضرورية) (?=[ו\u0648])/iu;
const CONNECTORS = /\b(?:or|both)\b|[^\p{L}]/giu;

/** Which parts of a clause only wish for their languages; a bare name shares the fate of what follows it ("Spanish, French a plus"). */
function optionalParts(parts: readonly string[]): boolean[] {
  const optional: boolean[] = [];
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const bare = part.replace(NAME, '').replace(CONNECTORS, '') === '' && at + 1 < parts.length;
    optional[at] = bare ? (optional[at + 1] ?? false) : OPTIONAL.test(part) || NEGATED.test(part);
  }
  return optional;
}

function inClause(clause: string, found: Set<string>): void {
  // Of alternatives the person needs but one, which a list of all that are needed cannot say: not said.
  if (!ASKED.test(clause) || NOT_WORK.test(clause) || ALTERNATIVES.test(clause) || (OTHERS_SPEAK.test(clause) && !OF_YOU.test(clause))) return;
  const parts = clause.split(PARTS);
  const optional = optionalParts(parts);
  parts.forEach((part, at) => {
    if (optional[at] === true) return;
    for (const match of part.matchAll(NAME)) {
      const code = CODE.get((match[1] ?? '').toLowerCase());
      if (code !== undefined) found.add(code);
    }
  });
}

/** Where the text names languages, in order. */
function namesIn(text: string): readonly number[] {
  const starts = latinStarts(text, LATIN_BEGINNINGS);
  if (starts === null) return [...text.matchAll(NAME)].map(({ index }) => index);
  return starts.filter((at) => {
    NAME_HERE.lastIndex = at;
    return NAME_HERE.test(text);
  });
}

/** Languages a title asks for ("German Speaking", "דוברי רוסית"). */
export function readTitleLanguages(title: string): string[] {
  const short = title.slice(0, 300);
  // "Speakerfrench" is the only form in which a name does not begin a word.
  if (latinStarts(short, LATIN_BEGINNINGS)?.length === 0 && !/speak|fluent/i.test(short)) return [];
  const found = new Set<string>();
  for (const match of short.matchAll(TITLE)) {
    const code = CODE.get((match.slice(1).find((part: string | undefined) => part !== undefined) ?? '').toLowerCase());
    if (code !== undefined) found.add(code);
  }
  return [...found].sort();
}

/**
 * ISO 639-1 codes of the languages a posting asks for, sorted; null when it asks for none.
 * "A plus" and "יתרון" ask for nothing; a language's name without a word of skill or demand beside it does not count.
 */
export function readLanguages(title: string, text: string): string[] | null {
  const found = new Set(readTitleLanguages(title));
  let read = 0;
  for (const at of namesIn(text)) {
    // Two languages of one clause are read at once.
    if (at < read) continue;
    const from = Math.max(0, at - CLAUSE);
    const near = text.slice(from, at + CLAUSE);
    const here = at - from;
    const before = Math.max(near.lastIndexOf('\n', here), near.lastIndexOf('. ', here), near.lastIndexOf(';', here)) + 1;
    const ends = [near.indexOf('\n', here), near.indexOf('. ', here), near.indexOf(';', here), near.length].filter((end) => end >= 0);
    const end = Math.min(...ends);
    inClause(near.slice(before, end), found);
    read = from + end;
  }
  return found.size === 0 ? null : [...found].sort();
}

/** The code of a language named in any of our languages or by its own code; null when unknown. */
export function languageCode(name: string): string | null {
  const folded = name.trim().toLowerCase();
  if (/^[a-z]{2}(?:-[a-z]{2})?$/u.test(folded)) return folded.slice(0, 2);
  return CODE.get(folded) ?? null;
}
