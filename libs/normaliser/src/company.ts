/** The key under which spellings of one employer meet: folded, without legal form, other scripts by the list of data/company-aliases.ts. */

import { COMPANY_ALIASES } from './data/company-aliases.js';
import { fold } from './fold.js';
import { theGazetteer } from './gazetteer.js';

const LEGAL: ReadonlySet<string> = new Set((
  'ltd limited inc incorporated llc llp lp corp corporation co company gmbh ag kg ug se sa sas sarl srl spa bv nv ab oy oyj as aps plc pty pte pvt private kk sro spzoo sl slu sp zoo z o o holding holdings group the '
  + 'בעמ בע מ חברה חברת קבוצת شرکه الشرکه شرکت ذمم مساهمه محدوده المحدوده ذ م م ش هلدینگ گروه مجموعه موسسه مؤسسه سهامی خاص عام مسیولیت محدود با'
).split(' '));
/** Legal words that stand at the front: only these are dropped there ("The", "شركة", "חברת"). */
const LEADING: ReadonlySet<string> = new Set('the חברת شرکه شرکت هلدینگ گروه مجموعه קבוצת موسسه'.split(' '));

/** "United Arab Emirates". */
const MOST_COUNTRY_WORDS = 3;

let aliases: ReadonlyMap<string, string> | undefined;

/** Every listed name to the first of its line, itself included. */
function readAliases(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const row of COMPANY_ALIASES.trim().split('\n')) {
    const names = row.split('|').map(withoutForm);
    const [first = ''] = names;
    for (const other of names) if (other !== '' && !read.has(other)) read.set(other, first);
  }
  return read;
}

/** One key for all spellings of an employer; a name made of nothing but legal words stays whole. Empty for an empty name. */
export function companyKey(name: string): string {
  const key = withoutForm(name);
  aliases ??= readAliases();
  return aliases.get(key) ?? branchOf(key, aliases) ?? key;
}

/** "Google Israel": the branch of an employer on the list. Of others nobody knows whether the country is part of the name ("Air France"). */
function branchOf(key: string, listed: ReadonlyMap<string, string>): string | undefined {
  const words = key.split(' ');
  for (let from = Math.max(1, words.length - MOST_COUNTRY_WORDS); from < words.length; from += 1) {
    const employer = listed.get(words.slice(0, from).join(' '));
    if (employer !== undefined && theGazetteer().country(words.slice(from).join(' ')) !== null) return employer;
  }
  return undefined;
}

/** "Acme (Israel) Ltd": the branch of one country is the same employer. */
const withoutCountry = (name: string): string => (name.includes('(') ? name.replace(/\(([^()]{2,40})\)/gu, (bracket, inside: string) => (theGazetteer().country(fold(inside)) === null ? bracket : ' ')) : name);

/** Folded name without legal form. */
function withoutForm(name: string): string {
  const all = fold(withoutCountry(name).replace(/\b([A-Za-z])\.(?=[A-Za-z]\b)/gu, '$1').replace(/(?:\.com|\.io|\.ai)\s*$/iu, '')).split(' ');
  let from = 0;
  let to = all.length;
  while (to - from > 1 && LEGAL.has(all[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && LEADING.has(all[from] ?? '')) from += 1;
  return all.slice(from, to).join(' ');
}
