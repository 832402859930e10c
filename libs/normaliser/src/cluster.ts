/** When two postings are one offer: same employer and title, and near-identical text or the same role in many towns. */

import { companyKey } from './company.js';
import { fold } from './fold.js';
import { type FoldedWords, foldedWords } from './folded-words.js';

export interface ClusterMaterial {
  /** Employer and title without references, places and notes; equal keys are candidates for one cluster. */
  readonly titleKey: string;
  /** 64-bit simhash over three-word runs of the description, 16 hexadecimal digits; null when there is too little text to tell. */
  readonly fingerprint: string | null;
}

export interface PostingToCluster {
  readonly company: string;
  readonly title: string;
  readonly description?: string;
  /** Names of the posting's towns; they are taken out of its title. */
  readonly places?: readonly { readonly name: string }[];
}

/** Less text than this is a note, not a description. */
const LEAST_WORDS = 20;
const MOST_WORDS = 4000;
/** Beyond this a description says nothing more about its job, for its cluster as for its fields. */
export const DESCRIPTION_CHARS = 40_000;
/** Two texts of one posting differ in a town and a date, which changes few of 64 bits; those of unrelated texts are independent, so near 32 apart. Chosen, not measured. */
const NEAR_BITS = 10;

const REFERENCE = /(?:\b(?:req|ref|job|id|jr|r)[\s#:-]*\d{3,}\b)|#\s?\d+|\b\d{4,}\b/giu;
const NOTE = /\((?:repost(?:ed)?|re-?advertised|re-?advertisement|re-?post|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|all genders|[mfwdx/]{3,9})[^)]*\)|(?:\s[-–—|]\s|,\s*)(?:remote|hybrid|on-?site)\b.*$/giu;

function titlePart(posting: PostingToCluster): string {
  let title = ` ${fold(posting.title.slice(0, 300).replace(NOTE, ' ').replace(REFERENCE, ' '))} `;
  // A title names the town alone of "Leeds, UK".
  for (const name of (posting.places ?? []).flatMap((place) => [place.name, place.name.split(/[,،]/u, 1)[0] ?? ''])) {
    const place = fold(name);
    if (place !== '') title = title.replaceAll(` ${place} `, ' ');
  }
  return title.trim().replace(/ +/gu, ' ');
}

/** Runs are fewer than 2 to this power. */
const PLANES = 12;

/** Adds one to the counter of every bit set. Counters stand upright, one bit of all 32 in each plane, so that a carry moves all of them at once. */
function count(planes: Int32Array, value: number): void {
  let carry = value;
  for (let plane = 0; carry !== 0 && plane < PLANES; plane += 1) {
    const before = planes[plane] ?? 0;
    planes[plane] = before ^ carry;
    carry &= before;
  }
}

/** The bits that more than half of the runs have set. */
function lane(planes: Int32Array, runs: number): string {
  let value = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    let set = 0;
    for (let plane = 0; plane < PLANES; plane += 1) set += (((planes[plane] ?? 0) >>> bit) & 1) << plane;
    if (set * 2 > runs) value |= 1 << bit;
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** Simhash of a folded text's words from the one given on; null below 20 words. */
export function fingerprintOf({ hashes, count: all }: FoldedWords, from = 0): string | null {
  const to = Math.min(all, from + MOST_WORDS);
  if (to - from < LEAST_WORDS) return null;
  const low = new Int32Array(PLANES);
  const high = new Int32Array(PLANES);
  for (let at = from; at + 2 < to; at += 1) {
    const run = Math.imul(hashes[at] ?? 0, 0x9e3779b1) ^ Math.imul(hashes[at + 1] ?? 0, 0x85ebca6b) ^ Math.imul(hashes[at + 2] ?? 0, 0xc2b2ae35);
    count(low, Math.imul(run ^ (run >>> 16), 0x7feb352d));
    count(high, Math.imul(run ^ (run >>> 13), 0x846ca68b));
  }
  return lane(high, to - from - 2) + lane(low, to - from - 2);
}

const descriptionFingerprint = ({ description }: PostingToCluster): string | null => (description === undefined ? null : fingerprintOf(foldedWords(fold(description.slice(0, DESCRIPTION_CHARS)))));

/**
 * What a posting's cluster is decided by. Its places are compared by nobody: one role in many towns is one offer.
 * The fingerprint may be given by who has folded the description already.
 */
export function clusterOf(posting: PostingToCluster, fingerprint: string | null = descriptionFingerprint(posting)): ClusterMaterial {
  return { titleKey: `${companyKey(posting.company)}|${titlePart(posting)}`, fingerprint };
}

function bitsApart(a: string, b: string): number {
  let apart = 0;
  for (const from of [0, 8]) {
    let rest = (parseInt(a.slice(from, from + 8), 16) ^ parseInt(b.slice(from, from + 8), 16)) >>> 0;
    for (; rest !== 0; rest &= rest - 1) apart += 1;
  }
  return apart;
}

/** Whether two fingerprints are of near-identical texts. */
export const nearIdentical = (a: string, b: string): boolean => bitsApart(a, b) <= NEAR_BITS;

/**
 * Whether two postings are one offer to a person: the same employer and title, and texts that are near-identical or not both known.
 * The same title with a clearly different text is another job (two teams looking for a "Software Engineer").
 */
export function sameCluster(a: ClusterMaterial, b: ClusterMaterial): boolean {
  if (a.titleKey !== b.titleKey) return false;
  return a.fingerprint === null || b.fingerprint === null || nearIdentical(a.fingerprint, b.fingerprint);
}
