/** What ranking reads of each job, as numbers side by side; a job is its number in the order of the index. */

import { type ComparableJob } from '#lib/vocabulary';
import { freshFactor } from '../score.js';
import { byName } from './best-few.js';
import { ByteTable } from './byte-table.js';

/** The job names no industry. */
export const NO_INDUSTRY = -1;

/** A cluster's UUID as four numbers; ids that are no UUIDs have none and were never seen by anybody. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;

export class JobColumns {
  readonly fresh: Float64Array;
  readonly skillNames = new ByteTable();
  /** Skills of all jobs one after another, each once a job; job `i` owns `skillsFrom[i]` up to `skillsFrom[i + 1]`. */
  readonly skills: Uint32Array;
  readonly skillsFrom: Uint32Array;
  readonly industryNames = new ByteTable();
  readonly industryOf: Int32Array;
  readonly clusterOf: Uint32Array;
  readonly placeOf: Uint32Array;
  /** Four numbers a job, the sixteen bytes of its cluster's UUID, little-endian. */
  readonly clusterWords: Int32Array;

  constructor(jobs: readonly ComparableJob[], now: Date) {
    this.fresh = Float64Array.from(jobs, (job) => freshFactor(job, now));
    const skills: number[] = [];
    const from = [0];
    for (const job of jobs) {
      for (const id of new Set(job.skills)) skills.push(this.skillNames.numberOf(id));
      from.push(skills.length);
    }
    this.skills = Uint32Array.from(skills);
    this.skillsFrom = Uint32Array.from(from);
    this.industryOf = Int32Array.from(jobs, ({ industry }) => (industry === null ? NO_INDUSTRY : this.industryNames.numberOf(industry)));
    const clusters = new Map<string, number>();
    this.clusterOf = Uint32Array.from(jobs, ({ clusterId }) => {
      const known = clusters.get(clusterId) ?? clusters.size;
      clusters.set(clusterId, known);
      return known;
    });
    this.placeOf = placesOf(jobs);
    this.clusterWords = wordsOfClusters(jobs);
  }
}

function placesOf(jobs: readonly ComparableJob[]): Uint32Array {
  const places = new Uint32Array(jobs.length);
  jobs.map((job, at) => ({ job, at })).sort((a, b) => byName(a.job, b.job)).forEach(({ at }, place) => {
    places[at] = place;
  });
  return places;
}

function wordsOfClusters(jobs: readonly ComparableJob[]): Int32Array {
  const words = new Int32Array(jobs.length * 4);
  jobs.forEach(({ clusterId }, at) => {
    if (!UUID.test(clusterId)) return;
    const hex = clusterId.replaceAll('-', '');
    for (let word = 0; word < 4; word++) {
      for (let byte = 0; byte < 4; byte++) {
        const from = word * 8 + byte * 2;
        words[at * 4 + word] = (words[at * 4 + word] ?? 0) | (Number.parseInt(hex.slice(from, from + 2), 16) << (8 * byte));
      }
    }
  });
  return words;
}

/** Whether the cluster of a job is among `seen`, UUIDs of sixteen bytes one after another. */
export function isSeen(clusterWords: Int32Array, job: number, seen: Uint8Array): boolean {
  const word = job * 4;
  for (let at = 0; at + 16 <= seen.length; at += 16) {
    if (wordAt(seen, at) === clusterWords[word] && wordAt(seen, at + 4) === clusterWords[word + 1]
      && wordAt(seen, at + 8) === clusterWords[word + 2] && wordAt(seen, at + 12) === clusterWords[word + 3]) return true;
  }
  return false;
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
