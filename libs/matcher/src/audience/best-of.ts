/** The best of those who match: first by the most their score can be, so that the skills and distances of few have to be worked out. */

import { BestPeople } from './best-people.js';
import { type Ranking } from './ranking.js';

/** People whose highest scores are as good as equal stand together; 0 to 1 in so many steps. */
const STEPS = 1024;

/** `slots`: those who match; `compare`: the order of people with equal scores. */
export const bestOf = (slots: Uint32Array, ranking: Ranking, most: number, compare: (slot: number, other: number) => number): BestPeople => {
  const best = new BestPeople(most, compare);
  if (most < 1) return best;
  const highest = new Float64Array(slots.length);
  for (let at = 0; at < slots.length; at++) highest[at] = ranking.highest(slots[at] ?? 0);
  const order = byStep(highest);
  for (let n = 0; n < order.length; n++) {
    const at = order[n] ?? 0;
    const reachable = highest[at] ?? 0;
    // These, and those after them, are not among the best whatever else is found of them.
    if ((Math.floor(reachable * STEPS) + 1) / STEPS < best.lowest) break;
    const slot = slots[at] ?? 0;
    if (ranking.mayReach(slot, best.lowest, reachable)) best.offer(slot, ranking.score(slot));
  }
  return best;
};

/** Places in `scores` (0 to 1), those of higher steps first. */
const byStep = (scores: Float64Array): Uint32Array => {
  const steps = new Uint16Array(scores.length);
  const next = new Uint32Array(STEPS + 2);
  for (let at = 0; at < scores.length; at++) {
    const step = STEPS - Math.floor(Math.min(1, scores[at] ?? 0) * STEPS);
    steps[at] = step;
    next[step + 1] = (next[step + 1] ?? 0) + 1;
  }
  for (let step = 0; step < STEPS; step++) next[step + 1] = (next[step + 1] ?? 0) + (next[step] ?? 0);
  const order = new Uint32Array(scores.length);
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0;
    const place = next[step] ?? 0;
    order[place] = at;
    next[step] = place + 1;
  }
  return order;
};
