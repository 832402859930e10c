/** What ranking reads of each job, as numbers side by side; a job is its number in the order of the index. */

import { type ComparableJob } from '#lib/vocabulary';
import { freshFactor } from '../score.js';
import { ByteTable } from './byte-table.js';

/** The job names no industry, or no employer. */
export const NOT_NAMED = -1;

/**
 * A record is what the score of a job is made of, in numbers side by side: a cache line or two a survivor.
 * Freshness takes two (it is a double), then its value in each facet in the order of FACTORS, its industry, how many
 * skills it names and which, each once.
 */
export const FACET = 2;
export const INDUSTRY = 8;
export const SKILL_COUNT = 9;
export const FIRST_SKILL = 10;

export class JobColumns {
  readonly records: Int32Array;
  /** Where in `records` that of a job begins; always even. */
  readonly recordAt: Uint32Array;
  /** The records again: that which begins at `n` has its freshness at `n / 2`. */
  readonly fresh: Float64Array;
  readonly skillNames = new ByteTable();
  readonly industryNames = new ByteTable();
  readonly companyNames = new ByteTable();
  readonly companyOf: Int32Array;
  readonly clusterOf: Uint32Array;
  /** Four numbers a job, the sixteen bytes of its cluster's UUID, little-endian. */
  readonly clusterWords: Int32Array;

  /** `facets`: for each facet, the values of the jobs. */
  constructor(jobs: readonly ComparableJob[], facets: readonly Uint32Array[], now: Date) {
    if (facets.length > INDUSTRY - FACET) throw new Error('a record has no room for so many facets');
    this.recordAt = new Uint32Array(jobs.length);
    const bytes = new ArrayBuffer(this.#layOut(jobs) * Int32Array.BYTES_PER_ELEMENT);
    [this.records, this.fresh] = [new Int32Array(bytes), new Float64Array(bytes)];
    const [industry, company, skill, cluster] = [numberer(this.industryNames), numberer(this.companyNames), numberer(this.skillNames), new Map<string, number>()];
    this.companyOf = new Int32Array(jobs.length);
    this.clusterOf = new Uint32Array(jobs.length);
    jobs.forEach((job, at) => {
      const record = this.recordAt[at] ?? 0;
      this.fresh[record / 2] = freshFactor(job, now);
      facets.forEach((values, facet) => { this.records[record + FACET + facet] = values[at] ?? 0; });
      this.records[record + INDUSTRY] = job.industry === null ? NOT_NAMED : industry(job.industry);
      this.#writeSkills(record, job, skill);
      // An employer whose name folds to nothing is nobody in particular.
      this.companyOf[at] = job.companyKey === '' ? NOT_NAMED : company(job.companyKey);
      const known = cluster.get(job.clusterId);
      this.clusterOf[at] = known ?? cluster.size;
      if (known === undefined) cluster.set(job.clusterId, cluster.size);
    });
    this.clusterWords = wordsOfClusters(jobs);
  }

  /** Gives every job room for its record; answers how many numbers that is. */
  #layOut(jobs: readonly ComparableJob[]): number {
    let end = 0;
    jobs.forEach(({ skills }, at) => {
      this.recordAt[at] = end;
      const length = FIRST_SKILL + skills.length;
      end += length + (length % 2);
    });
    return end;
  }

  #writeSkills(record: number, { skills }: ComparableJob, numberOf: (name: string) => number): void {
    const { records } = this;
    const first = record + FIRST_SKILL;
    let end = first;
    for (const id of skills) {
      const skill = numberOf(id);
      let i = first;
      while (i < end && records[i] !== skill) i++;
      if (i === end) records[end++] = skill;
    }
    records[record + SKILL_COUNT] = end - first;
  }
}

/** Numbers of names: most come again, and a string finds its number sooner than its bytes do. */
const numberer = (names: ByteTable): ((name: string) => number) => {
  const known = new Map<string, number>();
  return (name) => {
    let number = known.get(name);
    if (number === undefined) {
      number = names.numberOf(name);
      known.set(name, number);
    }
    return number;
  };
};

const DASHES: ReadonlySet<number> = new Set([8, 13, 18, 23]);
const NO_DIGIT = -1;

/** A cluster's UUID as four numbers; ids that are no UUIDs have none and were never seen by anybody. */
function wordsOfClusters(jobs: readonly ComparableJob[]): Int32Array {
  const words = new Int32Array(jobs.length * 4);
  jobs.forEach(({ clusterId }, at) => {
    if (clusterId.length !== 36) return;
    let digits = 0;
    for (let i = 0; i < 36; i++) {
      const digit = digitOf(clusterId.charCodeAt(i));
      if (DASHES.has(i) !== (digit === NO_DIGIT)) {
        words.fill(0, at * 4, at * 4 + 4);
        return;
      }
      if (digit === NO_DIGIT) continue;
      // The first digit of a byte is its high one.
      words[at * 4 + (digits >>> 3)] = (words[at * 4 + (digits >>> 3)] ?? 0) | (digit << (((digits & 7) ^ 1) * 4));
      digits++;
    }
  });
  return words;
}

/** Lower-case hexadecimal, as Postgres writes it. */
const digitOf = (code: number): number => (code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : NO_DIGIT);

/** Whether the cluster of a job is among `seen`, UUIDs of sixteen bytes one after another. */
export function isSeen(clusterWords: Int32Array, job: number, seen: Uint8Array): boolean {
  const word = job * 4;
  const last = clusterWords[word + 3];
  for (let at = 0; at + 16 <= seen.length; at += 16) {
    // The last words of a UUID are the random ones, in every version.
    if (wordAt(seen, at + 12) === last && wordAt(seen, at + 8) === clusterWords[word + 2]
      && wordAt(seen, at + 4) === clusterWords[word + 1] && wordAt(seen, at) === clusterWords[word]) return true;
  }
  return false;
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
