/** A person's comparable wishes in a few hundred bytes, as the index of jobs reads them: kept with the person, read by the million. */

import { type ComparableRole, type ComparableWishes, type FamilyWeight, HARD_FIELDS, type HardField } from '#lib/vocabulary';
import { role as roleCriterion } from '../criteria/role.js';
import { NOTHING_STATED } from '../interest.js';
import { FIRST_PART, PackWriter, segmentsOf, TAG } from './packed-bytes.js';
import { fadedBy, givenBy, partText, WISH_PARTS } from './wish-parts.js';

/** What `packWishes` made. */
export type PackedWishes = Uint8Array;

type KeptFamilies = readonly (readonly [family: string, weight: number])[];
type KeptRole = readonly [KeptFamilies, tokens: readonly string[], specifics?: readonly string[]];
/** Refused employers are segments of their own: many people refuse the same, and most refuse nothing else. */
type KeptRefusals = readonly [industries: string[], roles: [text: string, ...KeptRole][], keywords: string[]];
/** What only words about a match are made of. A skill written as its id is 0. */
type KeptWords = readonly [roles: string[], skills: (string | 0)[], topics: string[], soft: HardField[], unknown: ComparableWishes['unknown']];

const keptFamilies = (families: readonly FamilyWeight[]): KeptFamilies => families.map(({ family, weight }) => [family, weight]);
const familiesOf = (kept: KeptFamilies): FamilyWeight[] => kept.map(([family, weight]) => ({ family, weight }));

const keptRole = ({ families, tokens, specifics }: ComparableRole): KeptRole => (specifics === undefined ? [keptFamilies(families), tokens] : [keptFamilies(families), tokens, specifics]);
const givenRole = (text: string, [families, tokens, specifics]: KeptRole): ComparableRole => ({ text, families: familiesOf(families), tokens, ...(specifics === undefined ? {} : { specifics }) });

const refusesMore = ({ industries, roles, keywords }: ComparableWishes['refuse']): boolean => industries.length + roles.length + keywords.length > 0;

const keptRefusals = ({ industries, roles, keywords }: ComparableWishes['refuse']): KeptRefusals =>
  [[...industries], roles.map((role) => [role.text, ...keptRole(role)]), [...keywords]];

/** The refusals in the body of their segment, with the employers from theirs. */
export const refusalsOf = (text: string, companyKeys: readonly string[]): ComparableWishes['refuse'] => {
  const [industries, roles, keywords] = JSON.parse(text) as KeptRefusals;
  return { companyKeys, industries, roles: roles.map(([words, ...kept]) => givenRole(words, kept)), keywords };
};

/** A role in the body of its segment, without the person's own words for it. */
export const roleOf = (body: string): ComparableRole => givenRole('', JSON.parse(body) as KeptRole);

/** Equal policies are equal bytes, in whatever order they were stated. */
const inOrder = (unknown: ComparableWishes['unknown']): ComparableWishes['unknown'] =>
  Object.fromEntries(HARD_FIELDS.flatMap((field) => (unknown[field] === undefined ? [] : [[field, unknown[field]]])));

const writer = new PackWriter();

/** Packs wishes; `readWishes` gives them back, but for a stated empty list, which says nothing and comes back as not stated. */
export const packWishes = (wishes: ComparableWishes): PackedWishes => {
  const { roles, skills, industries, refuse, topics, soft, unknown } = wishes;
  writer.begin(roleCriterion.isHard(wishes), Math.min(0xffff, new Set(skills.map(({ id }) => id)).size));
  for (const role of roles ?? []) writer.segment(TAG.role, JSON.stringify(keptRole(role)));
  WISH_PARTS.forEach((part, at) => {
    if (part.isSaid(wishes)) writer.segment(FIRST_PART + at, partText(part, wishes));
  });
  for (const { id } of skills) writer.segment(TAG.skill, id);
  for (const industry of industries) writer.segment(TAG.industry, industry);
  for (const company of refuse.companyKeys) writer.segment(TAG.refusedCompany, company);
  if (refusesMore(refuse)) writer.segment(TAG.refuse, JSON.stringify(keptRefusals(refuse)));
  const words: KeptWords = [(roles ?? []).map(({ text }) => text), skills.map(({ id, text }) => (text === id ? 0 : text)), [...topics], HARD_FIELDS.filter((field) => soft.has(field)), inOrder(unknown)];
  writer.segment(TAG.words, JSON.stringify(words));
  return writer.end();
};

/** The wishes that were packed. */
export const readWishes = (packed: PackedWishes): ComparableWishes => {
  const segments = [...segmentsOf(packed)];
  const bodies = (tag: number): string[] => segments.filter((segment) => segment.tag === tag).map(({ text }) => text);
  const [words = '[[],[],[],[],{}]'] = bodies(TAG.words);
  const [roleTexts, skillTexts, topics, soft, unknown] = JSON.parse(words) as KeptWords;
  const roles = bodies(TAG.role).map((body, at) => ({ ...roleOf(body), text: roleTexts[at] ?? '' }));
  const skills = bodies(TAG.skill).map((id, at) => ({ id, text: skillTexts[at] === 0 ? id : skillTexts[at] ?? id }));
  const [refusals = '[[],[],[]]'] = bodies(TAG.refuse);
  // The part about places knows of the work modes whether remote is one: the part of the work modes comes after it.
  const kept = WISH_PARTS.flatMap((part, at) => bodies(FIRST_PART + at).map((body) => ({ part, body })));
  const parts = kept.map(({ part, body }) => givenBy(part, body));
  const faded = Object.fromEntries(kept.flatMap(({ part, body }) => Object.entries(fadedBy(part, body))));
  return Object.assign({}, NOTHING_STATED, ...parts, {
    roles: roles.length === 0 ? null : roles, skills, industries: bodies(TAG.industry), topics, refuse: refusalsOf(refusals, bodies(TAG.refusedCompany)), soft: new Set(soft), unknown,
    ...(Object.keys(faded).length === 0 ? {} : { faded }),
  }) as ComparableWishes;
};
