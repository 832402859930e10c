/** A kept taste as the matcher takes it, with the lexicon's names for what it is about. */

import { adjustmentOf, partsOf, type Taste, type Trait, type TraitNames, traitsOf } from '#lib/learner';
import { comparableJob, industries, roleFamilies } from '#lib/normaliser';
import { type Found, type JobPosting, type ScoreAdjustment } from '#lib/vocabulary';

let names: { readonly family: ReadonlyMap<string, Found>; readonly industry: ReadonlyMap<string, Found> } | null = null;

const namesById = (all: readonly { readonly id: string; readonly names: Found }[]): ReadonlyMap<string, Found> => new Map(all.map((one) => [one.id, one.names]));

/** What a trait is called, in every language the lexicon has; an id nobody named stands for itself. */
export const traitName: TraitNames = (kind, value) => {
  names ??= { family: namesById(roleFamilies()), industry: namesById(industries()) };
  return (kind === 'family' || kind === 'industry' ? names[kind].get(value) : undefined) ?? value;
};

/** Null when nothing was learned that still counts and nothing stated has grown old (`doubt`, log-odds, 0 or less). */
export const adjustmentFor = (taste: Taste | null, now: Date, doubt = 0): ScoreAdjustment | null => adjustmentOf(taste, now, traitName, doubt);

/** A trait of a job, with what a sentence calls it. */
export interface NamedTrait {
  readonly trait: Trait;
  readonly found: Found;
}

/** Each trait of a job by its name: what there could be fewer of. */
export function namedTraits({ id, clusterId, posting }: { readonly id: string; readonly clusterId: string; readonly posting: JobPosting }): NamedTrait[] {
  return traitsOf(comparableJob(posting, { id, clusterId })).flatMap((trait) => {
    const parts = partsOf(trait);
    if (!parts) return [];
    const name = parts.kind === 'company' ? posting.company : traitName(parts.kind, parts.value);
    return [{ trait, found: { trait: parts.kind, value: parts.value, name } }];
  });
}
