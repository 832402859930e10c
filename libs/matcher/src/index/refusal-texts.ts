/** What people refuse beside employers, remembered by its packed text: it is JSON, and the same person is asked about again and again. */

import { type ComparableWishes } from '#lib/vocabulary';
import { NOTHING_STATED } from '../interest.js';
import { textOf } from '../profile/packed-bytes.js';
import { refusalsOf } from '../profile/packed-wishes.js';
import { ByteTable } from './byte-table.js';
import { MOST_WISHES, UNSAID } from './facet-index.js';

/** Less than of other wishes: what was read of it takes several times the room. */
const MOST_TEXT_BYTES = 2 * 2 ** 20;

export class RefusalTexts {
  readonly #texts = new ByteTable();
  /** By entry; that of UNSAID is null, the text of entry n is number n - 1. */
  #wishes: (ComparableWishes | null)[] = [null];

  get isFull(): boolean {
    return this.#wishes.length > MOST_WISHES || this.#texts.byteLength > MOST_TEXT_BYTES;
  }

  /** The entry of the refusals whose packed text is `length` bytes from `words[from]` on. */
  entryOf(words: Int32Array, from: number, length: number, hash: number): number {
    const found = this.#texts.find(words, from, length, hash);
    if (found !== -1) return found + 1;
    const refuse = refusalsOf(textOf(words, from, length), []);
    this.#texts.add(words, from, length, hash);
    return this.#wishes.push({ ...NOTHING_STATED, refuse }) - 1;
  }

  /** A person who refuses this, employers left out, and says nothing else; null when it is nothing. */
  wishesOf(entry: number): ComparableWishes | null {
    return entry === UNSAID ? null : this.#wishes[entry] ?? null;
  }

  forget(): void {
    this.#texts.clear();
    this.#wishes = [null];
  }
}
