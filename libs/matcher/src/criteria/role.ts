/** Is this the work the person asked for? The same title always is; else by role family when both sides have one, else by the words of the title. */

import { type ComparableJob, type ComparableRole, type ComparableWishes } from '#lib/vocabulary';
import { fieldCriterion, isSaid } from '../outcome.js';

/** Below this the normaliser is guessing; a guess must not send a job. */
export const SURE_FAMILY_WEIGHT = 0.5;

/** Below this the certainty of the reading times the closeness of the families says too little: a doubtful reading of a distant relative is another work. */
export const LEAST_CLOSENESS = 0.5;

/** How close a role is whose words all stand in the title, when no family confirms it. */
export const LEXICAL_CLOSENESS = 0.8;

/** True when at least one family of the title is read with enough certainty. */
export const isRecognised = (job: ComparableJob): boolean => {
  for (const { weight } of job.families) if (weight >= SURE_FAMILY_WEIGHT) return true;
  return false;
};

/** All of the role's content words stand in the title. A role without words names nothing, so it is never met. */
export const wordsInTitle = (role: ComparableRole, job: ComparableJob): boolean => {
  if (role.tokens.length === 0) return false;
  for (const token of role.tokens) if (!job.titleTokens.includes(token)) return false;
  return true;
};

/** The title is the role, whatever either is read as; rank, order and filling words do not count. Both sides hold each word once. */
export const isSameTitle = (role: ComparableRole, job: ComparableJob): boolean =>
  role.tokens.length === job.titleTokens.length && wordsInTitle(role, job);

/** A title read at least this surely is what it is read as: a person who states it word for word gets no more than one who says it in another language. */
const PLAIN_READING = 0.9;

/** How much of a reading counts, 0 to 1. */
export const certaintyOf = (weight: number): number => (weight >= PLAIN_READING ? 1 : weight);

const familyCloseness = (job: ComparableJob, role: ComparableRole): number => {
  let best = 0;
  for (const named of job.families) {
    if (named.weight < SURE_FAMILY_WEIGHT) continue;
    for (const accepted of role.families) {
      if (accepted.family === named.family) best = Math.max(best, certaintyOf(named.weight) * accepted.weight);
    }
  }
  return best >= LEAST_CLOSENESS ? Math.min(1, best) : 0;
};

/** What is left of a family's closeness when none of the words by which the person said more than the family stands in the title. */
const NOTHING_SPECIFIC = 0.85;

/** A title of the family that bears every word of a role that says more than the family: as good as the very title. */
const IN_THEIR_WORDS = 0.95;

const saysMore = ({ specifics }: ComparableRole): boolean => specifics !== undefined && specifics.length > 0;

/** Read as a family no more surely than not, or as none: its own words tell it better. */
export const isToldByWords = (role: ComparableRole): boolean => role.families.length === 0 || (saysMore(role) && role.families.every(({ weight }) => weight < 1));

/** `NOTHING_SPECIFIC` to 1, by the share of those words that stand in the title. */
const agreement = ({ specifics }: ComparableRole, job: ComparableJob): number => {
  if (specifics === undefined || specifics.length === 0) return 1;
  const said = specifics.filter((word) => job.titleTokens.includes(word)).length / specifics.length;
  return NOTHING_SPECIFIC + (1 - NOTHING_SPECIFIC) * said;
};

/** 0 (not this work) to 1 (exactly this work) for one stated role. */
export const closenessTo = (job: ComparableJob, role: ComparableRole): number => {
  const readable = role.families.length > 0 && isRecognised(job);
  const byFamily = readable ? familyCloseness(job, role) : 0;
  if ((byFamily === 1 && !saysMore(role)) || isSameTitle(role, job)) return 1;
  if (!readable || (byFamily === 0 && isToldByWords(role))) return wordsInTitle(role, job) ? LEXICAL_CLOSENESS : 0;
  if (byFamily === 0 || !saysMore(role)) return byFamily;
  return wordsInTitle(role, job) ? Math.max(byFamily, IN_THEIR_WORDS) : byFamily * agreement(role, job);
};

/** The best closeness over all stated roles; 0 when none is stated or none is met. */
export const roleCloseness = (job: ComparableJob, wishes: ComparableWishes): number => {
  let best = 0;
  if (wishes.roles !== null) for (const role of wishes.roles) best = Math.max(best, closenessTo(job, role));
  return best;
};

/** The stated role this job answers best; null when it answers none. */
const roleMet = (job: ComparableJob, wishes: ComparableWishes): ComparableRole | null => {
  let best = 0;
  let met: ComparableRole | null = null;
  for (const role of wishes.roles ?? []) {
    const closeness = closenessTo(job, role);
    if (closeness > best) [best, met] = [closeness, role];
  }
  return met;
};

/** The title names a neighbouring kind of work, not the one the person asked for: then nobody may say that they asked for it. */
const isOnlyRelated = (job: ComparableJob, role: ComparableRole): boolean =>
  role.families.length > 0 && isRecognised(job) && !isSameTitle(role, job) && !role.families.some((accepted) => accepted.weight === 1 && job.families.some(({ family }) => family === accepted.family));

/** The role in the person's words; `related` is present, and true, when the job is only close to it. */
const found = (job: ComparableJob, wishes: ComparableWishes): { title: string; role: string | null; related?: true } => {
  const met = roleMet(job, wishes);
  return { title: job.title, role: met?.text ?? null, ...(met !== null && isOnlyRelated(job, met) ? { related: true } : {}) };
};

export const role = fieldCriterion({
  rule: 'role',
  field: 'roles',
  isStated: (wishes) => isSaid(wishes.roles),
  // A title is always stated, so this is never unknown.
  verdict: (job, wishes) => (roleCloseness(job, wishes) > 0 ? 'yes' : 'no'),
  stated: (wishes) => (wishes.roles ?? []).map(({ text }) => text),
  found,
});
