/**
 * The different wishes about places. Hardly two people wish the same in every detail, so for one job each wish is first
 * told by three products whether it is surely too far away; then only how people would work from afar matters, and in
 * that they differ little. The exact rule is asked about the rest.
 */

import { type ComparableJob, type ComparableWishes, type Verdict } from '#lib/vocabulary';
import { outcomeGiven, place } from '../criteria/place.js';
import { reachKey } from '../index/facets.js';
import { isSaid } from '../outcome.js';
import { radiusOf } from '../place-distance.js';
import { isPointed, leastProduct, vectorOf } from '../sphere.js';
import { ValueDictionary } from './value-dictionary.js';
import { type Answer, answerOf, AWAY, FacetValues, FacetVerdicts, PLACE, WISH_FACETS } from './wish-facets.js';

/** How much farther people are asked to look, kilometres. */
export const FARTHER_KM = 10;

/** Numbers a point: its vector, the least product of what may be within its radius, and within a radius FARTHER_KM longer. */
const NUMBERS_A_VECTOR = 3;
const STRIDE = 5;
const LEAST = 3;
const LEAST_IF_FARTHER = 4;

const ifFarther = (wishes: ComparableWishes): ComparableWishes =>
  ({ ...wishes, places: wishes.places?.map((wish) => ({ ...wish, radiusKm: radiusOf(wish) + FARTHER_KM })) ?? null });

export class PlaceValues extends FacetValues {
  /** The points of all values one after another; those of `v` from `#from[v]` up to `#from[v + 1]`. */
  readonly #points: number[] = [];
  readonly #from: number[] = [0];
  /** By value: whether a wished place has no point, so that distance does not tell. */
  readonly #isVague: boolean[] = [];
  /** By value: how they would work where no place is near. */
  readonly #howOf: number[] = [];
  readonly #hows = new ValueDictionary<ComparableWishes>();
  /** By value: equal for those of whom the rule and its factor say the same where no place is near. */
  readonly #kindOf: number[] = [];
  readonly #kinds = new ValueDictionary<null>();

  constructor() {
    const facet = WISH_FACETS[PLACE];
    if (facet === undefined) throw new Error('places are wishes');
    super(facet);
  }

  override number(wishes: ComparableWishes): number {
    const before = this.distinct;
    const number = super.number(wishes);
    if (number === before) this.#add(this.wishesOf(number));
    return number;
  }

  override verdicts(job: ComparableJob): FacetVerdicts {
    return this.#verdicts(job, '', LEAST, (wishes) => wishes);
  }

  /** What they would say did everybody look FARTHER_KM farther. */
  verdictsIfFarther(job: ComparableJob): FacetVerdicts {
    return this.#verdicts(job, 'farther', LEAST_IF_FARTHER, ifFarther);
  }

  /** How many kinds of values there are where no place is near. */
  get kinds(): number {
    return this.#kinds.size;
  }

  /** The kind of a value to which the job, of these `verdicts`, is surely not near: its factor is the same for all of them. Else -1. */
  kindOf(value: number, verdicts: FacetVerdicts): number {
    return ((verdicts.known[value] ?? 0) & AWAY) === 0 ? -1 : this.#kindOf[value] ?? -1;
  }

  #verdicts(job: ComparableJob, were: string, least: number, wishesIf: (stated: ComparableWishes) => ComparableWishes): FacetVerdicts {
    const key = `${were} ${this.facet.jobKey(job)}`;
    const known = this.remembered(key, (answers, from) => { this.#settle(job, least, answers, from); });
    return new FacetVerdicts(key, known, (value) => answerOf(wishesIf(this.wishesOf(value)), (wishes) => place.outcome(job, wishes)));
  }

  #add(wishes: ComparableWishes): void {
    const places = isSaid(wishes.places) ? wishes.places : [];
    for (const wish of places.filter(isPointed)) {
      const km = radiusOf(wish);
      this.#points.push(...vectorOf(wish), leastProduct(km), leastProduct(km + FARTHER_KM));
    }
    this.#from.push(this.#points.length);
    this.#isVague.push(!places.every(isPointed));
    const how = this.#hows.number(`${String(places.length > 0)} ${reachKey(wishes)}`, () => wishes);
    this.#howOf.push(how);
    // Where no place is near, the countries of the wished places still tell the likeliest fence of a remote job.
    const countries = [...new Set(places.map(({ country }) => country ?? null))].sort();
    this.#kindOf.push(this.#kinds.number(`${String(how)} ${JSON.stringify(countries)}`, () => null));
  }

  /** Writes down the answers of everybody for whom the job is surely not near. */
  #settle(job: ComparableJob, least: number, answers: Uint8Array, from: number): void {
    const pointed = job.places.filter(isPointed);
    const isVague = pointed.length < job.places.length;
    const sites = Float64Array.from(pointed.flatMap(vectorOf));
    // A posting that names no place is near or far from none: what `nearness` says of it is the same for every wish.
    const nearby: Verdict = job.places.length > 0 || job.workMode === 'remote' ? 'no' : 'unknown';
    const known = new Uint8Array(this.#hows.size);
    for (let value = from; value < answers.length; value++) {
      if (job.places.length > 0 && (this.#isVague[value] === true || (isVague ? this.#hasPoints(value) : this.#mayBeNear(value, sites, least)))) continue;
      const how = this.#howOf[value] ?? 0;
      if (known[how] === 0) known[how] = this.#away(job, this.#hows.at(how), nearby) | AWAY;
      answers[value] = known[how] ?? 0;
    }
  }

  #hasPoints(value: number): boolean {
    return this.#from[value] !== this.#from[value + 1];
  }

  /** `sites`: vectors, one after another. */
  #mayBeNear(value: number, sites: Float64Array, least: number): boolean {
    const points = this.#points;
    const to = this.#from[value + 1] ?? 0;
    for (let at = this.#from[value] ?? 0; at < to; at += STRIDE) {
      for (let site = 0; site < sites.length; site += NUMBERS_A_VECTOR) {
        const product = (sites[site] ?? 0) * (points[at] ?? 0) + (sites[site + 1] ?? 0) * (points[at + 1] ?? 0) + (sites[site + 2] ?? 0) * (points[at + 2] ?? 0);
        if (product >= (points[at + least] ?? 0)) return true;
      }
    }
    return false;
  }

  #away(job: ComparableJob, how: ComparableWishes, nearby: Verdict): Answer {
    return answerOf(how, (wishes) => outcomeGiven(isSaid(wishes.places) ? nearby : 'no', job, wishes));
  }
}
