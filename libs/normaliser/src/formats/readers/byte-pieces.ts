/** Cuts chunks of any size into pieces small enough that one batch of rows stays small. */

import { type Bytes } from '../read-options.js';

const PIECE_BYTES = 32 * 1024;

export async function* bytePieces(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) yield chunk.subarray(start, start + PIECE_BYTES);
  }
}

export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The whole document, or null once it is longer than `maxBytes` (the rest is not read). */
export const readBounded = async (bytes: Bytes, maxBytes: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytePieces(bytes)) {
    size += piece.length;
    if (size > maxBytes) return null;
    parts.push(piece);
  }
  return joinBytes(parts);
};

/** First bytes of a document in words, for "expected …, found …" messages. Never the content itself. */
export const describeStart = (text: string): string => {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return 'an empty document';
  if (/^<(!doctype html|html)/i.test(start)) return 'an HTML page';
  if (start.startsWith('<')) return 'an XML document';
  if (start.startsWith('{')) return 'a JSON object';
  if (start.startsWith('[')) return 'a JSON array';
  return 'plain text';
};
