/**
 * Where the work is: one of the job's places within reach, or remote from a country the person can work from.
 *
 * Three wishes meet here, each of which may be soft: `places`, `remoteFrom` and (is remote welcome at all) `workModes`.
 * A `no` excludes only when it would still be `no` with the soft ones taken away. Readings that are decisions:
 * - remote counts as a place only when the person put `remote` into `workModes`; nothing is inferred from `remoteFrom`;
 * - a fenced remote job is out of reach of a person with stated places who named no country to work from;
 * - a posting with an office and no word on the work mode is at that office;
 * - a remote posting without a place has said where it is: nowhere; it is not "unknown" to someone who wants a town;
 * - with no places stated, only remote jobs can fail, by their fence; who said that any place will do has stated that.
 */

import { type ComparableJob, type ComparableWishes, type Found, type HardField, type Verdict } from '#lib/vocabulary';
import { type FieldCriterion, isSaid, type Outcome } from '../outcome.js';
import { covers, kilometresApart, radiusOf, type WishedPlace } from '../place-distance.js';

/** Remote is one of the ways of working the person named. */
export const welcomesRemote = ({ workModes }: Pick<ComparableWishes, 'workModes'>): boolean => workModes?.includes('remote') === true;

/** Any place will do, and none was named after all. */
export const suitsAnywhere = ({ anywhere, places }: Pick<ComparableWishes, 'anywhere' | 'places'>): boolean => anywhere === true && !isSaid(places);

/** Whether one of the job's places is covered by a wished one. Of the wishes it reads the places alone. */
export const nearness = (job: ComparableJob, wished: readonly WishedPlace[]): Verdict => {
  if (job.places.length === 0) return job.workMode === 'remote' ? 'no' : 'unknown';
  let best: Verdict = 'no';
  for (const wish of wished) {
    for (const place of job.places) {
      const verdict = covers(wish, place);
      if (verdict === 'yes') return 'yes';
      if (verdict === 'unknown') best = 'unknown';
    }
  }
  return best;
};

const insideFence = (job: ComparableJob, remoteFrom: readonly string[] | null): Verdict => {
  if (job.remoteCountries === null) return 'unknown';
  if (job.remoteCountries.length === 0) return 'yes';
  for (const country of remoteFrom ?? []) if (job.remoteCountries.includes(country)) return 'yes';
  return 'no';
};

const either = (a: Verdict, b: Verdict): Verdict => {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
};

/** The rule itself; `hardOnly` takes the soft wishes away, to learn whether what remains still says no. */
const reach = (nearby: Verdict, job: ComparableJob, wishes: ComparableWishes, hardOnly: boolean): Verdict => {
  const fenceCounts = !(hardOnly && wishes.soft.has('remoteFrom'));
  if (!isSaid(wishes.places) || (hardOnly && wishes.soft.has('places'))) {
    if (!isSaid(wishes.remoteFrom) || !fenceCounts) return 'yes';
    if (job.workMode === 'remote') return insideFence(job, wishes.remoteFrom);
    return job.workMode === null && job.places.length === 0 ? 'unknown' : 'yes';
  }
  if (nearby === 'yes' || job.workMode !== 'remote') return nearby;
  const remoteWelcome = welcomesRemote(wishes) || (hardOnly && wishes.soft.has('workModes'));
  if (!remoteWelcome) return nearby;
  return either(nearby, fenceCounts ? insideFence(job, wishes.remoteFrom) : 'yes');
};

const unknownIsNo = (job: ComparableJob, wishes: ComparableWishes, hardOnly: boolean): boolean => {
  const excludes = (field: HardField): boolean => wishes.unknown[field] === 'exclude' && !(hardOnly && wishes.soft.has(field));
  if (isSaid(wishes.places) && excludes('places')) return true;
  // Only for a job that is, or may be, remote does the silence concern the fence.
  const aboutFence = job.workMode === 'remote' || job.workMode === null;
  return aboutFence && isSaid(wishes.remoteFrom) && excludes('remoteFrom');
};

const withPolicy = (nearby: Verdict, job: ComparableJob, wishes: ComparableWishes, hardOnly: boolean): Verdict => {
  const verdict = reach(nearby, job, wishes, hardOnly);
  return verdict === 'unknown' && unknownIsNo(job, wishes, hardOnly) ? 'no' : verdict;
};

