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

/** Where the two digits of each byte begin in a UUID's text. */
const DIGITS = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const;
const valueOf = (digit: number): number => (digit < 58 ? digit - 48 : digit - 87);

/** Hands over pieces of about 64 kB. At most five clusters a row. */
export class DigestRows {
  #piece = Buffer.allocUnsafe(PIECE_BYTES + MOST_ROW_BYTES);
  #view = viewOf(this.#piece);
  #end = HEADER.copy(this.#piece);

  constructor(private readonly hand: (piece: Buffer) => void) {}

  /** `id`: sixteen bytes. */
  add(id: Uint8Array, ranked: Ranked): void {
    const view = this.#view;
    view.setInt16(this.#end, 3);
    view.setInt32(this.#end + 2, UUID_BYTES);
    this.#piece.set(id, this.#end + 6);
    let at = this.#array(this.#end + 6 + UUID_BYTES, UUID_OID, ranked.length, UUID_BYTES);
    for (const { job } of ranked) {
      view.setInt32(at, UUID_BYTES);
      this.#uuid(job.clusterId, at + 4);
      at += 4 + UUID_BYTES;
    }
    at = this.#array(at, FLOAT8_OID, ranked.length, FLOAT8_BYTES);
    for (const { score } of ranked) {
      view.setInt32(at, FLOAT8_BYTES);
      view.setFloat64(at + 4, score);
      at += 4 + FLOAT8_BYTES;
    }
    this.#end = at;
    if (at >= PIECE_BYTES) this.#flush();
  }

  close(): void {
    this.#end += END.copy(this.#piece, this.#end);
    this.#flush();
  }

  /** The head of an array of one dimension, or of none when it is empty. */
  #array(at: number, type: number, count: number, bytes: number): number {
    const view = this.#view;
    const dimensions = count === 0 ? 0 : 1;
    view.setInt32(at, 12 + dimensions * (8 + count * (4 + bytes)));
    view.setInt32(at + 4, dimensions);
    view.setInt32(at + 8, 0);
    view.setInt32(at + 12, type);
    if (count === 0) return at + 16;
    view.setInt32(at + 16, count);
    view.setInt32(at + 20, 1);
    return at + 24;
  }

  #uuid(text: string, at: number): void {
    for (let i = 0; i < UUID_BYTES; i++) {
      const digit = DIGITS[i] ?? 0;
      this.#piece[at + i] = (valueOf(text.charCodeAt(digit)) << 4) | valueOf(text.charCodeAt(digit + 1));
    }
  }

  #flush(): void {
    this.hand(this.#piece.subarray(0, this.#end));
    this.#piece = Buffer.allocUnsafe(PIECE_BYTES + MOST_ROW_BYTES);
    this.#view = viewOf(this.#piece);
    this.#end = 0;
  }
}

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);
