/** The product and the floors beside it: each ranks the postings for a person and sends at most the cap. */

import { type ComparableJob, type ComparableWishes } from '#lib/vocabulary';
import { curate } from '#lib/curator';
import { JobIndex } from '#lib/matcher';
import { type Random } from './postings.js';

export interface Offer {
  readonly id: string;
  readonly score: number | null;
}

export interface Reader {
  readonly wishes: ComparableWishes;
  readonly words: readonly string[];
  readonly worth: (id: string) => number;
}

export interface System {
  readonly name: string;
  readonly offers: (reader: Reader, cap: number) => readonly Offer[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}+#]+/u).filter((word) => word.length > 1);

/** Okapi BM25 over titles, k1 1.2, b 0.75. */
function bm25(jobs: readonly ComparableJob[]): (query: readonly string[]) => { job: ComparableJob; score: number }[] {
  const documents = jobs.map((job) => ({ job, words: wordsOf(job.title) }));
  const average = documents.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, documents.length);
  const postings = new Map<string, Set<number>>();
  documents.forEach(({ words }, at) => { for (const word of words) postings.set(word, (postings.get(word) ?? new Set()).add(at)); });
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of new Set(query)) {
      const found = postings.get(word);
      if (found === undefined) continue;
      const rarity = Math.log(1 + (documents.length - found.size + 0.5) / (found.size + 0.5));
      for (const at of found) scores.set(at, (scores.get(at) ?? 0) + (rarity * 2.2) / (1 + 1.2 * (0.25 + (0.75 * (documents[at]?.words.length ?? 0)) / average)));
    }
    return [...scores].flatMap(([at, score]) => { const job = documents[at]?.job; return job === undefined ? [] : [{ job, score }]; }).sort((a, b) => b.score - a.score || (a.job.id < b.job.id ? -1 : 1));
  };
}

/** The first of each cluster, in order, up to the cap. */
function oncePerCluster(jobs: Iterable<ComparableJob>, cap: number): Offer[] {
  const seen = new Set<string>();
  const offers: Offer[] = [];
  for (const job of jobs) {
    if (offers.length >= cap) break;
    if (!seen.has(job.clusterId)) offers.push({ id: job.id, score: null });
    seen.add(job.clusterId);
  }
  return offers;
}

const shuffled = <T>(list: readonly T[], random: Random): T[] => list.map((value) => ({ value, key: random() })).sort((a, b) => a.key - b.key).map(({ value }) => value);
const newestFirst = (a: ComparableJob, b: ComparableJob): number => (b.postedAt?.getTime() ?? 0) - (a.postedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1);

/** Everything but the work itself: `eligible` with the stated roles taken for a wish. */
const anyWork = (wishes: ComparableWishes): ComparableWishes => ({ ...wishes, soft: new Set([...wishes.soft, 'roles' as const]) });

/** So many times the cap are ranked, for the variety of a message to choose from: as planning does. */
const CHOICE = 4;

/** What the product puts into a message: the best, in some variety. */
const sentOf = (index: JobIndex, wishes: ComparableWishes, cap: number, minScore: number): Offer[] => {
  const matches = index.rank(wishes, { k: cap * CHOICE, minScore }).map(({ job, score }) => ({ jobId: job.id, clusterId: job.clusterId, score, job }));
  const items = curate({ matches, stories: [], maxItems: cap, minScore, companyOf: ({ job }) => job.companyKey, familyOf: ({ job }) => job.families[0]?.family ?? null, seen: () => false });
  return items.flatMap((item) => (item.kind === 'job' ? [{ id: item.match.jobId, score: item.match.score }] : []));
};

export function systems(jobs: readonly ComparableJob[], { now, minScore, random }: { readonly now: Date; readonly minScore: number; readonly random: Random }): readonly System[] {
  const index = JobIndex.build(jobs, { now });
  const search = bm25(jobs);
  return [
    { name: 'kesher', offers: ({ wishes }, cap) => sentOf(index, wishes, cap, minScore) },
    { name: 'rules only', offers: ({ wishes }, cap) => oncePerCluster(index.eligible(wishes), cap) },
    { name: 'title BM25', offers: ({ words }, cap) => oncePerCluster(search(words.flatMap(wordsOf)).map(({ job }) => job), cap) },
    { name: 'newest', offers: ({ wishes }, cap) => oncePerCluster([...index.eligible(anyWork(wishes))].sort(newestFirst), cap) },
    { name: 'random eligible', offers: ({ wishes }, cap) => oncePerCluster(shuffled(index.eligible(anyWork(wishes)), random), cap) },
    { name: 'oracle', offers: ({ worth }, cap) => oncePerCluster([...jobs].filter(({ id }) => worth(id) >= 0.5).sort((a, b) => worth(b.id) - worth(a.id)), cap).map(({ id }) => ({ id, score: worth(id) })) },
  ];
}
