/** What of a job a taste can attach to; nothing of the person, and nothing that stands for who they are. */

import { type ComparableJob } from '#lib/vocabulary';

export const TRAIT_KINDS = ['family', 'company', 'workMode', 'seniority', 'industry'] as const;
export type TraitKind = (typeof TRAIT_KINDS)[number];

/** `family:backend-engineering`, `company:acme`, `workMode:hybrid`. */
export type Trait = `${TraitKind}:${string}`;

/** A title read with less certainty is a guess, and nothing is learned from a guess. */
const SURE_FAMILY_WEIGHT = 0.5;

/** The traits of a posting, at most one of each kind; what it does not say is no trait. */
export function traitsOf(job: Pick<ComparableJob, 'families' | 'companyKey' | 'workMode' | 'seniority' | 'industry'>): readonly Trait[] {
  const traits: Trait[] = [];
  const [best] = job.families;
  if (best !== undefined && best.weight >= SURE_FAMILY_WEIGHT) traits.push(`family:${best.family}`);
  if (job.companyKey !== '') traits.push(`company:${job.companyKey}`);
  if (job.workMode !== null) traits.push(`workMode:${job.workMode}`);
  if (job.seniority !== null) traits.push(`seniority:${job.seniority}`);
  if (job.industry !== null) traits.push(`industry:${job.industry}`);
  return traits;
}

/** The kind and the value of a trait; null for text that names none. */
export function partsOf(trait: string): { readonly kind: TraitKind; readonly value: string } | null {
  const at = trait.indexOf(':');
  const kind = TRAIT_KINDS.find((one) => one === trait.slice(0, at));
  return kind === undefined || at === trait.length - 1 ? null : { kind, value: trait.slice(at + 1) };
}
