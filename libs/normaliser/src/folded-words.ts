/** A folded text cut into words once, each with a hash: what reads the same words for several ends need not cut and hash them again. */

export interface FoldedWords {
  readonly text: string;
  readonly count: number;
  /** Where each word begins in the text; one more entry than there are words, as if one followed. */
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
}

const SEED = 0x811c9dc5;
const SPACE = 0x20;

function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return first ^ (first >>> 13);
}

/** FNV-1a over UTF-16 units, mixed; a signed 32-bit number. Equal words have equal hashes, different ones almost always different. */
export function wordHash(word: string): number {
  let value = SEED;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return mixed(value);
}

let startsRoom = new Int32Array(0);
let hashesRoom = new Int32Array(0);

/** Words of a text folded by `fold`, split at every space as `split(' ')` does. */
export function foldedWords(text: string): FoldedWords {
  // Room for the worst text is kept from call to call and only what is used of it copied out.
  if (startsRoom.length < text.length + 2) {
    startsRoom = new Int32Array(text.length + 2);
    hashesRoom = new Int32Array(text.length + 2);
  }
  const starts = startsRoom;
  const hashes = hashesRoom;
  let count = 0;
  let value = SEED;
  starts[0] = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SPACE) {
      value = Math.imul(value ^ code, 0x01000193);
      continue;
    }
    hashes[count] = mixed(value);
    count += 1;
    starts[count] = at + 1;
    value = SEED;
  }
  hashes[count] = mixed(value);
  count += 1;
  starts[count] = text.length + 1;
  return { text, count, starts: starts.slice(0, count + 1), hashes: hashes.slice(0, count) };
}

/** The words from `at`, as many as asked for, as one text. */
export const phraseAt = ({ text, starts }: FoldedWords, at: number, length: number): string => text.slice(starts[at], (starts[at + length] ?? 0) - 1);
