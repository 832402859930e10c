/**
 * The jobs that no hard wish of the person at hand excludes, with what their stated roles say of each. Refusals are not
 * asked here. Plain loops over flat arrays, no views and no iterators: this runs once for every person there is.
 */

import { bitCount, wordsFor } from '../bits.js';
import { UNSTATED } from '../score.js';
import { IF_NOT, IF_PERHAPS, NEAR, PERHAPS } from './place-facet.js';
import { BITS, type RoleSets, SHARES, WORD } from './role-sets.js';
import { type WishReader } from './wish-reader.js';
import { FLAGS, IS_INTERESTED, MARK_COUNT, MARKS, PLACE, FACET_COUNT, ROLE_COUNT, ROLE_IS_HARD, SETS } from './wish-records.js';

export class Survivors {
  /** The first `count` are the survivors, each once, with the best share of the score that a stated role gives; UNSTATED without one. */
  readonly jobs: Uint32Array;
  readonly shares: Float64Array;
  count = 0;
  /** Of the person at hand: where among `jobs` a job stands that a role named, when it was named this turn. */
  readonly #turnOf: Uint32Array;
  readonly #placeOf: Uint32Array;
  #turn = 0;
  readonly #live: Int32Array;

  /** `noRole`: the share of a job that answers no stated role. */
  constructor(jobs: number, private readonly noRole: number) {
    this.jobs = new Uint32Array(jobs);
    this.shares = new Float64Array(jobs);
    this.#turnOf = new Uint32Array(jobs);
    this.#placeOf = new Uint32Array(jobs);
    this.#live = new Int32Array((wordsFor(jobs) + 1) * 2);
  }

  /** Of the person whose record begins at `numbers[record]`. */
  find(numbers: Int32Array, record: number, reader: WishReader): void {
    const flags = numbers[record + FLAGS] ?? 0;
    const roleCount = numbers[record + ROLE_COUNT] ?? 0;
    const roles = record + MARKS + (numbers[record + MARK_COUNT] ?? 0);
    this.count = 0;
    if ((flags & IS_INTERESTED) === 0) return;
    if ((flags & ROLE_IS_HARD) === 0) this.#addAll(numbers, record, reader);
    else if (roleCount === 1) this.#addRole(numbers[roles] ?? 0, numbers, record, reader, true);
    else {
      this.#nextTurn();
      for (let role = 0; role < roleCount; role++) this.#addRole(numbers[roles + role] ?? 0, numbers, record, reader, false);
    }
  }

