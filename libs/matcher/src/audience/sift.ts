/** One job held against everybody: how many each wish leaves, and who only just fell through. */

import { type ComparableJob, type Rule } from '#lib/vocabulary';
import { bitCount, lowestBit, wordsFor } from '../bits.js';
import { REFUSALS } from '../criteria/order.js';
import { type AnswerBits } from './answer-bits.js';
import { type InterestColumn } from './interest-column.js';
import { NearMisses, type NearWords, WHERE_AND_HOW } from './near-misses.js';
import { type RefusalColumn } from './refusal-column.js';
import { type WishColumns } from './wish-columns.js';
import { WISH_FACETS } from './wish-facets.js';

/**
 * Why people are not in the audience: the rule that said no; `…_not_stated` when the posting does not say and the
 * person leaves such postings out; `nothing_stated` when they named no role, skill or industry at all.
 */
export type AudienceReason = Rule | `${Rule}_not_stated` | 'nothing_stated';

export interface AudienceStage {
  readonly stage: 'pool' | 'interest' | Rule | 'refusals';
  readonly remaining: number;
  /** Counts above zero; each person under the first rule, in the order of the stages, that said no. */
  readonly removed: readonly { readonly reason: AudienceReason; readonly count: number }[];
}

export interface Columns {
  readonly interest: InterestColumn;
  readonly wishes: WishColumns;
  readonly refusals: RefusalColumn;
}

/** Working space of one answer: words of 32 people each, and people. */
export class WorkingSpace {
  /** A bit a person: whom the stated roles let through. */
  readonly interested: Int32Array;
  /** The words of it in which there is anybody. */
  readonly words: Uint32Array;
  readonly near: NearWords;
  readonly slots: Uint32Array;

  constructor(people: number) {
    const words = wordsFor(people);
    this.interested = new Int32Array(words);
    this.words = new Uint32Array(words);
    this.near = { count: 0, words: new Uint32Array(words), alone: new Int32Array(words), both: new Int32Array(words) };
    this.slots = new Uint32Array(people);
  }
}

export interface Sifted {
  readonly pool: number;
  readonly stages: readonly AudienceStage[];
  /** Slots of those who match, rising. */
  readonly survivors: Uint32Array;
  readonly nearMisses: NearMisses;
  /** The roles that the job is close to. */
  readonly close: ReadonlyMap<number, number>;
}

type Removed = AudienceStage['removed'];

const removedBy = (...counts: readonly (readonly [AudienceReason, number])[]): Removed =>
  counts.filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count }));

/** What remains after each stage: the pool less everybody removed so far. */
const counted = (pool: number, stages: readonly (readonly [AudienceStage['stage'], Removed])[]): readonly AudienceStage[] => {
  let remaining = pool;
  return stages.map(([stage, removed]) => {
    for (const { count } of removed) remaining -= count;
    return { stage, remaining, removed };
  });
};

/** Writes down the words that are not empty, and answers how many, and how many people are in them. */
const wordsIn = ({ interested, words }: WorkingSpace): { readonly found: number; readonly people: number } => {
  let found = 0;
  let people = 0;
  for (let word = 0; word < interested.length; word++) {
    const bits = interested[word] ?? 0;
    if (bits === 0) continue;
    words[found++] = word;
    people += bitCount(bits);
  }
  return { found, people };
};

/** Everybody of the words that were written down, held against the answers, 32 at a time. */
class Sieve {
  readonly fails = new Uint32Array(WISH_FACETS.length);
  readonly silent = new Uint32Array(WISH_FACETS.length);
  readonly refused = new Map<Rule, number>();
  matching = 0;
  readonly #passes: readonly Int32Array[];
  readonly #silences: readonly (Int32Array | null)[];
  /** By facet: who of the word at hand fails. */
  readonly #failing = new Int32Array(WISH_FACETS.length);

  constructor(
    answers: readonly AnswerBits[],
    private readonly refusing: Int32Array,
    private readonly refusalOf: (slot: number) => Rule | null,
    private readonly space: WorkingSpace,
  ) {
    this.#passes = answers.map(({ passes }) => passes);
    this.#silences = answers.map(({ silent }) => silent);
    space.near.count = 0;
  }

