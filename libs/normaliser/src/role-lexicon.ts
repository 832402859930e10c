/** The role families with their names and the phrases that name them, parsed once from the data and looked up by folded phrase. */

import { type Locale } from '#lib/vocabulary';
import { BUSINESS_FAMILIES } from './data/families-business.js';
import { FINER_FAMILIES } from './data/families-finer.js';
import { TECHNOLOGY_FAMILIES } from './data/families-technology.js';
import { TRADES_FAMILIES } from './data/families-trades.js';
import { OCCUPATION_FAMILIES } from './data/families-occupations.js';
import { OCCUPATION_TITLES } from './data/occupation-titles.js';
import { SUBJECTS } from './data/subjects.js';
import { ENGLISH_TITLES } from './data/titles-english.js';
import { EUROPEAN_TITLES } from './data/titles-european.js';
import { FURTHER_TITLES } from './data/titles-further.js';
import { phraseKey } from './title-words.js';

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
  /** What a title may be about, beside a word for a person at work. */
  readonly subjects: ReadonlyMap<string, string>;
  /** Every word of our own phrases, by which a joined prefix (ל־, ה־, و) is told from a letter of the word. */
  readonly vocabulary: ReadonlySet<string>;
  /** The families' own names, as a picker offers them: whoever states one means that family. */
  readonly names: ReadonlyMap<string, string>;
  /** By family, the words of our own phrases for it: what such work is called, and what it is about. */
  readonly familyWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every title phrase as written, for suggestions. */
  readonly spoken: readonly { readonly phrase: string; readonly text: string; readonly family: string }[];
}

/** Words that head titles of every trade: a source's title made of these alone ("Director", "Development Manager") names no family. */
export const OF_NO_TRADE: ReadonlySet<string> = new Set('director manager supervisor coordinator specialist analyst officer assistant associate operator technician agent leader head chief expert consultant architect development solution deputy vice president executive senior team lead worker clerk inspector representative aide helper trainee business global general project technical system service program'.split(' '));

/** A rank before a title makes no other trade of it: a source's "head gardener" of another family than "gardener" is no title. */
const RANKS: ReadonlySet<string> = new Set('head chief lead senior junior assistant deputy apprentice trainee master'.split(' '));

function withoutRank(phrase: string): string {
  const [rank = '', ...rest] = phrase.split(' ');
  return RANKS.has(rank) ? rest.join(' ') : phrase;
}

const list = (cell: string | undefined): readonly string[] => (cell === undefined || cell === '' ? [] : cell.split(';'));

interface Draft {
  readonly families: RoleFamily[];
  readonly direct: Map<string, PhraseMeaning>;
  readonly qualifiers: Map<string, string>;
  readonly subjects: Map<string, string>;
  readonly vocabulary: Set<string>;
  readonly names: Map<string, string>;
  readonly familyWords: Map<string, Set<string>>;
  readonly spoken: { phrase: string; text: string; family: string }[];
}

function addWords(lexicon: Draft, family: string, phrase: string): void {
  let words = lexicon.familyWords.get(family);
  if (words === undefined) lexicon.familyWords.set(family, (words = new Set()));
  for (const word of phrase.split(' ')) words.add(word);
}

function addFamily(row: string, lexicon: Draft): void {
  const [id = '', en = '', he = '', ar = '', fa = '', titles, qualifiers] = row.split('|');
  lexicon.families.push({ id, names: { en, he, ar, fa } });
  for (const name of [en, he, ar, fa]) if (!lexicon.names.has(phraseKey(name))) lexicon.names.set(phraseKey(name), id);
  const named = [en, he, ar, fa].flatMap((name) => (name.includes('/') && !/[\u0590-\u05ff]/.test(name) ? [] : [name]));
  for (const text of [...named, ...list(titles)]) {
    const phrase = phraseKey(text);
    if (phrase === '' || lexicon.direct.has(phrase)) continue;
    lexicon.direct.set(phrase, { family: id, kind: 'direct' });
    lexicon.spoken.push({ phrase, text, family: id });
  }
  for (const text of list(qualifiers)) {
    const phrase = phraseKey(text);
    if (phrase !== '' && !lexicon.qualifiers.has(phrase)) lexicon.qualifiers.set(phrase, id);
  }
}

/** After the families' own rows: a title that one of them claims is theirs. */
function addFurther(rows: string, lexicon: Draft): void {
  for (const row of rows.trim().split('\n')) {
    const [family = '', titles] = row.split('|');
    for (const text of list(titles)) {
      const phrase = phraseKey(text);
      if (phrase === '' || lexicon.direct.has(phrase)) continue;
      lexicon.direct.set(phrase, { family, kind: 'direct' });
      lexicon.spoken.push({ phrase, text, family });
    }
  }
}

function addSubjects(lexicon: Draft): void {
  for (const row of SUBJECTS.trim().split('\n')) {
    const [family = '', phrases] = row.split('|');
    for (const text of list(phrases)) {
      const phrase = phraseKey(text);
      if (phrase !== '' && !lexicon.subjects.has(phrase)) lexicon.subjects.set(phrase, family);
    }
  }
}

const ownFamily = ({ direct }: Draft, phrase: string): string | undefined => {
  const meaning = direct.get(phrase);
  return meaning?.kind === 'direct' ? meaning.family : undefined;
};

function build(): RoleLexicon {
  const lexicon: Draft = { families: [], direct: new Map(), qualifiers: new Map(), subjects: new Map(), vocabulary: new Set(), names: new Map(), familyWords: new Map(), spoken: [] };
  // The finer families first: a title that they and a broader family name is theirs.
  for (const text of [OCCUPATION_FAMILIES, FINER_FAMILIES, TECHNOLOGY_FAMILIES, BUSINESS_FAMILIES, TRADES_FAMILIES]) {
    for (const row of text.trim().split('\n')) addFamily(row, lexicon);
  }
  for (const rows of [FURTHER_TITLES, ENGLISH_TITLES, EUROPEAN_TITLES]) addFurther(rows, lexicon);
  addSubjects(lexicon);
  for (const [phrase, { family }] of lexicon.direct) addWords(lexicon, family, phrase);
  for (const map of [lexicon.qualifiers, lexicon.subjects]) for (const [phrase, family] of map) addWords(lexicon, family, phrase);
  for (const words of lexicon.familyWords.values()) for (const word of words) lexicon.vocabulary.add(word);
  for (const [family, titles] of Object.entries(OCCUPATION_TITLES)) {
    // What we know as a subject of other work ("product") is no title, whatever a source calls one.
    const elsewhere = (meant: string | undefined): boolean => (meant ?? family) !== family;
    const isOurs = (phrase: string): boolean => lexicon.direct.has(phrase) || elsewhere(lexicon.subjects.get(phrase)) || elsewhere(ownFamily(lexicon, withoutRank(phrase)));
    for (const phrase of titles.split('|')) if (!isOurs(phrase) && !phrase.split(' ').every((word) => OF_NO_TRADE.has(word))) lexicon.direct.set(phrase, { family, kind: 'lexicon' });
  }
  return lexicon;
}

let built: RoleLexicon | undefined;

/** The lexicon, built at the first call (some tens of milliseconds) and kept. */
export const roleLexicon = (): RoleLexicon => (built ??= build());
