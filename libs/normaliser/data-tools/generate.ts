/**
 * Writes src/data/occupation-titles.ts, src/data/title-model.ts and src/data/source-skills.ts from the sources named in NOTICE.
 * Usage: bundle and run with the folder that holds `onet/`, `esco/` and `github-topics/`, and the folder to write to.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { fold } from '../src/fold.js';
import { OF_NO_TRADE, roleLexicon } from '../src/role-lexicon.js';
import { readByRules } from '../src/title-rules.js';
import { segments } from '../src/title-segments.js';
import { titleWords } from '../src/title-words.js';
import { FINER_BY_WORDS, ISCO_FAMILIES, NO_FINER, SOC_FAMILIES } from './soc-families.js';
import { trainTitleModel } from './train-title-model.js';

const [, , source = '', target = ''] = process.argv;
const MOST_WORDS = 5;

function familyOf(code: string, map: Readonly<Record<string, string>>): string | null {
  for (let length = code.length; length > 0; length -= 1) {
    const family = map[code.slice(0, length)];
    if (family !== undefined) return family;
  }
  return null;
}

const votes = new Map<string, Map<string, number>>();
function vote(title: string, family: string | null): void {
  if (family === null) return;
  const all = titleWords(title.replace(/\(.*?\)/gu, ' '));
  if (all.length === 0 || all.length > MOST_WORDS || all.join('').length < 4) return;
  const key = all.join(' ');
  const finer = NO_FINER.test(key) ? undefined : FINER_BY_WORDS.find(([from, , words]) => from === family && words.test(key));
  const row = votes.get(key) ?? new Map<string, number>();
  const named = finer?.[1] ?? family;
  row.set(named, (row.get(named) ?? 0) + 1);
  votes.set(key, row);
}

const tsv = (name: string): string[][] => readFileSync(join(source, 'onet', name), 'utf8').split(/\r?\n/u).slice(1).filter((line) => line !== '').map((line) => line.split('\t'));
for (const file of ['Alternate_Titles.txt', 'Sample_of_Reported_Titles.txt', 'Occupation_Data.txt']) {
  for (const [code = '', title = ''] of tsv(file)) vote(title, familyOf(code, SOC_FAMILIES));
}
const occupations = parse<Record<string, string>>(readFileSync(join(source, 'esco', 'occupations.csv')), { columns: true, bom: true, relax_quotes: true });
for (const row of occupations) {
  for (const label of [row['PREFERREDLABEL'] ?? '', ...(row['ALTLABELS'] ?? '').split('\n')]) vote(label, familyOf(row['OCCUPATIONGROUPCODE'] ?? '', ISCO_FAMILIES));
}

/** A title of several families says nothing, nor does one of words that head titles of every trade. */
const labelled = new Map<string, string>();
for (const [title, row] of votes) {
  const [first, second] = [...row].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && second[1] * 2 > first[1])) continue;
  labelled.set(title, first[0]);
}

const kept = new Map<string, string[]>();
for (const [title, family] of labelled) {
  // One that our own words already read so, or by a title of several words, is not repeated.
  const own = readByRules(title, segments(title)).families[0];
  if (own !== undefined && (own.weight >= 0.96 || (own.weight > 0.8 && own.family === family))) continue;
  kept.set(family, [...(kept.get(family) ?? []), title]);
}
const titles = [...kept].sort().map(([family, list]) => `  '${family}': '${list.sort().join('|').replaceAll("'", '')}',`);
writeFileSync(join(target, 'occupation-titles.ts'), `/** Occupation titles, folded, by role family. Generated from O*NET (CC BY 4.0) and ESCO (CC BY 4.0), see NOTICE; do not edit. */\n\nexport const OCCUPATION_TITLES: Readonly<Record<string, string>> = {\n${titles.join('\n')}\n};\n`);

/** Our own titles tell of families that the sources lack, and go before theirs. */
const OWN_TIMES = 3;
const ours = [...roleLexicon().direct].flatMap(([phrase, { family, kind }]) => (kind === 'direct' ? [{ phrase, family, times: OWN_TIMES }] : []));
const isOurs = new Set(ours.map(({ phrase }) => phrase));
const theirs = [...labelled].filter(([phrase]) => !isOurs.has(phrase) && !phrase.split(' ').every((word) => OF_NO_TRADE.has(word)));
const model = trainTitleModel([...ours, ...theirs.map(([phrase, family]) => ({ phrase, family, times: 1 }))]);
writeFileSync(join(target, 'title-model.ts'), `/** Weights of the words of titles for each role family, read by src/title-model.ts. Trained on our own titles and those of O*NET (CC BY 4.0) and ESCO (CC BY 4.0), see NOTICE; generated, do not edit. */\n\nexport const TITLE_MODEL = {\n  families: '${model.families}',\n  weights: \`${model.weights}\`,\n} as const;\n`);

const skills = new Map<string, Set<string>>();
const doubtful = (name: string): boolean => /^[a-z]{1,7}$/u.test(name);
for (const line of readFileSync(join(source, 'github-topics', 'topics.tsv'), 'utf8').split('\n').slice(1)) {
  const [topic = '', , aliases = ''] = line.split('\t');
  if (topic !== '') skills.set(topic, new Set(aliases.split(',').map((one) => one.trim().replaceAll('-', ' ')).filter((one) => one !== '')));
}
for (const [, example = '', , , hot] of tsv('Technology_Skills.txt')) {
  if (hot !== 'Y') continue;
  const name = fold(example.replace(/\(.*?\)| software$/giu, ''));
  const id = name.replaceAll(' ', '-');
  if (name.length > 2 && name.split(' ').length <= 4 && !skills.has(id)) skills.set(id, new Set());
}
const lines = [...skills].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, names]) => [id.replaceAll("'", ''), ...(doubtful(id) ? ['!'] : []), ...[...names].sort()].join('|'));
writeFileSync(join(target, 'source-skills.ts'), `/** Technology names: \`id|other names\`, \`!\` marks ordinary words. Generated from GitHub topics (CC BY 4.0) and O*NET technology skills (CC BY 4.0), see NOTICE; do not edit. */\n\nexport const SOURCE_SKILLS = \`${lines.join('\n').replaceAll('`', '')}\`;\n`);
process.stdout.write(`${String([...kept.values()].flat().length)} titles, ${String(lines.length)} skills\n`);