  take(word: number): void {
    const interested = this.space.interested[word] ?? 0;
    const passes = this.#passes;
    const failing = this.#failing;
    let once = 0; // who fails a wish, and who more than one
    let twice = 0;
    for (let facet = 0; facet < passes.length; facet++) {
      const fails = interested & ~(passes[facet]?.[word] ?? 0);
      failing[facet] = fails;
      const first = fails & ~once;
      if (first !== 0) this.#remove(facet, word, first);
      twice |= once & fails;
      once |= fails;
    }
    if (once !== interested) this.#keep(word, interested & ~once);
    const alone = once & ~twice;
    const both = twice === 0 ? 0 : this.#failingBoth(twice);
    if ((alone | both) !== 0) this.#near(word, alone, both);
  }

  #remove(facet: number, word: number, removed: number): void {
    const silences = this.#silences[facet] ?? null;
    const silent = silences === null ? 0 : removed & (silences[word] ?? 0);
    if (silent !== 0) this.silent[facet] = (this.silent[facet] ?? 0) + bitCount(silent);
    this.fails[facet] = (this.fails[facet] ?? 0) + bitCount(removed & ~silent);
  }

  /** Of those who fail more than one wish, those who fail but the two that a work mode decides. */
  #failingBoth(twice: number): number {
    let both = twice;
    for (let facet = 0; facet < this.#failing.length && both !== 0; facet++) {
      const fails = this.#failing[facet] ?? 0;
      both &= (WHERE_AND_HOW & (1 << facet)) === 0 ? ~fails : fails;
    }
    return both;
  }

  #keep(word: number, passing: number): void {
    const refusing = this.refusing[word] ?? 0;
    const { slots } = this.space;
    for (let bits = passing; bits !== 0; bits &= bits - 1) {
      const bit = lowestBit(bits);
      const slot = word * 32 + bit;
      const rule = (refusing & (1 << bit)) === 0 ? null : this.refusalOf(slot);
      if (rule === null) slots[this.matching++] = slot;
      else this.refused.set(rule, (this.refused.get(rule) ?? 0) + 1);
    }
  }

  #near(word: number, alone: number, both: number): void {
    let welcome = alone | both;
    for (let bits = welcome & (this.refusing[word] ?? 0); bits !== 0; bits &= bits - 1) {
      if (this.refusalOf(word * 32 + lowestBit(bits)) !== null) welcome &= ~(bits & -bits);
    }
    if (welcome === 0) return;
    const { near } = this.space;
    near.words[near.count] = word;
    near.alone[near.count] = alone & welcome;
    near.both[near.count++] = both & welcome;
  }
}

/** Holds `job` against everyone in the columns. */
export const sift = (job: ComparableJob, { interest, wishes, refusals }: Columns, space: WorkingSpace): Sifted => {
  space.interested.fill(0);
  const { pool, nothingStated, close } = interest.mark(job, space.interested);
  const { found, people } = wordsIn(space);
  const answers = WISH_FACETS.map((_, facet) => wishes.answers(facet, job, space.words, found));
  const sieve = new Sieve(answers, refusals.refusing, refusals.verdicts(job), space);
  for (let n = 0; n < found; n++) sieve.take(space.words[n] ?? 0);
  const stages = counted(pool, [
    ['pool', []],
    ['interest', removedBy(['nothing_stated', nothingStated], ['role', pool - nothingStated - people])],
    ...WISH_FACETS.map(({ criterion: { rule } }, facet) => [rule, removedBy([rule, sieve.fails[facet] ?? 0], [`${rule}_not_stated`, sieve.silent[facet] ?? 0])] as const),
    ['refusals', removedBy(...REFUSALS.map(({ rule }) => [rule, sieve.refused.get(rule) ?? 0] as const))],
  ]);
  return { pool, stages, survivors: space.slots.slice(0, sieve.matching), nearMisses: new NearMisses(wishes, answers, space.near), close };
};
