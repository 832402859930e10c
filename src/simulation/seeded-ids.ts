/** Ids as the product makes them, UUID version 7 with a random tail, but from a seed: the same run makes the same ids. */

import { type Clock } from '../platform/clock/clock.js';
import { Ids } from '../platform/clock/ids.js';
import { Stream } from './chance.js';

export class SeededIds extends Ids {
  readonly #time: Clock;
  readonly #stream: Stream;

  /** `buckets`: how many of the 256 the ids fall into; in a few, a handful of people is planned in a few pages. */
  constructor(clock: Clock, seed: string, private readonly buckets = 256) {
    super(clock);
    this.#time = clock;
    this.#stream = new Stream(`ids ${seed}`);
  }

  override next(): string {
    const bytes = this.#stream.bytes(16);
    bytes.writeUIntBE(this.#time.now().getTime(), 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    bytes.writeUInt8(bytes.readUInt8(15) % this.buckets, 15);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}
