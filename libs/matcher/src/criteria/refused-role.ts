/**
 * "Never this work": the title's best family is the refused role's own, or all the refused words stand in the title.
 * Related families are not refused: who refuses sales has not refused marketing.
 */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { type Refusal } from './refusal.js';
import { wordsInTitle } from './role.js';

const isRefused = (job: ComparableJob, role: ComparableRole): boolean => {
  const best = job.families[0];
  if (best !== undefined && role.families.some(({ family, weight }) => weight >= 1 && family === best.family)) return true;
  return wordsInTitle(role, job);
};

export const refusedRole: Refusal = {
  rule: 'refusedRole',
  refuses: (job, wishes) => wishes.refuse.roles.some((role) => isRefused(job, role)),
  stated: (wishes) => wishes.refuse.roles.map(({ text }) => text),
  found: (job, wishes) => ({ title: job.title, role: wishes.refuse.roles.find((role) => isRefused(job, role))?.text ?? null }),
};