  #nextTurn(): void {
    if (this.#turn === 0xffffffff) {
      this.#turnOf.fill(0);
      this.#turn = 0;
    }
    this.#turn++;
  }

  /** The role's jobs that the other wishes let through; `isOnly`: no other role names any of them. */
  #addRole(start: number, numbers: Int32Array, record: number, reader: WishReader, isOnly: boolean): void {
    const { words: own, shareOf, shares } = reader.roles;
    const live = this.#sift(start, numbers, record, reader);
    for (let k = 0; k < live; k++) {
      const i = this.#live[k * 2] ?? 0;
      const all = own[i + BITS] ?? 0;
      const first = own[i + SHARES] ?? 0;
      const job = (own[i] ?? 0) * 32;
      for (let word = this.#live[k * 2 + 1] ?? 0; word !== 0; word &= word - 1) {
        const lowest = word & -word;
        this.#add(job + 31 - Math.clz32(lowest), shares[shareOf[first + bitCount(all & (lowest - 1))] ?? 0] ?? 0, isOnly);
      }
    }
  }

  /**
   * Writes down the words of the role's set that the other wishes leave something of: where each stands, and what is left.
   * Without a branch, so that one word's memory is waited for while the next are asked for already. Answers how many.
   */
  #sift(start: number, numbers: Int32Array, record: number, reader: WishReader): number {
    const { arena: { words }, roles: { words: own } } = reader;
    const near = numbers[record + PLACE + NEAR] ?? 0;
    const perhaps = numbers[record + PLACE + PERHAPS] ?? 0;
    const ifPerhaps = numbers[record + PLACE + IF_PERHAPS] ?? 0;
    const ifNot = numbers[record + PLACE + IF_NOT] ?? 0;
    const a = numbers[record + SETS] ?? 0;
    const b = numbers[record + SETS + 1] ?? 0;
    const c = numbers[record + SETS + 2] ?? 0;
    const d = numbers[record + SETS + 3] ?? 0;
    const e = numbers[record + SETS + 4] ?? 0;
    const live = this.#live;
    const end = own[start] ?? 0;
    let count = 0;
    for (let i = start + 1; i < end; i += WORD) {
      const w = own[i] ?? 0;
      const open = (words[near + w] ?? 0) | (words[ifNot + w] ?? 0) | ((words[perhaps + w] ?? 0) & (words[ifPerhaps + w] ?? 0));
      const word = (own[i + BITS] ?? 0) & open & (words[a + w] ?? 0) & (words[b + w] ?? 0) & (words[c + w] ?? 0) & (words[d + w] ?? 0) & (words[e + w] ?? 0);
      live[count * 2] = i;
      live[count * 2 + 1] = word;
      count += (word | -word) >>> 31;
    }
    return count;
  }

  #add(job: number, share: number, isNew: boolean): void {
    if (!isNew) {
      if (this.#turnOf[job] === this.#turn) {
        const place = this.#placeOf[job] ?? 0;
        if (share > (this.shares[place] ?? 0)) this.shares[place] = share;
        return;
      }
      this.#turnOf[job] = this.#turn;
      this.#placeOf[job] = this.count;
    }
    this.jobs[this.count] = job;
    this.shares[this.count++] = share;
  }

  /** When no role excludes: every job that the other wishes let through. */
  #addAll(numbers: Int32Array, record: number, reader: WishReader): void {
    const { words, all, wordsPerSet } = reader.arena;
    const [near, perhaps] = [numbers[record + PLACE + NEAR] ?? 0, numbers[record + PLACE + PERHAPS] ?? 0];
    const [ifPerhaps, ifNot] = [numbers[record + PLACE + IF_PERHAPS] ?? 0, numbers[record + PLACE + IF_NOT] ?? 0];
    const roles = record + MARKS + (numbers[record + MARK_COUNT] ?? 0);
    const roleCount = numbers[record + ROLE_COUNT] ?? 0;
    const otherwise = roleCount === 0 ? UNSTATED : this.noRole;
    let count = 0;
    for (let w = 0; w < wordsPerSet; w++) {
      let word = (words[all + w] ?? 0) & ((words[near + w] ?? 0) | ((words[perhaps + w] ?? 0) & (words[ifPerhaps + w] ?? 0)) | (words[ifNot + w] ?? 0));
      for (let s = record + SETS; word !== 0 && s < record + SETS + FACET_COUNT; s++) word &= words[(numbers[s] ?? 0) + w] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        const job = w * 32 + 31 - Math.clz32(lowest);
        this.#placeOf[job] = count;
        this.jobs[count] = job;
        this.shares[count++] = otherwise;
        word ^= lowest;
      }
    }
    this.count = count;
    for (let role = 0; role < roleCount; role++) this.#raise(numbers[roles + role] ?? 0, reader.roles);
  }

  /** A soft role gives its share to those of its jobs that survived. */
  #raise(start: number, { words, shareOf, shares }: RoleSets): void {
    const end = words[start] ?? 0;
    for (let i = start + 1; i < end; i += WORD) {
      let number = words[i + SHARES] ?? 0;
      for (let word = words[i + BITS] ?? 0; word !== 0; word &= word - 1) {
        const job = (words[i] ?? 0) * 32 + 31 - Math.clz32(word & -word);
        const share = shares[shareOf[number++] ?? 0] ?? 0;
        const place = this.#placeOf[job] ?? 0;
        if (place < this.count && this.jobs[place] === job && share > (this.shares[place] ?? 0)) this.shares[place] = share;
      }
    }
  }
}
