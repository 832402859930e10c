/** Chance that follows a seed: one stream of numbers, and draws that depend on a name alone. */

import { createHash } from 'node:crypto';

/** xoshiro128**: 2^128 − 1 numbers before it repeats; Blackman and Vigna, public domain. */
export class Stream {
  readonly #state: Uint32Array;

  constructor(seed: string) {
    const bytes = createHash('sha256').update(seed).digest();
    this.#state = Uint32Array.from([0, 4, 8, 12], (at) => bytes.readUInt32LE(at) | 1);
  }

  /** 32 random bits. */
  next(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state;
    const answer = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const [c1, d1] = [c ^ a, d ^ b];
    this.#state.set([a ^ d1, b ^ c1, c1 ^ (b << 9), rotate(d1, 11)]);
    return answer;
  }

  bytes(count: number): Buffer {
    const bytes = Buffer.alloc(count);
    for (let at = 0; at < count; at += 1) bytes.writeUInt8(this.next() >>> 24, at);
    return bytes;
  }
}

/** A number in [0, 1) that belongs to this name under this seed, whatever was drawn before it. */
export function drawOf(seed: string, name: string): number {
  return createHash('sha256').update(`${seed}\u0000${name}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
