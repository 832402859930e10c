/** The stable shares into which people are cut, so that any worker can take any share. */

export const BUCKETS = 256;

/** Bucket of a candidate: the last byte of the id, which is random in every id we make. */
export function bucketOf(candidateId: string): number {
  return Number.parseInt(candidateId.slice(-2), 16);
}
