/**
 * How a taste moves a score: a bounded step in log-odds, so that a chance stays a chance and order among equals decides.
 *
 *   score' = logistic(logit(score) + shift),  shift = the leanings towards the job's traits, summed, within ±MOST_SHIFT
 *
 * Nothing here can make a job eligible or exclude one; 0 stays 0 and 1 stays 1.
 */

import { type ComparableJob, type Found, type RuleVerdict, type ScoreAdjustment } from '#lib/vocabulary';
import { type Leaning, leaningOf, MOST_SHIFT, type Taste } from './taste.js';
import { partsOf, type Trait, TRAIT_KINDS, type TraitKind, traitsOf } from './trait.js';

/** Stored with every decision; raised whenever the same history could move a score differently. */
export const LEARNER_VERSION = 'learner-1';

/** Less than this, in log-odds, is not worth a sentence. */
const NOTICEABLE = 0.1;

/** What a trait is called: text, or text by language; for families and industries that is the lexicon's to say. */
export type TraitNames = (kind: TraitKind, value: string) => Found;

const within = (shift: number): number => Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, shift));

/** `factor` is e to the power of the shift. */
function movedBy(score: number, factor: number): number {
  if (factor === 1 || score <= 0 || score >= 1) return score;
  const odds = (score / (1 - score)) * factor;
  return Math.round((odds / (1 + odds)) * 1e6) / 1e6;
}

const moved = (score: number, shift: number): number => (shift === 0 ? score : movedBy(score, Math.exp(shift)));

type Known = ReadonlyMap<Trait, Leaning>;

const shiftOf = (known: Known, traits: readonly Trait[]): number =>
  within(traits.reduce((sum, trait) => sum + (known.get(trait)?.logOdds ?? 0), 0));

/** A job has at most one trait of a kind: the best of each is the most any job can get. */
function mostUp(known: Known): number {
  const best = new Map<TraitKind, number>();
  for (const [trait, { logOdds }] of known) {
    const kind = partsOf(trait)?.kind;
    if (kind !== undefined) best.set(kind, Math.max(best.get(kind) ?? 0, logOdds));
  }
  return within(TRAIT_KINDS.reduce((sum, kind) => sum + (best.get(kind) ?? 0), 0));
}

function rowOf(job: ComparableJob, known: Known, names: TraitNames): RuleVerdict {
  const traits = traitsOf(job);
  const shift = shiftOf(known, traits);
  const row: RuleVerdict = { rule: 'learned', verdict: shift < 0 ? 'no' : 'yes', hard: false, stated: null, found: null };
  const [telling] = traits
    .flatMap((trait) => {
      const leaning = known.get(trait);
      return leaning === undefined || leaning.logOdds * shift <= 0 ? [] : [{ trait, leaning }];
    })
    .sort((a, b) => Math.abs(b.leaning.logOdds) - Math.abs(a.leaning.logOdds) || (a.trait < b.trait ? -1 : 1));
  const parts = telling && partsOf(telling.trait);
  if (!telling || !parts || Math.abs(shift) < NOTICEABLE) return row;
  const { because, often } = telling.leaning;
  const name = parts.kind === 'company' ? job.company : names(parts.kind, parts.value);
  return { ...row, found: { trait: parts.kind, value: parts.value, name, because, often } };
}

/** The same for every job: nobody need ask what a job is like. */
function doubted(doubt: number): ScoreAdjustment {
  const factor = Math.exp(doubt);
  const every = (score: number): number => movedBy(score, factor);
  return { of: (_, score) => every(score), highest: every, row: () => ({ rule: 'learned', verdict: 'yes', hard: false, stated: null, found: null }) };
}

/**
 * What a taste does to this person's scores at `now`; null when it does nothing, which is most people. `doubt` (log-odds,
 * 0 or less) is taken from every job alike: how much less an old statement is worth.
 */
export function adjustmentOf(taste: Taste | null, now: Date, names: TraitNames, doubt = 0): ScoreAdjustment | null {
  const known = new Map<Trait, Leaning>();
  for (const trait of Object.keys(taste?.leanings ?? {}) as Trait[]) {
    const leaning = taste && leaningOf(taste, trait, now);
    if (leaning && leaning.logOdds !== 0) known.set(trait, leaning);
  }
  if (known.size === 0) return doubt === 0 ? null : doubted(doubt);
  const up = mostUp(known);
  return {
    of: (job, score) => moved(score, doubt + shiftOf(known, traitsOf(job))),
    highest: (score) => moved(score, doubt + up),
    row: (job) => rowOf(job, known, names),
  };
}
