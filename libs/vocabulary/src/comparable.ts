/**
 * The two sides of a match once the normaliser has read them: what a job is and what a person wishes, in the same terms.
 * Neither type has room for who a person is or where they live: the matcher cannot read what is not here.
 */

import { type PayFloor, type PayRange } from './pay.js';
import { type Place } from './place.js';
import { type HardField, type UnknownPolicy } from './preferences.js';
import { type EmploymentType, type Seniority, type WorkMode } from './work.js';

/** How sure the reading of a title is, or how close a family is to the one meant; 0 to 1. */
export interface FamilyWeight {
  /** Role family id of the lexicon, e.g. `backend-engineering`. */
  readonly family: string;
  readonly weight: number;
}

export interface ComparableJob {
  readonly id: string;
  /** Jobs of one cluster are the same offer to a person. */
  readonly clusterId: string;
  readonly title: string;
  /** Folded content words of the title, for roles that no family covers. */
  readonly titleTokens: readonly string[];
  /** Families the title names, best first; empty when none is recognised. */
  readonly families: readonly FamilyWeight[];
  readonly seniority: Seniority | null;
  readonly company: string;
  /** Folded employer name without legal form, as refusals are compared. */
  readonly companyKey: string;
  readonly industry: string | null;
  /** Empty = the posting names no place. */
  readonly places: readonly Place[];
  readonly workMode: WorkMode | null;
  /** null = fence not stated; empty = anywhere. */
  readonly remoteCountries: readonly string[] | null;
  readonly employmentType: EmploymentType | null;
  readonly pay: PayRange | null;
  /** Pay per year in US dollars; null when there is no pay or no rate for its currency. */
  readonly payUsdYear: { readonly min: number | null; readonly max: number | null } | null;
  /** Canonical skill ids. */
  readonly skills: readonly string[];
  readonly languages: readonly string[] | null;
  /** Folded text of title and description, space-delimited, for refused keywords. */
  readonly haystack: string;
  readonly postedAt: Date | null;
}

export interface ComparableRole {
  /** As the person wrote it. */
  readonly text: string;
  /** Families this role accepts: its own at 1, related ones below; empty when unrecognised. */
  readonly families: readonly FamilyWeight[];
  /** Folded content words, compared with a title's when no family is recognised. */
  readonly tokens: readonly string[];
  /** Those of `tokens` that say more than the families do ("payments" of "Payments engineer"); absent when there are none. */
  readonly specifics?: readonly string[];
}

/** By field: only those that are soft, and of those that have no question of their own. */
export type FadedWishes = Partial<Readonly<Record<HardField, number>>>;

export interface ComparableWishes {
  /** null = not stated, for every field of this type. */
  readonly roles: readonly ComparableRole[] | null;
  readonly seniority: { readonly min: Seniority; readonly max: Seniority } | null;
  readonly places: readonly (Place & { readonly radiusKm: number | null })[] | null;
  /** The person said that any place will do; absent when they did not. */
  readonly anywhere?: true;
  readonly workModes: readonly WorkMode[] | null;
  readonly remoteFrom: readonly string[] | null;
  readonly employmentTypes: readonly EmploymentType[] | null;
  readonly salaryFloor: (PayFloor & { readonly usdYear: number | null }) | null;
  readonly languages: readonly string[] | null;
  /** Canonical skill ids, with the text the person wrote. */
  readonly skills: readonly { readonly id: string; readonly text: string }[];
  readonly industries: readonly string[];
  readonly topics: readonly string[];
  readonly refuse: {
    readonly companyKeys: readonly string[];
    readonly industries: readonly string[];
    readonly roles: readonly ComparableRole[];
    /** Folded, compared as whole words. */
    readonly keywords: readonly string[];
  };
  readonly soft: ReadonlySet<HardField>;
  /** Soft wishes past their half-life: what is left of their weight, above 0 and below 1. Absent: each weighs in full. */
  readonly faded?: FadedWishes;
  readonly unknown: Partial<Readonly<Record<HardField, UnknownPolicy>>>;
}

