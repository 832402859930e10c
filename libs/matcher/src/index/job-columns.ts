/** What ranking reads of each job, as numbers side by side; a job is its number in the order of the index. */

import { type ComparableJob } from '#lib/vocabulary';
import { freshFactor } from '../score.js';
import { ByteTable } from './byte-table.js';

/** The job names no industry, or no employer. */
export const NOT_NAMED = -1;

/**
 * A record is all that ranking reads of a job, in numbers side by side: a cache line or two a survivor. The sixteen bytes of
 * its cluster's UUID take four, little-endian; the number of its cluster and that of its employer follow, then its freshness,
 * which takes two (it is a double), its value in each facet in the order of FACTORS, its industry, how many skills it names
 * and which, each once.
 */
export const CLUSTER_ID = 0;
export const CLUSTER = 4;
export const COMPANY = 5;
export const FRESH = 6;
export const FACET = 8;
export const INDUSTRY = 14;
export const SKILL_COUNT = 15;
export const FIRST_SKILL = 16;

export class JobColumns {
  readonly records: Int32Array;
  /** Where in `records` that of a job begins; always even. */
  readonly recordAt: Uint32Array;
  /** The records again: that which begins at `n` has its freshness at `(n + FRESH) / 2`. */
  readonly fresh: Float64Array;
  readonly skillNames = new ByteTable();
  readonly industryNames = new ByteTable();
  readonly companyNames = new ByteTable();

  /** `facets`: for each facet, the values of the jobs. */
  constructor(jobs: readonly ComparableJob[], facets: readonly Uint32Array[], now: Date) {
    if (facets.length > INDUSTRY - FACET) throw new Error('a record has no room for so many facets');
    this.recordAt = new Uint32Array(jobs.length);
    const bytes = new ArrayBuffer(this.#layOut(jobs) * Int32Array.BYTES_PER_ELEMENT);
    [this.records, this.fresh] = [new Int32Array(bytes), new Float64Array(bytes)];
    const [industry, company, skill, cluster] = [numberer(this.industryNames), numberer(this.companyNames), numberer(this.skillNames), new Map<string, number>()];
    jobs.forEach((job, at) => {
      const { records } = this;
      const record = this.recordAt[at] ?? 0;
      writeUuid(records, record + CLUSTER_ID, job.clusterId);
      const known = cluster.get(job.clusterId);
      records[record + CLUSTER] = known ?? cluster.size;
      if (known === undefined) cluster.set(job.clusterId, cluster.size);
      // An employer whose name folds to nothing is nobody in particular.
      records[record + COMPANY] = job.companyKey === '' ? NOT_NAMED : company(job.companyKey);
      this.fresh[(record + FRESH) / 2] = freshFactor(job, now);
      facets.forEach((values, facet) => { records[record + FACET + facet] = values[at] ?? 0; });
      records[record + INDUSTRY] = job.industry === null ? NOT_NAMED : industry(job.industry);
      this.#writeSkills(record, job, skill);
    });
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
function writeUuid(words: Int32Array, from: number, id: string): void {
  if (id.length !== 36) return;
  let digits = 0;
  for (let i = 0; i < 36; i++) {
    const digit = digitOf(id.charCodeAt(i));
    if (DASHES.has(i) !== (digit === NO_DIGIT)) {
      words.fill(0, from, from + 4);
      return;
    }
    if (digit === NO_DIGIT) continue;
    // The first digit of a byte is its high one.
    words[from + (digits >>> 3)] = (words[from + (digits >>> 3)] ?? 0) | (digit << (((digits & 7) ^ 1) * 4));
    digits++;
  }
}

/** Lower-case hexadecimal, as Postgres writes it. */
const digitOf = (code: number): number => (code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : NO_DIGIT);

/** Whether the cluster of the job whose record begins at `record` is among `seen`, UUIDs of sixteen bytes one after another. */
export function isSeen(records: Int32Array, record: number, seen: Uint8Array): boolean {
  const id = record + CLUSTER_ID;
  const last = records[id + 3];
  for (let at = 0; at + 16 <= seen.length; at += 16) {
    // The last words of a UUID are the random ones, in every version.
    if (wordAt(seen, at + 12) === last && wordAt(seen, at + 8) === records[id + 2]
      && wordAt(seen, at + 4) === records[id + 1] && wordAt(seen, at) === records[id]) return true;
  }
  return false;
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
