/** Cuts a title into its segments (role, team, place, note) and knows the words that say nothing of the trade. */

import { roleLexicon } from './role-lexicon.js';
import { type RoleWords, withoutFrame } from './title-frame.js';
import { lemma, titleWords } from './title-words.js';

/** A title longer than this says nothing more about the role. */
export const MAX_TITLE = 300;

/** Where a title turns from the role to its team, place or note. */
const BREAK = /\s[-–—|:]\s|[,;|•:()[\]{}–—@،؛]|\s-|-\s|[/\\]/u;

const forms = (text: string): ReadonlySet<string> => new Set(text.split(' ').flatMap(titleWords));

/** Words that make the words beside them an engineer's speciality ("Backend … Engineer"). */
export const ENGINEER_WORDS = forms(
  'engineer engineering developer development dev programmer programming sde architect coder technologist lead expert entwickler entwicklerin ingenieur développeur développeuse programmeur desarrollador desarrolladora ingeniero ingeniera '
  + 'מפתח מהנדס מתכנת פיתוח תוכניתן הנדסה ארכיטקט راهبر مطور مهندس مبرمج تطویر توسعه دهنده توسعه‌دهنده برنامه برنامه‌نویس مهندسی کارشناس متخصص',
);

/** Words of rank, employment and filling that no role is known by. */
export const NOISE = forms(
  'a an the of for and or in at to with on by from our new senior sr junior jr mid staff principal lead level i ii iii iv v entry experienced intern internship student graduate remote hybrid onsite '
  + 'm w d f h x gn mwd evergreen und et y für '
  + 'full part time fulltime temporary contract permanent job position role opportunity team בכיר זוטר גוניור סניור דרוש דרושה משרה מלאה חלקית ל של עם או ו סיניור מנוסה למחלקה לצוות לחברת סטודנט מתמחה '
  + 'سینیور جونیور ارشد استخدام مطلوب وظیفه فی من در و کارآموز أول اول خبرة آقا خانم دورکاری تهران شیفت',
);

/** Words for a person at work that leave open at what: beside one of them a subject names the family. */
export const HEADS = forms(
  'director manager supervisor coordinator specialist analyst officer assistant associate operator technician agent leader head chief expert consultant executive lead worker clerk inspector representative aide helper trainee '
  + 'student intern owner partner champion professional adviser administrator investigator engineer designer instructor trainer teacher strategist planner writer researcher scientist controller buyer master practitioner educator attendant handler installer '
  + 'leiter leiterin referent mitarbeiter mitarbeiterin sachbearbeiter techniker berater kaufmann kauffrau responsable chargé gerente jefe técnico especialista coordinador coordinadora analista asesor '
  + 'מנהל רכז אחראי מוביל ראש סטודנט נציג איש עובד יועץ טכנאי מומחה מתאם מנחה סגן עוזר בוחן בקר מבקר ממונה מפקח קצין מהנדס הנדסאי אנליסט פקיד מפעיל סוכן מדריך מנתח חוקר מתכנן קדם חבר מרכז מורה בודק מעצב כתב מתמחה רפרנט '
  + 'مدير مسؤول أخصائي اختصاصي منسق موظف عامل فني مشرف رئيس مساعد مندوب مستشار محلل مهندس ممثل كاتب خبير استشاري مدرب معلم مدرس مراقب مصمم قائد باحث أمين متدرب '
  + 'کارشناس مدیر مسئول متخصص سرپرست کارمند تکنسین مشاور اپراتور تحلیلگر طراح مربی نماینده کارگر نیروی نیرو رئیس معاون دستیار پژوهشگر افسر ادمین کارآموز سوپروایزر کمک مهندس معلم محقق پشتیبان وکیل',
);

/** Titles of one word that leave the trade open: a subject beside them says more. */
export const OPEN_TITLES = forms(
  'technician technologist operator consultant designer analyst producer editor trainer instructor scientist researcher administrator clerk coach writer artist engineer developer programmer associate model host assistant inspector investigator detective agent representative controller mechanic teacher educator resident medicine operations merchandiser executive gatherer maker worker helper attendant handler tender broker dispatcher aide feeder builder repairer setter installer fitter loader cutter grinder finisher polisher assembler packer checker tester inspector manager director supervisor coordinator specialist officer chief '
  + 'טכנאי יועץ מפעיל מדריך מתאם מנתח חוקר מאמן מעצב עורך כתב בודק פקיד מהנדס סוחר תפעול רפואה מפתח מורה מבקר מגיש אנליסט רפרנט '
  + 'فني مستشار عامل مدرب مصمم باحث محلل مندوب كاتب محرر مهندس موظف مشرف مدرس معلم مراقب أستاذ مساعد مطور مبرمج منتج استشاري أخصائي اختصاصي '
  + 'تکنسین مشاور اپراتور مربی طراح پژوهشگر محقق تحلیلگر نویسنده ویراستار کارمند مهندس کارشناس متخصص کارگر مدرس معلم استاد مجری منشی نصاب فروشنده وکیل',
);

export interface Segment {
  readonly words: readonly string[];
  readonly index: number;
}

/** Prefixes that Hebrew and Arabic write joined to the word: and, the, to, in, of. */
const JOINED_PREFIX = /^(?:[והבלמש]{1,2}(?=[\u05d0-\u05ea]{3})|(?:و|ب|ل|ک|وال|بال|لل|ال)(?=[\u0620-\u06ff]{3}))/u;

