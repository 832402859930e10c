/** What ranking reads of each job, as numbers side by side; a job is its number in the order of the index. */

import { type ComparableJob } from '#lib/vocabulary';
import { TAG } from '../profile/packed-bytes.js';
import { freshFactor } from '../score.js';
import { JobMarks } from './job-marks.js';

/** The job names no industry, or no employer. */
export const NOT_NAMED = -1;

/**
 * What a survivor is judged by first lies apart from what is asked of the few that are left, a cache line of many or one each.
 * A brief: the job's freshness, which takes two numbers (it is a double), its industry, how many skills it names and which,
 * each once.
 */
export const FRESH = 0;
export const INDUSTRY = 2;
export const SKILL_COUNT = 3;
export const FIRST_SKILL = 4;

/**
 * A record: the sixteen bytes of its cluster's UUID as four numbers, little-endian, the number of its cluster, its employer,
 * and its value in each facet in the order of FACTORS. Industry, employer and skills are marks: numbers of one range, of
 * which a person's are set in one array.
 */
export const CLUSTER_ID = 0;
export const CLUSTER = 4;
export const COMPANY = 5;
export const FACET = 6;
/** Records are of one length, a cache line; shifted left by so much, the number of a job is where its record begins. */
export const RECORD_SHIFT = 4;

/** Skills are read so many at once: a brief has room for a multiple of it, filled up with the mark that nobody has. */
export const SKILLS_AT_ONCE = 4;

export class JobColumns {
  readonly records: Int32Array;
  readonly briefs: Int32Array;
  /** The briefs again: that which begins at `n` has its freshness at `(n + FRESH) / 2`. */
  readonly fresh: Float64Array;
  /** Where in `briefs` that of a job begins; a multiple of four. */
  readonly briefAt: Uint32Array;
  readonly marks: JobMarks;

  /** `facets`: for each facet, the values of the jobs. */
  constructor(jobs: readonly ComparableJob[], facets: readonly Uint32Array[], now: Date) {
    if (facets.length > (1 << RECORD_SHIFT) - FACET) throw new Error('a record has no room for so many facets');
    this.records = new Int32Array(jobs.length << RECORD_SHIFT);
    this.briefAt = new Uint32Array(jobs.length);
    const bytes = new ArrayBuffer(this.#layOut(jobs) * Int32Array.BYTES_PER_ELEMENT);
    [this.briefs, this.fresh] = [new Int32Array(bytes), new Float64Array(bytes)];
    this.marks = new JobMarks(jobs);
    const cluster = new Map<string, number>();
    jobs.forEach((job, at) => {
      const { records, briefs } = this;
      const [record, brief] = [at << RECORD_SHIFT, this.briefAt[at] ?? 0];
      writeUuid(records, record + CLUSTER_ID, job.clusterId);
      const known = cluster.get(job.clusterId);
      records[record + CLUSTER] = known ?? cluster.size;
      if (known === undefined) cluster.set(job.clusterId, cluster.size);
      // An employer whose name folds to nothing is nobody in particular.
      records[record + COMPANY] = job.companyKey === '' ? NOT_NAMED : this.marks.of(TAG.refusedCompany, job.companyKey);
      facets.forEach((values, facet) => { records[record + FACET + facet] = values[at] ?? 0; });
      this.fresh[(brief + FRESH) / 2] = freshFactor(job, now);
      briefs[brief + INDUSTRY] = job.industry === null ? NOT_NAMED : this.marks.of(TAG.industry, job.industry);
      this.#writeSkills(brief, job);
    });
  }

  /** Gives every job room for its brief; answers how many numbers that is. */
  #layOut(jobs: readonly ComparableJob[]): number {
    let end = 0;
    jobs.forEach(({ skills }, at) => {
      this.briefAt[at] = end;
      end += FIRST_SKILL + Math.ceil(skills.length / SKILLS_AT_ONCE) * SKILLS_AT_ONCE;
    });
    return end;
  }

  #writeSkills(brief: number, { skills }: ComparableJob): void {
    const { briefs } = this;
    const first = brief + FIRST_SKILL;
    let end = first;
    for (const id of skills) {
      const skill = this.marks.of(TAG.skill, id);
      let i = first;
      while (i < end && briefs[i] !== skill) i++;
      if (i === end) briefs[end++] = skill;
    }
    briefs[brief + SKILL_COUNT] = end - first;
  }
}

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

/** Whether the cluster of the job whose record begins at `record` is among those at `seen[from]` up to `seen[to]`, four words each. */
export function isSeen(records: Int32Array, record: number, seen: Int32Array, from: number, to: number): boolean {
  const id = record + CLUSTER_ID;
  const last = records[id + 3];
  for (let at = from; at < to; at += 4) {
    // The last words of a UUID are the random ones, in every version.
    if (seen[at + 3] === last && seen[at + 2] === records[id + 2] && seen[at + 1] === records[id + 1] && seen[at] === records[id]) return true;
  }
  return false;
}
