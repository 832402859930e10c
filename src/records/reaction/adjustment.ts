/** A kept taste as the matcher takes it, with the lexicon's names for what it is about. */

import { adjustmentOf, type Taste, type TraitNames } from '#lib/learner';
import { industries, roleFamilies } from '#lib/normaliser';
import { type Found, type ScoreAdjustment } from '#lib/vocabulary';

let names: { readonly family: ReadonlyMap<string, Found>; readonly industry: ReadonlyMap<string, Found> } | null = null;

const namesById = (all: readonly { readonly id: string; readonly names: Found }[]): ReadonlyMap<string, Found> => new Map(all.map((one) => [one.id, one.names]));

/** What a trait is called, in every language the lexicon has; an id nobody named stands for itself. */
export const traitName: TraitNames = (kind, value) => {
  names ??= { family: namesById(roleFamilies()), industry: namesById(industries()) };
  return (kind === 'family' || kind === 'industry' ? names[kind].get(value) : undefined) ?? value;
};

/** Null when nothing was learned that still counts. */
export const adjustmentFor = (taste: Taste | null, now: Date): ScoreAdjustment | null => adjustmentOf(taste, now, traitName);
