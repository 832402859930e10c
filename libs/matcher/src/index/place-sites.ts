/**
 * Where the jobs are, and which of them a wish about places covers: those near enough on the globe are asked exactly, and
 * those whose answer is not a matter of distance. Thousands of towns times thousands of wishes are too many to ask all.
 */

import { type ComparableJob, type ComparableWishes, type Verdict } from '#lib/vocabulary';
import { nearness } from '../criteria/place.js';
import { radiusOf, type WishedPlace } from '../place-distance.js';
import { isPointed, leastProduct, type Pointed, vectorOf } from '../sphere.js';
import { JobGroups } from './groups.js';

type Places = NonNullable<ComparableWishes['places']>;
/** More degrees of latitude than so many kilometres are. */
const degreesOf = (km: number): number => km / 111 + 1e-6;

/** All that a site is to a wish: its places, in their order. */
export const siteKey = ({ places }: ComparableJob): string => {
  let key = '';
  // The lengths keep a name with odd characters from reading as the end of its field.
  for (const { name, country, region, lat, lon } of places) key += `${region ?? ''} ${country === undefined ? '' : `${String(country.length)} ${country}`} ${String(lat)} ${String(lon)} ${String(name.length)} ${name};`;
  return key;
};

export class PlaceSites {
  /** Jobs with the same places, in the same order. */
  readonly groups: JobGroups;
  /** Every point of every site by rising latitude: three numbers each, and whose it is. */
  readonly #lats: Float64Array;
  readonly #vectors: Float64Array;
  readonly #siteAt: Uint32Array;
  /** Sites with a place that has no point. */
  readonly #vague: number[] = [];
  /** Sites with any place. */
  readonly #named: number[] = [];

  constructor(jobs: readonly ComparableJob[]) {
    this.groups = new JobGroups(jobs, siteKey);
    const points: { readonly lat: number; readonly lon: number; readonly site: number }[] = [];
    this.groups.examples.forEach(({ places }, site) => {
      if (places.length > 0) this.#named.push(site);
      if (!places.every(isPointed)) this.#vague.push(site);
      for (const { lat, lon } of places.filter(isPointed)) points.push({ lat, lon, site });
    });
    points.sort((a, b) => a.lat - b.lat);
    this.#lats = Float64Array.from(points, ({ lat }) => lat);
    this.#vectors = Float64Array.from(points.flatMap(vectorOf));
    this.#siteAt = Uint32Array.from(points, ({ site }) => site);
  }

  /** Calls `tell` for every site that `nearness` does not say no of; sites without a place have no nearness and are left out. */
  near(wished: Places, tell: (site: number, verdict: Exclude<Verdict, 'no'>) => void): void {
    for (const site of wished.every(isPointed) ? this.#among(wished) : this.#named) {
      const job = this.groups.examples[site];
      const verdict = job === undefined ? 'no' : nearness(job, wished);
      if (verdict !== 'no') tell(site, verdict);
    }
  }

  #among(wished: readonly Pointed<WishedPlace>[]): Iterable<number> {
    const sites = new Set(this.#vague);
    const vectors = this.#vectors;
    for (const wish of wished) {
      const km = radiusOf(wish);
      const [x, y, z] = vectorOf(wish);
      const least = leastProduct(km);
      const to = wish.lat + degreesOf(km);
      for (let at = this.#firstFrom(wish.lat - degreesOf(km)); at < this.#lats.length && (this.#lats[at] ?? 0) <= to; at++) {
        const cosine = x * (vectors[at * 3] ?? 0) + y * (vectors[at * 3 + 1] ?? 0) + z * (vectors[at * 3 + 2] ?? 0);
        if (cosine >= least) sites.add(this.#siteAt[at] ?? 0);
      }
    }
    return sites;
  }

  #firstFrom(lat: number): number {
    let [low, high] = [0, this.#lats.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#lats[middle] ?? 0) < lat) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
