/** Role families and title words over all jobs: the set of jobs that may answer a stated role, without scanning. */

import { type ComparableJob, type ComparableRole } from '#lib/vocabulary';
import { certaintyOf, isRecognised, isToldByWords, LEAST_CLOSENESS, SURE_FAMILY_WEIGHT, wordsInTitle } from '../criteria/role.js';

/** Only the words that hold a bit, since jobs are sorted so that a family's stand together. */
interface SparseSet { readonly at: number[]; readonly bits: number[] }

const addTo = <K>(sets: Map<K, SparseSet>, key: K, job: number): void => {
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = { at: [], bits: [] }));
  const last = set.at.length - 1;
  // Jobs come in rising order, so a word is either the last one or new.
  if (set.at[last] === job >>> 5) set.bits[last] = (set.bits[last] ?? 0) | (1 << (job & 31));
  else {
    set.at.push(job >>> 5);
    set.bits.push(1 << (job & 31));
  }
};

const addPosting = (postings: Map<string, number[]>, token: string, job: number): void => {
  const posting = postings.get(token);
  if (posting === undefined) postings.set(token, [job]);
  else if (posting.at(-1) !== job) posting.push(job);
};

/** The same words in any order. */
const titleKey = (tokens: readonly string[]): string => [...tokens].sort().join(' ');

export class RoleIndex {
  /** By family, and by how sure the reading is: hundredths, so few. */
  readonly #byFamily = new Map<string, Map<number, SparseSet>>();
  readonly #byTitle = new Map<string, number[]>();
  readonly #byToken = new Map<string, number[]>();
  /** Jobs whose title no family covers: the only ones a surely recognised role is compared with by words. */
  readonly #unrecognisedByToken = new Map<string, number[]>();

  constructor(private readonly jobs: readonly ComparableJob[]) {
    jobs.forEach((job, at) => {
      for (const { family, weight } of job.families) {
        if (weight < SURE_FAMILY_WEIGHT) continue;
        let byWeight = this.#byFamily.get(family);
        if (byWeight === undefined) this.#byFamily.set(family, (byWeight = new Map<number, SparseSet>()));
        addTo(byWeight, weight, at);
      }
      if (job.titleTokens.length > 0) addPosting(this.#byTitle, titleKey(job.titleTokens), at);
      const recognised = isRecognised(job);
      for (const token of job.titleTokens) {
        addPosting(this.#byToken, token, at);
        if (!recognised) addPosting(this.#unrecognisedByToken, token, at);
      }
    });
  }

  /** Adds the jobs that may answer the role: every one that does, and a few whose title has to be looked at. */
  addTo(into: Uint32Array, role: ComparableRole): void {
    for (const { family, weight } of role.families) this.#addFamily(family, weight, into);
    for (const at of this.#byTitle.get(titleKey(role.tokens)) ?? []) into[at >>> 5] = (into[at >>> 5] ?? 0) | (1 << (at & 31));
    this.#addByWords(role, into);
  }

  #addFamily(family: string, closeness: number, into: Uint32Array): void {
    for (const [weight, { at, bits }] of this.#byFamily.get(family) ?? []) {
      if (certaintyOf(weight) * closeness < LEAST_CLOSENESS) continue;
      for (let i = 0; i < at.length; i++) {
        const word = at[i] ?? 0;
        into[word] = (into[word] ?? 0) | (bits[i] ?? 0);
      }
    }
  }

  #addByWords(role: ComparableRole, into: Uint32Array): void {
    const postings = isToldByWords(role) ? this.#byToken : this.#unrecognisedByToken;
    let rarest: readonly number[] | null = null;
    for (const token of role.tokens) {
      const posting = postings.get(token);
      if (posting === undefined) return;
      if (rarest === null || posting.length < rarest.length) rarest = posting;
    }
    for (const at of rarest ?? []) {
      const job = this.jobs[at];
      if (job !== undefined && wordsInTitle(role, job)) into[at >>> 5] = (into[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  }
}
