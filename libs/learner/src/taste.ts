/**
 * What a person's actions say about the jobs they like, as log-odds that fade.
 *
 * | signal    | log-odds | half-life | what happened                                             |
 * |-----------|----------|-----------|-----------------------------------------------------------|
 * | opened    | +0.2     | 30 days   | followed a job's link (a person, not a scanner)             |
 * | saved     | +0.4     | 60 days   | kept it                                                   |
 * | applied   | +0.6     | 120 days  | applied, or was hired                                     |
 * | dismissed | −0.4     | 90 days   | turned it down without saying why                         |
 * | fewer     | −1       | 180 days  | "less like this", and the one trait they named            |
 * | passed    | −0.12    | 21 days   | told and not opened, while something else of the message was |
 *
 * A signal about a whole job is shared out over its traits (`SHARE`); `fewer` falls on the named trait alone. A message
 * of which nothing was opened says little (it may not have been read): a quarter of `passed`. Silence never moves a trait
 * by more than 0.2, no trait is moved up by more than 0.6, and the sum over a job is held within ±1 (`MOST_SHIFT`): an
 * even chance becomes 27 % to 73 %, no more. What a person states always says more than what they clicked.
 *
 * Kept are sums per trait and signal at one moment: fading is a multiplication, so a taste of last month is read today
 * without its history. The numbers are judgements, to be replaced when real answers are in.
 */

import { type Trait, TRAIT_KINDS, type TraitKind } from './trait.js';

export const SIGNALS = ['opened', 'saved', 'applied', 'dismissed', 'fewer', 'passed'] as const;
export type SignalKind = (typeof SIGNALS)[number];

export const SIGNAL_HALF_LIFE_DAYS: Readonly<Record<SignalKind, number>> = { opened: 30, saved: 60, applied: 120, dismissed: 90, fewer: 180, passed: 21 };
const STRENGTH: Readonly<Record<SignalKind, number>> = { opened: 0.2, saved: 0.4, applied: 0.6, dismissed: -0.4, fewer: -1, passed: -0.12 };
const SHARE: Readonly<Record<TraitKind, number>> = { family: 0.5, company: 0.2, workMode: 0.2, seniority: 0.1, industry: 0.1 };

/** Most a job's chance is moved, in log-odds. */
export const MOST_SHIFT = 1;
const MOST_SILENCE = 0.2;
const MOST_LIKING = 0.6;
const MOST_TRAITS = 200;
const FORGOTTEN = 0.004;
/** Fewer than about this are no habit. */
const OFTEN = 2.5;
const MS_PER_DAY = 86_400_000;

/** One thing that happened. `traits` of the job; for `fewer` the single one that was named. */
export interface Signal {
  readonly kind: SignalKind;
  readonly at: Date;
  readonly traits: readonly Trait[];
  /** 0 to 1, 1 by default: how much of the signal this occasion is worth. */
  readonly worth?: number;
}

/** Sums of log-odds as of a moment; a plain value, kept as JSON. */
export interface Taste {
  /** ISO 8601 instant. */
  readonly asOf: string;
  readonly leanings: Readonly<Record<string, Partial<Readonly<Record<SignalKind, number>>>>>;
}

export const NOTHING_LEARNED: Taste = { asOf: '1970-01-01T00:00:00.000Z', leanings: {} };

const fading = (kind: SignalKind, ms: number): number => 2 ** (-Math.max(0, ms) / (SIGNAL_HALF_LIFE_DAYS[kind] * MS_PER_DAY));
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const shareOf = (kind: SignalKind, trait: Trait): number =>
  kind === 'fewer' ? 1 : SHARE[TRAIT_KINDS.find((one) => trait.startsWith(`${one}:`)) ?? 'industry'];

/** Everything that happened, as the taste it leaves at `now`; the order of `signals` does not matter. One dated later counts as now. */
export function learn(signals: readonly Signal[], now: Date): Taste {
  const sums = new Map<Trait, Map<SignalKind, number[]>>();
  for (const { kind, at, traits, worth = 1 } of signals) {
    const weight = STRENGTH[kind] * within(worth, 0, 1) * fading(kind, now.getTime() - at.getTime());
    for (const trait of traits) {
      const ofTrait = sums.get(trait) ?? new Map<SignalKind, number[]>();
      sums.set(trait, ofTrait.set(kind, [...(ofTrait.get(kind) ?? []), weight * shareOf(kind, trait)]));
    }
  }
  const leanings = [...sums].map(([trait, ofTrait]) => [trait, summed(ofTrait)] as const).filter(([, sum]) => Object.keys(sum).length > 0);
  const telling = leanings.sort(([a, x], [b, y]) => strengthOf(y) - strengthOf(x) || (a < b ? -1 : 1)).slice(0, MOST_TRAITS);
  return { asOf: now.toISOString(), leanings: Object.fromEntries(telling.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Smallest first, so that the last bit does not depend on the order things were told in. */
function summed(ofTrait: ReadonlyMap<SignalKind, readonly number[]>): Partial<Record<SignalKind, number>> {
  const entries = SIGNALS.flatMap((kind) => {
    const sum = rounded([...(ofTrait.get(kind) ?? [])].sort((a, b) => a - b).reduce((total, one) => total + one, 0));
    return Math.abs(sum) < FORGOTTEN ? [] : [[kind, sum] as const];
  });
  return Object.fromEntries(entries);
}

const strengthOf = (sums: Partial<Record<SignalKind, number>>): number => Object.values(sums).reduce((total, one) => total + Math.abs(one), 0);

/** What one trait is worth now, in log-odds, and the signal that says most of it. */
export interface Leaning {
  readonly logOdds: number;
  readonly because: SignalKind;
  /** It stands for several such signals, not for one or two; faded ones count in part. */
  readonly often: boolean;
}

/** The leaning towards or away from one trait at `now`; null when nothing is known of it. */
export function leaningOf(taste: Taste, trait: Trait, now: Date): Leaning | null {
  const sums = taste.leanings[trait];
  if (sums === undefined) return null;
  const since = now.getTime() - Date.parse(taste.asOf);
  const faded = SIGNALS.map((kind) => ({ kind, sum: (sums[kind] ?? 0) * fading(kind, since) }))
    .map(({ kind, sum }) => ({ kind, sum: kind === 'passed' ? within(sum, -MOST_SILENCE, 0) : sum }));
  const logOdds = within(faded.reduce((total, { sum }) => total + sum, 0), -MOST_SHIFT, MOST_LIKING);
  const [most] = faded.sort((a, b) => (logOdds < 0 ? a.sum - b.sum : b.sum - a.sum));
  if (most === undefined || most.sum === 0) return null;
  return { logOdds, because: most.kind, often: most.sum / (STRENGTH[most.kind] * shareOf(most.kind, trait)) >= OFTEN };
}

/** Every trait that counts at `now`, most telling first: what a page shows of a taste. */
export function tellingOf(taste: Taste, now: Date, least = 0.05): readonly (Leaning & { readonly trait: Trait })[] {
  return Object.keys(taste.leanings)
    .flatMap((trait) => {
      const leaning = leaningOf(taste, trait as Trait, now);
      return leaning === null || Math.abs(leaning.logOdds) < least ? [] : [{ ...leaning, trait: trait as Trait }];
    })
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || (a.trait < b.trait ? -1 : 1));
}
