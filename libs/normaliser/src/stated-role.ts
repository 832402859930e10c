/** Reads a role in the words of a person: the families it accepts, its content words, and those by which it says more than its family. */

import { type ComparableRole, type FamilyWeight } from '#lib/vocabulary';
import { acceptedFamilies } from './role-closeness.js';
import { roleLexicon } from './role-lexicon.js';
import { readTitle } from './title.js';
import { ENGINEER_WORDS, HEADS, MAX_TITLE, titleTokens } from './title-segments.js';
import { phraseKey } from './title-words.js';

/** From here on a reading is one to act on; the matcher draws the same line (SURE_FAMILY_WEIGHT). */
const SURE = 0.5;
/** A stated role read at least this surely is its family. */
const CERTAIN = 0.75;

const hundredths = (weight: number): number => Math.round(weight * 100) / 100;

/** What the words of a role say beyond the families they are read as: neither a name of such work nor what it is about, nor a word for any work. */
function specificsOf(tokens: readonly string[], named: readonly FamilyWeight[]): string[] {
  const { familyWords } = roleLexicon();
  const said = named.map(({ family }) => familyWords.get(family));
  return named.length === 0 ? [] : tokens.filter((token) => !HEADS.has(token) && !ENGINEER_WORDS.has(token) && !said.some((words) => words?.has(token) === true));
}

function roleOf(text: string): ComparableRole {
  const accepted = new Map<string, number>();
  // A guess is no wish: words that name no family surely are compared as words.
  const name = roleLexicon().names.get(phraseKey(text.slice(0, MAX_TITLE)));
  const named = name === undefined ? readTitle(text).filter(({ weight }) => weight >= SURE) : [{ family: name, weight: 1 }];
  const strongest = named[0]?.weight ?? 1;
  // Words that no title quite says ("Trust engineer") mean the family no more surely than they were read, and what bears the very words comes before it.
  const certainty = strongest >= CERTAIN ? 1 : strongest;
  // A second reading counts only when it is nearly as sure: "Customer success" must not also mean every customer role.
  for (const { family } of named.filter(({ weight }) => weight >= 0.9 * strongest)) {
    for (const near of acceptedFamilies(family)) accepted.set(near.family, Math.max(accepted.get(near.family) ?? 0, hundredths(certainty * near.weight)));
  }
  const tokens = titleTokens(text);
  const specifics = specificsOf(tokens, named);
  const families = [...accepted].map(([family, weight]) => ({ family, weight })).sort((a, b) => b.weight - a.weight || (a.family < b.family ? -1 : 1));
  return { text, families, tokens, ...(specifics.length === 0 ? {} : { specifics }) };
}

/** Many people state the same roles: what was read of the last of them is kept, each role of any length a person can state. */
const MOST_ROLES = 2000;
const LONGEST_ROLE = 200;
const roles = new Map<string, ComparableRole>();

/** The families it accepts are those of closeness 0.6 and more. */
export function readRole(text: string): ComparableRole {
  const known = roles.get(text);
  if (known !== undefined) return known;
  const role = roleOf(text);
  if (text.length > LONGEST_ROLE) return role;
  if (roles.size >= MOST_ROLES) roles.clear();
  roles.set(text, role);
  return role;
}