/**
 * The outcome once the distance has spoken: `nearby` from `nearness`. Of the job it reads the work mode, the fence and
 * whether it names a place at all; of the wished places only whether there are any.
 */
export const outcomeGiven = (nearby: Verdict, job: ComparableJob, wishes: ComparableWishes): Outcome => {
  if (!isSaid(wishes.places) && !isSaid(wishes.remoteFrom)) return suitsAnywhere(wishes) ? 'yes' : 'notStated';
  const verdict = withPolicy(nearby, job, wishes, false);
  if (verdict !== 'no') return verdict;
  return wishes.soft.size > 0 && withPolicy(nearby, job, wishes, true) !== 'no' ? 'softNo' : 'hardNo';
};

const outcome = (job: ComparableJob, wishes: ComparableWishes): Outcome =>
  outcomeGiven(isSaid(wishes.places) ? nearness(job, wishes.places) : 'no', job, wishes);

interface Nearest { readonly wish: WishedPlace; readonly name: string; readonly km: number | null }

/** The pair of wished and offered place that fits best: covered before not, then by the share of the radius used. */
const nearest = (job: ComparableJob, wishes: ComparableWishes): Nearest | null => {
  let best: Nearest | null = null;
  let bestRank = Infinity;
  for (const wish of wishes.places ?? []) {
    for (const place of job.places) {
      const km = kilometresApart(wish, place);
      const rank = (covers(wish, place) === 'yes' ? 0 : 1_000_000) + (km ?? 100_000) / Math.max(radiusOf(wish), 1);
      if (rank < bestRank) [best, bestRank] = [{ wish, name: place.name, km }, rank];
    }
  }
  return best;
};

/** 0 at the wished point itself to 1 at the edge of its radius; 0 wherever distance says nothing (remote, no points). */
export const shareOfRadius = (job: ComparableJob, wishes: ComparableWishes): number => {
  if (job.workMode === 'remote') return 0;
  let least = Infinity;
  for (const wish of wishes.places ?? []) {
    for (const place of job.places) {
      const km = kilometresApart(wish, place);
      if (km !== null) least = Math.min(least, km / Math.max(radiusOf(wish), 1));
      else if (covers(wish, place) === 'yes') return 0;
    }
  }
  return least === Infinity ? 0 : Math.min(1, least);
};

const stated = (wishes: ComparableWishes): Found => {
  if (!isSaid(wishes.places) && !isSaid(wishes.remoteFrom) && !suitsAnywhere(wishes)) return null;
  return {
    ...(suitsAnywhere(wishes) ? { anywhere: true } : {}),
    places: (wishes.places ?? []).map((wish) => ({ name: wish.name, radiusKm: wish.radiusKm })),
    remoteFrom: isSaid(wishes.remoteFrom) ? wishes.remoteFrom : null,
  };
};

const found = (job: ComparableJob, wishes: ComparableWishes): Found => {
  const best = nearest(job, wishes);
  const met = best !== null && isSaid(wishes.places) && nearness(job, wishes.places) === 'yes';
  // To whom any place will do, that the work is remote is no reason to send it.
  const minds = !suitsAnywhere(wishes) || isSaid(wishes.remoteFrom);
  if (job.workMode === 'remote' && !met && minds) return { remote: true, countries: job.remoteCountries, places: job.places.map(({ name }) => name) };
  if (best !== null) return { name: best.name, km: best.km === null ? null : Math.round(best.km), wished: best.wish.name, radiusKm: best.wish.radiusKm };
  return job.places.length === 0 ? null : { places: job.places.map(({ name }) => name) };
};

export const place: FieldCriterion = {
  rule: 'place',
  outcome,
  isHard: (wishes) => (isSaid(wishes.places) && !wishes.soft.has('places')) || (isSaid(wishes.remoteFrom) && !wishes.soft.has('remoteFrom')),
  unknownField: (job, wishes) => (isSaid(wishes.remoteFrom) && (job.workMode === 'remote' || !isSaid(wishes.places)) ? 'remoteFrom' : 'places'),
  stated,
  found,
};
