/** The last resort for a title no phrase of which is known: families in whose known titles its words mostly stand. */

import { type FamilyWeight } from '#lib/vocabulary';
import { OF_NO_TRADE, roleLexicon } from './role-lexicon.js';
import { HEADS, NOISE, OPEN_TITLES, type Segment } from './title-segments.js';

/** A word met in fewer titles proves nothing. */
const LEAST_TITLES = 2;
const SHORTEST_WORD = 3;
/** A word met more often than this in one family's titles is no stronger evidence for it. */
const SMOOTHING = 1.5;

/** The sources are English: only there does a head such as "planner" stand in enough titles to tell anything. */
const saysNothing = (word: string): boolean => word.length < SHORTEST_WORD || OF_NO_TRADE.has(word) || NOISE.has(word) || (word > '\u05d0' && (HEADS.has(word) || OPEN_TITLES.has(word)));

type Counts = ReadonlyMap<string, number>;

let evidence: ReadonlyMap<string, { readonly all: number; readonly families: Counts }> | undefined;

function build(): NonNullable<typeof evidence> {
  const made = new Map<string, { all: number; families: Map<string, number> }>();
  for (const [phrase, { family }] of roleLexicon().direct) {
    for (const word of new Set(phrase.split(' '))) {
      if (saysNothing(word)) continue;
      const row = made.get(word) ?? { all: 0, families: new Map<string, number>() };
      row.all += 1;
      row.families.set(family, (row.families.get(family) ?? 0) + 1);
      made.set(word, row);
    }
  }
  return made;
}

/** How much a word speaks for each family: the share of its titles that are the family's, more when it is a rare word. */
function addWord(word: string, scores: Map<string, number>): void {
  const row = evidence?.get(word);
  if (row === undefined || row.all < LEAST_TITLES) return;
  const rarity = Math.log(1 + 20_000 / row.all);
  for (const [family, count] of row.families) {
    const share = count / (row.all + SMOOTHING);
    scores.set(family, (scores.get(family) ?? 0) + rarity * share * share);
  }
}

/**
 * At most three families, best first. The weight says how far the first outweighs the rest: 0.55 when nearly all evidence is its own,
 * else below the certainty at which a job is sent, so that a guess ranks a list but never sends a message.
 */
export function guessFamilies(parts: readonly Segment[]): FamilyWeight[] {
  evidence ??= build();
  const scores = new Map<string, number>();
  for (const { words } of parts) for (const word of new Set(words)) addWord(word, scores);
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3);
  const sum = [...scores.values()].reduce((total, score) => total + score, 0);
  return ranked.map(([family, score], index) => {
    const share = score / sum;
    return { family, weight: index === 0 && share > 0.75 && score > 1.5 ? 0.55 : Math.round(Math.min(0.45, 0.1 + 0.4 * share) * 100) / 100 };
  });
}
