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
    const bytes = this.#pool.subarray(this.#used, (this.#used += BYTES));
    bytes.writeUIntBE(this.clock.now().getTime(), 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}
