/**
 * People whom one change of the posting would win: they pass everything but the wishes that change is about.
 *
 * A change is tried by asking the criteria about the changed posting, once for each different value of the people who
 * fail there; the wins are exactly the people for whom `judge` would then say match and now does not.
 */

import { type ComparableJob, type ComparableWishes, EMPLOYMENT_TYPES, type Found, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { bitCount, lowestBit } from '../bits.js';
import { levelOf } from '../criteria/seniority.js';
import { type AnswerBits } from './answer-bits.js';
import { FARTHER_KM } from './place-values.js';
import { type WishColumns } from './wish-columns.js';
import { EMPLOYMENT_TYPE, type FacetVerdicts, LANGUAGES, PASSES, PAY, PLACE, SENIORITY, WORK_MODE } from './wish-facets.js';

export const AUDIENCE_CHANGES = ['salary', 'workMode', 'distance', 'employmentType', 'seniority', 'languages'] as const;

export interface AudienceChange {
  /** What would be different. `distance`: the same place, were it up to `to` kilometres nearer to people. */
  readonly change: (typeof AUDIENCE_CHANGES)[number];
  /** Its new value. A salary is the most the posting offers. */
  readonly to: Found;
  /** How many people more would match. */
  readonly wins: number;
}

/** The two wishes that one work mode decides, as bits by facet. */
export const WHERE_AND_HOW = (1 << PLACE) | (1 << WORK_MODE);

/** People who are near to matching and refuse nothing of the job, in words of 32. */
export interface NearWords {
  /** How many of the `words` are in use. */
  count: number;
  readonly words: Uint32Array;
  /** Who fails one wish. */
  readonly alone: Int32Array;
  /** Who fails two, those of WHERE_AND_HOW. */
  readonly both: Int32Array;
}

interface WordList {
  count: number;
  readonly words: Uint32Array;
  readonly bits: Int32Array;
}

export class NearMisses {
  readonly #alone = new Map<number, WordList>();

  /** `answers`, by facet, of those in the words that are `near`. Good until the next job is asked for. */
  constructor(private readonly wishes: WishColumns, private readonly answers: readonly AnswerBits[], private readonly near: NearWords) {}

  /** Every change that wins somebody, the greatest win first. */
  changes(job: ComparableJob): readonly AudienceChange[] {
    const all = [this.#pay(job), ...this.#workModes(job), this.#distance(job), ...this.#employmentTypes(job), ...this.#levels(job), ...this.#languages(job)];
    return all.filter((change) => change !== null).filter(({ wins }) => wins > 0).sort((a, b) => b.wins - a.wins);
  }

  /** Who fails this one wish alone. */
  #failing(facet: number): WordList {
    const known = this.#alone.get(facet);
    if (known !== undefined) return known;
    const { near: { words, alone, count }, answers } = this;
    const failing = { words: new Uint32Array(count), bits: new Int32Array(count), count: 0 };
    const passes = answers[facet]?.passes ?? alone;
    for (let n = 0; n < count; n++) {
      const word = words[n] ?? 0;
      const bits = (alone[n] ?? 0) & ~(passes[word] ?? 0);
      failing.words[failing.count] = word;
      failing.bits[failing.count] = bits;
      if (bits !== 0) failing.count++;
    }
    this.#alone.set(facet, failing);
    return failing;
  }

  /** How many fail a facet alone and would not fail were the posting changed. */
  #with(facet: number, changed: ComparableJob): number {
    const { words, bits, count } = this.#failing(facet);
    const { passes } = this.wishes.answers(facet, changed, words, count);
    let wins = 0;
    for (let n = 0; n < count; n++) wins += bitCount((bits[n] ?? 0) & (passes[words[n] ?? 0] ?? 0));
    return wins;
  }

  /** How many fail a facet alone, by their value. */
  #byValue(facet: number): Uint32Array {
    const counts = new Uint32Array(this.wishes.facets[facet]?.distinct ?? 0);
    const values = this.wishes.valuesOf(facet);
    const { words, bits, count } = this.#failing(facet);
    for (let n = 0; n < count; n++) {
      const first = (words[n] ?? 0) * 32;
      for (let left = bits[n] ?? 0; left !== 0; left &= left - 1) {
        const value = values[first + lowestBit(left)] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return counts;
  }

  #workModes(job: ComparableJob): AudienceChange[] {
    const { words, bits, count } = this.#whereAndHow();
    const place = this.wishes.verdicts(PLACE, job).key;
    return WORK_MODES.filter((mode) => mode !== job.workMode).map((to) => {
      const changed = { ...job, workMode: to };
      const { passes: welcome } = this.wishes.answers(WORK_MODE, changed, words, count);
      const within = this.wishes.verdicts(PLACE, changed);
      // An office stays where it is: what people say of the place is known.
      const now = within.key === place ? this.answers[PLACE]?.passes : undefined;
      let wins = 0;
      for (let n = 0; n < count; n++) {
        const word = words[n] ?? 0;
        const won = (bits[n] ?? 0) & (welcome[word] ?? 0);
        wins += now === undefined ? this.#within(within, word, won) : bitCount(won & (now[word] ?? 0));
      }
      return { change: 'workMode', to, wins };
    });
  }

  /** How many of these people of a word can come. */
  #within(verdicts: FacetVerdicts, word: number, people: number): number {
    const places = this.wishes.valuesOf(PLACE);
    let within = 0;
    for (let left = people; left !== 0; left &= left - 1) {
      if (verdicts.of(places[word * 32 + lowestBit(left)] ?? 0) === PASSES) within++;
    }
    return within;
  }

  /** Who fails on place, work mode or both, and on nothing else. */
  #whereAndHow(): WordList {
    const { near: { words, alone, both, count }, answers } = this;
    const failing = { words, bits: new Int32Array(count), count };
    const [within, welcome] = [answers[PLACE]?.passes ?? alone, answers[WORK_MODE]?.passes ?? alone];
    for (let n = 0; n < count; n++) {
      const word = words[n] ?? 0;
      failing.bits[n] = (both[n] ?? 0) | ((alone[n] ?? 0) & ~((within[word] ?? 0) & (welcome[word] ?? 0)));
    }
    return failing;
  }

  #distance(job: ComparableJob): AudienceChange {
    const farther = this.wishes.places.verdictsIfFarther(job);
    const wins = this.#byValue(PLACE).reduce((sum, people, value) => (people > 0 && farther.of(value) === PASSES ? sum + people : sum), 0);
    return { change: 'distance', to: FARTHER_KM, wins };
  }

  #employmentTypes(job: ComparableJob): AudienceChange[] {
    return EMPLOYMENT_TYPES.filter((type) => type !== job.employmentType)
      .map((to) => ({ change: 'employmentType', to, wins: this.#with(EMPLOYMENT_TYPE, { ...job, employmentType: to }) }));
  }

  /** One step up or down; any level where the posting names none. */
  #levels(job: ComparableJob): AudienceChange[] {
    const level = levelOf(job);
    return SENIORITIES.filter((_, step) => level === -1 || Math.abs(step - level) === 1)
      .map((to) => ({ change: 'seniority', to, wins: this.#with(SENIORITY, { ...job, seniority: to }) }));
  }

  /** One language less to ask for; none at all where the posting does not say. */
  #languages(job: ComparableJob): AudienceChange[] {
    const fewer = job.languages === null ? [[]] : job.languages.map((one) => (job.languages ?? []).filter((other) => other !== one));
    return fewer.map((to) => ({ change: 'languages', to, wins: this.#with(LANGUAGES, { ...job, languages: to }) }));
  }

  /** Pay stated, and enough for half of those whom only the pay keeps away: their median floor. */
  #pay(job: ComparableJob): AudienceChange | null {
    const people = this.#byValue(PAY);
    const floor = this.#medianFloor(people);
    if (floor === null) return null;
    const { amount, currency, period, usdYear } = floor;
    const to = { max: amount, currency, period };
    const enough = this.wishes.verdicts(PAY, { ...job, pay: to, payUsdYear: { min: null, max: usdYear } });
    return { change: 'salary', to, wins: people.reduce((sum, count, value) => (count > 0 && enough.of(value) === PASSES ? sum + count : sum), 0) };
  }

  #medianFloor(byValue: Uint32Array): ComparableWishes['salaryFloor'] {
    const floors = Array.from(byValue).flatMap((people, value) => {
      if (people === 0) return [];
      const floor = this.wishes.facets[PAY]?.wishesOf(value).salaryFloor ?? null;
      // A floor in a currency without a rate cannot be put beside the others.
      return floor === null || floor.usdYear === null ? [] : [{ floor, usdYear: floor.usdYear, people }];
    }).sort((a, b) => a.usdYear - b.usdYear);
    let left = floors.reduce((sum, { people }) => sum + people, 0) / 2;
    for (const { floor, people } of floors) {
      left -= people;
      if (left <= 0) return floor;
    }
    return null;
  }
}
