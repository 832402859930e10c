/** Reads a title: which role families it names, and how surely. */

import { type FamilyWeight } from '#lib/vocabulary';
import { inContext } from './title-context.js';
import { familyChances } from './title-model.js';
import { type Basis, builds, DESK_WORK, hundredths, MAX_FAMILIES, readByRules, type RuleReading } from './title-rules.js';
import { type Segment, segments } from './title-segments.js';

/**
 * How many times likelier a family is for being what the rules read, by what they rest on, as a logarithm; a whole title stands whatever its words say.
 * Near what cross-validation over the known titles gives, and more for our own phrases, whose families the sources often lack.
 */
const TRUST: Readonly<Record<Basis, number>> = { title: Infinity, phrase: 4, speciality: 9, word: 2.5, source: 1, subject: 3, engineer: 1.5, open: 1.5, nothing: 0 };
/** The sources are English: what the model knows of other languages it has from our own phrases alone. */
const TRUST_ELSEWHERE = 4;
const FIRST_HEBREW = '\u05d0';
/** From this chance on a guess is one to act on: nine of ten such are right. */
const SURE_CHANCE = 0.85;
/** Below this chance a reading only ranks a list. */
const EVEN = 0.5;
/** A chance below this says nothing against what the rules read. */
const LEAST_CHANCE = 0.2;
/** An engineer of something unknown builds software, as most who post for one mean, unless their title is likelier another's than this. */
const NO_SOFTWARE = 0.75;

/** A guess that is not sure ranks a list and sends no job. */
const unsureWeight = (chance: number): number => Math.min(0.45, 0.1 + 0.4 * chance);
const guessWeight = (chance: number): number => (chance >= SURE_CHANCE ? chance : unsureWeight(chance));
/** Further families only rank. */
const furtherWeight = (chance: number): number => Math.min(0.3, 0.3 * chance + 0.05);

interface Chance { readonly family: string; readonly chance: number }

/** Who builds is no clerk, whatever their title is about, unless it names one. */
function chancesOf(parts: readonly Segment[], named: string | undefined): Chance[] {
  const all = [...(familyChances(parts) ?? [])].map(([family, chance]) => ({ family, chance }));
  return builds(parts) ? all.filter(({ family }) => family === named || !DESK_WORK.has(family)) : all;
}

function posterior(chances: readonly Chance[], family: string | undefined, trust: number): Chance[] {
  const weighed = chances.map((one) => (one.family === family ? { family: one.family, chance: one.chance * Math.exp(trust) } : one));
  const sum = weighed.reduce((all, { chance }) => all + chance, 0);
  return weighed.map((one) => ({ family: one.family, chance: one.chance / sum })).sort((a, b) => b.chance - a.chance || (a.family < b.family ? -1 : 1));
}

const withFurther = (own: readonly FamilyWeight[], likely: readonly Chance[]): FamilyWeight[] =>
  [...own, ...likely.filter(({ family }) => !own.some((one) => one.family === family)).slice(0, MAX_FAMILIES).map(({ family, chance }) => ({ family, weight: hundredths(furtherWeight(chance)) }))].slice(0, MAX_FAMILIES);

/** Of a reading that the words of the title bear out, or do not. */
function agreedWeight(weight: number, chance: number, isEnglish: boolean): number {
  if (chance >= SURE_CHANCE) return isEnglish ? Math.max(weight, chance) : weight;
  return Math.min(weight, chance >= EVEN ? chance : unsureWeight(chance));
}

/** What the rules read beside the chances of the families by the title's words. */
function weighed({ families, basis }: RuleReading, parts: readonly Segment[]): FamilyWeight[] {
  const [first] = families;
  const isEnglish = parts[0]?.words.some((word) => word >= FIRST_HEBREW) === false;
  const chances = basis === 'title' ? [] : chancesOf(parts, first?.family);
  const likely = posterior(chances, first?.family, isEnglish ? TRUST[basis] : TRUST[basis] + TRUST_ELSEWHERE);
  const [likeliest] = likely;
  if (likeliest === undefined || (basis === 'engineer' && likeliest.chance < NO_SOFTWARE)) return withFurther(families, likely);
  const isAgreed = likeliest.family === first?.family;
  if (first !== undefined && !isAgreed && likeliest.chance < LEAST_CHANCE) return withFurther(families.map((one) => ({ family: one.family, weight: Math.min(one.weight, hundredths(unsureWeight(likeliest.chance))) })), likely);
  const weight = hundredths(isAgreed ? agreedWeight(first.weight, likeliest.chance, isEnglish) : guessWeight(likeliest.chance));
  const most = isAgreed ? weight : Math.min(weight, guessWeight(EVEN));
  const others = families.filter(({ family }) => family !== likeliest.family).map((one) => ({ family: one.family, weight: Math.min(one.weight, hundredths(most)) }));
  return withFurther([{ family: likeliest.family, weight }, ...others], likely);
}

/**
 * Role families a title names, best first, at most three, with how sure the reading is (0 to 1); empty when none is recognised.
 * A phrase that is a title speaks first; a generic engineer's title ("Software Engineer, Backend") is read as its speciality;
 * an open title ("technician", "מנהל", "کارشناس") by its subject; what the rules are not sure of, the words of all known titles weigh.
 */
export function readTitle(title: string): FamilyWeight[] {
  const parts = segments(title);
  const read = readByRules(title, parts);
  const families = inContext(read.families, parts);
  // What another word turned into another trade has been borne out by it.
  const basis = families[0]?.family === read.families[0]?.family ? read.basis : 'title';
  return inContext(weighed({ families, basis }, parts), parts);
}
