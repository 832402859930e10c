/**
 * "Never this work": the refused role's own kind of work, a narrower kind of it, or the very title.
 *
 * A relative is refused only when the refused words stand in its title too: who refuses sales refuses "Sales Development
 * Representative" and not "Marketing Manager", and a "Sales Engineer" is an engineer. Words alone speak where a side is unread.
 */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { type Refusal } from './refusal.js';
import { isRecognised, isSameTitle, SURE_FAMILY_WEIGHT, wordsInTitle } from './role.js';

/** From this closeness on a family is a kind of the other (account executives sell), not its neighbour. */
const A_KIND_OF = 0.85;

/** How sure a further reading of a title must be to count as what the work is. */
const A_SECOND_TRADE = 0.7;

const isRefused = (job: ComparableJob, role: ComparableRole): boolean => {
  if (isSameTitle(role, job)) return true;
  if (role.families.length === 0 || !isRecognised(job)) return wordsInTitle(role, job);
  const best = job.families[0]?.weight ?? 0;
  for (const { family, weight } of job.families) {
    // A title of two trades ("Sales and Marketing Manager") is both; a doubtful second reading is not refused.
    if (weight < SURE_FAMILY_WEIGHT || (weight < best && weight < A_SECOND_TRADE)) continue;
    const refused = role.families.find((one) => one.family === family);
    if (refused !== undefined && (refused.weight >= A_KIND_OF || wordsInTitle(role, job))) return true;
  }
  return false;
};

export const refusedRole: Refusal = {
  rule: 'refusedRole',
  refuses: (job, wishes) => wishes.refuse.roles.some((role) => isRefused(job, role)),
  stated: (wishes) => wishes.refuse.roles.map(({ text }) => text),
  found: (job, wishes) => ({ title: job.title, role: wishes.refuse.roles.find((role) => isRefused(job, role))?.text ?? null }),
};
