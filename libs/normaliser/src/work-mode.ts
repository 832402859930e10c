/** Reads whether work is remote, hybrid or on site from what a posting says; null when it does not say. */

import { type WorkMode } from '#lib/vocabulary';

/** Patterns of several parts, for reading without regard to case; a text of Latin letters is spared the others. */
const any = (...parts: readonly string[]): Saying => ({ all: new RegExp(parts.join('|'), 'i'), latin: new RegExp(parts.filter((part) => !/[\u0590-\u06ff]/.test(part)).join('|'), 'i') });
interface Saying { readonly all: RegExp; readonly latin: RegExp }

const SOME_DAYS = '(?:[1-4]|one|two|three|four|2-3|3-4)(?: ?[-–] ?[2-4])? (?:work(?:ing)? )?days?(?:,? (?:a|per|each|every) week| ?\\/ ?week)?(?: of)?';
const WORKPLACE = '(?:the |our |your )?(?:[a-z]{1,20} ){0,2}(?:office|hq|headquarters)';
const HEBREW_DAYS = '(?:יומיים|(?<!\\d)[1-4] ימים|(?:שני|שלושה|ארבעה) ימים)';
const HYBRID = any(
  // Clouds, cars and seeds are hybrid, too.
  '(?<!\\b(?:electric|ev|petrol) (?:and|&|or|\\/) )\\bhybrid\\b(?![- ]?(?:(?:&|and|or|\\/|,) ?(?:electric|ev|plug|petrol)|multi|electric|clouds?|vehicles?|cars?|engines?|infrastructure|it\\b|apps?\\b|mobile app|identit|search|warfare|threat|aircraft|propulsion|inverter|seeds?|maize|rice|crops?|integration|data ?cent|retrieval|topolog|microelectronic|circuit))',
  `\\b${SOME_DAYS} (?:in|from|at) (?:home\\b|${WORKPLACE})`, `\\b${SOME_DAYS} (?:wfh|remote)\\b`, `\\b(?:wfh|work(?:ing)? from home|remote)(?: for| up to|:)? ${SOME_DAYS}`, `\\b(?:office|hq|headquarters) ${SOME_DAYS}`,
  '(?<!(?:רכב|רכבים|כלי רכב|מכוניות|ענן|לרכב|לרכבים) )היברידי(?!ים|ות)', 'משלב עבודה מהבית', 'שילוב (?:של )?עבודה מהבית',
  `(?:יום|${HEBREW_DAYS}|כמה ימים)(?: עבודה)?(?: אחד)?(?: בשבוע)?(?: עבודה)? (?:מהבית|מרחוק)`, `(?:${HEBREW_DAYS})(?: בשבוע)? מהמשרד`, `מהבית (?:יום|פעם|פעמיים|${HEBREW_DAYS})(?: אחד)? בשבוע`,
  '(?<!(?:سيارات|السيارات|مركبات|المركبات|سحابة|سحابية|محركات) (?:ال)?)هجين', 'هايبرد', 'عمل مختلط', '(?<!(?:[0-9٠-٩]{2}|[05-9٠٥-٩]) ?|خمسة |ستة |كل )(?:يوم|يومان|يومين|أيام|ايام)(?: (?:في|من) (?:الأسبوع|الاسبوع)| أسبوعيا[ًّ]?)? (?:عن ب[ُ]?عد|من المنزل|من البيت|من المكتب)', '(?:عن ب[ُ]?عد|من المنزل|من البيت) (?:لمدة )?(?:يوم واحد|يومين|[1-4١-٤] ?أيام)',
  '(?<!(?:خودرو|خودروی|خودروهای|خودروها|ماشین|ماشین‌های|ابر|بذر|موتور) )هیبرید', '(?:کار|کاری|مدل|همکاری|صورت) ترکیبی', 'نیمه ?دورکاری', '(?:یک|دو|سه|چهار|[1-4۱-۴]) روز(?: در هفته| هفته)? (?:دورکار|ریموت|به صورت دورکار)', 'دورکاری (?:یک|دو|سه|چهار|[1-4۱-۴]) روز',
);
/** Where a clause begins. */
const CLAUSE = '(?:^|[.!?;|•·,(–—]\\s{0,3}|\\n\\s{0,3})';
const REMOTE = any(
  '\\b(?:fully|100%|completely)[ -]remote\\b', '\\bremote[- ](?:first|position|role|job|work|friendly|only|within|from)\\b', '\\bwork[- ]from[- ](?:home|anywhere)\\b', '\\bwfh\\b', '\\btelecommut',
  `${CLAUSE}anywhere (?:in the world|on earth)`, `${CLAUSE}remote(?=\\s{0,2}(?:[.,;:|()\\n–—-]|$))`,
  '(?:עבודה|לעבוד|עובדים|משרה|משרה מלאה|משרה חלקית|תפקיד|פרילנס) (?:מרחוק|מהבית)', `${CLAUSE}(?:100% )?מרחוק(?= מ| מלא|[ ]?[.,;|()\\n–-]|$)`,
  '(?<!(?:التعليم|تعليم|التعلم|تعلم|الدعم|دعم|الاستشعار|استشعار|التحكم|تحكم|المراقبة|مراقبة|التطبيب|الطب|جهاز) )عن ب[ُ]?عد', '(?:العمل|عمل|دوام|وظيفة) من (?:المنزل|البيت)', 'ريموت', '(?<!امکان )دورکار', '(?<!امکان )ریموت',
);
/** Remote work that one may ask for now and then is none that is promised. */
const POSSIBLE = /\b(?:occasional|some|option(?:al)?|possib(?:le|ility of)|ability to|flexib(?:le|ility)(?: to| for)?|opportunity (?:to|for)|partial(?:ly)?) (?:remote(?:[- ]work)?|wfh|work(?:ing)?[- ]from[- ]home)\b|\b(?:remote(?:[- ]work)?|wfh|work(?:ing)?[- ]from[- ]home) (?:is |may be )?(?:possible|optional|negotiable|occasionally|considered|flexibility)|\bwork(?:ing)?[- ]from[- ]anywhere (?:for|up to|policy|weeks?|days?|\d|(?:one|two|three|four|six|eight) (?:weeks?|months?))|(?:אפשרות|אופציה|אפשרי|גמישות) (?:של |ל)?(?:עבודה|עבוד|לעבוד)(?: חלקית)? (?:מהבית|מרחוק)|(?:إمكانية|امكانية|يمكن|احتمال) (?:ال)?عمل (?:عن ب[ُ]?عد|من المنزل|من البيت)/giu;
const NOT_REMOTE = any(
  "\\b(?:not|no|isn't|is not|cannot be|non)[ -](?:a )?(?:fully )?remote\\b", '\\bnot (?:available|eligible) for remote', 'remote (?:work(?:ing)? )?is not', '\\b(?:no|not) (?:work(?:ing)? from home|wfh)\\b',
  'לא ניתן לעבוד מהבית', '(?:אין|ללא)(?: אפשרות| אופציה)? ?(?:ל|של )?עבודה (?:מרחוק|מהבית)', 'לא (?:מהבית|מרחוק)', '(?:אינה|לא) (?:משרה |עבודה )(?:מרחוק|מהבית)',
  '(?:ليس|ليست|لا يوجد|لا يتوفر|لا تتوفر|بدون|غير متاح) (?:وظيفة |عمل |العمل |دوام |إمكانية العمل |امكانية العمل )?(?:عن ب[ُ]?عد|من المنزل)', 'امکان دورکاری (?:ندارد|وجود ندارد|نیست|نداریم)', 'دورکاری (?:نداریم|ندارد|نیست|نمی ?باشد)', '(?:بدون|غیر) دورکار',
);
const ONSITE = any(
  '\\bon[- ]?site\\b(?! (?:interview|gym|parking|cafeteria|meals|lunch|childcare|support|visit|at (?:our )?customer))', '\\bin[- ]office\\b', '\\bin[- ]person\\b(?= (?:role|position|job))', `${CLAUSE}in[- ]person(?=\\s{0,2}(?:[.,;|()\\n–—-]|$))`, '\\bwork(?:ing)?,? in[- ]person\\b', '(?:office|onsite)[- ]based', '\\bsite[- ]based\\b', '\\bwork(?:ing)? (?:full[- ]time )?from (?:the |our )?office\\b(?! \\d| (?:one|two|three|four|some))', `\\b(?:five|5) days(?: (?:a|per) week)? (?:in|from|at) ${WORKPLACE}`, '\\b(?:office|hq|headquarters) (?:five|5) days',
  'במשרדי החברה', 'עבודה מהמשרד', '(?:עבודה|העבודה) במשרד(?:ים|ינו)?(?![א-ת])', 'נוכחות מלאה במשרד', '(?:5|חמישה) ימים(?: בשבוע)? מהמשרד', 'מהמשרד בלבד', 'حضوري', 'في المكتب', 'من المكتب', '(?:العمل|الدوام|دوام كامل) (?:من|في) (?:ال)?مقر(?![\\u0620-\\u06ff])', 'حضور (?:(?:کامل|فیزیکی|تمام ?وقت) )?در (?:محل|شرکت|دفتر)', '(?<!غیر ?)حضوری',
);
const REMOTE_WORD = any(
  '\\bremot[eoa]\\b(?! (?:sensing|pilot|monitoring|access|desktop|control|hands|area|island|communit|patient))', '(?<!(?:תמיכה|חישה|למידה|הוראה|שליטה|הדרכה|ניטור|סיוע) )מרחוק', 'מהבית', '(?<!(?:التعليم|تعليم|التعلم|الدعم|دعم|الاستشعار|استشعار|التحكم|تحكم|المراقبة|مراقبة) )عن ب[ُ]?عد', 'من المنزل', 'ريموت', '(?<!امکان )دورکار', '(?<!امکان )ریموت', '\\banywhere\\b', '\\bwfh\\b', '\\bwork[- ]from[- ]home\\b', '\\bvirtual\\b(?! (?:reality|design|machine|production|construction))',
);

