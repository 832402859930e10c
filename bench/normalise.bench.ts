/** How well titles are read as role families: accuracy at one and mean reciprocal rank over a gold set, by language, with every miss. */

import { readTitle, roleFamilies } from '#lib/normaliser';
import { type Bench, textOf, UsageError } from './bench.js';

/** From the root of the repository, where every command runs. */
const OWN_GOLD = 'bench/data/titles.gold.tsv';
const MOST_MISSES_SHOWN = 200;

interface GoldTitle {
  readonly title: string;
  /** The expected family first, then others that a careful reader would also accept. */
  readonly families: readonly string[];
}

interface Figures {
  readonly titles: number;
  /** Share whose first reading is the expected family. */
  readonly accuracyAt1: number;
  /** Share whose first reading is the expected family or one also accepted. */
  readonly lenientAt1: number;
  readonly mrr: number;
  /** Share for which no family was named at all. */
  readonly unread: number;
}

/** The script a title is mostly written in; Arabic letters with a Persian-only letter, or ی and ک, are Persian. */
function languageOf(title: string): string {
  const count = (pattern: RegExp): number => title.match(pattern)?.length ?? 0;
  const latin = count(/[a-z]/giu);
  if (count(/[\u05d0-\u05ea]/gu) > latin / 2) return 'he';
  if (count(/[\u0620-\u06ff]/gu) <= latin / 2) return 'en';
  return /[پچژگیک\u200c]/u.test(title) ? 'fa' : 'ar';
}

type Say = (line: string) => void;

/** A third column, when there is one, names the language, because a short Arabic title may have the letters of a Persian one. */
function readGold(text: string, say: Say): { gold: GoldTitle; language: string }[] {
  return text.replace(/^\ufeff/u, '').split(/\r?\n/u).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [title = '', families = '', language] = line.split('\t').map((cell) => cell.trim());
    const named = families.split('|').map((family) => family.trim()).filter((family) => family !== '');
    if (title !== '' && named.length > 0) return [{ gold: { title, families: named }, language: language === undefined || language === '' ? languageOf(title) : language }];
    say(`line ${String(at + 1)} is left out: title<TAB>family expected`);
    return [];
  });
}

/** An id as it is; an occupation in words ("Software Developers") as the family it names, said aloud once for each. */
function familyReader(say: Say): (expected: string) => string {
  const known = new Map(roleFamilies().map(({ id }) => [id, id]));
  return (expected) => {
    const family = known.get(expected) ?? readTitle(expected)[0]?.family;
    if (family !== undefined && !known.has(expected)) say(`"${expected}" is taken for ${family}`);
    known.set(expected, family ?? expected);
    return family ?? expected;
  };
}

interface Reading extends GoldTitle {
  readonly read: readonly string[];
  readonly language: string;
}

function figuresOf(readings: readonly Reading[]): Figures {
  const share = (holds: (one: Reading) => boolean): number => readings.filter(holds).length / Math.max(1, readings.length);
  const reciprocal = ({ read, families }: Reading): number => {
    const rank = read.indexOf(families[0] ?? '');
    return rank < 0 ? 0 : 1 / (rank + 1);
  };
  return {
    titles: readings.length,
    accuracyAt1: share(({ read, families }) => read[0] === families[0]),
    lenientAt1: share(({ read, families }) => read[0] !== undefined && families.includes(read[0])),
    mrr: readings.reduce((sum, one) => sum + reciprocal(one), 0) / Math.max(1, readings.length),
    unread: share(({ read }) => read.length === 0),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const rowOf = (name: string, { titles, accuracyAt1, lenientAt1, mrr, unread }: Figures): string =>
  `${name.padEnd(10)} ${String(titles).padStart(6)} ${percent(accuracyAt1)} ${percent(lenientAt1)} ${mrr.toFixed(3).padStart(7)} ${percent(unread)}`;
const rounded = (figures: Figures): Record<string, number> => Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(Number(value) * 1000) / 1000]));

/**
 * `npm run bench -- normalise [file.tsv]`: lines of `title<TAB>family[|also accepted …][<TAB>language]`, `#` starts a note.
 * Families are ids of `roleFamilies()` or occupations in words, which stand for the family they name; one that names none is
 * reported, because no reading could ever meet it.
 */
export const normaliseBench: Bench = {
  name: 'normalise',
  about: 'titles read as role families, over a gold set',
  options: ['file'],
  run(args, say) {
    const file = args['file'] ?? OWN_GOLD;
    const ids = new Set(roleFamilies().map(({ id }) => id));
    const familyOf = familyReader(say);
    const gold = readGold(textOf(file), say).map(({ gold: { title, families }, language }) => ({ gold: { title, families: families.map(familyOf) }, language }));
    if (gold.length === 0) throw new UsageError(`${file} has no title: lines of title<TAB>family expected`);
    // Once before the clock starts: the lexicon is read at the first title.
    for (const { gold: one } of gold) readTitle(one.title);
    const started = performance.now();
    const readings = gold.map(({ gold: one, language }): Reading => ({ ...one, language, read: readTitle(one.title).map(({ family }) => family) }));
    const milliseconds = performance.now() - started;
    const misses = readings.filter(({ read, families }) => read[0] === undefined || !families.includes(read[0]));
    for (const { title, families, read } of misses.slice(0, MOST_MISSES_SHOWN)) say(`miss  ${title}  expected ${families.join('|')}  read ${read.join(', ') || 'nothing'}`);
    const strange = [...new Set(readings.flatMap(({ families }) => families))].filter((family) => !ids.has(family));
    if (strange.length > 0) say(`families of the file that the lexicon does not have: ${strange.join(', ')}`);
    say(`${'language'.padEnd(10)} ${'titles'.padStart(6)} ${'first'.padStart(8)} ${'accepted'.padStart(8)} ${'MRR'.padStart(7)} ${'unread'.padStart(8)}`);
    const slices = ['all', ...new Set(readings.map(({ language }) => language))].sort();
    return Promise.resolve(slices.map((language) => {
      const figures = figuresOf(language === 'all' ? readings : readings.filter((one) => one.language === language));
      say(rowOf(language, figures));
      return { language, families: ids.size, ...rounded(figures), microsecondsPerTitle: Math.round((milliseconds * 1000) / Math.max(1, readings.length)) };
    }));
  },
};
