/**
 * How packed wishes lie in memory: a head, then segments, each a value that many people share.
 *
 *   head      format (1 byte), 1 when a role excludes (1), how many different skills are stated (2)
 *   segment   tag (1), hash of the body (4), length of the body (LEB128), body (UTF-8)
 *
 * Numbers are little-endian. The hash spares the reader of a million profiles from hashing: it looks the body up and
 * compares the bytes, so that two values of one hash are two values. A tag it does not know, it passes over.
 */

/** Raised whenever profiles packed before would be read differently: they are then packed anew. */
export const PACK_FORMAT = 3;

export const HEAD_BYTES = 4;

/** Parts of wishes have the tags from `FIRST_PART` on, in the order of WISH_PARTS. */
export const TAG = { role: 1, skill: 2, industry: 3, refuse: 4, words: 5, refusedCompany: 6 } as const;
export const FIRST_PART = 16;

/** FNV-1a over `bytes[from … to)`, 32 bits, signed. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}

const TAG_AND_HASH_BYTES = 5;
const MOST_LENGTH_BYTES = 5;
const encoder = new TextEncoder();
export const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Writes one profile after another into a buffer of its own. */
export class PackWriter {
  #bytes = new Uint8Array(4096);
  #end = 0;

  begin(roleIsHard: boolean, skillsStated: number): void {
    this.#bytes[0] = PACK_FORMAT;
    this.#bytes[1] = roleIsHard ? 1 : 0;
    this.#bytes[2] = skillsStated & 0xff;
    this.#bytes[3] = skillsStated >>> 8;
    this.#end = HEAD_BYTES;
  }

  segment(tag: number, body: string): void {
    const start = this.#end;
    this.#makeRoom(TAG_AND_HASH_BYTES + MOST_LENGTH_BYTES + body.length * 3);
    const bytes = this.#bytes;
    // The length stands before the body and is known after it: written one byte on and moved when it needs more.
    const { written } = encoder.encodeInto(body, bytes.subarray(start + TAG_AND_HASH_BYTES + 1));
    const lengthBytes = written < 0x80 ? 1 : Math.ceil((32 - Math.clz32(written)) / 7);
    const from = start + TAG_AND_HASH_BYTES + lengthBytes;
    if (lengthBytes > 1) bytes.copyWithin(from, start + TAG_AND_HASH_BYTES + 1, start + TAG_AND_HASH_BYTES + 1 + written);
    this.#end = from + written;
    const hash = hashOf(bytes, from, this.#end);
    bytes[start] = tag;
    for (let i = 0; i < 4; i++) bytes[start + 1 + i] = hash >>> (8 * i);
    for (let i = 0, rest = written; i < lengthBytes; i++, rest >>>= 7) bytes[start + TAG_AND_HASH_BYTES + i] = (rest & 0x7f) | (i < lengthBytes - 1 ? 0x80 : 0);
  }

  end(): Uint8Array {
    return this.#bytes.slice(0, this.#end);
  }

  #makeRoom(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + more));
    wider.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = wider;
  }
}

/** Where the segments of packed wishes stand; the index has a loop of its own over the same layout. */
export function* segmentsOf(bytes: Uint8Array): Generator<{ readonly tag: number; readonly text: string }> {
  for (let at = HEAD_BYTES; at < bytes.length;) {
    const tag = bytes[at] ?? 0;
    at += TAG_AND_HASH_BYTES;
    let [length, shift] = [0, 0];
    for (let byte = 0x80; byte >= 0x80; shift += 7, at++) {
      byte = bytes[at] ?? 0;
      length |= (byte & 0x7f) << shift;
    }
    yield { tag, text: decoder.decode(bytes.subarray(at, at + length)) };
    at += length;
  }
}
