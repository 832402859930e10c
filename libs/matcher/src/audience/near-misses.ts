/**
 * People whom one change of the posting would win: they pass everything but the wishes that change is about.
 *
 * A change is tried by asking the criteria about the changed posting, once for each different value of the people who
 * fail there; the wins are exactly the people for whom `judge` would then say match and now does not.
 */

import { type ComparableJob, type ComparableWishes, EMPLOYMENT_TYPES, type Found, SENIORITIES, WORK_MODES } from '#lib/vocabulary';
import { levelOf } from '../criteria/seniority.js';
import { radiusOf } from '../place-distance.js';
import { type WishColumns } from './wish-columns.js';
import { type FacetValues, PASSES, PLACE, type Were, WISH_FACETS, WORK_MODE } from './wish-facets.js';

/** How much farther people are asked to look, kilometres. */
const FARTHER_KM = 10;

const IF_FARTHER: Were = {
  key: 'farther',
  wishes: (stated) => ({ ...stated, places: stated.places?.map((place) => ({ ...place, radiusKm: radiusOf(place) + FARTHER_KM })) ?? null }),
};

export const AUDIENCE_CHANGES = ['salary', 'workMode', 'distance', 'employmentType', 'seniority', 'languages'] as const;

export interface AudienceChange {
  /** What would be different. `distance`: the same place, were it up to `to` kilometres nearer to people. */
  readonly change: (typeof AUDIENCE_CHANGES)[number];
  /** Its new value. A salary is the most the posting offers. */
  readonly to: Found;
  /** How many people more would match. */
  readonly wins: number;
}

const bit = (facet: number): number => 1 << facet;
const WHERE_AND_HOW = bit(PLACE) | bit(WORK_MODE);

/** Whether one change could win somebody who fails exactly these: a single wish, or the two that a work mode decides. */
export const isNearMiss = (failed: number): boolean => (failed & (failed - 1)) === 0 || failed === WHERE_AND_HOW;

const passes = (values: FacetValues, value: number, job: ComparableJob): boolean => values.facet.criterion.outcome(job, values.wishesOf(value)) !== 'hardNo';

export class NearMisses {
  /** For each facet: how many people fail it alone, by their value. */
  readonly #alone: readonly Uint32Array[];
  /** Slots of those who fail on place, work mode or both. */
  readonly #whereAndHow: Uint32Array;
  #undecided = 0;

  /** Room for `most` people. */
  constructor(private readonly wishes: WishColumns, most: number) {
    this.#whereAndHow = new Uint32Array(most);
    this.#alone = wishes.facets.map(({ distinct }) => new Uint32Array(distinct));
  }

  /** Takes note of somebody whose failed wishes (bits by facet) are a near miss and who refuses nothing of the job. */
  add(slot: number, failed: number): void {
    if (failed !== WHERE_AND_HOW) {
      const facet = 31 - Math.clz32(failed);
      const counts = this.#alone[facet];
      const value = this.wishes.valueAt(facet, slot);
      if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
    }
    if ((failed & ~WHERE_AND_HOW) === 0) this.#whereAndHow[this.#undecided++] = slot;
  }

  /** Every change that wins somebody, the greatest win first. */
  changes(job: ComparableJob): readonly AudienceChange[] {
    const all = [this.#pay(job), ...this.#workModes(job), this.#distance(job), ...this.#employmentTypes(job), ...this.#levels(job), ...this.#languages(job)];
    return all.filter((change) => change !== null).filter(({ wins }) => wins > 0).sort((a, b) => b.wins - a.wins);
  }

  #winsOf(rule: string, passesNow: (values: FacetValues, value: number) => boolean): number {
    const facet = WISH_FACETS.findIndex(({ criterion }) => criterion.rule === rule);
    const values = this.wishes.facets[facet];
    let wins = 0;
    const counts = this.#alone[facet];
    if (values === undefined || counts === undefined) return wins;
    for (let value = 0; value < counts.length; value++) {
      const people = counts[value] ?? 0;
      if (people > 0 && passesNow(values, value)) wins += people;
    }
    return wins;
  }

  #with(rule: string, changed: ComparableJob): number {
    return this.#winsOf(rule, (values, value) => passes(values, value, changed));
  }

  #workModes(job: ComparableJob): AudienceChange[] {
    return WORK_MODES.filter((mode) => mode !== job.workMode).map((to) => {
      const [isWelcome, isWithin] = [WORK_MODE, PLACE].map((facet) => this.wishes.facets[facet]?.verdicts({ ...job, workMode: to }));
      let wins = 0;
      for (const slot of this.#whereAndHow.subarray(0, this.#undecided)) {
        if (isWelcome?.of(this.wishes.valueAt(WORK_MODE, slot)) === PASSES && isWithin?.of(this.wishes.place.at(slot)) === PASSES) wins++;
      }
      return { change: 'workMode', to, wins };
    });
  }

  #distance(job: ComparableJob): AudienceChange {
    const farther = this.wishes.facets[PLACE]?.verdicts(job, IF_FARTHER);
    return { change: 'distance', to: FARTHER_KM, wins: this.#winsOf('place', (_, value) => farther?.of(value) === PASSES) };
  }

  #employmentTypes(job: ComparableJob): AudienceChange[] {
    return EMPLOYMENT_TYPES.filter((type) => type !== job.employmentType)
      .map((to) => ({ change: 'employmentType', to, wins: this.#with('employmentType', { ...job, employmentType: to }) }));
  }

  /** One step up or down; any level where the posting names none. */
  #levels(job: ComparableJob): AudienceChange[] {
    const level = levelOf(job);
    return SENIORITIES.filter((_, step) => level === -1 || Math.abs(step - level) === 1)
      .map((to) => ({ change: 'seniority', to, wins: this.#with('seniority', { ...job, seniority: to }) }));
  }

  /** One language less to ask for; none at all where the posting does not say. */
  #languages(job: ComparableJob): AudienceChange[] {
    const fewer = job.languages === null ? [[]] : job.languages.map((one) => (job.languages ?? []).filter((other) => other !== one));
    return fewer.map((to) => ({ change: 'languages', to, wins: this.#with('languages', { ...job, languages: to }) }));
  }

  /** Pay stated, and enough for half of those whom only the pay keeps away: their median floor. */
  #pay(job: ComparableJob): AudienceChange | null {
    const floor = this.#medianFloor();
    if (floor === null) return null;
    const { amount, currency, period, usdYear } = floor;
    const changed = { ...job, pay: { max: amount, currency, period }, payUsdYear: { min: null, max: usdYear } };
    return { change: 'salary', to: { max: amount, currency, period }, wins: this.#with('salaryFloor', changed) };
  }

  #medianFloor(): ComparableWishes['salaryFloor'] {
    const facet = WISH_FACETS.findIndex(({ criterion }) => criterion.rule === 'salaryFloor');
    const floors = Array.from(this.#alone[facet] ?? []).flatMap((people, value) => {
      if (people === 0) return [];
      const floor = this.wishes.facets[facet]?.wishesOf(value).salaryFloor ?? null;
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
