/** The same question in the plainest TypeScript: every job held against every wish, then sorted. No unknowns, no memory, only the wishes that decide. */

import { kilometresBetween } from '#lib/matcher';
import { type PlainJob, type PlainPerson } from './forward-match.world.js';

const fits = (job: PlainJob, person: PlainPerson): boolean => {
  if (!person.families.some(([family, weight]) => family === job.family && weight * job.weight >= 0.5)) return false;
  if (job.level >= 0 && (job.level < person.levels[0] || job.level > person.levels[1])) return false;
  if (person.modes !== 0 && job.mode >= 0 && (person.modes & (1 << job.mode)) === 0) return false;
  if (person.types !== 0 && job.type >= 0 && (person.types & (1 << job.type)) === 0) return false;
  if (person.floor !== null && job.pay !== null && job.pay < person.floor) return false;
  if (job.mode !== 0 && job.lat !== null && job.lon !== null && kilometresBetween(person.place, { lat: job.lat, lon: job.lon }) > person.place.radiusKm) return false;
  return !person.refused.includes(job.company) && !person.seen.includes(job.cluster);
};

const worth = (job: PlainJob, person: PlainPerson): number => {
  const closeness = job.role === person.role ? 1 : Math.max(...person.families.map(([family, weight]) => (family === job.family ? weight * job.weight : 0)));
  return closeness + person.skills.filter((skill) => job.skills.includes(skill)).length / 5;
};

/** The best five. */
export const askNaively = (jobs: readonly PlainJob[], person: PlainPerson): readonly PlainJob[] =>
  jobs.filter((job) => fits(job, person)).map((job) => ({ job, score: worth(job, person) })).sort((a, b) => b.score - a.score).slice(0, 5).map(({ job }) => job);
