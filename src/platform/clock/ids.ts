/** Ids: UUID version 7, so that neighbours in time are neighbours in the index; the last byte stays random (it is the bucket). */

import { randomFillSync } from 'node:crypto';
import { Clock } from './clock.js';
import { Injectable } from '@nestjs/common';

const BYTES = 16;

@Injectable()
export class Ids {
  // Fetched in bulk: one system call for 512 ids.
  readonly #pool = Buffer.alloc(BYTES * 512);
  #used = this.#pool.length;

  constructor(private readonly clock: Clock) {}

  next(): string {
    if (this.#used >= this.#pool.length) {
      randomFillSync(this.#pool);
      this.#used = 0;
    }
    const [pool, from] = [this.#pool, this.#used];
    this.#used += BYTES;
    pool.writeUIntBE(this.clock.now().getTime(), from, 6);
    pool.writeUInt8((pool.readUInt8(from + 6) & 0x0f) | 0x70, from + 6);
    pool.writeUInt8((pool.readUInt8(from + 8) & 0x3f) | 0x80, from + 8);
    const hex = pool.toString('hex', from, from + BYTES);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}
