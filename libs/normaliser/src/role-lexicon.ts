/** The role families with their names and the phrases that name them, parsed once from the data and looked up by folded phrase. */

import { type Locale } from '#lib/vocabulary';
import { BUSINESS_FAMILIES } from './data/families-business.js';
import { TECHNOLOGY_FAMILIES } from './data/families-technology.js';
import { TRADES_FAMILIES } from './data/families-trades.js';
import { OCCUPATION_TITLES } from './data/occupation-titles.js';
import { words } from './fold.js';

export interface RoleFamily {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/** `direct`: the phrase is a title of the family. `lexicon`: an O*NET or ESCO title of it. `qualifier`: it names the family beside an engineer's title. */
export interface PhraseMeaning {
  readonly family: string;
  readonly kind: 'direct' | 'lexicon' | 'qualifier';
}

export interface RoleLexicon {
  readonly families: readonly RoleFamily[];
  readonly direct: ReadonlyMap<string, PhraseMeaning>;
  readonly qualifiers: ReadonlyMap<string, string>;
  /** Every title phrase as written, for suggestions. */
  readonly spoken: readonly { readonly phrase: string; readonly text: string; readonly family: string }[];
}

/** Words that head titles of every trade: a source's title made of these alone ("Director", "Development Manager") names no family. */
const OF_NO_TRADE: ReadonlySet<string> = new Set('director manager supervisor coordinator specialist analyst officer assistant associate operator technician agent leader head chief expert consultant architect development solution deputy vice president executive senior team lead worker clerk inspector representative aide helper trainee business global general project technical system service program'.split(' '));

const ZWNJ = /\u200c/g;

/** A word without its English plural, so that "developers" is "developer"; short words and -ss, -us, -is, -ics stay. */
export const lemma = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !/(?:ss|us|is|ics|ops|ios|sales|news|series|devops|aws|kubernetes|operations|.js)$/.test(word) ? word.slice(0, -1) : word;

/** The folded, plural-free words by which titles and the lexicon are compared. */
export const titleWords = (text: string): string[] => words(text).map(lemma);

export const phraseKey = (text: string): string => titleWords(text).join(' ');

/** A Persian phrase written with ZWNJ is also written with the parts joined. */
const spellings = (text: string): readonly string[] => {
  const keys = [phraseKey(text)];
  if (text.includes('\u200c')) keys.push(phraseKey(text.replace(ZWNJ, '')));
  return keys;
};

const list = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split(';'));

function addFamily(row: string, lexicon: { families: RoleFamily[]; direct: Map<string, PhraseMeaning>; qualifiers: Map<string, string>; spoken: { phrase: string; text: string; family: string }[] }): void {
  const [id = '', en = '', he = '', ar = '', fa = '', titles, qualifiers] = row.split('|');
  lexicon.families.push({ id, names: { en, he, ar, fa } });
  const named = [en, he, ar, fa].flatMap((name) => (name.includes('/') && !/[\u0590-\u05ff]/.test(name) ? [] : [name]));
  for (const text of [...named, ...list(titles)]) {
    for (const phrase of spellings(text)) {
      if (phrase === '' || lexicon.direct.has(phrase)) continue;
      lexicon.direct.set(phrase, { family: id, kind: 'direct' });
      lexicon.spoken.push({ phrase, text, family: id });
    }
  }
  for (const text of list(qualifiers)) {
    for (const phrase of spellings(text)) if (phrase !== '' && !lexicon.qualifiers.has(phrase)) lexicon.qualifiers.set(phrase, id);
  }
}

function build(): RoleLexicon {
  const lexicon = { families: [] as RoleFamily[], direct: new Map<string, PhraseMeaning>(), qualifiers: new Map<string, string>(), spoken: [] as { phrase: string; text: string; family: string }[] };
  for (const text of [TECHNOLOGY_FAMILIES, BUSINESS_FAMILIES, TRADES_FAMILIES]) {
    for (const row of text.trim().split('\n')) addFamily(row, lexicon);
  }
  for (const [family, titles] of Object.entries(OCCUPATION_TITLES)) {
    for (const phrase of titles.split('|')) if (!lexicon.direct.has(phrase) && !phrase.split(' ').every((word) => OF_NO_TRADE.has(word))) lexicon.direct.set(phrase, { family, kind: 'lexicon' });
  }
  return lexicon;
}

let built: RoleLexicon | undefined;

/** The lexicon, built at the first call (some tens of milliseconds) and kept. */
export const roleLexicon = (): RoleLexicon => (built ??= build());
