/** What a person truly wants, how that makes a posting worth their time, and the lossy way they state it; apart from the product's own terms and scores. */

import { type Locale, SENIORITIES, type StatedPreferences } from '#lib/vocabulary';
import { type Random, type Row } from './postings.js';

export interface Person {
  readonly locale: Locale;
  /** Groups this person is reported under, beside their language. */
  readonly slices: readonly string[];
  readonly stated: StatedPreferences;
  /** The chance that the person finds the posting worth their time, 0 to 1. */
  readonly worth: (row: Row) => number;
  /** What that chance is made of. */
  readonly parts: (row: Row) => Parts;
}

/** How well a posting does on each count, 0 to 1; the least wanting counts most. */
export interface Parts {
  readonly work: number;
  readonly level: number;
  readonly pay: number;
  readonly place: number;
  readonly employer: number;
}

export interface Taste {
  readonly kind: (row: Row) => number;
  readonly near: (row: Row) => boolean;
  readonly level: number | null;
  readonly leastPay: number;
  readonly disliked: string | null;
  readonly cares: Cares;
}

/** Who cares less about a thing leaves it out more often; some who care leave it out all the same (`LEFT_OUT`). */
export interface Cares {
  readonly level: boolean;
  readonly pay: boolean;
  readonly place: boolean;
}
const LEFT_OUT = 0.15;
/** Where is asked beside what by every form there is, and hardly anybody leaves it empty who minds. */
const PLACE_LEFT_OUT = 0.05;

/** How wanting turns into the chance of a "yes": steep, never quite sure. */
const chance = (want: number): number => 0.96 / (1 + Math.exp(-10 * (want - 0.5)));

/** Two levels off is another job; one level off is a smaller flaw. */
const levelFit = (mine: number | null, theirs: number | null): number => (mine === null || theirs === null || Math.abs(mine - theirs) < 2 ? 1 : 0.35);

export const partsOf = ({ kind, near, level, leastPay, disliked }: Taste) => (row: Row): Parts => {
  const { seen } = row;
  return {
    work: kind(row),
    level: levelFit(level, seen.level),
    pay: seen.payUsdYear === null || seen.payUsdYear >= leastPay ? 1 : 0.3,
    place: near(row) ? 1 : 0.1,
    employer: seen.company === disliked ? 0 : 1,
  };
};

/** The two readings of a posting by a taste that a person is asked for. */
export const judgedBy = (taste: Taste): Pick<Person, 'worth' | 'parts'> => {
  const parts = partsOf(taste);
  return {
    parts,
    worth(row) {
      const { work, level, pay, place, employer } = parts(row);
      return employer === 0 ? 0 : chance(work * level * pay * place);
    },
  };
};

export interface Statement {
  readonly roles: readonly string[];
  readonly town: { readonly name: string; readonly country?: string };
  readonly remoteFrom: string | null;
  /** They say that they want an office; left out, some of those who welcome no remote work do. */
  readonly shunsRemote?: boolean;
}

/** What is left out differs from person to person: hardly anybody fills in every field. */
export function statement(taste: Taste, { roles, town, remoteFrom, shunsRemote }: Statement, random: Random): StatedPreferences {
  const states = (cares: boolean, leftOut = LEFT_OUT): boolean => cares && random() >= leftOut;
  const levels = taste.level === null || !states(taste.cares.level) ? undefined : { min: SENIORITIES[Math.max(0, taste.level - 1)], max: SENIORITIES[Math.min(7, taste.level + 1)] };
  return {
    roles,
    ...(levels === undefined ? {} : { seniority: levels }),
    ...(states(taste.cares.place, PLACE_LEFT_OUT) ? { places: [{ name: town.name, ...(town.country === undefined ? {} : { country: town.country }) }] } : {}),
    ...(remoteFrom !== null ? { workModes: ['remote', 'hybrid', 'onsite'] as const, remoteFrom: [remoteFrom] } : shunsRemote ?? random() < 0.4 ? { workModes: ['hybrid', 'onsite'] as const } : {}),
    ...(states(taste.cares.pay) ? { salaryFloor: { amount: Math.round((taste.leastPay * (0.92 + 0.08 * random())) / 100) * 100, currency: 'USD', period: 'year' as const } } : {}),
    ...(taste.disliked !== null && states(true) ? { refuse: { companies: [taste.disliked] } } : {}),
  };
}

export const caresOf = (random: Random): Cares => ({ level: random() < 0.6, pay: random() < 0.5, place: random() < 0.95 });
