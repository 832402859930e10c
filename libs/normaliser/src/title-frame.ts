/** What stands around the role in a title: who is looking for somebody is taken out, where they will work is parted off. Neither names the role. */

/** What a title's words say of a role; given by who cuts titles, because the lexicon and the words that head titles are known there. */
export interface RoleWords {
  /** A title of a trade stands in the text. */
  readonly names: (text: string) => boolean;
  /** So does a word for a person at work, of whatever trade. */
  readonly mayName: (text: string) => boolean;
  /** A title of a trade begins the text. */
  readonly begins: (text: string) => boolean;
  /** A title of a trade reaches from the one text into the other ("hotel receptionist"). */
  readonly joins: (before: string, behind: string) => boolean;
}

/** "Now hiring", "We're looking for": sentences that end in the role. */
const HIRING = /^[\s\p{P}\p{S}]*(?:(?:urgent(?:ly)?|immediate(?:ly)?) (?:hiring|required|needed|recruiting)|(?:now|currently|actively|we(?:['’]re| are)|(?:our )?clients? is) (?:hiring|recruiting|seeking|looking for)|hiring (?:now|immediately)|دعوت به همکاری(?: با)?)(?!\p{L})[\s!:|,–—-]*(?:an? (?=\p{L}))?/iu;
/** Words that say so only before a sign: a "Confidential Secretary" and an "Urgent Care Nurse" are what they are called. */
const LABEL = /^[\s\p{P}\p{S}]*(?:(?:job|career|employment) (?:opening|opportunity|vacancy|offer|alert)|vacanc(?:y|ies)|(?:open |new )?(?:position|role|opening)|urgent(?:ly)?|hiring|wanted|required|immediate (?:start|joiners?|hire|need)|confidential(?: client| company)?|(?:for )?our client|talent pool|(?:general|spontaneous|open) application|future opportunit(?:y|ies)|فرصة عمل|وظيفة شاغرة|استخدام)\s*(?:!|[:|]|[–—-]\s)[\s!:|–—-]*/iu;

/** "Driver wanted!" */
const SOUGHT = /\s(?:needed|wanted|required)(?: (?:urgently|immediately|asap|now))?[\s!.]*$/iu;

const PARTED = /^([^|:–—]{2,60}?)(?:\s*[|:]\s*|\s+[-–—]\s+)(?=\S)/u;
const AGENCY = /(?<!(?:^|\s)(?:technical|tech|campus|university|talent|executive|hr|people|graduate))\s(?:recruit(?:ment|ing|ers)|staffing|resourcing|personnel|manpower|headhunters|employment agency|השמה|כוח אדם)$/iu;
const INCORPORATED = /[\s,](?:ltd|limited|inc|llc|llp|gmbh|plc|corp|pvt|בע["״']?מ)\.?$/iu;
const FOR_A_CLIENT = /^[^|:]{0,80}?\b(?:on behalf of|for (?:one of )?(?:our|an?) (?:\p{L}+ )?clients?)\b[^|:–—]{0,50}?(?:[|:]|\s[–—-]\s)\s*/iu;

function withoutAgency(title: string, { names, mayName }: RoleWords): string {
  const [whole = '', first = ''] = PARTED.exec(title) ?? [];
  const rest = title.slice(whole.length);
  if (INCORPORATED.test(first) ? mayName(rest) : AGENCY.test(first) && names(rest)) return rest;
  const [client = ''] = FOR_A_CLIENT.exec(title) ?? [];
  return client !== '' && !names(client) && mayName(title.slice(client.length)) ? title.slice(client.length) : title;
}

const SEEKS = /(?<!\p{L})(?:דרוש(?:ים|ות|ה)?(?:[/.](?:ה|ות|ים))?|מחפש(?:ים|ת|ות)?(?:[/.]ות)?|מגייס(?:ים|ת|ות)|مطلوب(?:ة|ين|ات)?|تطلب|يطلب|نطلب|(?:تبحث|يبحث|نبحث) عن|(?:بحاجة|حاجتها|حاجته|حاجتنا) (?:إلى|الى))(?![\p{L}/.(])[\s:!,–-]*(?:(?:فورا|فوراً|عاجل|عاجلا|בדחיפות|מיידי)(?!\p{L})[\s:!,–-]*)?/u;
/** She who recruits is called by the word that says that an employer does. */
const RECRUITER = /^מגייסת/u;
/** Work for somebody: "דרוש לחברה", "مطلوب لشركة". */
const FOR_WHOM = /^(?:ל\p{L}|ل(?:ل|شركة|مستشفى|فندق|مدرسة|مطعم|بنك|عيادة|مصنع|مكتب|مركز))/u;

/** Words for an employer that the next word says more of. */
const OF_A_KIND = /^ל(?:חברת|רשת|משרד|מרפאת|קבוצת|בית|בתי|סוכנות|מכון|חנות|מסעדת)$/u;

/** "לחברת ביטוח מזכיר/ה": what is left from the first title of a trade on. */
function behindEmployer(text: string, { begins }: RoleWords): string {
  const words = text.split(/\s+/u);
  const colon = /^[^:]{2,60}:\s*(?=\S)/u.exec(text)?.[0] ?? '';
  if (colon !== '') return text.slice(colon.length);
  const least = OF_A_KIND.test(words[0] ?? '') ? 2 : 1;
  for (let at = least; at <= Math.min(4, words.length - 1); at += 1) {
    const rest = words.slice(at).join(' ');
    if (begins(rest)) return rest;
  }
  return text;
}
/** "לחברת ביטוח דרוש/ה מזכיר/ה", "شركة مقاولات تطلب محاسب": the role stands behind the word that seeks it, unless that goes on with for whom. */
function withoutSeeker(title: string, role: RoleWords): string {
  const found = SEEKS.exec(title);
  if (found === null) return title;
  const before = title.slice(0, found.index).replace(/[\s:,–-]+$/u, '');
  const behind = title.slice(found.index + found[0].length);
  const isBefore = role.mayName(before);
  const isBehind = role.mayName(behind);
  if (RECRUITER.test(found[0]) && (before === '' || isBefore || !isBehind)) return title;
  if (!isBehind || (isBefore && FOR_WHOM.test(behind))) return isBefore ? `${before} | ${behind}` : title;
  return before === '' && FOR_WHOM.test(behind) ? behindEmployer(behind, role) : behind;
}

/** Where work is done, which is no trade of those who do it there: only behind a title that says which trade is theirs. */
const WORKPLACES = [
  String.raw`\s+(?:at|@)\s+(?=\p{L})`,
  String.raw`\s+(?:for|in) (?=(?:an? |the |our )?(?:[\p{L}'&-]+ ){0,3}?(?:company|firm|hospital|school|home|hotel|restaurant|bank|agency|clinic|practice|manufacturer|start-?up|charity|store|shop|factory|plant|organi[sz]ation|salon|retailer|bakery|cafe|university|college|nursery)s?(?!\p{L}))`,
  String.raw`\s+(?=[לב](?:חברה|חברת|משרד|משרדי|רשת|מפעל|מפעלי|בית|בתי|מלון|מלונות|מסעדה|מסעדת|בנק|מוסך|קליניקה|מרפאה|מרפאת|מרפאות|עמותה|עמותת|גן|גני|מעון|קיבוץ|סוכנות|סטארטאפ|ארגון|קבוצת|מכון|מכללה|חנות|מוסד|אולם)(?!\p{L}))`,
  String.raw`\s+(?=(?:(?:في|لدى) (?:ال)?|[لب]|لل|بال)(?:شركة|مستشفى|مستشفيات|فندق|مدرسة|مدارس|مطعم|بنك|عيادة|مصنع|مكتب|مركز|جامعة|صيدلية|متجر|محل|روضة)(?!\p{L}))`,
  String.raw`\s+(?=(?:(?:در|برای) (?:یک )?)?(?:شرکت|بیمارستان|هتل|مدرسه|رستوران|بانک|مطب|کارخانه|فروشگاه|کلینیک|داروخانه|دانشگاه|مهدکودک)(?!\p{L}))`,
].map((source) => new RegExp(source, 'giu'));

function withWorkplaceApart(title: string, { names, joins }: RoleWords): string {
  const cuts = WORKPLACES.flatMap((pattern) => [...title.matchAll(pattern)]);
  const cut = cuts.sort((a, b) => a.index - b.index).find(({ 0: between, index }) => names(title.slice(0, index)) && !joins(title.slice(0, index), title.slice(index + between.length)));
  return cut === undefined ? title : `${title.slice(0, cut.index)} | ${title.slice(cut.index + cut[0].length)}`;
}

/** An agency, its client and a greeting may stand before one role. */
const MOST_FRAMES = 3;

/** The title without who is looking, and with a stroke before where the work is. */
export function withoutFrame(title: string, role: RoleWords): string {
  let left = title;
  for (let turn = 0; turn < MOST_FRAMES; turn += 1) {
    const greeted = [HIRING, LABEL].reduce((text, frame) => {
      const rest = text.replace(frame, '');
      return rest !== text && role.mayName(rest) ? rest : text;
    }, left);
    const shorter = withoutAgency(greeted, role);
    if (shorter === left) break;
    left = shorter;
  }
  const sought = left.replace(SOUGHT, '');
  return withWorkplaceApart(withoutSeeker(sought !== left && role.mayName(sought) ? sought : left, role), role);
}
