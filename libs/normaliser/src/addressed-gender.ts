/** Whether a Hebrew posting addresses people of one gender only, by its title and by "wanted"; Hebrew law (equal opportunities, section 8) asks for both. */

/** `masculine:feminine` forms that differ in writing; what is written alike (מורה, מנקה) addresses both. */
const FORMS = `דרוש:דרושה מנהל:מנהלת מפתח:מפתחת מתכנת:מתכנתת מהנדס:מהנדסת הנדסאי:הנדסאית טכנאי:טכנאית נהג:נהגת מחסנאי:מחסנאית נציג:נציגה יועץ:יועצת מזכיר:מזכירה פקיד:פקידה
עובד:עובדת אחראי:אחראית רכז:רכזת מלצר:מלצרית ברמן:ברמנית טבח:טבחית מוכר:מוכרת קופאי:קופאית מאבטח:מאבטחת שומר:שומרת חשמלאי:חשמלאית רתך:רתכת מכונאי:מכונאית נגר:נגרית
מעצב:מעצבת עורך:עורכת אנליסט:אנליסטית כלכלן:כלכלנית חשב:חשבת קניין:קניינית מדריך:מדריכה מאמן:מאמנת מטפל:מטפלת גנן:גננת סייע:סייעת מחנך:מחנכת רופא:רופאה רוקח:רוקחת
אח:אחות פיזיותרפיסט:פיזיותרפיסטית עוזר:עוזרת מגייס:מגייסת משווק:משווקת בודק:בודקת מבקר:מבקרת מפקח:מפקחת מפעיל:מפעילה מלגזן:מלגזנית מתאם:מתאמת סוכן:סוכנת מוקדן:מוקדנית
סטודנט:סטודנטית ספר:ספרית מתרגם:מתרגמת מדען:מדענית חוקר:חוקרת אדריכל:אדריכלית ארכיטקט:ארכיטקטית מנתח:מנתחת מיישם:מיישמת תוכניתן:תוכניתנית דייל:דיילת מארח:מארחת איש:אשת`;

const pairs = FORMS.split(/\s+/u).map((pair) => pair.split(':') as [masculine: string, feminine: string]);
const MASCULINE: ReadonlySet<string> = new Set(pairs.map(([masculine]) => masculine));
const FEMININE: ReadonlySet<string> = new Set(pairs.map(([, feminine]) => feminine));
const WANTED: ReadonlySet<string> = new Set(['דרוש', 'דרושה']);

/** "מפתח/ת", "מנהל.ת", "טכנאי(ת)", "איש/אשת", "דרוש/ה". */
const BOTH_MARKED = /[\u05d0-\u05ea]\s?[/\\.(-]\s?(?:ת|ה|ית|נית|אית|אשת|יות|ות)(?![\u05d0-\u05ea])/u;
const MEANT_FOR_BOTH = /לשני המינים|לשני המגדרים|לכל המגדרים|לנשים ול?גברים|לגברים ול?נשים|בלשון זכר|בלשון נקבה|כל המינים/u;

const hebrewWords = (text: string): readonly string[] => text.match(/[\u05d0-\u05ea]+(?:["'\u05f3\u05f4][\u05d0-\u05ea]+)*/gu) ?? [];

/** A description is looked at this far. */
const MOST_TEXT = 20_000;

/** The one gender that the posting addresses; null when it addresses both, or is not in Hebrew, or does not tell. */
export function addressedGender({ title, description = '' }: { readonly title: string; readonly description?: string | undefined }): 'masculine' | 'feminine' | null {
  const text = `${title}\n${description.slice(0, MOST_TEXT)}`.normalize('NFC').replace(/[\u0591-\u05c7\p{Cf}]/gu, '');
  if (BOTH_MARKED.test(text) || MEANT_FOR_BOTH.test(text)) return null;
  const [inTitle = '', ...rest] = text.split('\n');
  // In running text a form may be anybody's ("reports to the manager"): there only "wanted" addresses the reader.
  const addressing = [...hebrewWords(inTitle), ...hebrewWords(rest.join('\n')).filter((word) => WANTED.has(word))];
  const masculine = addressing.some((word) => MASCULINE.has(word));
  const feminine = addressing.some((word) => FEMININE.has(word));
  if (masculine === feminine) return null;
  return masculine ? 'masculine' : 'feminine';
}
