/** The best of those who match: everybody by the most their score can be, so that the skills of few have to be counted. */

import { BestPeople } from './best-people.js';
import { type Ranking } from './ranking.js';

/** Stretches of slots, one after another from where to where, whose stated roles give the same share of a score. */
interface Alike {
  readonly highest: number;
  readonly stretches: number[];
}

/** `slots`: those who match, rising; `compare`: the order of people with equal scores. */
export const bestOf = (slots: Uint32Array, ranking: Ranking, most: number, compare: (slot: number, other: number) => number): BestPeople => {
  const best = new BestPeople(most, compare);
  if (most < 1) return best;
  for (const { highest, stretches } of byShare(slots, ranking)) {
    if (highest < best.lowest) break;
    for (let n = 0; n < stretches.length; n += 2) offer(slots.subarray(stretches[n], stretches[n + 1]), highest, ranking, best);
  }
  return best;
};

const offer = (slots: Uint32Array, highest: number, ranking: Ranking, best: BestPeople): void => {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    if (ranking.mayReach(slot, best.lowest, highest)) best.offer(slot, ranking.score(slot));
  }
};

/** Everybody by what their stated roles give them, those with the highest possible scores first. */
const byShare = (slots: Uint32Array, ranking: Ranking): readonly Alike[] => {
  const alike = new Map<number, Alike>();
  let last: number | null = null;
  for (let at = 0; at < slots.length; at++) {
    const share = ranking.roleShare(slots[at] ?? 0);
    if (share === last) continue;
    if (last !== null) alike.get(last)?.stretches.push(at);
    const same = alike.get(share) ?? { highest: ranking.highestOf(share), stretches: [] };
    same.stretches.push(at);
    alike.set(share, same);
    last = share;
  }
  if (last !== null) alike.get(last)?.stretches.push(slots.length);
  return [...alike.values()].sort((a, b) => b.highest - a.highest);
};
