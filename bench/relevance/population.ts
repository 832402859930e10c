/**
 * A seeded population: first what each person truly wants (a taste over what can be read on a posting), then the lossy way they state it.
 * Knows postings and people only; the product's lexicon, families and scores are not imported here.
 */

import { fileMaker } from './file-population.js';
import { COMPANIES, CRAFTS, type Craft, TOWNS } from './market.js';
import { pick, type Random, type Row } from './postings.js';
import { caresOf, judgedBy, type Person, statement, type Taste } from './taste.js';

type Town = (typeof TOWNS)[number];

/** Every third craft is held out: the constants of the score were never set with it in view. */
const isHeldOut = (craft: Craft): boolean => CRAFTS.indexOf(craft) % 3 === 2;
const TUNED_ON = CRAFTS.filter((craft) => !isHeldOut(craft));

const craftPerson = (tuningOnly: boolean) => (random: Random): Person => {
  const craft: Craft = pick(tuningOnly ? TUNED_ON : CRAFTS, random);
  const home: Town = pick(TOWNS, random);
  const acceptsRemote = random() < 0.5;
  const locale = pick(craft.languages, random);
  const cares = caresOf(random);
  const taste: Taste = {
    cares,
    kind: (row) => (row.craft === undefined ? 0 : row.craft.id === craft.id ? 1 : (craft.near[row.craft.id] ?? 0)),
    near: ({ seen }) => (seen.remote ? acceptsRemote && seen.country === home.country : !cares.place || TOWNS.find(({ name }) => name === seen.place)?.district === home.district),
    level: cares.level ? pick([1, 2, 3], random) : null,
    leastPay: craft.payUsd * (cares.pay ? 0.5 + 0.45 * random() : 0.3),
    disliked: random() < 0.3 ? pick(COMPANIES, random) : null,
  };
  const near = Object.entries(craft.near).filter(([, gladly]) => gladly >= 0.6).map(([id]) => CRAFTS.find((one) => one.id === id)).find((one) => one !== undefined);
  const titlesOf = (one: Craft): readonly string[] => one.titles[locale] ?? one.titles.en;
  const roles = [pick(titlesOf(craft), random), ...(near !== undefined && random() < 0.4 ? [pick(titlesOf(near), random)] : [])];
  const slices = [isHeldOut(craft) ? 'crafts held out' : 'crafts tuned on', acceptsRemote ? 'remote welcome' : 'on site'];
  return { locale, slices, ...judgedBy(taste), stated: statement(taste, { roles, town: home, remoteFrom: acceptsRemote ? home.country : null }, random) };
};

/** `count` people over these postings; the same seed gives the same people. `tuningOnly` leaves out the crafts that no constant was set with. */
export function population(rows: readonly Row[], count: number, random: Random, { tuningOnly = false }: { readonly tuningOnly?: boolean } = {}): Person[] {
  const make = rows.every(({ craft }) => craft !== undefined) ? craftPerson(tuningOnly) : fileMaker(rows);
  return Array.from({ length: count }, () => make(random));
}
