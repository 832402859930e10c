/** Which of the person's skills the posting names; ranks, never excludes. */

import { type ComparableJob, type ComparableWishes, type RuleVerdict } from '#lib/vocabulary';

/** The person's skills the job names, as the person wrote them, in their order, each once. */
export const skillsMet = (job: ComparableJob, wishes: ComparableWishes): readonly string[] => {
  const met = new Map<string, string>();
  for (const { id, text } of wishes.skills) if (!met.has(id) && job.skills.includes(id)) met.set(id, text);
  return [...met.values()];
};

/** `yes` when at least one is named, `unknown` when the posting names no skill at all. */
export const skillsRow = (job: ComparableJob, wishes: ComparableWishes): RuleVerdict => {
  if (wishes.skills.length === 0) return { rule: 'skills', verdict: 'yes', hard: false, stated: null, found: null };
  const met = skillsMet(job, wishes);
  const silent = job.skills.length === 0;
  return {
    rule: 'skills',
    verdict: met.length > 0 ? 'yes' : silent ? 'unknown' : 'no',
    hard: false,
    stated: wishes.skills.map(({ text }) => text),
    found: silent ? null : met,
  };
};