const LONGEST_SHORT = 1000;

/** From a place or title, where the bare word "Remote" is a statement of its own. */
export function readShortWorkMode(written: string): WorkMode | null {
  const text = written.slice(0, LONGEST_SHORT);
  if (HYBRID.all.test(text)) return 'hybrid';
  if (NOT_REMOTE.all.test(text)) return 'onsite';
  if (REMOTE_WORD.all.test(text)) return ONSITE.all.test(text) ? 'hybrid' : 'remote';
  return ONSITE.all.test(text) ? 'onsite' : null;
}

/** Words without which a pattern cannot be in a text of Latin letters: looking for them is fifty times cheaper than the pattern. */
const NEEDED: ReadonlyMap<Saying, readonly string[]> = new Map([
  [HYBRID, ['hybrid', 'days', 'day from', 'day wfh', 'day remote']], [REMOTE, ['remote', 'work from', 'work-from', 'wfh', 'telecommut', 'anywhere']], [NOT_REMOTE, ['remote', 'from home', 'wfh']], [ONSITE, ['site', 'office', 'in person', 'in-person', '5 days', 'five days']],
]);
const ANY_NEEDED = new RegExp([...NEEDED.values()].flat().join('|'), 'i');
const OTHER_LETTERS = /[\u0590-\u06ff]/;

/** From running text, where only a clear sentence counts; contradicting statements are no statement. */
export function readWorkMode(text: string): WorkMode | null {
  const isLatin = !OTHER_LETTERS.test(text);
  if (isLatin && !ANY_NEEDED.test(text)) return null;
  const lower = text.toLowerCase();
  const says = (saying: Saying): boolean => (isLatin ? NEEDED.get(saying)?.some((word) => lower.includes(word)) !== false && saying.latin.test(text) : saying.all.test(text));
  if (says(NOT_REMOTE)) return says(HYBRID) ? 'hybrid' : 'onsite';
  const remote = says(REMOTE) && REMOTE.all.test(text.replace(POSSIBLE, ' '));
  if (says(HYBRID)) return remote && /\b(?:fully|100%) remote\b/iu.test(text) ? null : 'hybrid';
  const onsite = says(ONSITE);
  if (remote === onsite) return null;
  return remote ? 'remote' : 'onsite';
}
