/** Industries under one id whatever language or habit names them, for wishes and refusals. */

import { type Locale } from '#lib/vocabulary';
import { INDUSTRIES } from './data/industries.js';
import { fold } from './fold.js';
import { type FoldedWords, wordHash } from './folded-words.js';

export interface Industry {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

let known: { readonly list: readonly Industry[]; readonly ids: ReadonlyMap<string, string> } | undefined;

function build(): NonNullable<typeof known> {
  const ids = new Map<string, string>();
  const list = INDUSTRIES.trim().split('\n').map((row): Industry => {
    const [id = '', en = '', he = '', ar = '', fa = '', others = ''] = row.split('|');
    for (const name of [id, en, he, ar, fa, ...others.split(';')]) {
      const key = fold(name);
      if (key !== '' && !ids.has(key)) ids.set(key, id);
    }
    return { id, names: { en, he, ar, fa } };
  });
  return { list, ids };
}

/** Id of an industry as stated; one that the list does not know is its folded name with dashes, so that equal words still meet. Null for an empty text. */
export function industryId(text: string): string | null {
  known ??= build();
  const folded = fold(text.slice(0, 200));
  return folded === '' ? null : (known.ids.get(folded) ?? folded.replaceAll(' ', '-'));
}

/** All industries with their names, for pickers. */
export function industries(): readonly Industry[] {
  known ??= build();
  return known.list;
}

/** Words in an employer's own name that say what it is; any other word of a name may be just a name. */
const IN_A_NAME: readonly (readonly [industry: string, words: string])[] = [
  ['finance', 'bank|banking|capital|בנק|بنك|بانک'], ['insurance', 'insurance|assurance|ביטוח|تامين|بیمه|بيمه'], ['healthcare', 'hospital|hospitals|clinic|clinics|healthcare|מרפאה|מרפאות|مستشفي|بیمارستان|بيمارستان|درمانگاه'],
  ['biotech-pharma', 'pharma|pharmaceuticals|pharmaceutical|biotech|therapeutics|פארמה|داروسازي|داروسازی'], ['education', 'university|college|academy|school|schools|אוניברסיטה|אוניברסיטת|מכללה|מכללת|جامعه|مدرسه|دانشگاه|اموزشگاه'],
  ['gambling', 'casino|casinos|betting|sportsbook|lottery|קזינו|הימורים|كازينو'], ['travel', 'hotel|hotels|resort|resorts|airlines|airways|מלון|מלונות|فندق|فنادق|هتل'], ['construction', 'construction|בנייה|للمقاولات|مقاولات|ساختمانی'],
  ['logistics', 'logistics|freight|shipping|לוגיסטיקה|لوجستيات|حمل'], ['real-estate', 'realty|נדלן|عقارات|عقاري'], ['legal-services', 'solicitors|advocates|attorneys'], ['tobacco', 'tobacco|טבק|تبغ'], ['cybersecurity', 'cybersecurity'], ['alcohol', 'brewery|brewing|winery|distillery|יקב|מבשלת'],
];
/** This much of a description introduces the employer; later an industry is named for many reasons. */
const INTRODUCTION = 1500;
/** "an online gambling company", "the insurance sector". */
const AFTER_NAME: ReadonlySet<string> = new Set('industry sector company startup firm provider operator brand manufacturer retailer'.split(' '));
/** The same in the languages that put the noun first: "חברת ביטוח", "شركة تأمين", "شرکت بیمه". */
const BEFORE_NAME: ReadonlySet<string> = new Set('חברת בחברת בתחום ענף בענף شركه مجال قطاع شرکت شركت حوزه صنعت'.split(' ').map(fold));
/** Near these an industry is somebody else's: the person's past, the employer's clients. */
const OF_OTHERS: ReadonlySet<string> = new Set('experience background knowledge clients customers client customer ניסיון לקוחות רקע خبره عملاء سابقه مشتريان تجربه'.split(' ').map(fold));
const CUES: ReadonlySet<number> = new Set([...AFTER_NAME, ...BEFORE_NAME].map(wordHash));
const LOOK_BACK = 8;
const LONGEST_NAME = 3;
/** Said of nearly every employer that posts: any other industry beside it tells more. */
const BROAD: ReadonlySet<string> = new Set(['software', 'ai', 'consulting']);

let inNames: ReadonlyMap<string, string> | undefined;

function fromName(company: string): string | null {
  inNames ??= new Map(IN_A_NAME.flatMap(([industry, words]) => words.split('|').map((word) => [fold(word), industry] as const)));
  const found = new Set(fold(company.slice(0, 200)).split(' ').flatMap((word) => inNames?.get(word) ?? []));
  return found.size === 1 ? [...found][0] ?? null : null;
}

function named(words: readonly string[], from: number, to: number): string | null {
  const name = words.slice(from, to).join(' ');
  return known?.ids.get(name) ?? known?.ids.get(name.replace(/^ה/u, '')) ?? null;
}

/** Longest first; at the start of a name where the language puts it behind the noun, else at its end. */
function nameBeside(words: readonly string[], at: number, after: boolean): string | null {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const from = after ? at + 1 : at - length;
    if (from < 0) continue;
    const industry = named(words, from, from + length);
    if (industry !== null) return industry;
  }
  return null;
}

/** Whether any word of an introduction can stand beside an industry's name; its last word may be cut, and is another then than the text's. */
function hasCue(introduction: string, { hashes, starts, count }: FoldedWords, from: number): boolean {
  const end = (starts[from] ?? 0) + introduction.length;
  for (let at = from; at < count && (starts[at] ?? end) < end; at += 1) if (CUES.has(hashes[at] ?? 0)) return true;
  return CUES.has(wordHash(introduction.slice(introduction.lastIndexOf(' ') + 1)));
}

/**
 * The industry an employer's name or the introduction of a folded description says it is of; null when they say none, or several.
 * An industry of clients or of the experience asked for is not the employer's. Who has cut the description into words
 * already, hands them in with the number of its first.
 */
export function readIndustry(company: string, foldedDescription: string, cut?: { readonly words: FoldedWords; readonly from: number }): string | null {
  known ??= build();
  const byName = fromName(company);
  if (byName !== null) return byName;
  const introduction = foldedDescription.slice(0, INTRODUCTION);
  if (cut !== undefined && !hasCue(introduction, cut.words, cut.from)) return null;
  const words = introduction.split(' ');
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const industry = AFTER_NAME.has(word) ? nameBeside(words, at, false) : BEFORE_NAME.has(word) ? nameBeside(words, at, true) : null;
    if (industry !== null && !words.slice(Math.max(0, at - LOOK_BACK), at).some((one) => OF_OTHERS.has(one))) found.add(industry);
  }
  const telling = [...found].filter((one) => !BROAD.has(one));
  const said = telling.length > 0 ? telling : [...found];
  return said.length === 1 ? said[0] ?? null : null;
}
