/** When two postings are one offer: same employer and title, and near-identical text or the same role in many towns. */

import { companyKey } from './company.js';
import { fold } from './fold.js';

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
/** Two texts of one posting differ in a town and a date, which changes few of 64 bits; those of unrelated texts are independent, so near 32 apart. Chosen, not measured. */
const NEAR_BITS = 10;

const REFERENCE = /(?:\b(?:req|ref|job|id|jr|r)[\s#:-]*\d{3,}\b)|#\s?\d+|\b\d{4,}\b/giu;
const NOTE = /\((?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|all genders|[mfwdx/]{3,9})[^)]*\)|(?:\s[-–—|]\s|,\s*)(?:remote|hybrid|on-?site)\b.*$/giu;

function titlePart(posting: PostingToCluster): string {
  let title = ` ${fold(posting.title.slice(0, 300).replace(NOTE, ' ').replace(REFERENCE, ' '))} `;
  for (const { name } of posting.places ?? []) {
    const place = fold(name);
    if (place !== '') title = title.replaceAll(` ${place} `, ' ');
  }
  return title.trim().replace(/ +/gu, ' ');
}

/** FNV-1a over UTF-16 units, two independent 32-bit lanes. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function count(bits: Int32Array, from: number, value: number): void {
  for (let bit = 0; bit < 32; bit += 1) bits[from + bit] = (bits[from + bit] ?? 0) + (((value >>> bit) & 1) === 1 ? 1 : -1);
}

function lane(bits: Int32Array, from: number): string {
  let value = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((bits[from + bit] ?? 0) > 0) value |= 1 << bit;
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** Simhash of a folded text; null below 20 words. */
export function fingerprintOf(folded: string): string | null {
  const words = folded.split(' ', MOST_WORDS);
  if (words.length < LEAST_WORDS) return null;
  const bits = new Int32Array(64);
  const hashes = words.map((word) => hash(word, 0x811c9dc5));
  for (let at = 0; at + 2 < hashes.length; at += 1) {
    const run = Math.imul(hashes[at] ?? 0, 0x9e3779b1) ^ Math.imul(hashes[at + 1] ?? 0, 0x85ebca6b) ^ Math.imul(hashes[at + 2] ?? 0, 0xc2b2ae35);
    count(bits, 0, Math.imul(run ^ (run >>> 16), 0x7feb352d));
    count(bits, 32, Math.imul(run ^ (run >>> 13), 0x846ca68b));
  }
  return lane(bits, 32) + lane(bits, 0);
}

/** What a posting's cluster is decided by. Its places are compared by nobody: one role in many towns is one offer. */
export function clusterOf(posting: PostingToCluster): ClusterMaterial {
  return { titleKey: `${companyKey(posting.company)}|${titlePart(posting)}`, fingerprint: posting.description === undefined ? null : fingerprintOf(fold(posting.description.slice(0, 60_000))) };
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
