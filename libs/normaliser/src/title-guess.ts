/** The last resort for a title that no phrase surely names: the families of the known titles most like it (BM25, then a vote). */

import { type FamilyWeight } from '#lib/vocabulary';
import { roleLexicon } from './role-lexicon.js';
import { HEADS, NOISE, OPEN_TITLES, type Segment } from './title-segments.js';

const SHORTEST_WORD = 3;
const K1 = 1.2;
const B = 0.75;
/** Known titles this far below the likest have no vote. */
const LEAST_LIKE = 0.55;
/** Nearer titles count for much more: the fourth power of their likeness. */
const POWER = 4;

interface Evidence {
  readonly families: readonly string[];
  readonly lengths: Uint8Array;
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly averageLength: number;
  /** Working buffer: the score of each known title for the title at hand. */
  readonly scores: Float64Array;
}

let evidence: Evidence | undefined;

/** The sources are English: in other languages a head such as "کارشناس" stands in too few titles to tell anything. */
const saysNothing = (word: string): boolean => word.length < SHORTEST_WORD || NOISE.has(word) || (word > '\u05d0' && (HEADS.has(word) || OPEN_TITLES.has(word)));

function build(): Evidence {
  const { direct } = roleLexicon();
  const families: string[] = [];
  const postings = new Map<string, number[]>();
  const lengths = new Uint8Array(direct.size);
  let sum = 0;
  for (const [phrase, { family }] of direct) {
    const at = families.length;
    families.push(family);
    const words = phrase.split(' ');
    lengths[at] = words.length;
    sum += words.length;
    for (const word of words) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  }
  return { families, lengths, postings, averageLength: sum / Math.max(1, families.length), scores: new Float64Array(families.length) };
}

/** Adds one word's part to the scores; answers the titles it met for the first time. */
function addWord(word: string, { lengths, postings, averageLength, scores, families }: Evidence, touched: number[]): void {
  const found = postings.get(word);
  if (found === undefined) return;
  const rarity = Math.log(1 + (families.length - found.length + 0.5) / (found.length + 0.5));
  for (const at of found) {
    if (scores[at] === 0) touched.push(at);
    scores[at] = (scores[at] ?? 0) + (rarity * (K1 + 1)) / (1 + K1 * (1 - B + (B * (lengths[at] ?? 0)) / averageLength));
  }
}

/**
 * At most three families, best first; the weight is the family's share of the vote of the known titles most like this one.
 * Empty when no word of the title stands in any known title.
 */
export function likeliestFamilies(parts: readonly Segment[]): FamilyWeight[] {
  evidence ??= build();
  const { scores, families } = evidence;
  const touched: number[] = [];
  for (const word of new Set(parts.flatMap(({ words }) => words))) if (!saysNothing(word)) addWord(word, evidence, touched);
  let most = 0;
  for (const at of touched) most = Math.max(most, scores[at] ?? 0);
  const votes = new Map<string, number>();
  let all = 0;
  for (const at of touched) {
    const like = (scores[at] ?? 0) / most;
    scores[at] = 0;
    if (like < LEAST_LIKE) continue;
    const family = families[at] ?? '';
    votes.set(family, (votes.get(family) ?? 0) + like ** POWER);
    all += like ** POWER;
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3).map(([family, vote]) => ({ family, weight: vote / all }));
}