/** The word without a joined prefix, when only so it is a word that the lexicon knows. */
function known(word: string, vocabulary: ReadonlySet<string>): string {
  if (vocabulary.has(word) || !/^[\u05d0-\u06ff]/u.test(word)) return word;
  const bare = lemma(word.replace(JOINED_PREFIX, ''));
  if (vocabulary.has(bare)) return bare;
  const shorter = lemma(word.slice(1));
  return JOINED_PREFIX.test(word) && shorter.length >= 3 && vocabulary.has(shorter) ? shorter : word;
}

const GENDER_SLASH = /([\u05d0-\u05ea])\s?[/\\.](?=(?:ת|ית|ה|ות|נת|נית|אית|אשת|יות)(?![\u05d0-\u05ea]))/gu;
const GENDER_BRACKETS = /([\u05d0-\u05ea])\((?:ת|ית|ה|ות|נית|אית)\)/gu;
/** "Assistant to the Chief People Officer": what stands behind is whom the work is for, not the work. */
const SERVES = /\b(assistant|secretary|aide|adviser|advisor|staff)\s+to\s/giu;
const PA_TO = /\b(?:pa|ea)\s+to\s/giu;
/** "دستیار معاونت فنی": whoever assists a deputy or a management does office work, whatever these direct. */
const ASSISTS = /(?:^|\s)دستیار\s+(?=معاون|معاونت|ریاست|مدیریت)/gu;
/** A division behind the role is named for what its employer sells: a "Design Engineer, Google Cloud" may design chips. */
const DIVISION = /([,(|–—-]\s*)(?:google|oracle|alibaba|tencent|huawei|ibm) cloud(?: platform| infrastructure)?(?![a-z])/giu;
const PAIRED = /\b(ui|ci|l|p|b|ai|ml|full|front|back|ux|r|c|it|pl)\s*[/-]\s*(ux|cd|&?d|l|ui|ml|ai|stack|end|c\+\+|sql)(?![a-z])/giu;

/** A rank of its own ("Senior/Staff Engineer") stands before the role and is none; "Lead" and the like may be one with what follows. */
const isRankAlone = (all: readonly string[]): boolean => all.every((word) => NOISE.has(word) && word !== 'lead');

/** The parts from the first on that may name a role; all of them when none may. */
function fromTheRole(parts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = parts.findIndex((all) => !isRankAlone(all));
  return first === -1 ? parts : parts.slice(first);
}

const isHead = (word: string): boolean => HEADS.has(word) || ENGINEER_WORDS.has(word) || OPEN_TITLES.has(word);

/** "Web / Mobile Developer": what stands before the stroke shares the head that stands at the end. */
function withSharedHead(parts: readonly (readonly string[])[], title: string): readonly (readonly string[])[] {
  const [first = [], second = []] = parts;
  const head = second.at(-1);
  const isJoined = head !== undefined && /^[a-z]/u.test(head) && /^[^,;|•:()[\]{}–—@،؛-]*\//u.test(title) && isHead(head) && first.length <= 2 && !first.some(isHead);
  return isJoined ? [[...first, head], ...parts.slice(1)] : parts;
}

/** A title of more words than this is no phrase of the lexicon's. */
const LONGEST_PHRASE = 7;

/** Whether one of our own titles begins at one of these words and ends where `reaches` says it must. */
function isTitleAt(all: readonly string[], starts: number, reaches: (start: number, end: number) => boolean): boolean {
  const { direct } = roleLexicon();
  for (let start = 0; start < starts; start += 1) {
    for (let end = start + 1; end <= Math.min(all.length, start + LONGEST_PHRASE); end += 1) {
      if (reaches(start, end) && direct.get(all.slice(start, end).join(' '))?.kind === 'direct') return true;
    }
  }
  return false;
}

/** An open title says of no trade that it is meant. */
const isTelling = (all: readonly string[]) => (start: number, end: number): boolean => end > start + 1 || !isHead(all[start] ?? '');

function knownWords(text: string): string[] {
  const { vocabulary } = roleLexicon();
  return titleWords(text).map((word) => known(word, vocabulary));
}

const ROLE_WORDS: RoleWords = {
  names: (text) => {
    const all = knownWords(text);
    return isTitleAt(all, all.length, isTelling(all));
  },
  mayName: (text) => {
    const all = knownWords(text);
    return all.some(isHead) || isTitleAt(all, all.length, () => true);
  },
  begins: (text) => {
    const all = knownWords(text);
    return isHead(all[0] ?? '') || isTitleAt(all, 1, () => true);
  },
  joins: (before, behind) => {
    const first = knownWords(before);
    return isTitleAt([...first, ...knownWords(behind)], first.length, (_, end) => end > first.length);
  },
};

/** Segments of a title in its order, empty ones and ranks before the role left out; words in the form of `titleWords`. */
export function segments(title: string): Segment[] {
  const { vocabulary } = roleLexicon();
  const gender = withoutFrame(title.slice(0, MAX_TITLE), ROLE_WORDS).replace(GENDER_BRACKETS, '$1').replace(GENDER_SLASH, '$1\u0001');
  const guarded = gender.replace(PA_TO, 'executive assistant, ').replace(SERVES, '$1, ').replace(ASSISTS, ' executive assistant, ').replace(DIVISION, '$1').replace(PAIRED, '$1 $2').replace(/([A-Za-z])-(?=[A-Za-z])/gu, '$1 ');
  const parts = guarded.split(BREAK).map((part) => titleWords(part.replaceAll('\u0001', '/'))).filter((all) => all.length > 0);
  return withSharedHead(fromTheRole(parts), guarded).map((all, index) => ({ words: all.map((word) => known(word, vocabulary)), index }));
}

/** Folded words of a title that tell one role from another: no rank, employment or filling words. */
export const titleTokens = (title: string): string[] => [...new Set(titleWords(title.slice(0, MAX_TITLE)).filter((word) => !NOISE.has(word)))];
