/** Why what was sent was not worth it: the work, the level, the pay, the place, the employer; what is left is chance. */

import { type Parts } from './taste.js';

/** The share of a perfect posting that is not worth it either: people are never quite sure. */
const EVEN_THE_BEST = 1 - 0.96 / (1 + Math.exp(-5));
const LEAST = 0.02;

/** How much of the irrelevance of what was sent each cause bears, most first; they add up to the expected irrelevance. */
export function causesOf(sent: readonly { readonly chance: number; readonly parts: Parts }[]): [cause: string, share: number][] {
  const borne = new Map<string, number>([['chance', 0]]);
  const bear = (cause: string, share: number): unknown => borne.set(cause, (borne.get(cause) ?? 0) + share / Math.max(1, sent.length));
  for (const { chance, parts } of sent) {
    // A want is a product: each cause by what it takes of it, on the scale on which they add up.
    const taken = Object.entries(parts).map(([cause, fit]: [string, number]) => [cause, -Math.log(Math.max(LEAST, fit))] as const).filter(([, much]) => much > 0);
    const all = taken.reduce((sum, [, much]) => sum + much, 0);
    const beyondChance = Math.max(0, 1 - EVEN_THE_BEST - chance);
    for (const [cause, much] of taken) bear(cause, (beyondChance * much) / all);
    bear('chance', 1 - chance - (all > 0 ? beyondChance : 0));
  }
  return [...borne].sort((a, b) => b[1] - a[1]);
}
