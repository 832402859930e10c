/**
 * From everything that matches to the few things of one message: the best, in some variety, each offer once.
 *
 * Variety is a greedy penalty. At each step the job with the highest worth is taken, where
 *   worth = score − employer penalty − family penalty
 *   employer penalty: 0 for the first job of an employer, 0.03 for the second, then 0.15 more for each further one;
 *   family penalty:   0.01 for each job of the same role family already taken, at most 0.05.
 * So a third job of one employer gives way to any other within about 0.15 of its score and is still taken when nothing
 * else comes near. What was taken is then shown best score first.
 */

import { type Match } from '#lib/vocabulary';
import { type RankedStory } from './stories.js';

/** Jobs are what the person asked for; stories accompany them. */
export const MOST_STORIES = 2;

const SECOND_OF_EMPLOYER = 0.03;
const FURTHER_OF_EMPLOYER = 0.15;
const PER_JOB_OF_FAMILY = 0.01;
const MOST_FOR_FAMILY = 0.05;

/** What choosing reads of a match: its reasons are found once it is chosen. */
export type Offer = Pick<Match, 'jobId' | 'clusterId' | 'score'>;

export interface Curation<M extends Offer = Offer> {
  /** In any order; several of one cluster are allowed. */
  readonly matches: readonly M[];
  /** Best first, as `rankStories` gives them; empty when the person gets none. */
  readonly stories: readonly RankedStory[];
  /** Most jobs; zero or less gives none. Stories come beside them and take no job's place. */
  readonly maxItems: number;
  /** Default `MOST_STORIES`; beside the jobs, or alone when nothing fits. */
  readonly maxStories?: number;
  /** 0 to 1; a job below it is never sent. */
  readonly minScore: number;
  /** Folded employer of a job, null when nameless: nameless jobs do not crowd each other. */
  readonly companyOf: (match: M) => string | null;
  /** Best role family of a job; null when unrecognised. */
  readonly familyOf: (match: M) => string | null;
  /** Clusters the person already had. */
  readonly seen: (clusterId: string) => boolean;
}

export interface CuratedJob<M extends Offer = Offer> { readonly kind: 'job'; readonly match: M }
export interface CuratedStory { readonly kind: 'story'; readonly story: RankedStory }
export type CuratedItem<M extends Offer = Offer> = CuratedJob<M> | CuratedStory;

const byRank = (a: Offer, b: Offer): number => {
  if (a.score !== b.score) return b.score - a.score;
  if (a.clusterId !== b.clusterId) return a.clusterId < b.clusterId ? -1 : 1;
  return a.jobId < b.jobId ? -1 : a.jobId > b.jobId ? 1 : 0;
};

const oneOfEachCluster = <M extends Offer>(ranked: readonly M[]): M[] => {
  const taken = new Set<string>();
  return ranked.filter(({ clusterId }) => !taken.has(clusterId) && taken.add(clusterId));
};

/** Empty when nameless, or unrecognised. */
interface Crowd { readonly company: string; readonly family: string }

/** How often each employer and family was taken. */
class Crowding<M extends Offer> {
  readonly #companies = new Map<string, number>();
  readonly #families = new Map<string, number>();

  constructor(private readonly companyOf: Curation<M>['companyOf'], private readonly familyOf: Curation<M>['familyOf']) {}

  /** Whom a job would crowd: asked once, weighed at every step. */
  of(match: M): Crowd {
    return { company: this.companyOf(match) ?? '', family: this.familyOf(match) ?? '' };
  }

  penalty({ company, family }: Crowd): number {
    const ofCompany = this.#companies.get(company) ?? 0;
    const ofFamily = this.#families.get(family) ?? 0;
    const employer = ofCompany === 0 ? 0 : SECOND_OF_EMPLOYER + FURTHER_OF_EMPLOYER * (ofCompany - 1);
    return employer + Math.min(MOST_FOR_FAMILY, PER_JOB_OF_FAMILY * ofFamily);
  }

  take({ company, family }: Crowd): void {
    if (company !== '') this.#companies.set(company, (this.#companies.get(company) ?? 0) + 1);
    if (family !== '') this.#families.set(family, (this.#families.get(family) ?? 0) + 1);
  }
}

/** Takes the worthiest at each step; on equal worth the one ranked earlier, so the input's order never shows. */
const varied = <M extends Offer>(ranked: readonly M[], most: number, crowding: Crowding<M>): readonly M[] => {
  const left = ranked.map((match) => ({ match, crowd: crowding.of(match) }));
  const taken: M[] = [];
  while (taken.length < most && left.length > 0) {
    let best = 0;
    let bestWorth = -Infinity;
    for (let at = 0; at < left.length; at += 1) {
      const one = left[at];
      if (one === undefined || one.match.score <= bestWorth) break; // ranked by score: no later one can be worth more
      const worth = one.match.score - crowding.penalty(one.crowd);
      if (worth <= bestWorth) continue;
      best = at;
      bestWorth = worth;
    }
    const [chosen] = left.splice(best, 1);
    if (chosen === undefined) break;
    crowding.take(chosen.crowd);
    taken.push(chosen.match);
  }
  return taken.sort(byRank);
};

/**
 * The items of one message, in reading order: jobs best first, then up to `maxStories` beside them. Empty means there is
 * nothing worth a message. Whether the person wants stories at all is the caller's to know: pass none otherwise.
 */
export const curate = <M extends Offer>(curation: Curation<M>): readonly CuratedItem<M>[] => {
  const { matches, stories, maxItems, maxStories = MOST_STORIES, minScore, seen } = curation;
  const eligible = matches.filter(({ score, clusterId }) => score >= minScore && !seen(clusterId)).sort(byRank);
  const jobs = varied(oneOfEachCluster(eligible), maxItems, new Crowding(curation.companyOf, curation.familyOf));
  return [
    ...jobs.map((match): CuratedJob<M> => ({ kind: 'job', match })),
    ...stories.slice(0, Math.max(0, maxStories)).map((story): CuratedStory => ({ kind: 'story', story })),
  ];
};
