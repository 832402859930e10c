/** Digest rows in COPY's binary format: who, the clusters of their best few, the scores. */

import { type JobIndex } from '#lib/matcher';

type Ranked = ReturnType<JobIndex['rank']>;

/** Signature, flags, and the length of an extension there is none of. */
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const END = Buffer.from([0xff, 0xff]);
const [UUID_OID, FLOAT8_OID] = [2950, 701];
const [UUID_BYTES, FLOAT8_BYTES] = [16, 8];
const PIECE_BYTES = 64 * 1024;
const MOST_RANKED = 5;
/** Count of columns; a length and the id; two arrays with length, dimensions, flags, type, size and first index; their elements. */
const MOST_ROW_BYTES = 2 + 4 + UUID_BYTES + 2 * 24 + MOST_RANKED * (4 + UUID_BYTES + 4 + FLOAT8_BYTES);

/** Hands over pieces of about 64 kB. At most five clusters a row. */
export class DigestRows {
  #piece = Buffer.allocUnsafe(PIECE_BYTES + MOST_ROW_BYTES);
  #end = HEADER.copy(this.#piece);
  readonly #bytesOf = new Map<string, Buffer>();

  constructor(private readonly hand: (piece: Buffer) => void) {}

  /** `id`: sixteen bytes. */
  add(id: Uint8Array, ranked: Ranked): void {
    const piece = this.#piece;
    let at = piece.writeInt16BE(3, this.#end);
    at = piece.writeInt32BE(UUID_BYTES, at);
    piece.set(id, at);
    at = this.#array(at + UUID_BYTES, UUID_OID, ranked.length, UUID_BYTES);
    for (const { job } of ranked) {
      at = piece.writeInt32BE(UUID_BYTES, at);
      piece.set(this.#cluster(job.clusterId), at);
      at += UUID_BYTES;
    }
    at = this.#array(at, FLOAT8_OID, ranked.length, FLOAT8_BYTES);
    for (const { score } of ranked) at = piece.writeDoubleBE(score, piece.writeInt32BE(FLOAT8_BYTES, at));
    this.#end = at;
    if (at >= PIECE_BYTES) this.#flush();
  }

  close(): void {
    this.#end += END.copy(this.#piece, this.#end);
    this.#flush();
  }

  /** The head of an array of one dimension, or of none when it is empty. */
  #array(at: number, type: number, count: number, bytes: number): number {
    const dimensions = count === 0 ? 0 : 1;
    const head = [12 + dimensions * (8 + count * (4 + bytes)), dimensions, 0, type, ...(count === 0 ? [] : [count, 1])];
    for (const number of head) at = this.#piece.writeInt32BE(number, at);
    return at;
  }

  #cluster(id: string): Buffer {
    let bytes = this.#bytesOf.get(id);
    if (bytes === undefined) this.#bytesOf.set(id, (bytes = Buffer.from(id.replaceAll('-', ''), 'hex')));
    return bytes;
  }

  #flush(): void {
    this.hand(this.#piece.subarray(0, this.#end));
    this.#piece = Buffer.allocUnsafe(PIECE_BYTES + MOST_ROW_BYTES);
    this.#end = 0;
  }
}
