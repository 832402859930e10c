/**
 * How packed wishes lie in memory: a head, then segments, each a value that many people share. Everything begins at a
 * multiple of four bytes and is little-endian, so that the reader of a million profiles takes it in by words of 32 bits.
 *
 *   head      format (1 byte), 1 when a role excludes (1), how many different skills are stated (2)
 *   segment   tag (1) and length of the body in bytes (3), hash of the body (4), body (UTF-8, then zeros up to a word)
 *
 * The hash spares the reader from hashing: it looks the body up and compares the words, so that two values of one hash
 * are two values. A tag it does not know, it passes over.
 */

/** Raised whenever profiles packed before would be read differently: they are then packed anew. */
export const PACK_FORMAT = 5;

export const HEAD_WORDS = 1;
export const SEGMENT_WORDS = 2;

/** Parts of wishes have the tags from `FIRST_PART` on, in the order of WISH_PARTS. */
export const TAG = { role: 1, skill: 2, industry: 3, refuse: 4, words: 5, refusedCompany: 6 } as const;
export const FIRST_PART = 16;

/** FNV-1a over bytes, 32 bits, signed. */
export function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5 | 0;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

/** How many words `bytes` bytes take. */
export const wordsOf = (bytes: number): number => (bytes + 3) >>> 2;

const WORD_BYTES = 4;
const MOST_BODY_BYTES = 0xffffff;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text as the body of a segment. */
export interface Body {
  readonly words: Int32Array;
  /** In bytes. */
  readonly length: number;
  readonly hash: number;
}

export const bodyOf = (text: string): Body => {
  const bytes = encoder.encode(text);
  const words = new Int32Array(wordsOf(bytes.length));
  new Uint8Array(words.buffer).set(bytes);
  return { words, length: bytes.length, hash: hashOf(bytes) };
};

/** The text of a body of `length` bytes that begins at `words[from]`. */
export const textOf = (words: Int32Array, from: number, length: number): string =>
  decoder.decode(new Uint8Array(words.buffer, words.byteOffset + from * WORD_BYTES, length));

/** Writes one profile after another into a buffer of its own. */
export class PackWriter {
  #bytes = new Uint8Array(4096);
  #end = 0;

  begin(roleIsHard: boolean, skillsStated: number): void {
    this.#bytes[0] = PACK_FORMAT;
    this.#bytes[1] = roleIsHard ? 1 : 0;
    this.#bytes[2] = skillsStated & 0xff;
    this.#bytes[3] = skillsStated >>> 8;
    this.#end = HEAD_WORDS * WORD_BYTES;
  }

  /** @throws RangeError for a body of 16 MB or more. */
  segment(tag: number, body: string): void {
    const start = this.#end;
    const from = start + SEGMENT_WORDS * WORD_BYTES;
    this.#makeRoom(from + body.length * 3 + WORD_BYTES);
    const bytes = this.#bytes;
    const { written } = encoder.encodeInto(body, bytes.subarray(from));
    if (written > MOST_BODY_BYTES) throw new RangeError(`${String(written)} bytes of one wish do not fit into a packed profile`);
    const hash = hashOf(bytes.subarray(from, from + written));
    bytes[start] = tag;
    for (let i = 0; i < 3; i++) bytes[start + 1 + i] = written >>> (8 * i);
    for (let i = 0; i < WORD_BYTES; i++) bytes[start + WORD_BYTES + i] = hash >>> (8 * i);
    this.#end = from + wordsOf(written) * WORD_BYTES;
    bytes.fill(0, from + written, this.#end);
  }

  end(): Uint8Array {
    return this.#bytes.slice(0, this.#end);
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#bytes.length) return;
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, bytes));
    wider.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = wider;
  }
}

/** Where the segments of packed wishes stand; the index has a loop of its own over the same layout. */
export function* segmentsOf(bytes: Uint8Array): Generator<{ readonly tag: number; readonly text: string }> {
  const words = new Int32Array(wordsOf(bytes.length));
  new Uint8Array(words.buffer).set(bytes);
  for (let at = HEAD_WORDS; at < words.length;) {
    const head = words[at] ?? 0;
    const length = head >>> 8;
    at += SEGMENT_WORDS;
    yield { tag: head & 0xff, text: textOf(words, at, length) };
    at += wordsOf(length);
  }
}
