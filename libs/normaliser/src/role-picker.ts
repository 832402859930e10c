/** The role families for people to pick from, and what a few typed letters may mean. */

import { type Locale } from '#lib/vocabulary';
import { type RoleFamily, roleLexicon } from './role-lexicon.js';
import { phraseKey } from './title-words.js';

/** Every role family with its name in each language. */
export const roleFamilies = (): readonly RoleFamily[] => roleLexicon().families;

export interface RoleSuggestion {
  readonly family: string;
  /** The family's name in the asked language. */
  readonly name: string;
}

/** Families one of whose names or titles starts with the typed text, names first and the very name before all, at most `limit`; empty for an empty text. */
export function suggestRoles(prefix: string, locale: Locale, limit = 8): RoleSuggestion[] {
  const key = phraseKey(prefix.slice(0, 100));
  if (key === '') return [];
  const { families, spoken } = roleLexicon();
  const starting = families.map(({ id, names }) => ({ id, name: phraseKey(names[locale]) })).filter(({ name }) => name.startsWith(key));
  const named = starting.sort((a, b) => Number(b.name === key) - Number(a.name === key)).map(({ id }) => id);
  const titled = spoken.filter(({ phrase }) => phrase.startsWith(key)).map(({ family }) => family);
  const later = spoken.filter(({ phrase }) => phrase.includes(` ${key}`)).map(({ family }) => family);
  const byId = new Map(families.map((family) => [family.id, family]));
  return [...new Set([...named, ...titled, ...later])].slice(0, limit).map((family) => ({ family, name: byId.get(family)?.names[locale] ?? family }));
}
